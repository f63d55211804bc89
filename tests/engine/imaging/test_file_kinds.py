"""A file is what its first bytes say, whatever it is called."""

from __future__ import annotations

import io

import pytest
from PIL import Image

from engine.errors import UnreadableImageError
from engine.imaging.file_kinds import OTHER_KINDS, PICTURES, RAW_HINT, SAVE_AS, other_kind, picture_kind


@pytest.mark.parametrize(
    ("written", "kind"),
    [
        ("JPEG", "jpeg"),
        ("PNG", "png"),
        ("GIF", "gif"),
        ("WEBP", "webp"),
        ("TIFF", "tiff"),
        ("BMP", "bmp"),
        ("AVIF", "avif"),
    ],
)
def test_what_pillow_writes_is_recognised(written: str, kind: str) -> None:
    file = io.BytesIO()
    Image.new("RGB", (16, 16)).save(file, written)
    assert picture_kind(file, "any name") == kind


@pytest.mark.parametrize(("magic", "offset", "kind"), PICTURES)
def test_every_beginning_in_the_table_is_recognised(magic: bytes, offset: int, kind: str) -> None:
    assert picture_kind(io.BytesIO(bytes(offset) + magic + bytes(32)), "x") == kind


@pytest.mark.parametrize(
    ("data", "what", "hint"),
    [
        (b"", "it is an empty file", "JPEG"),
        (b"just some words", "it is a text", "JPEG"),
        (b"\x81\x02\x03 just some bytes", "it is not a picture", "JPEG"),
        (bytes(5000), "it is filled with zeros", "again"),
        (b"P6\n1 1\n255\nabc", "it is a Netpbm picture", SAVE_AS),
        (bytes(128) + b"DICM", "medical picture", SAVE_AS),
        (b"G".ljust(188, b"\xff") * 4, "it is a video", "frame"),
        (b"version https://git-lfs.github.com/spec/v1\n", "it is a pointer of Git LFS", "git lfs pull"),
        (b"%PDF-1.7", "it is a PDF document", SAVE_AS),
        (b"%PDF-1.7 Adobe Illustrator", "it is an Illustrator file", SAVE_AS),
        (b"%!PS-Adobe-3.0", "it is a PostScript drawing", SAVE_AS),
        (b"\xef\xbb\xbf \n<svg>", "a drawing in text", "JPEG"),
        (b"\0\0\0\x18ftypisom", "it is a video", "frame"),
        (b"\0\0\0\x18ftypcrx \0\0\0\0", "RAW", RAW_HINT),
        (b"II*\0\x10\0\0\0CR\x02\0", "RAW", RAW_HINT),
        (b"RIFF\0\0\0\0WAVEfmt ", "it is a sound", "JPEG"),
    ],
)
def test_what_is_no_picture_is_named_and_something_is_advised(data: bytes, what: str, hint: str) -> None:
    with pytest.raises(UnreadableImageError, match=what) as refused:
        picture_kind(io.BytesIO(data), "photo.jpg")
    assert "photo.jpg" in str(refused.value)
    assert hint in refused.value.hint


def test_no_kind_hides_behind_one_that_comes_before_it() -> None:
    """The first match names a file, so a longer beginning has to come before a shorter one."""
    for kind in OTHER_KINDS:
        head = bytearray(1024)
        head[kind.offset : kind.offset + len(kind.magic)] = kind.magic
        if kind.name == "an icon file":
            head[4] = 1  # an icon has at least one picture
        assert kind.name in other_kind(bytes(head), "x").name


def test_kinds_that_share_their_beginning_are_told_apart() -> None:
    assert other_kind(b"PK\x03\x04", "a.docx").name == "an archive or an Office document"
    assert other_kind(b"PK\x03\x04", "a.procreate").name == "a Procreate file"
    assert other_kind(b"\0\0\x02\0", "a.TGA").name == "a Targa picture"
    ole = b"\xd0\xcf\x11\xe0" + bytes(8)
    assert other_kind(ole, "letter.doc").name == "an old Office document"
    assert other_kind(ole, "Thumbs.db").name == "a thumbnail cache of Windows"
    assert other_kind(b"\0\0\x01\0\x03\0", "a.ico").name == "an icon file"
    assert other_kind(b"\0\0\x01\0\0\0", "a.ico").name == "not a picture"
