"""Made pictures whose motion, blur and light are known."""

from __future__ import annotations

import cv2
import numpy as np

from engine.arrays import FloatArray, UInt8Array
from engine.fidelity.vision.registration import Matrix

SIZE = (256, 192)  # width and height


def textured(seed: int = 0, size: tuple[int, int] = SIZE, grain: float = 2.0) -> UInt8Array:
    """A picture (H, W, 3) with edges everywhere: noise of a few pixels, in a few levels."""
    rng = np.random.default_rng(seed)
    noise = cv2.GaussianBlur(rng.normal(0, 1, (size[1], size[0], 3)), (0, 0), grain)
    levels = np.clip(np.rint(noise / noise.std() * 1.2), -2, 2)
    return np.clip(128 + 45 * cv2.GaussianBlur(levels, (0, 0), 0.6), 0, 255).astype(np.uint8)


def rectangle(left: float, top: float, right: float, bottom: float) -> FloatArray:
    """Corners (4, 2), clockwise from the top left."""
    return np.array([[left, top], [right, top], [right, bottom], [left, bottom]], np.float32)


def seen_through(picture: UInt8Array, homography: Matrix) -> UInt8Array:
    """The picture as a camera sees it that moved by a homography."""
    size = picture.shape[1], picture.shape[0]
    return cv2.warpPerspective(
        picture, homography, size, flags=cv2.INTER_CUBIC, borderMode=cv2.BORDER_REFLECT_101
    ).astype(np.uint8)


def moved_by(x: float = 0.0, y: float = 0.0, turn: float = 0.0, zoom: float = 1.0, lean: float = 0.0) -> Matrix:
    """A homography about the middle of a picture of SIZE: pixels, degrees, a factor, and perspective a width."""
    width, height = SIZE
    angle = np.radians(turn)
    c, s = np.cos(angle) * zoom, np.sin(angle) * zoom
    middle = np.array([[1, 0, width / 2], [0, 1, height / 2], [0, 0, 1.0]])
    change = np.array([[c, -s, x], [s, c, y], [lean / width, 0, 1.0]])
    result: Matrix = middle @ change @ np.linalg.inv(middle)
    return result / result[2, 2]


def grained(picture: UInt8Array | FloatArray, sigma: float = 1.5, seed: int = 0) -> UInt8Array:
    """The picture with the noise of a camera."""
    noise = np.random.default_rng(seed).normal(0, sigma, picture.shape)
    return np.clip(np.rint(picture + noise), 0, 255).astype(np.uint8)
