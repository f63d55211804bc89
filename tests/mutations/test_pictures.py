"""200 damaged pictures, recipes and clips end in a sentence or open; thousands by `tests/mutations/pictures.py`."""

from __future__ import annotations

import sys
import time
from pathlib import Path

import pytest

from tests.mutations import cases, pictures

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="memory is measured and limited another way there")


def test_damaged_files_open_or_end_in_a_sentence_in_bounded_memory_and_time() -> None:
    found = pictures.tried(0, 200)
    assert found.faults == []
    assert found.tried == {"picture": 80, "recipe": 40, "clip": 80}


def test_a_case_is_the_same_each_time(tmp_path: Path) -> None:
    for number in (0, 3):
        cases.run(number, tmp_path)
        first = (tmp_path / "damaged.jpg").read_bytes()
        cases.run(number, tmp_path)
        assert (tmp_path / "damaged.jpg").read_bytes() == first


def test_a_traceback_too_much_memory_and_a_hang_are_faults(monkeypatch: pytest.MonkeyPatch) -> None:
    said = {0: [(0, "clip", "Traceback", 5), (1, "clip", "", 2 * pictures.GIB)], 3: [(3, "clip", "", 5)]}
    monkeypatch.setattr(pictures, "answers", lambda first, last: iter(said.get(first, [])))
    found = pictures.tried(0, 4)
    assert found.faults == ["case 0: Traceback", "case 1 (clip) takes 2.00 GiB", "case 2 hangs or ends the process"]
    assert found.tried == {"clip": 3}


def test_a_child_that_says_nothing_is_given_up(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pictures, "STARTING", 0.5)
    began = time.monotonic()
    assert list(pictures.answers(0, 1)) == []
    assert time.monotonic() - began < 30
