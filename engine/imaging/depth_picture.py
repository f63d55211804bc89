"""Depth as a picture: grey, white is near. Read from a file, kept in a request as text, and written to a file.

In a request it is a small PNG of 8 bits in Base64, in the photo's own shape: a recipe that carries it needs no other
file. Depth is used on a grid that is no finer.
"""

from __future__ import annotations

import base64
import binascii
import io
from pathlib import Path

import cv2
import numpy as np
from PIL import Image

from engine.arrays import FloatArray, UInt8Array
from engine.errors import ExportError, InvalidRequestError, UnreadableImageError
from engine.imaging.decoding import DAMAGE, SILENCE_WARNINGS, opened_file
from engine.paths import replacing

SIDE = 160  # pixels of the long side, in a request
LARGEST_SIDE = 256  # the same, that is accepted
LONGEST = 96 * 1024  # characters
FORMATS = ("PNG", "TIFF")
ENDINGS = {".png": "PNG", ".tif": "TIFF", ".tiff": "TIFF"}
OTHER_SHAPE = 0.02  # by which the proportions may differ: sizes are rounded
WHITE = {np.dtype(np.uint8): 255, np.dtype(np.uint16): 65535}
READ_HINT = "Save it as a grey PNG or TIFF of 8 or 16 bits; white is near."


def read_depth(path: Path, photo: tuple[int, int]) -> str:
    """The depth in a picture file, as a request holds it; `photo` is the photo's width and height.

    Raises UnreadableImageError for a file that is no grey picture of 8 or 16 bits, or has another shape.
    """
    grey = grey_of(path)
    height, width = grey.shape
    if abs(width / height / (photo[0] / photo[1]) - 1) > OTHER_SHAPE:
        sentence = f"“{path.name}” is {width}x{height} pixels, and the photo {photo[0]}x{photo[1]}: the shapes differ."
        raise UnreadableImageError(sentence, "A depth picture shows all of the photo, in any size of the same shape.")
    return to_text((grey / np.float32(WHITE[grey.dtype])).astype(np.float32))


def grey_of(path: Path) -> np.ndarray:
    """A grey picture (H, W) of 8 or 16 bits. Raises UnreadableImageError."""
    try:
        with opened_file(path) as file, SILENCE_WARNINGS, Image.open(file, formats=FORMATS) as image:
            mode = {"LA": "L", "1": "L", "RGBA": "RGB", "RGBX": "RGB", "P": "RGB"}.get(image.mode)
            pixels = np.asarray(image.convert(mode) if mode else image)
    except UnreadableImageError:
        raise
    except (*DAMAGE, Image.DecompressionBombError) as error:
        raise UnreadableImageError(f"“{path.name}” can't be read as a depth picture.", READ_HINT) from error
    if pixels.ndim == 3 and (pixels == pixels[..., :1]).all():  # grey, saved as colours
        pixels = pixels[..., 0]
    if pixels.ndim == 3:
        raise UnreadableImageError(f"“{path.name}” is in colour, and a depth picture is grey.", READ_HINT)
    if pixels.dtype == np.int32 and pixels.min() >= 0 and pixels.max() <= WHITE[np.dtype(np.uint16)]:
        pixels = pixels.astype(np.uint16)  # how Pillow opens some files of 16 bits
    pixels = pixels.astype(pixels.dtype.newbyteorder("="))
    if pixels.dtype not in WHITE or min(pixels.shape) < 2:
        raise UnreadableImageError(f"“{path.name}” has neither 8 nor 16 bits.", READ_HINT)
    return pixels


def to_text(depth: FloatArray) -> str:
    """Depth (h, w), 0 far and 1 near, as a request holds it."""
    scale = min(1.0, SIDE / max(depth.shape))
    size = max(2, round(depth.shape[1] * scale)), max(2, round(depth.shape[0] * scale))
    small = cv2.resize(depth.astype(np.float32), size, interpolation=cv2.INTER_AREA)
    written = io.BytesIO()
    Image.fromarray(np.rint(np.clip(small, 0, 1) * 255).astype(np.uint8)).save(written, "PNG", optimize=True)
    return base64.b64encode(written.getvalue()).decode()


def from_text(text: str) -> FloatArray:
    """Depth (h, w) from 0 to 1. Raises InvalidRequestError: a recipe may come from a stranger."""
    damaged = InvalidRequestError("The depth picture in this request is damaged.", "Choose it again.")
    if len(text) > LONGEST:
        raise damaged
    try:
        data = base64.b64decode(text, validate=True)
        with SILENCE_WARNINGS, Image.open(io.BytesIO(data), formats=("PNG",)) as image:
            if image.mode != "L" or not 2 <= min(image.size) <= max(image.size) <= LARGEST_SIDE:
                raise damaged
            return (np.asarray(image, np.float32) / np.float32(255)).astype(np.float32)
    except (binascii.Error, Image.DecompressionBombError, *DAMAGE) as error:
        raise damaged from error


def fitted_depth(depth: FloatArray, size: tuple[int, int], fit: str, shape: tuple[int, int]) -> FloatArray:
    """A photo's depth (h, w) for a clip of `size` (width, height), on a grid of `shape` (rows, columns).

    As `engine.imaging.fit.fitted`: cut off around the middle, or all of it with its own border continued around it.
    """
    h, w = depth.shape
    rows, columns = shape
    wide = size[0] / size[1] / (w / h)  # times as wide as the photo
    image = Image.fromarray(depth.astype(np.float32))
    if fit == "crop":
        across, down = (w, h / wide) if wide > 1 else (w * wide, h)
        left, top = (w - across) / 2, (h - down) / 2
        box = (left, top, left + across, top + down)
        return np.asarray(image.resize((columns, rows), Image.Resampling.BILINEAR, box=box), np.float32)
    across, down = (columns / wide, rows) if wide > 1 else (columns, rows * wide)
    inner = max(2, round(across)), max(2, round(down))
    left, top = (columns - inner[0]) // 2, (rows - inner[1]) // 2
    small = np.asarray(image.resize(inner, Image.Resampling.BILINEAR), np.float32)
    rest = rows - top - inner[1], columns - left - inner[0]
    return cv2.copyMakeBorder(small, top, rest[0], left, rest[1], cv2.BORDER_REPLICATE).astype(np.float32)


def check_depth_target(path: Path, force: bool) -> None:
    """Raises ExportError where a depth can't be written: called before any work is done."""
    if path.suffix.lower() not in ENDINGS:
        raise ExportError(f"“{path.name}” is no name for a depth picture.", "Let it end in .png or .tif.")
    if path.exists() and not force:
        raise ExportError(f"“{path}” exists already.", "Choose another name, or add --force.")


def write_depth(path: Path, depth: FloatArray, size: tuple[int, int]) -> None:
    """Write depth (h, w) as a grey picture of 16 bits, `size` (width, height) large. Raises ExportError."""
    large = cv2.resize(depth.astype(np.float32), size, interpolation=cv2.INTER_CUBIC)
    pixels: UInt8Array = np.rint(np.clip(large, 0, 1) * 65535).astype(np.uint16)
    try:
        with replacing(path, 0o644) as file:
            Image.fromarray(pixels).save(file, ENDINGS[path.suffix.lower()])
    except OSError as error:
        raise ExportError(f"“{path.name}” can't be written: {error.strerror}.", "Choose another place.") from error
