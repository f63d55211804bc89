"""How a photo of any shape comes into the shape the model knows, and the frames out of it again."""

from __future__ import annotations

from dataclasses import dataclass

import cv2
import numpy as np

from engine.arrays import Bytes
from engine.image import SourceImage
from engine.request import MotionRequest, colour

GRID = 64  # pixels: what the networks halve evenly
TRAINED_SHAPE = 1024 / 576
BLUR = 0.06  # of the canvas's long side


@dataclass(frozen=True)
class Framing:
    """The canvas is what the model sees; the box in it, (left, top, width, height), becomes the clip."""

    canvas: tuple[int, int]
    box: tuple[int, int, int, int]
    fit: str
    border: tuple[int, int, int]

    @classmethod
    def of(cls, request: MotionRequest, area: int) -> Framing:
        """`area`: how many pixels the model was trained on. With a border, the canvas also has the trained shape."""
        shape = request.width / request.height
        seen = shape if request.fit == "crop" else TRAINED_SHAPE if shape >= 1 else 1 / TRAINED_SHAPE
        canvas = canvas_size(seen, area)
        return cls(canvas, largest_box(canvas, shape), request.fit, colour(request.background))

    def show(self, image: SourceImage) -> Bytes:
        """What the model will see (H, W, 3)."""
        if self.fit == "crop":
            return image.fit(*self.canvas)
        left, top, width, height = self.box
        canvas = np.empty((self.canvas[1], self.canvas[0], 3), np.uint8)
        canvas[:] = self.border
        if self.fit == "blur":
            canvas = cv2.GaussianBlur(image.fit(*self.canvas), (0, 0), BLUR * max(self.canvas)).astype(np.uint8)
        canvas[top : top + height, left : left + width] = image.fit(width, height)
        return canvas

    def cut(self, frame: Bytes, size: tuple[int, int]) -> Bytes:
        """The box of a frame of the canvas, or of a smaller picture of it, at `size` (width, height)."""
        scale = frame.shape[1] / self.canvas[0]
        left, top, width, height = (round(value * scale) for value in self.box)
        part = frame[top : top + max(height, 1), left : left + max(width, 1)]
        if size == (part.shape[1], part.shape[0]):
            return part
        smaller = size[0] < part.shape[1]
        return cv2.resize(part, size, interpolation=cv2.INTER_AREA if smaller else cv2.INTER_CUBIC).astype(np.uint8)


def canvas_size(shape: float, area: int) -> tuple[int, int]:
    """Width and height in steps of GRID: of the pairs near `area`, the one nearest in shape."""
    height = max(GRID, round((area / shape) ** 0.5 / GRID) * GRID)
    pairs = []
    for h in (height - GRID, height, height + GRID):
        if h >= GRID:
            w = max(GRID, int(area / h // GRID) * GRID)
            pairs += [(w, h), (w + GRID, h)]
    return min(pairs, key=lambda pair: misfit(pair, shape, area))


def misfit(pair: tuple[int, int], shape: float, area: int) -> float:
    """How far a size is off, in shape first; more pixels than trained on cost memory too."""
    width, height = pair
    more = max(width * height / area, area / (width * height)) - 1
    return float(abs(np.log(width / height / shape)) + 0.5 * more)


def largest_box(canvas: tuple[int, int], shape: float) -> tuple[int, int, int, int]:
    """The largest box of a shape in the middle of the canvas."""
    width = min(canvas[0], round(canvas[1] * shape))
    height = min(canvas[1], round(width / shape))
    return (canvas[0] - width) // 2, (canvas[1] - height) // 2, width, height
