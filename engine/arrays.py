"""Names for the two kinds of array everything here is made of, and arrays that are files."""

import mmap

import numpy as np
from numpy.typing import NDArray

FloatArray = NDArray[np.float32]
"""Fields, masks in 0..1, latents."""

UInt8Array = NDArray[np.uint8]
"""Pixels: (H, W, 3) sRGB, frames (T, H, W, 3)."""


def drop_pages(array: UInt8Array) -> None:
    """An array that is a file need not stay in this process's memory: what is used again is read again."""
    if isinstance(array.base, mmap.mmap) and hasattr(mmap, "MADV_DONTNEED"):  # Windows trims by itself
        array.base.madvise(mmap.MADV_DONTNEED)
