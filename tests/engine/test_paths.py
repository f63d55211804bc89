"""Files are hashed piece by piece, and replaced as a whole."""

from __future__ import annotations

import hashlib
from pathlib import Path

import pytest

from engine.errors import Cancelled
from engine.paths import BLOCK, replacing, sha256_of


@pytest.mark.parametrize("size", [0, 1, BLOCK, BLOCK + 1])
def test_the_hash_of_a_file_is_that_of_all_its_bytes_and_each_is_counted_once(tmp_path: Path, size: int) -> None:
    path, seen = tmp_path / "file", list[int]()
    path.write_bytes(bytes(range(256)) * (size // 256 + 1))
    assert sha256_of(path, seen.append) == hashlib.sha256(path.read_bytes()).hexdigest() == sha256_of(path)
    assert sum(seen) == path.stat().st_size


def test_hashing_can_be_cancelled(tmp_path: Path) -> None:
    def stop(_: int) -> None:
        raise Cancelled

    path = tmp_path / "file"
    path.write_bytes(b"some")
    with pytest.raises(Cancelled):
        sha256_of(path, stop)


def test_a_file_that_fails_while_it_is_written_leaves_the_one_before(tmp_path: Path) -> None:
    path = tmp_path / "file"
    path.write_bytes(b"before")
    with pytest.raises(TypeError), replacing(path) as file:
        file.writelines([b"half", None])  # type: ignore[list-item]
    assert [one.read_bytes() for one in tmp_path.iterdir()] == [b"before"]
