"""What is behind a subject: the surroundings continued into the hole that the subject leaves.

Only a strip along the outline is ever uncovered. There the picture's lines of equal brightness are continued, and the
grain of the surroundings is added; deeper inside a smooth average is enough. (Telea's method, as OpenCV 5 has it, turns
a plain colour lighter by up to 15 grey levels; this one keeps it exactly.)

Source: Bertalmio, Bertozzi and Sapiro, "Navier-Stokes, Fluid Dynamics, and Image and Video Inpainting", CVPR 2001.
"""

from __future__ import annotations

from dataclasses import dataclass

import cv2
import numpy as np

from engine.arrays import FloatArray, UInt8Array, largest_of
from engine.imaging.filling import fill

STRIP = 0.03  # of the long side: how far lines are continued; beyond it their average is enough
BESIDE = 0.025  # of the long side: how near to a hole its surroundings' grain is measured
RADIUS = 3  # pixels around each inpainted one that it is made from
SIDES = 0.02  # of the long side: how wide the strips are whose mean colours a row is continued from
ALIKE = 24.0  # grey levels by which both ends of a row may differ, if the row goes on behind the subject
ROWS = 0.02  # of the long side: over so many rows that is decided, as single rows are alike by chance
QUIETEST = 0.25  # share of the places beside a hole that have grain and nothing else, as texture and edges do
OF_QUIETEST = 1 / 0.158  # from the mean of so many, the least absolute deviations, to a standard deviation
LARGE = 3.0  # standard deviations of grain; more is something else
CELL = 16  # pixels to a side of what is asked how much grain there is
PLENTY = 64  # known pixels beside the hole, enough to estimate its grain
GRAIN_SEED = 20
SOFTNESS = np.linspace(1 / 3, 0, 9)  # of grain: what a pixel of it takes of each neighbour in its row; 0 is white noise
HIDDEN = 64  # of 255: where a subject covers less than this the photo itself is still part of what is behind it


def inpainted(work: UInt8Array, hole: UInt8Array) -> UInt8Array:
    """A picture (h, w, 3) with its hole (h, w) filled in."""
    if hole.all():
        return work
    depth = cv2.distanceTransform(hole, cv2.DIST_L2, 5) / np.float32(max(hole.shape))
    average = fill(work.astype(np.float32), (1 - hole).astype(np.float32))
    rows = slice(*edges(hole, axis=1))
    across, alike = continued_across(work[rows], hole[rows])
    average[rows] += alike[..., None] * (across - average[rows])
    deep = (depth > STRIP).astype(np.uint8)
    prepared = np.where(deep[..., None] > 0, np.rint(average).astype(np.uint8), work)
    continued = cv2.inpaint(prepared, hole - deep, RADIUS, cv2.INPAINT_NS).astype(np.float32)
    share = np.clip(1 - depth / STRIP, 0, 1)[..., None]  # lines that are continued far become streaks
    return np.rint(average + share * (continued - average)).astype(np.uint8)


def continued_across(work: UInt8Array, hole: UInt8Array) -> tuple[FloatArray, FloatArray]:
    """The rows of a picture (h, w, 3) continued from one side of a hole (h, w) to the other, and how far to believe it.

    A horizon, a shelf or a table's edge goes on behind what stands before it; where the two ends are of different
    colours, 0, nothing does.
    """
    h, w = hole.shape
    known = (1 - hole).astype(np.float32)
    reach = max(3, round(SIDES * max(h, w)))
    weight = cv2.blur(known, (reach, 1))
    beside = cv2.blur(work.astype(np.float32) * known[..., None], (reach, 1)) / np.maximum(weight, 1e-3)[..., None]
    columns = np.broadcast_to(np.arange(w), (h, w))
    left = np.maximum.accumulate(np.where(hole == 0, columns, -1), axis=1)
    right = np.minimum.accumulate(np.where(hole == 0, columns, w)[:, ::-1], axis=1)[:, ::-1]
    between = (left >= 0) & (right < w)
    left, right = np.clip(left, 0, w - 1), np.clip(right, 0, w - 1)
    rows = np.arange(h)[:, None]
    from_left, from_right = beside[rows, left], beside[rows, right]
    share = ((columns - left) / np.maximum(right - left, 1)).astype(np.float32)[..., None]
    across = from_left + share * (from_right - from_left)
    apart = np.where(between, largest_of(np.abs(from_left - from_right)), 255).astype(np.float32)
    apart = cv2.GaussianBlur(apart, (0, 0), sigmaX=1.0, sigmaY=max(1.0, ROWS * max(h, w)))
    return across.astype(np.float32), np.where(between, np.exp(-((apart / ALIKE) ** 2)), 0).astype(np.float32)


