"""TIFF pictures that Pillow cannot open, or only in much memory: read row by row, in any depth and arrangement.

Strips and tiles, together or in separate planes, 1 to 64 bits, integers and floating point, big and little endian,
BigTIFF. libtiff, through Pillow, undoes the compression.
"""

from __future__ import annotations

import io
import struct
import zlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from math import ceil
from typing import Any, BinaryIO

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from engine.arrays import UInt8Array
from engine.imaging.lab import srgb_of_lab, stored_lab, white_of

(SUBFILE, WIDTH, HEIGHT, BITS, COMPRESSION, PHOTOMETRIC, FILL_ORDER, STRIP_OFFSETS, ORIENTATION, SAMPLES, STRIP_ROWS,
 STRIP_SIZES, PLANAR, PREDICTOR, COLOUR_MAP, TILE_WIDTH, TILE_HEIGHT, TILE_OFFSETS, TILE_SIZES, EXTRA_SAMPLES,
 SAMPLE_FORMAT, PROFILE, DNG_VERSION, PAGES_INSIDE, WHITE_POINT) = (
    254, 256, 257, 258, 259, 262, 266, 273, 274, 277, 278, 279, 284, 317, 320, 322, 323, 324, 325, 338, 339, 34675,
    50706, 330, 318,
)  # fmt: skip
WANTED = {
    SUBFILE, WIDTH, HEIGHT, BITS, COMPRESSION, PHOTOMETRIC, FILL_ORDER, STRIP_OFFSETS, ORIENTATION, SAMPLES, STRIP_ROWS,
    STRIP_SIZES, PLANAR, PREDICTOR, COLOUR_MAP, TILE_WIDTH, TILE_HEIGHT, TILE_OFFSETS, TILE_SIZES, EXTRA_SAMPLES,
    SAMPLE_FORMAT, PROFILE, DNG_VERSION, PAGES_INSIDE, WHITE_POINT,
}  # fmt: skip
RATIONAL = 5  # two integers for each value
TYPES = {
    1: "B",
    2: "B",
    3: "H",
    4: "I",
    RATIONAL: "I",
    6: "b",
    7: "B",
    8: "h",
    9: "i",
    13: "I",
    16: "Q",
    17: "q",
    18: "Q",
}
LARGEST_TAG = 2**25  # bytes
MOST_PAGES = 64
NONE, LZW, DEFLATE, OLD_DEFLATE, PACKBITS = 1, 5, 8, 32946, 32773
MIN_IS_WHITE, MIN_IS_BLACK, RGB, PALETTE, CMYK, LAB = 0, 1, 2, 3, 5, 8
CFA, LINEAR_RAW = 32803, 34892  # photometric interpretations that only RAW files have
COLOURS = {MIN_IS_WHITE: 1, MIN_IS_BLACK: 1, RGB: 3, PALETTE: 1, CMYK: 4, LAB: 3}
OTHER_COMPRESSIONS = {34661: "JBIG", 34712: "JPEG 2000", 34887: "LERC", 50001: "WebP", 50002: "JPEG XL"}
LARGEST_PIECE = 350 * 2**20  # bytes of a strip or tile once it is unpacked
ROWS_AT_ONCE = 2**20  # bytes of an uncompressed strip that are read together
UNSIGNED, SIGNED, FLOAT = 1, 2, 3


class TooLargeError(ValueError):
    """A strip that does not fit into memory."""


class UnknownKindError(Exception):
    """A kind of TIFF that is not read here; Pillow may know it."""


@dataclass(frozen=True)
class Page:
    """One picture of a TIFF: its tags, as tuples of integers or as bytes, and the byte order, `<` or `>`."""

    index: int
    order: str
    tags: dict[int, Any]

    def number(self, tag: int, default: int) -> int:
        value = self.tags.get(tag, ())
        return int(value[0]) if len(value) else default

    def numbers(self, tag: int) -> tuple[int, ...]:
        return tuple(int(v) for v in self.tags.get(tag, ()))

    @property
    def reduced(self) -> bool:
        """Whether it is a smaller version of another picture."""
        return bool(self.number(SUBFILE, 0) & 1)

    @property
    def has_others_inside(self) -> bool:
        """Whether it names further pictures, as RAW files do, whose first page is a thumbnail."""
        return PAGES_INSIDE in self.tags

    @property
    def raw(self) -> bool:
        return DNG_VERSION in self.tags or self.number(PHOTOMETRIC, 1) in (CFA, LINEAR_RAW)


