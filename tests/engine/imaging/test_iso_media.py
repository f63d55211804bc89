"""Boxes of HEIF and AVIF files, put together here as ISO/IEC 14496-12 and 23008-12 describe them."""

from __future__ import annotations

import io
import struct

import pytest

from engine.imaging.iso_media import (
    boxes,
    colour_numbers,
    main_coding,
    main_item,
    main_properties,
    meta_boxes,
    plain_names,
    still_kind,
    with_plain_names,
)


def box(kind: bytes, *contents: bytes) -> bytes:
    content = b"".join(contents)
    return struct.pack(">I4s", 8 + len(content), kind) + content


def item(number: int, coding: bytes, version: int = 2) -> bytes:
    width = ">H" if version == 2 else ">I"
    return box(b"infe", bytes([version, 0, 0, 0]), struct.pack(width, number), bytes(2), coding, b"\0")


def nclx(primaries: int, transfer: int) -> bytes:
    return box(b"colr", b"nclx", struct.pack(">HHHB", primaries, transfer, 6, 0x80))


# Two items: a thumbnail and, as the main one, a picture coded as AV1 whose colours are BT.2020 with PQ.
ITEMS = box(b"iinf", bytes(4), struct.pack(">H", 2), item(1, b"hvc1"), item(2, b"av01"))
PROPERTIES = box(b"ipco", nclx(1, 13), box(b"ispe", bytes(12)), nclx(9, 16))
ASSIGNED = box(b"ipma", bytes(4), struct.pack(">I", 2), struct.pack(">HBB", 1, 1, 1), struct.pack(">HBBB", 2, 2, 2, 3))
META = box(b"meta", bytes(4), box(b"pitm", bytes(4), b"\0\2"), ITEMS, box(b"iprp", PROPERTIES, ASSIGNED))


def media(brand: bytes, meta: bytes = META) -> io.BytesIO:
    return io.BytesIO(box(b"ftyp", brand, bytes(4), brand) + box(b"free", bytes(20)) + meta)


def test_boxes_end_at_the_first_damaged_one() -> None:
    data = box(b"one ", b"1") + box(b"two ") + struct.pack(">I4s", 100, b"long")
    assert list(boxes(data)) == [(b"one ", b"1"), (b"two ", b"")]
    assert list(boxes(struct.pack(">I4s", 4, b"tiny"))) == []


def test_the_main_picture_its_coding_and_its_properties_are_found() -> None:
    meta = meta_boxes(media(b"mif1"))
    assert main_item(meta) == 2
    assert main_coding(meta) == b"av01"
    assert [kind for kind, _ in main_properties(meta)] == [b"ispe", b"colr"]


def test_the_colours_are_those_of_the_main_picture_and_not_the_first_ones_in_the_file() -> None:
    assert colour_numbers(media(b"mif1")) == (9, 16)


def test_without_a_list_that_assigns_them_the_first_colours_hold() -> None:
    meta = box(b"meta", bytes(4), box(b"pitm", bytes(4), b"\0\2"), ITEMS, box(b"iprp", PROPERTIES))
    assert colour_numbers(media(b"mif1", meta)) == (1, 13)
    assert colour_numbers(media(b"mif1", b"")) is None


@pytest.mark.parametrize(("brand", "kind"), [(b"avif", "avif"), (b"mif1", "avif"), (b"isom", ""), (b"qt  ", "")])
def test_stills_are_told_from_films_by_brand_and_coding(brand: bytes, kind: str) -> None:
    file = media(brand)
    assert still_kind(file, file.getvalue()[:4096]) == kind


def test_a_picture_coded_as_hevc_is_heif() -> None:
    meta = box(b"meta", bytes(4), box(b"pitm", bytes(4), b"\0\1"), ITEMS)
    file = media(b"mif1", meta)
    assert still_kind(file, file.getvalue()) == "heif"


def test_wide_numbers_and_sizes_are_read_too() -> None:
    content = bytes(4) + box(b"pitm", b"\1\0\0\0", struct.pack(">I", 70000))
    content += box(b"iinf", b"\1\0\0\0", struct.pack(">I", 1), item(70000, b"av01", version=3))
    large = struct.pack(">I4sQ", 1, b"meta", 16 + len(content)) + content
    meta = meta_boxes(io.BytesIO(box(b"ftyp", b"mif1") + large))
    assert main_item(meta) == 70000
    assert main_coding(meta) == b"av01"


@pytest.mark.parametrize("end", [0, 4, 12])
def test_a_file_that_ends_too_early_has_no_boxes(end: int) -> None:
    assert meta_boxes(io.BytesIO(media(b"mif1").getvalue()[:end])) == []


@pytest.mark.parametrize("version", [2, 3])
def test_names_of_items_are_ascii_and_everything_else_stays(version: int) -> None:
    before = box(b"pitm", bytes(4), b"\0\xfe") + box(b"iinf", bytes(6), item(0xFE, b"\xc5xif", version)) + b"\xfe" * 9
    assert plain_names(before) == before.replace(b"\xc5xif", b"?xif")
    large = b"\0\0\0\1infe" + (50).to_bytes(8, "big") + bytes([2, 0, 0, 0, 0, 0xFE, 0, 0]) + b"\xc5xif\xff\0"
    assert plain_names(large) == large.replace(b"\xc5xif\xff", b"?xif?")


def test_a_file_with_plain_names_is_taken_as_it_is_and_one_without_pictures_is_none() -> None:
    file = media(b"heic")
    assert with_plain_names(file) is file
    with pytest.raises(EOFError):
        with_plain_names(io.BytesIO(box(b"ftyp", b"heic", bytes(4))))
    odd = media(b"heic", META.replace(b"hvc1", b"hv\xff1"))
    found = with_plain_names(odd)
    assert found.read() == odd.getvalue().replace(b"hv\xff1", b"hv?1")
