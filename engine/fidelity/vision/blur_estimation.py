"""Estimates by how much the photo must be blurred for its edges to look like those of a frame.

Photo and clip need not fit to the pixel: the sharpness of their strongest edges is compared, tile by tile.
"""

from __future__ import annotations

from functools import cache

import cv2
import numpy as np

from engine.arrays import FloatArray, UInt8Array

TILE, INNER = 64, 8  # pixels of a tile, and the margin left out at its border
FEWEST, MOST = 3, 16  # tiles
EDGES = 0.1  # share of a tile's pixels that are its edges
FINE, COARSE = 0.7, 2.5  # sigma in pixels: grain does not reach the fine one's edges
SAME = 0.7  # correlation of tiles, coarsely seen, that show the same
LEAST = 3.0  # levels a pixel: an edge weaker than that tells nothing
SIGMAS = (0.0, 0.5, 0.8, 1.1, 1.4, 1.7, 2.1, 2.6, 3.2, 4.0)  # sigma in pixels that are tried
SLIGHT = 0.6  # a blur below that can't be distinguished from none


def estimate_blur(photo: FloatArray, seen: FloatArray, where: UInt8Array) -> float | None:
    """Sigma of the blur from one grey picture (H, W) to another, where a mask is 1; None if no tile can be compared."""
    places = comparable_tiles(photo, seen, where)
    if len(places) < FEWEST:
        return None
    mine, target = (np.stack([picture[place] for place in places]) for picture in (photo, seen))
    wanted = edge_sharpness(target)

    @cache
    def stray(k: int) -> float:
        """How much sharper than the frame the photo is, blurred by one of the sigmas: a logarithm."""
        blurred = mine if not SIGMAS[k] else np.stack([cv2.GaussianBlur(tile, (0, 0), SIGMAS[k]) for tile in mine])
        return float(np.log(edge_sharpness(blurred) / wanted))

    low, high = 0, len(SIGMAS) - 1  # the more it is blurred, the less sharp it is
    while high - low > 1:
        middle = (low + high) // 2
        low, high = (middle, high) if stray(middle) > 0 else (low, middle)
    best = SIGMAS[min((low, high), key=lambda k: abs(stray(k)))]
    return best if best >= SLIGHT else 0.0


def comparable_tiles(photo: FloatArray, seen: FloatArray, where: UInt8Array) -> list[tuple[slice, slice]]:
    """The tiles that show the same content in both images, those with the strongest edges first."""
    coarse = [cv2.GaussianBlur(picture, (0, 0), COARSE) for picture in (photo, seen)]
    strength = np.minimum(gradient(photo, COARSE), gradient(seen, COARSE))
    found = []
    for top in range(0, photo.shape[0] - TILE + 1, TILE):
        for left in range(0, photo.shape[1] - TILE + 1, TILE):
            place = slice(top, top + TILE), slice(left, left + TILE)
            if where[place].all() and correlation(coarse[0][place], coarse[1][place]) > SAME:
                found.append((float(np.quantile(strength[place], 1 - EDGES)), place))
    found.sort(key=lambda pair: -pair[0])
    return [place for strong, place in found[:MOST] if strong > LEAST]


def correlation(a: FloatArray, b: FloatArray) -> float:
    """Correlation of two tiles."""
    x, y = a - a.mean(), b - b.mean()
    return float((x * y).sum() / max(float(np.sqrt((x * x).sum() * (y * y).sum())), 1e-6))


def edge_sharpness(tiles: FloatArray) -> float:
    """The ratio of fine to coarse gradients at the edges of tiles (N, h, w)."""
    inner = np.s_[INNER:-INNER, INNER:-INNER]
    fine, coarse = [], []
    rank = round((1 - EDGES) * (tiles[0][inner].size - 1))
    for tile in tiles:
        steep = gradient(tile, COARSE)[inner]
        edges = steep >= np.partition(steep, rank, axis=None)[rank]
        coarse.append(steep[edges].mean())
        fine.append(gradient(tile, FINE)[inner][edges].mean())
    return float(np.sum(fine) / max(float(np.sum(coarse)), 1e-6))


def gradient(picture: FloatArray, sigma: float) -> FloatArray:
    soft = cv2.GaussianBlur(picture, (0, 0), sigma)
    across, down = (cv2.Sobel(soft, cv2.CV_32F, *way, scale=1 / 8) for way in ((1, 0), (0, 1)))
    return cv2.magnitude(across, down)
