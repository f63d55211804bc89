"""Pictures in between lie between, those that were there stay, and a loop stays closed."""

from __future__ import annotations

import numpy as np
import pytest

from engine.export.encoding import psnr
from engine.export.frame_interpolation import smoothed
from engine.export.loops import seam_score
from engine.progress import ignore
from tests.engine.export.test_loops import turning
from tests.support.clips import reel_of


@pytest.mark.parametrize(("fps", "finer", "count"), [(12, 24, 48), (10, 25, 60), (12, 30, 60)])
def test_a_higher_rate_shows_what_is_between(fps: float, finer: float, count: int) -> None:
    source = reel_of(turning(24, 24, 96), fps=fps, loop="loop")
    true = turning(count, count, 96)
    with smoothed(source, finer, ignore) as smooth:
        assert (smooth.count, smooth.fps) == (count, finer)
        likeness = [psnr(smooth.picture(i), true[i]) for i in range(count)]
        held = [psnr(source.at_rate(finer).picture(i), true[i]) for i in range(count)]
        assert np.mean(likeness) > np.mean(held) + 2
        assert min(likeness) > 24
        assert seam_score(smooth) < 1.5


def test_pictures_that_were_there_are_kept_and_a_one_way_clip_keeps_its_ends() -> None:
    source = reel_of(turning(10, 40), fps=10)
    with smoothed(source, 20, ignore) as smooth:
        assert smooth.count == 20
        for i in range(10):
            assert np.array_equal(smooth.picture(2 * i), source.picture(i))
        assert psnr(smooth.picture(19), source.picture(9)) > 30


def test_a_lower_rate_and_a_single_picture_need_nothing_in_between() -> None:
    with smoothed(reel_of(turning(10, 40), fps=20), 10, ignore) as fewer:
        assert (fewer.count, fewer.fps) == (5, 10)
    with smoothed(reel_of(turning(1, 4), fps=10), 30, ignore) as one:
        assert one.count >= 1
