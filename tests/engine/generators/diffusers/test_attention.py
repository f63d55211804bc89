"""A faster attention is used only where it is installed and gives torch's own numbers."""

from __future__ import annotations

from typing import Any

import pytest
import torch

from engine.generators.diffusers import attention
from engine.generators.diffusers.attention import EQUAL, best, first_equal, use_best
from engine.generators.diffusers.attention import attention as computed


class Network:
    """Remembers what it is told."""

    def __init__(self) -> None:
        self.told: list[str] = []

    def set_attention_backend(self, name: str) -> None:
        self.told.append(name)


def test_of_the_candidates_the_first_that_runs_and_is_equal_is_taken() -> None:
    """flash-attn and SageAttention are not installed here; torch's plain mathematics is another kernel."""
    assert first_equal("cpu", torch.float32, ("_flash_3", "flash", "sage", "_native_math")) == "_native_math"
    assert first_equal("cpu", torch.float32, ("_flash_3", "flash", "sage")) == "native"


@pytest.mark.parametrize(("error", "taken"), [(0.5 * EQUAL, "quick"), (3 * EQUAL, "native")])
def test_a_kernel_that_rounds_too_much_is_not_taken(monkeypatch: pytest.MonkeyPatch, error: float, taken: str) -> None:
    def rough(name: str, given: Any) -> torch.Tensor:
        exact = computed("native", given)
        return exact if name == "native" else exact * (1 + error)

    monkeypatch.setattr(attention, "attention", rough)
    assert first_equal("cpu", torch.float32, ("quick",)) == taken


def test_on_a_processor_and_by_choice_nobody_is_asked(monkeypatch: pytest.MonkeyPatch) -> None:
    assert best("cpu", torch.float32) == "native"
    network = Network()
    assert use_best([network], "cpu", torch.float32) == "native"
    assert network.told == []
    monkeypatch.setenv(attention.CHOICE, "sage")
    assert use_best([network], "cpu", torch.float32) == "sage"
    assert network.told == ["sage"]
