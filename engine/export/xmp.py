"""XMP metadata in pictures and videos: Vivant's recipe and the digital source type."""

from __future__ import annotations

import struct
import uuid
from html import escape
from pathlib import Path

from engine.errors import RecipeError

RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#"
IPTC = "http://iptc.org/std/Iptc4xmpExt/2008-02-29/"
VIVANT = "urn:vivant:recipe"  # a name, not a place
DIGITAL_SOURCE_TYPE = "http://cv.iptc.org/newscodes/digitalsourcetype/"
LARGEST = 2**20  # bytes; packets come from untrusted files
BOX = uuid.UUID("be7acfcb-97a9-42e8-9c71-999491e3afac").bytes  # of XMP in ISO media files (XMP specification, part 3)
GIF_NAME = b"XMP DataXMP"
GIF_TRAILER = b"\x01" + bytes(range(255, -1, -1)) + b"\0"  # leads readers that look for blocks out again
END = b'<?xpacket end="w"?>'


def packet(recipe: str, source_type: str) -> bytes:
    """An XMP packet; b"" without content."""
    properties = ""
    if recipe:
        properties += f'<vivant:Recipe xmlns:vivant="{VIVANT}">{escape(recipe, quote=False)}</vivant:Recipe>'
    if source_type:
        code = DIGITAL_SOURCE_TYPE + escape(source_type, quote=False)
        properties += (
            f'<Iptc4xmpExt:DigitalSourceType xmlns:Iptc4xmpExt="{IPTC}">{code}</Iptc4xmpExt:DigitalSourceType>'
        )
    if not properties:
        return b""
    return (
        '<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?><x:xmpmeta xmlns:x="adobe:ns:meta/">'
        f'<rdf:RDF xmlns:rdf="{RDF}"><rdf:Description rdf:about="">{properties}</rdf:Description></rdf:RDF></x:xmpmeta>'
    ).encode() + END


def parse(data: bytes) -> tuple[str, str]:
    """Recipe and source type of a packet, empty where it has none. Raises RecipeError."""
    if not data:
        return "", ""
    if len(data) > LARGEST or b"<!" in data:  # no declarations: entities are how XML bombs are built
        raise RecipeError("The note in this file is not one of Vivant's.")
    from xml.etree import ElementTree  # most files of clips have no packet

    try:
        root = ElementTree.fromstring(data.rstrip(b"\0").decode("utf-8"))
    except (ElementTree.ParseError, ValueError) as error:
        raise RecipeError("The note in this file is damaged.") from error
    recipe = root.findtext(f".//{{{VIVANT}}}Recipe") or ""
    source_type = root.findtext(f".//{{{IPTC}}}DigitalSourceType") or ""
    return recipe, source_type.removeprefix(DIGITAL_SOURCE_TYPE)


def append_box(path: Path, data: bytes) -> None:
    """Put a packet at the end of an MP4 or MOV, where it moves nothing."""
    if data:
        with path.open("ab") as file:
            file.write(struct.pack(">I", 24 + len(data)) + b"uuid" + BOX + data)


def read_box(path: Path) -> bytes:
    """The packet among the outermost boxes of an MP4 or MOV; b"" when there is none."""
    start = 0
    with path.open("rb") as file:
        while len(head := file.read(16)) >= 8:
            size, kind = struct.unpack(">I4s", head[:8])
            payload = start + 8
            if size == 1:
                size, payload = int.from_bytes(head[8:16]), start + 16
            if start + size < payload:  # 0 means up to the end, anything else is damage
                break
            file.seek(payload)
            if kind == b"uuid" and 32 <= size <= LARGEST and file.read(16) == BOX:
                return file.read(start + size - payload - 16)
            start += size
            file.seek(start)
    return b""


def append_gif(path: Path, data: bytes) -> None:
    """Put a packet before the last byte of a GIF."""
    if data:
        with path.open("r+b") as file:
            file.seek(-1, 2)
            file.write(b"\x21\xff\x0b" + GIF_NAME + data + GIF_TRAILER + b";")


def read_gif(path: Path) -> bytes:
    content = path.read_bytes()
    start = content.rfind(GIF_NAME)
    end = content.find(END, start)
    return content[start + len(GIF_NAME) : end + len(END)] if 0 <= start < end else b""
