"""Loop tools for clips that were not made as loops: how visible the seam is, and four ways to hide it."""

from __future__ import annotations

from dataclasses import dataclass, replace

import cv2
import numpy as np

from engine.arrays import FloatArray, UInt8Array
from engine.errors import InvalidRequestError
from engine.export.frame_source import FrameSource

WAYS = ("keep", "pingpong", "crossfade", "best")
SMALL_SIDE = 48  # pixels of the pictures that are compared
TURN = 0.25  # share of a way at each end in which a ping-pong slows down and speeds up again
FADE = 0.25  # share of a clip that is cross-faded
SHORTEST = 0.5  # share of a clip that the best loop keeps at least


@dataclass(frozen=True)
class LoopPoint:
    """Frames `first` up to, but without, `end` make a loop whose seam is `score` times an ordinary step."""

    first: int
    end: int
    score: float


def looped(reel: FrameSource, way: str) -> FrameSource:
    """Make a reel loop in one of WAYS. Raises InvalidRequestError."""
    makers = {"keep": lambda r: r, "pingpong": pingpong, "crossfade": crossfade, "best": trimmed}
    if way not in makers:
        raise InvalidRequestError(f"There is no loop “{way}”.", f"Choose from: {', '.join(WAYS)}.")
    return makers[way](reel)


def seam_score(reel: FrameSource) -> float:
    """The step from the last picture to the first, against the median step: 1 is a loop that nobody sees the end of."""
    if reel.count < 3:
        return 1.0
    small = thumbnails(reel)
    steps = np.abs(np.diff(small, axis=0)).mean((1, 2, 3))
    return float(np.abs(small[0] - small[-1]).mean() / max(float(np.median(steps)), 1e-6))


def pingpong(reel: FrameSource) -> FrameSource:
    """There and back, slowing down before each turn: no picture is new, so nothing blurs."""
    if reel.count < 3:
        return reel
    there = eased(reel.count)
    return replace(reel.chosen([*there, *there[-2:0:-1]]), loops=True)


def eased(count: int) -> list[int]:
    """Picture numbers from the first to the last, whose speed rises from and falls back to nothing at the ends."""
    time = np.linspace(0, 1, round(count / (1 - TURN)))
    speed = np.clip(np.minimum(time, 1 - time) / TURN, 0.0, 1.0)
    way = np.concatenate([[0.0], np.cumsum((speed[1:] + speed[:-1]) / 2)])
    return [int(i) for i in np.rint(way / way[-1] * (count - 1))]


def crossfade(reel: FrameSource) -> FrameSource:
    """Shorter by a quarter: while it ends, its beginning fades in, so that it goes on where it began."""
    over = max(1, round(reel.count * FADE))
    count = reel.count - over
    if count < 2:
        return reel

    def picture(i: int) -> UInt8Array:
        if i >= over:
            return reel.picture(i)
        new = (i + 1) / (over + 1)
        return cv2.addWeighted(reel.picture(i), new, reel.picture(count + i), 1 - new, 0).astype(np.uint8)

    return replace(reel, count=count, picture=picture, loops=True)


def trimmed(reel: FrameSource) -> FrameSource:
    """The part of a reel that loops best."""
    point = best_loop(reel)
    return replace(reel.chosen(list(range(point.first, point.end))), loops=True)


def best_loop(reel: FrameSource) -> LoopPoint:
    """The part, at least half of the clip, whose end leads into its beginning best: in picture and in motion.

    Frame `end` would show what frame `first` shows, and move as it moves; the longer of equals is taken.
    """
    small = thumbnails(reel)
    count = len(small)
    if count < 4:
        return LoopPoint(0, count, seam_score(reel))
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


def thumbnails(reel: FrameSource) -> FloatArray:
    """All pictures, small: (T, h, w, 3)."""
    scale = min(1.0, SMALL_SIDE / max(reel.size))
    width, height = (max(1, round(side * scale)) for side in reel.size)
    pictures = [cv2.resize(reel.picture(i), (width, height), interpolation=cv2.INTER_AREA) for i in range(reel.count)]
    return np.stack(pictures).astype(np.float32)
