"""How much softer a frame is than the photo is measured, whatever else differs."""

from __future__ import annotations

import cv2
import numpy as np
import pytest

from engine.arrays import FloatArray
from engine.fidelity.vision.blur_estimation import comparable_tiles, estimate_blur
from tests.support.textures import grained, textured

WHERE = np.ones((192, 256), np.uint8)


def grey(seed: int = 0) -> FloatArray:
    return textured(seed)[..., 1].astype(np.float32)


def blurred(sigma: float) -> FloatArray:
    soft = grey() if sigma == 0 else cv2.GaussianBlur(grey(), (0, 0), sigma)
    return grained(soft).astype(np.float32)


@pytest.mark.parametrize(("sigma", "tolerance"), [(0.0, 0.01), (0.8, 0.3), (1.4, 0.3), (2.6, 0.6)])
def test_a_known_blur_is_measured(sigma: float, tolerance: float) -> None:
    assert estimate_blur(grey(), blurred(sigma), WHERE) == pytest.approx(sigma, abs=tolerance)


def test_contrast_and_a_shift_of_a_pixel_change_nothing() -> None:
    seen = np.roll(blurred(1.4), 1, 1) * 0.7 + 20
    assert estimate_blur(grey(), seen, WHERE) == pytest.approx(1.4, abs=0.3)


def test_a_sharper_frame_is_not_soft() -> None:
    assert estimate_blur(cv2.GaussianBlur(grey(), (0, 0), 2.0), grey(), WHERE) == 0


def test_pictures_of_different_things_say_nothing() -> None:
    assert estimate_blur(grey(0), grey(1), WHERE) is None
    plain = np.full_like(grey(), 100)
    assert estimate_blur(plain, plain, WHERE) is None


def test_only_tiles_that_lie_wholly_in_the_mask_are_compared() -> None:
    left = WHERE.copy()
    left[:, 128:] = 0
    assert {place[1].stop for place in comparable_tiles(grey(), grey(), left)} == {64, 128}
