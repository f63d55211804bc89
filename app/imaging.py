"""Between numpy pictures and Qt's."""

from __future__ import annotations

import numpy as np
from PySide6.QtGui import QImage

from engine.arrays import Bytes
from engine.image import SourceImage


def to_qimage(pixels: Bytes) -> QImage:
    """A copy of RGB pixels (H, W, 3) that Qt owns."""
    pixels = np.ascontiguousarray(pixels)
    height, width = pixels.shape[:2]
    # The bytes per line must be said: Qt pads odd widths otherwise. The copy frees Qt from numpy's memory.
    return QImage(pixels.data, width, height, width * 3, QImage.Format.Format_RGB888).copy()


def on_screen(photo: SourceImage, longest: int = 2048) -> Bytes:
    """A photo at a size that is enough for any screen."""
    scale = min(1.0, longest / max(photo.width, photo.height))
    return photo.fit(round(photo.width * scale), round(photo.height * scale))
