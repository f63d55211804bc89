"""The photo is lit as a frame is: a known light, a known shadow, a known blur come back."""

from __future__ import annotations

import cv2
import numpy as np
import pytest

from engine.arrays import FloatArray
from engine.fidelity.vision.photometric import (
    blur,
    blur_within,
    continue_border_light,
    fit_gain_offset,
    foreign_print,
    match_lighting,
    restoration_need,
    shading_ratio,
)
from tests.support.textures import grained, textured

SHAPE = (192, 256)
INSIDE = np.zeros(SHAPE, np.float32)
INSIDE[50:140, 70:190] = 1


def photo(seed: int = 0) -> FloatArray:
    return textured(seed, grain=4.0).astype(np.float32) * np.float32(0.7)


def error(a: FloatArray, b: FloatArray) -> float:
    return float(np.abs(a - b)[INSIDE > 0].mean())


def test_a_gain_and_an_offset_of_each_colour_are_undone() -> None:
    seen = photo() * np.float32([0.8, 0.95, 1.1]) + np.float32([12, -5, 3])
    assert error(fit_gain_offset(photo(), seen, INSIDE, 8.0), seen) < 2.5


def test_something_else_in_a_fifth_of_the_region_does_not_change_the_gain() -> None:
    seen = photo() * np.float32(0.85) + 10
    expected = seen.copy()
    seen[50:140, 70:94] = (250, 30, 220)
    assert error(fit_gain_offset(photo(), seen, INSIDE, 8.0), expected) < 3


def test_a_shadow_that_falls_softly_over_the_region_is_taken_over() -> None:
    shadow = np.linspace(0.65, 1.0, SHAPE[1], dtype=np.float32)[None, :, None]
    lit = match_lighting(photo(), grained(photo() * shadow).astype(np.float32), INSIDE, 0.0)
    assert error(lit.picture, photo() * shadow) < 3
    assert error(photo(), photo() * shadow) > 12
    ratio = shading_ratio(photo(), photo() * shadow, INSIDE, 25.0)
    assert ratio[95, 90, 0] < ratio[95, 170, 0] < 1.02


def test_the_frame_s_blur_is_taken_over_where_its_surroundings_tell() -> None:
    sharp = textured().astype(np.float32)
    soft = blur(sharp, 1.5)
    lit = match_lighting(sharp, grained(soft).astype(np.float32), INSIDE).picture
    assert error(lit, soft) < 0.4 * error(sharp, soft)


def test_how_far_a_frame_is_from_the_photo_tells_another_thing_from_light() -> None:
    seen = photo() * np.float32(0.9)
    seen[80:120, 100:140] = (240, 20, 240)
    coarse = match_lighting(photo(), seen, INSIDE, 0.0).coarse
    assert coarse[100, 120] > 60 > 15 > coarse[70, 170]


def test_light_goes_on_over_the_border() -> None:
    seen = photo() + 15
    inner = continue_border_light(photo(), seen, INSIDE, np.zeros(SHAPE, np.float32))
    edge = np.zeros(SHAPE, bool)
    edge[50:53, 75:185] = True
    assert np.abs(inner - seen)[edge].mean() < 4
    assert np.abs(photo() - seen)[edge].mean() == pytest.approx(15)


def test_what_shows_the_same_needs_nothing_put_back() -> None:
    assert restoration_need(photo(), grained(photo()).astype(np.float32), INSIDE) == 0
    assert restoration_need(photo(), photo(3), INSIDE) == 1


def test_print_that_is_not_the_photo_s_is_measured_and_light_is_not() -> None:
    assert foreign_print(photo(), photo() * np.float32(0.6) + 20, INSIDE) < 0.05
    assert foreign_print(photo(), photo(3), INSIDE) > 0.8


def test_what_lies_outside_does_not_run_in() -> None:
    picture = np.where(INSIDE[..., None] > 0, np.float32(100), np.float32(255)) * np.ones(3, np.float32)
    assert error(blur_within(picture, INSIDE, 6.0), np.full_like(picture, 100)) < 0.01
    assert error(blur(picture, 6.0), np.full_like(picture, 100)) > 1


def test_a_wide_blur_on_a_smaller_picture_is_the_same_blur() -> None:
    narrow = cv2.GaussianBlur(photo(), (0, 0), 9.0)
    assert np.abs(blur(photo(), 9.0) - narrow)[20:-20, 20:-20].mean() < 1
