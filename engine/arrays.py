"""Names for the two kinds of array everything here is made of."""

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float32]
"""Fields, masks in 0..1, latents."""

Bytes = NDArray[np.uint8]
"""Pixels: (H, W, 3) sRGB, frames (T, H, W, 3)."""
