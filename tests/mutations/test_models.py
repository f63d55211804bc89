"""200 damaged folders of models end in a sentence or make a clip; thousands by `tests/mutations/models.py`."""

from __future__ import annotations

import hashlib
import os
import socket
import sys
from pathlib import Path

import numpy as np
import pytest

from tests.mutations import model_cases
from tests.mutations.models import TRIAL
from tests.support.diffusers_toys import TOYS

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="memory is measured and limited another way there")


def test_damaged_models_end_in_a_sentence_in_bounded_memory_and_time() -> None:
    found = TRIAL.tried(0, 200)
    assert found.faults == []
    assert found.tried.keys() == {"path", "folder", "installed folder"}


def test_a_case_damages_the_same_each_time_and_always_something(tmp_path: Path) -> None:
    whole = TOYS["ltx-0.9.8-13b"](tmp_path / "whole")
    for number in range(20):
        first, again = (model_cases.copy(whole, tmp_path / f"{number}{which}") for which in "ab")
        for place in (first, again):
            model_cases.damage(np.random.default_rng(number), place)
        assert names_and_bytes(first) == names_and_bytes(again)
    assert len({str(names_and_bytes(tmp_path / f"{number}a")) for number in range(20)}) > 15


def names_and_bytes(folder: Path) -> dict[str, str]:
    return {
        path.relative_to(folder).as_posix(): hashlib.sha256(path.read_bytes()).hexdigest() if path.is_file() else "-"
        for path in folder.rglob("*")
    }


def test_a_step_towards_the_network_is_a_fault(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def ask(*given: object) -> str:
        with pytest.raises(OSError, match="no network"):
            socket.create_connection(("huggingface.co", 443))
        return "path"

    monkeypatch.setattr(model_cases, "try_path", ask)
    monkeypatch.setattr(model_cases, "try_import", ask)
    with pytest.raises(AssertionError, match=r"huggingface\.co"):
        model_cases.run(0, tmp_path)
    assert "HF_TOKEN" not in os.environ
