"""The window over an engine in a child process: its errors, its death, and Stop."""

from __future__ import annotations

import os
import signal
import time
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from app.main_window import MainWindow
from app.state.importing import open_paths
from engine.jobs.job import JobState
from engine.logs import log_file, logging_to_file
from engine.services import worker_process
from engine.services.worker_process import WorkerSession
from tests.app.conftest import OpenWindow
from tests.support import failing_engine

PATIENCE = 60_000  # milliseconds; a process has to start, on a machine that may be busy


def test_the_window_tells_where_the_log_is_and_copies_the_traceback(
    qtbot: QtBot, open_window: OpenWindow, photo: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(worker_process, "serve", failing_engine.serve)
    with logging_to_file():
        window: MainWindow = open_window(WorkerSession())
        open_paths(window.workspace, [photo])
        window.workspace.animate()
        qtbot.waitUntil(window.notification_bar.isVisible, timeout=PATIENCE)
    assert window.notification_bar.title.text() == "Something went wrong that Vivant did not expect."
    assert str(log_file()) in window.notification_bar.hint.text()
    assert "ZeroDivisionError" not in window.notification_bar.hint.text()
    qtbot.mouseClick(window.notification_bar.copy, Qt.MouseButton.LeftButton)
    for text in (QGuiApplication.clipboard().text(), log_file().read_text("utf-8")):
        assert "in break_down" in text
        assert "ZeroDivisionError: division by zero" in text


def test_the_window_lives_through_the_death_of_its_engine(qtbot: QtBot, open_window: OpenWindow, photo: Path) -> None:
    session = WorkerSession()
    window: MainWindow = open_window(session)
    open_paths(window.workspace, [photo])
    window.workspace.change(frames=600, steps=4)
    window.workspace.animate()
    qtbot.waitUntil(
        lambda: bool(window.workspace.generation.entry and window.workspace.generation.entry.share > 0.3),
        timeout=PATIENCE,
    )
    assert session.pid is not None
    os.kill(session.pid, signal.SIGKILL)
    qtbot.waitUntil(window.notification_bar.isVisible, timeout=PATIENCE)
    assert "memory" in window.notification_bar.title.text()
    assert window.notification_bar.button.text() == "Try it smaller"
    window.workspace.change(frames=6)
    qtbot.mouseClick(window.settings_panel.action, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: window.workspace.clip is not None, timeout=PATIENCE)
    assert window.canvas.count == 6


def test_stop_in_the_window_is_at_once(qtbot: QtBot, open_window: OpenWindow, photo: Path) -> None:
    window: MainWindow = open_window(WorkerSession())
    open_paths(window.workspace, [photo])
    window.workspace.change(frames=600, steps=4)
    window.workspace.animate()
    qtbot.waitUntil(
        lambda: bool(window.workspace.generation.entry and window.workspace.generation.entry.share > 0.3),
        timeout=PATIENCE,
    )
    qtbot.wait(600)  # a click right after the start is taken for a double click
    began = time.monotonic()
    qtbot.mouseClick(window.settings_panel.action, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not window.workspace.running, timeout=PATIENCE)
    assert time.monotonic() - began < 5  # not a speed test: it would take far longer to the end
    assert window.workspace.queue.entries[0].state is JobState.INTERRUPTED


def test_closing_the_window_in_the_middle_loses_nothing(qtbot: QtBot, open_window: OpenWindow, photo: Path) -> None:
    window: MainWindow = open_window(WorkerSession())
    open_paths(window.workspace, [photo])
    window.workspace.change(frames=600, steps=4)
    window.workspace.animate()
    job = window.workspace.queue.entries[0].job
    qtbot.waitUntil(lambda: job.done() >= 20, timeout=PATIENCE)
    window.close()
    assert job.done() >= 20
    assert job.state is JobState.INTERRUPTED
