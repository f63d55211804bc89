"""Small bright things before the dark flicker, large or faint ones do not."""

from __future__ import annotations

import cv2
import numpy as np

from engine.arrays import UInt8Array
from engine.generators.breeze.effects.lamps import Lamps, lamps
from tests.support.surfaces import SHAPE, at_rest, surface


def night(level: int = 20) -> UInt8Array:
    photo = np.full((*SHAPE, 3), level, np.uint8)
    cv2.circle(photo, (20, 30), 2, (255, 220, 150), -1)
    cv2.circle(photo, (60, 20), 2, (255, 255, 255), -1)
    return photo


def lit(t: float, photo: UInt8Array | None = None, amount: float = 1.0) -> np.ndarray:
    found = Lamps(surface(photo=night() if photo is None else photo), amount).light(t, at_rest())
    return np.zeros((*SHAPE, 3)) if found is None else found[1].glow


def test_lamps_are_small_and_brighter_than_what_is_around() -> None:
    found = lamps(night())
    assert found[30, 20]
    assert found[20, 60]
    assert found.sum() < 40
    assert not lamps(night(240)).any()
    wall = night()
    wall[:, 40:] = 250
    assert not lamps(wall)[:, 44:].any()


def test_the_glow_is_around_the_lamps_and_takes_their_colour() -> None:
    glow = np.max([lit(t) for t in np.linspace(0.3, 0.7, 9)], axis=0)
    assert glow[30, 20].max() > 0.2
    assert glow[30, 20, 0] > 1.2 * glow[30, 20, 2]
    assert glow[55, 75].max() < 0.02


def test_it_flickers_and_is_not_there_at_the_ends() -> None:
    course = [lit(t)[30, 20, 0] for t in np.linspace(0.3, 0.7, 20)]
    assert max(course) > 2 * min(course)
    assert not lit(0.0).any()
    assert not lit(1.0).any()


def test_a_photo_without_lamps_stays_as_it_is_and_half_the_strength_is_half_the_glow() -> None:
    assert not lit(0.5, np.full((*SHAPE, 3), 90, np.uint8)).any()
    assert np.allclose(lit(0.5, amount=0.5), lit(0.5) / 2, atol=1e-6)


def test_lamps_do_not_all_flicker_alike() -> None:
    photo = np.full((*SHAPE, 3), 20, np.uint8)
    for x in range(8, 80, 9):
        cv2.circle(photo, (x, 30), 1, (255, 240, 200), -1)
    course = np.array([lit(t, photo)[30, 8:80:9, 0] for t in np.linspace(0.3, 0.7, 20)])
    assert np.corrcoef(course.T).min() < 0.7


def test_white_letters_on_black_are_no_lamps() -> None:
    photo = np.full((240, 320, 3), 15, np.uint8)
    for row in range(80, 160, 16):
        cv2.putText(photo, "LABEL TEXT", (110, row), cv2.FONT_HERSHEY_SIMPLEX, 0.4, (255, 255, 255), 1)
    assert lamps(photo).any()
    carton = np.ones((240, 320), np.float32)
    assert not Lamps(surface(carton, photo=photo), 1.0).any
    assert Lamps(surface(0 * carton, photo=photo), 1.0).any
