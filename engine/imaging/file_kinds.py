"""Recognises what a file is by its first bytes: a picture format that can be opened, or something else by name."""

from __future__ import annotations

from dataclasses import dataclass
from typing import BinaryIO

from engine.errors import UnreadableImageError
from engine.imaging import iso_media

HEAD = 4096  # bytes that are inspected
READABLE = "JPEG, PNG, WebP, AVIF, HEIC, TIFF, BMP and GIF pictures can be opened."
RAW = "a camera's RAW file"
RAW_HINT = "Develop it first: save it as a JPEG or TIFF in the program you edit photos with."
SAVE_AS = "Open it in the program it was made with, and save it as a PNG, JPEG or TIFF."
FILM_HINT = "Save one frame of it as a picture, and open that."
COMPANION_HINT = "The picture is the file of the same name without “._” in front."

# How the formats that can be opened begin: (bytes, offset, name).
PICTURES = (
    (b"\xff\xd8\xff", 0, "jpeg"),
    (b"\x89PNG\r\n\x1a\n", 0, "png"),
    (b"GIF87a", 0, "gif"),
    (b"GIF89a", 0, "gif"),
    (b"WEBP", 8, "webp"),
    (b"II*\0", 0, "tiff"),
    (b"MM\0*", 0, "tiff"),
    (b"II+\0", 0, "tiff"),
    (b"MM\0+", 0, "tiff"),
    (b"8BPS", 0, "psd"),
    (b"BM", 0, "bmp"),
)


@dataclass(frozen=True)
class OtherKind:
    """A kind of file that cannot be opened: how it begins, its name, and a hint."""

    magic: bytes
    offset: int
    name: str
    hint: str = READABLE


RAW_KINDS = tuple(
    OtherKind(magic, offset, RAW, RAW_HINT)
    for magic, offset in (
        (b"FUJIFILMCCD-RAW", 0), (b"IIRO", 0), (b"IIRS", 0), (b"MMOR", 0), (b"IIU\0", 0), (b"FOVb", 0),
        (b"ftypcrx ", 4), (b"CR\x02", 8), (b"HEAPCCDR", 6), (b"\0MRM", 0), (b"ARRI", 0),
    )
)  # fmt: skip
OTHER_KINDS = (
    *RAW_KINDS,
    OtherKind(b"\xff\x0a", 0, "a JPEG XL picture", SAVE_AS),
    OtherKind(b"\0\0\0\x0cJXL ", 0, "a JPEG XL picture", SAVE_AS),
    OtherKind(b"\0\0\0\x0cjP  ", 0, "a JPEG 2000 picture", SAVE_AS),
    OtherKind(b"\xff\x4f\xff\x51", 0, "a JPEG 2000 picture", SAVE_AS),
    OtherKind(b"II\xbc\x01", 0, "a JPEG XR picture", SAVE_AS),
    OtherKind(b"gimp xcf", 0, "a GIMP file (XCF)", SAVE_AS),
    OtherKind(b"\0\xffKA", 0, "an Affinity file", SAVE_AS),
    OtherKind(b"CSFCHUNK", 0, "a Clip Studio file", SAVE_AS),
    OtherKind(b"PDN3", 0, "a Paint.NET file", SAVE_AS),
    OtherKind(b"Paint Shop Pro Image File", 0, "a PaintShop Pro file", SAVE_AS),
    OtherKind(b"\x06\x06\xed\xf5", 0, "an InDesign document", SAVE_AS),
    OtherKind(b"mimetypeapplication/x-krita", 30, "a Krita file", SAVE_AS),
    OtherKind(b"mimetypeimage/openraster", 30, "an OpenRaster file", SAVE_AS),
    OtherKind(b"\x76\x2f\x31\x01", 0, "an OpenEXR picture", SAVE_AS),
    OtherKind(b"#?RADIANCE", 0, "a Radiance HDR picture", SAVE_AS),
    OtherKind(b"DDS ", 0, "a DirectDraw texture", SAVE_AS),
    OtherKind(b"\0\0\x01\0", 0, "an icon file", SAVE_AS),
    OtherKind(b" EMF", 40, "a Windows drawing (EMF)", SAVE_AS),
    OtherKind(b"\xd7\xcd\xc6\x9a", 0, "a Windows drawing (WMF)", SAVE_AS),
    OtherKind(b"%!", 0, "a PostScript drawing", SAVE_AS),
    OtherKind(b"\xc5\xd0\xd3\xc6", 0, "a PostScript drawing", SAVE_AS),
    OtherKind(b"%PDF", 0, "a PDF document", SAVE_AS),
    OtherKind(b"CDR", 8, "a CorelDRAW file", SAVE_AS),
    OtherKind(b"\0\x05\x16\x07", 0, "a companion file of macOS", COMPANION_HINT),
    OtherKind(b"\0\0\0\x01Bud1", 0, "a folder's settings file of macOS"),
    OtherKind(b"PK\x03\x04", 0, "an archive or an Office document"),
    OtherKind(b"Rar!", 0, "an archive"),
    OtherKind(b"7z\xbc\xaf", 0, "an archive"),
    OtherKind(b"\x1f\x8b", 0, "an archive"),
    OtherKind(b"\xd0\xcf\x11\xe0", 0, "an old Office document"),
    OtherKind(b"\x1aE\xdf\xa3", 0, "a video", FILM_HINT),
    OtherKind(b"AVI ", 8, "a video", FILM_HINT),
    OtherKind(b"FLV\x01", 0, "a video", FILM_HINT),
    OtherKind(b"\x30\x26\xb2\x75", 0, "a video", FILM_HINT),
    OtherKind(b"\0\0\x01\xba", 0, "a video", FILM_HINT),
    OtherKind(b"\0\0\x01\xb3", 0, "a video", FILM_HINT),
    OtherKind(b"ftyp", 4, "a video", FILM_HINT),
    OtherKind(b"moov", 4, "a video", FILM_HINT),
    OtherKind(b"mdat", 4, "a video", FILM_HINT),
    OtherKind(b"WAVE", 8, "a sound", READABLE),
    OtherKind(b"ID3", 0, "a sound", READABLE),
    OtherKind(b"<", 0, "a web page or a drawing in text"),
)


