"""TIFF pictures, row by row: against what was written, by Pillow or here by hand."""

from __future__ import annotations

import io
import struct

import numpy as np
import pytest
from PIL import Image

from engine.imaging import tiff
from engine.imaging.lab import srgb_of_lab
from engine.imaging.tiff import TiffReader, float_predicted, pages, small_samples

COLOURS = np.random.default_rng(6).integers(0, 256, (23, 31, 3)).astype(np.uint8)


def written(image: Image.Image, **options: object) -> io.BytesIO:
    file = io.BytesIO()
    image.save(file, "TIFF", **options)
    return file


def reader(file: io.BytesIO) -> TiffReader:
    return TiffReader(file, pages(file)[0])


def one_page(tags: dict[int, tuple[int, ...]], data: bytes, order: str = "<", big: bool = False) -> io.BytesIO:
    """A TIFF or BigTIFF of one strip, with tags of at most two short numbers each."""
    start = 16 if big else 8
    tags = {**tags, 273: (start,), 279: (len(data),)}
    size, count = ("Q", "Q") if big else ("I", "H")
    table = b""
    for tag, values in sorted(tags.items()):
        short = tag not in (273, 279)
        packed = struct.pack(f"{order}{len(values)}{'H' if short else 'I'}", *values)
        table += struct.pack(f"{order}HH{size}", tag, 3 if short else 4, len(values)) + packed.ljust(
            8 if big else 4, b"\0"
        )
    at = start + len(data)
    mark = b"II" if order == "<" else b"MM"
    head = mark + (struct.pack(order + "HHHQ", 43, 8, 0, at) if big else struct.pack(order + "HI", 42, at))
    return io.BytesIO(head + data + struct.pack(order + count, len(tags)) + table + bytes(8))


@pytest.mark.parametrize("compression", ["raw", "tiff_lzw", "tiff_deflate", "packbits"])
@pytest.mark.parametrize(("first", "last"), [(0, 23), (5, 6), (17, 23)])
def test_any_rows_of_any_compression_are_those_that_were_written(compression: str, first: int, last: int) -> None:
    found, alpha = reader(written(Image.fromarray(COLOURS), compression=compression)).rows(first, last)
    assert alpha is None
    assert np.array_equal(np.asarray(found), COLOURS[first:last])


@pytest.mark.parametrize("mode", ["1", "L", "P", "RGB", "RGBA", "CMYK", "LA"])
def test_every_arrangement_is_shown_as_pillow_shows_it(mode: str) -> None:
    image = Image.fromarray(COLOURS).convert(mode)
    read = reader(written(image))
    found, alpha = read.rows(0, read.height)
    shown = image.convert({"1": "L", "P": "RGB", "RGBA": "RGB", "LA": "L"}.get(mode, mode))
    assert read.size == (31, 23)
    assert np.array_equal(np.asarray(found), np.asarray(shown))
    assert (alpha is not None) == (mode in ("RGBA", "LA"))


@pytest.mark.parametrize("order", ["<", ">"])
@pytest.mark.parametrize("big", [False, True])
def test_both_byte_orders_and_both_kinds_of_offsets_are_read(order: str, big: bool) -> None:
    values = np.array([[0, 13107, 65535]], order + "u2")
    file = one_page({256: (3,), 257: (1,), 258: (16,), 259: (1,), 262: (1,), 277: (1,)}, values.tobytes(), order, big)
    greys, _ = reader(file).rows(0, 1)
    assert np.asarray(greys) == pytest.approx(np.array([[0, 51, 255]]), abs=1e-3)


@pytest.mark.parametrize("order", ["<", ">"])
@pytest.mark.parametrize(("bits", "lab"), [(8, (255, 0, 0, 138, 20, 226)), (16, (65535, 0, 0, 35466, 5120, 57856))])
def test_lab_is_shown_as_colours_of_signed_a_and_b(order: str, bits: int, lab: tuple[int, ...]) -> None:
    tags = {256: (2,), 257: (1,), 258: (bits,), 259: (1,), 262: (8,), 277: (3,)}
    file = one_page(tags, np.array(lab, f"{order}u{bits // 8}").tobytes(), order)
    shown, alpha = reader(file).rows(0, 1)
    assert (shown.mode, alpha) == ("RGB", None)
    expected = srgb_of_lab(np.array([[[100, 0, 0], [54.12, 20, -30]]]))
    assert np.abs(np.asarray(shown).astype(int) - expected).max() <= 1


