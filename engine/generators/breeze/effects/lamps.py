"""Lamps, candles and windows at night: each bright spot before the dark glows and flickers in its own time."""

from __future__ import annotations

import math

import cv2
import numpy as np

from engine.arrays import FloatArray, UInt8Array, is_among
from engine.generators.breeze.effects.base import Light, Places, Surface

COUNT = 40  # lamps at most, the brightest
GROUPS = 6  # which flicker alike
BRIGHT = 0.8  # of a lamp
STANDS_OUT = 0.28  # by so much brighter than what is around it
DIM = 0.5  # brightness around a lamp that is seen to shine
AROUND = 0.06  # long sides that count as around it
LARGEST = 0.02  # share of the picture: what is larger is a sky or a wall
HALOS = ((0.012, 0.6), (0.045, 0.5))  # long sides and strengths of the glow around a lamp, of one in a group
WARM = (1.0, 0.86, 0.62)  # of a lamp whose middle is white, which tells nothing of its colour
PRINTED = 0.5  # of print: white letters on a black carton are no lamps
DIMMED = 0.16  # share of its light that a lamp loses at its darkest
SLOW_SECONDS, QUICK_SECONDS = 1.7, 0.45


class Lamps:
    """The photo's lamps in a few groups, each with a course of its own."""

    def __init__(self, surface: Surface, amount: float) -> None:
        self.surface, self.amount = surface, amount
        spots = lamps(surface.photo) & (surface.scene.print < PRINTED)
        self.any = bool(spots.any())
        rng = surface.rng(61)
        self.phases = rng.uniform(0, 2 * math.pi, (GROUPS, 3))
        self.slow, self.quick = surface.turns(SLOW_SECONDS), surface.turns(QUICK_SECONDS)
        number, labels = cv2.connectedComponents(spots.astype(np.uint8))
        group = np.concatenate([[-1], rng.integers(0, GROUPS, max(0, number - 1))])[labels]
        self.glows = [halo(surface.photo, group == k) for k in range(GROUPS)]
        self.bodies = [cv2.GaussianBlur((group == k).astype(np.float32), (0, 0), 1.5) for k in range(GROUPS)]

    def light(self, t: float, places: Places) -> tuple[Light, Light] | None:
        there = self.amount * self.surface.presence(t)
        if there == 0 or not self.any:
            return None
        glow = np.zeros((*self.surface.shape, 3), np.float32)
        gain = np.ones(self.surface.shape, np.float32)
        for phases, halo_of, body in zip(self.phases, self.glows, self.bodies, strict=True):
            bright = self._flicker(t, phases)
            glow += halo_of * np.float32(there * bright)
            gain -= body * np.float32(there * DIMMED * (1 - bright))
        shades = np.repeat(gain[..., None], 3, 2)
        near, far = (
            Light(np.asarray(at(shades), np.float32), np.clip(at(glow), 0, 1).astype(np.float32))
            for at in (places.on_subject, places.behind)
        )
        return near, far

    def _flicker(self, t: float, phases: np.ndarray) -> float:
        """How bright a group is at `t`, 0 to 1: three waves that are never in step."""
        angle = 2 * math.pi * t
        waves = (
            0.45 * math.sin(self.slow * angle + phases[0])
            + 0.35 * math.sin(self.quick * angle + phases[1])
            + 0.2 * math.sin((2 * self.quick + 1) * angle + phases[2])
        )
        return 0.5 + 0.5 * waves

    def paint(self, frame: UInt8Array, t: float, alpha: UInt8Array) -> None:
        """Nothing: it is all light."""


def lamps(photo: UInt8Array) -> np.ndarray:
    """Where small things shine before what is darker (h, w)."""
    value = cv2.cvtColor(photo, cv2.COLOR_RGB2GRAY).astype(np.float32) / 255
    around = cv2.GaussianBlur(value, (0, 0), AROUND * max(value.shape))
    shine = (value > BRIGHT) & (value - around > STANDS_OUT) & (around < DIM)
    count, labels, stats, _ = cv2.connectedComponentsWithStats(shine.astype(np.uint8))
    small = [k for k in range(1, count) if stats[k, cv2.CC_STAT_AREA] <= LARGEST * value.size]
    largest = sorted(small, key=lambda k: -stats[k, cv2.CC_STAT_AREA])[:COUNT]
    return is_among(labels, largest)


def halo(photo: UInt8Array, spots: np.ndarray) -> FloatArray:
    """The glow (h, w, 3) around lamps (h, w), in the colour of what they light."""
    light = spots[..., None] * (photo.astype(np.float32) / 255 * np.array(WARM, np.float32))
    long = max(spots.shape)
    total = np.zeros((*spots.shape, 3), np.float32)
    for reach, strength in HALOS:
        spread = cv2.GaussianBlur(light, (0, 0), reach * long)
        total += np.float32(strength) * spread / max(float(spread.max()), 1e-6)
    return total * np.float32(spots.any())
