"""Where a seed becomes noise: the start of the sampling of the life fields."""

from __future__ import annotations

import numpy as np

from engine.arrays import FloatArray, UInt8Array
from engine.generators.breeze.networks import CELL, MODES
from engine.generators.breeze.sampler import shaped


def noise(seed: int, thumbnail: UInt8Array) -> FloatArray:
    """The starting noise (2 * MODES, h / CELL, w / CELL) for a thumbnail (h, w, 3): the same on every computer."""
    height, width = thumbnail.shape[:2]
    shape = 2 * MODES, height // CELL, width // CELL
    return shaped(np.random.Generator(np.random.PCG64(seed)).standard_normal(shape).astype(np.float32))
