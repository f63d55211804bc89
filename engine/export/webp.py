"""Animated WebP: its pictures by ffmpeg's libwebp, which takes luma above white, put together here.

Container: https://developers.google.com/speed/webp/docs/riff_container
"""

from __future__ import annotations

import struct
from collections.abc import Iterator, Sequence
from pathlib import Path

import cv2
import numpy as np

from engine.arrays import UInt8Array
from engine.export import ffmpeg
from engine.export.frame_source import FrameSource
from engine.export.white_headroom import limited_range
from engine.progress import ProgressCallback
from engine.temporary import temporary_folder

ANIMATED, WITH_XMP, WITH_ALPHA = 2, 4, 16  # flags of the file
REPLACING = 2  # flag of a picture: its pixels replace what is there; without it they lie over that
PICTURE_CHUNKS = (b"ALPH", b"VP8 ", b"VP8L")
PIXELS = "yuv420p"
WITH_EXACT_ALPHA = "split[p][q];[q]alphaextract[alpha];[p]{0}[colour];[colour][alpha]alphamerge"  # else it is rounded
BLOCK = 8  # pixels; smaller ones cost more in the outline than they save
UNSEEN = 2  # levels by which a pixel may be off and is left as it is shown, as libwebp's own animations do
EFFORT = 4  # of 6
Area = tuple[int, int, int, int]  # left, top, width, height