def fill_behind(pixels: UInt8Array, work: UInt8Array, hole: UInt8Array, coverage: UInt8Array) -> UInt8Array:
    """The photo (H, W, 3) with what is behind its subject where `coverage` (H, W) is not 0.

    `work` (h, w, 3) is the photo at working size and `hole` (h, w) what must not be looked at there.
    """
    height, width = coverage.shape
    rows, columns = (slice(*edges(coverage, axis)) for axis in (1, 0))
    box = rows, columns
    if hole.all() or not coverage.any():
        return pixels
    behind = cv2.resize(inpainted(work, hole), (width, height), interpolation=cv2.INTER_LINEAR)[box]
    grain = grain_beside(pixels, cv2.resize(hole, (width, height), interpolation=cv2.INTER_NEAREST))
    if grain is not None:
        steps = np.rint(grain.drawn((height, width), box)).astype(np.int16)
        behind = cv2.add(behind, cv2.merge([steps] * 3), dtype=cv2.CV_8U)
    photo, covered = pixels[box], coverage[box]
    out = pixels.copy()
    cv2.copyTo(behind, (covered > 0).astype(np.uint8), out[box])
    edge = (covered > 0) & (covered < HIDDEN)
    share = covered[edge].astype(np.float32)[:, None] / np.float32(HIDDEN)
    seen = photo[edge].astype(np.float32)
    out[box][edge] = np.rint(seen + share * (behind[edge] - seen))
    return out


@dataclass(frozen=True, eq=False)
class Grain:
    """`taps` (3,), by which white noise is filtered along rows and columns, and what `share` (h, w) of it is where."""

    taps: FloatArray
    share: FloatArray

    def drawn(self, shape: tuple[int, int], box: tuple[slice, slice]) -> FloatArray:
        """The grain of a picture of a shape (H, W) within a box, in grey levels; the same each time."""
        share = cv2.resize(self.share, shape[::-1], interpolation=cv2.INTER_LINEAR)[box]
        noise = np.random.default_rng(GRAIN_SEED).standard_normal(share.shape, np.float32)
        return cv2.sepFilter2D(noise, cv2.CV_32F, self.taps, self.taps) * share


def grain_beside(pixels: UInt8Array, hole: UInt8Array) -> Grain | None:
    """A photo's grain beside a hole, as strong and as soft; less where less is beside. None: too little is seen."""
    reach = max(2, round(BESIDE * max(hole.shape)))
    beside = (cv2.blur(hole.astype(np.float32), (2 * reach + 1, 2 * reach + 1)) > 0.02) & (hole == 0)
    if beside.sum() < PLENTY:
        return None
    bands = fine_detail(cv2.cvtColor(pixels, cv2.COLOR_RGB2GRAY).astype(np.float32))
    fine, finest = (deviation(band[beside]) for band in bands)
    if fine == 0 or finest == 0:
        return None
    taps = [np.array([s, 1 - 2 * s, s], np.float32) for s in SOFTNESS]
    made = np.array([[np.linalg.norm(x) for x in fine_detail(impulse(t))] for t in taps])  # of noise filtered so
    alike = int(np.argmin(np.abs(np.log(made[:, 1] / made[:, 0]) - np.log(finest / fine))))
    strongest = np.float32(LARGE * finest)
    known, level = (
        cv2.resize(x, None, fx=1 / CELL, fy=1 / CELL, interpolation=cv2.INTER_AREA)
        for x in (beside.astype(np.float32), np.minimum(np.abs(bands[1]), strongest) * beside)
    )
    local = fill(level / np.maximum(known, np.float32(1e-6)), np.minimum(1, known * 4))
    share = np.minimum(1, local * np.float32(np.sqrt(np.pi / 2) / finest)).astype(np.float32)
    return Grain(taps[alike] * np.float32(np.sqrt(finest / made[alike, 1])), share)


def deviation(detail: FloatArray) -> float:
    """The standard deviation of the grain in fine detail (n,), most of which may be texture and edges."""
    least = round(QUIETEST * len(detail))
    return OF_QUIETEST * float(np.partition(np.abs(detail), least)[:least].mean())


def fine_detail(grey: FloatArray) -> tuple[FloatArray, FloatArray]:
    """The fine and the finest detail of a grey picture (h, w)."""
    return grey - cv2.GaussianBlur(grey, (0, 0), 1), cv2.Laplacian(grey, cv2.CV_32F)


def impulse(taps: FloatArray) -> FloatArray:
    """A single point, filtered along rows and columns."""
    point = np.zeros((15, 15), np.float32)
    point[7, 7] = 1
    return cv2.sepFilter2D(point, cv2.CV_32F, taps, taps)


def edges(mask: UInt8Array, axis: int) -> tuple[int, int]:
    """First row and the one after the last (axis 1), or columns (axis 0), in which a mask is not 0."""
    found = np.nonzero(mask.any(axis))[0]
    return (int(found[0]), int(found[-1]) + 1) if found.size else (0, 0)
