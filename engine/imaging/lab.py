"""CIE L*a*b* as sRGB, and the other way round.

Formulas: CIE 15:2004 (Lab), IEC 61966-2-1 (sRGB), Bradford's chromatic adaptation.
"""

from __future__ import annotations

import cv2
import numpy as np
from numpy.typing import NDArray

from engine.arrays import FloatArray, UInt8Array

D50, D65 = (0.3457, 0.3585), (0.3127, 0.3290)  # x and y of white
BRADFORD = np.array([[0.8951, 0.2664, -0.1614], [-0.7502, 1.7135, 0.0367], [0.0389, -0.0685, 1.0296]])
TO_LINEAR_RGB = np.array(
    [[3.2404542, -1.5371385, -0.4985314], [-0.9692660, 1.8760108, 0.0415560], [0.0556434, -0.2040259, 1.0572252]]
)
SHOWN = np.arange(256) / 255
LINEAR = np.where(SHOWN <= 0.04045, SHOWN / 12.92, ((SHOWN + 0.055) / 1.055) ** 2.4).astype(np.float32)
EDGE = 6 / 29  # of L*a*b*'s function, below which it is linear


def srgb_of_lab(lab: NDArray[np.floating], white: tuple[float, float] = D50) -> UInt8Array:
    """Colours (..., 3), L* of 0 to 100 and a*, b* of -128 to 127 as `white` (x, y) has them, as sRGB of 8 bits."""
    lightness, a, b = np.moveaxis(np.asarray(lab, np.float32), -1, 0)
    y = (lightness + 16) / 116
    scaled = np.stack([y + a / 500, y, y - b / 200], -1)
    xyz = np.where(scaled > EDGE, scaled**3, 3 * EDGE**2 * (scaled - 4 / 29)) * xyz_of(white)
    linear = np.clip(xyz @ (TO_LINEAR_RGB @ adaptation(white)).T.astype(np.float32), 0, 1)
    shown = np.where(linear <= 0.0031308, 12.92 * linear, 1.055 * linear ** (1 / 2.4) - 0.055)
    return np.rint(255 * shown).astype(np.uint8)


def lab_of_srgb(pixels: UInt8Array) -> UInt8Array:
    """Colours (H, W, 3) of sRGB as L*, 0 to 100 spread over 0 to 255, and a* and b* with 128 added, under D65.

    OpenCV's own conversion prepares tables for 70 ms when it is first used.
    """
    relative = np.linalg.inv(TO_LINEAR_RGB) / xyz_of(D65)[:, None]
    xyz = cv2.transform(cv2.LUT(pixels, LINEAR), relative.astype(np.float32))
    scaled = np.where(xyz > EDGE**3, np.cbrt(xyz), xyz / (3 * EDGE**2) + 4 / 29)
    to_lab = np.array([[0, 116 * 2.55, 0, -16 * 2.55], [500, -500, 0, 128], [0, 200, -200, 128]])
    return np.clip(np.rint(cv2.transform(scaled.astype(np.float32), to_lab)), 0, 255).astype(np.uint8)


def exact_lab(picture: UInt8Array | FloatArray) -> FloatArray:
    """Colours (H, W, 3) of sRGB, 0 to 255, as L* of 0 to 100, a* and b*, not rounded; by OpenCV."""
    return cv2.cvtColor(picture.astype(np.float32) / np.float32(255), cv2.COLOR_RGB2LAB).astype(np.float32)


def stored_lab(data: NDArray[np.integer]) -> NDArray[np.float32]:
    """Samples (..., 3 or more) of 8 or 16 bits as a TIFF has them, a* and b* signed, as colours for `srgb_of_lab`."""
    size = data.dtype.itemsize
    lightness = data[..., :1].astype(f"u{size}") * np.float32(100 / (2 ** (8 * size) - 1))
    return np.concatenate([lightness, data[..., 1:3].astype(f"i{size}") * np.float32(256 / 2 ** (8 * size))], -1)


def white_of(point: tuple[int, ...]) -> tuple[float, float]:
    """The white that a TIFF tells as two fractions; Photoshop's, D50, where it tells none."""
    return (point[0] / point[1], point[2] / point[3]) if len(point) == 4 and all(point) else D50


def adaptation(white: tuple[float, float]) -> NDArray[np.float64]:
    """The matrix that takes XYZ seen under `white` to what looks the same under D65, the white of sRGB."""
    scales = BRADFORD @ xyz_of(D65) / (BRADFORD @ xyz_of(white))
    return np.linalg.inv(BRADFORD) @ np.diag(scales) @ BRADFORD


def xyz_of(white: tuple[float, float]) -> NDArray[np.float64]:
    x, y = white
    return np.array([x / y, 1.0, (1 - x - y) / y])
