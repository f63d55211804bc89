"""A product and what is behind it take the light of the frame, and not what is in front."""

from __future__ import annotations

import numpy as np
import pytest

from engine.fidelity.product.compositor import correlation, enlarging, relit, relit_product
from engine.fidelity.vision.registration import transform_points
from tests.support.labelled import waves

SHAPE = (120, 160)
VISIBLE = np.zeros(SHAPE, np.float32)
VISIBLE[20:100, 40:120] = 1
PRINT = (128 + 30 * waves(SHAPE, 3, 1)[..., :1].repeat(3, 2)).astype(np.float32)


def test_a_product_gets_darker_with_the_frame_and_as_yellow() -> None:
    seen = PRINT * np.array([0.7, 0.65, 0.5], np.float32)
    lit, coarse = relit_product(PRINT, seen, VISIBLE)
    assert np.abs(lit - seen)[VISIBLE > 0].mean() < 2
    assert coarse[VISIBLE > 0].max() < 6


def test_what_stands_in_front_does_not_change_the_light() -> None:
    seen = PRINT.copy()
    seen[50:100, 60:80] = (210, 40, 30)
    lit, coarse = relit_product(PRINT, seen, VISIBLE)
    assert np.abs(lit - PRINT)[20:40, 90:120].mean() < 3
    assert coarse[60:90, 65:75].min() > 30


def test_the_backdrop_takes_the_light_around_the_product() -> None:
    plain = np.full((*SHAPE, 3), 150, np.float32)
    seen = plain * 0.8
    seen[VISIBLE > 0] = 20
    at_rim = relit(plain, seen, VISIBLE)[20:28, 40:120]
    assert np.abs(at_rim - 120).max() < 6


def test_the_same_picture_correlates_and_another_does_not() -> None:
    coarse = (128 + 50 * waves(SHAPE, 12, 2)[..., :1].repeat(3, 2)).astype(np.float32)
    other = (128 + 50 * waves(SHAPE, 12, 3)[..., :1].repeat(3, 2)).astype(np.float32)
    assert correlation(coarse, 0.6 * coarse + 20, VISIBLE) > 0.95
    assert correlation(coarse, other, VISIBLE) < 0.5


def test_pixels_of_an_enlarged_picture_have_their_middles_at_half_numbers() -> None:
    assert transform_points(enlarging(2), np.array([[0.0, 3.0]])) == pytest.approx(np.array([[0.5, 6.5]]))
