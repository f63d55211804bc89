"""A photo taken apart: the subject with its soft edge, and what is behind it, filled in.

Two layers that each move smoothly, instead of one that is torn at the subject's edge.
"""

from __future__ import annotations

from dataclasses import dataclass

import cv2
import numpy as np

from engine.arrays import FloatArray, UInt8Array
from engine.generators.breeze.matte_confidence import trust_in

WORK = 512  # long side at which the matte is refined and the hole is mapped
RELIEF = 0.15  # how much of a subject's own relief is kept: more would bend what is rigid
INSIDE = 0.6  # a matte above this says: the subject, and not its edge
SMALLEST = 0.004  # share of the picture; smaller islands of the matte are dropped


@dataclass(frozen=True, eq=False)
class Layers:
    """`subject` (H, W, 4) uint8 is premultiplied: laid over `backdrop` (H, W, 3) it is the photo again.

    `near` and `far` are the relative depths (h, w) of the two; `matte` (h, w) tells which is seen, and `trust`,
    0 to 1, how well it does.
    """

    subject: UInt8Array | None
    backdrop: UInt8Array
    near: FloatArray
    far: FloatArray
    matte: FloatArray
    trust: float


def split_layers(pixels: UInt8Array, depth: FloatArray, matte: FloatArray) -> Layers:
    """Layers of a photo (H, W, 3) from its relative depth and rough matte (h, w)."""
    firm = islands_dropped(np.clip((matte - 0.5) * 3 + 0.5, 0, 1))
    work, alpha = refine(pixels, firm)
    trust, alpha = trust_in(matte, work, alpha), widened(alpha)
    depth = flattened(depth, matte, trust)
    far = fill(depth, (cv2.dilate(matte, np.ones((5, 5), np.uint8)) < 0.3).astype(np.float32))
    if firm.max() <= INSIDE:
        return Layers(None, pixels, far, cv2.GaussianBlur(depth, (0, 0), 3), np.zeros_like(firm), trust)
    full = cv2.resize(alpha, pixels.shape[1::-1], interpolation=cv2.INTER_LINEAR)
    coverage = np.rint(full * 255).astype(np.uint8)
    backdrop = fill_behind(pixels, work, alpha, coverage)
    subject, backdrop = premultiply(pixels, backdrop, coverage)
    seen = cv2.resize(alpha, firm.shape[::-1], interpolation=cv2.INTER_AREA).astype(np.float32)
    return Layers(subject, backdrop, smooth_depth(depth, firm), far, seen, trust)


def flattened(depth: FloatArray, matte: FloatArray, trust: float) -> FloatArray:
    """A matte of little trust gets a flat world: what is cut wrongly then moves wrongly by little."""
    middle = np.float32(np.average(depth, weights=matte + np.float32(1e-6)))
    return (middle + np.float32(trust) * (depth - middle)).astype(np.float32)


def islands_dropped(matte: FloatArray) -> FloatArray:
    """Without specks: a subject is a large thing."""
    _, labels, stats, _ = cv2.connectedComponentsWithStats((matte > 0.3).astype(np.uint8))
    keep = stats[:, cv2.CC_STAT_AREA] >= SMALLEST * matte.size
    keep[0] = True
    return np.where(keep[labels], matte, 0).astype(np.float32)


def refine(pixels: UInt8Array, matte: FloatArray) -> tuple[UInt8Array, FloatArray]:
    """The photo at WORK size and the matte there, its edge moved onto the photo's edges."""
    height, width = pixels.shape[:2]
    scale = min(1.0, WORK / max(height, width))
    size = round(width * scale), round(height * scale)
    work = cv2.resize(pixels, size, interpolation=cv2.INTER_AREA)
    guide = cv2.cvtColor(work, cv2.COLOR_RGB2GRAY).astype(np.float32) / 255
    alpha = cv2.resize(matte, size, interpolation=cv2.INTER_CUBIC)
    return work.astype(np.uint8), guided_filter(guide, alpha, radius=8, softness=3e-4)


def widened(alpha: FloatArray) -> FloatArray:
    """A strip of the background that goes along with the subject is hardly seen; a strip left behind is."""
    return np.clip((alpha - 0.2) * 4 + 0.5, 0, 1).astype(np.float32)


def guided_filter(guide: FloatArray, field: FloatArray, radius: int, softness: float) -> FloatArray:
    """Source: He, Sun and Tang, "Guided Image Filtering", ECCV 2010."""

    def mean(x: FloatArray) -> FloatArray:
        return cv2.blur(x, (2 * radius + 1, 2 * radius + 1), borderType=cv2.BORDER_REFLECT)

    guide_mean, field_mean = mean(guide), mean(field)
    slope = (mean(guide * field) - guide_mean * field_mean) / (mean(guide * guide) - guide_mean**2 + softness)
    return mean(slope) * guide + mean(field_mean - slope * guide_mean)


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


