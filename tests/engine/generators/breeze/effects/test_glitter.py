"""Ripples shine one after another; smooth water and what is no water do not."""

from __future__ import annotations

import numpy as np

from engine.arrays import UInt8Array
from engine.generators.breeze.effects.glitter import Glitter, ripples
from tests.support.surfaces import SHAPE, at_rest, surface


def lake(rippled: bool = True) -> UInt8Array:
    """A pale sky, a level horizon at half the height, water with or without ripples below."""
    photo = np.full((*SHAPE, 3), (190, 210, 235), np.uint8)
    photo[30:] = (40, 80, 120)
    if rippled:
        bright = np.random.default_rng(2).random((30, SHAPE[1], 1)) > 0.85
        photo[30:] = np.where(bright, (150, 180, 200), photo[30:])
    return photo


def shine(t: float, photo: UInt8Array | None = None, amount: float = 1.0) -> np.ndarray:
    found = Glitter(surface(photo=lake() if photo is None else photo), amount).light(t, at_rest())
    return np.zeros((*SHAPE, 3)) if found is None else found[1].glow


def test_ripples_are_highlights_of_the_water() -> None:
    assert ripples(lake())[34:58].mean() > 0.05
    assert ripples(lake())[:27].max() < 0.05
    assert ripples(lake(False))[36:58].max() < 0.05


def test_they_shine_one_after_another() -> None:
    course = np.array([shine(t)[34:58, :, 0] for t in np.linspace(0.4, 0.6, 9)])
    assert course.max() > 0.15
    assert (course.argmax(0)[course.max(0) > 0.1].std()) > 1
    steady = course.mean((1, 2))
    assert steady.std() < 0.2 * steady.mean()  # the lake as a whole does not blink


def test_there_is_none_at_the_ends_nor_without_water_to_shine() -> None:
    assert not shine(0.0).any()
    assert not shine(1.0).any()
    assert np.allclose(shine(0.5, amount=0.5), shine(0.5) / 2, atol=1e-6)
    assert shine(0.5, lake(False))[36:58].max() < 0.05
