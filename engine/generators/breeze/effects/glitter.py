"""Sun on water: its small highlights come and go, many and quick, each in its own time."""

from __future__ import annotations

import cv2
import numpy as np

from engine.arrays import FloatArray, UInt8Array
from engine.generators.breeze.effects.base import Light, Places, Surface, both, grey, seen_at
from engine.generators.breeze.regions import Look, water

FINE = 0.004  # long sides: a ripple that shines
STANDS_OUT = (0.012, 0.05)  # grey levels of 1: below the first it does not shine, above the second it does fully
SECONDS = 1.1  # in which one comes and goes
SIZE = 3  # cells of a field of moments: ripples nearer to each other than that shine together
BRIGHTEST = 0.62  # share of the way to the light's colour at full strength
SHARP = 3.0  # how short one shines
COLOUR = (1.0, 0.98, 0.93)


class Glitter:
    """Where the water has ripples that shine, and when each does."""

    def __init__(self, surface: Surface, amount: float) -> None:
        self.surface, self.amount = surface, amount
        rng = surface.rng(71)
        h, w = surface.shape
        small = rng.random((h // SIZE + 1, w // SIZE + 1)).astype(np.float32)
        self.moments = cv2.resize(small, (w, h), interpolation=cv2.INTER_NEAREST)
        self.where = ripples(surface.photo)
        self.turns = surface.turns(SECONDS)

    def light(self, t: float, places: Places) -> tuple[Light, Light] | None:
        there = self.amount * self.surface.presence(t)
        if there == 0:
            return None
        shine = (0.5 + 0.5 * np.cos(2 * np.pi * (self.turns * t - self.moments))) ** SHARP
        glow = cv2.GaussianBlur((self.where * shine).astype(np.float32), (0, 0), 0.7)
        lit = seen_at(glow, places.far) * np.float32(BRIGHTEST * there)
        return both(Light(np.ones((*self.surface.shape, 3), np.float32), grey(lit, COLOUR)))

    def paint(self, frame: UInt8Array, t: float, alpha: UInt8Array) -> None:
        """Nothing: it is all light."""


def ripples(photo: UInt8Array) -> FloatArray:
    """The highlights of the water (h, w) in a photo (h, w, 3), 0 to 1; of all of it where there is none."""
    h, w = photo.shape[:2]
    found = water(Look.of(photo, np.zeros((h, w), np.float32)))
    lies = cv2.resize(found, (w, h), interpolation=cv2.INTER_LINEAR) if found.any() else np.ones((h, w), np.float32)
    value = cv2.cvtColor(photo, cv2.COLOR_RGB2GRAY).astype(np.float32) / 255
    stands_out = value - cv2.GaussianBlur(value, (0, 0), max(0.8, FINE * max(h, w)))
    low, high = STANDS_OUT
    return (np.clip((stands_out - low) / (high - low), 0, 1) * lies).astype(np.float32)