def pages(file: BinaryIO) -> list[Page]:
    """The pages of a TIFF, without those that are only named by other pages. Raises ValueError, struct.error."""
    file.seek(0)
    head = file.read(16)
    order = "<" if head[:2] == b"II" else ">"
    big = head[2:4] in (b"+\0", b"\0+")
    at = struct.unpack(order + "Q", head[8:16])[0] if big else struct.unpack(order + "I", head[4:8])[0]
    found: list[Page] = []
    visited: set[int] = set()
    while at and at not in visited and len(found) < MOST_PAGES:
        visited.add(at)
        try:
            tags, at = directory(file, at, order, big)
        except (struct.error, ValueError, OverflowError):
            if not found:
                raise
            break
        found.append(Page(len(found), order, tags))
    return found


def directory(file: BinaryIO, at: int, order: str, big: bool) -> tuple[dict[int, Any], int]:
    """The tags of one page, and where the next one is."""
    file.seek(at)
    count = struct.unpack(order + ("Q" if big else "H"), file.read(8 if big else 2))[0]
    size = 20 if big else 12
    table = file.read(min(count, 4096) * size)
    following = file.read(8 if big else 4)
    tags = {}
    for start in range(0, len(table) - size + 1, size):
        tag, kind = struct.unpack_from(order + "HH", table, start)
        if tag in WANTED and kind in TYPES:
            tags[tag] = values(file, table[start + 4 : start + size], kind, order, big)
    full = len(following) == (8 if big else 4)
    return tags, struct.unpack(order + ("Q" if big else "I"), following)[0] if full else 0


def values(file: BinaryIO, entry: bytes, kind: int, order: str, big: bool) -> Any:
    """The values of one tag. Raises ValueError where they are too many or missing."""
    count = struct.unpack(order + ("Q" if big else "I"), entry[: 8 if big else 4])[0]
    count *= 2 if kind == RATIONAL else 1
    inline = entry[8 if big else 4 :]
    size = struct.calcsize("=" + TYPES[kind]) * count
    if size > LARGEST_TAG:
        raise ValueError("a tag is too large")
    data = inline[:size]
    if size > len(inline):
        file.seek(struct.unpack(order + ("Q" if big else "I"), inline)[0])
        data = file.read(size)
    if len(data) < size:
        raise ValueError("a tag is cut off")
    return data if kind == 7 else struct.unpack(f"{order}{count}{TYPES[kind]}", data)


@dataclass(frozen=True)
class Piece:
    """A strip or a tile: where its bytes are, and the rows and columns that are in it."""

    offset: int
    size: int
    rows: int
    columns: int


