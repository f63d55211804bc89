"""Shadows of leaves and windows: dark where the mask is, displaced by height, bound to the clip's loop."""

from __future__ import annotations

import cv2
import numpy as np
import pytest

from engine.generators.breeze.effects.shadows import (
    DARK,
    SIDE,
    SUN,
    WARM,
    Shadow,
    blurred,
    leaf_at,
    leaf_shadow,
    window,
    window_light,
)
from tests.support.surfaces import SHAPE, at_rest, surface


def cast(mask: np.ndarray, amount: float = 1.0, alpha: np.ndarray | None = None) -> Shadow:
    """A shadow that does not sway."""
    return Shadow(surface(alpha), amount, [mask], sway=0.0, slide=0.0)


def test_full_shadow_takes_its_share_of_the_light_and_more_of_the_red_stays() -> None:
    near, far = cast(np.ones((SIDE, SIDE), np.float32)).light(0.5, at_rest())  # type: ignore[misc]
    for light in (near, far):
        assert light.gain[30, 40] == pytest.approx(1 - DARK * np.array(WARM), abs=1e-5)
        assert light.glow.max() == 0
    assert near.gain[30, 40, 0] > near.gain[30, 40, 2]


def test_without_shadow_it_is_a_little_brighter_in_the_colour_of_the_sun() -> None:
    near, _ = cast(np.zeros((SIDE, SIDE), np.float32)).light(0.5, at_rest())  # type: ignore[misc]
    assert (near.gain == 1).all()
    assert near.glow[30, 40, 0] == pytest.approx(SUN)
    assert near.glow[30, 40, 0] > near.glow[30, 40, 2]


def test_half_the_strength_is_half_the_shadow() -> None:
    mask = np.ones((SIDE, SIDE), np.float32)
    whole, half = (cast(mask, amount).light(0.5, at_rest())[0] for amount in (1.0, 0.5))  # type: ignore[index]
    assert np.allclose(1 - half.gain, (1 - whole.gain) / 2)


def test_an_edge_of_a_shadow_falls_elsewhere_on_the_subject_than_beside_it() -> None:
    mask = np.zeros((SIDE, SIDE), np.float32)
    mask[:, SIDE // 2 :] = 1
    near, far = cast(mask).light(0.5, at_rest())  # type: ignore[misc]
    middle = SHAPE[0] // 2
    on_ground = int(np.argmax(far.gain[5, :, 0] < 0.8))  # a row without subject
    on_subject = int(np.argmax(near.gain[middle, :, 0] < 0.8))
    assert on_ground - on_subject >= 2  # up to SHIFT long sides


def test_there_is_none_at_the_ends_and_a_loop_closes() -> None:
    shadow = leaf_shadow(surface(), 1.0)
    assert shadow.light(0.0, at_rest()) is None
    assert shadow.light(1.0, at_rest()) is None
    first, last = (shadow._cast(t, 1.0, shadow.height) for t in (0.0, 1.0))
    assert np.allclose(first.gain, last.gain, atol=1e-4)
    assert np.abs(shadow._cast(0.3, 1.0, shadow.height).gain - first.gain).max() > 0.02  # in between leaves stir


@pytest.mark.parametrize("make", [leaf_shadow, window_light])
def test_each_seed_throws_another_shadow_that_leaves_light_and_shade(make: object) -> None:
    one, again, other = (make(surface(seed=seed), 1.0).masks for seed in (0, 0, 1))  # type: ignore[operator]
    assert all(np.array_equal(a, b) for a, b in zip(one, again, strict=True))
    assert not all(np.array_equal(a, b) for a, b in zip(one, other, strict=True))
    assert 0.05 < max(mask.mean() for mask in one) < 0.9
    for mask in one:
        assert mask.min() >= 0
        assert mask.max() <= 1 + 1e-6


def test_a_window_has_six_panes() -> None:
    count, _, stats, _ = cv2.connectedComponentsWithStats((window(np.random.default_rng(0)) < 128).astype(np.uint8))
    assert count - 1 == 6
    assert stats[1:, cv2.CC_STAT_AREA].min() > 0.01 * SIDE**2


def test_a_leaf_begins_at_its_stem_and_points_away_from_it() -> None:
    mask = np.zeros((SIDE, SIDE), np.uint8)
    leaf_at(mask, np.array([0.2, 0.5]), 0.0, 0.4, 0.3)
    rows, columns = np.nonzero(mask > 128)
    assert columns.min() == pytest.approx(0.2 * SIDE, abs=3)
    assert columns.max() == pytest.approx(0.6 * SIDE, abs=12)
    assert rows.mean() == pytest.approx(0.5 * SIDE, abs=2)
    widths = (mask > 128).sum(0)[columns.min() : columns.max()]
    assert widths.argmax() < len(widths) / 2  # widest in its first half
    assert blurred(mask, 3).max() == pytest.approx(1, abs=0.01)
