"""`vivant doctor` checks the installation."""

from __future__ import annotations

import json

import pytest

from engine.__main__ import main
from engine.logs import log_file
from engine.services import worker_process
from tests.support import failing_engine
from tests.support.command import vivant


def test_doctor_finds_everything_well() -> None:
    done = vivant("doctor", "--json")
    findings = {row["name"]: row["ok"] for row in map(json.loads, done.stdout.splitlines())}
    assert done.returncode == 0
    assert all(findings.values())
    assert {"python", "ffmpeg", "models", "folder", "animate"} <= set(findings)


def test_doctor_says_what_is_missing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("IMAGEIO_FFMPEG_EXE", "/nowhere/ffmpeg")
    done = vivant("doctor")
    assert done.returncode == 1
    assert "BAD  ffmpeg" in done.stdout


def test_the_doctor_says_where_the_traceback_of_a_broken_engine_is(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(worker_process, "serve", failing_engine.serve)
    assert main(["doctor"]) != 0
    (line,) = (line for line in capsys.readouterr().out.splitlines() if "did not expect" in line)
    assert "worker" in line
    assert str(log_file()) in line
    assert "in break_down" in log_file().read_text("utf-8")
