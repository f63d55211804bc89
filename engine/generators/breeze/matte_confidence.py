"""How far a matte is to be believed: cut in the wrong place, things tear where they should hold together."""

from __future__ import annotations

import cv2
import numpy as np

from engine.arrays import FloatArray, UInt8Array
from engine.imaging.lab import lab_of_srgb

FLATTEST = 0.15  # share of the depth that is left where the matte is a guess
UNTOUCHED = 0.2  # a matte below this says: not the subject
SURENESS = (0.53, 0.78)  # of a matte that is hardly better than a guess, and of a good one
# Share of an outline along which colours change. Of 113 outlines of the training photos nine in ten have 0.93 or
# more, half 0.99; with half of the subject cut away nine in ten have less than 0.94, half less than 0.86.
SUPPORT = (0.94, 0.985)
HALF = 0.5  # trust in a good outline alone: it may leave out a hand, or what is beside a notch
SIDE = 256  # pixels of the long side at which outlines are analysed, whatever the size of the clip
NEAR = 3.0  # pixels: standard deviation of the windows whose mean colours are compared, inside and outside
CHANGE = 12  # of a colour in CIE Lab: seen as another one
LIGHTNESS = 0.7  # counts less than hue: shadows have outlines, too
SHORTEST = 20  # pixels; less is no outline


def trust_in(matte: FloatArray, pixels: UInt8Array, alpha: FloatArray) -> float:
    """FLATTEST to 1: from how sure a matte is of itself, and to HALF from how well its outline lies on edges.

    `alpha` (H, W) is the matte refined on the picture's `pixels` (H, W, 3).
    """
    touched = matte[matte > UNTOUCHED]
    sureness = float(np.abs(2 * touched - 1).mean()) if touched.size else 1.0
    by_itself = np.interp(sureness, SURENESS, (FLATTEST, 1.0))
    return float(max(by_itself, np.interp(support(pixels, alpha), SUPPORT, (FLATTEST, HALF))))


def support(pixels: UInt8Array, alpha: FloatArray) -> float:
    """The share of the outline of `alpha` (H, W) along which the colours of the picture (H, W, 3) change.

    Means over some pixels on both sides are compared: grain and texture are no edges.
    """
    scale = SIDE / max(alpha.shape)
    size = round(alpha.shape[1] * scale), round(alpha.shape[0] * scale)
    pixels, alpha = (cv2.resize(x, size, interpolation=cv2.INTER_AREA) for x in (pixels, alpha))
    outline = cv2.morphologyEx((alpha > 0.5).astype(np.uint8), cv2.MORPH_GRADIENT, np.ones((2, 2), np.uint8)) > 0
    outline[:2], outline[-2:], outline[:, :2], outline[:, -2:] = False, False, False, False
    if outline.sum() < SHORTEST:
        return 0.0
    colours = lab_of_srgb(pixels).astype(np.float32) * np.array([LIGHTNESS, 1, 1], np.float32)
    inside, outside = (mean_near(colours, part.astype(np.float32))[outline] for part in (alpha > 0.7, alpha < 0.3))
    return float((np.linalg.norm(inside - outside, axis=-1) > CHANGE).mean())


def mean_near(colours: FloatArray, part: FloatArray) -> FloatArray:
    """At each place the mean colour (H, W, 3) of what is near and belongs to a part (H, W)."""
    weight = cv2.GaussianBlur(part, (0, 0), NEAR)[..., None]
    return np.asarray(cv2.GaussianBlur(colours * part[..., None], (0, 0), NEAR) / (weight + np.float32(1e-6)))
