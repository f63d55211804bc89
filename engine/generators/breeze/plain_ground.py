"""Plain ground, one colour from the picture's border on: white paper, a studio's backdrop, a scan's edge."""

from __future__ import annotations

import cv2
import numpy as np

from engine.arrays import FloatArray, UInt8Array, is_among, labels_in, largest_of, median

SIDE = 160  # long side in pixels at which a picture is examined
# The border lines of a grid, each with the axis that leads out of the picture there.
BORDERS = ((np.s_[:, 0], 0), (np.s_[:, -1], 0), (np.s_[0], 1), (np.s_[-1], 1))
SAME_COLOUR = 6  # grey levels by which plain ground varies
LINE_SHARE = 0.6  # share of a border line that is of one colour, if it is plain
GROUND_DEPTH = 5  # cells that a plain ground reaches in, at least
BORDER_SHARE, PICTURE_SHARE = 0.6, 0.2  # that is plain ground, where a thing stands on it
CORNER = 8  # cells to a side of a lower corner
# Grey levels by which a thing differs from its ground: at least; where that varies; surely, whatever is beside it.
FAINTEST, OTHER, SURE = 5, 11, 24
# Shares of the long side: specks of compression are narrower than the first; beside print and sharp edges, as far as
# the second, compression rings, and there a thing differs by a share of what is beside it.
SPECK, RINGING = 0.012, 0.043
OF_BESIDE = 0.25
# Of the long side: what is thinner, and not surely another colour, is none of a thing; before gaps are closed, after.
RINGS, SLIVER = 0.02, 0.035
SHALLOW = 0.025  # of the long side: a dent in an outline that is no deeper is an accident of white before white
# Share of a deeper dent's outline that is surely another colour, if the dent is the thing's own, and of the dent that
# is hardly the ground's, if it is not.
FIRM_DENT = 0.5
CLOSED = 0.04  # of the long side: gaps in an outline, where white meets white, that are closed
SOLID = 0.94  # share of its convex hull that a carton, a jar or a fruit fills: then the hull is its outline
SMALLEST_THING, LARGEST_THING = 0.03, 0.9  # share of the picture


def plain_ground(picture: UInt8Array) -> FloatArray:
    """Where a picture (H, W, 3) is one colour from its border on (h, w), 0 or 1: white paper, a scan's edge."""
    scale = SIDE / max(picture.shape[:2])
    size = max(2, round(picture.shape[1] * scale)), max(2, round(picture.shape[0] * scale))
    small = cv2.resize(picture, size, interpolation=cv2.INTER_AREA).astype(np.int16)
    ground = np.zeros(small.shape[:2], np.uint8)
    for line, _ in BORDERS:
        colour = median(small[line], axis=0)
        alike = (largest_of(np.abs(small - colour)) <= SAME_COLOUR).astype(np.uint8)
        _, parts = cv2.connectedComponents(alike)
        touching = labels_in(parts[line][alike[line] > 0])
        if touching and alike[line].mean() > LINE_SHARE:
            ground |= is_among(parts, touching).astype(np.uint8) & alike
    depth = cv2.distanceTransform(cv2.copyMakeBorder(ground, 1, 1, 1, 1, cv2.BORDER_REPLICATE), cv2.DIST_L2, 3)
    return (depth[1:-1, 1:-1] > GROUND_DEPTH).astype(np.float32) * ground


def border_share(ground: FloatArray) -> float:
    """The share of the picture's border that is plain ground (h, w), 0 to 1."""
    return float(np.concatenate([ground[line] for line, _ in BORDERS]).mean())


def stands_on_plain_ground(ground: FloatArray) -> bool:
    """Whether plain ground (h, w) is nearly all around, in the lower corners too, and covers much of the picture.

    A product may be cut off by the border; but what is plain only above is a sky.
    """
    corners = min(float(corner.mean()) for corner in (ground[-CORNER:, :CORNER], ground[-CORNER:, -CORNER:]))
    return border_share(ground) > BORDER_SHARE and corners > 0.5 and float(ground.mean()) > PICTURE_SHARE


def thing_on_plain_ground(picture: UInt8Array, ground: FloatArray) -> UInt8Array | None:
    """The mask (H, W) of what stands on the plain ground (h, w) of a picture (H, W, 3); None if nothing does."""
    off = off_ground(picture, ground)
    mask = outlines_filled(differs(off, ground), off)
    share = float((mask > 127).mean())
    return mask if SMALLEST_THING < share < LARGEST_THING else None


def off_ground(picture: UInt8Array, ground: FloatArray) -> UInt8Array:
    """By how many grey levels a picture (H, W, 3) differs from its plain ground's colour (h, w), without specks."""
    seen = cv2.resize(ground, picture.shape[1::-1], interpolation=cv2.INTER_NEAREST) > 0.5
    colour = median(picture[seen], axis=0).astype(np.int16)
    off = largest_of(np.abs(picture.astype(np.int16) - colour)).astype(np.uint8)
    return cv2.medianBlur(off, odd(SPECK * max(off.shape))).astype(np.uint8)


