"""Frames from layers and their motion: one resampling of the full-resolution photo per frame."""

from __future__ import annotations

import cv2
import numpy as np

from engine.arrays import Bytes, Floats
from engine.breeze.layers import Layers
from engine.breeze.motion import Motion, grid

INVERSIONS = 4  # fixed-point steps; each leaves about a tenth of the error
MARGIN = 3  # coarse cells around a subject


def render(layers: Layers, motion: Motion, t: float) -> Bytes:
    """The frame (H, W, 3) at moment `t` of the clip."""
    height, width = layers.backdrop.shape[:2]
    near, far = motion.positions(t)
    frame = warp(layers.backdrop, source_offsets(far), (slice(0, height), slice(0, width)))
    if layers.subject is None:
        return frame
    box = subject_box(near, motion.matte, height, width)
    over = warp(layers.subject, source_offsets(near), box)
    *colours, alpha = cv2.split(over)
    behind = cv2.multiply(frame[box], cv2.merge([cv2.bitwise_not(alpha)] * 3), scale=1 / 255)
    frame[box] = cv2.add(behind, cv2.merge(colours))
    return frame


def source_offsets(positions: Floats) -> Floats:
    """From where each grid point takes its colour, less the point itself, (h, w, 2) in grid cells.

    Inverts the forward map `positions` by fixed-point iteration.
    """
    h, w = positions.shape[:2]
    x, y = grid((h, w))
    at = np.stack([x, y], -1)
    moved = (positions - at) * np.float32(max(h, w))
    column, row = np.meshgrid(np.arange(w, dtype=np.float32), np.arange(h, dtype=np.float32))
    offset = -moved
    for _ in range(INVERSIONS):
        offset = -cv2.remap(
            moved, column + offset[..., 0], row + offset[..., 1], cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE
        )
    return offset


def warp(pixels: Bytes, offset: Floats, box: tuple[slice, slice]) -> Bytes:
    """The part of a warped layer that lies in `box`."""
    height, width = pixels.shape[:2]
    scale = np.float32(max(height, width) / max(offset.shape[:2]))
    full = cv2.resize(offset, (width, height), interpolation=cv2.INTER_LINEAR)[box]
    rows, columns = box
    map_x = full[..., 0] * scale + np.arange(columns.start, columns.stop, dtype=np.float32)
    map_y = full[..., 1] * scale + np.arange(rows.start, rows.stop, dtype=np.float32)[:, None]
    return cv2.remap(pixels, map_x, map_y, cv2.INTER_CUBIC, borderMode=cv2.BORDER_REFLECT_101).astype(np.uint8)


def subject_box(near: Floats, matte: Floats, height: int, width: int) -> tuple[slice, slice]:
    """The rows and columns of the frame that the subject may touch."""
    h, w = matte.shape
    cell = max(height, width) / max(h, w)
    seen = near[cv2.dilate(matte, np.ones((2 * MARGIN + 1, 2 * MARGIN + 1), np.uint8)) > 0.01]
    pixels = seen * max(height, width) + np.array([width / 2, height / 2], np.float32)
    low = np.floor(pixels.min(0) - MARGIN * cell).astype(int)
    high = np.ceil(pixels.max(0) + MARGIN * cell).astype(int)
    x0, x1 = int(np.clip(low[0], 0, width - 1)), int(np.clip(high[0], 1, width))
    y0, y1 = int(np.clip(low[1], 0, height - 1)), int(np.clip(high[1], 1, height))
    return slice(y0, y1), slice(x0, x1)