class TiffReader:
    """Reads one page of a TIFF by rows. Raises ValueError where a kind of TIFF is not known, or damaged."""

    def __init__(self, file: BinaryIO, page: Page) -> None:
        self._file, self.page = file, page
        self.width, self.height = page.number(WIDTH, 0), page.number(HEIGHT, 0)
        self.photometric = page.number(PHOTOMETRIC, MIN_IS_BLACK)
        self.samples = page.number(SAMPLES, 1)
        self.compression = page.number(COMPRESSION, NONE)
        self.planar = page.number(PLANAR, 1) == 2 and self.samples > 1
        self.predictor = page.number(PREDICTOR, 1)
        if self.compression in OTHER_COMPRESSIONS:
            raise NotImplementedError(f"a TIFF with {OTHER_COMPRESSIONS[self.compression]} compression")
        bits = set(page.numbers(BITS)) or {1}
        self.bits = max(bits)
        self.format = page.number(SAMPLE_FORMAT, UNSIGNED)
        if not self.supported or len(bits) > 1:
            raise UnknownKindError
        self.tiled = TILE_OFFSETS in page.tags
        self.piece_width = page.number(TILE_WIDTH, 0) if self.tiled else self.width
        self.piece_height = page.number(TILE_HEIGHT, 0) if self.tiled else page.number(STRIP_ROWS, self.height)
        if self.width < 1 or self.height < 1 or self.piece_width < 1 or self.piece_height < 1:
            raise ValueError("no size")
        self.piece_height = min(self.piece_height, self.height) if not self.tiled else self.piece_height
        self._kept: tuple[int, NDArray[Any]] | None = None

    @property
    def supported(self) -> bool:
        whole = self.bits in (8, 16, 32, 64) if self.samples > 1 else self.bits in (1, 2, 4, 8, 16, 32, 64)
        known = self.format in (UNSIGNED, SIGNED, 4) or (self.format == FLOAT and self.bits >= 16)
        return (
            self.photometric in COLOURS
            and COLOURS[self.photometric] <= self.samples <= 16
            and self.compression in (NONE, LZW, DEFLATE, OLD_DEFLATE, PACKBITS)
            and self.predictor in (1, 2, 3)
            and whole
            and known
            and (self.photometric != LAB or (self.bits in (8, 16) and self.format != FLOAT))
        )

    @property
    def size(self) -> tuple[int, int]:
        return self.width, self.height

    @property
    def alpha(self) -> int:
        """1 for colours that are multiplied by alpha, 2 for others with alpha, 0 without alpha."""
        extra = self.page.numbers(EXTRA_SAMPLES)
        return extra[0] if extra and self.samples > COLOURS[self.photometric] and extra[0] in (1, 2) else 0

    @cached_property
    def dtype(self) -> np.dtype[Any]:
        kind = {SIGNED: "i", FLOAT: "f"}.get(self.format, "u")
        return np.dtype(f"{self.page.order}{kind}{max(1, self.bits // 8)}")

    @cached_property
    def row_bytes(self) -> int:
        """Bytes of a row of one piece."""
        return ceil(self.piece_width * self.bits * (1 if self.planar else self.samples) / 8)

    @cached_property
    def scale(self) -> float:
        """The value that is shown as white. Of floating point and of 32 bits it follows from the picture."""
        if self.photometric == PALETTE:
            return 255.0
        if self.bits <= 16 and self.format in (UNSIGNED, 4):
            return float(2**self.bits - 1)
        top = 0.0
        for y in range(0, self.height, self.piece_height):
            rows = self.samples_of(y, min(self.height, y + self.piece_height))
            colours = np.nan_to_num(rows[..., : COLOURS[self.photometric]].astype(np.float64), posinf=0)
            top = max(top, float(colours.max(initial=0)))
        if self.format == FLOAT:
            return 1.0 if top <= 1 else 255.0 if top <= 255 else 65535.0 if top <= 65535 else top
        return 65535.0 if 255 < top <= 65535 else max(top, 255.0)

    @cached_property
    def colours(self) -> UInt8Array:
        """The colour map (N, 3) of 8 bits; some scanners write 8 bits instead of 16 into the file."""
        table = np.array(self.page.numbers(COLOUR_MAP), np.int64)
        count = len(table) // 3
        if not count:
            raise ValueError("no colour map")
        table = table[: 3 * count].reshape(3, count).T
        return (table if table.max(initial=0) < 256 else table >> 8).astype(np.uint8)

    def rows(self, first: int, last: int) -> tuple[Image.Image, Image.Image | None]:
        """Rows as a picture (L, RGB or CMYK; greys of more than 8 bits as F of 0..255), and their alpha as L."""
        data = self.samples_of(first, last)
        count = COLOURS[self.photometric]
        if self.photometric == PALETTE:
            index = np.minimum(data[..., 0].astype(np.int64), len(self.colours) - 1)
            return Image.fromarray(self.colours[index]), None
        if self.bits == 8 and self.format in (UNSIGNED, 4):
            shown: NDArray[np.float32] = data.astype(np.float32)
        else:
            finite = np.nan_to_num(data.astype(np.float64), posinf=self.scale)
            shown = np.clip(finite * (255 / self.scale), 0, 255).astype(np.float32)
        colours, alpha = shown[..., :count], shown[..., count] if self.alpha else None
        if self.photometric == MIN_IS_WHITE:
            colours = 255 - colours
        if alpha is not None and self.alpha == 1:
            colours = np.minimum(colours * 255 / np.maximum(alpha, 1e-3)[..., None], 255)
        mask = None if alpha is None else Image.fromarray(np.rint(alpha).astype(np.uint8))
        if self.photometric == LAB:
            return Image.fromarray(srgb_of_lab(stored_lab(data), white_of(self.page.numbers(WHITE_POINT)))), mask
        if count == 1 and self.bits > 8:
            return Image.fromarray(np.ascontiguousarray(colours[..., 0])), mask
        eight = np.rint(colours).astype(np.uint8)
        if count == 1:
            return Image.fromarray(np.ascontiguousarray(eight[..., 0])), mask
        return Image.frombuffer("RGB" if count == 3 else "CMYK", eight.shape[1::-1], eight.tobytes()), mask

    def samples_of(self, first: int, last: int) -> NDArray[Any]:
        """The samples of some rows, (rows, width, samples)."""
        height = self.strip_rows
        parts = []
        for row in range(first // height, ceil(last / height)):
            start = row * height
            parts.append(self.piece_row(row)[max(0, first - start) : last - start])
        return np.concatenate(parts) if len(parts) != 1 else parts[0]

    @cached_property
    def strip_rows(self) -> int:
        """Rows that are read together: those of a tile or strip, or fewer where there is no compression."""
        if self.tiled or self.compression != NONE:
            return self.piece_height
        return max(1, min(self.piece_height, ROWS_AT_ONCE // max(1, self.row_bytes)))

    def piece_row(self, row: int) -> NDArray[Any]:
        """The samples of one row of pieces, (rows, width, samples); the last one is kept."""
        if self._kept is None or self._kept[0] != row:
            self._kept = None
            planes = range(self.samples if self.planar else 1)
            found = [np.concatenate([self.unpacked(p) for p in self.pieces(row, plane)], 1) for plane in planes]
            data = np.concatenate(found, 2) if self.planar else found[0]
            self._kept = row, data[:, : self.width]
        return self._kept[1]

    def pieces(self, row: int, plane: int) -> Iterator[Piece]:
        """The pieces of a row of pieces in one plane, from left to right."""
        offsets, sizes = self._places
        across, down = ceil(self.width / self.piece_width), ceil(self.height / self.piece_height)
        if not self.tiled and self.compression == NONE:
            top = row * self.strip_rows
            rows = min(self.strip_rows, self.height - top)
            yield from self._uncompressed(plane * down, top, rows)
            return
        rows = self.piece_height if self.tiled else min(self.piece_height, self.height - row * self.piece_height)
        for column in range(across):
            number = plane * across * down + row * across + column
            if number >= len(offsets):
                raise ValueError("pieces are missing")
            yield Piece(offsets[number], sizes[number], rows, self.piece_width)

    def _uncompressed(self, number: int, top: int, rows: int) -> Iterator[Piece]:
        """Rows of an uncompressed strip, which are read without the others."""
        offsets, _ = self._places
        strip, inside = divmod(top, self.piece_height)
        rows_here = min(rows, self.piece_height - inside)
        if number + strip >= len(offsets):
            raise ValueError("strips are missing")
        yield Piece(
            offsets[number + strip] + inside * self.row_bytes, rows_here * self.row_bytes, rows_here, self.width
        )

    @cached_property
    def _places(self) -> tuple[Sequence[int], Sequence[int]]:
        offsets = self.page.numbers(TILE_OFFSETS if self.tiled else STRIP_OFFSETS)
        sizes = self.page.numbers(TILE_SIZES if self.tiled else STRIP_SIZES)
        if self.compression == NONE or len(sizes) < len(offsets):
            sizes = (self.row_bytes * self.piece_height,) * len(offsets)
        return offsets, sizes

    def unpacked(self, piece: Piece) -> NDArray[Any]:
        """The samples of one piece, (rows, columns, samples in this plane)."""
        wanted = piece.rows * self.row_bytes
        if wanted > LARGEST_PIECE or piece.size > LARGEST_PIECE:
            raise TooLargeError("a strip is too large")
        self._file.seek(piece.offset)
        data = self._file.read(piece.size)
        raw = self._decompressed(data, piece.rows, wanted)
        if len(raw) < wanted:
            raise ValueError("a strip is cut off")
        rows = np.frombuffer(raw, np.uint8, wanted).reshape(piece.rows, self.row_bytes)
        samples = 1 if self.planar else self.samples
        if self.bits < 8:
            return small_samples(rows, self.bits, piece.columns, self.photometric == PALETTE)
        if self.predictor == 3:
            return float_predicted(rows, piece.columns, samples, self.dtype)
        typed = rows.reshape(-1).view(self.dtype).reshape(piece.rows, piece.columns, samples)
        if self.predictor == 2:
            unsigned = typed.astype(np.dtype(f"u{self.dtype.itemsize}")) if self.format != FLOAT else typed
            typed = np.cumsum(unsigned, 1, dtype=unsigned.dtype)
        return typed

    def _decompressed(self, data: bytes, rows: int, wanted: int) -> bytes:
        reverse = self.page.number(FILL_ORDER, 1) == 2
        if self.compression == NONE:
            return data.translate(REVERSED) if reverse else data
        if self.compression in (DEFLATE, OLD_DEFLATE):
            return zlib.decompressobj().decompress(data.translate(REVERSED) if reverse else data, wanted)
        packed = greys_tiff(data, self.row_bytes, rows, self.compression, 2 if reverse else 1)
        with Image.open(io.BytesIO(packed), formats=["TIFF"]) as image:
            return image.tobytes()


REVERSED = bytes(int(f"{i:08b}"[::-1], 2) for i in range(256))


def greys_tiff(data: bytes, width: int, height: int, compression: int, fill_order: int) -> bytes:
    """A TIFF of 8-bit greys around a compressed strip: unpacked by libtiff, its pixels are the bytes of the strip."""
    tags = (
        (WIDTH, width), (HEIGHT, height), (BITS, 8), (COMPRESSION, compression), (PHOTOMETRIC, 1),
        (FILL_ORDER, fill_order), (STRIP_OFFSETS, 8), (SAMPLES, 1), (STRIP_ROWS, height), (STRIP_SIZES, len(data)),
    )  # fmt: skip
    table = struct.pack("<H", len(tags)) + b"".join(struct.pack("<HHII", tag, 4, 1, value) for tag, value in tags)
    padding = bytes(len(data) % 2)
    return b"II*\0" + struct.pack("<I", 8 + len(data) + len(padding)) + data + padding + table + bytes(4)


def small_samples(rows: UInt8Array, bits: int, columns: int, index: bool) -> UInt8Array:
    """Samples of 1, 2 or 4 bits, (rows, columns, 1)."""
    each = np.unpackbits(rows, axis=1).reshape(len(rows), -1, bits)[:, :columns]
    weights = 2 ** np.arange(bits - 1, -1, -1)
    return (each @ weights).astype(np.uint8)[..., None]


def float_predicted(rows: UInt8Array, columns: int, samples: int, dtype: np.dtype[Any]) -> NDArray[Any]:
    """Floating point whose bytes were sorted by their significance and differ from their neighbours (TIFF note 3)."""
    summed = rows.copy().reshape(len(rows), -1, samples)
    summed = np.cumsum(summed, 1, dtype=np.uint8).reshape(len(rows), dtype.itemsize, columns * samples)
    together = np.ascontiguousarray(summed.transpose(0, 2, 1))
    result = together.reshape(-1).view(dtype.newbyteorder(">")).reshape(len(rows), columns, samples)
    return result.astype(dtype.newbyteorder("="))
