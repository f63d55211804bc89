"""How different two colours look."""

from __future__ import annotations

import numpy as np
from coloraide import Color

from engine.arrays import FloatArray


def delta_e(a: FloatArray, b: FloatArray) -> FloatArray:
    """How different colours (N, 3) of 0..255 sRGB look, as delta E 2000: about 1 is just seen, (N,)."""
    return np.array(
        [
            Color("srgb", list(x / 255)).delta_e(Color("srgb", list(y / 255)), method="2000")
            for x, y in zip(a, b, strict=True)
        ],
        np.float32,
    )
