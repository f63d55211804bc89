"""Steam that rises over a cup or a plate: noise that climbs, wavers and thins out."""

from __future__ import annotations

import math

import cv2
import numpy as np

from engine.arrays import FloatArray, UInt8Array, median
from engine.generators.breeze.effects.base import Light, Places, Surface, both, grey

TILE = 256  # pixels of the noise, which repeats
RISE_SECONDS = 2.4  # in which it climbs one tile
WIDTH = 0.55  # of the column, in widths of the subject
HEIGHT = 1.9  # of it, in its own widths
THIN = 0.27  # of its noise: where there is less, the air is clear
THICK = 0.95  # share of the way to white, at full strength
COLOUR = (0.97, 0.97, 0.98)
ROOM = 0.12  # of the picture's height over a subject, below which there is no room for steam
WIDER = 1.9  # the column then
FROM_WITHIN = 0.42  # of the picture's height: where it rises from then
OPENING = 0.18  # of the subject's height from its top: where a cup is open


class Steam:
    """`place` is the middle of the opening that it rises from, in grid cells, and the column's width."""

    def __init__(self, surface: Surface, amount: float) -> None:
        self.surface, self.amount = surface, amount
        rng = surface.rng(41)
        self.veil, self.waver = (tiled(noise(rng)) for _ in range(2))
        self.place, self.width = opening(surface.alpha)
        self.turns = surface.turns(RISE_SECONDS)

    def light(self, t: float, places: Places) -> tuple[Light, Light] | None:
        there = self.amount * self.surface.presence(t)
        if there == 0:
            return None
        height = HEIGHT * self.width
        across = (places.near[..., 0] - np.float32(self.place[0])) / np.float32(self.width)
        up = (np.float32(self.place[1]) - places.near[..., 1]) / np.float32(height)
        rise = np.float32(self.turns * t * TILE)
        bend = look(self.waver, 70 * across, 60 * up - rise) - 0.5
        sway = 0.10 * np.sin(np.float32(2 * math.pi * self.turns * t) + 5 * up) * up
        x = (across + 1.1 * bend * np.clip(up, 0, 1) + sway) / (0.30 + 0.6 * np.clip(up, 0, 1.2))
        veil = np.clip((look(self.veil, 105 * x, 95 * up - rise) - THIN) * 3.4, 0, 1)
        shape = np.exp(-((x / 0.55) ** 2)) * np.clip(7 * up, 0, 1) * np.clip(1 - up, 0, 1) ** 0.8
        glow = cv2.GaussianBlur((veil * shape).astype(np.float32), (0, 0), max(0.8, 0.02 * self.width))
        light = Light(np.ones((*self.surface.shape, 3), np.float32), grey(glow * np.float32(THICK * there), COLOUR))
        return both(light)

    def paint(self, frame: UInt8Array, t: float, alpha: UInt8Array) -> None:
        """Nothing: it is a veil of light."""


def opening(alpha: FloatArray) -> tuple[tuple[float, float], float]:
    """Where steam rises from, and how wide the column is there; the picture's middle when there is no subject."""
    h, w = alpha.shape
    rows, columns = np.nonzero(alpha > 0.5)
    if not rows.size:
        return (w / 2, 0.6 * h), 0.25 * w
    top, tall = float(rows.min()), float(np.ptp(rows)) + 1
    upper = columns[rows <= top + 2 * OPENING * tall]
    width = float(np.percentile(upper, 95) - np.percentile(upper, 5)) + 1
    # A cup that fills the picture is seen from above: its steam rises from within, before it.
    within = top <= ROOM * h
    surface = max(top + OPENING * tall, FROM_WITHIN * h) if within else top + OPENING * tall
    return (float(median(upper)), surface), max(8.0, (WIDER if within else 1.0) * WIDTH * width)


def noise(rng: np.random.Generator) -> FloatArray:
    """Smooth noise of several sizes, 0 to 1, that repeats (TILE, TILE)."""
    total = np.zeros((TILE, TILE), np.float32)
    for cells, share in ((4, 1.0), (8, 0.6), (16, 0.32), (32, 0.16)):
        small = np.tile(rng.standard_normal((cells, cells)).astype(np.float32), (3, 3))
        whole = cv2.resize(small, (3 * TILE, 3 * TILE), interpolation=cv2.INTER_CUBIC)
        total += np.float32(share) * whole[TILE : 2 * TILE, TILE : 2 * TILE]
    return ((total - total.min()) / np.ptp(total)).astype(np.float32)


def tiled(tile: FloatArray) -> FloatArray:
    """With its first row and column once more, so that between the last and the first it is smooth."""
    return np.pad(tile, ((0, 1), (0, 1)), mode="wrap")


def look(tile: FloatArray, x: FloatArray, y: FloatArray) -> FloatArray:
    """A repeating field at places (h, w)."""
    return cv2.remap(tile, (x % TILE).astype(np.float32), (y % TILE).astype(np.float32), cv2.INTER_LINEAR).astype(
        np.float32
    )
