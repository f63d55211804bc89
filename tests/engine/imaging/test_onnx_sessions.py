"""A network opens with one thread, its arranged graph is kept, and a missing file is a sentence."""

from __future__ import annotations

import shutil
from pathlib import Path

import numpy as np
import onnxruntime
import pytest

from engine.arrays import FloatArray
from engine.errors import ModelMissingError
from engine.imaging import onnx_sessions
from engine.imaging.onnx_sessions import arranged_file, arranged_folder, open_session
from engine.paths import RESOURCES

PERSON = RESOURCES / "portrait" / "person.onnx"


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("VIVANT_HOME", str(tmp_path / "home"))
    return tmp_path / "home"


def answer(session: onnxruntime.InferenceSession) -> FloatArray:
    picture = np.random.default_rng(0).random((1, 3, 256, 256), np.float32)
    result: FloatArray = session.run(None, {"t0": picture})[0]
    return result


def test_a_network_opens_on_the_processor_with_one_thread() -> None:
    session = open_session(RESOURCES / "objects" / "detector.onnx", "It is missing.")
    assert session.get_providers() == ["CPUExecutionProvider"]
    options = session.get_session_options()
    assert (options.intra_op_num_threads, options.enable_cpu_mem_arena) == (1, False)


def test_a_missing_file_is_said(tmp_path: Path) -> None:
    with pytest.raises(ModelMissingError, match=r"It is missing\.") as raised:
        open_session(tmp_path / "none.onnx", "It is missing.")
    assert raised.value.hint == "Install Vivant again."


def test_an_arranged_graph_is_kept_and_answers_in_the_same_bytes(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    first = answer(open_session(PERSON, "It is missing."))
    kept = arranged_file(PERSON)
    assert kept.parent == home / "networks"
    assert [file.name for file in arranged_folder().iterdir()] == [kept.name]
    opened: list[Path] = []
    real = onnxruntime.InferenceSession

    def noted(path: Path, *rest: object, **more: object) -> onnxruntime.InferenceSession:
        opened.append(path)
        return real(path, *rest, **more)

    monkeypatch.setattr(onnxruntime, "InferenceSession", noted)
    assert np.array_equal(answer(open_session(PERSON, "It is missing.")), first)
    assert opened == [kept]


def test_a_damaged_graph_is_arranged_anew(home: Path) -> None:
    first = answer(open_session(PERSON, "It is missing."))
    kept = arranged_file(PERSON)
    whole = kept.read_bytes()
    kept.write_bytes(whole[: len(whole) // 2])
    assert np.array_equal(answer(open_session(PERSON, "It is missing.")), first)
    assert kept.stat().st_size > 0.9 * len(whole)


def test_another_file_or_processor_has_a_graph_of_its_own(
    home: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    copy = tmp_path / "portrait" / "person.onnx"
    copy.parent.mkdir()
    shutil.copyfile(PERSON, copy)
    assert arranged_file(copy) != arranged_file(PERSON) == arranged_file(PERSON)
    before = arranged_file(PERSON)
    monkeypatch.setattr(onnx_sessions, "processor", lambda: ("Linux", "another"))
    assert arranged_file(PERSON) != before


def test_a_folder_that_can_not_be_written_keeps_no_network_from_opening(home: Path) -> None:
    home.write_text("no folder")
    assert answer(open_session(PERSON, "It is missing.")).shape[-2:] == (256, 256)
    assert home.read_text() == "no folder"


def test_only_the_newest_graphs_are_kept(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(onnx_sessions, "MOST", 1)
    open_session(PERSON, "It is missing.")
    detector = RESOURCES / "faces" / "detector.onnx"
    open_session(detector, "It is missing.")
    assert list(arranged_folder().iterdir()) == [arranged_file(detector)]
