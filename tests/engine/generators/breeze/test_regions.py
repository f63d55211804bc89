"""Sky, water, smoke and fire are found in made scenes, and not in others."""

from __future__ import annotations

import cv2
import numpy as np
import pytest

from engine.arrays import FloatArray, UInt8Array
from engine.generators.breeze.regions import (
    RULES,
    SMALLEST,
    Look,
    attached,
    flame,
    islands_dropped,
    lowest,
    sky,
    smoke,
    softened,
    touching_top,
    water,
)

HEIGHT, WIDTH = 120, 160
NOBODY = np.zeros((HEIGHT, WIDTH), np.float32)
SKY, MEADOW, LAKE = (110, 160, 225), (60, 120, 40), (70, 110, 140)


def grained(colour: tuple[int, int, int], rows: int, strength: float, seed: int) -> UInt8Array:
    noise = np.random.default_rng(seed).normal(0, strength, (rows, WIDTH, 1))
    return np.clip(np.array(colour) + noise, 0, 255).astype(np.uint8)


def scene(ground: tuple[int, int, int] = MEADOW) -> UInt8Array:
    """Sky over a grained ground, half and half."""
    return np.concatenate([grained(SKY, 60, 1, 1), grained(ground, 60, 25, 2)])


def found(rule: str, pixels: UInt8Array, matte: FloatArray = NOBODY) -> FloatArray:
    """What a rule finds, at the size of the scene."""
    small = RULES[rule](Look.of(pixels, matte))
    return cv2.resize(small, (WIDTH, HEIGHT)).astype(np.float32)


def test_the_sky_is_the_upper_half_and_ends_at_the_meadow() -> None:
    seen = found("clouds", scene())
    assert seen[:52].mean() > 0.95
    assert seen[68:].max() < 0.05


def test_a_subject_before_the_sky_is_not_sky() -> None:
    matte = NOBODY.copy()
    matte[20:60, 60:100] = 1
    seen = found("clouds", scene(), matte)
    assert seen[30:50, 66:94].max() < 0.1
    assert seen[:50, :50].mean() > 0.9


def test_a_blue_floor_is_no_sky_and_a_meadow_has_neither_sky_nor_water() -> None:
    upside_down = scene()[::-1]
    assert not sky(Look.of(upside_down, NOBODY)).any()
    meadow = grained(MEADOW, HEIGHT, 25, 3)
    assert not sky(Look.of(meadow, NOBODY)).any()
    assert not water(Look.of(meadow, NOBODY)).any()


def test_water_lies_below_the_sky() -> None:
    seen = found("water", scene(LAKE))
    assert seen[72:].mean() > 0.8
    assert seen[:48].mean() < 0.05


def test_a_pale_cloud_before_a_dark_wall_is_smoke_and_a_red_one_is_not() -> None:
    y, x = np.mgrid[0:HEIGHT, 0:WIDTH]
    puff = np.exp(-(((x - 80) / 22) ** 2 + ((y - 60) / 22) ** 2))[..., None]
    wall = np.full((HEIGHT, WIDTH, 3), 40.0)
    grey, red = ((wall + puff * np.array(c)).astype(np.uint8) for c in ((150, 150, 155), (170, 20, 20)))
    inside = cv2.resize(smoke(Look.of(grey, NOBODY)), (WIDTH, HEIGHT))
    assert inside[55:65, 75:85].min() > 0.9
    assert inside[:20].max() < 0.05
    assert not smoke(Look.of(red, NOBODY)).any()


def test_fire_has_a_bright_core_and_a_red_wall_does_not() -> None:
    picture = np.full((HEIGHT, WIDTH, 3), 20, np.uint8)
    cv2.ellipse(picture, (80, 60), (14, 30), 0, 0, 360, (255, 160, 40), -1)
    cv2.ellipse(picture, (80, 66), (7, 16), 0, 0, 360, (255, 245, 200), -1)
    seen = cv2.resize(flame(Look.of(picture, NOBODY)), (WIDTH, HEIGHT))
    assert seen[60, 80] > 0.9
    assert seen[:, :50].max() < 0.05
    assert not flame(Look.of(np.full_like(picture, (150, 40, 30)), NOBODY)).any()


def test_the_same_photo_has_the_same_regions_each_time() -> None:
    for rule in ("clouds", "water"):
        assert np.array_equal(found(rule, scene(LAKE)), found(rule, scene(LAKE)))


def test_a_look_tells_colour_detail_and_height() -> None:
    look = Look.of(scene(), NOBODY)
    assert look.pixels.shape == (120, 160, 3)
    assert look.hue[20, 80] == pytest.approx(214, abs=4)
    assert look.detail[90].mean() > 5 * look.detail[20].mean()
    assert (look.down[0, 0], look.down[-1, 0]) == (0, 1)
    assert look.green[100].mean() > 0.8
    assert not look.green[10].any()


def test_masks_are_cleaned_by_place_and_size() -> None:
    mask = np.zeros((100, 100), bool)
    mask[:30, :20] = mask[50:80, 50:80] = True
    mask[90, 5] = True
    assert touching_top(mask).sum() == 30 * 20
    assert SMALLEST * mask.size > 1
    assert islands_dropped(mask).sum() == 30 * 20 + 30 * 30
    assert lowest(touching_top(mask)) == pytest.approx(0.28, abs=0.01)
    assert softened(mask)[65, 65] == pytest.approx(1, abs=1e-5)


def test_a_straw_is_held_by_its_glass_and_a_cloud_by_nothing() -> None:
    picture = np.full((160, 160, 3), (60, 120, 220), np.uint8)
    cv2.circle(picture, (30, 40), 18, (90, 150, 235), cv2.FILLED)  # a soft cloud
    picture[80:150, 60:100] = (220, 30, 40)
    cv2.line(picture, (85, 80), (100, 20), (235, 240, 250), 2)
    matte = np.zeros((160, 160), np.float32)
    matte[80:150, 60:100] = 1
    held = attached(Look.of(picture, matte))
    assert held[30:75, 84:100].max() == 1
    assert all(held[y, round(100 - (y - 20) / 4)] == 1 for y in range(25, 75, 5))
    assert held[20:60, 10:50].max() == 0
    assert attached(Look.of(picture, np.zeros_like(matte))).max() == 0
