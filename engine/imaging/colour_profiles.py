"""Colours to sRGB: from ICC profiles, from numbers (CICP), from gamma and chromaticities; HDR is tone-mapped."""

from __future__ import annotations

import io
import logging
import struct
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageCms

from engine.arrays import FloatArray, UInt8Array
from engine.imaging.metadata import PictureMetadata

log = logging.getLogger(__name__)

Doubles = NDArray[np.float64]
D65, D50 = (0.3127, 0.3290), (0.3457, 0.3585)
SRGB_PRIMARIES = ((0.64, 0.33), (0.30, 0.60), (0.15, 0.06), D65)
# Red, green, blue and white of the colour primaries in H.273.
PRIMARIES = {
    1: SRGB_PRIMARIES,
    4: ((0.67, 0.33), (0.21, 0.71), (0.14, 0.08), (0.310, 0.316)),
    5: ((0.64, 0.33), (0.29, 0.60), (0.15, 0.06), D65),
    6: ((0.630, 0.340), (0.310, 0.595), (0.155, 0.070), D65),
    7: ((0.630, 0.340), (0.310, 0.595), (0.155, 0.070), D65),
    8: ((0.681, 0.319), (0.243, 0.692), (0.145, 0.049), (0.310, 0.316)),
    9: ((0.708, 0.292), (0.170, 0.797), (0.131, 0.046), D65),
    11: ((0.680, 0.320), (0.265, 0.690), (0.150, 0.060), (0.314, 0.351)),
    12: ((0.680, 0.320), (0.265, 0.690), (0.150, 0.060), D65),
    22: ((0.630, 0.340), (0.295, 0.605), (0.155, 0.077), D65),
}
GAMMAS = {4: 2.2, 5: 2.8, 8: 1.0, 17: 2.6}  # transfer characteristics that are a power; all others are shown as sRGB
PQ, HLG = 16, 18
SRGB_CURVE = (2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045)  # of an ICC parametric curve
WHITE_NITS, PEAK_NITS = 203.0, 1000.0  # of SDR white in HDR (ITU-R BT.2408), and the brightest that is expected
BRADFORD = np.array([[0.8951, 0.2664, -0.1614], [-0.7502, 1.7135, 0.0367], [0.0389, -0.0685, 1.0296]])
SAME = 0.01  # a difference of gamma or chromaticity that is not visible

Convert = Callable[[Image.Image], Image.Image]
"""RGB, CMYK, L, or greys of 0..255 as F, to RGB in sRGB."""


@dataclass(frozen=True)
class Space:
    """An RGB colour space: its red, green, blue and white (x, y), and its curve, a power or SRGB_CURVE."""

    primaries: tuple[tuple[float, float], ...]
    curve: tuple[float, ...]


def to_srgb(metadata: PictureMetadata) -> Convert:
    """How to convert a picture with this metadata. Profiles that cannot be used are passed over, as browsers do."""
    if metadata.icc and not metadata.numbers_first:
        return through_profile(metadata.icc)
    if metadata.cicp and metadata.cicp[1] in (PQ, HLG):
        primaries, transfer = metadata.cicp
        return lambda image: tone_mapped(image.convert("RGB"), primaries, transfer)
    space = space_of(metadata)
    return through_profile(icc_profile(space)) if space else as_it_is


def space_of(metadata: PictureMetadata) -> Space | None:
    """The colour space by numbers; None if it is sRGB, or not known."""
    if metadata.cicp:
        primaries, transfer = metadata.cicp
        curve = (GAMMAS[transfer],) if transfer in GAMMAS else SRGB_CURVE
        space = Space(PRIMARIES.get(primaries, SRGB_PRIMARIES), curve)
        return None if space == Space(SRGB_PRIMARIES, SRGB_CURVE) else space
    if not 0.01 < metadata.gamma < 10:
        return None
    points = SRGB_PRIMARIES
    if len(metadata.chromaticities) == 8:
        white, red, green, blue = zip(metadata.chromaticities[::2], metadata.chromaticities[1::2], strict=True)
        points = (red, green, blue, white)
    if not sensible(points):
        return None
    same = np.abs(np.subtract(points, SRGB_PRIMARIES)).max() < SAME
    if same and abs(metadata.gamma - 1 / 2.2) < SAME:
        return None
    return Space(SRGB_PRIMARIES if same else points, (1 / metadata.gamma,))


def sensible(points: tuple[tuple[float, float], ...]) -> bool:
    """Whether the three colours span a triangle, and the white is not black."""
    (xr, yr), (xg, yg), (xb, yb), (_, yw) = points
    area = (xg - xr) * (yb - yr) - (xb - xr) * (yg - yr)
    return abs(area) > 1e-3 and min(yr, yg, yb, yw) > 1e-3 and max(max(p) for p in points) <= 1


def as_it_is(image: Image.Image) -> Image.Image:
    if image.mode == "F":
        image = Image.fromarray(rounded(np.asarray(image)))
    return image.convert("RGB")


def through_profile(icc: bytes) -> Convert:
    """A conversion through an ICC profile; a profile that does not fit is passed over."""
    transforms: dict[str, ImageCms.ImageCmsTransform | None] = {}

    def transform(mode: str) -> ImageCms.ImageCmsTransform | None:
        if mode not in transforms:
            try:
                source = ImageCms.ImageCmsProfile(io.BytesIO(icc))
                transforms[mode] = ImageCms.buildTransform(source, ImageCms.createProfile("sRGB"), mode, "RGB")
            except (ImageCms.PyCMSError, OSError, ValueError, TypeError) as error:
                log.info("ignoring a colour profile that can't be used: %s", error)
                transforms[mode] = None
        return transforms[mode]

    def convert(image: Image.Image) -> Image.Image:
        if image.mode in ("L", "F"):
            return through_ramp(image, transform)
        found = transform(image.mode)
        return ImageCms.applyTransform(image, found) or image if found else as_it_is(image)

    return convert


