"""Shadows of what is not in the picture: leaves that stir, and the bars of a window.

A mask (a gobo, as photographers call it) is thrown onto the scene: it falls on nearer things at another place than on
what is behind them, so it bends over the subject and lies on the ground.
"""

from __future__ import annotations

import math

import cv2
import numpy as np

from engine.arrays import FloatArray, UInt8Array
from engine.generators.breeze.effects.base import Light, Places, Surface, grey, wave

SIDE = 640  # pixels of a mask
MARGIN = 0.12  # of a mask beyond the picture, for what sways in
DARK = 0.48  # share of the light that a full shadow takes, at full strength
WARM = (0.93, 1.0, 1.05)  # a shadow outdoors is a little blue: it takes more of the red
SUN = 0.07  # how much brighter it is between the shadows
SUN_TINT = (1.0, 0.93, 0.80)
SHIFT = 0.05  # long sides by which a shadow is displaced between the farthest and the nearest
BREATH_SECONDS = 3.4  # of a slow sway
FLUTTER_SECONDS = 1.3
SLIDE_SECONDS = 5.0


class Shadow:
    """A mask (SIDE, SIDE), 1 in the shadow, in one or two layers that sway each for itself."""

    def __init__(self, surface: Surface, amount: float, masks: list[FloatArray], sway: float, slide: float) -> None:
        self.surface, self.amount, self.masks, self.sway, self.slide = surface, amount, masks, sway, slide
        h, w = surface.shape
        long = max(h, w)
        y, x = np.mgrid[0:h, 0:w].astype(np.float32)
        self.x, self.y = (x - w / 2) / long + 0.5, (y - h / 2) / long + 0.5
        height = cv2.GaussianBlur(surface.depth + 0.5 * surface.alpha, (0, 0), 0.01 * long)
        self.height = ((height - height.min()) / max(float(np.ptp(height)), 1e-6)).astype(np.float32)
        self.phases = surface.rng(21).uniform(0, 2 * math.pi, 4)

    def light(self, t: float, places: Places) -> tuple[Light, Light] | None:
        there = self.amount * self.surface.presence(t)
        if there == 0:
            return None
        near = self._cast(t, there, places.on_subject(self.height))
        return near, self._cast(t, there, places.behind(self.height))

    def _cast(self, t: float, there: float, height: FloatArray) -> Light:
        clear = np.ones(self.surface.shape, np.float32)
        for k, mask in enumerate(self.masks):
            clear *= 1 - self._mask(mask, t, k, height)
        shadow = (1 - clear) * np.float32(DARK * there)
        gain = 1 - shadow[..., None] * np.array(WARM, np.float32)
        glow = grey(clear * np.float32(SUN * there), SUN_TINT)
        return Light(np.clip(gain, 0, 1).astype(np.float32), glow)

    def _mask(self, mask: FloatArray, t: float, layer: int, height: FloatArray) -> FloatArray:
        """A layer of the mask, as it stands at `t`, over heights 0 to 1 (h, w)."""
        slow, quick = self.surface.turns(BREATH_SECONDS), self.surface.turns(FLUTTER_SECONDS)
        p = self.phases[2 * layer % 4], self.phases[(2 * layer + 1) % 4]
        angle = 2 * math.pi * t
        far_from_stem = (0.3 + self.x + self.y).astype(np.float32)
        dx = self.sway * far_from_stem * np.sin(np.float32(slow * angle + p[0]) + 1.5 * self.y)
        dx = dx + 0.3 * self.sway * np.sin(np.float32(quick * angle + p[1]) + 9 * self.x + 5 * self.y)
        dy = 0.5 * self.sway * far_from_stem * np.sin(np.float32(slow * angle + p[1]) + 2 * self.x)
        slide = self.slide * wave(t, self.surface.turns(SLIDE_SECONDS), 0.0)
        u = self.x + dx + SHIFT * height + np.float32(slide)
        v = self.y + dy - 0.7 * SHIFT * height
        scale = np.float32(SIDE * (1 - 2 * MARGIN))
        at = np.dstack([u * scale + MARGIN * SIDE, v * scale + MARGIN * SIDE]).astype(np.float32)
        return cv2.remap(mask, at, None, cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE).astype(np.float32)

    def paint(self, frame: UInt8Array, t: float, alpha: UInt8Array) -> None:
        """Nothing: it is all shadow."""


