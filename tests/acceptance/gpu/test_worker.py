"""Checks that hang, die, break or find no time left are told as that; what there is so far is on the disk."""

from __future__ import annotations

import json
import os
import time
from multiprocessing.connection import Connection
from pathlib import Path

import pytest

from tests.acceptance.gpu import __main__ as command
from tests.acceptance.gpu import worker
from tests.acceptance.gpu.outcome import Outcome, Result, Verdict, all_of, table, write
from tests.acceptance.gpu.worker import PLANNED, Worker

MINUTES = 8


def stand_in(pipe: Connection, toy: bool, home: Path) -> None:
    """Takes checks as the real one does: by name, one hangs and one ends its process."""
    while True:
        try:
            name = pipe.recv()
        except EOFError:
            return
        if name == "plans":
            time.sleep(60)
        if name == "ladder":
            os._exit(1)
        pipe.send(Outcome(name != "exactness", "as expected", {"a value": 1.5}))


@pytest.fixture
def standing_in(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Worker:
    monkeypatch.setattr(worker, "PLANNED", dict.fromkeys(PLANNED, 2.0))
    monkeypatch.setattr(worker, "PATIENCE", 2.0)
    return Worker(False, tmp_path, stand_in)


def test_all_of_it_is_planned_to_take_eight_minutes() -> None:
    from tests.acceptance.gpu.checks import CHECKS

    assert list(PLANNED) == list(CHECKS)
    assert sum(PLANNED.values()) <= 60 * MINUTES


def test_a_check_that_hangs_or_dies_is_told_and_the_next_one_runs(standing_in: Worker) -> None:
    with standing_in as one:
        found = [one.check(name, 60.0).verdict for name in ("weights", "plans", "exactness", "ladder", "weights")]
        assert found == [Verdict.PASSED, Verdict.OVERRAN, Verdict.FAILED, Verdict.ENDED, Verdict.PASSED]
        assert one.check("weights", 0.5).verdict is Verdict.LEFT_OUT


@pytest.mark.parametrize(("verdict", "code"), [(verdict, int(verdict is not Verdict.PASSED)) for verdict in Verdict])
def test_only_where_every_check_has_passed_the_exit_code_is_0(
    verdict: Verdict, code: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def check(self: Worker, name: str, left: float) -> Result:
        return Result(name, verdict if name == "plans" else Verdict.PASSED, "told", 1.0, 0.5, {"bytes": 2**30})

    monkeypatch.setattr(Worker, "check", check)
    assert command.main(["--toy", "--out", str(tmp_path / "out")]) == code
    lines = capsys.readouterr().out.splitlines()
    assert lines[1:] == [f"{(verdict if name == 'plans' else Verdict.PASSED).value:8} {name}: told" for name in PLANNED]
    data = json.loads((tmp_path / "out" / "results.json").read_text("utf-8"))
    assert [row["check"] for row in data["checks"]] == list(PLANNED)
    assert data["checks"][0]["figures"] == {"bytes": 2**30}
    assert "| plans | " + verdict.value in (tmp_path / "out" / "results.md").read_text("utf-8")


def test_results_are_written_after_every_check(tmp_path: Path) -> None:
    write([Result("weights", Verdict.PASSED, "told", 1.0, 0.5)], "toy", tmp_path)
    assert len(json.loads((tmp_path / "results.json").read_text("utf-8"))["checks"]) == 1


def test_figures_with_the_same_names_become_a_table_and_bytes_are_shown_as_gib() -> None:
    rows = {"one": {"bytes": 2**30, "s": 0.25}, "two": {"bytes": 2**29}, "all": 3}
    text = table([Result("plans", Verdict.PASSED, "a | b", 1.0, 0.5, rows)], "toy")
    assert "| plans | passed | 1 | 0.5 | a / b |" in text
    assert "- all: 3\n\n| | bytes | s |\n|---|---|---|\n| one | 1.000 GiB | 0.25 |\n| two | 0.500 GiB |  |" in text


def test_what_does_not_hold_is_named_first() -> None:
    found = all_of({"too slow": False, "too large": True}, "as measured", {})
    assert not found.passed
    assert found.detail == "too slow. as measured"
