"""Work in pieces: the same result, put together in place, and stopped in between."""

from __future__ import annotations

import weakref
from collections.abc import Iterator

import pytest
import torch

from engine.generators.svd.lean import ChunkPlan, make_lean
from engine.generators.svd.lean.chunking import Handoff, Stash, in_main_memory
from tests.support.svd_toys import denoiser_inputs, toy_unet


def test_the_beat_is_heard_many_times_within_a_step_and_may_stop_it() -> None:
    beats = 0

    def poll() -> None:
        nonlocal beats
        beats += 1
        if beats == limit:
            raise InterruptedError

    lean, limit = make_lean(toy_unet(), ChunkPlan(frames=2, poll=poll)), 0
    lean(*denoiser_inputs(2, 4, 8, 8))
    assert beats > 100
    beats, limit = 0, 40
    with pytest.raises(InterruptedError):
        lean(*denoiser_inputs(2, 4, 8, 8))


def parts_of(whole: torch.Tensor, size: int) -> Iterator[tuple[slice, torch.Tensor]]:
    for start in range(0, len(whole), size):
        yield slice(start, start + size), whole[start : start + size].clone()


def test_pieces_cover_everything_once_and_a_poll_goes_before_each() -> None:
    polls: list[int] = []
    plan = ChunkPlan(poll=lambda: polls.append(1))
    seen = [list(range(10))[part] for part in plan.pieces(10, 4)]
    assert seen == [[0, 1, 2, 3], [4, 5, 6, 7], [8, 9]]
    assert len(polls) == 3
    assert [list(range(10))[part] for part in plan.pieces(10, None)] == [list(range(10))]


@pytest.mark.parametrize("stash", [None, in_main_memory])
def test_parts_are_put_together_in_their_order(stash: Stash | None) -> None:
    whole = torch.randn(7, 3)
    assert torch.equal(ChunkPlan(stash=stash).assemble(parts_of(whole, 3), 7), whole)


def test_a_tensor_of_the_right_shape_is_used_again_and_no_other() -> None:
    whole, room, narrow = torch.randn(7, 3), torch.zeros(7, 3), torch.zeros(7, 2)
    assert ChunkPlan().assemble(parts_of(whole, 3), 7, room).data_ptr() == room.data_ptr()
    assert torch.equal(room, whole)
    assert torch.equal(ChunkPlan().assemble(parts_of(whole, 3), 7, narrow), whole)
    assert not narrow.any()


def test_what_was_handed_over_is_held_no_longer() -> None:
    tensor = torch.zeros(4)
    box, gone = Handoff(tensor), weakref.ref(tensor)
    del tensor
    assert gone() is not None
    taken = box.take()
    assert taken is gone()
    del taken
    assert gone() is None
