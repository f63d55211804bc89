"""Which way a surface faces, from the outline of what it belongs to."""

from __future__ import annotations

import math

import cv2
import numpy as np

from engine.arrays import FloatArray, UInt8Array, is_among, largest_of
from engine.generators.breeze.plain_ground import (
    FAINTEST,
    SURE,
    off_ground,
    plain_ground,
    stands_on_plain_ground,
    thing_on_plain_ground,
)

SOLID = 0.5  # alpha from which on a point is inside
SYMMETRIC = 0.93  # overlap of an outline with its mirror image from which on it is a body of revolution
SURELY_GROUND = 0.03
ROUNDS = 3  # of GrabCut
ALIKE = 0.4  # share of a matte that is left of it, or it is of something else
LARGEST_HOLE = 0.03  # share of the surface
# Ground seen through a thing: grey levels by which it varies, share of the subject that it is at least, and share
# of what is around it that is surely of another colour.
GROUND, SMALLEST_GAP, ENCLOSED = 2, 0.004, 0.85
# A shadow on plain ground: grey levels that its colours are apart, by which it changes from cell to cell, cells that it
# ends within from an outline; the share of a subject that it is at most; and by how much more of its hull the subject
# fills without it.
COLOURLESS, FADING, REACHES, MOST_SHADOW, STICKS_OUT = 12, 5.0, 3, 0.3, 0.01
SMOOTHING = 0.02  # long sides: light runs over a surface in the large, not over its prints
LEVELS = 5  # of the pyramid that the Poisson equation is solved on
SWEEPS = 24  # of relaxation on each level
COARSEST_SWEEPS = 200  # on the smallest, which begins with nothing
SMALLEST_SIDE = 8  # cells of the coarsest level
FLAT = 0.8  # share of a plain bend in the shape of what is no body of revolution; the rest is its inflated outline
ROUNDED = 0.95  # sine of the angle that its sides face away by
ELONGATED = 0.25  # difference of its second moments, in their sum, from which on its axis is believed
LEANS = 0.8  # radians of lean up to which it stands
RELIEF = 0.12  # how much the depth network's own relief adds to an inflated outline


def solid(photo: UInt8Array, alpha: FloatArray) -> FloatArray:
    """The subject's own surface (h, w), 0 or 1: its alpha less what has the colours of the ground.

    A matte may take a little of the ground along where nobody sees it; light that ended there would show it. GrabCut
    tells it; but before plain ground, where it would take a white product for white ground, the outline does.
    """
    ground = plain_ground(photo)
    if stands_on_plain_ground(ground):
        thing = thing_on_plain_ground(photo, ground)
        tight = alpha > SOLID if thing is None else (alpha > SOLID) & (thing > 255 * SOLID)
        inside = tight if tight.sum() > ALIKE * (alpha > SOLID).sum() else alpha > SOLID
        off = off_ground(photo, ground)
        return (without_shadow(photo, off, inside) & ~seen_through(off, inside)).astype(np.float32)
    mask = np.full(alpha.shape, cv2.GC_PR_BGD, np.uint8)
    mask[alpha > SOLID] = cv2.GC_PR_FGD
    mask[alpha < SURELY_GROUND] = cv2.GC_BGD
    if (alpha > SOLID).sum() < 64 or (mask == cv2.GC_BGD).sum() < 64:
        return (alpha > SOLID).astype(np.float32)
    cv2.setRNGSeed(7)
    cv2.grabCut(photo, mask, None, np.zeros((1, 65)), np.zeros((1, 65)), ROUNDS, cv2.GC_INIT_WITH_MASK)
    found = ((mask == cv2.GC_PR_FGD) | (mask == cv2.GC_FGD)).astype(np.uint8)
    found = cv2.morphologyEx(found, cv2.MORPH_OPEN, np.ones((3, 3), np.uint8))
    whole = filled(cv2.morphologyEx(found, cv2.MORPH_CLOSE, np.ones((7, 7), np.uint8))) & (alpha > SOLID)
    return (whole if whole.sum() > ALIKE * (alpha > SOLID).sum() else alpha > SOLID).astype(np.float32)


