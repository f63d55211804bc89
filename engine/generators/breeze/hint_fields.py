"""Painted hints as fields on a grid."""

from __future__ import annotations

from dataclasses import dataclass

import cv2
import numpy as np

from engine.arrays import FloatArray
from engine.request.painted_hints import Arrow, Hints, Stroke

REACH = 0.09  # of an arrow's pull, in long sides: one standard deviation
SUBPIXEL = 4  # bits
UNSURE = (0.2, 0.8)  # a matte between these says little


@dataclass(frozen=True, eq=False)
class Painted:
    """`still` and `moves` (h, w) are 1 where painted, soft outside; `near` and `far` (h, w, 2) are the
    displacements that arrows on the subject and on the backdrop ask for, in long sides."""

    still: FloatArray
    moves: FloatArray
    near: FloatArray
    far: FloatArray


def paint(hints: Hints, matte: FloatArray) -> Painted:
    """The hints on the grid of a matte (h, w), which tells arrows on the subject from those beside it."""
    h, w = matte.shape
    still = brushed([s for s in hints.strokes if s.still], (h, w))
    moves = brushed([s for s in hints.strokes if s.kind == "moves"], (h, w)) * (1 - still)
    free = (1 - still)[..., None]
    on_subject = [a for a in hints.arrows if at(matte, a.start) > UNSURE[0]]
    beside = [a for a in hints.arrows if at(matte, a.start) < UNSURE[1]]  # in between it may be either, so both go
    return Painted(still, moves, pulled(on_subject, (h, w)) * free, pulled(beside, (h, w)) * free)


def at(field: FloatArray, point: tuple[float, float]) -> float:
    h, w = field.shape
    return float(field[int(np.clip(point[1] * h, 0, h - 1)), int(np.clip(point[0] * w, 0, w - 1))])


def brushed(strokes: list[Stroke], shape: tuple[int, int]) -> FloatArray:
    """1 all over the strokes and falling off within a cell and a half beside them."""
    h, w = shape
    mask = np.zeros(shape, np.uint8)
    for stroke in strokes:
        corners = np.array(stroke.points) * [w, h] - 0.5
        line = np.rint(corners * 2**SUBPIXEL).astype(np.int32).reshape(-1, 1, 2)
        radius = max(1, round(stroke.radius * max(h, w)))
        cv2.polylines(mask, [line], False, 1, 2 * radius + 1, cv2.LINE_8, SUBPIXEL)
        cv2.circle(mask, [int(c) for c in line[0, 0]], radius << SUBPIXEL, 1, -1, cv2.LINE_8, SUBPIXEL)
    spread = cv2.distanceTransform(1 - mask, cv2.DIST_L2, 3)
    return np.clip(1 - spread / 2.5, 0, 1).astype(np.float32)


def pulled(arrows: list[Arrow], shape: tuple[int, int]) -> FloatArray:
    """A smooth displacement (h, w, 2) that is at each arrow's start exactly what the arrow says.

    Gaussian radial basis functions; arrows from nearly the same point share what they ask for.
    """
    h, w = shape
    field = np.zeros((h, w, 2), np.float32)
    if not arrows:
        return field
    scale = np.array([w, h]) / max(h, w)
    starts = np.array([a.start for a in arrows]) * scale
    asked = np.array([a.end for a in arrows]) * scale - starts
    among = bumps(starts, starts)
    weights, *_ = np.linalg.lstsq(among + 1e-4 * np.eye(len(arrows)), asked, rcond=1e-3)
    y, x = (np.mgrid[0:h, 0:w].reshape(2, -1) + 0.5) / max(h, w)
    return (bumps(np.stack([x, y], 1), starts) @ weights).reshape(h, w, 2).astype(np.float32)


def bumps(points: np.ndarray, centres: np.ndarray) -> np.ndarray:
    """How strongly each point (N, 2) feels each centre (M, 2), (N, M)."""
    distance = np.linalg.norm(points[:, None] - centres[None], axis=-1)
    return np.asarray(np.exp(-((distance / REACH) ** 2) / 2))
