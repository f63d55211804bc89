"""Decodes picture files: recognised by their bytes, colour-managed, upright, reduced to what a clip needs.

Only the promised formats are ever tried, metadata never refuses a picture, and up to MOST_PIXELS no picture takes
more than about 1 GiB of memory: large ones are converted and reduced in bands of rows.
"""

from __future__ import annotations

import hashlib
import io
import os
import stat
import struct
import threading
import warnings
import zlib
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import BinaryIO

import cv2
import numpy as np
from PIL import Image, UnidentifiedImageError

from engine.arrays import UInt8Array
from engine.errors import UnreadableImageError
from engine.imaging import bmp, iso_media, tiff
from engine.imaging.file_kinds import HEAD, RAW, RAW_HINT, SAVE_AS, picture_kind
from engine.imaging.metadata import PictureMetadata, orientation_of, read_jpeg, read_png
from engine.imaging.raster import Raster, assembled, in_srgb, load_array, reduced_by_bands
from engine.imaging.transparency import Colour, continued

SMALLEST_SIDE = 64  # pixels
LARGEST_SIDE = 4096  # pixels, of a clip; a picture twice as large is halved when it is opened
Decoded = tuple[UInt8Array, UInt8Array | None]  # pixels (H, W, 3), and the alpha (H, W) where there is one
Opaque = Mapping[tuple[str, str, Colour | None], UInt8Array]  # pixels by the file's hash and name, and the background
MOST_PIXELS = 200_000_000
Image.MAX_IMAGE_PIXELS = MOST_PIXELS // 2  # Pillow refuses what has more than twice as many
MANY_PIXELS = 40_000_000  # from here on decoders are chosen that need less memory
MOST_LOSSLESS_WEBP, MOST_AVIF, MOST_HEIF = 115_000_000, 60_000_000, 105_000_000  # pixels that take less than 1 GiB
MANY_WEBP = 130_000_000  # pixels from which on a lossy WebP is halved by its decoder
LARGEST_IN_MEMORY = 300 * 2**20  # bytes of a file that a decoder wants as a whole
MOST_COEFFICIENTS = 650 * 2**20  # bytes that a JPEG's decoder may keep
# Decoders raise any of these for damaged data.
DAMAGE = (OSError, SyntaxError, ValueError, EOFError, LookupError, RuntimeError, ArithmeticError, TypeError,
          AttributeError, MemoryError, struct.error, zlib.error, cv2.error)  # fmt: skip
RAW_ENDINGS = (".cr2", ".nef", ".nrw", ".arw", ".sr2", ".dng", ".pef", ".srw", ".erf", ".3fr", ".iiq", ".kdc", ".rwl")
MANY_HINT = f"Save it smaller: {MOST_PIXELS // 1_000_000} megapixels are the most."
# How to bring stored pixels upright, for each orientation in EXIF.
UPRIGHT: dict[int, Callable[[UInt8Array], UInt8Array]] = {
    2: lambda a: a[:, ::-1], 3: lambda a: a[::-1, ::-1], 4: lambda a: a[::-1], 5: lambda a: a.transpose(1, 0, 2),
    6: lambda a: np.rot90(a, -1), 7: lambda a: a[::-1, ::-1].transpose(1, 0, 2), 8: lambda a: np.rot90(a),
}  # fmt: skip


