"""What is looked at before a run and in what it gives: main memory, and numbers that overflowed."""

from __future__ import annotations

import numpy as np

from engine.arrays import FloatArray, UInt8Array
from engine.errors import DeviceError, OutOfMemoryError
from engine.generators.memory.device import GIB


def pixels_of(values: FloatArray, frames: int) -> UInt8Array:
    """Frames (T, H, W, 3) in 0..1 to bytes, without those that were not asked for. Raises DeviceError."""
    check_finite(bool(np.isfinite(values).all()))
    return np.rint(np.clip(values[:frames], 0, 1) * 255).astype(np.uint8)


def check_main_memory(needed: float) -> None:
    """Weights are loaded into main memory first, also those for a card. Raises OutOfMemoryError."""
    from engine.generators.memory.devices import free_memory

    if (free := free_memory("cpu")) < needed:
        raise OutOfMemoryError(
            f"This model's weights need {needed / GIB:.0f} GiB of main memory; {free / GIB:.0f} GiB are free.",
            "Close other programs, or choose a smaller model.",
        )


def check_finite(finite: bool) -> None:
    """Raises DeviceError."""
    if not finite:
        raise DeviceError("The model's numbers overflowed on this device.", "Try another seed or another model.")
