"""A clip that starts or ends slowly keeps its speed elsewhere, and shows moments between its frames as they would be."""

from __future__ import annotations

import numpy as np
import pytest

from engine.export.easing import between, eased_moments


@pytest.mark.parametrize(("how", "starts", "ends"), [("in", True, False), ("out", False, True), ("smooth", True, True)])
def test_the_speed_rises_or_falls_where_it_should_and_is_the_clips_own_elsewhere(
    how: str, starts: bool, ends: bool
) -> None:
    moments = eased_moments(40, how)
    steps = np.diff(moments)
    assert (moments[0], moments[-1]) == (0, 39)
    assert (steps >= 0).all()
    assert (steps[0] < 0.2) == starts
    assert (steps[-1] < 0.2) == ends
    assert steps[len(steps) // 2] == pytest.approx(1, abs=0.05)


def test_a_loop_goes_on_to_its_first_frame_and_stops_before_it() -> None:
    moments = eased_moments(24, "smooth", closed=True)
    assert moments[0] == 0
    assert 23 < moments[-1] < 24


def spot(x: float, channels: int = 3) -> np.ndarray:
    """A soft spot at `x` on a plain ground."""
    rows, columns = np.mgrid[0:96, 0:128].astype(np.float32)
    light = 150 * np.exp(-((columns - x) ** 2 + (rows - 48) ** 2) / 200)
    return np.repeat((60 + light)[..., None], channels, 2).clip(0, 255).astype(np.uint8)


def test_what_moves_is_halfway_in_the_middle_and_not_twice_there() -> None:
    first, second, true = spot(50), spot(58), spot(54)
    made = between(first, second, 0.5).astype(int)
    mixed = (first.astype(int) + second) // 2
    assert np.abs(made - true).mean() < 0.5 * np.abs(mixed - true).mean()
    assert between(first, second, 0.001) is first
    assert between(first, second, 0.999) is second
    assert between(spot(50, 4), spot(58, 4), 0.5).shape == (96, 128, 4)
