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
