"""A configuration that asks for more than its files hold is refused before memory or time is spent on it."""

from __future__ import annotations

import time

import pytest
import torch

from engine.errors import ModelMissingError
from engine.generators.weightless import LARGEST_BUFFERS, SPARE_NUMBERS, check_described, few_modules


class WithBuffer(torch.nn.Module):
    def __init__(self, count: int) -> None:
        super().__init__()
        self.register_buffer("positions", torch.arange(count))


def test_a_network_as_large_as_its_files_is_allowed_and_a_larger_one_is_not() -> None:
    check_described("unet", lambda: torch.nn.Linear(100, 100), 100 * 101)
    with pytest.raises(ModelMissingError, match="larger in its configuration"):
        check_described("unet", lambda: torch.nn.Linear(10**6, 10**6), SPARE_NUMBERS)


def test_a_network_that_computes_too_much_itself_is_refused() -> None:
    check_described("clip", lambda: WithBuffer(257), 0)
    with pytest.raises(ModelMissingError, match="too much memory"):
        check_described("clip", lambda: WithBuffer(LARGEST_BUFFERS), 0)


def test_layers_without_end_are_given_up_soon() -> None:
    began = time.monotonic()
    with pytest.raises(ModelMissingError, match="more layers"), few_modules():
        torch.nn.Sequential(*(torch.nn.Sequential(torch.nn.ReLU()) for _ in range(10**9)))
    assert time.monotonic() - began < 20


def test_the_count_ends_with_the_block() -> None:
    with few_modules():
        pass
    torch.nn.Sequential(*(torch.nn.ReLU() for _ in range(30_000)))
