"""Made subjects on a small grid, for effects of light and air."""

from __future__ import annotations

import numpy as np

from engine.arrays import FloatArray, UInt8Array, cells
from engine.generators.breeze.effects.base import Places, Scene, Surface
from engine.generators.breeze.motion import Timing

GROUND, SUBJECT = (60, 80, 100), (90, 130, 150)
SHAPE = (60, 80)


def disc(radius: float = 20, middle: tuple[float, float] = (40, 30)) -> FloatArray:
    """The alpha (60, 80) of a round subject, its middle at (x, y)."""
    y, x = np.mgrid[0 : SHAPE[0], 0 : SHAPE[1]]
    return (np.hypot(x - middle[0], y - middle[1]) < radius).astype(np.float32)


def surface(
    alpha: FloatArray | None = None, loop: str = "loop", seed: int = 0, photo: UInt8Array | None = None
) -> Surface:
    """A subject that is nearer than its ground, in a clip of three seconds."""
    alpha = disc() if alpha is None else alpha
    plain = np.where(alpha[..., None] > 0.5, SUBJECT, GROUND).astype(np.uint8)
    scene = Scene(plain if photo is None else photo, alpha, 0.2 + 0.6 * alpha)
    return Surface(scene, Timing(90, 30, loop), seed)


def at_rest(shape: tuple[int, int] = SHAPE) -> Places:
    """A frame that shows everything where the photo has it."""
    return Places(cells(shape), cells(shape))


def moved(by: tuple[float, float]) -> Places:
    """A frame that shows on the subject what the photo has `by` (x, y) cells further; what is behind it stays."""
    return Places(cells(SHAPE) + np.array(by, np.float32), cells(SHAPE))
