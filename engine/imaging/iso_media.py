"""Reads the boxes of still pictures in ISO media files (HEIF, AVIF; ISO/IEC 14496-12 and 23008-12).

Only what the decoders do not report: the coding of the main picture and its colour space by numbers (CICP, H.273).
"""

from __future__ import annotations

import io
import struct
from collections.abc import Iterator
from typing import BinaryIO

LARGEST_META = 2**24  # bytes of the box that describes the pictures
HEIF_BRANDS = (b"heic", b"heix", b"hevc", b"hevx", b"heim", b"heis", b"mif1", b"msf1", b"mif2")
MOST_BOXES = 64  # beside each other in a file
NUMBERS = 8  # bytes of an item's entry before its names: version, flags, number, protection
ASCII = bytes(code if code < 128 else ord("?") for code in range(256))
Box = tuple[bytes, bytes]  # kind and content


def still_kind(file: BinaryIO, head: bytes) -> str:
    """`avif` or `heif` for a still picture or a sequence of stills, empty for anything else."""
    size = int.from_bytes(head[:4], "big")
    brands = head[8 : max(16, min(size, 1024))]
    named = {brands[i : i + 4] for i in range(0, len(brands), 4)}
    if named & {b"avif", b"avis"}:
        return "avif"
    if named.isdisjoint(HEIF_BRANDS):
        return ""
    return "avif" if main_coding(meta_boxes(file)) == b"av01" else "heif"


def meta_boxes(file: BinaryIO) -> list[Box]:
    """The boxes inside `meta`; none where it is missing or damaged."""
    for start, end in meta_places(file):
        file.seek(start)
        return list(boxes(file.read(end - start)[4:]))
    return []


def meta_places(file: BinaryIO) -> Iterator[tuple[int, int]]:
    """Where the content of each `meta` begins and ends in the file, up to the first box that is damaged."""
    at = 0
    for _ in range(MOST_BOXES):
        file.seek(at)
        head = file.read(16)
        if len(head) < 8:
            return
        size, kind = struct.unpack(">I4s", head[:8])
        start = 8
        if size == 1 and len(head) == 16:
            size, start = int.from_bytes(head[8:16], "big"), 16
        if kind == b"meta":
            if not start <= size <= LARGEST_META:
                return
            yield at + start, at + size
        if size < 8:
            return
        at += size


def with_plain_names(file: BinaryIO) -> BinaryIO:
    """The file; a copy with names in ASCII where those of its items are not: pi-heif crashes if one is no UTF-8.

    Raises EOFError for a file that describes no picture.
    """
    places = list(meta_places(file))
    if not places:
        raise EOFError
    parts = []
    for start, end in places:
        file.seek(start)
        found = plain_names(content := file.read(end - start))
        if found != content:
            parts.append((start, found))
    file.seek(0)
    if not parts:
        return file
    data = bytearray(file.read())
    for start, found in parts:
        data[start : start + len(found)] = found
    return io.BytesIO(data)


def plain_names(meta: bytes) -> bytes:
    """The content of `meta`; what the entries of its items say after their numbers is in ASCII."""
    result, at = bytearray(meta), 3
    while (at := meta.find(b"infe", at + 1)) >= 0:
        size, numbers = int.from_bytes(meta[at - 4 : at], "big"), at + 4
        if size == 1:
            size, numbers = int.from_bytes(meta[numbers : numbers + 8], "big"), numbers + 8
        end = at - 4 + size if size else len(meta)
        result[numbers + NUMBERS : end] = result[numbers + NUMBERS : end].translate(ASCII)
    return bytes(result)


def boxes(data: bytes) -> Iterator[Box]:
    """The boxes in some bytes, up to the first one that is damaged."""
    at = 0
    while at + 8 <= len(data):
        size, kind = struct.unpack_from(">I4s", data, at)
        if size < 8 or at + size > len(data):
            return
        yield kind, data[at + 8 : at + size]
        at += size


def first(found: list[Box], kind: bytes) -> bytes:
    return next((content for name, content in found if name == kind), b"")


def main_item(meta: list[Box]) -> int:
    """The number of the main picture, 0 if it is not given."""
    content = first(meta, b"pitm")
    return int.from_bytes(content[4:8] if content[:1] == b"\1" else content[4:6], "big")


def main_coding(meta: list[Box]) -> bytes:
    """How the main picture is coded: `av01`, `hvc1`, …; of a grid, how its first tile is coded."""
    kinds = []
    content = first(meta, b"iinf")
    for kind, entry in boxes(content[8:] if content[:1] == b"\1" else content[6:]):
        if kind == b"infe" and entry[:1] in (b"\2", b"\3"):
            wide = entry[:1] == b"\3"
            number = int.from_bytes(entry[4:8] if wide else entry[4:6], "big")
            kinds.append((number, entry[10:14] if wide else entry[8:12]))
    coding = dict(kinds).get(main_item(meta), b"")
    codings = [kind for _, kind in kinds if kind in (b"av01", b"hvc1", b"jpeg", b"j2k1", b"unci")]
    return coding if coding in codings or not codings else codings[0]


def main_properties(meta: list[Box]) -> list[Box]:
    """The properties of the main picture; all properties where the list that assigns them is damaged."""
    inside = list(boxes(first(meta, b"iprp")))
    properties = list(boxes(first(inside, b"ipco")))
    assigned = first(inside, b"ipma")
    if len(assigned) < 8:
        return properties
    wide_items, wide_numbers = assigned[0] > 0, assigned[3] & 1
    at, item = 8, main_item(meta)
    for _ in range(int.from_bytes(assigned[4:8], "big")):
        number = int.from_bytes(assigned[at : at + (4 if wide_items else 2)], "big")
        at += 4 if wide_items else 2
        count = assigned[at] if at < len(assigned) else 0
        width, mask = (2, 0x7FFF) if wide_numbers else (1, 0x7F)
        numbers = [
            int.from_bytes(assigned[at + 1 + i * width : at + 1 + (i + 1) * width], "big") & mask
            for i in range(count)
        ]  # fmt: skip
        at += 1 + count * width
        if number == item:
            return [properties[n - 1] for n in numbers if 0 < n <= len(properties)]
        if at >= len(assigned):
            break
    return properties


def without_exif(file: BinaryIO) -> bytes:
    """The whole file, its EXIF item renamed, so that a decoder which refuses damaged EXIF data passes it over."""
    file.seek(0)
    data = file.read()
    begin = data.find(b"iinf", 0, LARGEST_META)
    at = data.find(b"Exif", begin, begin + LARGEST_META) if begin >= 0 else -1
    return data if at < 0 else data[:at] + b"skip" + data[at + 4 :]


def colour_numbers(file: BinaryIO) -> tuple[int, int] | None:
    """Colour primaries and transfer characteristics of the main picture (H.273), None where they are not given."""
    meta = meta_boxes(file)
    for found in (main_properties(meta), list(boxes(first(list(boxes(first(meta, b"iprp"))), b"ipco")))):
        for kind, content in found:
            if kind == b"colr" and content[:4] == b"nclx" and len(content) >= 10:
                return int.from_bytes(content[4:6], "big"), int.from_bytes(content[6:8], "big")
    return None
