"""How far a matte is to be believed: cut in the wrong place, things tear where they should hold together."""

from __future__ import annotations

import cv2
import numpy as np

from engine.arrays import Bytes, Floats

FLATTEST = 0.15  # share of the depth that is left where the matte is a guess
UNTOUCHED = 0.2  # a matte below this says: not the subject
SURENESS = (0.53, 0.78)  # of a matte that is hardly better than a guess, and of a good one
# Share of an outline along which colours change. Of 113 outlines of the training photos nine in ten have 0.88 or
# more, half 0.97; with half of the subject cut away nine in ten have less than 0.90, half less than 0.81.
SUPPORT = (0.87, 0.95)
SIDE = 256  # pixels of the long side at which outlines are looked at, whatever the size of the clip
REACH = 3  # pixels to both sides of an outline between which the colours are compared
CHANGE = 12  # of a colour in CIE Lab: seen as another one
LIGHTNESS = 0.7  # counts less than hue: shadows have outlines, too
SHORTEST = 20  # pixels; less is no outline


def trust_in(matte: Floats, pixels: Bytes, alpha: Floats) -> float:
    """FLATTEST to 1: from how sure a matte is of itself, or from how well its outline lies on edges of the picture.

    `alpha` (H, W) is the matte refined on the picture's `pixels` (H, W, 3).
    """
    touched = matte[matte > UNTOUCHED]
    sureness = float(np.abs(2 * touched - 1).mean()) if touched.size else 1.0
    by_itself = np.interp(sureness, SURENESS, (FLATTEST, 1.0))
    return float(max(by_itself, np.interp(support(pixels, alpha), SUPPORT, (FLATTEST, 1.0))))


def support(pixels: Bytes, alpha: Floats) -> float:
    """The share of the outline of `alpha` (H, W) along which the colours of the picture (H, W, 3) change."""
    scale = SIDE / max(alpha.shape)
    size = round(alpha.shape[1] * scale), round(alpha.shape[0] * scale)
    pixels, alpha = (cv2.resize(x, size, interpolation=cv2.INTER_AREA) for x in (pixels, alpha))
    outline = cv2.morphologyEx((alpha > 0.5).astype(np.uint8), cv2.MORPH_GRADIENT, np.ones((2, 2), np.uint8))
    outline[:REACH], outline[-REACH:], outline[:, :REACH], outline[:, -REACH:] = 0, 0, 0, 0
    y, x = (place.astype(np.float32) for place in np.nonzero(outline))
    if len(y) < SHORTEST:
        return 0.0
    colours = cv2.cvtColor(pixels, cv2.COLOR_RGB2LAB).astype(np.float32) * np.array([LIGHTNESS, 1, 1], np.float32)
    colours, soft = cv2.GaussianBlur(colours, (0, 0), 1), cv2.GaussianBlur(alpha, (0, 0), 1)
    steep = np.stack([cv2.Sobel(soft, cv2.CV_32F, 1, 0)[outline > 0], cv2.Sobel(soft, cv2.CV_32F, 0, 1)[outline > 0]])
    across = REACH * steep / (np.linalg.norm(steep, axis=0) + np.float32(1e-6))
    inside, outside = (
        cv2.remap(colours, (x + side * across[0])[None], (y + side * across[1])[None], cv2.INTER_LINEAR)[0]
        for side in (1, -1)
    )
    return float((np.linalg.norm(inside - outside, axis=-1) > CHANGE).mean())
