"""Loop tools: the seam is measured, turns are eased, fades close the ring, the best loop is found."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from engine.errors import InvalidRequestError
from engine.export.easing import eased_moments
from engine.export.loops import best_loop, crossfade, looped, pingpong, seam_score
from tests.support.clips import gradient, reel_of


def turning(count: int, period: float, size: int = 64):
    """A bright spot that goes round in `period` frames, over a picture of its own."""
    y, x = np.mgrid[0:size, 0:size]
    frames = []
    for i in range(count):
        angle = 2 * np.pi * i / period
        at = size / 2 + size / 4 * np.cos(angle), size / 2 + size / 4 * np.sin(angle)
        spot = 200 * np.exp(-((x - at[0]) ** 2 + (y - at[1]) ** 2) / 60)
        frames.append(np.stack([spot + 20, np.full_like(spot, 60), spot * 0.5 + 30], -1))
    return np.array(frames).astype(np.uint8)


def test_the_seam_of_a_loop_is_one_step_and_of_half_a_loop_many() -> None:
    assert seam_score(reel_of(turning(24, 24))) == pytest.approx(1, abs=0.1)
    assert seam_score(reel_of(turning(12, 24))) > 3


def test_pingpong_visits_every_end_slowly_and_returns() -> None:
    source = pingpong(reel_of(turning(20, 80)))
    assert source.loops
    assert seam_score(source) < 1.5
    there = np.rint(eased_moments(20, "smooth"))
    assert (there[0], there[-1]) == (0, 19)
    steps = np.diff(there)
    assert (steps >= 0).all()
    assert steps.max() <= 2
    assert set(there) == set(range(20)), "no picture is skipped"
    assert steps[:3].mean() < 0.7 < steps[len(steps) // 2 - 2 : len(steps) // 2 + 2].mean()


def test_pingpong_shows_only_pictures_of_the_clip() -> None:
    source = reel_of(gradient(9))
    originals = {source.picture(i).tobytes() for i in range(9)}
    both_ways = pingpong(source)
    assert {both_ways.picture(i).tobytes() for i in range(both_ways.count)} <= originals


def test_a_crossfade_goes_on_where_it_began() -> None:
    source = reel_of(turning(40, 60))
    faded = crossfade(source)
    assert faded.count == 30
    assert seam_score(faded) < 2 < seam_score(source)
    assert np.array_equal(faded.picture(29), source.picture(29))


@pytest.mark.parametrize(("count", "period"), [(40, 26), (50, 31), (60, 44)])
def test_the_best_loop_is_a_whole_turn(count: int, period: int) -> None:
    point = best_loop(reel_of(turning(count, period)))
    assert point.end - point.first == period
    assert point.score == pytest.approx(1, abs=0.3)


def test_short_clips_survive_every_tool(tmp_path: Path) -> None:
    for count in (1, 2, 3, 4):
        for way in ("keep", "pingpong", "crossfade", "best"):
            source = looped(reel_of(gradient(count)), way)
            assert source.count >= 1
            assert [source.picture(i).shape for i in range(source.count)]
    with pytest.raises(InvalidRequestError, match="no loop"):
        looped(reel_of(gradient(4)), "round")


def test_another_rate_is_as_long_and_keeps_the_ends() -> None:
    source = reel_of(gradient(25), fps=25)
    for fps in (1, 7.5, 12.5, 24, 25, 30, 60):
        other = source.at_rate(fps)
        assert other.seconds == pytest.approx(1, abs=0.5 / fps + 1e-9)
        assert np.array_equal(other.picture(0), source.picture(0)) or other.count == 1
        assert np.array_equal(other.picture(other.count - 1), source.picture(24)) or other.count == 1


def test_a_loop_at_another_rate_stays_one() -> None:
    source = reel_of(turning(24, 24), fps=24, loop="loop")
    assert seam_score(source.at_rate(12)) < 1.3
