"""BMP pictures whose pixels are described by bit masks, written here byte by byte."""

from __future__ import annotations

import io
import struct

import numpy as np
import pytest

from engine.imaging import bmp


def bitmap(
    pixels: bytes, width: int, height: int, bits: int, masks: tuple[int, ...], compression: int = 3
) -> io.BytesIO:
    """A file with a BITMAPV3INFOHEADER, whose masks follow its first 40 bytes."""
    start = 14 + 56
    head = struct.pack("<2sIHHI", b"BM", start + len(pixels), 0, 0, start)
    info = struct.pack("<IiiHHIIiiII", 56, width, height, 1, bits, compression, len(pixels), 0, 0, 0, 0)
    return io.BytesIO(head + info + struct.pack("<4I", *masks, *(0,) * (4 - len(masks))) + pixels)


def test_five_six_and_five_bits_become_eight_each() -> None:
    """Black, white, pure red, green and blue; rows run upwards and are filled up to four bytes."""
    lower = struct.pack("<3H", 0xF800, 0x07E0, 0x001F) + bytes(2)
    upper = struct.pack("<3H", 0x0000, 0xFFFF, 0x8410) + bytes(2)
    image = bmp.read(bitmap(lower + upper, 3, 2, 16, (0xF800, 0x07E0, 0x001F)))
    assert image.mode == "RGB"
    assert np.asarray(image).tolist() == [
        [[0, 0, 0], [255, 255, 255], [132, 130, 132]],  # 16 of 31 and 32 of 63
        [[255, 0, 0], [0, 255, 0], [0, 0, 255]],
    ]


def test_ten_bits_a_colour_and_rows_from_the_top() -> None:
    pixels = struct.pack("<2I", 1023 << 20 | 512 << 10, 1023)
    image = bmp.read(bitmap(pixels, 1, -2, 32, (1023 << 20, 1023 << 10, 1023)))
    assert np.asarray(image).tolist() == [[[255, 128, 0]], [[0, 0, 255]]]


def test_a_mask_of_alpha_makes_a_transparent_picture() -> None:
    masks = (0x00FF0000, 0x0000FF00, 0x000000FF, 0xFF000000)
    image = bmp.read(bitmap(struct.pack("<I", 0x40FF8001), 1, 1, 32, masks))
    assert image.mode == "RGBA"
    assert image.getpixel((0, 0)) == (255, 128, 1, 64)


@pytest.mark.parametrize(("compression", "described"), [(0, False), (1, False), (3, True), (6, True)])
def test_pictures_with_masks_are_told_from_others(compression: int, described: bool) -> None:
    file = bitmap(bytes(4), 1, 1, 32, (1, 2, 4), compression)
    assert bmp.has_bit_masks(file.read()) is described


def test_a_file_that_ends_too_early_is_refused() -> None:
    with pytest.raises(ValueError, match="cut off"):
        bmp.read(bitmap(bytes(4 * 3), 2, 2, 32, (0xFF, 0xFF00, 0xFF0000)))


@pytest.mark.parametrize(("width", "bits", "masks"), [(0, 32, (1, 2, 4)), (2, 24, (1, 2, 4)), (2, 32, (1, 0, 4))])
def test_sizes_depths_and_masks_that_make_no_sense_are_refused(width: int, bits: int, masks: tuple[int, ...]) -> None:
    with pytest.raises(ValueError, match="this kind"):
        bmp.read(bitmap(bytes(64), width, 2, bits, masks))
