"""How well a renderer preserves the edge of a subject, measured against the truth.

A photo is composed of a cut-out and a backdrop that are both known, so the true frame after any motion of the two is
known as well. Every renderer gets the composed photo, and the same guess of depth, matte and motion. The score is the
mean difference to the truth, of 255, in a band along the edge: stretched, torn and ghosted edges all raise it.
"""

from __future__ import annotations

from dataclasses import dataclass

import cv2
import numpy as np

from engine.arrays import FloatArray, UInt8Array, cells
from engine.generators.breeze.motion import Motion
from engine.generators.breeze.renderer import source_offsets

BAND = 0.02  # half width of the band, in long sides
MESH = 16  # cells of the mesh on the long side
NEARBY, LIKE = 4.0, 18.0  # widths of the joint bilateral filter: pixels, and levels of 255


@dataclass(frozen=True, eq=False)
class Composed:
    """A subject (H, W, 3) with its coverage `alpha` (H, W) over a `backdrop` (H, W, 3)."""

    subject: UInt8Array
    alpha: FloatArray
    backdrop: UInt8Array

    @property
    def photo(self) -> UInt8Array:
        return blend(self.subject, self.alpha, self.backdrop)


def blend(over: UInt8Array, alpha: FloatArray, under: UInt8Array) -> UInt8Array:
    mix = alpha[..., None]
    return np.rint(over * mix + under * (1 - mix)).astype(np.uint8)


def moved_by(picture: np.ndarray, offset: FloatArray) -> np.ndarray:
    """A picture (H, W[, C]) looked up at `offset` (h, w, 2), in grid cells, from each place."""
    height, width = picture.shape[:2]
    scale = np.float32(max(height, width) / max(offset.shape[:2]))
    full = cv2.resize(offset, (width, height), interpolation=cv2.INTER_LINEAR) * scale
    full[..., 0] += np.arange(width, dtype=np.float32)
    full[..., 1] += np.arange(height, dtype=np.float32)[:, None]
    return cv2.remap(picture, full, None, cv2.INTER_CUBIC, borderMode=cv2.BORDER_REFLECT_101)


def true_frame(scene: Composed, motion: Motion, t: float) -> tuple[UInt8Array, FloatArray]:
    """What the frame is when each of the two moves whole, and where the subject then is (H, W)."""
    near, far = (source_offsets(place) for place in motion.positions(t))
    alpha = np.clip(moved_by(scene.alpha, near), 0, 1).astype(np.float32)
    return blend(moved_by(scene.subject, near), alpha, moved_by(scene.backdrop, far)), alpha


def seen_positions(motion: Motion, t: float) -> FloatArray:
    """One field for the whole picture: the subject's motion where it is seen, the backdrop's elsewhere."""
    near, far = motion.positions(t)
    return np.where(motion.matte[..., None] > 0.5, near, far)


def mesh_warp(photo: UInt8Array, motion: Motion, t: float) -> UInt8Array:
    """The rubber sheet: a coarse mesh over the picture, bent as the points under its corners move."""
    h, w = motion.matte.shape
    coarse = round(w * MESH / max(h, w)), round(h * MESH / max(h, w))
    offset = cv2.resize(source_offsets(seen_positions(motion, t)), coarse, interpolation=cv2.INTER_AREA)
    frame: UInt8Array = moved_by(photo, cv2.resize(offset, (w, h), interpolation=cv2.INTER_LINEAR))
    return frame


def bilateral_warp(photo: UInt8Array, motion: Motion, t: float) -> UInt8Array:
    """One warp whose field was laid onto the photo's edges by a joint bilateral filter (Kopf et al. 2007)."""
    height, width = photo.shape[:2]
    h, w = motion.matte.shape
    offset = source_offsets(seen_positions(motion, t)) * np.float32(max(height, width) / max(h, w))
    field = cv2.resize(offset, (width, height), interpolation=cv2.INTER_LINEAR)
    guide = photo.astype(np.float32)
    total, weight = np.zeros_like(field), np.zeros((height, width, 1), np.float32)
    for dy in range(-8, 9, 2):
        for dx in range(-8, 9, 2):
            shift = np.array([[1, 0, dx], [0, 1, dy]], np.float32)
            there, what = (
                cv2.warpAffine(x, shift, (width, height), borderMode=cv2.BORDER_REPLICATE) for x in (guide, field)
            )
            unlike = ((there - guide) ** 2).mean(-1, keepdims=True) / (2 * LIKE**2)
            share = np.exp(-unlike - (dx * dx + dy * dy) / (2 * NEARBY**2))
            total, weight = total + share * what, weight + share
    at = cells((height, width)) + total / weight
    return cv2.remap(photo, at, None, cv2.INTER_CUBIC, borderMode=cv2.BORDER_REFLECT_101).astype(np.uint8)


def tear(frame: UInt8Array, truth: UInt8Array, alpha: FloatArray) -> float:
    """The mean difference to the truth in the band along the subject's edge, of 255."""
    reach = max(1, round(BAND * max(alpha.shape)))
    round_brush = cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (2 * reach + 1, 2 * reach + 1))
    inside = (alpha > 0.5).astype(np.uint8)
    band = cv2.dilate(inside, round_brush) != cv2.erode(inside, round_brush)
    return float(cv2.absdiff(frame, truth)[band].mean()) if band.any() else 0.0