def through_ramp(image: Image.Image, transform: Callable[[str], ImageCms.ImageCmsTransform | None]) -> Image.Image:
    """Greys, of 8 bits or finer, through a profile of greys or of colours: by its result for 256 greys."""
    ramp = Image.fromarray(np.arange(256, dtype=np.uint8)[None])
    if found := transform("L"):
        shown = ImageCms.applyTransform(ramp, found)
    elif found := transform("RGB"):
        shown = ImageCms.applyTransform(ramp.convert("RGB"), found)
    else:
        return as_it_is(image)
    colours = np.asarray(shown or ramp.convert("RGB"))[0].astype(np.float64)
    values = np.asarray(image)
    if image.mode == "L":
        return Image.fromarray(colours.astype(np.uint8)[values])
    channels = [rounded(np.interp(values, np.arange(256), colours[:, c])) for c in range(3)]
    return Image.fromarray(np.stack(channels, -1))


def rounded(values: NDArray[np.floating]) -> UInt8Array:
    return np.clip(np.rint(values), 0, 255).astype(np.uint8)


def to_xyz(primaries: tuple[tuple[float, float], ...]) -> Doubles:
    """The matrix from linear RGB to CIE XYZ, white at Y = 1."""
    xyz = np.array([[x / y, 1, (1 - x - y) / y] for x, y in primaries]).T
    columns, white = xyz[:, :3], xyz[:, 3]
    result: Doubles = columns * np.linalg.solve(columns, white)
    return result


@cache
def icc_profile(space: Space) -> bytes:
    """An ICC profile (version 4, matrix and curves) of an RGB colour space."""
    matrix = to_xyz(space.primaries)
    white, target = matrix.sum(1), np.array([D50[0] / D50[1], 1, (1 - sum(D50)) / D50[1]])
    adapted = np.linalg.inv(BRADFORD) @ np.diag((BRADFORD @ target) / (BRADFORD @ white)) @ BRADFORD @ matrix
    kind = 0 if len(space.curve) == 1 else 3
    curve = b"para" + bytes(4) + struct.pack(">HH", kind, 0) + b"".join(fixed(v) for v in space.curve)
    parts = [(b"wtpt", xyz_tag(target))]
    parts += [(name, xyz_tag(adapted[:, i])) for i, name in enumerate((b"rXYZ", b"gXYZ", b"bXYZ"))]
    parts += [(name, curve) for name in (b"rTRC", b"gTRC", b"bTRC")]
    table, body = b"", b""
    start = 128 + 4 + 12 * len(parts)
    for name, content in parts:
        table += name + struct.pack(">II", start + len(body), len(content))
        body += content + bytes(-len(content) % 4)
    head = struct.pack(">II", start + len(body), 0) + b"\x04\x30\0\0mntrRGB XYZ " + bytes(12) + b"acsp"
    head += bytes(28) + b"".join(fixed(v) for v in target)
    return head + bytes(128 - len(head)) + struct.pack(">I", len(parts)) + table + body


def xyz_tag(values: Doubles) -> bytes:
    return b"XYZ " + bytes(4) + b"".join(fixed(v) for v in values)


def fixed(value: float) -> bytes:
    return struct.pack(">i", round(value * 65536))


def tone_mapped(image: Image.Image, primaries: int, transfer: int) -> Image.Image:
    """HDR colours (PQ or HLG) as sRGB: bright parts are compressed, as Chromium does, everything else stays."""
    code: FloatArray = np.asarray(image, np.float32) / np.float32(255)
    light = from_pq(code) if transfer == PQ else from_hlg(code)
    light /= WHITE_NITS  # 1 is the white of SDR
    top = np.maximum(light.max(-1, keepdims=True), 1e-6)
    peak = PEAK_NITS / WHITE_NITS
    light *= (1 + top / peak**2) / (1 + top)
    matrix = np.linalg.inv(to_xyz(SRGB_PRIMARIES)) @ to_xyz((*PRIMARIES.get(primaries, PRIMARIES[9])[:3], D65))
    linear = np.clip(light @ matrix.T.astype(np.float32), 0, 1)
    shown = np.where(linear <= 0.0031308, linear * 12.92, 1.055 * linear ** (1 / 2.4) - 0.055)
    return Image.fromarray(rounded(shown * 255))


def from_pq(code: FloatArray) -> FloatArray:
    """Candela per square metre from PQ (SMPTE ST 2084)."""
    power = code ** (1 / 78.84375)
    return (
        10000 * (np.maximum(power - 0.8359375, 0) / (18.8515625 - 18.6875 * power)) ** (1 / 0.1593017578125)
    ).astype(np.float32)


def from_hlg(code: FloatArray) -> FloatArray:
    """Candela per square metre on a screen of 1000, from HLG (ITU-R BT.2100)."""
    a, b, c = 0.17883277, 0.28466892, 0.55991073
    scene = np.where(code <= 0.5, code**2 / 3, (np.exp((code - c) / a) + b) / 12)
    luma = scene @ np.array([0.2627, 0.6780, 0.0593])
    return (1000 * scene * np.maximum(luma, 1e-6)[..., None] ** 0.2).astype(np.float32)
