"""Coarse light is laid over a full frame: on the subject and behind it, each its own."""

from __future__ import annotations

import numpy as np
import pytest

from engine.generators.breeze.effects.base import Light
from engine.generators.breeze.shading import Shading, full_size, lit
from engine.request.effects import AskedEffect
from tests.support.surfaces import SHAPE, disc, surface

FRAME = np.random.default_rng(8).integers(0, 256, (120, 160, 3)).astype(np.uint8)
EVERYWHERE, NOWHERE = np.full((120, 160), 255, np.uint8), np.zeros((120, 160), np.uint8)
STILL = np.zeros((*SHAPE, 2), np.float32)


def even(gain: float, glow: float) -> Light:
    return Light(np.full((*SHAPE, 3), gain, np.float32), np.full((*SHAPE, 3), glow, np.float32))


def test_light_is_a_product_and_a_step_towards_white_within_a_level() -> None:
    shown = lit(FRAME, even(0.5, 0.2), even(0.5, 0.2), EVERYWHERE)
    wanted = FRAME * 0.5 * 0.8 + 255 * 0.2
    assert np.abs(shown - wanted).max() <= 1.01


def test_the_subject_and_what_is_behind_it_have_their_own_light() -> None:
    alpha = np.zeros((120, 160), np.uint8)
    alpha[30:90, 40:120] = 255
    shown = lit(FRAME, even(0.5, 0.0), even(1.0, 0.5), alpha)
    inside, outside = shown[60, 80].astype(int), shown[5, 5].astype(int)
    assert np.abs(inside - FRAME[60, 80] * 0.5).max() <= 1
    assert np.abs(outside - (FRAME[5, 5] * 0.5 + 127.5)).max() <= 1.5


def test_what_is_hardly_covered_is_lit_as_ground() -> None:
    faint = np.full((120, 160), 80, np.uint8)
    assert np.array_equal(lit(FRAME, even(0.2, 0), even(1, 0), faint), lit(FRAME, even(1, 0), even(1, 0), NOWHERE))


def test_fields_are_enlarged_and_mixed_by_coverage() -> None:
    near, far = np.ones((6, 8, 3), np.float32), np.zeros((6, 8, 3), np.float32)
    alpha = np.full((60, 80), 128, np.uint8)
    found = full_size(near, far, alpha, (slice(0, 60), slice(0, 80)), (80, 60))
    assert found.shape == (60, 80, 3)
    assert np.abs(found.astype(int) - 128).max() <= 1
    assert not full_size(near, far, 0 * alpha, (slice(0, 0), slice(0, 0)), (80, 60)).any()


def test_without_effects_and_at_the_first_moment_the_frame_is_itself() -> None:
    for asked, t in (((), 0.5), ((AskedEffect("strip-light", 1.0), AskedEffect("dust", 1.0)), 0.0)):
        shading = Shading(asked, surface())
        assert np.array_equal(shading.apply(FRAME.copy(), t, STILL, STILL, EVERYWHERE), FRAME)


def test_several_effects_add_up() -> None:
    frame = np.full((120, 160, 3), 100, np.uint8)
    strip, shadow = AskedEffect("strip-light", 1.0), AskedEffect("window-light", 1.0)
    alone, both = (
        Shading(asked, surface()).apply(frame.copy(), 0.5, STILL, STILL, EVERYWHERE)
        for asked in ((strip,), (strip, shadow))
    )
    assert both.mean() < alone.mean()


def test_light_goes_along_with_the_subject() -> None:
    """The offsets are where a place takes its colour from: eight cells further right is eight further left."""
    frame = np.full((*SHAPE, 3), 100, np.uint8)
    shading = Shading((AskedEffect("strip-light", 1.0),), surface())
    alpha = np.full(SHAPE, 255, np.uint8)
    still = shading.apply(frame.copy(), 0.5, STILL, STILL, alpha)
    moved = shading.apply(frame.copy(), 0.5, STILL + np.array([8, 0], np.float32), STILL, alpha)
    assert np.abs(moved[:, 10:60].astype(int) - still[:, 18:68]).max() <= 2
    assert int((disc()[30] * still[30, :, 0]).argmax()) - int(moved[30, :, 0].argmax()) == pytest.approx(8, abs=1)


def test_what_effects_change_is_a_factor_and_a_sum_in_every_pixel() -> None:
    asked = tuple(AskedEffect(name, 0.8) for name in ("strip-light", "window-light", "dust"))
    shading, alpha = Shading(asked, surface()), np.zeros((120, 160), np.uint8)
    alpha[30:90, 40:120] = 255
    shown = shading.apply(FRAME.copy(), 0.5, STILL, STILL, alpha)
    change = shading.change(0.5, STILL, STILL, alpha)
    assert change is not None
    factor, added = change
    assert np.abs(FRAME * factor + added - FRAME).max() > 20
    off = np.abs(np.clip(FRAME * factor + added, 0, 255) - shown)
    assert off.mean() < 1
    assert np.percentile(off, 99.5) < 3


def test_effects_change_nothing_in_the_first_frame() -> None:
    assert Shading((AskedEffect("leaf-shadow", 1.0),), surface()).change(0.0, STILL, STILL, EVERYWHERE) is None


def test_light_on_the_subject_alone_changes_nothing_else_and_is_what_it_is_before_a_hardly_lit_backdrop() -> None:
    rng = np.random.default_rng(0)
    frame = rng.integers(0, 256, (60, 80, 3), np.uint8)
    alpha = np.zeros((60, 80), np.uint8)
    alpha[10:40, 20:70] = rng.integers(0, 256, (30, 50))
    light = Light(rng.uniform(0.5, 1.6, (15, 20, 3)).astype(np.float32), np.full((15, 20, 3), 0.2, np.float32))
    none = Light.none((15, 20))
    hardly = Light(none.gain * np.float32(0.9999), none.glow)  # rounds to nothing, and is looked at everywhere
    before = frame.copy()
    for covered in (alpha, 0 * alpha, np.full_like(alpha, 130)):
        np.testing.assert_array_equal(lit(frame, light, none, covered), lit(frame, light, hardly, covered))
        np.testing.assert_array_equal(frame, before)
    outside = lit(frame, light, none, alpha) != frame
    assert outside.any()
    assert not outside[alpha == 0].any()
