"""A picture with three times as many samples each way.

Cubic interpolation between pixels is sharp at a pixel and soft half way to the next, so a slowly moving picture
loses a quarter of its finest detail and shimmers between the two. Between thirds of pixels even a straight line keeps
it, and takes an eighth of the time, for four channels at least, for which OpenCV has fast instructions.
"""

from __future__ import annotations

import cv2
import numpy as np

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
    height, width, channels = pixels.shape
    wide = np.empty((height, FACTOR * width, channels), np.uint8)
    out = np.empty((FACTOR * height, FACTOR * width, channels), np.uint8)
    one, middle, mirror = np.ones(1, np.float32), TAPS // 2, cv2.BORDER_REFLECT_101
    wide[:, ::FACTOR] = pixels
    for k in range(1, FACTOR):
        wide[:, k::FACTOR] = cv2.sepFilter2D(
            pixels, -1, between(k / FACTOR), one, anchor=(middle, 0), borderType=mirror
        )
    out[::FACTOR] = wide
    for k in range(1, FACTOR):
        out[k::FACTOR] = cv2.sepFilter2D(wide, -1, one, between(k / FACTOR), anchor=(0, middle), borderType=mirror)
    return out