def smooth_depth(depth: FloatArray, matte: FloatArray) -> FloatArray:
    """A subject's depth: a plane through it with a little of its relief, so that it moves as a rigid thing."""
    inside = matte > INSIDE
    y, x = np.mgrid[0 : matte.shape[0], 0 : matte.shape[1]].astype(np.float32) / max(matte.shape)
    columns = np.stack([np.ones_like(x), x, y], -1)
    middle = float(np.median(depth[inside]))
    weights, *_ = np.linalg.lstsq(columns[inside], depth[inside] - middle, rcond=None)
    plane = middle + RELIEF * (columns @ weights.astype(np.float32))
    relief = fill(depth - plane, inside.astype(np.float32))
    return (plane + RELIEF * cv2.GaussianBlur(relief, (0, 0), 4)).astype(np.float32)


def fill_behind(pixels: UInt8Array, work: UInt8Array, alpha: FloatArray, coverage: UInt8Array) -> UInt8Array:
    """The photo without its subject: near the edge the surroundings mirrored, deep inside their soft average.

    Only a strip at the edge is ever seen, so texture matters there and nowhere else.
    """
    height, width = pixels.shape[:2]
    h, w = alpha.shape
    hole = cv2.dilate((alpha > 0.02).astype(np.uint8), np.ones((7, 7), np.uint8))
    if hole.all():
        return pixels
    distance, labels = cv2.distanceTransformWithLabels(hole, cv2.DIST_L2, 5, labelType=cv2.DIST_LABEL_PIXEL)
    rows, columns = np.nonzero(hole == 0)
    owner = np.zeros(int(labels.max()) + 1, np.intp)
    owner[labels[rows, columns]] = np.arange(len(rows))
    nearest = owner[labels]
    y, x = np.mgrid[0:h, 0:w].astype(np.float32)
    mirror_x, mirror_y = 2 * columns[nearest] - x, 2 * rows[nearest] - y
    known = (1 - hole).astype(np.float32)
    average = fill(work.astype(np.float32), known)
    sound = cv2.remap(known, mirror_x.astype(np.float32), mirror_y.astype(np.float32), cv2.INTER_LINEAR)
    trust = sound * np.clip(1.5 - distance / (0.06 * max(h, w)), 0, 1)
    trust = cv2.GaussianBlur(trust, (0, 0), 2)
    offset = np.stack([mirror_x - x, mirror_y - y], -1).astype(np.float32) * (max(height, width) / max(h, w))
    box = slice(*edges(hole, 1, h, height)), slice(*edges(hole, 0, w, width))
    mirrored = shifted(pixels, cv2.resize(offset, (width, height), interpolation=cv2.INTER_NEAREST), box)
    soft = cv2.resize(average, (width, height), interpolation=cv2.INTER_LINEAR)[box]
    mix = cv2.resize(trust, (width, height), interpolation=cv2.INTER_LINEAR)[box][..., None]
    filled = np.rint(mirrored * mix + soft * (1 - mix)).astype(np.uint8)
    out = pixels.copy()
    np.copyto(out[box], filled, where=coverage[box][..., None] > 0)
    return out


def edges(hole: UInt8Array, axis: int, small: int, large: int) -> tuple[int, int]:
    """First and last row (axis 1) or column (axis 0) of a mask, scaled from `small` to `large`."""
    found = np.nonzero(hole.any(axis))[0]
    scale = large / small
    return max(0, int((found[0] - 1) * scale)), min(large, int((found[-1] + 2) * scale) + 1)


def shifted(pixels: UInt8Array, offset: FloatArray, box: tuple[slice, slice]) -> FloatArray:
    """The pixels `offset` away from each place of a box."""
    rows, columns = box
    y, x = np.mgrid[rows, columns].astype(np.float32)
    part = offset[box]
    return cv2.remap(
        pixels, x + part[..., 0], y + part[..., 1], cv2.INTER_LINEAR, borderMode=cv2.BORDER_REFLECT_101
    ).astype(np.float32)


def premultiply(pixels: UInt8Array, backdrop: UInt8Array, coverage: UInt8Array) -> tuple[UInt8Array, UInt8Array]:
    """The subject (H, W, 4) to lay over the backdrop to give the photo: photo - (1 - alpha) backdrop, and alpha.

    On the soft edge the backdrop is bent to where such a subject exists, so that the sum is exact.
    """
    edge = (coverage > 0) & (coverage < 255)
    photo, alpha = pixels[edge].astype(np.float32), coverage[edge].astype(np.float32)[:, None]
    share = 255 / (255 - alpha)
    backdrop = backdrop.copy()
    backdrop[edge] = np.rint(np.clip(backdrop[edge], (photo - alpha) * share, photo * share))
    behind = cv2.multiply(backdrop, cv2.merge([255 - coverage] * 3), scale=1 / 255)
    subject = cv2.min(cv2.subtract(pixels, behind), cv2.merge([coverage] * 3))
    return np.dstack([subject, coverage]), backdrop
