"""Animated AVIF by ffmpeg's libaom, which takes luma above white; XMP becomes an item of the file.

Boxes: ISO/IEC 14496-12 and 23008-12.
"""

from __future__ import annotations

import struct
from pathlib import Path

from engine.export import ffmpeg
from engine.export.frame_source import FrameSource
from engine.export.white_headroom import limited_range
from engine.imaging.iso_media import boxes
from engine.progress import ProgressCallback

PIXELS = "yuv444p"  # a red label keeps its edges, for a fifth more bytes
MEANT = ",setparams=color_primaries=bt709:color_trc=iec61966-2-1:colorspace=smpte170m:range=tv"
KEPT_TIMES = ("-enc_time_base", "1:1000", "-fps_mode", "passthrough")
SPEED, THREADS = 6, 2  # of 8; a fixed number
PICTURE, NOTE = 1, 2  # numbers of the items: the still picture, as ffmpeg numbers it, and the XMP packet
CONTAINERS = (b"trak", b"mdia", b"minf", b"stbl")  # on the way to the places of the pictures


def write(source: FrameSource, path: Path, crf: int, plays: int, xmp: bytes, report: ProgressCallback) -> None:
    """Write opaque frames. In limited range: Chromium shows animations in full range wrong. Raises ExportError."""
    options = [
        "-vf", limited_range(PIXELS) + MEANT + whole_milliseconds(source.fps), *KEPT_TIMES,
        "-c:v", "libaom-av1", "-crf", str(crf), "-cpu-used", str(SPEED),
        "-threads", str(THREADS), "-row-mt", "1", "-loop", str(plays), "-fflags", "+bitexact", "-flags:v", "+bitexact",
        "-f", "avif",
    ]  # fmt: skip
    ffmpeg.encode(source.pictures(report), source.size, source.fps, options, {}, path)
    if xmp:
        path.write_bytes(with_xmp(path.read_bytes(), xmp))


def whole_milliseconds(fps: float) -> str:
    """A comma and filters of ffmpeg that show each frame from a whole millisecond on: programs round other times."""
    return f",settb=1/1000,setpts=round(N*1000/{fps!r})"


def with_xmp(data: bytes, xmp: bytes) -> bytes:
    """An AVIF of ffmpeg's with an XMP packet at its end, as an item about the still picture and about the film."""
    grown = inserted(data, xmp, 0, 0)  # how much does not depend on the places
    moved = len(grown) - len(data)
    return inserted(data, xmp, moved, len(grown) + 8) + box(b"mdat", xmp)


def inserted(data: bytes, xmp: bytes, moved: int, packet_at: int) -> bytes:
    """The file with the packet's place in it, and the places of the pictures `moved` by some bytes."""
    note = struct.pack(">HHHII", NOTE, 0, 1, packet_at, len(xmp))
    parts = []
    for kind, content in boxes(data):
        if kind == b"meta":
            content = meta_with(content, moved, note)
        elif kind == b"moov":
            content = moov_with(content, moved, note)
        parts.append(box(kind, content))
    return b"".join(parts)


def meta_with(meta: bytes, moved: int, note: bytes) -> bytes:
    """The box of items with one more."""
    content = meta[:4]
    for kind, inside in boxes(meta[4:]):
        if kind == b"iloc":  # of one picture: version 0, offsets and lengths of 4 bytes, no base
            offset, length = struct.unpack(">II", inside[-8:])
            inside = PLACES + struct.pack(">HHHHII", 2, PICTURE, 0, 1, offset + moved, length) + note
        elif kind == b"iinf":
            inside = inside[:4] + struct.pack(">H", 2) + inside[6:] + ENTRY
        content += box(kind, inside)
        if kind == b"iinf":
            content += box(b"iref", bytes(4) + box(b"cdsc", struct.pack(">HHH", NOTE, 1, PICTURE)))
    return content


def moov_with(content: bytes, moved: int, note: bytes) -> bytes:
    """The boxes of a film: its pictures `moved` by some bytes, its track with a box of items that holds the packet."""
    parts = []
    for kind, inside in boxes(content):
        if kind == b"mdia":
            items = box(b"iloc", PLACES + struct.pack(">H", 1) + note)
            items += box(b"iinf", bytes(4) + struct.pack(">H", 1) + ENTRY)
            parts.append(box(b"meta", bytes(4) + HANDLER + items))
        if kind in CONTAINERS:
            inside = moov_with(inside, moved, note)
        elif kind == b"stco":
            count = struct.unpack_from(">I", inside, 4)[0]
            places = struct.unpack_from(f">{count}I", inside, 8)
            inside = inside[:8] + struct.pack(f">{count}I", *(place + moved for place in places))
        parts.append(box(kind, inside))
    return b"".join(parts)


def box(kind: bytes, content: bytes) -> bytes:
    return struct.pack(">I", 8 + len(content)) + kind + content


PLACES = bytes(4) + b"\x44\0"  # beginning of a list of places: offsets and lengths of 4 bytes, no base
ENTRY = box(b"infe", bytes([2, 0, 0, 1]) + struct.pack(">HH", NOTE, 0) + b"mimeXMP\0application/rdf+xml\0")  # hidden
HANDLER = box(b"hdlr", bytes(8) + b"pict" + bytes(13))
