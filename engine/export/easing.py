"""Clips that start or end slowly: moments between their frames, and pictures of those moments."""

from __future__ import annotations

import cv2
import numpy as np
from numpy.typing import NDArray

from engine.arrays import FloatArray, UInt8Array

RAMP = 0.25  # share of the time at an end in which the motion speeds up or slows down
FLOW_SIDE = 640  # pixels of the long side at which the motion between two frames is looked for
NEAR = 0.02  # of a frame's time: so near to a frame it is shown as it is


def eased_moments(count: int, how: str, closed: bool = False) -> NDArray[np.float64]:
    """Moments of a clip of at least three frames, in frames from 0 to count - 1.

    Those of a loop (`closed`) go on until its first frame is reached again, which is left out. The speed is the
    clip's own, but rises from zero at the start ("in"), falls to zero at the end ("out"), or both ("smooth"), so that
    it takes longer.
    """
    starts, ends = how in ("in", "smooth"), how in ("out", "smooth")
    length = count if closed else count - 1
    time = np.linspace(0, 1, round(count / (1 - RAMP / 2 * (starts + ends))) + closed)
    speed = np.ones_like(time)
    if starts:
        speed = np.minimum(speed, time / RAMP)
    if ends:
        speed = np.minimum(speed, (1 - time) / RAMP)
    way = np.concatenate([[0.0], np.cumsum((speed[1:] + speed[:-1]) / 2)])
    moments = way / way[-1] * length
    return np.asarray(moments[:-1] if closed else moments)


def between(first: UInt8Array, second: UInt8Array, share: float) -> UInt8Array:
    """The picture (H, W, 3 or 4) at a `share` of the way from one frame to the next, along what moves."""
    if share < NEAR or share > 1 - NEAR:
        return first if share < 0.5 else second
    flow = flow_between(first, second)
    height, width = first.shape[:2]
    y, x = np.mgrid[0:height, 0:width].astype(np.float32)
    there, back = np.float32(share), np.float32(1 - share)
    begun = moved(first, x - there * flow[..., 0], y - there * flow[..., 1])
    ended = moved(second, x + back * flow[..., 0], y + back * flow[..., 1])
    return np.asarray(cv2.addWeighted(begun, 1 - share, ended, share, 0), np.uint8)


def flow_between(first: UInt8Array, second: UInt8Array) -> FloatArray:
    """How far each pixel of a frame has gone in the next one, (H, W, 2), in pixels."""
    height, width = first.shape[:2]
    scale = min(1.0, FLOW_SIDE / max(width, height))
    small = max(16, round(width * scale)), max(16, round(height * scale))
    grey = [
        cv2.resize(cv2.cvtColor(frame[..., :3], cv2.COLOR_RGB2GRAY), small, interpolation=cv2.INTER_AREA)
        for frame in (first, second)
    ]
    found = cv2.DISOpticalFlow.create(cv2.DISOPTICAL_FLOW_PRESET_MEDIUM).calc(grey[0], grey[1], None)
    found = cv2.resize(found, (width, height), interpolation=cv2.INTER_LINEAR)
    return np.asarray(found * np.array([width / small[0], height / small[1]], np.float32), np.float32)


def moved(frame: UInt8Array, x: FloatArray, y: FloatArray) -> UInt8Array:
    return np.asarray(cv2.remap(frame, x, y, cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE), np.uint8)
