"""Whether labels can still be read: what the reader says of a photo, against what it says of a clip's frames."""

from __future__ import annotations

from collections.abc import Iterator

import cv2
import numpy as np

from engine.arrays import FloatArray, UInt8Array
from engine.fidelity.vision.ocr import Line, read, text_similarity

SURE = 0.9  # how sure the reader must be of a line of the photo
NEARER = (0.97, 1.04)  # an ordinary enlargement must leave a line as it is, or the reader is only guessing
EXPOSED = (0.95, 1.05)  # and so must an ordinary change of the exposure
STEADY = 0.95  # text_similarity that counts as the same
MARGIN = 0.12  # of width and height: lines nearer to the border may leave the frame
LOWEST = 12  # pixels, height of a line


def legible(photo: UInt8Array, subject: FloatArray | None = None) -> list[str]:
    """The lines of a photo, on its `subject` (H, W) if given, that are read the same in photos `likewise`."""
    height, width = photo.shape[:2]
    lines = [
        line
        for line in read(photo)
        if line.confidence >= SURE and line.height >= LOWEST and within(line, width, height)
    ]
    if subject is not None:
        lines = [line for line in lines if subject[tuple(line.corners.mean(0).astype(int)[::-1])] > 0.5]
    for other in likewise(photo):
        if lines:
            said = texts(other)
            lines = [line for line in lines if best(line.text, said) >= STEADY]
    return [line.text for line in lines]


def likewise(photo: UInt8Array) -> Iterator[UInt8Array]:
    """Photos that anybody reads as the same."""
    for scale in NEARER:
        yield cv2.resize(photo, None, fx=scale, fy=scale, interpolation=cv2.INTER_CUBIC).astype(np.uint8)
    for exposure in EXPOSED:
        yield cv2.convertScaleAbs(photo, alpha=exposure).astype(np.uint8)


def within(line: Line, width: int, height: int) -> bool:
    x, y = line.corners[:, 0] / width, line.corners[:, 1] / height
    return bool(min(x.min(), y.min()) > MARGIN and max(x.max(), y.max()) < 1 - MARGIN)


def texts(picture: UInt8Array) -> list[str]:
    return [line.text for line in read(picture)]


def best(line: str, others: list[str]) -> float:
    """How much of a line is found among others, 0 to 1; a longer line that holds it will do."""
    plain = "".join(line.split()).casefold()
    if any(plain in "".join(other.split()).casefold() for other in others):
        return 1.0
    return max((text_similarity(other, line) for other in others), default=0.0)


def still_said(first: list[str], frame: UInt8Array) -> float:
    """How much of the lines read on the photo is read on a frame, 0 to 1, long lines counting more."""
    later = texts(frame)
    return float(np.average([best(line, later) for line in first], weights=[len(line) for line in first]))
