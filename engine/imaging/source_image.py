"""Opening any picture a creator has, and fitting it to a size without stretching it."""

from __future__ import annotations

import hashlib
import io
import logging
import struct
import threading
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

from engine.arrays import UInt8Array
from engine.errors import UnreadableImageError
from engine.imaging.fit import fitted

log = logging.getLogger(__name__)
pi_heif.register_heif_opener()

SMALLEST_SIDE = 64
LARGEST_SIDE = 4096  # of a clip; what is twice as large is halved when it is opened
ORIENTATION = 0x0112  # the EXIF tag; from 5 on, width and height change places
WHITE = (255, 255, 255)
READABLE = "JPEG, PNG, WebP, AVIF, HEIC, TIFF, BMP and GIF pictures can be opened."
# Pillow's decoders raise any of these for damaged data.
DAMAGE = (OSError, SyntaxError, ValueError, EOFError, LookupError, RuntimeError, ArithmeticError, TypeError,
          AttributeError, struct.error, zlib.error)  # fmt: skip
RAW_ENDINGS = (".cr2", ".nef", ".nrw", ".arw", ".sr2", ".dng", ".pef", ".srw", ".erf", ".3fr", ".iiq", ".kdc", ".rwl")
RAW_HINT = "Develop it first: save it as a JPEG or TIFF in the program you edit photos with."
DNG_VERSION, SUBFILE_TYPE = 50706, 254  # TIFF tags; subfile type 1 is a reduced picture of another one
# What a file really is, by how it begins: (bytes, offset, name).
RAW = "a camera's RAW file"
OTHER_KINDS = (
    (b"%PDF", 0, "a PDF document"),
    (b"FUJIFILMCCD-RAW", 0, RAW),
    (b"IIRO", 0, RAW),
    (b"IIRS", 0, RAW),
    (b"MMOR", 0, RAW),
    (b"IIU\0", 0, RAW),
    (b"FOVb", 0, RAW),
    (b"ftypcrx ", 4, RAW),
    (b"CR\x02", 8, RAW),
    (b"PK\x03\x04", 0, "an archive or an Office document"),
    (b"\xd0\xcf\x11\xe0", 0, "an old Office document"),
    (b"\x1aE\xdf\xa3", 0, "a video"),
    (b"ftyp", 4, "a video"),
    (b"<", 0, "a web page or a drawing in text"),
)


class PillowWarningsSilencer:
    """Pillow grumbles about damage that it can mend, and about sizes: nobody needs to hear it.

    Warnings are ignored while any thread is inside. `warnings.catch_warnings` alone is not made for threads: the one
    that leaves would undo what another one relies on.
    """

    def __init__(self) -> None:
        self._lock, self._inside, self._caught = threading.Lock(), 0, warnings.catch_warnings()

    def __enter__(self) -> None:
        with self._lock:
            if not self._inside:
                self._caught = warnings.catch_warnings()
                self._caught.__enter__()
                warnings.simplefilter("ignore")
            self._inside += 1

    def __exit__(self, *error: object) -> None:
        with self._lock:
            self._inside -= 1
            if not self._inside:
                self._caught.__exit__(None, None, None)


HUSH = PillowWarningsSilencer()


@dataclass(frozen=True, eq=False)
class SourceImage:
    """A picture as people see it: `pixels` (H, W, 3) uint8 sRGB, upright, without alpha.

    `name` is the file's name, `sha256` the hash of its bytes (of the pixels, if it came from memory).
    """

    pixels: UInt8Array
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
    def from_array(cls, pixels: UInt8Array, name: str = "picture") -> SourceImage:
        """A picture from memory, (H, W, 3) uint8 sRGB. Raises UnreadableImageError."""
        if pixels.ndim != 3 or pixels.shape[2] != 3 or pixels.dtype != np.uint8:
            raise UnreadableImageError("A picture in memory must be (H, W, 3) of 8-bit colour.")
        pixels = check_size(np.ascontiguousarray(pixels), name)
        return cls(pixels, name, hashlib.sha256(pixels.tobytes()).hexdigest())

    def fit(self, width: int, height: int, how: str = "crop") -> UInt8Array:
        """The picture as (height, width, 3), cropped or with something around it: see `engine.imaging.fit.fitted`."""
        if (self.width, self.height) == (width, height):
            return self.pixels
        return fitted(self.pixels, (width, height), how)


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


def decode(data: bytes, name: str, background: tuple[int, int, int]) -> UInt8Array:
    """Bytes of a picture to upright sRGB pixels (H, W, 3), no larger than any clip needs."""
    with opened(data, name) as image:
        times = max(1, max(image.size) // LARGEST_SIDE)
        image.draft(image.mode, (image.width // times, image.height // times))  # a JPEG's decoder leaves pixels out
        image.load()
        image = smaller(image)
        ImageOps.exif_transpose(image, in_place=True)
        return np.asarray(flatten(smaller(to_srgb(image)), background))


def smaller(image: Image.Image) -> Image.Image:
    """Halved, or reduced further, where a clip could not show the difference; the large one is let go."""
    times = max(image.size) // LARGEST_SIDE
    if times < 2 or image.mode not in ("RGB", "RGBA", "L", "LA", "CMYK"):
        return image
    reduced = image.reduce(times)
    reduced.info = image.info
    image.close()
    return reduced


def is_raw(data: bytes, image: Image.Image, name: str) -> bool:
    """Whether it is a RAW file, most of which are TIFF files of which only a thumbnail would open."""
    if image.format != "TIFF":
        return False
    tags = getattr(image, "tag_v2", {})
    thumbnail = DNG_VERSION in tags or tags.get(SUBFILE_TYPE, 0) == 1
    return thumbnail or RAW in what_it_is(data) or Path(name).suffix.lower() in RAW_ENDINGS


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
        with HUSH, Image.open(io.BytesIO(data)) as image:
            if is_raw(data, image, name):
                raise UnreadableImageError(f"“{name}” is {RAW}.", RAW_HINT)
            yield image
    except UnidentifiedImageError as error:
        what = what_it_is(data)
        raise UnreadableImageError(f"“{name}” can't be read: {what}.", RAW_HINT if RAW in what else READABLE) from error
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


def check_size(pixels: UInt8Array, name: str) -> UInt8Array:
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


def eight_bits(values: NDArray[np.generic]) -> UInt8Array:
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
        return image if image.mode == "RGB" else image.convert("RGB")
    canvas = Image.new("RGBA", image.size, (*background, 255))
    return Image.alpha_composite(canvas, image).convert("RGB")
