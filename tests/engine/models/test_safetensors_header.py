"""Headers of safetensors files are read without the tensors, and anything else is refused."""

from __future__ import annotations

import json
import struct
from pathlib import Path

import numpy as np
import pytest
from safetensors.numpy import save_file

from engine.errors import InvalidRequestError
from engine.models.safetensors_header import LARGEST_HEADER, Header, digest


def test_names_shapes_and_notes_are_those_that_the_library_wrote(tmp_path: Path) -> None:
    tensors = {"a.weight": np.zeros((2, 3), np.float32), "b": np.zeros(5, np.float16)}
    save_file(tensors, tmp_path / "a.safetensors", {"made by": "somebody"})
    header = Header.read(tmp_path / "a.safetensors")
    assert header.shapes == {"a.weight": (2, 3), "b": (5,)}
    assert header.notes == {"made by": "somebody"}


@pytest.mark.parametrize(
    "data",
    [
        b"", b"1234567", struct.pack("<Q", LARGEST_HEADER + 1) + b"{}", struct.pack("<Q", 2) + b"[]",
        struct.pack("<Q", 20) + b"{", struct.pack("<Q", 9) + b'{"a": {}}', b"\x80\x04pickled",
    ],
)  # fmt: skip
def test_what_is_no_such_file_is_refused(data: bytes, tmp_path: Path) -> None:
    (tmp_path / "a.safetensors").write_bytes(data)
    with pytest.raises(InvalidRequestError, match="a.safetensors"):
        Header.read(tmp_path / "a.safetensors")
    with pytest.raises(InvalidRequestError):
        Header.read(tmp_path / "gone.safetensors")


def a_file(space: int, **entries: object) -> bytes:
    header = json.dumps(entries).encode()
    return struct.pack("<Q", len(header)) + header + bytes(space)


def entry(begin: object, end: object, *shape: object, dtype: object = "U8") -> dict[str, object]:
    return {"dtype": dtype, "shape": list(shape), "data_offsets": [begin, end]}


def test_a_header_whose_tensors_fill_the_file_is_read_whatever_their_order(tmp_path: Path) -> None:
    (tmp_path / "a.safetensors").write_bytes(
        a_file(12, b=entry(8, 12, 2, dtype="F16"), a=entry(0, 8, 8), c=entry(8, 8, 0))
    )
    header = Header.read(tmp_path / "a.safetensors")
    assert (header.shapes["b"], header.numbers) == ((2,), 10)


@pytest.mark.parametrize(
    "data",
    [
        a_file(7, a=entry(0, 8, 8)), a_file(9, a=entry(0, 8, 8)), a_file(8, a=entry(0, 8, 9)),
        a_file(8, a=entry(0, 8, 8), b=entry(4, 8, 4)), a_file(8, a=entry(0, 2, 2), b=entry(4, 8, 4)),
        a_file(8, a=entry(0, 10**400, 10**400)), a_file(8, a=entry(8, 0, -8)), a_file(8, a=entry(0, 8.0, 8)),
        a_file(8, a=entry(0, 8, 2.0, 4)), a_file(8, a=entry(0, 8, True, 8)), a_file(8, a=entry(0, 8, 8, dtype="U9")),
        a_file(8, a=entry(0, 8, 8, dtype=[])), a_file(0, a=entry(0, 0, *[2**40] * 100, 0)), a_file(8, a=[0, 8]),
        a_file(8, a=entry(0, 8, 8), __metadata__="x"), struct.pack("<Q", 10**6) + b"[" * 10**6,
        struct.pack("<Q", 5000) + b"1" * 5000,
    ],
)  # fmt: skip
def test_a_header_that_lies_about_its_tensors_is_refused(data: bytes, tmp_path: Path) -> None:
    (tmp_path / "a.safetensors").write_bytes(data)
    with pytest.raises(InvalidRequestError, match=r"a\.safetensors"):
        Header.read(tmp_path / "a.safetensors")


def test_a_digest_tells_files_of_the_same_size_apart_and_knows_a_copy(tmp_path: Path) -> None:
    header = json.dumps({"a": {"dtype": "U8", "shape": [300_000], "data_offsets": [0, 300_000]}}).encode()
    one = struct.pack("<Q", len(header)) + header + bytes(300_000)
    other = one[:-1000] + b"\1" + one[-999:]
    for name, data in (("one", one), ("copy", one), ("other", other), ("longer", one + b"\0")):
        (tmp_path / name).write_bytes(data)
    found = {name: digest([tmp_path / name]) for name in ("one", "copy", "other", "longer")}
    assert found["one"] == found["copy"]
    assert len({found["one"], found["other"], found["longer"]}) == 3
    assert digest([tmp_path / "one", tmp_path / "other"]) == digest([tmp_path / "other", tmp_path / "one"])
