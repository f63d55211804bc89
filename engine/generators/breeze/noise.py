"""Where a seed becomes noise and chance: what the sampling of life starts from, and whatever else is drawn by lot."""

from __future__ import annotations

import numpy as np

from engine.arrays import FloatArray, UInt8Array
from engine.generators.breeze.networks import CELL, MODES
from engine.generators.breeze.sampler import shaped


def generator(seed: int, *use: int) -> np.random.Generator:
    """Chance that belongs to a seed: the same on every computer, and another one for each use, known by its numbers."""
    return np.random.Generator(np.random.PCG64([seed, *use]))


def noise(seed: int, thumbnail: UInt8Array) -> FloatArray:
    """The starting noise (2 * MODES, h / CELL, w / CELL) for a thumbnail (h, w, 3): the same on every computer."""
    height, width = thumbnail.shape[:2]
    shape = 2 * MODES, height // CELL, width // CELL
    return shaped(generator(seed).standard_normal(shape).astype(np.float32))
