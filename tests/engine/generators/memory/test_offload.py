"""Streaming weights: a second, pinned copy only where main memory has room for it."""

from __future__ import annotations

from typing import Any

import pytest
import torch

from engine.errors import OutOfMemoryError
from engine.generators.memory.offload import PINNED_COPY, Placement, Policy, pinned_ahead, place


class Pipe:
    """What `place` uses of a pipeline."""

    def __init__(self, fails: str = "") -> None:
        self.transformer = torch.nn.Linear(250, 1000, bias=False)  # a million bytes
        self.vae: Any = Vae()
        self.fails, self.given = fails, dict[str, Any]()

    def enable_group_offload(self, **given: Any) -> None:
        self.given = given
        if self.fails:
            raise RuntimeError(self.fails)


class Vae:
    tiled = False

    def enable_tiling(self) -> None:
        self.tiled = True

    def to(self, device: Any) -> None:
        self.device = device


@pytest.mark.parametrize(("free", "ahead"), [(PINNED_COPY * 1e6, True), (PINNED_COPY * 1e6 - 1, False)])
def test_weights_are_pinned_ahead_only_where_main_memory_has_room_for_a_second_copy(
    monkeypatch: pytest.MonkeyPatch, free: float, ahead: bool
) -> None:
    monkeypatch.setattr("engine.generators.memory.devices.free_memory", lambda device: free)
    pipe = Pipe()
    assert pinned_ahead(pipe) is ahead
    place(pipe, Placement("cuda:0", "bfloat16", Policy.STREAMED))
    assert pipe.given["low_cpu_mem_usage"] is not ahead
    assert pipe.given["use_stream"] is True
    assert pipe.vae.tiled


def test_memory_that_can_not_be_pinned_is_told_as_the_computers_and_not_the_cards() -> None:
    with pytest.raises(OutOfMemoryError, match="main memory"):
        place(Pipe("CUDA error: out of memory"), Placement("cuda:0", "bfloat16", Policy.STREAMED))
