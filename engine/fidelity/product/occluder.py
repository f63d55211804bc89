"""What stands in front of a product: hands, mostly.

A molten product has, at each place, only colours that the photo has nearby, those of what is around it included. Where
the frame has others, in one piece that reaches in over the outline, something is in front.
"""

from __future__ import annotations

import cv2
import numpy as np

from engine.arrays import FloatArray, UInt8Array
from engine.fidelity.vision.occlusion import SMALLEST, Occluder, eroded, matte, square
from engine.fidelity.vision.photometric import Light, blur, blur_within
from engine.imaging.lab import exact_lab

APART = np.array([9.0, 8.0, 8.0], np.float32)  # of CIE Lab, within which colours are the same
EDGE = 2  # pixels at the outline that hold something of the surroundings
DIFFERS = 14.0  # levels by which what is in front differs from the product
FRONT = 2.0  # pixels (sigma) from which the colour of what is in front is taken


def occluder_of(light: Light, seen: FloatArray, visible: FloatArray, reach: int) -> Occluder:
    """What is in front of a product that is `visible` (h, w) there in a frame (h, w, 3), molten by up to `reach`."""
    inside = (visible > 0.02).astype(np.uint8)
    mask = mask_in_front(light, seen, inside, reach)
    if not mask.any():
        return Occluder(np.zeros_like(visible), seen)
    deep = eroded(mask, 1, outside=1)
    known = blur(deep.astype(np.float32), FRONT) > 0.02
    colour = np.where((known & (deep == 0))[..., None], blur_within(seen, deep, FRONT), seen)
    return Occluder(matte(mask, seen, inside), colour)


def mask_in_front(light: Light, seen: FloatArray, inside: UInt8Array, reach: int) -> UInt8Array:
    """1 where something is in front, (h, w)."""
    core, area = eroded(inside, EDGE), float(inside.sum())
    other = ~within_envelope(blur(seen, 1.0), light.picture, reach)
    seeds = cv2.morphologyEx(other.astype(np.uint8) & core, cv2.MORPH_OPEN, square(1))
    _, names, stats, _ = cv2.connectedComponentsWithStats(seeds)
    large = np.flatnonzero(stats[:, cv2.CC_STAT_AREA] > SMALLEST * area)[1:]
    seeds = np.isin(names, large).astype(np.uint8)
    if not seeds.any():
        return seeds
    differs = np.abs(blur(seen - light.picture, 0.8)).max(-1) > DIFFERS
    mine = lab(blur(seen, 0.8))
    low, high = np.percentile(mine[seeds > 0], (3, 97), axis=0)
    same = ((mine > low - APART / 2) & (mine < high + APART / 2)).all(-1)
    grown = (seeds > 0) | (same & differs & (inside > 0))
    grown = cv2.morphologyEx(grown.astype(np.uint8), cv2.MORPH_OPEN, square(1))
    grown = cv2.morphologyEx(grown, cv2.MORPH_CLOSE, square(4)) & inside
    _, names, stats, _ = cv2.connectedComponentsWithStats(grown)
    rim = inside - eroded(inside, EDGE + reach)
    kept = [
        name for name in np.unique(names[(rim & grown).astype(bool)])
        if name and seeds[names == name].any() and stats[name, cv2.CC_STAT_AREA] > SMALLEST * area
    ]  # fmt: skip
    mask = np.isin(names, kept).astype(np.uint8)
    return (mask | cv2.dilate(mask, square(EDGE + 1)) & (inside - core)).astype(np.uint8)


def within_envelope(seen: FloatArray, other: FloatArray, reach: int) -> np.ndarray:
    """Where a picture (h, w, 3) has colours that another has nearby, (h, w); what is NaN in that has none."""
    missing = np.isnan(other[..., 0])
    mine, theirs = (lab(np.nan_to_num(picture)) for picture in (seen, other))
    low, high = theirs.copy(), theirs.copy()
    low[missing], high[missing] = 1e6, -1e6
    low, high = cv2.erode(low, square(reach)) - APART, cv2.dilate(high, square(reach)) + APART
    return np.asarray(((mine >= low) & (mine <= high)).all(-1))


def lab(picture: FloatArray) -> FloatArray:
    """A picture (h, w, 3) in CIE Lab; what is beyond 0 to 255 is cut off."""
    return exact_lab(np.clip(picture, 0, 255))
