"""BMP pictures with any bit masks, of which Pillow knows only the common ones."""

from __future__ import annotations

import struct
from typing import BinaryIO

import numpy as np
from PIL import Image

BITFIELDS = (3, 6)  # compression numbers of pixels that are described by masks


def has_bit_masks(head: bytes) -> bool:
    return len(head) >= 66 and struct.unpack_from("<I", head, 30)[0] in BITFIELDS


def read(file: BinaryIO) -> Image.Image:
    """The picture as RGB, or RGBA where a mask of alpha is used. Raises ValueError, struct.error."""
    file.seek(0)
    head = file.read(70)
    start, size = struct.unpack_from("<I", head, 10)[0], struct.unpack_from("<I", head, 14)[0]
    width, height = struct.unpack_from("<ii", head, 18)
    bits = struct.unpack_from("<H", head, 28)[0]
    masks = list(struct.unpack_from("<III", head, 54))
    if size >= 56 and (alpha := struct.unpack_from("<I", head, 66)[0]):
        masks.append(alpha)
    if bits not in (16, 32) or width < 1 or not height or not all(masks[:3]):
        raise ValueError("this kind of BMP is not supported")
    stride = (width * bits // 8 + 3) // 4 * 4
    file.seek(start)
    data = file.read(stride * abs(height))
    if len(data) < stride * abs(height):
        raise ValueError("the picture is cut off")
    rows = np.frombuffer(data, np.uint8).reshape(abs(height), stride)[:, : width * bits // 8]
    picture = Image.new("RGBA" if len(masks) == 4 else "RGB", (width, abs(height)))
    for y in range(0, len(rows), 256):
        part = np.ascontiguousarray(rows[y : y + 256]).view(f"<u{bits // 8}").astype(np.uint32)
        channels = [channel(part, mask) for mask in masks]
        picture.paste(Image.fromarray(np.stack(channels, -1)), (0, y))
    return picture if height < 0 else picture.transpose(Image.Transpose.FLIP_TOP_BOTTOM)


def channel(pixels: np.ndarray[tuple[int, ...], np.dtype[np.uint32]], mask: int) -> np.ndarray[
    tuple[int, ...], np.dtype[np.uint8]
]:  # fmt: skip
    """The part of each pixel below a mask, as 8 bits."""
    shift = (mask & -mask).bit_length() - 1
    values = (pixels & np.uint32(mask)) >> np.uint32(shift)
    return np.rint(values.astype(np.float64) * (255 / (mask >> shift))).astype(np.uint8)
