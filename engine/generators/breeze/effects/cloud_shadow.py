"""The shadows of clouds that pass over a landscape: large, soft and slow, with the sun between them.

They lie on what is below the sky, the flatter the farther away, and shift over what stands up.
"""

from __future__ import annotations

import math

import cv2
import numpy as np

from engine.arrays import FloatArray, UInt8Array
from engine.generators.breeze.effects.base import Light, Places, Surface, grey
from engine.generators.breeze.plain_ground import plain_ground, stands_on_plain_ground
from engine.generators.breeze.regions import Look
from engine.imaging.filling import fill

SIDE = 256  # pixels of the noise, which covers WIDE long sides and repeats
WIDE = 2.0
SIZE = 0.13  # of it: a cloud
FLAT = 1.9  # times as wide as high: it is seen aslant
SPEED = 0.20  # long sides a second
EDGE = 0.55  # standard deviations of the noise over which a shadow begins
DARK = 0.42  # share of the light that a shadow takes, at full strength
COOL = (1.04, 1.0, 0.92)  # it takes more of the red, for the sky goes on shining
SUN = 0.16  # how much brighter it is between the shadows
WARM = (1.0, 0.96, 0.86)
RIM = 0.02  # long sides beside the sky that are not shaded: a rim of it may have been missed
SURELY_BEHIND = 0.02  # of a subject's alpha: beside and behind it goes on what is farther away from it
SHIFT = 0.08  # long sides by which a shadow is displaced between the farthest and the nearest


class CloudShadow:
    """Noise that goes by, and where it falls: on everything but the sky."""

    def __init__(self, surface: Surface, amount: float) -> None:
        self.surface, self.amount = surface, amount
        h, w = surface.shape
        long = max(h, w)
        rng = surface.rng(81)
        self.mask = clouds(rng)
        self.start = float(rng.uniform(0, 1))
        self.way = 1.0 if rng.random() < 0.5 else -1.0
        y, x = np.mgrid[0:h, 0:w].astype(np.float32)
        self.x, self.y = x / long, y / long
        if stands_on_plain_ground(plain_ground(surface.photo)):  # paper and no sky: it is shaded as what stands on it
            above = np.zeros((h, w), np.float32)
        else:
            above = cv2.resize(Look.of(surface.photo, surface.alpha).above, (w, h), interpolation=cv2.INTER_LINEAR)
        side = 2 * round(RIM * long) + 1
        around = cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (side, side))
        sky = cv2.GaussianBlur(cv2.dilate(above, around), (0, 0), RIM * long / 3)
        beside = cv2.dilate(surface.alpha, around) > SURELY_BEHIND
        self.ground = fill(1 - sky, 1 - beside.astype(np.float32)) if not beside.all() else 1 - sky
        self.subject = own(surface.photo, surface.alpha, above, around) if beside.any() else np.ones_like(sky)
        self.height = cv2.GaussianBlur(surface.depth, (0, 0), 0.01 * long)

    def light(self, t: float, places: Places) -> tuple[Light, Light] | None:
        there = self.amount * self.surface.presence(t)
        if there == 0:
            return None
        return (
            self._cast(t, there, places.on_subject(self.height), places.on_subject(self.subject)),
            self._cast(t, there, places.behind(self.height), places.behind(self.ground)),
        )

    def _cast(self, t: float, there: float, height: FloatArray, ground: FloatArray) -> Light:
        """The light on points of some height, 0 to 1, and as far as they are ground (h, w)."""
        gone = self.way * SPEED * t * self.surface.timing.seconds
        u = self.x + SHIFT * height - np.float32(gone) + np.float32(WIDE * self.start)
        v = FLAT * self.y - np.float32(0.5 * SHIFT) * height
        scale = np.float32(SIDE / WIDE)
        shade = cv2.remap(self.mask, u * scale % SIDE, v * scale % SIDE, cv2.INTER_LINEAR, borderMode=cv2.BORDER_WRAP)
        amount = np.float32(there) * ground
        dark = (DARK * amount * shade)[..., None] * np.array(COOL, np.float32)
        sun = (SUN * amount * (1 - shade))[..., None] * np.array(WARM, np.float32)
        gain = ((1 - dark) * (1 + sun)).astype(np.float32)
        return Light(gain, grey(np.zeros_like(shade)))

    def paint(self, frame: np.ndarray, t: float, alpha: np.ndarray) -> None:
        """Nothing: it is all shadow."""


def own(photo: UInt8Array, alpha: FloatArray, above: FloatArray, around: np.ndarray) -> FloatArray:
    """What of a subject's layer is its own (h, w), 0 to 1: at its rim, what looks like the sky beside it is sky."""
    inside = cv2.erode(alpha, around) > 0.5
    sky = (above > 0.5) & (cv2.dilate(alpha, around) < SURELY_BEHIND)
    if not (inside.any() and sky.any()):
        return np.ones_like(alpha)
    colours = photo.astype(np.float32)
    to_subject, to_sky = (
        np.linalg.norm(colours - fill(colours, known.astype(np.float32)), axis=-1) for known in (inside, sky)
    )
    rim = (to_sky < to_subject) & ~inside & (cv2.dilate(above, around) > 0.5)
    return 1 - cv2.GaussianBlur(rim.astype(np.float32), (0, 0), 1.0)


def clouds(rng: np.random.Generator) -> FloatArray:
    """The shade of clouds (SIDE, SIDE), 0 to 1, that repeats to all sides; about half of it lies in the sun."""
    total = np.zeros((SIDE, SIDE), np.float32)
    for size, share in ((SIZE, 1.0), (SIZE / 2.5, 0.4)):
        tile = np.tile(rng.standard_normal((SIDE, SIDE)).astype(np.float32), (3, 3))
        soft = cv2.GaussianBlur(tile, (0, 0), size * SIDE / 2)[SIDE : 2 * SIDE, SIDE : 2 * SIDE]
        total += np.float32(share) * (soft - soft.mean()) / soft.std()
    total /= total.std()
    wave = np.clip(total / EDGE, -math.pi / 2, math.pi / 2)
    return ((1 + np.sin(wave)) / 2).astype(np.float32)
