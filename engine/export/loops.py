"""Loops from clips that were not rendered as loops: a score of the visible seam, and four ways to hide it."""

from __future__ import annotations

from dataclasses import dataclass, replace

import cv2
import numpy as np

from engine.arrays import FloatArray, UInt8Array
from engine.errors import InvalidRequestError
from engine.export.easing import eased_moments
from engine.export.frame_source import FrameSource

METHODS = ("keep", "pingpong", "crossfade", "best")
SMALL_SIDE = 48  # pixels of the pictures that are compared
FADE = 0.25  # share of a clip that is cross-faded
SHORTEST = 0.5  # share of a clip that the best loop keeps at least


@dataclass(frozen=True)
class LoopPoint:
    """Frames `first` up to, but without, `end` make a loop whose seam is `score` times an ordinary step."""

    first: int
    end: int
    score: float


def looped(source: FrameSource, method: str) -> FrameSource:
    """Make the frames loop in one of METHODS. Raises InvalidRequestError."""
    makers = {"keep": lambda r: r, "pingpong": pingpong, "crossfade": crossfade, "best": trimmed}
    if method not in makers:
        raise InvalidRequestError(f"There is no loop “{method}”.", f"Choose from: {', '.join(METHODS)}.")
    return makers[method](source)


def seam_score(source: FrameSource) -> float:
    """The step from the last picture to the first, against the median step: 1 is a seamless loop."""
    if source.count < 3:
        return 1.0
    small = thumbnails(source)
    steps = np.abs(np.diff(small, axis=0)).mean((1, 2, 3))
    return float(np.abs(small[0] - small[-1]).mean() / max(float(np.median(steps)), 1e-6))


def pingpong(source: FrameSource) -> FrameSource:
    """Forwards and backwards, slowing down before each turn; all frames are original, so nothing blurs."""
    if source.count < 3:
        return source
    there = [int(i) for i in np.rint(eased_moments(source.count, "smooth"))]
    return replace(source.chosen([*there, *there[-2:0:-1]]), loops=True)


def crossfade(source: FrameSource) -> FrameSource:
    """Shorter by a quarter: the beginning fades in over the end, so that the last frame leads into the first."""
    over = max(1, round(source.count * FADE))
    count = source.count - over
    if count < 2:
        return source

    def picture(i: int) -> UInt8Array:
        if i >= over:
            return source.picture(i)
        new = (i + 1) / (over + 1)
        return cv2.addWeighted(source.picture(i), new, source.picture(count + i), 1 - new, 0).astype(np.uint8)

    return replace(source, count=count, picture=picture, loops=True)


def trimmed(source: FrameSource) -> FrameSource:
    """The part of the clip that loops best."""
    point = best_loop(source)
    return replace(source.chosen(list(range(point.first, point.end))), loops=True)


def best_loop(source: FrameSource) -> LoopPoint:
    """The part, at least half of the clip, whose end leads into its beginning best: in picture and in motion.

    Frame `end` would show what frame `first` shows, and move as it moves; the longer of equals is taken.
    """
    small = thumbnails(source)
    count = len(small)
    if count < 4:
        return LoopPoint(0, count, seam_score(source))
    flat = small.reshape(count, -1)
    motion = np.diff(flat, axis=0, append=flat[-1:])
    motion[-1] = motion[-2]
    step = max(float(np.median(np.abs(motion[:-1]).mean(1))), 1e-6)
    least = max(2, round(count * SHORTEST))
    best = LoopPoint(0, count, float("inf"))
    lowest = float("inf")
    for first in range(count - least):
        ends = np.arange(first + least, count)
        apart = np.abs(flat[ends] - flat[first]).mean(1) / step
        turned = np.abs(motion[ends] - motion[first]).mean(1) / step
        cost = apart + 0.5 * turned - 1e-3 * (ends - first)
        i = int(np.argmin(cost))
        if cost[i] < lowest:
            lowest = float(cost[i])
            seam = float(np.abs(flat[ends[i] - 1] - flat[first]).mean()) / step
            best = LoopPoint(first, int(ends[i]), seam)
    return best


def thumbnails(source: FrameSource) -> FloatArray:
    """All pictures, small: (T, h, w, 3)."""
    scale = min(1.0, SMALL_SIDE / max(source.size))
    width, height = (max(1, round(side * scale)) for side in source.size)
    pictures = [
        cv2.resize(source.picture(i), (width, height), interpolation=cv2.INTER_AREA) for i in range(source.count)
    ]
    return np.stack(pictures).astype(np.float32)
