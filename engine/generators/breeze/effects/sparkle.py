"""Glints on metal and glass: where the photo has small highlights, they flash one after another."""

from __future__ import annotations

import math

import cv2
import numpy as np

from engine.arrays import FloatArray, UInt8Array, cells
from engine.generators.breeze.effects.base import Light, Places, Surface, glow_into

COUNT = 12  # at full strength
APART = 0.06  # long sides between two of them
SMALL = 0.012  # long sides: what is larger is no highlight
STANDS_OUT = 0.16  # by so much brighter than what is around, 0 to 1
BRIGHT = 0.62
FLASH_SECONDS = 2.4  # between two flashes of one glint
SHARP = 10  # how short a flash is
LENGTH = 0.035  # of its rays, in long sides
COLOUR = (255, 252, 244)


class Sparkle:
    """The photo's small highlights, each with its moment."""

    def __init__(self, surface: Surface, amount: float) -> None:
        self.surface, self.amount = surface, amount
        rng = surface.rng(51)
        self.places = highlights(surface, max(1, round(COUNT * (0.4 + 0.6 * amount))))
        self.moments = [float(m) for m in rng.uniform(0.15, 0.85, len(self.places))]
        self.turns = surface.turns(FLASH_SECONDS)
        self.now: list[tuple[float, float]] = []

    def light(self, t: float, places: Places) -> tuple[Light, Light] | None:
        """No light over all; it takes note of where the highlights are in this frame."""
        moved = places.near - cells(self.surface.shape)
        self.now = [(x - float(moved[round(y), round(x), 0]), y - float(moved[round(y), round(x), 1]))
                    for x, y in self.places]  # fmt: skip
        return None

    def paint(self, frame: UInt8Array, t: float, alpha: UInt8Array) -> None:
        there = self.surface.presence(t, 0.3, 0)
        long = max(frame.shape[:2])
        scale = long / max(self.surface.shape)
        for k, ((x, y), moment) in enumerate(zip(self.now, self.moments, strict=True)):
            flash = max(0.0, math.cos(math.pi * (t * self.turns - moment))) ** (2 * SHARP)
            strength = there * flash * (0.35 + 0.65 * self.amount)
            if strength > 0.02:
                size = LENGTH * long * (0.6 + 0.4 * (k * 7 % 5) / 4)
                glow_into(frame, ((x + 0.5) * scale, (y + 0.5) * scale), star(size) * np.float32(strength), COLOUR)


def highlights(surface: Surface, count: int) -> list[tuple[float, float]]:
    """The middles (x, y), in grid cells, of the subject's brightest small spots, far enough from each other."""
    long = max(surface.shape)
    value = cv2.cvtColor(surface.photo, cv2.COLOR_RGB2GRAY).astype(np.float32) / 255
    saturation = cv2.cvtColor(surface.photo, cv2.COLOR_RGB2HSV)[..., 1].astype(np.float32) / 255
    spot = value - cv2.GaussianBlur(value, (0, 0), SMALL * long)
    inside = cv2.erode((surface.alpha > 0.8).astype(np.uint8), np.ones((5, 5), np.uint8)) > 0
    if not inside.any():
        inside = np.ones(surface.shape, bool)
    score = np.where(inside & (value > BRIGHT) & (spot > STANDS_OUT), spot * (1 - 0.5 * saturation), 0)
    score *= 1 - surface.scene.print
    found: list[tuple[float, float]] = []
    while len(found) < count and score.max() > 0:
        y, x = np.unravel_index(int(score.argmax()), score.shape)
        found.append((float(x), float(y)))
        cv2.circle(score, (int(x), int(y)), max(1, round(APART * long)), 0.0, -1)
    return found


def star(size: float) -> FloatArray:
    """A glint with four rays, `size` pixels from its middle to a tip."""
    reach = max(3, math.ceil(size))
    y, x = np.abs(np.mgrid[-reach : reach + 1, -reach : reach + 1].astype(np.float32)) / np.float32(size)
    rays = (
        np.exp(-((y / 0.035) ** 2)) * np.clip(1 - x, 0, 1) ** 2
        + np.exp(-((x / 0.035) ** 2)) * np.clip(1 - y, 0, 1) ** 2
    )
    core = np.exp(-((x**2 + y**2) / 0.10**2))
    return np.clip(0.8 * rays + core, 0, 1).astype(np.float32)
