"""Transparent pictures: colours and alpha apart, the colours not multiplied by it ("straight").

Under what is transparent the colours of what is visible beside it go on, so that colours and alpha can each be resized,
moved and compressed on their own, and no edge takes on a colour that was never seen.
"""

from __future__ import annotations

import cv2
import numpy as np

from engine.arrays import FloatArray, UInt8Array
from engine.imaging.filling import fill

WORK = 1024  # long side at which colours are continued
ROWS = 256  # that are processed at once
FAINT = 128  # alpha below which 8 bits do not show a colour exactly
Colour = tuple[int, int, int]


def continued(pixels: UInt8Array, alpha: UInt8Array) -> UInt8Array:
    """Colours (H, W, 3) that go on where alpha (H, W) is 0.

    What is visible looks as before over any ground: a faint pixel's colour changes by what 8 bits can't show of it at
    the most. Files often hold wrong colours there, which must not come out when the picture moves.
    """
    times = max(1, -(-max(alpha.shape) // WORK))
    beside = fill(*averages(pixels, alpha, times))
    result = pixels.copy()
    for first in range(0, len(alpha), ROWS):
        rows = slice(first, min(len(alpha), first + ROWS))
        faint = alpha[rows] < FAINT
        if faint.any():
            own, share = result[rows][faint].astype(np.float32), alpha[rows][faint].astype(np.float32)[:, None]
            unseen = np.where(share > 0, 127 / np.maximum(share, 1), 255)
            wanted = np.clip(enlarged(beside, rows, alpha.shape[1], times)[faint], own - unseen, own + unseen)
            result[rows][faint] = np.rint(np.clip(wanted, 0, 255)).astype(np.uint8)
    return result


def averages(pixels: UInt8Array, alpha: UInt8Array, times: int) -> tuple[FloatArray, FloatArray]:
    """The mean visible colours (h, w, 3) and the mean alpha (h, w), 0 to 1, of squares of `times` pixels."""
    height, width = (max(1, side // times) for side in alpha.shape)
    colours, shares = np.empty((height, width, 3), np.float32), np.empty((height, width), np.float32)
    step = max(1, ROWS // times)
    for first in range(0, height, step):
        last = min(height, first + step)
        rows = slice(first * times, last * times)
        share = alpha[rows].astype(np.float32) / 255
        size = width, last - first
        lit = cv2.resize(pixels[rows] * share[..., None], size, interpolation=cv2.INTER_AREA)
        shares[first:last] = cv2.resize(share, size, interpolation=cv2.INTER_AREA)
        colours[first:last] = lit / np.maximum(shares[first:last, :, None], 1e-6)
    return colours, shares


def enlarged(small: FloatArray, rows: slice, width: int, times: int) -> FloatArray:
    """Some rows of a picture from its reduced version (h, w, 3)."""
    x, y = ((np.arange(a, b, dtype=np.float32) + 0.5) / times - 0.5 for a, b in ((0, width), (rows.start, rows.stop)))
    across, down = np.meshgrid(x, y)
    return cv2.remap(small, across, down, cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE).astype(np.float32)


def over(ground: Colour, pixels: UInt8Array, alpha: UInt8Array) -> UInt8Array:
    """Colours (H, W, 3) with alpha (H, W) over a ground of one colour."""
    result = np.empty(pixels.shape, np.uint8)
    for first in range(0, len(alpha), ROWS):
        rows = slice(first, first + ROWS)
        share = alpha[rows].astype(np.uint16)[..., None]
        mixed = pixels[rows] * share + np.array(ground, np.uint16) * (255 - share)
        result[rows] = (mixed + 127) // 255
    return result


def joined(pixels: UInt8Array, alpha: UInt8Array) -> UInt8Array:
    """One picture (H, W, 4) of colours (H, W, 3) and alpha (H, W)."""
    return np.dstack([pixels, alpha])


def colours_of(pictures: UInt8Array) -> UInt8Array:
    """The colours (…, H, W, 3) of pictures with or without alpha, without a copy."""
    return pictures[..., :3]
