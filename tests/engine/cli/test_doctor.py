"""`vivant doctor` checks the installation."""

from __future__ import annotations

import json

import pytest

from engine.__main__ import main
from engine.cli import doctor
from engine.cli.doctor import DoctorOptions
from engine.cli.options import DONE, PROBLEM
from engine.logs import log_file
from engine.services import worker_process
from engine.services.doctor import Finding
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


@pytest.mark.parametrize(("ok", "code"), [(True, DONE), (False, PROBLEM)])
def test_one_bad_finding_makes_the_exit_code(
    ok: bool, code: int, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    found = [Finding("python", True, "3.11"), Finding("ffmpeg", ok, "version 7")]
    monkeypatch.setattr(doctor, "examine", lambda: found)
    assert doctor.run(DoctorOptions(json=False)) == code
    assert capsys.readouterr().out.splitlines()[1] == f"{'ok  ' if ok else 'BAD '} ffmpeg     version 7"
    assert doctor.run(DoctorOptions(json=True)) == code
    assert json.loads(capsys.readouterr().out.splitlines()[1]) == {"name": "ffmpeg", "ok": ok, "text": "version 7"}
