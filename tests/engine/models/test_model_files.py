"""Whatever a model's files make a library raise becomes a sentence, and only what can be read without harm is read."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from engine.errors import Cancelled, DeviceError, ModelMissingError, OutOfMemoryError
from engine.models.model_files import AGAIN, LARGEST_TEXT, file_size, read_object, reading

PanicException = type("PanicException", (BaseException,), {})


@pytest.mark.parametrize(
    ("raised", "says"),
    [
        (KeyError("conv_in.weight"), "It can't be loaded: 'conv_in.weight'."),
        (ValueError("first line.\nsecond line"), "It can't be loaded: first line."),
        (PermissionError(13, "Permission denied"), "It can't be loaded: Permission denied."),
        (RecursionError(), "It can't be loaded: RecursionError."),
        (PanicException("index out of bounds"), "It can't be loaded: index out of bounds."),
        (RuntimeError("\x1b[31m" + "x" * 9999), "It can't be loaded: [31m" + "x" * 74 + "…" + "x" * 40 + "."),
    ],
)
def test_a_failure_of_any_kind_is_a_sentence_with_a_hint_and_the_traceback_as_details(
    raised: BaseException, says: str
) -> None:
    with pytest.raises(ModelMissingError) as caught, reading("It can't be loaded"):
        raise raised
    assert (str(caught.value), caught.value.hint) == (says, AGAIN)
    assert "Traceback" in caught.value.details


def test_a_full_memory_is_not_called_damage() -> None:
    with pytest.raises(OutOfMemoryError), reading("It can't be loaded"):
        raise MemoryError


@pytest.mark.parametrize("raised", [DeviceError("too small"), Cancelled(), KeyboardInterrupt(), BrokenPipeError(), TimeoutError()])  # fmt: skip
def test_what_is_not_the_files_fault_passes(raised: BaseException) -> None:
    with pytest.raises(type(raised)) as caught, reading("It can't be loaded", passing=(TimeoutError,)):
        raise raised
    assert caught.value is raised


@pytest.mark.parametrize(
    "text",
    [
        "", "{", '"org/model"', "[]", "3", "null", "NaN", "[" * 100_000, '{"a": ' * 100_000, "{'a': 1}", "\ud800",
        "1" * 5000, '{"a": 1}{',
    ],
    ids=lambda text: text[:8].encode("ascii", "replace").decode(),
)  # fmt: skip
def test_anything_but_an_object_is_damaged(text: str, tmp_path: Path) -> None:
    path = tmp_path / "config.json"
    path.write_bytes(text.encode("utf-8", "surrogatepass"))
    with pytest.raises(ModelMissingError, match=r"config\.json is damaged"):
        read_object(path)


def test_an_object_is_read_with_the_numbers_that_schedulers_write(tmp_path: Path) -> None:
    path = tmp_path / "config.json"
    path.write_text('{"lambda_min_clipped": -Infinity, "_class_name": "X"}')
    assert read_object(path) == {"lambda_min_clipped": float("-inf"), "_class_name": "X"}


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="needs named pipes")
def test_what_is_no_ordinary_file_is_never_opened(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "fifo")
    (tmp_path / "folder").mkdir()
    (tmp_path / "device").symlink_to("/dev/zero")
    (tmp_path / "round").symlink_to(tmp_path / "round")
    (tmp_path / "broken").symlink_to(tmp_path / "gone")
    for name in ("fifo", "folder", "device"):
        with pytest.raises(ModelMissingError, match=f"{name} is not a file"):
            read_object(tmp_path / name)
    for name in ("round", "broken", "gone"):
        with pytest.raises(ModelMissingError, match=f"{name} can't be read"):
            file_size(tmp_path / name)


def test_a_file_that_is_too_large_is_not_read(tmp_path: Path) -> None:
    path = tmp_path / "config.json"
    with path.open("wb") as file:
        file.truncate(LARGEST_TEXT + 1)
    with pytest.raises(ModelMissingError, match="too large"):
        read_object(path)