def picture_kind(file: BinaryIO, name: str) -> str:
    """The format of a picture that can be opened: one of PICTURES, `avif` or `heif`.

    Nothing but the first bytes is read. Raises UnreadableImageError, naming what the file is instead.
    """
    file.seek(0)
    head = file.read(HEAD)
    other = other_kind(head, name)
    raw = next((kind for kind in RAW_KINDS if begins(head, kind.magic, kind.offset)), None)
    if raw is None and head[4:8] == b"ftyp" and (kind := iso_media.still_kind(file, head)):
        return kind
    if raw is None:
        for magic, offset, kind in PICTURES:
            if begins(head, magic, offset):
                return kind
    raise UnreadableImageError(f"“{name}” can't be read: {other.name}.", other.hint)


def other_kind(head: bytes, name: str) -> OtherKind:
    """What a file is that cannot be opened, by its first bytes and, for system files, its name."""
    if not head:
        return OtherKind(b"", 0, "it is empty")
    text = head.removeprefix(b"\xef\xbb\xbf").lstrip()
    for kind in OTHER_KINDS:
        if begins(text if kind.magic == b"<" else head, kind.magic, kind.offset):
            kind = more_exactly(kind, head, name)
            return OtherKind(kind.magic, kind.offset, f"it is {kind.name}", kind.hint)
    return OtherKind(b"", 0, "it is not a picture")


def more_exactly(kind: OtherKind, head: bytes, name: str) -> OtherKind:
    """Kinds that share their beginning with others."""
    if kind.magic in (b"%PDF", b"%!") and b"Illustrator" in head:
        return OtherKind(kind.magic, 0, "an Illustrator file", SAVE_AS)
    if kind.magic == b"\xd0\xcf\x11\xe0" and name.lower() == "thumbs.db":
        return OtherKind(kind.magic, 0, "a thumbnail cache of Windows")
    if kind.magic == b"\0\0\x01\0" and not 0 < int.from_bytes(head[4:6], "little") < 256:
        return OtherKind(kind.magic, 0, "not a picture")
    return kind


def begins(head: bytes, magic: bytes, offset: int) -> bool:
    return head[offset : offset + len(magic)] == magic
