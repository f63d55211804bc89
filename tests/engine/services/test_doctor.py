"""The doctor runs every check to its end, and says in a line what it found."""

from __future__ import annotations

import re
import subprocess

import pytest

from engine.errors import EngineError
from engine.paths import RESOURCES, jobs_folder
from engine.services import doctor
from engine.services.doctor import Finding, examine, finding_of


def failing(error: Exception) -> str:
    raise error


@pytest.mark.parametrize(
    ("error", "text"),
    [
        (EngineError("The encoder is missing.", "Install Vivant again."), "The encoder is missing. Install Vivant again."),
        (OSError("disk"), "OSError: disk"),
        (ImportError("no such module"), "ImportError: no such module"),
        (subprocess.TimeoutExpired("ffmpeg", 30), "TimeoutExpired: Command 'ffmpeg' timed out after 30 seconds"),
    ],
)  # fmt: skip
def test_a_failed_check_is_a_finding_and_no_error(error: Exception, text: str) -> None:
    assert finding_of("ffmpeg", lambda: failing(error)) == Finding("ffmpeg", False, text)


def test_every_check_is_run_whatever_the_others_find(monkeypatch: pytest.MonkeyPatch) -> None:
    checks = ("program", "python", "torch_build", "ffmpeg_build", "weights", "reader", "folder", "two_frames", "worker")
    for name in checks:
        monkeypatch.setattr(doctor, name, lambda name=name: failing(OSError(name)))
    assert [(finding.ok, finding.text) for finding in examine()] == [(False, f"OSError: {name}") for name in checks]


def test_the_guide_shows_every_check_and_what_to_do(monkeypatch: pytest.MonkeyPatch) -> None:
    page = (RESOURCES / "guide" / "troubleshooting.md").read_text("utf-8")
    for name in (
        "program",
        "python",
        "torch_build",
        "ffmpeg_build",
        "weights",
        "reader",
        "folder",
        "two_frames",
        "worker",
    ):
        monkeypatch.setattr(doctor, name, lambda name=name: failing(OSError(name)))
    names = [finding.name for finding in examine()]
    assert re.findall(r"^ok   (\w+)", page, re.MULTILINE) == names
    told = set(re.findall(r"`(\w+)`", " ".join(line for line in page.splitlines() if line.startswith("| `"))))
    assert set(names) - {"vivant", "python"} <= told


def test_quick_checks_find_this_installation_well() -> None:
    for check in (doctor.program, doctor.python, doctor.ffmpeg_build, doctor.weights, doctor.folder):
        assert finding_of("check", check).ok
    assert "libx264" in doctor.ffmpeg_build()
    assert str(jobs_folder()) in doctor.folder()


def test_an_ffmpeg_without_the_encoder_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(doctor, "ENCODERS", ("libx264", "libnothing"))
    finding = finding_of("ffmpeg", doctor.ffmpeg_build)
    assert not finding.ok
    assert "has no encoder libnothing" in finding.text


def test_without_torch_the_doctor_says_that_breeze_does_not_need_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("importlib.util.find_spec", lambda name: None)
    assert doctor.torch_build() == "not installed; Breeze does not need it"