def leaf_shadow(surface: Surface, amount: float) -> Shadow:
    """Branches with leaves, near ones sharper than far ones."""
    rng = surface.rng(22)
    masks = [blurred(branches(rng, 4, 0.13), 5), blurred(branches(rng, 3, 0.20), 15)]
    return Shadow(surface, amount, masks, sway=0.014, slide=0.0)


def window_light(surface: Surface, amount: float) -> Shadow:
    """Slanting light through a window with bars; what is outside of it lies in the shade."""
    rng = surface.rng(23)
    dapples = 0.7 * blurred(branches(rng, 2, 0.12), 12)
    return Shadow(surface, amount, [blurred(window(rng), 7), dapples], sway=0.006, slide=0.02)


def branches(rng: np.random.Generator, count: int, leaf: float) -> UInt8Array:
    """A mask with `count` branches from above and the left; a leaf is about `leaf` sides long."""
    mask = np.zeros((SIDE, SIDE), np.uint8)
    for k in range(count):
        start = np.array([rng.uniform(-0.05, 0.25), (k + rng.uniform(-0.2, 0.5)) / count * 0.9 - 0.15])
        heading, bend = rng.uniform(0.05, 0.75), rng.uniform(-0.5, 0.5)
        branch(mask, rng, start, heading, bend, leaf)
    return mask


def branch(
    mask: UInt8Array, rng: np.random.Generator, start: np.ndarray, heading: float, bend: float, leaf: float
) -> None:
    """One stem with leaves to both sides, smaller towards its tip."""
    length, steps = rng.uniform(0.6, 0.95), 11
    at, side = start.astype(np.float64), 1
    for k in range(steps):
        share = k / steps
        angle = heading + bend * share
        ahead = at + np.array([math.cos(angle), math.sin(angle)]) * length / steps
        line(mask, at, ahead, max(1, round(5 * (1 - share))))
        side = -side
        size = leaf * (1 - 0.6 * share) * rng.uniform(0.8, 1.15)
        leaf_at(mask, ahead, angle + side * rng.uniform(0.6, 1.0), size, rng.uniform(0.26, 0.36))
        at = ahead
    leaf_at(mask, at, heading + bend, leaf * 0.5, 0.3)


def leaf_at(mask: UInt8Array, stem: np.ndarray, angle: float, size: float, slimness: float) -> None:
    """A pointed leaf: widest at a third of its length."""
    along = np.linspace(0, 1, 18)
    half = slimness * np.sin(np.pi * along**0.75) * (1 - 0.25 * along) / 2
    outline = np.concatenate([np.stack([along, half], 1), np.stack([along[::-1], -half[::-1]], 1)]) * size
    cos, sin = math.cos(angle), math.sin(angle)
    points = outline @ np.array([[cos, sin], [-sin, cos]]) + stem
    cv2.fillPoly(mask, [np.rint(points * SIDE * 16).astype(np.int32)], 255, cv2.LINE_AA, 4)


def line(mask: UInt8Array, start: np.ndarray, end: np.ndarray, width: int) -> None:
    a, b = ([int(c) for c in np.rint(point * SIDE * 16)] for point in (start, end))
    cv2.line(mask, a, b, 255, width, cv2.LINE_AA, 4)


def window(rng: np.random.Generator) -> UInt8Array:
    """The shade around a window of two by three panes, as it falls slantwise."""
    mask = np.full((SIDE, SIDE), 255, np.uint8)
    lean = rng.uniform(0.25, 0.4)
    across, down, bar = 0.27, 0.24, 0.022
    for column in range(2):
        for row in range(3):
            x0, y0 = 0.22 + column * (across + bar), 0.10 + row * (down + bar)
            corners = np.array([[x0, y0], [x0 + across, y0], [x0 + across, y0 + down], [x0, y0 + down]])
            corners[:, 0] += lean * (corners[:, 1] - 0.5)
            corners[:, 1] += 0.12 * (corners[:, 0] - 0.5)
            cv2.fillConvexPoly(mask, np.rint(corners * SIDE * 16).astype(np.int32), 0, cv2.LINE_AA, 4)
    return mask


def blurred(mask: UInt8Array, width: float) -> FloatArray:
    """A mask as 0 to 1, with a penumbra of so many pixels."""
    return cv2.GaussianBlur(mask.astype(np.float32) / 255, (0, 0), width)