def write(
    source: FrameSource, path: Path, quality: int, delays: Sequence[int], plays: int, xmp: bytes,
    report: ProgressCallback,
) -> None:  # fmt: skip
    """Write frames, each shown for its delay in milliseconds. Raises ExportError.

    Of opaque ones only what is seen to change lies over what is there; transparent ones replace it.
    """
    area = changing_area(source)
    frames = source.pictures(report)
    flags = ANIMATED | (WITH_XMP if xmp else 0) | (WITH_ALPHA if source.transparent or source.count > 1 else 0)
    parts = [whole_chunk(b"VP8X", bytes([flags, 0, 0, 0]) + size_bytes(source.size))]
    parts.append(whole_chunk(b"ANIM", bytes(4) + struct.pack("<H", plays)))
    begin = next(frames)
    first = encoded(iter([begin]), source.size, quality, source.transparent)
    changing = (crop(frame, area) for frame in frames)
    rest: list[bytes] = []
    if source.count > 1 and source.transparent:
        rest = encoded(changing, area[2:], quality, transparent=True)
    elif source.count > 1:
        rest = encoded_changes(crop(begin, area), changing, area[2:], quality)
    how = REPLACING if source.transparent else 0
    for i, picture in enumerate([*first, *rest]):
        left, top, width, height = area if i else (0, 0, *source.size)
        place = uint24(left // 2) + uint24(top // 2) + size_bytes((width, height))
        parts.append(whole_chunk(b"ANMF", place + uint24(delays[i]) + bytes([how if i else REPLACING]) + picture))
    if xmp:
        parts.append(whole_chunk(b"XMP ", xmp))
    path.write_bytes(whole_chunk(b"RIFF", b"WEBP" + b"".join(parts)))


def changing_area(source: FrameSource) -> Area:
    """The part of the picture that ever changes: only the first picture has to hold the rest. Left and top are even."""
    whole = (0, 0, *source.size)
    first = np.array(source.picture(0))
    left, top, right, bottom = source.width, source.height, 0, 0
    for i in range(1, source.count):
        changed = (source.picture(i) != first).any(-1)
        rows, columns = np.flatnonzero(changed.any(1)), np.flatnonzero(changed.any(0))
        if len(rows):
            left, right = min(left, int(columns[0])), max(right, int(columns[-1]) + 1)
            top, bottom = min(top, int(rows[0])), max(bottom, int(rows[-1]) + 1)
        if (left, top, right, bottom) == whole:
            break
    if not right:
        return (0, 0, min(2, source.width), min(2, source.height))
    left, top = left // 2 * 2, top // 2 * 2
    return (left, top, right - left, bottom - top)


def crop(frame: UInt8Array, area: Area) -> UInt8Array:
    left, top, width, height = area
    return frame[top : top + height, left : left + width]


def encoded_changes(
    begin: UInt8Array, frames: Iterator[UInt8Array], size: tuple[int, int], quality: int
) -> list[bytes]:
    """Each frame as the chunks of a picture that is transparent where nothing is seen to change.

    Its colours go on for a block beyond what is shown. The encoder fills what is transparent and filters across the
    edges of blocks, which would otherwise be seen as fine lines there.
    """
    masks: list[UInt8Array] = []
    width, height = size

    def colours() -> Iterator[UInt8Array]:
        for frame, blocks in changed_blocks(begin, frames):
            masks.append(blocks)
            beyond = cv2.dilate(blocks, np.ones((3, 3), np.uint8)).reshape(blocks.shape)
            yield np.dstack([frame, opaque(beyond, size)])

    pictures = encoded(colours(), size, quality, transparent=True)
    black = np.zeros((height, width, 3), np.uint8)
    shown = encoded((np.dstack([black, opaque(blocks, size)]) for blocks in masks), size, quality, transparent=True)
    return [
        chunks_named(alpha, b"ALPH") + chunks_named(picture, b"VP8 ", b"VP8L")
        for alpha, picture in zip(shown, pictures, strict=True)
    ]


def changed_blocks(begin: UInt8Array, frames: Iterator[UInt8Array]) -> Iterator[tuple[UInt8Array, UInt8Array]]:
    """Each frame, and where something is seen to change: blocks (rows, columns), 0 or 255. White is always exact."""
    shown = np.array(begin)
    height, width = shown.shape[:2]
    rows, columns = np.arange(0, height, BLOCK), np.arange(0, width, BLOCK)
    for frame in frames:
        other = cv2.absdiff(frame, shown).max(-1) > UNSEEN
        other |= (frame == 255).all(-1) & (shown != 255).any(-1)
        changed = np.logical_or.reduceat(np.logical_or.reduceat(other, rows, 0), columns, 1)
        blocks = np.where(changed, 255, 0).astype(np.uint8)
        seen = opaque(blocks, (width, height)) > 0
        shown[seen] = frame[seen]
        yield frame, blocks


def opaque(blocks: UInt8Array, size: tuple[int, int]) -> UInt8Array:
    """The alpha (H, W) of a picture of which only some blocks are shown."""
    width, height = size
    return np.repeat(np.repeat(blocks, BLOCK, 0), BLOCK, 1)[:height, :width]


def encoded(
    frames: Iterator[UInt8Array], size: tuple[int, int], quality: int, transparent: bool = False
) -> list[bytes]:  # fmt: skip
    """Each frame as the chunks of a picture. Raises ExportError."""
    colours = limited_range(PIXELS)
    options = [
        "-vf", WITH_EXACT_ALPHA.format(colours) if transparent else colours,
        "-c:v", "libwebp", "-quality", str(quality), "-compression_level", str(EFFORT), "-f", "image2pipe",
    ]  # fmt: skip
    with temporary_folder() as folder:
        pictures = folder / "pictures"
        ffmpeg.encode(frames, size, 1, options, {}, pictures, transparent)
        return list(chunks_of(pictures.read_bytes()))


def chunks_of(files: bytes) -> Iterator[bytes]:
    """The chunks of the picture in each of the WebP files that follow one another."""
    at = 0
    while at < len(files):
        (size,) = struct.unpack_from("<I", files, at + 4)
        yield b"".join(chunk for name, chunk in each_chunk(files[at + 12 : at + 8 + size]) if name in PICTURE_CHUNKS)
        at += 8 + size + size % 2


def chunks_named(content: bytes, *names: bytes) -> bytes:
    return b"".join(chunk for name, chunk in each_chunk(content) if name in names)


def each_chunk(content: bytes) -> Iterator[tuple[bytes, bytes]]:
    """Name and bytes of the chunks of a file."""
    at = 0
    while at < len(content):
        (size,) = struct.unpack_from("<I", content, at + 4)
        whole = 8 + size + size % 2
        yield content[at : at + 4], content[at : at + whole]
        at += whole


def whole_chunk(name: bytes, content: bytes) -> bytes:
    return name + struct.pack("<I", len(content)) + content + bytes(len(content) % 2)


def size_bytes(size: tuple[int, int]) -> bytes:
    return uint24(size[0] - 1) + uint24(size[1] - 1)


def uint24(value: int) -> bytes:
    return struct.pack("<I", value)[:3]
