"""Dust in a beam of light: motes that drift, some behind the subject, some in front of it and out of focus."""

from __future__ import annotations

import math
from dataclasses import dataclass

import cv2
import numpy as np

from engine.arrays import FloatArray, UInt8Array
from engine.generators.breeze.effects.base import Light, Places, Surface, glow_into, smooth_step

COUNT = 110  # motes at full strength
DRIFT_SECONDS = 6.0
COLOUR = (255, 240, 212)
SIZES = (0.0010, 0.0030)  # radii in long sides
NEAR_SIZE = 2.6  # how much larger a mote close to the lens is
NEAR_SHARE = 0.22


@dataclass(frozen=True)
class Mote:
    """Where it is at rest (shares of the picture), how it wanders, and how bright it gets."""

    x: float
    y: float
    wander: tuple[float, float]
    phases: tuple[float, float, float]
    turns: tuple[int, int]
    radius: float
    brightness: float
    near: bool


class Dust:
    """A number of motes, sampled from the seed."""

    def __init__(self, surface: Surface, amount: float) -> None:
        self.surface = surface
        rng = surface.rng(31)
        turns = surface.turns(DRIFT_SECONDS)
        self.motes = [mote(rng, turns) for _ in range(round(COUNT * amount))]
        self.strength = 0.35 + 0.65 * amount

    def light(self, t: float, places: Places) -> tuple[Light, Light] | None:
        return None

    def paint(self, frame: UInt8Array, t: float, alpha: UInt8Array) -> None:
        there = self.surface.presence(t) * self.strength
        if there == 0:
            return
        height, width = frame.shape[:2]
        for each in self.motes:
            x, y, seen = position(each, t)
            column, row = x * width, y * height
            inside = 0 <= row < height and 0 <= column < width
            covered = inside and alpha[int(row), int(column)] > 127
            if not inside or (covered and not each.near):
                continue
            radius = max(0.8, each.radius * max(height, width))
            glow_into(frame, (column, row), disc(radius, each.near) * np.float32(seen * there), COLOUR)


def mote(rng: np.random.Generator, turns: int) -> Mote:
    near = rng.random() < NEAR_SHARE
    radius = float(rng.uniform(*SIZES)) * (NEAR_SIZE if near else 1)
    phases = tuple(float(p) for p in rng.uniform(0, 2 * math.pi, 3))
    return Mote(
        float(rng.random()), float(rng.random()), (float(rng.uniform(0.01, 0.045)), float(rng.uniform(0.02, 0.06))),
        (phases[0], phases[1], phases[2]), (turns, turns * int(rng.integers(1, 3))), radius,
        float(rng.uniform(0.25, 0.85)) * (0.45 if near else 1), near,
    )  # fmt: skip


def position(each: Mote, t: float) -> tuple[float, float, float]:
    """Where a mote is, in shares of the picture, and how bright: it glitters as it turns."""
    first, second = (2 * math.pi * n * t for n in each.turns)
    x = each.x + each.wander[0] * (math.sin(first + each.phases[0]) + 0.4 * math.sin(second + each.phases[2]))
    y = each.y + each.wander[1] * (math.sin(first + each.phases[1]) + 0.3 * math.cos(second + each.phases[0]))
    glitter = 0.5 + 0.5 * math.sin(second + each.phases[2])
    return x % 1, y % 1, each.brightness * (0.25 + 0.75 * smooth_step(glitter))


def disc(radius: float, soft: bool) -> FloatArray:
    """A round light of a radius in pixels: a point that fades, or an even disc of one out of focus."""
    reach = math.ceil(2 * radius) + 1
    y, x = np.mgrid[-reach : reach + 1, -reach : reach + 1].astype(np.float32)
    distance = np.hypot(x, y) / np.float32(radius)
    if soft:
        return cv2.GaussianBlur((np.clip(1.3 - distance, 0, 1) > 0.3).astype(np.float32), (0, 0), 0.3 * radius + 0.5)
    return np.exp(-(distance**2)).astype(np.float32)
