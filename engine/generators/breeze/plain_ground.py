"""Plain ground, one colour from the picture's border on: white paper, a studio's backdrop, a scan's edge."""

from __future__ import annotations

import cv2
import numpy as np

from engine.arrays import FloatArray, UInt8Array, is_among, labels_in, largest_of

SIDE = 160  # long side in pixels at which a picture is examined
# The border lines of a grid, each with the axis that leads out of the picture there.
BORDERS = ((np.s_[:, 0], 0), (np.s_[:, -1], 0), (np.s_[0], 1), (np.s_[-1], 1))
SAME_COLOUR = 6  # grey levels by which plain ground varies
LINE_SHARE = 0.6  # share of a border line that is of one colour, if it is plain
GROUND_DEPTH = 5  # cells that a plain ground reaches in, at least
BORDER_SHARE, PICTURE_SHARE = 0.6, 0.2  # that is plain ground, where a thing stands on it
CORNER = 8  # cells to a side of a lower corner
OTHER = 11  # grey levels by which a thing differs from the ground that it stands on
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
        colour = np.median(small[line], axis=0)
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
    seen = cv2.resize(ground, picture.shape[1::-1], interpolation=cv2.INTER_NEAREST) > 0.5
    colour = np.median(picture[seen], axis=0)
    other = largest_of(np.abs(picture.astype(np.int16) - colour.astype(np.int16))) >= OTHER
    mask = outlines_filled(other.astype(np.uint8))
    share = float((mask > 127).mean())
    return mask if SMALLEST_THING < share < LARGEST_THING else None


def outlines_filled(other: UInt8Array) -> UInt8Array:
    """The mask (H, W), 0 to 255, of what differs from its ground (H, W), 0 or 1.

    A white carton is white inside its outline, so outlines are filled, and closed where its white meets the ground's.
    """
    other = cv2.morphologyEx(other, cv2.MORPH_OPEN, np.ones((2, 2), np.uint8)).astype(np.uint8)  # specks of compression
    reach = max(3, round(CLOSED * max(other.shape)))
    other = cv2.copyMakeBorder(other, reach, reach, reach, reach, cv2.BORDER_CONSTANT, value=0).astype(np.uint8)
    brush = cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (reach, reach))
    other = cv2.morphologyEx(other, cv2.MORPH_CLOSE, brush)[reach:-reach, reach:-reach].astype(np.uint8)
    outlines, _ = cv2.findContours(other, cv2.RETR_EXTERNAL, cv2.CHAIN_APPROX_NONE)
    mask = np.zeros(other.shape, np.uint8)
    for outline in outlines:
        hull = cv2.convexHull(outline)
        solid = cv2.contourArea(outline) > SOLID * max(cv2.contourArea(hull), 1.0)
        cv2.drawContours(mask, [hull if solid else outline], -1, 255, cv2.FILLED)
    return cv2.GaussianBlur(mask, (3, 3), 0).astype(np.uint8)
