"""Metadata that decides how a picture looks: its colour space and its orientation. Damage in it is passed over.

PNG and JPEG decoders refuse whole pictures because of metadata that they do not even need. So the metadata is read
here, and the decoders get a stream without it.
"""

from __future__ import annotations

import binascii
import io
import re
import struct
import zlib
from dataclasses import dataclass, field
from typing import Any, BinaryIO, cast

from PIL import Image

ORIENTATION = 0x0112  # the EXIF tag; from 5 on, width and height change places
LARGEST_PROFILE = 2**24  # bytes
MOST_PARTS = 2**20  # chunks or segments in one file
PNG_PIXELS = (b"IHDR", b"PLTE", b"IDAT", b"IEND")
PNG_DETAILS = (b"cICP", b"iCCP", b"sRGB", b"gAMA", b"cHRM", b"eXIf", b"tEXt", b"zTXt")
LEAST_TRANSPARENCY = {0: 2, 2: 6, 3: 1}  # bytes of tRNS for each colour type
RAW_EXIF = b"Raw profile type exif\0"


@dataclass(frozen=True)
class PictureMetadata:
    """The colour space and the orientation of a picture.

    `icc`: an ICC profile. `cicp`: colour primaries and transfer characteristics (H.273). `gamma` and `chromaticities`
    (x and y of white, red, green, blue): as in PNG. `orientation`: 1 to 8, as in EXIF. `cicp` goes before `icc` only
    where `numbers_first` says so.
    """

    icc: bytes = b""
    cicp: tuple[int, int] | None = None
    gamma: float = 0.0
    chromaticities: tuple[float, ...] = ()
    orientation: int = 1
    numbers_first: bool = False

    @property
    def turned(self) -> bool:
        """Whether width and height change places."""
        return self.orientation >= 5


class ByteRanges(io.RawIOBase):
    """Parts of a file, (offset, length) each, as if they were a file of their own."""

    def __init__(self, file: BinaryIO, ranges: list[tuple[int, int]]) -> None:
        self._file, self._ranges, self._at = file, ranges, 0
        self._starts = [0]
        for _, length in ranges:
            self._starts.append(self._starts[-1] + length)
        self._part = 0

    def readable(self) -> bool:
        return True

    def seekable(self) -> bool:
        return True

    def tell(self) -> int:
        return self._at

    def seek(self, offset: int, whence: int = io.SEEK_SET) -> int:
        base = {io.SEEK_SET: 0, io.SEEK_CUR: self._at, io.SEEK_END: self._starts[-1]}[whence]
        self._at, self._part = max(0, base + offset), 0
        return self._at

    def readinto(self, buffer: Any) -> int:
        view = memoryview(buffer).cast("B")
        while self._part < len(self._ranges) and self._at >= self._starts[self._part + 1]:
            self._part += 1
        if self._part == len(self._ranges):
            return 0
        offset, length = self._ranges[self._part]
        inside = self._at - self._starts[self._part]
        self._file.seek(offset + inside)
        data = self._file.read(min(len(view), length - inside))
        view[: len(data)] = data
        self._at += len(data)
        return len(data)


def stream(file: BinaryIO, ranges: list[tuple[int, int]]) -> BinaryIO:
    return cast(BinaryIO, io.BufferedReader(ByteRanges(file, ranges), 2**16))


def orientation_of(exif: bytes) -> int:
    """The orientation in EXIF data, 1 to 8; 1 where there is none, or one that cannot be read."""
    if not exif:
        return 1
    found = Image.Exif()
    try:
        found.load(exif)
        value = found.get(ORIENTATION, 1)
    except (OSError, SyntaxError, ValueError, LookupError, TypeError, AttributeError, struct.error, OverflowError):
        return 1
    return value if isinstance(value, int) and 1 <= value <= 8 else 1


def read_png(file: BinaryIO) -> tuple[BinaryIO, PictureMetadata]:
    """A PNG without its metadata, and the metadata. The default picture is what remains of an animation."""
    details: dict[bytes, bytes] = {}
    file.seek(0)
    colour_type = (file.read(26) + bytes(26))[25]
    ranges, at = [(0, 8)], 8
    for _ in range(MOST_PARTS):
        file.seek(at)
        head = file.read(8)
        length, kind = struct.unpack(">I4s", head) if len(head) == 8 else (0, b"")
        if kind in PNG_PIXELS or (kind == b"tRNS" and length >= LEAST_TRANSPARENCY.get(colour_type, 2**32)):
            ranges.append((at, length + 12))
        elif kind in PNG_DETAILS and length <= LARGEST_PROFILE:
            data = file.read(length)
            wanted = kind not in (b"tEXt", b"zTXt") or data.startswith(RAW_EXIF)
            if wanted:
                details.setdefault(kind, data)
        if kind in (b"", b"IEND"):
            break
        at += length + 12
    return stream(file, ranges), png_metadata(details)


