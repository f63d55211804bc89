"""Recognises what a file is by its first bytes: a picture format that can be opened, or something else by name."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from engine.errors import UnreadableImageError
from engine.imaging import iso_media

HEAD = 4096  # bytes that are inspected
TS_PACKET = 188  # bytes; each begins with a G
READABLE = "JPEG, PNG, WebP, AVIF, HEIC, TIFF, BMP and GIF pictures can be opened."
RAW_HINT = "Develop it first: save it as a JPEG or TIFF in the program you edit photos with."
SAVE_AS = "Open it in the program it was made with, and save it as a PNG, JPEG or TIFF."
FILM_HINT = "Save one frame of it as a picture, and open that."
AGAIN_HINT = "Copy or download it again."
POINTER_HINT = "Fetch the file that it stands for: git lfs pull."
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
    OtherKind(magic, offset, "a camera's RAW file", RAW_HINT)
    for magic, offset in (
        (b"FUJIFILMCCD-RAW", 0), (b"IIRO", 0), (b"IIRS", 0), (b"MMOR", 0), (b"IIU\0", 0), (b"FOVb", 0),
        (b"ftypcrx ", 4), (b"CR\x02", 8), (b"HEAPCCDR", 6), (b"\0MRM", 0), (b"ARRI", 0),
    )
)  # fmt: skip
RAW = RAW_KINDS[0].name
OTHER_KINDS = (
    *RAW_KINDS,
    *(OtherKind(b"P%c\n" % digit, 0, "a Netpbm picture", SAVE_AS) for digit in b"1234567Ff"),
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
    OtherKind(b"qoif", 0, "a QOI picture", SAVE_AS),
    OtherKind(b"BPG\xfb", 0, "a BPG picture", SAVE_AS),
    OtherKind(b"SDPX", 0, "a DPX picture", SAVE_AS),
    OtherKind(b"XPDS", 0, "a DPX picture", SAVE_AS),
    OtherKind(b"SIMPLE  =", 0, "a FITS picture", SAVE_AS),
    OtherKind(b"DICM", 128, "a medical picture (DICOM)", SAVE_AS),
    OtherKind(b"\x8aMNG", 0, "an MNG animation", SAVE_AS),
    OtherKind(b"\x8bJNG", 0, "a JNG picture", SAVE_AS),
    OtherKind(b"\x01\xda\0", 0, "an SGI picture", SAVE_AS),
    OtherKind(b"\x01\xda\x01", 0, "an SGI picture", SAVE_AS),
    OtherKind(b"\n\x05\x01", 0, "a PCX picture", SAVE_AS),
    OtherKind(b"/* XPM", 0, "an XPM picture", SAVE_AS),
    OtherKind(b"id=ImageMagick", 0, "an ImageMagick file (MIFF)", SAVE_AS),
    OtherKind(b"\0\x11\x02\xff", 522, "a PICT picture", SAVE_AS),
    OtherKind(b"BLENDER", 0, "a Blender file", SAVE_AS),
    OtherKind(b"DDS ", 0, "a DirectDraw texture", SAVE_AS),
    OtherKind(b"\0\0\x01\0", 0, "an icon file", SAVE_AS),
    OtherKind(b" EMF", 40, "a Windows drawing (EMF)", SAVE_AS),
    OtherKind(b"\xd7\xcd\xc6\x9a", 0, "a Windows drawing (WMF)", SAVE_AS),
    OtherKind(b"\x01\0\x09\0\0\x03", 0, "a Windows drawing (WMF)", SAVE_AS),
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
    OtherKind(b"WAVE", 8, "a sound"),
    OtherKind(b"ID3", 0, "a sound"),
    OtherKind(b"fLaC", 0, "a sound"),
    OtherKind(b"\xff\xfb", 0, "a sound"),
    OtherKind(b"\xff\xf3", 0, "a sound"),
    OtherKind(b"\xff\xfc", 0, "a sound"),
    OtherKind(b"\xff\xfd", 0, "a sound"),
    OtherKind(b"OggS", 0, "a sound or a video"),
    OtherKind(b"MZ", 0, "a program"),
    OtherKind(b"\x7fELF", 0, "a program"),
    OtherKind(b"SQLite format 3", 0, "a database"),
    OtherKind(b"version https://git-lfs", 0, "a pointer of Git LFS", POINTER_HINT),
    OtherKind(b"<", 0, "a web page or a drawing in text"),
)

ZIP_WORDS = {".procreate": "a Procreate file", ".sketch": "a Sketch file"}
"""Archives that programs keep their pictures in, by the ending of their names."""


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
    raise UnreadableImageError(f"“{name}” can't be read: it is {other.name}.", other.hint)


def other_kind(head: bytes, name: str) -> OtherKind:
    """What a file is that cannot be opened, by its first bytes and, for system files, its name."""
    if not head:
        return OtherKind(b"", 0, "an empty file")
    text = head.removeprefix(b"\xef\xbb\xbf").lstrip()
    for kind in OTHER_KINDS:
        if begins(text if kind.magic == b"<" else head, kind.magic, kind.offset):
            return more_exactly(kind, head, name)
    if not any(head):
        return OtherKind(b"", 0, "filled with zeros", AGAIN_HINT)
    if head[::TS_PACKET].count(b"G") == len(head[::TS_PACKET]) > 2:
        return OtherKind(b"", 0, "a video", FILM_HINT)
    if name.lower().endswith(".tga"):
        return OtherKind(b"", 0, "a Targa picture", SAVE_AS)
    return OtherKind(b"", 0, "a text" if is_text(head) else "not a picture")


def is_text(head: bytes) -> bool:
    """Whether there is nothing but letters and the like. The last character may be cut in two."""
    try:
        text = head.decode("utf-8", "strict" if len(head) < HEAD else "ignore")
    except UnicodeDecodeError:
        return False
    return all(character.isprintable() or character.isspace() for character in text)


def more_exactly(kind: OtherKind, head: bytes, name: str) -> OtherKind:
    """Kinds that share their beginning with others."""
    if kind.magic in (b"%PDF", b"%!") and b"Illustrator" in head:
        return OtherKind(kind.magic, 0, "an Illustrator file", SAVE_AS)
    if kind.magic == b"\xd0\xcf\x11\xe0" and name.lower() == "thumbs.db":
        return OtherKind(kind.magic, 0, "a thumbnail cache of Windows")
    if kind.magic == b"PK\x03\x04" and (program := ZIP_WORDS.get(Path(name).suffix.lower())):
        return OtherKind(kind.magic, 0, program, SAVE_AS)
    if kind.magic == b"\0\0\x01\0" and not 0 < int.from_bytes(head[4:6], "little") < 256:
        return OtherKind(kind.magic, 0, "not a picture")
    return kind


def begins(head: bytes, magic: bytes, offset: int) -> bool:
    return head[offset : offset + len(magic)] == magic
