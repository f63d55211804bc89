"""What grows is told, and what only varies is not; all work for minutes by `python -m tests.soak`."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest

from tests.soak.growth import MEMORY, MIB, Growth, grows, of_folder, of_process, slope

ROUNDS = 40


def test_a_leak_of_a_little_in_each_round_is_told_and_caches_that_fill_are_not() -> None:
    noise = [(i * 7919) % 13 / 13 for i in range(ROUNDS)]
    filling = [100 + min(i, 9) * 20 + noise[i] for i in range(ROUNDS)]
    assert not grows(f"engine: {MEMORY}", filling)
    assert grows(f"engine: {MEMORY}", [value + 0.2 * i for i, value in enumerate(filling)])
    assert slope([value + 0.2 * i for i, value in enumerate(filling[10:])]) == pytest.approx(0.2, abs=0.02)


def test_one_open_file_or_thread_more_is_told_and_one_that_comes_and_goes_is_not() -> None:
    assert not grows("engine: open files", [9 + i % 3 for i in range(ROUNDS)])
    assert grows("engine: open files", [9 + i // 10 for i in range(ROUNDS)])
    growth = Growth()
    for i in range(ROUNDS):
        growth.add({"home: files": 20 + i, "home: bytes": 500})
    assert [sentence.split(":")[0] for sentence in growth.growing] == ["home"]
    assert "home: files grows: 30 to 59, at most 59, +1 a round" in growth.growing
    assert len(growth.lines()) == 2


@pytest.mark.skipif(sys.platform != "linux", reason="processes are looked at another way there")
def test_a_process_is_measured() -> None:
    before = of_process("program", os.getpid())
    with open(os.devnull) as file:  # noqa: PTH123
        now = of_process("program", os.getpid())
    assert file.closed
    assert now["program: open files"] == before["program: open files"] + 1
    assert now["program: threads"] >= 1
    assert now[f"program: {MEMORY}"] * MIB > 10 * MIB


def test_a_folder_is_measured_without_what_is_apart(tmp_path: Path) -> None:
    for name in ("jobs/1/done", "logs/vivant.log"):
        (tmp_path / name).parent.mkdir(parents=True)
        (tmp_path / name).write_text("12345")
    assert of_folder("home", tmp_path, "logs") == {"home: files": 3, "home: bytes": 5}
    assert of_folder("clips", tmp_path / "gone") == {"clips: files": 0, "clips: bytes": 0}
