"""The first command of the README: what it sets up, and what it tells before it fetches much."""

from __future__ import annotations

import importlib.util
import sys
from pathlib import Path
from types import ModuleType, SimpleNamespace

import pytest

from tests.conftest import ROOT


@pytest.fixture
def start(monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    """The script, which here sets nothing up: `stages` are those that it would have."""
    spec = importlib.util.spec_from_file_location("start", ROOT / "installer" / "start.py")
    assert spec
    assert spec.loader
    made = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(made)
    made.stages = []  # type: ignore[attr-defined]
    monkeypatch.setattr(made, "set_up", made.stages.append)
    monkeypatch.setattr(made, "PYTHON", Path(sys.executable))
    monkeypatch.setattr(made, "missing_packages", list)
    return made


@pytest.mark.parametrize(
    ("arguments", "stage"),
    [
        ([], "window"),
        (["animate", "dog.jpg"], "run"),
        (["animate", "dog.jpg", "--motion", "0.8", "--model", "breeze"], "run"),
        (["animate", "dog.jpg", "--model", "ltx-0.9.8"], "models"),
        (["animate", "dog.jpg", "--model=ltx-0.9.8", "--seed", "1"], "models"),
        (["forecast", "--model", "svd-xt"], "run"),  # it is only arithmetic
        (["models", "fetch", "ltx-0.9.8"], "models"),
        (["models"], "run"),
        (["lock", "clip.mp4"], "run"),
        (["test"], "test"),
    ],
)
def test_only_what_a_command_needs_is_installed(start: ModuleType, arguments: list[str], stage: str) -> None:
    assert start.stage_of(arguments) == stage


@pytest.mark.parametrize("model", ["ltx-0.9.8", "lxt"])
def test_weights_that_are_missing_are_told_before_torch_is_fetched(
    start: ModuleType, photo: Path, model: str, capfd: pytest.CaptureFixture[str]
) -> None:
    assert start.main(["animate", str(photo), "--model", model]) == 2
    assert start.stages == ["run"]
    told = capfd.readouterr()
    assert model in told.err
    assert ("vivant models fetch ltx-0.9.8" in told.err) == (model == "ltx-0.9.8")
    assert told.out == ""


def test_with_ones_own_weights_nothing_is_asked(start: ModuleType, photo: Path, tmp_path: Path) -> None:
    assert start.weights_missing(["animate", str(photo), "--model", str(tmp_path)]) == 0
    assert start.weights_missing(["models", "fetch", "ltx-0.9.8"]) == 0
    assert start.stages == []


def test_a_model_that_is_here_says_so_to_scripts(start: ModuleType, photo: Path) -> None:
    assert start.weights_missing(["animate", str(photo), "--model", "breeze"]) == 0


def test_off_a_terminal_the_set_up_says_a_few_lines_and_pip_none(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    spec = importlib.util.spec_from_file_location("start", ROOT / "installer" / "start.py")
    assert spec
    assert spec.loader
    made = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(made)
    commands: list[list[str]] = []

    def run(command: list[object], **more: object) -> SimpleNamespace:
        commands.append([str(word) for word in command])
        (tmp_path / "env" / "bin").mkdir(parents=True, exist_ok=True)
        made.PYTHON.touch()
        return SimpleNamespace(returncode=0)

    monkeypatch.setattr(made, "VENV", tmp_path / "env")
    monkeypatch.setattr(made, "PYTHON", tmp_path / "env" / "bin" / "python")
    monkeypatch.setattr(made.subprocess, "run", run)
    made.set_up("run")
    said = capsys.readouterr()
    assert said.out == ""  # that is the clip's
    assert 3 <= len(said.err.splitlines()) <= 5
    assert said.err.splitlines()[-1].startswith("» Ready after")
    assert "--quiet" in next(command for command in commands if "pip" in command)
    made.set_up("run")
    assert capsys.readouterr().err == ""  # all is there
