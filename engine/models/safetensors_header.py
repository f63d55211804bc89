"""Reading what is in a safetensors file without reading the tensors, and without torch."""

from __future__ import annotations

import hashlib
import json
import math
import struct
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from engine.errors import InvalidRequestError, ModelMissingError
from engine.models.model_files import file_size
from engine.plain_text import shown

LARGEST_HEADER = 8 * 2**20  # bytes; the format allows more, and the largest real ones have a tenth of this
LARGEST_SIDE, MOST_SIDES = 2**40, 16  # of a tensor: more is nothing that a file could mean
BITS = {"BOOL": 8, "U8": 8, "I8": 8, "U16": 16, "I16": 16, "F16": 16, "BF16": 16, "U32": 32, "I32": 32, "F32": 32,
        "U64": 64, "I64": 64, "F64": 64, "C64": 64, "F8_E5M2": 8, "F8_E4M3": 8, "F8_E8M0": 8,
        "F8_E5M2FNUZ": 8, "F8_E4M3FNUZ": 8, "F6_E2M3": 6, "F6_E3M2": 6, "F4": 4}  # fmt: skip
"""How large an element of each type is."""
SAMPLES, SAMPLE = 64, 2**16  # pieces of a file that go into its digest, and their size in bytes


@dataclass(frozen=True)
class Header:
    """Names and shapes of a file's tensors, and the notes of whoever wrote it."""

    shapes: dict[str, tuple[int, ...]]
    notes: dict[str, str]

    @classmethod
    def read(cls, path: Path) -> Header:
        """Raises InvalidRequestError when it is not a whole safetensors file: the tensors must fill it exactly."""
        try:
            whole = file_size(path)
            with path.open("rb") as file:
                (size,) = struct.unpack("<Q", file.read(8))
                if size > min(LARGEST_HEADER, whole - 8):
                    raise ValueError(size)
                data = json.loads(file.read(size))
            notes = data.pop("__metadata__", None) or {}
            check_layout(data, whole - 8 - size)
            shapes = {name: tuple(entry["shape"]) for name, entry in data.items()}
            return cls(shapes, {str(name): str(note) for name, note in notes.items()})
        except MALFORMED as error:
            hint = "Weights are read from safetensors files only: those cannot carry programs."
            name = shown(path.name)
            raise InvalidRequestError(f"“{name}” is not a file of weights that can be used.", hint) from error

    @property
    def numbers(self) -> int:
        """How many numbers the tensors have together."""
        return sum(math.prod(shape) for shape in self.shapes.values())


MALFORMED = (
    OSError, ModelMissingError, ValueError, KeyError, TypeError, AttributeError, OverflowError, RecursionError,
    struct.error,
)  # fmt: skip


def check_layout(entries: dict[str, dict[str, Any]], space: int) -> None:
    """Raises ValueError or what a malformed entry makes Python raise: tensors follow each other and fill the space."""
    ends = 0
    for name, entry in sorted(entries.items(), key=lambda one: offsets(one[1])):
        begin, end = offsets(entry)
        shape = entry["shape"]
        if (
            not isinstance(shape, list)
            or len(shape) > MOST_SIDES
            or not all(is_whole(side, LARGEST_SIDE) for side in shape)
        ):
            raise ValueError(name)
        if begin != ends or 8 * (end - begin) != math.prod(shape) * BITS[entry["dtype"]]:
            raise ValueError(name)
        ends = end
    if ends != space:
        raise ValueError(ends)


def offsets(entry: dict[str, Any]) -> tuple[int, int]:
    begin, end = entry["data_offsets"]
    if not is_whole(begin) or not is_whole(end):
        raise ValueError(begin)
    return begin, end


def is_whole(number: object, most: int = 2**63) -> bool:
    return isinstance(number, int) and not isinstance(number, bool) and 0 <= number <= most


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
