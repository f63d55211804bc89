"""Fits a picture of any shape into a shape the model knows, and cuts the frames back out."""

from __future__ import annotations

from dataclasses import dataclass

import cv2
import numpy as np

from engine.arrays import UInt8Array
from engine.imaging.fit import fitted, surround
from engine.imaging.source_image import SourceImage
from engine.request.motion_request import MotionRequest

GRID = 64  # pixels: what the networks halve evenly
TRAINED_SHAPE = 1024 / 576
EXTREME = 2.0  # a shape that the model has never seen; it then gets a border, which is cut off again
THIN = 0.2  # of the canvas: a border up to here is the picture's own reflection, which no model takes for a frame


@dataclass(frozen=True)
class Framing:
    """The canvas is what the model sees; the box in it, (left, top, width, height), becomes the clip."""

    canvas: tuple[int, int]
    box: tuple[int, int, int, int]
    size: tuple[int, int]  # of the clip
    fit: str
    pad: str  # what a border that is not thin is made of

    @classmethod
    def of(cls, request: MotionRequest, area: int) -> Framing:
        """`area`: how many pixels the model was trained on."""
        shape = request.width / request.height
        wide, tall = shape > EXTREME, shape < 1 / EXTREME
        canvas = canvas_size(TRAINED_SHAPE if wide else 1 / TRAINED_SHAPE if tall else shape, area)
        return cls(canvas, largest_box(canvas, shape), (request.width, request.height), request.fit, request.pad)

    def picture(self, image: SourceImage) -> UInt8Array:
        """The photo as the clip would show it, (H, W, 3)."""
        return image.fit(*self.size, self.fit)

    def show(self, image: SourceImage) -> UInt8Array:
        """What the model will see, (H, W, 3): can be shown to the user as well. `cut` gives the picture back."""
        picture = self.picture(image)
        left, top, width, height = self.box
        inner = fitted(picture, (width, height))
        if width * height >= (1 - THIN) * self.canvas[0] * self.canvas[1]:
            right, bottom = self.canvas[0] - left - width, self.canvas[1] - top - height
            return cv2.copyMakeBorder(inner, top, bottom, left, right, cv2.BORDER_REFLECT).astype(np.uint8)
        canvas = surround(picture, self.canvas, self.pad)
        canvas[top : top + height, left : left + width] = inner
        return canvas

    def cut(self, frame: UInt8Array, size: tuple[int, int]) -> UInt8Array:
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
    """Distance of a size from the wanted shape and area; shape counts most."""
    width, height = pair
    more = max(width * height / area, area / (width * height)) - 1
    return float(abs(np.log(width / height / shape)) + 0.5 * more)


def largest_box(canvas: tuple[int, int], shape: float) -> tuple[int, int, int, int]:
    """The largest box of a shape in the middle of the canvas."""
    width = min(canvas[0], round(canvas[1] * shape))
    height = min(canvas[1], round(width / shape))
    return (canvas[0] - width) // 2, (canvas[1] - height) // 2, width, height