def png_metadata(details: dict[bytes, bytes]) -> PictureMetadata:
    """From the chunks; the first of cICP, iCCP, sRGB and gAMA with cHRM wins (PNG, third edition)."""
    exif = details.get(b"eXIf", b"") or raw_exif(details)
    orientation = orientation_of(exif)
    cicp, profile = details.get(b"cICP", b""), details.get(b"iCCP", b"")
    if len(cicp) >= 4:
        return PictureMetadata(cicp=(cicp[0], cicp[1]), orientation=orientation, numbers_first=True)
    if icc := unpacked(profile.partition(b"\0")[2][1:]):
        return PictureMetadata(icc, orientation=orientation)
    gamma, white = details.get(b"gAMA", b""), details.get(b"cHRM", b"")
    if details.get(b"sRGB") or len(gamma) < 4:
        return PictureMetadata(orientation=orientation)
    chromaticities = tuple(n / 100000 for n in struct.unpack(">8I", white[:32])) if len(white) >= 32 else ()
    return PictureMetadata(
        gamma=struct.unpack(">I", gamma[:4])[0] / 100000, chromaticities=chromaticities, orientation=orientation
    )


def raw_exif(details: dict[bytes, bytes]) -> bytes:
    """EXIF data as ImageMagick writes them into PNG text: a name, a length, and hexadecimal digits."""
    data = details.get(b"tEXt", b"")[len(RAW_EXIF) :] or unpacked(details.get(b"zTXt", b"")[len(RAW_EXIF) + 1 :])
    match = re.match(rb"\s*exif\s+\d+\s+([0-9a-fA-F\s]+)$", data)
    try:
        return binascii.unhexlify(b"".join(match[1].split())) if match else b""
    except ValueError:
        return b""


def unpacked(data: bytes) -> bytes:
    """Compressed metadata, b"" where they are damaged or too large."""
    if not data:
        return b""
    packer = zlib.decompressobj()
    try:
        result = packer.decompress(data, LARGEST_PROFILE)
    except zlib.error:
        return b""
    return b"" if packer.unconsumed_tail else result


@dataclass
class JpegParts:
    """What is known of a JPEG while its segments are read."""

    ranges: list[tuple[int, int]] = field(default_factory=list)
    exif: bytes = b""
    profile: dict[int, bytes] = field(default_factory=dict)
    frame: bytes = b""  # the header that tells size and components
    buffered: bool = False  # whether all coefficients are kept in memory until the end


OTHER_JPEG_WORDS = {
    **dict.fromkeys((0xC3, 0xCB), "a lossless JPEG"), 0xF7: "a JPEG-LS picture",
    **dict.fromkeys((0xC5, 0xC6, 0xC7, 0xCD, 0xCE, 0xCF), "a hierarchical JPEG"),
}  # fmt: skip
"""Kinds of JPEG that hardly any program reads, by the marker of their frame."""


def read_jpeg(file: BinaryIO) -> tuple[BinaryIO, PictureMetadata, int]:
    """A JPEG without its metadata, the metadata, and how many bytes of coefficients a decoder keeps in memory."""
    parts = JpegParts([(0, 2)])
    size = file.seek(0, io.SEEK_END)
    at = 2
    for _ in range(MOST_PARTS):
        file.seek(at)
        head = file.read(4)
        marker = head[1] if len(head) >= 2 and head[0] == 0xFF else -1
        if marker == 0xFF:  # padding
            at += 1
            continue
        if marker == 0x01 or 0xD0 <= marker <= 0xD8:  # these stand alone
            at += 2
            continue
        if marker in (-1, 0x00, 0xD9, 0xDA) or len(head) < 4:
            if marker == 0xDA:
                parts.buffered |= len(parts.frame) > 5 and file.read(1) < parts.frame[5:6]
            break
        length = int.from_bytes(head[2:], "big")
        if length < 2:
            break
        read_segment(file, marker, at, length, parts)
        at += 2 + length
    parts.ranges.append((at, max(0, size - at)))
    icc = b"".join(parts.profile[i] for i in sorted(parts.profile))
    metadata = PictureMetadata(icc, orientation=orientation_of(parts.exif))
    return stream(file, parts.ranges), metadata, coefficients(parts.frame) if parts.buffered else 0


def read_segment(file: BinaryIO, marker: int, at: int, length: int, parts: JpegParts) -> None:
    """Note the metadata of one segment, or the segment itself where the decoder needs it."""
    if marker == 0xE1:
        data = file.read(length - 2)
        if data.startswith(b"Exif\0") and not parts.exif:
            parts.exif = data
    elif marker == 0xE2:
        data = file.read(length - 2)
        if data.startswith(b"ICC_PROFILE\0") and len(data) > 14:
            parts.profile.setdefault(data[12], data[14:])
    elif not (0xE3 <= marker <= 0xED or marker in (0xEF, 0xFE)):
        parts.ranges.append((at, 2 + length))
    if marker in OTHER_JPEG_WORDS:
        raise NotImplementedError(OTHER_JPEG_WORDS[marker])
    if 0xC0 <= marker <= 0xCF and marker not in (0xC4, 0xC8, 0xCC):
        parts.frame = file.read(length - 2)
        if parts.frame[:1] not in (b"\x08", b""):
            raise NotImplementedError(f"a JPEG with {parts.frame[0]} bits per colour")
        parts.buffered = marker in (0xC2, 0xCA)


def coefficients(frame: bytes) -> int:
    """Bytes of all DCT coefficients of a picture, two for each, from its frame header."""
    if len(frame) < 9:
        return 0
    height, width = struct.unpack(">HH", frame[1:5])
    factors = [(b >> 4, b & 15) for b in frame[7::3]]
    most = max(h for h, _ in factors) * max(v for _, v in factors)
    return int(2 * width * height * sum(h * v for h, v in factors) / max(most, 1))
