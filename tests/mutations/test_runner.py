"""What goes wrong with a case is counted: a traceback, too much memory, a hang."""

from __future__ import annotations

import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass

import pytest

from tests.mutations.pictures import TRIAL
from tests.mutations.runner import GIB, Trial

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="memory is measured and limited another way there")


@dataclass(frozen=True)
class Told(Trial):
    """Its child says these things."""

    def answers(self, first: int, last: int) -> Iterator[tuple[int, str, str, int]]:
        said = {0: [(0, "clip", "Traceback", 5), (1, "clip", "", 2 * GIB)], 3: [(3, "clip", "", 5)]}
        return iter(said.get(first, []))


def test_a_traceback_too_much_memory_and_a_hang_are_faults() -> None:
    found = Told("", dict, lambda number, folder: "").tried(0, 4)
    assert found.faults == ["case 0: Traceback", "case 1 (clip) takes 2.00 GiB", "case 2 hangs or ends the process"]
    assert found.tried == {"clip": 3}


def test_a_child_that_says_nothing_is_given_up() -> None:
    began = time.monotonic()
    assert list(Trial(TRIAL.module, dict, TRIAL.run, starting=0.01).answers(0, 1)) == []
    assert time.monotonic() - began < 30