def seen_through(off: UInt8Array, inside: np.ndarray) -> np.ndarray:
    """Where ground is seen through a thing that is `inside` (h, w), as through a cup's handle.

    It is wholly of the ground's colour, which the picture is `off` by some levels (h, w), and is enclosed by others.
    """
    _, parts, stats, _ = cv2.connectedComponentsWithStats((inside & (off <= GROUND)).astype(np.uint8))
    through = np.zeros(inside.shape, bool)
    for part in range(1, len(stats)):
        if stats[part, cv2.CC_STAT_AREA] >= SMALLEST_GAP * inside.sum():
            grown = cv2.dilate((parts == part).astype(np.uint8), np.ones((9, 9), np.uint8)) > 0
            ring = grown & (cv2.erode(grown.astype(np.uint8), np.ones((3, 3), np.uint8)) == 0)
            if float((inside & (off >= SURE))[ring].mean()) >= ENCLOSED:
                through |= grown
    return through


def without_shadow(photo: UInt8Array, off: UInt8Array, inside: np.ndarray) -> np.ndarray:
    """What is `inside` (h, w) an outline on plain ground without the shadow it casts there.

    That is colourless, fades into the ground, by which the picture is `off` that (h, w), and sticks out.
    """
    apart = photo.astype(np.int16)
    colourless = largest_of(apart) + largest_of(-apart) <= COLOURLESS
    soft = cv2.GaussianBlur(off.astype(np.float32), (0, 0), 1.0)
    slope = np.hypot(cv2.Sobel(soft, cv2.CV_32F, 1, 0, scale=0.125), cv2.Sobel(soft, cv2.CV_32F, 0, 1, scale=0.125))
    may = inside & colourless & (slope < FADING)
    _, parts = cv2.connectedComponents(may.astype(np.uint8))
    rim = inside & (cv2.dilate((~inside).astype(np.uint8), np.ones((2 * REACHES + 1, 2 * REACHES + 1), np.uint8)) > 0)
    found = inside
    for part in np.unique(parts[rim & may & (off >= FAINTEST)]):
        this = parts == part
        if (off[this] < SURE).all() or this.sum() > MOST_SHADOW * inside.sum():
            continue
        rest = cv2.morphologyEx((found & ~this).astype(np.uint8), cv2.MORPH_OPEN, np.ones((7, 7), np.uint8))
        rest = filled(rest.astype(np.uint8))
        if solidity(rest) > solidity(found) + STICKS_OUT:
            found = rest
    return found > 0


def solidity(mask: np.ndarray) -> float:
    """The share of its convex hull that a mask (h, w) fills."""
    points = cv2.findNonZero(mask.astype(np.uint8))
    return float(mask.sum() / max(cv2.contourArea(cv2.convexHull(points)), 1.0)) if points is not None else 1.0


def filled(mask: UInt8Array) -> np.ndarray:
    """A mask without its small holes: letters and prints have colours of their own."""
    count, labels, stats, _ = cv2.connectedComponentsWithStats(1 - mask)
    small = [k for k in range(1, count) if stats[k, cv2.CC_STAT_AREA] < LARGEST_HOLE * mask.sum()]
    return np.asarray((mask > 0) | is_among(labels, small))


def facing(alpha: FloatArray, depth: FloatArray) -> FloatArray:
    """The angle about the vertical by which each point of a subject (h, w) is turned away from the viewer, in radians:
    negative to the left. Upright symmetric outlines are bodies of revolution; others are inflated."""
    inside = alpha > SOLID
    if not inside.any():
        return np.zeros(alpha.shape, np.float32)
    axis = axis_of_revolution(inside)
    if axis is not None:
        return revolved(inside, axis)
    height = (
        inflated(inside)
        + np.float32(RELIEF * np.sqrt(inside.sum()))
        * cv2.GaussianBlur(depth - float(depth[inside].mean()), (0, 0), 4)
        * inside
    )
    smooth = cv2.GaussianBlur(height, (0, 0), SMOOTHING * max(alpha.shape))
    slope = cv2.Sobel(smooth, cv2.CV_32F, 1, 0, scale=0.125)
    return ((1 - FLAT) * np.arctan(-slope) + FLAT * across(inside)).astype(np.float32)


