"""A picture with three times as many samples each way.

Cubic interpolation between pixels is sharp at a pixel and soft half way to the next, so a slowly moving picture
loses a quarter of its finest detail and shimmers between the two. Between thirds of pixels even a straight line keeps
it, and takes an eighth of the time, for four channels at least, for which OpenCV has fast instructions.
"""

from __future__ import annotations

import cv2
import numpy as np
from numpy.typing import NDArray

from engine.arrays import FloatArray, UInt8Array

FACTOR = 3
TAPS = 8
PEAK = 0.05  # lifts the finest detail by what the taps and the following straight line take from it


def between(shift: float) -> FloatArray:
    """The weights (TAPS + 2,) of the pixels around a place `shift` after one: Lanczos', peaked a little."""
    place = np.arange(TAPS) - (TAPS // 2 - 1) - shift
    taps = np.sinc(place) * np.sinc(2 * place / TAPS)
    return np.convolve(taps / taps.sum(), [-PEAK, 1 + 2 * PEAK, -PEAK]).astype(np.float32)


def oversampled(pixels: UInt8Array) -> UInt8Array:
    """(H, W, C) to (FACTOR H, FACTOR W, C): every FACTOR-th sample is a pixel itself, the others lie between."""
    pixels = np.ascontiguousarray(pixels)
    height, width, channels = pixels.shape
    wide = np.empty((height, FACTOR * width, channels), np.uint8)
    out = np.empty((FACTOR * height, FACTOR * width, channels), np.uint8)
    middle, mirror = TAPS // 2, cv2.BORDER_REFLECT_101
    whole(wide)[:, ::FACTOR] = whole(pixels)
    for k in range(1, FACTOR):
        taps = between(k / FACTOR)[None]
        wide_k = cv2.filter2D(pixels, -1, taps, anchor=(middle, 0), borderType=mirror)
        whole(wide)[:, k::FACTOR] = whole(wide_k.astype(np.uint8, copy=False))
    out[::FACTOR] = wide
    for k in range(1, FACTOR):  # as a plain filter: a separable one takes four times as long down a picture
        out[k::FACTOR] = cv2.filter2D(wide, -1, between(k / FACTOR)[:, None], anchor=(0, middle), borderType=mirror)
    return out


def whole(pixels: UInt8Array) -> NDArray[np.generic]:
    """Pixels of four channels (H, W, 4) as single numbers (H, W), which are copied ten times as fast; others as they
    are."""
    return pixels.view(np.uint32)[..., 0] if pixels.shape[2] == 4 else pixels
