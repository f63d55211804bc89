"""Freed memory is given back where the C library keeps it."""

from __future__ import annotations

import sys
from pathlib import Path

import numpy as np
import pytest

from engine.generators.freed_memory import give_back_freed


def resident() -> int:
    return int(Path("/proc/self/statm").read_text().split()[1]) * 4096


@pytest.mark.skipif(sys.platform != "linux", reason="glibc's")
def test_what_small_things_left_behind_goes_back_to_the_system() -> None:
    kept = [np.ones(2000, np.float64) for _ in range(4000)]  # too small to be mapped on their own
    last = np.ones(2000)
    before = resident()
    del kept
    give_back_freed()
    assert resident() < before - 30_000_000
    assert last.sum() == 2000
