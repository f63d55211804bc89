"""Colour space and orientation are read beside the decoder, which gets the picture without them."""

from __future__ import annotations

import io
import struct
import zlib

import numpy as np
import pytest
from PIL import Image

from engine.imaging.metadata import (
    ByteRanges,
    PictureMetadata,
    coefficients,
    orientation_of,
    png_metadata,
    raw_exif,
    read_jpeg,
    read_png,
    stream,
    unpacked,
)

PIXELS = np.random.default_rng(2).integers(0, 256, (16, 24, 3)).astype(np.uint8)
TURNED = Image.Exif()
TURNED[0x0112] = 6


def chunk(kind: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))


def png(*extra: bytes) -> io.BytesIO:
    """A PNG with further chunks behind its header."""
    file = io.BytesIO()
    Image.fromarray(PIXELS).save(file, "PNG")
    data = file.getvalue()
    return io.BytesIO(data[:33] + b"".join(extra) + data[33:])


def jpeg(**options: object) -> io.BytesIO:
    file = io.BytesIO()
    Image.fromarray(PIXELS).save(file, "JPEG", **options)
    return file


def test_parts_of_a_file_read_like_one_file() -> None:
    file = io.BytesIO(b"0123456789abcdef")
    parts = stream(file, [(2, 3), (8, 1), (12, 4)])
    assert parts.read() == b"2348cdef"
    parts.seek(-3, io.SEEK_END)
    assert parts.read(2) == b"de"
    parts.seek(2)
    assert parts.read(3) == b"48c"
    assert ByteRanges(file, []).read(5) == b""


@pytest.mark.parametrize("value", range(1, 9))
def test_every_orientation_is_read_and_half_of_them_turn(value: int) -> None:
    exif = Image.Exif()
    exif[0x0112] = value
    assert orientation_of(exif.tobytes()) == value
    assert PictureMetadata(orientation=value).turned == (value >= 5)


@pytest.mark.parametrize("exif", [b"", b"Exif\0\0", b"nonsense", b"Exif\0\0II*\0\xff\xff\xff\xff"])
@pytest.mark.filterwarnings("ignore:Corrupt EXIF data")  # of Pillow, whose warnings the decoder silences
def test_damaged_exif_data_mean_an_upright_picture(exif: bytes) -> None:
    assert orientation_of(exif) == 1


def test_an_orientation_that_does_not_exist_is_passed_over() -> None:
    exif = Image.Exif()
    exif[0x0112] = 9
    assert orientation_of(exif.tobytes()) == 1


def test_a_png_is_decoded_without_the_chunks_that_would_refuse_it() -> None:
    damaged = chunk(b"iCCP", b"name\0\0not deflated"), chunk(b"zTXt", b"\0" * 40), chunk(b"eXIf", b"junk")
    picture, metadata = read_png(png(*damaged))
    assert np.array_equal(np.asarray(Image.open(picture)), PIXELS)
    assert metadata == PictureMetadata()
    for kind in (b"iCCP", b"zTXt", b"eXIf"):
        picture.seek(0)
        assert kind not in picture.read()


def test_what_a_png_says_of_colour_holds_in_the_order_of_its_standard() -> None:
    gamma = chunk(b"gAMA", struct.pack(">I", 100000))
    points = (0.3127, 0.329, 0.64, 0.33, 0.3, 0.6, 0.15, 0.06)
    white = chunk(b"cHRM", struct.pack(">8I", *(round(n * 100000) for n in points)))
    profile = chunk(b"iCCP", b"name\0\0" + zlib.compress(b"a profile"))
    numbers = chunk(b"cICP", bytes([9, 16, 0, 1]))
    assert read_png(png(gamma, white))[1] == PictureMetadata(gamma=1.0, chromaticities=points)
    assert read_png(png(gamma, white, chunk(b"sRGB", b"\0")))[1] == PictureMetadata()
    assert read_png(png(gamma, profile))[1] == PictureMetadata(b"a profile")
    assert read_png(png(profile, numbers, gamma))[1] == PictureMetadata(cicp=(9, 16), numbers_first=True)


def test_the_orientation_of_a_png_is_read_from_exif_and_from_imagemagicks_text() -> None:
    exif = TURNED.tobytes()
    assert read_png(png(chunk(b"eXIf", exif.removeprefix(b"Exif\0\0"))))[1].orientation == 6
    text = b"Raw profile type exif\0\nexif\n" + str(len(exif)).encode() + b"\n" + exif.hex().encode() + b"\n"
    assert read_png(png(chunk(b"tEXt", text)))[1].orientation == 6
    packed = text[:22] + b"\0" + zlib.compress(text[22:])
    assert read_png(png(chunk(b"zTXt", packed)))[1].orientation == 6
    assert png_metadata({}).orientation == 1


@pytest.mark.parametrize("digits", [b"zz", b"abc", b""])
def test_text_that_is_no_exif_data_is_passed_over(digits: bytes) -> None:
    assert raw_exif({b"tEXt": b"Raw profile type exif\0\nexif 2\n" + digits}) == b""


def test_compressed_metadata_is_unpacked_up_to_a_limit_only(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("engine.imaging.metadata.LARGEST_PROFILE", 1000)
    assert unpacked(zlib.compress(bytes(1000))) == bytes(1000)
    assert unpacked(zlib.compress(bytes(5000))) == b""
    assert unpacked(b"damaged") == b""


def test_a_jpeg_gives_its_profile_in_order_and_its_orientation_and_keeps_its_pixels() -> None:
    profile = bytes(np.random.default_rng(3).integers(0, 256, 150_000, dtype=np.uint8))  # in three segments
    file = jpeg(icc_profile=profile, exif=TURNED.tobytes(), quality=95)
    picture, metadata, kept = read_jpeg(file)
    assert metadata == PictureMetadata(profile, orientation=6)
    assert kept == 0
    assert np.array_equal(np.asarray(Image.open(picture)), np.asarray(Image.open(file)))
    picture.seek(0)
    assert len(picture.read()) < len(file.getvalue()) - len(profile)


def test_a_progressive_jpeg_tells_how_much_memory_its_coefficients_take() -> None:
    """Two bytes for each of them: as many as pixels for the brightness, and a quarter of that for each colour."""
    assert read_jpeg(jpeg(progressive=True, subsampling=2))[2] == 2 * 24 * 16 * 6 // 4
    assert read_jpeg(jpeg(progressive=True, subsampling=0))[2] == 2 * 24 * 16 * 3
    assert coefficients(b"") == 0


def test_a_jpeg_that_ends_too_early_is_passed_on_for_the_decoder_to_judge() -> None:
    data = jpeg().getvalue()
    for end in (2, 3, 30):
        picture, metadata, _ = read_jpeg(io.BytesIO(data[:end]))
        assert metadata == PictureMetadata()
        assert picture.read() == data[: picture.tell()]
