"""Names of the two array types in use, and memory-mapped arrays."""

import mmap
from collections.abc import Collection
from functools import lru_cache
from typing import Any

import numpy as np
from numpy.typing import NDArray

FloatArray = NDArray[np.float32]
"""Fields, masks in 0..1, latents."""

UInt8Array = NDArray[np.uint8]
"""Pixels: (H, W, 3) sRGB, frames (T, H, W, 3)."""


def largest_of(colours: NDArray[Any]) -> NDArray[Any]:
    """The largest of three channels, (..., 3) to (...); numpy's own `max` takes ten times as long over so few."""
    return np.maximum(np.maximum(colours[..., 0], colours[..., 1]), colours[..., 2])


def median(values: NDArray[Any], axis: int | None = None) -> Any:
    """The same as numpy's own, of values that are numbers all; that loads numpy's masked arrays, which takes 10 ms."""
    values, axis = (values.ravel(), 0) if axis is None else (values, axis)
    if not values.shape[axis]:
        return np.median(values, axis)  # which warns
    middle, odd = divmod(values.shape[axis], 2)
    places = [middle] if odd else [middle - 1, middle]
    return np.mean(np.take(np.partition(values, places, axis), places, axis), axis)


@lru_cache(16)
def cells(shape: tuple[int, int]) -> FloatArray:
    """Each grid point's own place, column and row (h, w, 2); not to be changed, as it is kept."""
    h, w = shape
    return np.dstack(np.meshgrid(np.arange(w, dtype=np.float32), np.arange(h, dtype=np.float32)))


def labels_in(labels: NDArray[Any]) -> list[int]:
    """Which labels, from 0 on, there are; numpy's own `unique` sorts all of them."""
    return [int(label) for label in np.flatnonzero(np.bincount(labels.ravel()))] if labels.size else []


def is_among(labels: NDArray[Any], chosen: Collection[int]) -> NDArray[np.bool_]:
    """Where a label, from 0 on, is one of those chosen; numpy's own `isin` takes many times as long."""
    table = np.zeros(int(labels.max(initial=0)) + 1, bool)
    table[list(chosen)] = True
    return table[labels]


def drop_pages(array: UInt8Array) -> None:
    """Release the memory of a memory-mapped array; pages that are used again are read again from the file."""
    if isinstance(array.base, mmap.mmap) and hasattr(mmap, "MADV_DONTNEED"):  # Windows does so by itself
        array.base.madvise(mmap.MADV_DONTNEED)
