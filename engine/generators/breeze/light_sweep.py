"""A soft light that passes over the subject, as over a product in a studio."""

from __future__ import annotations

import math
from dataclasses import dataclass

import cv2
import numpy as np

from engine.arrays import FloatArray, UInt8Array
from engine.generators.breeze.motion import Timing, grid

WIDTH = 0.8  # of the light, in half lengths of the subject
STEEPEST = 35.0  # degrees that it may lean from upright
PASS_SECONDS = 3.6  # one pass takes about this long; longer clips have several
BRIGHTEST = 0.7  # share of what could be added to a tone, at full light
BEHIND = 0.35  # share of it that the backdrop gets
# What is added to a tone at most: much to the middle ones, little to black, nothing to white.
TONES = np.arange(256, dtype=np.float32)
LIFT = np.rint((255 - TONES) * (0.06 + 0.94 * TONES / 255)).astype(np.uint8)


@dataclass(frozen=True, eq=False)
class LightSweep:
    """`across` (h, w): how far along the light's way each point of the motion's grid lies, -1 to 1 on the subject."""

    amount: float
    across: FloatArray
    passes: int

    @classmethod
    def of(cls, amount: float, seed: int, matte: FloatArray, timing: Timing) -> LightSweep:
        """`amount` 0 to 1; the seed says from which side and how the light leans."""
        rng = np.random.Generator(np.random.PCG64([seed, 1]))
        angle = math.radians(rng.uniform(-STEEPEST, STEEPEST)) + (math.pi if rng.random() < 0.5 else 0)
        x, y = grid(matte.shape)
        seen = matte > 0.5 if (matte > 0.5).any() else np.ones(matte.shape, bool)
        along = (x - x[seen].mean()) * np.float32(math.cos(angle)) + (y - y[seen].mean()) * np.float32(math.sin(angle))
        return cls(amount, along / np.abs(along[seen]).max(), max(1, round(timing.seconds / PASS_SECONDS)))

    def at(self, t: float) -> FloatArray:
        """How bright the light is on the grid (h, w) at moment `t`, 0 to 1: nothing at both ends of a clip."""
        way = t * self.passes % 1
        middle = (2 * way - 1) * (1 + WIDTH)
        band = np.cos(np.clip((self.across - np.float32(middle)) / WIDTH, -1, 1) * np.float32(math.pi / 2)) ** 2
        return (band * np.float32(self.amount * BRIGHTEST * math.sin(math.pi * way))).astype(np.float32)


def gain_of(glow: FloatArray, size: tuple[int, int]) -> UInt8Array:
    """A glow (h, w) over a picture of `size` (height, width), 255 for 1."""
    small = np.rint(glow * 255).astype(np.uint8)
    return cv2.resize(small, size[::-1], interpolation=cv2.INTER_LINEAR).astype(np.uint8, copy=False)


def shine(colours: UInt8Array, gain: UInt8Array, share: float = 1.0, most: UInt8Array | None = None) -> UInt8Array:
    """Colours (H, W, 3), brightened by a `share` of a gain (H, W), up to `most` (H, W)."""
    lift = cv2.multiply(cv2.LUT(colours, LIFT), cv2.merge([gain] * 3), scale=share / 255)
    if most is not None:
        lift = cv2.min(lift, cv2.subtract(cv2.merge([most] * 3), colours))
    return cv2.add(colours, lift).astype(np.uint8, copy=False)
