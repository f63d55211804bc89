"""Brand colours: a photo's strong plain colours, or given ones, and how far a clip deviates from them."""

from __future__ import annotations

from dataclasses import dataclass

import cv2
import numpy as np

from engine.arrays import FloatArray, UInt8Array
from engine.errors import InvalidRequestError
from engine.fidelity.colour.delta_e import delta_e
from engine.imaging.lab import exact_lab
from engine.plain_text import quoted

SATURATED = 28.0  # chroma in CIELAB from which on a colour is a strong one
ALIKE = 9.0  # CIELAB units: what lies closer to a colour is that colour
NAMED = 18.0  # the same for a given colour: in a photo, print and light change it
LEAST = 0.008  # of the picture: less of a colour is none of its own
MOST = 4  # colours that are found
CELLS = 6.0  # CIELAB units: how finely colours are counted


@dataclass(frozen=True, eq=False)
class Patch:
    """A `colour` (3,) of 0..255 sRGB, and where the small reference has it, (h, w) of bool."""

    colour: FloatArray
    mask: np.ndarray

    @property
    def name(self) -> str:
        return "#" + "".join(f"{round(float(v)):02X}" for v in self.colour)

    def delta_e_in(self, calm: UInt8Array) -> float:
        """Delta E 2000 between this colour and what a small frame, its motion undone, has in its place."""
        return float(delta_e(np.median(calm[self.mask], 0)[None].astype(np.float32), self.colour[None])[0])


def find_brand_colours(reference: UInt8Array) -> list[Patch]:
    """The strong colours that cover most of a small picture (h, w, 3), the largest first."""
    lab, inner = exact_lab(reference), plain_areas(reference)
    left = inner & (np.hypot(lab[..., 1], lab[..., 2]) > SATURATED)
    result: list[Patch] = []
    while len(result) < MOST and left.sum() > LEAST * left.size:
        cells = np.floor(lab[left] / CELLS).astype(int)
        kinds, counts = np.unique(cells, axis=0, return_counts=True)
        middle = (kinds[int(counts.argmax())] + 0.5) * CELLS
        mask = left & (np.linalg.norm(lab - middle, axis=-1) < ALIKE)
        left &= np.linalg.norm(lab - middle, axis=-1) >= 2 * ALIKE
        if mask.sum() > LEAST * mask.size:
            result.append(patch(reference, mask))
    return sorted(result, key=lambda p: -int(p.mask.sum()))


def patch_of_colour(reference: UInt8Array, text: str) -> Patch | None:
    """The patch of a colour given as #RRGGBB; None where the photo has none. Raises InvalidRequestError."""
    digits = text.removeprefix("#")
    if len(digits) != 6 or any(c not in "0123456789abcdefABCDEF" for c in digits):
        raise InvalidRequestError(f"{quoted(text)} is not a colour.", "Give it like #C8102E.")
    named = np.array([[[int(digits[i : i + 2], 16) for i in (0, 2, 4)]]], np.uint8)
    mask = plain_areas(reference) & (np.linalg.norm(exact_lab(reference) - exact_lab(named)[0, 0], axis=-1) < NAMED)
    if mask.sum() < LEAST / 8 * mask.size:
        return None
    return patch(reference, mask)


def patch(reference: UInt8Array, mask: np.ndarray) -> Patch:
    return Patch(np.median(reference[mask], 0).astype(np.float32), mask)


def plain_areas(picture: UInt8Array) -> np.ndarray:
    """Where a picture is plain for some pixels around: there a motion not wholly undone does no harm."""
    covariance = cv2.dilate(picture, np.ones((5, 5), np.uint8)).astype(int) - cv2.erode(
        picture, np.ones((5, 5), np.uint8)
    )
    return covariance.max(-1) < 40
