"""Painted hints as fields on a grid."""

from __future__ import annotations

import math
from dataclasses import dataclass

import cv2
import numpy as np

from engine.arrays import FloatArray
from engine.request.painted_hints import Arrow, Hints, Stroke

REACH = 0.09  # of a short arrow's pull, in long sides: one standard deviation
STRETCH = 0.25  # how much a pull may stretch or squeeze what is beside its middle: longer arrows reach farther
MOST_STRETCH = 0.6  # of several arrows together: at 1 the picture would be folded
SOFT = 2.5  # cells: within these a brush stroke ends
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
    arrows = [a for a in hints.arrows if at(still, a.start) < 1]  # what is kept still pulls at nothing beside it either
    lengths = [math.dist(pixels(a.start, (h, w)), pixels(a.end, (h, w))) for a in arrows]
    free = 1 - brushed([s for s in hints.strokes if s.still], (h, w), max([SOFT, *(x / MOST_STRETCH for x in lengths)]))
    free = free[..., None]
    on_subject = [a for a in arrows if at(matte, a.start) > UNSURE[0]]
    beside = [a for a in arrows if at(matte, a.start) < UNSURE[1]]  # in between it may be either, so both go
    return Painted(still, moves, pulled(on_subject, (h, w)) * free, pulled(beside, (h, w)) * free)


def pixels(point: tuple[float, float], shape: tuple[int, int]) -> tuple[float, float]:
    return point[0] * shape[1], point[1] * shape[0]


def at(field: FloatArray, point: tuple[float, float]) -> float:
    h, w = field.shape
    return float(field[int(np.clip(point[1] * h, 0, h - 1)), int(np.clip(point[0] * w, 0, w - 1))])


def brushed(strokes: list[Stroke], shape: tuple[int, int], soft: float = SOFT) -> FloatArray:
    """1 all over the strokes and falling off to 0 within `soft` cells beside them."""
    h, w = shape
    mask = np.zeros(shape, np.uint8)
    for stroke in strokes:
        corners = np.array(stroke.points) * [w, h] - 0.5
        line = np.rint(corners * 2**SUBPIXEL).astype(np.int32).reshape(-1, 1, 2)
        radius = max(1, round(stroke.radius * max(h, w)))
        cv2.polylines(mask, [line], False, 1, 2 * radius + 1, cv2.LINE_8, SUBPIXEL)
        cv2.circle(mask, [int(c) for c in line[0, 0]], radius << SUBPIXEL, 1, -1, cv2.LINE_8, SUBPIXEL)
    spread = cv2.distanceTransform(1 - mask, cv2.DIST_L2, 3)
    return np.clip(1 - spread / soft, 0, 1).astype(np.float32)


def pulled(arrows: list[Arrow], shape: tuple[int, int]) -> FloatArray:
    """A smooth displacement (h, w, 2) that is at each arrow's start exactly what the arrow says.

    Gaussian radial basis functions; arrows from nearly the same point share what they ask for. What the arrows pull
    apart goes less far, so that nothing is torn or folded.
    """
    h, w = shape
    field = np.zeros((h, w, 2), np.float32)
    if not arrows:
        return field
    scale = np.array([w, h]) / max(h, w)
    starts = np.array([a.start for a in arrows]) * scale
    asked = np.array([a.end for a in arrows]) * scale - starts
    reach = reach_of(float(np.linalg.norm(asked, axis=1).max()))
    among = bumps(starts, starts, reach)
    weights, *_ = np.linalg.lstsq(among + 1e-4 * np.eye(len(arrows)), asked, rcond=1e-3)
    y, x = (np.mgrid[0:h, 0:w].reshape(2, -1) + 0.5) / max(h, w)
    field = (bumps(np.stack([x, y], 1), starts, reach) @ weights).reshape(h, w, 2).astype(np.float32)
    return field * np.float32(min(1.0, MOST_STRETCH / max(stretch_of(field), 1e-6)))


def reach_of(length: float) -> float:
    """One standard deviation of the pull of an arrow; both in long sides.

    A Gaussian of height L and deviation s is steepest at s from its middle, where its slope is L / (s sqrt(e)).
    """
    return max(REACH, length / (STRETCH * math.sqrt(math.e)))


def stretch_of(field: FloatArray) -> float:
    """The most by which a displacement (h, w, 2), in long sides, changes from one place to another, per long side."""
    down, across = (np.diff(field, axis=axis) for axis in (0, 1))
    steepest = max((float(np.linalg.norm(part, axis=-1).max()) for part in (down, across) if part.size), default=0.0)
    return steepest * max(field.shape[:2])


def bumps(points: np.ndarray, centres: np.ndarray, reach: float) -> np.ndarray:
    """How strongly each point (N, 2) feels each centre (M, 2), (N, M)."""
    distance = np.linalg.norm(points[:, None] - centres[None], axis=-1)
    return np.asarray(np.exp(-((distance / reach) ** 2) / 2))
