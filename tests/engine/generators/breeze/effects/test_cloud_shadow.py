"""Shadows of clouds pass over the land and leave the sky alone."""

from __future__ import annotations

import numpy as np
import pytest

from engine.arrays import UInt8Array
from engine.generators.breeze.effects.cloud_shadow import COOL, DARK, SPEED, CloudShadow, clouds
from tests.support.surfaces import SHAPE, at_rest, surface


def landscape() -> UInt8Array:
    """Sky over a meadow."""
    rng = np.random.default_rng(2)
    photo = np.full((*SHAPE, 3), (120, 170, 230), np.float32)
    photo[30:] = np.array((80, 130, 50)) + rng.normal(0, 12, (30, SHAPE[1], 1))
    return photo.clip(0, 255).astype(np.uint8)


def shadow(amount: float = 1.0, loop: str = "none", seed: int = 0) -> CloudShadow:
    return CloudShadow(surface(np.zeros(SHAPE, np.float32), loop, seed, landscape()), amount)


def land(found: CloudShadow, t: float) -> np.ndarray:
    return found.light(t, at_rest())[1].gain[36:]  # type: ignore[index]


def test_the_land_is_shaded_and_sunlit_and_the_sky_is_not() -> None:
    gain = shadow().light(0.6, at_rest())[1].gain  # type: ignore[index]
    assert np.abs(gain[:26] - 1).max() < 0.02
    assert gain[36:].min() < 0.8
    assert gain[36:].max() > 1.05


def test_a_shadow_takes_no_more_than_its_share_and_more_of_the_red() -> None:
    gain = land(shadow(), 0.6)
    assert gain.min() >= 1 - DARK * max(COOL) - 1e-5
    row, column = np.unravel_index(int(gain[..., 0].argmin()), gain.shape[:2])
    assert gain[row, column, 0] < gain[row, column, 2]


def test_it_goes_by_at_its_speed() -> None:
    found = shadow()
    seconds = found.surface.timing.seconds
    step = 8 / max(SHAPE) / (SPEED * seconds)  # in which it goes eight cells
    one, two = (found._cast(t, 1.0, found.height, found.ground).gain[50, :, 0] for t in (0.5, 0.5 + step))
    shift = 8 if found.way > 0 else -8
    assert np.allclose(np.roll(one, shift)[10:-10], two[10:-10], atol=0.02)


def test_the_first_frame_is_the_photo_and_a_loop_closes() -> None:
    assert shadow().light(0.0, at_rest()) is None
    assert shadow(loop="loop").light(1.0, at_rest()) is None


def test_half_of_it_is_half_as_dark() -> None:
    whole, half = (land(shadow(amount), 0.6).min() for amount in (1.0, 0.5))
    assert 1 - half == pytest.approx((1 - whole) / 2, abs=0.02)


def test_clouds_are_large_repeat_and_leave_light() -> None:
    mask = clouds(np.random.default_rng(4))
    assert 0.35 < mask.mean() < 0.65
    assert np.abs(mask[0] - mask[-1]).max() < 0.15
    assert np.abs(np.diff(mask, axis=0)).max() < 0.15
    assert {shadow(seed=seed).way for seed in range(8)} == {-1.0, 1.0}
