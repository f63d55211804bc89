"""The same tensors at other addresses: a safetensors file whose header is longer than it need be."""

from __future__ import annotations

import struct
from pathlib import Path

from engine.generators.aligned_weights import ALIGNMENT

STEP = 8  # bytes: what writers of safetensors files pad their headers to
OFFSETS = range(0, ALIGNMENT, STEP)


def begin_at(file: Path, offset: int) -> None:
    """Rewrite a file so that its tensors begin `offset` bytes after an address that ALIGNMENT divides."""
    raw = file.read_bytes()
    (length,) = struct.unpack("<Q", raw[:8])
    header = raw[8 : 8 + length].rstrip(b" ")
    header += b" " * ((offset - 8 - len(header)) % ALIGNMENT)
    file.write_bytes(struct.pack("<Q", len(header)) + header + raw[8 + length :])
