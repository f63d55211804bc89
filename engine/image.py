"""Opening any picture a creator has, and fitting it to a size without stretching it."""

from __future__ import annotations

import hashlib
import io
import logging
import struct
import warnings
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import pi_heif
from numpy.typing import NDArray
from PIL import Image, ImageCms, ImageOps, UnidentifiedImageError

from engine.arrays import Bytes
from engine.errors import UnreadableImageError

log = logging.getLogger(__name__)
pi_heif.register_heif_opener()

SMALLEST_SIDE = 64
ORIENTATION = 0x0112  # the EXIF tag; from 5 on, width and height change places
WHITE = (255, 255, 255)
READABLE = "JPEG, PNG, WebP, AVIF, HEIC, TIFF, BMP and GIF pictures can be opened."
# Pillow's decoders raise any of these for damaged data.
DAMAGE = (OSError, SyntaxError, ValueError, EOFError, LookupError, RuntimeError, ArithmeticError, TypeError,
          AttributeError, struct.error, zlib.error)  # fmt: skip
# What a file really is, by how it begins: (bytes, offset, name).
OTHER_KINDS = (
    (b"%PDF", 0, "a PDF document"),
    (b"PK\x03\x04", 0, "an archive or an Office document"),
    (b"\xd0\xcf\x11\xe0", 0, "an old Office document"),
    (b"\x1aE\xdf\xa3", 0, "a video"),
    (b"ftyp", 4, "a video"),
    (b"<", 0, "a web page or a drawing in text"),
)


@dataclass(frozen=True, eq=False)
class SourceImage:
    """A picture as people see it: `pixels` (H, W, 3) uint8 sRGB, upright, without alpha.

    `name` is the file's name, `sha256` the hash of its bytes (of the pixels, if it came from memory).
    """

    pixels: Bytes
    name: str
    sha256: str

    @property
    def width(self) -> int:
        return int(self.pixels.shape[1])

    @property
    def height(self) -> int:
        return int(self.pixels.shape[0])

    @classmethod
    def open(cls, path: Path, background: tuple[int, int, int] = WHITE) -> SourceImage:
        """Open a picture file; transparent parts show `background`. Raises UnreadableImageError."""
        data = read_file(path)
        pixels = decode(data, path.name, background)
        return cls(check_size(pixels, path.name), path.name, hashlib.sha256(data).hexdigest())

    @classmethod
    def from_array(cls, pixels: Bytes, name: str = "picture") -> SourceImage:
        """A picture from memory, (H, W, 3) uint8 sRGB. Raises UnreadableImageError."""
        if pixels.ndim != 3 or pixels.shape[2] != 3 or pixels.dtype != np.uint8:
            raise UnreadableImageError("A picture in memory must be (H, W, 3) of 8-bit colour.")
        pixels = check_size(np.ascontiguousarray(pixels), name)
        return cls(pixels, name, hashlib.sha256(pixels.tobytes()).hexdigest())

    def fit(self, width: int, height: int) -> Bytes:
        """The picture scaled to cover (height, width, 3) and cropped around its middle: never stretched."""
        if (self.width, self.height) == (width, height):
            return self.pixels
        image = ImageOps.fit(Image.fromarray(self.pixels), (width, height), Image.Resampling.LANCZOS)
        return np.asarray(image)


