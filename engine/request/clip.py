"""A finished clip."""

from __future__ import annotations

from dataclasses import dataclass

from engine.arrays import UInt8Array
from engine.request.recipe import Recipe


@dataclass(frozen=True, eq=False)
class Clip:
    """`frames` (T, H, W, 3), of transparent clips (T, H, W, 4), uint8 sRGB at `fps`, and the recipe that made them."""

    frames: UInt8Array
    fps: float
    recipe: Recipe
