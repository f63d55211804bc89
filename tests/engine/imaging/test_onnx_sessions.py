"""A network opens with one thread, and a missing file is a sentence."""

from __future__ import annotations

from pathlib import Path

import pytest

from engine.errors import ModelMissingError
from engine.imaging.onnx_sessions import open_session
from engine.paths import RESOURCES


def test_a_network_opens_on_the_processor_with_one_thread() -> None:
    session = open_session(RESOURCES / "objects" / "detector.onnx", "It is missing.")
    assert session.get_providers() == ["CPUExecutionProvider"]
    options = session.get_session_options()
    assert (options.intra_op_num_threads, options.enable_cpu_mem_arena) == (1, False)


def test_a_missing_file_is_said(tmp_path: Path) -> None:
    with pytest.raises(ModelMissingError, match=r"It is missing\.") as raised:
        open_session(tmp_path / "none.onnx", "It is missing.")
    assert raised.value.hint == "Install Vivant again."
