"""Reading what is in a safetensors file without reading the tensors, and without torch."""

from __future__ import annotations

import hashlib
import json
import struct
from dataclasses import dataclass
from pathlib import Path

from engine.errors import InvalidRequestError

LARGEST_HEADER = 100 * 2**20  # bytes; the format's own limit
SAMPLES, SAMPLE = 64, 2**16  # pieces of a file that go into its digest, and their size in bytes


@dataclass(frozen=True)
class Header:
    """Names and shapes of a file's tensors, and the notes of whoever wrote it."""

    shapes: dict[str, tuple[int, ...]]
    notes: dict[str, str]

    @classmethod
    def read(cls, path: Path) -> Header:
        """Raises InvalidRequestError when it is not a safetensors file."""
        try:
            with path.open("rb") as file:
                (size,) = struct.unpack("<Q", file.read(8))
                if size > LARGEST_HEADER:
                    raise ValueError(size)
                data = json.loads(file.read(size))
            notes = data.pop("__metadata__", {})
            return cls({name: tuple(entry["shape"]) for name, entry in data.items()}, notes)
        except (OSError, ValueError, KeyError, TypeError, AttributeError, struct.error) as error:
            hint = "Weights are read from safetensors files only: those cannot carry programs."
            raise InvalidRequestError(f"“{path.name}” is not a file of weights that can be used.", hint) from error


def digest(paths: list[Path]) -> str:
    """Tells weights apart: a hash of each file's size, header and pieces spread over it; not of every byte."""
    total = hashlib.sha256()
    for path in sorted(paths):
        size = path.stat().st_size
        total.update(str(size).encode())
        with path.open("rb") as file:
            for i in range(SAMPLES):
                file.seek(max(size - SAMPLE, 0) * i // (SAMPLES - 1))
                total.update(file.read(SAMPLE))
    return total.hexdigest()[:12]
