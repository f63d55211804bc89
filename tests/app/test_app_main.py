"""`vivant` with nothing or with files opens the window; with anything else it is the command line."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

import app.application
from app.__main__ import main


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch) -> list[list[Path]]:
    """The files of each window that would open."""
    windows: list[list[Path]] = []
    monkeypatch.setattr(app.application, "run", lambda files: windows.append(files) or 0)
    return windows


def test_without_arguments_the_window_opens(opened: list[list[Path]], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "argv", ["vivant"])
    assert main() == 0
    assert opened == [[]]


def test_with_files_the_window_opens_with_them(opened: list[list[Path]], photo: Path) -> None:
    assert main([str(photo), str(photo.parent)]) == 0
    assert opened == [[photo, photo.parent]]


def test_a_command_is_a_command_even_where_a_file_has_its_name(
    opened: list[list[Path]], tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("formats").touch()
    assert main(["formats"]) == 0
    assert "mp4" in capsys.readouterr().out
    assert opened == []


@pytest.mark.parametrize("arguments", [["gone.jpg"], ["--frobnicate"]])
def test_what_is_neither_a_file_nor_a_command_is_told(opened: list[list[Path]], arguments: list[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        main(arguments)
    assert ended.value.code == 2
    assert opened == []


def test_without_qt_the_command_line_is_named(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setitem(sys.modules, "app.application", None)
    assert main([]) == 1
    assert "vivant animate photo.jpg" in capsys.readouterr().err
