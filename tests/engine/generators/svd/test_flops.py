"""The work of a clip, in operations."""

from __future__ import annotations

from itertools import pairwise

import pytest

from engine.generators.svd.flops import operations, passes, windows
from engine.generators.svd.sampling_settings import PACES, Sampling


def test_presets_do_less_work_in_order() -> None:
    work = [passes(PACES[name]) for name in ("quality", "balanced", "fast")]
    assert work[0] == 50
    assert work[0] > 3.5 * work[1] > 3.5 * work[2]


def test_a_clip_of_the_trained_size_is_as_much_work_as_was_counted() -> None:
    """25 frames at 1024 x 576 with 25 guided steps: about 4.1 peta-operations."""
    assert 3.8e15 < operations(Sampling(), 25, 9216, 25, False) < 4.3e15
    long = operations(Sampling(), 50, 9216, 25, False)
    assert long > 2.5 * operations(Sampling(), 25, 9216, 25, False)


@pytest.mark.parametrize("frames", [5, 25, 26, 40, 63])
@pytest.mark.parametrize("circular", [False, True])
def test_windows_cover_every_frame_and_none_is_too_long(frames: int, circular: bool) -> None:
    over = windows(frames, 25, circular)
    assert {frame for window in over for frame in window} == set(range(frames))
    assert {len(window) for window in over} == {min(25, frames)}
    assert len(over) == 1 or circular or all(set(a) & set(b) for a, b in pairwise(over))
