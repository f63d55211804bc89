"""Faults that no frame shows by itself: pictures that stand still and jump, and things that are there twice."""

from __future__ import annotations

import itertools

import cv2
import numpy as np

from engine.arrays import FloatArray, UInt8Array
from engine.fidelity.report.scene_metrics import grey

HELD, JUMP = 0.3, 1.7  # of the usual change from frame to frame: a frame that is held, and the jump after it
SAME = 0.5  # levels: grain alone changes a small frame by more
LEAST, MOVING = 0.3, 3  # levels, and frames: a clip that changes by less, or less often, stands still anyway
SIDE = 160  # pixels at which a second one is looked for
CORE = 0.5  # of a thing's size: it may be cut off or partly hidden
CUT = 4  # of its width and height a fourth may be outside of the frame
TEMPLATE = 12  # pixels: what is smaller can't be distinguished from something else
PLAIN = 0.4  # of its contrast, from which on a second one is plain to see: a ghost of less counts for less
ALREADY = 0.15  # correlation by which a second one must be more alike than what the photo has there


def held_frames(frames: list[UInt8Array]) -> list[int]:
    """For each small frame for how many frames the clip has stood still before it jumps on; 0 where it goes on."""
    change = [0.0] + [float(cv2.absdiff(a, b).mean()) for a, b in itertools.pairwise(frames)]
    result = [0] * len(frames)
    moving = [each for each in change if each >= LEAST]
    if len(moving) < MOVING:
        return result
    usual = float(np.median(moving))
    first = None
    for i in range(1, len(frames)):
        if change[i] < min(HELD * usual, SAME):
            first = i if first is None and i > 1 else first  # a clip may begin at rest
            continue
        if first is not None and change[i] > JUMP * usual:
            result[first:i] = range(1, i - first + 1)
        first = None
    return result


class SecondOne:
    """A part of the small reference picture, given by a mask, that must not be there twice."""

    def __init__(self, reference: UInt8Array, mask: UInt8Array) -> None:
        self.scale = min(1.0, SIDE / max(reference.shape[:2]))
        shrink = self.scale * reference.shape[1] / mask.shape[1]
        self.shrink = shrink
        x, y, width, height = (round(v * shrink) for v in cv2.boundingRect(mask))
        trim = (1 - CORE) / 2
        self.box = round(x + trim * width), round(y + trim * height), round(CORE * width), round(CORE * height)
        picture = self._small(reference)
        x, y, width, height = self.box
        self.template = picture[y : y + height, x : x + width]
        self.usable = min(self.template.shape) >= TEMPLATE and float(self.template.std()) > TEMPLATE
        self.known = self._response(picture, (0, 0)) if self.usable else None

    def likeness(self, frame: UInt8Array, shift: FloatArray) -> float:
        """How like it the likest other place of a small frame is, 0 to 1; 0 where the photo has the same there.

        `shift` (2,) is how far the thing itself has moved, in pixels of the mask.
        """
        if self.known is None:
            return 0.0
        picture = self._small(frame)
        found = self._response(picture, (float(shift[0]) * self.shrink, float(shift[1]) * self.shrink))
        reach = np.ones((9, 9), np.uint8)  # what the photo has near there moves, too
        better = np.where(found > cv2.dilate(self.known, reach) + ALREADY, found, 0)
        row, column = np.unravel_index(int(better.argmax()), better.shape)
        height, width = self.template.shape
        there = self._widened(picture)[row : row + height, column : column + width]
        contrast = float(there.std() / max(float(self.template.std()), 1.0))
        return float(np.clip(better.max() * min(1.0, contrast / PLAIN), 0, 1))

    def _small(self, picture: UInt8Array) -> UInt8Array:
        return cv2.resize(grey(picture), None, fx=self.scale, fy=self.scale, interpolation=cv2.INTER_AREA).astype(
            np.uint8
        )

    def _widened(self, picture: UInt8Array) -> UInt8Array:
        """A small picture with a margin, since its border may cut the second one off."""
        beside, above = self.box[2] // CUT, self.box[3] // CUT
        return cv2.copyMakeBorder(picture, above, above, beside, beside, cv2.BORDER_REPLICATE).astype(np.uint8)

    def _response(self, picture: UInt8Array, shift: tuple[float, float]) -> FloatArray:
        """The template's correlation at each place, but near its own."""
        x, y, width, height = self.box
        beside, above = width // CUT, height // CUT
        found = cv2.matchTemplate(self._widened(picture), self.template, cv2.TM_CCOEFF_NORMED)
        x, y = round(x + beside + shift[0]), round(y + above + shift[1])
        found[max(0, y - height // 2) : y + height // 2 + 1, max(0, x - width // 2) : x + width // 2 + 1] = 0
        return np.nan_to_num(found).astype(np.float32)