def differs(off: UInt8Array, ground: FloatArray) -> UInt8Array:
    """Where a thing differs from its plain ground (h, w), 0 or 1, by what the picture is `off` that (H, W).

    A white carton differs from white paper by a few levels only, which is told where the paper varies by less.
    """
    seen = cv2.resize(ground, off.shape[::-1], interpolation=cv2.INTER_NEAREST) > 0.5
    side = odd(RINGING * max(off.shape))
    varies = float(np.percentile(cv2.medianBlur(off, side)[seen], 95))
    beside = cv2.dilate(off, np.ones((side, side), np.uint8)).astype(np.float32)
    needed = np.clip(OF_BESIDE * beside, min(FAINTEST + 2 * varies, OTHER), SURE)
    return (off >= needed).astype(np.uint8)


def outlines_filled(other: UInt8Array, off: UInt8Array | None = None) -> UInt8Array:
    """The mask (H, W), 0 to 255, of what differs from its ground (H, W), 0 or 1, and by how many levels.

    A white carton is white inside its outline, so outlines are filled, and closed where its white meets the ground's.
    """
    sure = other if off is None else (off >= SURE).astype(np.uint8)
    sure = cv2.morphologyEx(sure, cv2.MORPH_OPEN, np.ones((2, 2), np.uint8)).astype(np.uint8)  # specks of compression
    other = sure if off is None else without_slivers(other, sure, RINGS)
    reach = max(3, round(CLOSED * max(other.shape)))
    padded = cv2.copyMakeBorder(other, reach, reach, reach, reach, cv2.BORDER_CONSTANT, value=0).astype(np.uint8)
    brush = cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (reach, reach))
    closed = cv2.morphologyEx(padded, cv2.MORPH_CLOSE, brush)[reach:-reach, reach:-reach].astype(np.uint8)
    mask = filled(closed)
    if off is not None:
        mask = filled(without_slivers(mask, sure, SLIVER))
    for outline in cv2.findContours(mask, cv2.RETR_EXTERNAL, cv2.CHAIN_APPROX_NONE)[0]:
        hull = cv2.convexHull(outline)
        if cv2.contourArea(outline) > SOLID * max(cv2.contourArea(hull), 1.0):
            fill_dents(mask, outline, off)
    return cv2.GaussianBlur(255 * mask, (3, 3), 0).astype(np.uint8)


def filled(mask: UInt8Array) -> UInt8Array:
    """A mask (H, W), 0 or 1, without holes."""
    outlines, _ = cv2.findContours(mask, cv2.RETR_EXTERNAL, cv2.CHAIN_APPROX_NONE)
    whole = np.zeros(mask.shape, np.uint8)
    cv2.drawContours(whole, outlines, -1, 1, cv2.FILLED)
    return whole


def without_slivers(mask: UInt8Array, sure: UInt8Array, width: float) -> UInt8Array:
    """A mask (H, W), 0 or 1, without what is narrower than `width` long sides, but with all that is `sure` (H, W).

    A stalk stays, and the ringing beside one does not.
    """
    side = odd(width * max(mask.shape))
    firm = cv2.morphologyEx(mask, cv2.MORPH_OPEN, cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (side, side)))
    return (firm | (mask & sure)).astype(np.uint8)


def fill_dents(mask: UInt8Array, outline: np.ndarray, off: UInt8Array | None) -> None:
    """Make an outline in a mask (H, W), 0 or 1, convex where it has dents that are not its thing's own.

    Those are shallow, or run where the thing is hardly another colour, or are hardly the ground's; without knowing by
    how much the picture is `off` that (H, W), all are.
    """
    corners = cv2.convexHull(outline, returnPoints=False)
    dents = cv2.convexityDefects(outline, np.sort(corners, axis=0)) if len(corners) > 3 else None
    for start, end, _, depth in dents.reshape(-1, 4) if dents is not None else ():
        way = outline[start : end + 1, 0] if start < end else np.vstack([outline[start:, 0], outline[: end + 1, 0]])
        dent = np.zeros(mask.shape, np.uint8)
        cv2.fillPoly(dent, [way.astype(np.int32)], 1)
        if off is None or depth / 256 <= SHALLOW * max(mask.shape) or not is_own(dent, mask, way, off):
            mask |= dent


def is_own(dent: UInt8Array, mask: UInt8Array, way: np.ndarray, off: UInt8Array) -> bool:
    """Whether a dent (H, W) beside a mask, 0 or 1, is of a thing's shape, whose outline goes a `way` (n, 2) there."""
    inside = cv2.dilate(off * mask, np.ones((3, 3), np.uint8))[way[:, 1], way[:, 0]]
    within = off[(dent > 0) & (mask == 0)]
    firm = float((inside >= SURE).mean()) >= FIRM_DENT
    return firm and (not within.size or float((within >= FAINTEST).mean()) < FIRM_DENT)


def odd(size: float) -> int:
    """The side of a window, at least 3."""
    return max(3, 2 * round((size - 1) / 2) + 1)