def across(inside: np.ndarray) -> FloatArray:
    """The facing angles (h, w) of something flat that is bent as a whole about its long axis.

    Light on it is one straight strip along that axis, where an inflated outline with arms and corners would show
    several patches. The axis is that of the outline's second moments, upright where it has none to speak of.
    """
    rows, columns = np.nonzero(inside)
    x, y = columns - columns.mean(), rows - rows.mean()
    xx, yy, xy = float((x * x).mean()), float((y * y).mean()), float((x * y).mean())
    lean = 0.5 * math.atan2(2 * xy, yy - xx)  # of the long axis from the upright, clockwise positive downwards
    lean *= min(1.0, math.hypot(yy - xx, 2 * xy) / (ELONGATED * (xx + yy)))
    lean = lean if abs(lean) < LEANS else 0.0  # what lies is lit from side to side all the same
    h, w = inside.shape
    down, right = np.mgrid[0:h, 0:w].astype(np.float32)
    place = (right - np.float32(columns.mean())) * math.cos(lean) - (down - np.float32(rows.mean())) * math.sin(lean)
    half = float(np.percentile(np.abs(place[inside]), 98))
    return np.arcsin(np.clip(place / max(half, 1.0), -1, 1) * np.float32(ROUNDED)).astype(np.float32)


def axis_of_revolution(inside: np.ndarray) -> float | None:
    """The column of the upright axis that an outline (h, w) is symmetric about; None when it is about none."""
    rows, columns = np.nonzero(inside)
    h, w = inside.shape
    if columns.min() <= 1 or columns.max() >= w - 2 or np.ptp(rows) < 0.8 * np.ptp(columns):
        return None  # cut off by the border, or lying
    axis = float(columns.min() + columns.max()) / 2
    mirrored = cv2.remap(
        inside.astype(np.uint8),
        np.repeat((2 * axis - np.arange(w, dtype=np.float32))[None], h, 0).astype(np.float32),
        np.repeat(np.arange(h, dtype=np.float32)[:, None], w, 1),
        cv2.INTER_NEAREST,
    ).astype(bool)
    overlap = (inside & mirrored).sum() / max(1, (inside | mirrored).sum())
    return axis if overlap >= SYMMETRIC else None


def revolved(inside: np.ndarray, axis: float) -> FloatArray:
    """The facing angles of a body of revolution: row by row a circle as wide as the outline there."""
    h, w = inside.shape
    widths = inside.sum(1).astype(np.float32)
    smooth = cv2.GaussianBlur(widths[:, None], (1, 0), 1.5, sigmaY=1.5) if h > 3 else widths[:, None]
    radius = np.maximum(smooth.reshape(h, 1) / 2, 1)
    across = (np.arange(w, dtype=np.float32)[None] - np.float32(axis)) / radius
    return np.asarray(np.arcsin(np.clip(across, -1, 1)), np.float32)


def inflated(inside: np.ndarray) -> FloatArray:
    """A height (h, w) in cells that rises roundly from an outline: the root of a Poisson equation's solution.

    The equation is that of a membrane under even pressure, held at the outline and free where the picture cuts the
    subject off; solved from coarse to fine by relaxation. For a disc of radius r it is a half sphere.
    """
    solution = membrane(inside.astype(np.float32), LEVELS)
    return np.sqrt(np.maximum(solution, 0)).astype(np.float32)


def membrane(inside: FloatArray, levels: int) -> FloatArray:
    """u with div grad u = -4 inside, in cells, and 0 outside: u = r^2 - d^2 on a disc."""
    h, w = inside.shape
    guess, sweeps = np.zeros((h, w), np.float32), COARSEST_SWEEPS
    if levels > 1 and min(h, w) >= 2 * SMALLEST_SIDE:
        half = cv2.resize(inside, ((w + 1) // 2, (h + 1) // 2), interpolation=cv2.INTER_AREA)
        coarse = membrane((half > SOLID).astype(np.float32), levels - 1)
        sweeps = SWEEPS
        guess = 4 * cv2.resize(coarse, (w, h), interpolation=cv2.INTER_LINEAR)
    kernel = np.array([[0, 0.25, 0], [0.25, 0, 0.25], [0, 0.25, 0]], np.float32)
    for _ in range(sweeps):
        guess = inside * (cv2.filter2D(guess, -1, kernel, borderType=cv2.BORDER_REPLICATE) + 1)
    return guess.astype(np.float32)