def test_where_white_is_zero_the_greys_are_turned_over() -> None:
    file = one_page({256: (3,), 257: (1,), 258: (8,), 259: (1,), 262: (0,), 277: (1,)}, b"\x00\x40\xff")
    assert np.asarray(reader(file).rows(0, 1)[0]).tolist() == [[255, 191, 0]]


def test_samples_of_few_bits_are_taken_apart() -> None:
    rows = np.array([[0b11_01_00_10, 0b01_000000]], np.uint8)
    assert small_samples(rows, 2, 5, False)[0, :, 0].tolist() == [3, 1, 0, 2, 1]
    assert small_samples(rows, 4, 3, False)[0, :, 0].tolist() == [13, 2, 4]
    assert small_samples(rows, 1, 4, False)[0, :, 0].tolist() == [1, 1, 0, 1]


def test_floating_point_with_differences_of_its_bytes_is_put_together_again() -> None:
    """The encoding of TIFF note 3, done here the other way round."""
    values = np.array([[1.5, -2.25, 1e6, 0.1]], ">f4")
    planes = values.view(np.uint8).reshape(1, 4, 4).transpose(0, 2, 1).reshape(1, 16)
    differences = np.diff(planes, axis=1, prepend=np.zeros((1, 1), np.uint8)).astype(np.uint8)
    found = float_predicted(differences, 4, 1, np.dtype("<f4"))
    assert np.array_equal(found[..., 0], values.astype("<f4"))


@pytest.mark.parametrize(("top", "scale"), [(0.8, 1), (100, 255), (2000, 65535), (1e6, 1e6)])
def test_the_white_of_floating_point_follows_from_the_brightest(top: float, scale: float) -> None:
    data = np.array([[0, top, np.inf]], "<f4").tobytes()
    file = one_page({256: (3,), 257: (1,), 258: (32,), 259: (1,), 262: (1,), 277: (1,), 339: (3,)}, data)
    assert reader(file).scale == scale


def test_a_reduced_version_and_a_raw_page_are_recognised() -> None:
    plain = {256: (1,), 257: (1,), 258: (8,), 259: (1,), 262: (1,), 277: (1,)}
    assert not pages(one_page(plain, b"\0"))[0].reduced
    assert pages(one_page({**plain, 254: (1,)}, b"\0"))[0].reduced
    assert pages(one_page({**plain, 262: (32803,)}, b"\0"))[0].raw


def test_all_pages_are_found_and_a_circle_of_pages_ends() -> None:
    image = Image.fromarray(COLOURS)
    assert len(pages(written(image, save_all=True, append_images=[image, image]))) == 3
    looped = bytearray(one_page({256: (1,), 257: (1,)}, b"\0").getvalue())
    (at,) = struct.unpack_from("<I", looped, 4)
    (count,) = struct.unpack_from("<H", looped, at)
    struct.pack_into("<I", looped, at + 2 + 12 * count, at)
    assert len(pages(io.BytesIO(bytes(looped)))) == 1


def test_what_is_cut_off_or_too_large_or_unknown_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    plain = {256: (9,), 257: (9,), 258: (8,), 259: (1,), 262: (1,), 277: (1,)}
    with pytest.raises(ValueError, match="cut off"):
        reader(one_page({**plain, 257: (200,)}, bytes(81))).rows(0, 200)
    with pytest.raises(tiff.UnknownKindError):
        reader(one_page({**plain, 259: (7,)}, bytes(81)))
    with pytest.raises(NotImplementedError, match="a TIFF with LERC compression"):
        reader(one_page({**plain, 259: (34887,)}, bytes(81)))
    with pytest.raises(ValueError, match="no size"):
        reader(one_page({**plain, 256: (0,)}, bytes(81)))
    monkeypatch.setattr(tiff, "LARGEST_PIECE", 80)
    with pytest.raises(tiff.TooLargeError):
        reader(one_page(plain, bytes(81))).rows(0, 9)
