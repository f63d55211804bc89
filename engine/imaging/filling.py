"""Continues pictures and fields smoothly into where nothing is known of them."""

from __future__ import annotations

import cv2
import numpy as np

from engine.arrays import FloatArray


def fill(field: FloatArray, known: FloatArray) -> FloatArray:
    """A field (H, W) or (H, W, C) continued smoothly from where `known` (H, W) is 1 to where it is 0.

    Push and pull over a pyramid: each hole takes the average of the nearest coarser level that knows something.
    """
    weights = known if field.ndim == 2 else known[..., None]
    if known.min() > 0.99:
        return field
    if min(known.shape) < 2:
        mean = (field * weights).sum((0, 1)) / max(float(known.sum()), 1e-6)
        return np.broadcast_to(mean, field.shape).astype(np.float32)
    size = known.shape[1] // 2, known.shape[0] // 2
    share = cv2.resize(known, size, interpolation=cv2.INTER_AREA)
    small = cv2.resize(field * weights, size, interpolation=cv2.INTER_AREA)
    small = small / np.maximum(share if field.ndim == 2 else share[..., None], 1e-6)
    coarse = fill(small.astype(np.float32), np.minimum(1, share * 4).astype(np.float32))
    up = cv2.resize(coarse, known.shape[::-1], interpolation=cv2.INTER_LINEAR)
    return (field * weights + up * (1 - weights)).astype(np.float32)
