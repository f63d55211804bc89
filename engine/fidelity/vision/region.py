"""Regions of a photo: polygons in its pixels, detected or drawn by the user."""

from __future__ import annotations

from dataclasses import dataclass

import cv2
import numpy as np

from engine.arrays import FloatArray, UInt8Array
from engine.errors import InvalidRequestError
from engine.fidelity.vision import ocr
from engine.fidelity.vision.registration import Matrix
from engine.request.edit_log import Outline

SMALLEST = 8.0  # pixels: the smallest side of a region
MARGIN = 0.25  # of a region's size: how far around it `window_around` reaches


@dataclass(frozen=True, eq=False)
class Region:
    """A polygon of the photo, `outline` (N, 2) in its pixels, and the lines of text in it, as far as they are known."""

    outline: FloatArray
    lines: tuple[ocr.Line, ...] = ()

    @property
    def text(self) -> str:
        return " ".join(line.text for line in self.lines)

    @property
    def corners(self) -> Outline:
        """Its outline in whole pixels, as an edit has it."""
        return [(round(x), round(y)) for x, y in self.outline.tolist()]

    @property
    def box(self) -> tuple[int, int, int, int]:
        """x, y, width, height of the smallest upright rectangle around it."""
        x, y, width, height = cv2.boundingRect(self.outline.astype(np.float32))
        return int(x), int(y), int(width), int(height)


def rectangle(x: float, y: float, width: float, height: float) -> Region:
    """A region given by the user, in pixels of the photo. Raises InvalidRequestError."""
    if width < SMALLEST or height < SMALLEST:
        raise InvalidRequestError(f"A region of {width:g} x {height:g} pixels is too small.", "Give x,y,width,height.")
    corners = [(x, y), (x + width, y), (x + width, y + height), (x, y + height)]
    return Region(np.array(corners, np.float32))


def polygons(outlines: list[Outline], photo: UInt8Array) -> list[Region]:
    """Regions marked by the user, in pixels of the photo. Raises InvalidRequestError."""
    return clipped([Region(np.array(outline, np.float32)) for outline in outlines], photo)


def clipped(regions: list[Region], photo: UInt8Array) -> list[Region]:
    """The same regions cut at the photo's border. Raises InvalidRequestError when one lies outside."""
    height, width = photo.shape[:2]
    kept = [Region(np.clip(r.outline, 0, (width - 1, height - 1)).astype(np.float32), r.lines) for r in regions]
    for region in kept:
        if min(region.box[2:]) < SMALLEST:
            raise InvalidRequestError("A region lies outside the photo.", f"The photo is {width} x {height} pixels.")
    return kept


def window_around(outline: Matrix, shape: tuple[int, ...], share: float = MARGIN) -> tuple[slice, slice] | None:
    """The rows and columns of a frame that a region and its surroundings take; None outside of it."""
    low, high = outline.min(0), outline.max(0)
    margin = max(12.0, share * float((high - low).max()))
    (left, top), (right, bottom) = np.floor(low - margin).astype(int), np.ceil(high + margin).astype(int) + 1
    rows, columns = slice(max(top, 0), min(bottom, shape[0])), slice(max(left, 0), min(right, shape[1]))
    if rows.stop - rows.start < 8 or columns.stop - columns.start < 8:
        return None
    return rows, columns
