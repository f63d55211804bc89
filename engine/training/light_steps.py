"""Steps of brightness that light makes on a bright surface where the photo has none: they look like dirt or tears."""

from __future__ import annotations

import cv2
import numpy as np

from engine.arrays import FloatArray, UInt8Array, largest_of

WITHIN = 0.01  # of the width: a change of brightness over more than that is soft
BRIGHT = 200  # grey levels of all colours, from which on paper is white
PLAIN = 24  # grey levels that a photo changes by within twice that distance, below which it has no edge there
SEEN = 1e-4  # of the picture
CALM = 0.0025  # of the width, over which grain and rounding are averaged


def largest_step(photo: UInt8Array, frame: UInt8Array) -> float:
    """The largest step of a frame's brightness against its photo's, both (H, W, 3), as a share: 0.1 is a tenth.

    What is larger in SEEN of the picture at most is not seen.
    """
    return float(np.quantile(steps(photo, frame), 1 - SEEN))


def steps(photo: UInt8Array, frame: UInt8Array) -> FloatArray:
    """By how much log(frame / photo) changes within WITHIN of each place (H, W), on plain bright surfaces; else 0."""
    width = photo.shape[1]
    half = max(1, round(WITHIN * width / 2))
    near, beside = np.ones((2 * half + 1, 2 * half + 1), np.uint8), np.ones((4 * half + 1, 4 * half + 1), np.uint8)
    before, after = (cv2.GaussianBlur(x.astype(np.float32), (0, 0), CALM * width) for x in (photo, frame))
    edges = largest_of(cv2.dilate(before, beside) - cv2.erode(before, beside))
    plain = (cv2.erode(photo.min(-1), near) >= BRIGHT) & (edges <= PLAIN)
    ratio = np.log((after + 1) / (before + 1)).mean(-1)
    return np.asarray((cv2.dilate(ratio, near) - cv2.erode(ratio, near)) * plain, np.float32)


def darkest(photo: UInt8Array, frame: UInt8Array) -> float:
    """What is left of the brightness of a photo's white (H, W, 3) where a frame is darkest, 0 to 1."""
    white = cv2.erode(photo.min(-1), np.ones((3, 3), np.uint8)) >= BRIGHT
    if not white.any():
        return 1.0
    before, after = (cv2.blur(x.astype(np.float32).mean(-1), (3, 3)) for x in (photo, frame))
    return float((after / np.maximum(before, 1))[white].min())
