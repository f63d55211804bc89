"""The part of the picture that a frame shows where the camera follows a path, and how far each depth departs from it.

Positions are as in motion.py: in units of the picture's long side from its middle. What is as far away as the subject
goes exactly where the path says, as in a crop that moves; nearer things go farther, and farther things less far, by the
pinhole model. A camera that stays within the picture sees no border then, but for near things that it leaves behind.
"""

from __future__ import annotations

from dataclasses import dataclass

import cv2
import numpy as np

from engine.arrays import FloatArray, cells
from engine.request.camera_path import Framing

CLOSEST = 0.5  # of the frame's width: what is nearer than the subject is enlarged by this much more at the most


@dataclass(frozen=True)
class View:
    """A frame that shows `framing` of a picture."""

    framing: Framing

    def seen(self, positions: FloatArray, shape: tuple[int, ...]) -> FloatArray:
        """Positions (..., 2) in the picture as positions in the frame; `shape` is the grid's (h, w)."""
        return ((positions - self._middle(shape)) / np.float32(self.framing.width)).astype(np.float32)

    def placed(self, positions: FloatArray, shape: tuple[int, ...]) -> FloatArray:
        """Positions (..., 2) in the frame as positions in the picture: the other way round."""
        return (positions * np.float32(self.framing.width) + self._middle(shape)).astype(np.float32)

    def samples(self, shape: tuple[int, ...], spacing: int = 1) -> tuple[float, FloatArray]:
        """What a cell (x, y) of the frame is multiplied by, and what is added (2,), to have its cell in the picture.

        Cells are `spacing` apart.
        """
        h, w = shape[:2]
        width = self.framing.width
        corner = np.array([self.framing.left * w, self.framing.top * h]) + 0.5 * width - 0.5
        return width, (spacing * corner).astype(np.float32)

    def offsets(self, shape: tuple[int, ...]) -> FloatArray:
        """From which cell of the picture each cell of the frame comes, less the cell itself, (h, w, 2)."""
        h, w = shape[:2]
        width, corner = self.samples(shape)
        return (cells((h, w)) * np.float32(width - 1) + corner).astype(np.float32)

    def through(self, offsets: FloatArray) -> FloatArray:
        """Offsets (h, w, 2) of the whole picture as those of the frame, both in cells."""
        own = self.offsets(offsets.shape)
        h, w = own.shape[:2]
        found = cv2.remap(offsets, own + cells((h, w)), None, cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE)
        return own + found.astype(np.float32)

    def closer(self, zoom: float) -> View:
        """Larger by a factor, about the frame's middle."""
        frame = self.framing
        width = frame.width / zoom
        shift = (frame.width - width) / 2
        return View(Framing(frame.left + shift, frame.top + shift, width))

    def _middle(self, shape: tuple[int, ...]) -> FloatArray:
        """The frame's middle as a position in the picture."""
        h, w = shape[:2]
        frame = self.framing
        middle = (frame.left + frame.width / 2 - 0.5) * w, (frame.top + frame.width / 2 - 0.5) * h
        return np.array(middle, np.float32) / np.float32(max(h, w))


def along(
    positions: FloatArray, nearness: FloatArray, start: View, now: View, shape: tuple[int, ...], parallax: float
) -> FloatArray:
    """Where points (..., 2) of the picture go that are `nearness` times as near as the subject (...), in the picture.

    The camera has gone from `start` to `now`. With a `parallax` of 0 nothing goes anywhere: the frame is a crop.
    """
    if parallax == 0 or start == now:
        return positions
    ratio = 1 + np.float32(parallax) * (nearness - 1)
    relative = np.float32(now.framing.width / start.framing.width)
    middle = start.seen(now._middle(shape), shape)
    distance = 1 - ratio * (1 - relative)
    in_frame = (start.seen(positions, shape) - ratio[..., None] * middle) / distance[..., None]
    return now.placed(in_frame, shape)


def most_parallax(start: Framing, end: Framing, nearest: float) -> float:
    """The most that `along` may be given, so that the camera does not come too close to what is `nearest`."""
    relative = end.width / start.width
    if relative >= 1 or nearest <= 1:
        return 1.0
    return min(1.0, CLOSEST * relative / (1 - relative) / (nearest - 1))
