"""200 damaged pictures, recipes and clips end in a sentence or open; thousands by `tests/mutations/pictures.py`."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from tests.mutations import cases
from tests.mutations.pictures import TRIAL

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="memory is measured and limited another way there")


def test_damaged_files_open_or_end_in_a_sentence_in_bounded_memory_and_time() -> None:
    found = TRIAL.tried(0, 200)
    assert found.faults == []
    assert found.tried == {"picture": 80, "recipe": 40, "clip": 80}


def test_a_case_is_the_same_each_time(tmp_path: Path) -> None:
    for number in (0, 3):
        cases.run(number, tmp_path)
        first = (tmp_path / "damaged.jpg").read_bytes()
        cases.run(number, tmp_path)
        assert (tmp_path / "damaged.jpg").read_bytes() == first
