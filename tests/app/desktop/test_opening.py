"""Files, folders and addresses are opened by other programs, and where none does that is said, with where it is."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.desktop import opening
from app.desktop.opening import Opener, open_file, outside, reveal
from app.dialogs.not_opened import NotOpenedDialog
from app.main_window import MainWindow

PATIENCE = 20_000  # milliseconds


@pytest.fixture
def commands(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The one folder in which commands are looked for; it is empty."""
    folder = tmp_path / "commands"
    folder.mkdir()
    monkeypatch.setattr(opening.shutil, "which", lambda name: str(folder / name) if (folder / name).exists() else None)
    return folder


def give_command(folder: Path, script: str) -> None:
    path = folder / "xdg-open"
    path.write_text(f"#!/bin/sh\n{script}\n")
    path.chmod(0o755)


@pytest.mark.skipif(os.name != "posix", reason="xdg-open")
@pytest.mark.parametrize(("script", "said"), [("exit 3", True), ("exit 0", False), ("sleep 1", False)])
def test_a_program_that_is_not_found_by_xdg_open_is_told(
    qtbot: QtBot, commands: Path, tmp_path: Path, script: str, said: bool
) -> None:
    give_command(commands, f'echo "$1" > {tmp_path}/asked; {script}')
    failed: list[str] = []
    opener = Opener()
    opener.failed.connect(failed.append)
    opener.open(QUrl.fromLocalFile(str(tmp_path)))
    qtbot.waitUntil(lambda: not opener._timer.isActive(), timeout=PATIENCE)
    assert failed == ([str(tmp_path)] if said else [])
    assert (tmp_path / "asked").read_text().strip() == str(tmp_path)


def test_where_no_program_is_there_the_window_says_so_and_where_the_file_is(
    window: MainWindow, commands: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(opening.QDesktopServices, "openUrl", lambda url: False)
    clip = tmp_path / "mug.mp4"
    clip.touch()
    for do, path, where, sentence in (
        (open_file, clip, clip, "No program of this computer opens “mug.mp4”."),
        (reveal, clip, tmp_path, f"No program of this computer shows the folder “{tmp_path.name}”."),
        (open_file, tmp_path / "gone.mp4", tmp_path / "gone.mp4", "“gone.mp4” is not there any more."),
    ):
        do(path)
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, NotOpenedDialog)
        assert dialog.sentence.text() == sentence
        assert dialog.where.text() == str(where)
        dialog.copy.click()
        assert QGuiApplication.clipboard().text() == str(where)
        dialog.close()
    opening.open_address(QUrl("https://example.org/a"))
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, NotOpenedDialog)
    assert dialog.where.text() == "https://example.org/a"
    dialog.close()


def test_a_program_outside_of_a_bundle_gets_the_systems_libraries() -> None:
    assert outside({"A": "1", "LD_LIBRARY_PATH": "/bundle"}) == {"A": "1", "LD_LIBRARY_PATH": "/bundle"}
    assert outside({"LD_LIBRARY_PATH": "/bundle", "LD_LIBRARY_PATH_ORIG": "/own"}) == {"LD_LIBRARY_PATH": "/own"}