class PillowWarningsSilencer:
    """Silences Pillow warnings about recoverable damage and large sizes; thread-safe.

    Warnings are ignored while any thread is inside. `warnings.catch_warnings` alone is not thread-safe: the first
    thread to leave would restore the filters for all.
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


SILENCE_WARNINGS = PillowWarningsSilencer()


@dataclass(frozen=True, eq=False)
class StoredPicture:
    """An opened file: its size as stored, its metadata, and `load`, which decodes it, reduced so many times."""

    size: tuple[int, int]
    metadata: PictureMetadata
    load: Callable[[int], Raster]

    @property
    def upright_size(self) -> tuple[int, int]:
        width, height = self.size
        return (height, width) if self.metadata.turned else (width, height)

    def pixels(self, background: Colour | None, longest: int = LARGEST_SIDE) -> tuple[UInt8Array, UInt8Array | None]:
        """Upright sRGB pixels (H, W, 3), less than twice `longest`; transparent parts show `background`.

        Without a background the alpha (H, W) comes too, where a part is transparent.
        """
        shown, alpha = in_srgb(self.load(reduction(self.size, longest)), self.metadata, background)
        alpha = None if alpha is None or alpha.min() == 255 else alpha  # some files say 255 everywhere
        shown = shown if alpha is None else continued(shown, alpha)
        turn = UPRIGHT.get(self.metadata.orientation)
        if turn is None:
            return shown, alpha
        turned = None if alpha is None else np.ascontiguousarray(turn(alpha[..., None])[..., 0])
        return np.ascontiguousarray(turn(shown)), turned


def reduction(size: tuple[int, int], longest: int = LARGEST_SIDE) -> int:
    """How many times a picture is reduced, its long side staying at least `longest`."""
    return max(1, min(max(size) // longest, min(size) // SMALLEST_SIDE))


def decode(path: Path, background: Colour | None, opaque: Opaque) -> tuple[UInt8Array, UInt8Array | None, str]:
    """`StoredPicture.pixels` of a file, or those of `opaque` pictures that are known, and the SHA-256 of its bytes.

    Raises UnreadableImageError.
    """
    with opened_file(path) as file, opened(file, path.name) as picture:
        check_size(picture.upright_size, path.name)
        known = digest(file)  # first, as decoders may close the file
        before = opaque.get((known, path.name, background))
        pixels, alpha = picture.pixels(background) if before is None else (before, None)
    if alpha is not None and not alpha.any():
        raise UnreadableImageError(f"“{path.name}” is completely transparent.", "Choose another picture.")
    return pixels, alpha, known


def decode_small(path: Path, background: Colour | None, longest: int, tiny: bool = False) -> Decoded:
    """The same pixels and alpha, as far reduced as a long side of `longest` allows: a JPEG in much less time."""
    with opened_file(path) as file, opened(file, path.name) as picture:
        if not tiny:
            check_size(picture.upright_size, path.name)
        return picture.pixels(background, longest)


def digest(file: BinaryIO) -> str:
    """SHA-256 of a whole file, without having it in memory."""
    file.seek(0)
    return hashlib.file_digest(file, "sha256").hexdigest()  # type: ignore[arg-type]


def picture_size(path: Path) -> tuple[int, int]:
    """Width and height of a picture file as it will be seen, from its header. Raises UnreadableImageError."""
    with opened_file(path) as file, opened(file, path.name) as picture:
        return picture.upright_size


@contextmanager
def opened_file(path: Path) -> Iterator[BinaryIO]:
    """An ordinary file, opened; never a pipe or a device, which could hang. Raises UnreadableImageError."""
    flags = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0) | getattr(os, "O_CLOEXEC", 0)
    try:
        number = os.open(path, flags)
    except FileNotFoundError as error:
        raise UnreadableImageError(f"There is no file “{path}”.", "Check the name and the folder.") from error
    except PermissionError as error:
        if path.is_dir():
            raise is_folder(path) from error
        raise UnreadableImageError(
            f"You have no permission to read “{path.name}”.", "Allow reading it, or copy it elsewhere."
        ) from error
    except (OSError, ValueError) as error:
        raise UnreadableImageError(f"“{path}” can't be read.", "Copy it to this computer first.") from error
    mode = os.fstat(number).st_mode
    if not stat.S_ISREG(mode):
        os.close(number)
        if stat.S_ISDIR(mode):
            raise is_folder(path)
        raise UnreadableImageError(f"“{path.name}” is a device or a pipe, not a picture.", "Choose a picture file.")
    with os.fdopen(number, "rb") as file:
        yield file


def is_folder(path: Path) -> UnreadableImageError:
    return UnreadableImageError(f"“{path.name}” is a folder.", "Choose one picture in it.")


@contextmanager
def opened(file: BinaryIO, name: str) -> Iterator[StoredPicture]:
    """The picture in a file; errors of decoders become sentences. Raises UnreadableImageError."""
    try:
        with SILENCE_WARNINGS:
            picture = OPENERS[picture_kind(file, name)](file, name)
            check_pixels(picture.size, name)
            yield picture
    except (Image.DecompressionBombError, tiff.TooLargeError) as error:
        raise UnreadableImageError(f"“{name}” has too many pixels to open safely.", MANY_HINT) from error
    except NotImplementedError as error:
        raise UnreadableImageError(f"“{name}” can't be read: it is {error}.", SAVE_AS) from error
    except DAMAGE as error:
        hint = "Copy or download it again, or open it in another program and save it again."
        raise UnreadableImageError(f"“{name}” is damaged or incomplete.", hint) from error


def check_pixels(size: tuple[int, int], name: str) -> None:
    if size[0] * size[1] > MOST_PIXELS:
        raise UnreadableImageError(f"“{name}” has too many pixels to open safely.", MANY_HINT)


def check_megapixels(size: tuple[int, int], most: int, sentence: str) -> None:
    """Raises UnreadableImageError with this sentence for a picture that would take too much memory."""
    if size[0] * size[1] > most:
        hint = f"Save it as a JPEG, or smaller: {most // 1_000_000} megapixels are the most."
        raise UnreadableImageError(sentence, hint)


def check_size(size: tuple[int, int], name: str) -> None:
    """Raises UnreadableImageError for a picture (width, height) that is too small."""
    if min(size) < SMALLEST_SIDE:
        hint = f"Use a picture of at least {SMALLEST_SIDE} pixels on each side."
        raise UnreadableImageError(f"“{name}” is too small: {size[0]} x {size[1]} pixels.", hint)


def check_file_size(file: BinaryIO, name: str) -> None:
    """Raises UnreadableImageError for a file that is too large to be decoded as a whole."""
    if file.seek(0, io.SEEK_END) > LARGEST_IN_MEMORY:
        raise UnreadableImageError(f"“{name}” is too large a file.", "Save it as a JPEG.")
    file.seek(0)


def by_pillow(image: Image.Image, metadata: PictureMetadata) -> StoredPicture:
    return StoredPicture(image.size, metadata, partial(load_by_pillow, image))


def open_jpeg(file: BinaryIO, name: str) -> StoredPicture:
    stream, metadata, kept = read_jpeg(file)
    if kept > MOST_COEFFICIENTS:
        hint = "Save it as an ordinary JPEG, not a progressive one."
        raise UnreadableImageError(f"“{name}” is too large for a progressive JPEG.", hint)
    return by_pillow(Image.open(stream, formats=["JPEG"]), metadata)


def open_png(file: BinaryIO, name: str) -> StoredPicture:
    stream, metadata = read_png(file)
    return by_pillow(Image.open(stream, formats=["PNG"]), metadata)


def open_gif(file: BinaryIO, name: str) -> StoredPicture:
    file.seek(0)
    image = Image.open(file, formats=["GIF"])
    return StoredPicture(image.size, PictureMetadata(), partial(load_gif, image))


def open_bmp(file: BinaryIO, name: str) -> StoredPicture:
    file.seek(0)
    head = file.read(HEAD)
    file.seek(0)
    try:
        return by_pillow(Image.open(file, formats=["BMP"]), PictureMetadata())
    except (OSError, ValueError):
        if not bmp.has_bit_masks(head):
            raise
    width, height = struct.unpack_from("<ii", head, 18)
    return StoredPicture((width, abs(height)), PictureMetadata(), lambda times: reduced_by_bands(bmp.read(file), times))


def open_psd(file: BinaryIO, name: str) -> StoredPicture:
    file.seek(0)
    head = file.read(26)
    version, bits, mode = (struct.unpack(">H", head[at : at + 2])[0] for at in (4, 22, 24))
    if version == 2:
        raise NotImplementedError("a large Photoshop file (PSB)")
    if bits not in (1, 8):
        raise NotImplementedError(f"a Photoshop file with {bits} bits per channel")
    file.seek(0)
    try:
        image = Image.open(file, formats=["PSD"])
    except UnidentifiedImageError as error:
        raise NotImplementedError("a Photoshop file of an unusual colour mode") from error
    picture = by_pillow(image, PictureMetadata(image.info.get("icc_profile") or b""))
    return replace(picture, load=partial(load_bitmap_psd, image)) if mode == 0 else picture


def open_webp(file: BinaryIO, name: str) -> StoredPicture:
    check_file_size(file, name)
    head = file.read(HEAD)
    file.seek(0)
    image = Image.open(file, formats=["WEBP"])
    if b"VP8L" in head or image.mode == "RGBA":  # what is lossless, and so every alpha, is decoded into much memory
        check_megapixels(image.size, MOST_LOSSLESS_WEBP, f"“{name}” is too large for a lossless or transparent WebP.")
    metadata = PictureMetadata(
        image.info.get("icc_profile") or b"", orientation=orientation_of(image.info.get("exif") or b"")
    )
    if image.size[0] * image.size[1] <= MANY_PIXELS or getattr(image, "n_frames", 1) > 1:
        return by_pillow(image, metadata)
    halvable = image.mode == "RGB" and image.size[0] * image.size[1] > MANY_WEBP
    return StoredPicture(image.size, metadata, partial(load_by_opencv, file, halvable))


def open_avif(file: BinaryIO, name: str) -> StoredPicture:
    check_file_size(file, name)
    numbers = iso_media.colour_numbers(file)
    file.seek(0)
    try:
        image = Image.open(file, formats=["AVIF"])
    except (OSError, ValueError):
        image = Image.open(io.BytesIO(iso_media.without_exif(file)), formats=["AVIF"])
    check_megapixels(image.size, MOST_AVIF, f"“{name}” is too large for an AVIF.")
    exif = image.info.get("exif") or b""
    return by_pillow(
        image, PictureMetadata(image.info.get("icc_profile") or b"", numbers, orientation=orientation_of(exif))
    )


def open_heif(file: BinaryIO, name: str) -> StoredPicture:
    """HEIC; turned as the file says by the decoder itself."""
    import pi_heif  # not loaded for other pictures

    check_file_size(file, name)
    numbers = iso_media.colour_numbers(file)
    file.seek(0)
    heif = pi_heif.open_heif(iso_media.with_plain_names(file), convert_hdr_to_8bit=True)
    if heif.has_alpha or int(heif.info.get("bit_depth", 8)) > 8:  # ordinary ones of 200 megapixels take 0.93 GiB
        check_megapixels(heif.size, MOST_HEIF, f"“{name}” is too large for a transparent or HDR HEIC.")
    metadata = PictureMetadata(heif.info.get("icc_profile") or b"", numbers)
    return StoredPicture(heif.size, metadata, lambda times: load_array(np.asarray(heif), times))


def open_tiff(file: BinaryIO, name: str) -> StoredPicture:
    """The first page that is not a reduced version of another one."""
    pages = tiff.pages(file)
    page = next((page for page in pages if not page.reduced), None)
    if page is None and len(pages) > 1 and not any(page.has_others_inside for page in pages):
        page = max(pages, key=lambda page: page.number(tiff.WIDTH, 0))
    if page is None or any(page.raw for page in pages) or Path(name).suffix.lower() in RAW_ENDINGS:
        raise UnreadableImageError(f"“{name}” can't be read: it is {RAW}.", RAW_HINT)
    orientation = page.number(tiff.ORIENTATION, 1)
    metadata = PictureMetadata(
        bytes(page.tags.get(tiff.PROFILE, b"")), orientation=orientation if 1 <= orientation <= 8 else 1
    )
    try:
        reader = tiff.TiffReader(file, page)
    except tiff.UnknownKindError:
        return open_tiff_by_pillow(file, page, metadata)
    return StoredPicture(reader.size, metadata, partial(load_tiff, reader))


def open_tiff_by_pillow(file: BinaryIO, page: tiff.Page, metadata: PictureMetadata) -> StoredPicture:
    """Pillow turns TIFF pictures itself."""
    file.seek(0)
    try:
        image = Image.open(file, formats=["TIFF"])
    except UnidentifiedImageError as error:
        raise NotImplementedError("a TIFF of an unusual kind") from error
    image.seek(page.index)
    return by_pillow(image, replace(metadata, orientation=1))


OPENERS: dict[str, Callable[[BinaryIO, str], StoredPicture]] = {
    "jpeg": open_jpeg, "png": open_png, "gif": open_gif, "bmp": open_bmp, "psd": open_psd, "webp": open_webp,
    "avif": open_avif, "heif": open_heif, "tiff": open_tiff,
}  # fmt: skip


def load_by_pillow(image: Image.Image, times: int) -> Raster:
    width, height = image.size
    image.draft(image.mode, (width // times, height // times))  # a JPEG's decoder leaves pixels out
    image.load()
    return reduced_by_bands(image, max(1, times * image.width // width))


def load_gif(image: Image.Image, times: int) -> Raster:
    """The first frame; where it does not cover the screen, it is transparent."""
    tiles = getattr(image, "tile", None)
    box = tiles[0][1] if tiles else None
    image.load()
    if box in (None, (0, 0, *image.size)):
        return reduced_by_bands(image, times)
    covered, whole = Image.new("L", image.size, 0), image.convert("RGBA")
    covered.paste(255, box)
    whole.paste((0, 0, 0, 0), mask=covered.point(lambda value: 255 - value))
    return reduced_by_bands(whole, times)


def load_bitmap_psd(image: Image.Image, times: int) -> Raster:
    """One bit of a Photoshop file: 1 is black."""
    image.load()
    return reduced_by_bands(image.convert("L").point(lambda value: 255 - value), times)


def load_by_opencv(file: BinaryIO, halvable: bool, times: int) -> Raster:
    """Large WebP pictures, in a third of the memory that Pillow takes; halved where they would still take too much."""
    halved = halvable and times > 1
    file.seek(0)
    how = cv2.IMREAD_REDUCED_COLOR_2 if halved else cv2.IMREAD_UNCHANGED
    pixels = cv2.imdecode(np.frombuffer(file.read(), np.uint8), how)
    if pixels is None or pixels.dtype != np.uint8:
        raise OSError("this picture can't be decoded")
    return load_array(pixels, times // 2 if halved else times, swapped=True)


def load_tiff(reader: tiff.TiffReader, times: int) -> Raster:
    return assembled(reader.size, times, lambda first, last: Raster(*reader.rows(first, last)))
