"""What stands in front of a region: its mask, its alpha at the edge, and its colour there.

Along the edge of something in front a pixel mixes its colour with that of the piece, which may be spoilt. To lay the
mended piece under it, the two must be separated, as in matting: else a thin line of the wrong layer stays visible.
"""

from __future__ import annotations

from dataclasses import dataclass

import cv2
import numpy as np

from engine.arrays import FloatArray, UInt8Array
from engine.fidelity.vision.photometric import Light, blur, blur_within

UNSEEN = 60.0  # levels: a coarse difference that no spoilt lettering makes
BINS = 16  # of a colour channel, for what colours the photo's piece has
SMALLEST = 0.006  # of a piece: a smaller thing in front is none
EDGE = 2  # pixels at a piece's edge that hold something of its surroundings
BAND = 2  # pixels on either side of the edge of a thing in front that may be a mixture
REACH = 2.0  # pixels (sigma) from which the colour of what is in front is taken
BEYOND = 3.0  # the same for what is behind it
MIXED = 25.0  # levels: farther from all mixtures of the two, a pixel is none of them


@dataclass(frozen=True, eq=False)
class Occluder:
    """`alpha` (h, w) is how much of a pixel stands in front, 0 to 1; `picture` (h, w, 3) is what stands there."""

    alpha: FloatArray
    picture: FloatArray


def estimate_occluder(light: Light, seen: FloatArray, alpha: FloatArray) -> Occluder:
    """What stands in front of a piece.

    Something in front reaches in from outside and has colours that the piece has not; letters that are spoilt stay
    within, and have its colours.
    """
    inside = (alpha > 0).astype(np.uint8)
    mask = occluder_mask(light, seen, inside)
    if not mask.any():
        return Occluder(np.zeros_like(alpha), seen)
    deep = eroded(mask, 1, outside=1)
    colour, known = blur_within(seen, deep, REACH), blur(deep.astype(np.float32), REACH) > 0.02
    extended = np.where((known & (deep == 0))[..., None], colour, seen)
    return Occluder(matte(mask, seen, inside), extended)


def occluder_mask(light: Light, seen: FloatArray, inside: UInt8Array) -> UInt8Array:
    """1 where something reaches into a piece from outside, (h, w)."""
    core = eroded(inside, EDGE)
    far = (np.abs(blur(light.picture - seen, 0.8)).max(-1) > UNSEEN).astype(np.uint8)
    other = unseen_colours(light.picture, seen, core) & (core | far) | (light.coarse > UNSEEN).astype(np.uint8)
    other = cv2.morphologyEx(other & inside, cv2.MORPH_OPEN, np.ones((3, 3), np.uint8))
    rim = inside - eroded(inside, 2 * EDGE)  # nothing is sure in the outermost pixels
    _, names, stats, _ = cv2.connectedComponentsWithStats(other)
    reaching = np.unique(names[(rim & other).astype(bool)])
    large = [name for name in reaching if name and stats[name, cv2.CC_STAT_AREA] > SMALLEST * inside.sum()]
    mask = cv2.morphologyEx(np.isin(names, large).astype(np.uint8), cv2.MORPH_CLOSE, np.ones((7, 7), np.uint8))
    return mask | cv2.dilate(mask, square(EDGE + 1)) & (inside - core)  # it comes from somewhere


def matte(mask: UInt8Array, seen: FloatArray, inside: UInt8Array) -> FloatArray:
    """The same with soft edges, (h, w): how much of the colour on this side and on that a pixel has."""
    within, without = eroded(mask, BAND, outside=1), inside & (1 - cv2.dilate(mask, square(BAND)))
    front, behind = blur_within(seen, within, REACH), blur_within(seen, without, BEYOND)
    way = front - behind
    share = ((seen - behind) * way).sum(-1) / np.maximum((way * way).sum(-1), UNSEEN**2 / 9)
    share = np.clip(share, 0, 1)
    stray = np.abs(seen - behind - share[..., None] * way).max(-1)
    near = (cv2.dilate(mask, square(BAND)) > within) & (blur(within.astype(np.float32), REACH) > 0.01)
    telling = near & (stray < MIXED)
    measured = blur(np.where(telling, share, mask).astype(np.float32), 0.5)
    return np.where(telling, measured, blur(mask.astype(np.float32), 1.0)).astype(np.float32)


def square(by: int) -> UInt8Array:
    return np.ones((2 * by + 1, 2 * by + 1), np.uint8)


def eroded(mask: UInt8Array, by: int, outside: int = 0) -> UInt8Array:
    """A mask without its outermost pixels, where the piece and its surroundings mix; `outside` the picture it is so."""
    return cv2.erode(mask, square(by), borderType=cv2.BORDER_CONSTANT, borderValue=outside).astype(np.uint8)


def unseen_colours(piece: FloatArray, seen: FloatArray, inside: UInt8Array) -> UInt8Array:
    """1 where the frame has a colour that the photo's piece has nowhere, sharp or blurred, (h, w)."""
    known = np.zeros((BINS, BINS, BINS), bool)
    for sigma in (0.0, 1.5, 4.0):
        known[tuple(binned(blur_within(piece, inside, sigma))[inside.astype(bool)].T)] = True
    for axis in range(3):  # and what is close to those
        wider = known.copy()
        for step in (-1, 1):
            wider |= np.roll(known, step, axis)
        known = wider
    return (~known[tuple(np.moveaxis(binned(blur(seen, 0.8)), -1, 0))]).astype(np.uint8)


def binned(picture: FloatArray) -> UInt8Array:
    """Colour bins (h, w, 3), 1 .. BINS - 2, so that a neighbour of one is never across the end."""
    return (1 + np.clip(picture, 0, 255) * ((BINS - 2) / 256)).astype(np.uint8)
