"""How different two colours look: CIEDE2000, for many pairs of colours at once.

Sharma, Wu and Dalal, "The CIEDE2000 color-difference formula", 2005.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from engine.arrays import FloatArray

Doubles = NDArray[np.float64]

WHITE = np.array([0.3127 / 0.3290, 1.0, (1 - 0.3127 - 0.3290) / 0.3290])  # D65 in XYZ
TO_XYZ = np.array(
    [
        [0.41239079926595934, 0.35758433938387796, 0.1804807884018343],
        [0.21263900587151036, 0.7151686787677559, 0.07219231536073371],
        [0.019330818715591846, 0.11919477979462596, 0.9505321522496607],
    ]
)  # linear sRGB to XYZ (IEC 61966-2-1)


def delta_e(a: FloatArray, b: FloatArray) -> FloatArray:
    """Delta E 2000 between colours (N, 3) of 0..255 sRGB, (N,): a difference of about 1 is just visible."""
    return delta_e_of_lab(lab(a), lab(b)).astype(np.float32)


def lab(colours: FloatArray) -> Doubles:
    """CIELAB of sRGB colours (N, 3) of 0..255, for white D65."""
    values = colours.astype(np.float64) / 255
    linear = np.where(values <= 0.04045, values / 12.92, ((np.maximum(values, 0) + 0.055) / 1.055) ** 2.4)
    relative = linear @ TO_XYZ.T / WHITE
    f = np.where(relative > 216 / 24389, np.cbrt(relative), (24389 / 27 * relative + 16) / 116)
    x, y, z = f.T
    return np.stack([116 * y - 16, 500 * (x - y), 200 * (y - z)], 1)


def delta_e_of_lab(a: Doubles, b: Doubles) -> Doubles:
    """Delta E 2000 between CIELAB colours (N, 3), (N,); the names are those of the paper."""
    (l1, a1, b1), (l2, a2, b2) = a.T, b.T
    c_mean = (np.hypot(a1, b1) + np.hypot(a2, b2)) / 2
    g = 0.5 * (1 - np.sqrt(c_mean**7 / (c_mean**7 + 25.0**7)))
    a1, a2 = (1 + g) * a1, (1 + g) * a2
    c1, c2 = np.hypot(a1, b1), np.hypot(a2, b2)
    h1, h2 = (np.degrees(np.arctan2(y, x)) % 360 for y, x in ((b1, a1), (b2, a2)))
    grey = c1 * c2 == 0  # a grey has no hue
    step = np.where(grey, 0, (h2 - h1 + 180) % 360 - 180)
    d_hue = 2 * np.sqrt(c1 * c2) * np.sin(np.radians(step) / 2)
    h_mean = np.where(grey, h1 + h2, (h1 + h2) / 2 + np.where(np.abs(h1 - h2) > 180, 180, 0))
    l_mean, c_mean = (l1 + l2) / 2, (c1 + c2) / 2
    cosines = ((-0.17, 1, -30), (0.24, 2, 0), (0.32, 3, 6), (-0.20, 4, -63))
    t = 1 + sum(weight * np.cos(np.radians(times * h_mean + offset)) for weight, times, offset in cosines)
    s_l = 1 + 0.015 * (l_mean - 50) ** 2 / np.sqrt(20 + (l_mean - 50) ** 2)
    s_c, s_h = 1 + 0.045 * c_mean, 1 + 0.015 * c_mean * t
    turn = 60 * np.exp(-(((h_mean % 360 - 275) / 25) ** 2))
    r_t = -2 * np.sqrt(c_mean**7 / (c_mean**7 + 25.0**7)) * np.sin(np.radians(turn))
    lightness, chroma, hue = (l2 - l1) / s_l, (c2 - c1) / s_c, d_hue / s_h
    result: Doubles = np.sqrt(np.maximum(lightness**2 + chroma**2 + hue**2 + r_t * chroma * hue, 0))
    return result
