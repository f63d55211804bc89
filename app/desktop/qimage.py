"""Between numpy pictures and Qt's."""

from __future__ import annotations

from dataclasses import replace
from weakref import WeakKeyDictionary

import cv2
import numpy as np
from PySide6.QtGui import QImage

from engine.arrays import UInt8Array
from engine.imaging.source_image import SourceImage
from engine.request.motion_request import MotionRequest

SHORT_SIDE = 1536  # pixels
_SMALL: WeakKeyDictionary[SourceImage, SourceImage] = WeakKeyDictionary()


def to_qimage(pixels: UInt8Array) -> QImage:
    """A copy of RGB pixels (H, W, 3), or of transparent ones (H, W, 4), that Qt owns."""
    pixels = np.ascontiguousarray(pixels)
    height, width, channels = pixels.shape
    layout = QImage.Format.Format_RGBA8888 if channels == 4 else QImage.Format.Format_RGB888
    # The bytes per line must be given: Qt pads odd widths otherwise. The copy frees Qt from numpy's memory.
    return QImage(pixels.data, width, height, width * channels, layout).copy()


def for_screen(photo: SourceImage) -> SourceImage:
    """A photo no larger than any screen wants it. It is made once: of a large one that takes a while."""
    scale = SHORT_SIDE / min(photo.width, photo.height)
    if scale >= 1:
        return photo
    if photo not in _SMALL:
        # By OpenCV, because Pillow's finer filter takes several times as long.
        alpha = None if photo.alpha is None else smaller(photo.alpha, scale)
        _SMALL[photo] = replace(photo, pixels=smaller(photo.pixels, scale), alpha=alpha)
    return _SMALL[photo]


def smaller(pixels: UInt8Array, scale: float) -> UInt8Array:
    return cv2.resize(pixels, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA).astype(np.uint8, copy=False)


def seen_as(request: MotionRequest) -> tuple[object, ...]:
    """What of a request changes how its photo looks on the stage."""
    return round(request.width / request.height, 2), request.fit


def on_screen(photo: SourceImage, request: MotionRequest, longest: int = 2048) -> UInt8Array:
    """A photo as the model will see it, in the clip's shape, at a size that is enough for any screen."""
    scale = min(longest / max(request.width, request.height), max(photo.width / request.width, 1))
    size = round(request.width * scale), round(request.height * scale)
    small = for_screen(photo)
    plain = request.fit == "crop" and photo.alpha is None
    return cropped(small.pixels, size) if plain else small.seen(*size, request.fit)


def cropped(pixels: UInt8Array, size: tuple[int, int]) -> UInt8Array:
    """A picture that covers a size, its middle; made by OpenCV, because the window waits for it."""
    height, width = pixels.shape[:2]
    if (width, height) == size:
        return pixels
    scale = min(width / size[0], height / size[1])
    across, down = round(size[0] * scale), round(size[1] * scale)
    left, top = (width - across) // 2, (height - down) // 2
    middle = pixels[top : top + down, left : left + across]
    how = cv2.INTER_AREA if scale > 1 else cv2.INTER_CUBIC
    return cv2.resize(middle, size, interpolation=how).astype(np.uint8, copy=False)
