"""Between numpy pictures and Qt's."""

from __future__ import annotations

import numpy as np
from PySide6.QtGui import QImage

from engine.arrays import Bytes
from engine.image import SourceImage
from engine.request import MotionRequest


def to_qimage(pixels: Bytes) -> QImage:
    """A copy of RGB pixels (H, W, 3) that Qt owns."""
    pixels = np.ascontiguousarray(pixels)
    height, width = pixels.shape[:2]
    # The bytes per line must be said: Qt pads odd widths otherwise. The copy frees Qt from numpy's memory.
    return QImage(pixels.data, width, height, width * 3, QImage.Format.Format_RGB888).copy()


def seen_as(request: MotionRequest) -> tuple[object, ...]:
    """What of a request changes how its photo looks on the stage."""
    return round(request.width / request.height, 2), request.fit


def on_screen(photo: SourceImage, request: MotionRequest, longest: int = 2048) -> Bytes:
    """A photo as the model will see it, in the clip's shape, at a size that is enough for any screen."""
    scale = min(longest / max(request.width, request.height), max(photo.width / request.width, 1))
    return photo.fit(round(request.width * scale), round(request.height * scale), request.fit)
