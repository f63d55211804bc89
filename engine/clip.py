"""A finished clip."""

from __future__ import annotations

from dataclasses import dataclass

from engine.arrays import Bytes
from engine.recipe import Recipe


@dataclass(frozen=True, eq=False)
class Clip:
    """`frames` (T, H, W, 3) uint8 sRGB at `fps`, and the recipe that made them."""

    frames: Bytes
    fps: float
    recipe: Recipe