def read_file(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except FileNotFoundError as error:
        raise UnreadableImageError(f"There is no file “{path}”.", "Check the name and the folder.") from error
    except IsADirectoryError as error:
        raise UnreadableImageError(f"“{path}” is a folder.", "Choose one picture in it.") from error
    except PermissionError as error:
        hint = "Choose one picture in it." if path.is_dir() else "Allow reading it, or copy it elsewhere."
        what = "is a folder" if path.is_dir() else "may not be read by you"
        raise UnreadableImageError(f"“{path.name}” {what}.", hint) from error
    except (OSError, ValueError) as error:
        raise UnreadableImageError(f"“{path}” can't be read.", "Copy it to this computer first.") from error


def decode(data: bytes, name: str, background: tuple[int, int, int]) -> Bytes:
    """Bytes of a picture to upright sRGB pixels (H, W, 3)."""
    with opened(data, name) as image:
        image.load()
        return np.asarray(flatten(to_srgb(ImageOps.exif_transpose(image)), background))


def picture_size(path: Path) -> tuple[int, int]:
    """Width and height of a picture file as it will be seen, from its header. Raises UnreadableImageError."""
    with opened(read_file(path), path.name) as image:
        width, height = image.size
        turned = image.getexif().get(ORIENTATION, 1) >= 5
    return (height, width) if turned else (width, height)


@contextmanager
def opened(data: bytes, name: str) -> Iterator[Image.Image]:
    """The picture in some bytes; what goes wrong with it is told in a sentence."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # Pillow grumbles about damage that it can mend
            with Image.open(io.BytesIO(data)) as image:
                yield image
    except UnidentifiedImageError as error:
        raise UnreadableImageError(f"“{name}” can't be read: {what_it_is(data)}.", READABLE) from error
    except Image.DecompressionBombError as error:
        hint = "Save it smaller: 100 megapixels are plenty."
        raise UnreadableImageError(f"“{name}” has too many pixels to open safely.", hint) from error
    except DAMAGE as error:
        hint = "Copy or download it again, or open it elsewhere and save it anew."
        raise UnreadableImageError(f"“{name}” is damaged or incomplete.", hint) from error


def what_it_is(data: bytes) -> str:
    if not data:
        return "it is empty"
    for magic, offset, kind in OTHER_KINDS:
        if data[offset:].startswith(magic):
            return f"it is {kind}"
    return "it is not a picture"


def check_size(pixels: Bytes, name: str) -> Bytes:
    height, width = pixels.shape[:2]
    if min(height, width) < SMALLEST_SIDE:
        hint = f"Use a picture of at least {SMALLEST_SIDE} pixels on each side."
        raise UnreadableImageError(f"“{name}” is too small: {width} x {height} pixels.", hint)
    return pixels


def to_srgb(image: Image.Image) -> Image.Image:
    """RGB or RGBA in sRGB, from whatever mode and profile the file has."""
    profile = image.info.get("icc_profile")
    if image.mode in ("I", "F") or image.mode.startswith("I;"):
        return Image.fromarray(eight_bits(np.asarray(image)))
    if image.mode in ("P", "PA", "LA", "La") or "transparency" in image.info:
        image = image.convert("RGBA")
    if profile and image.mode in ("RGB", "RGBA", "L", "CMYK"):
        image = convert_profile(image, profile)
    if image.mode not in ("RGB", "RGBA"):
        image = image.convert("RGBA" if image.mode == "RGBa" else "RGB")
    return image


def convert_profile(image: Image.Image, profile: bytes) -> Image.Image:
    """Colours from the embedded profile to sRGB; a broken profile is passed over, as browsers do."""
    try:
        source = ImageCms.ImageCmsProfile(io.BytesIO(profile))
        mode = "RGBA" if image.mode == "RGBA" else "RGB"
        result = ImageCms.profileToProfile(image, source, ImageCms.createProfile("sRGB"), outputMode=mode)
    except (ImageCms.PyCMSError, OSError, ValueError) as error:
        log.info("ignoring a colour profile that can't be used: %s", error)
        return image
    return result or image


def eight_bits(values: NDArray[np.generic]) -> Bytes:
    """Greys of 16 or more bits, or floats in 0..1 or 0..255, to 8 bits."""
    grey = np.nan_to_num(values.astype(np.float64))
    top = grey.max(initial=0)
    if np.issubdtype(values.dtype, np.floating):
        full = 1.0 if top <= 1 else 255.0 if top <= 255 else top
    else:
        full = 65535.0 if values.dtype.itemsize == 2 or 255 < top <= 65535 else max(top, 255.0)
    return np.clip(np.rint(grey * (255 / full)), 0, 255).astype(np.uint8)


def flatten(image: Image.Image, background: tuple[int, int, int]) -> Image.Image:
    """RGB: what is transparent shows the background."""
    if image.mode != "RGBA":
        return image.convert("RGB")
    canvas = Image.new("RGBA", image.size, (*background, 255))
    return Image.alpha_composite(canvas, image).convert("RGB")
