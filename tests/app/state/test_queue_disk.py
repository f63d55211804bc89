"""The folders of new clips are written off the window's thread: it goes on at once, and says what could not be kept."""

from __future__ import annotations

import threading
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.main_window import MainWindow
from app.state.importing import open_paths
from app.state.stage import PhotoOnStage
from engine.errors import JobError
from engine.jobs.job import Job, JobState
from engine.request.motion_request import MotionRequest
from tests.app.conftest import PATIENCE, OpenWindow


def refuse(store: Path, needed: int) -> None:
    raise JobError("There is no room for the clip.", "Free some space.")


def test_animate_answers_before_anything_is_on_the_disk(
    qtbot: QtBot, window: MainWindow, photo: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    gate, fill, where = threading.Event(), Job.fill, []

    def slow(job: Job, photo: Path, request: MotionRequest, end_image: Path | None = None) -> None:
        where.append(threading.current_thread())
        assert gate.wait(PATIENCE / 1000)
        fill(job, photo, request, end_image)

    monkeypatch.setattr(Job, "fill", slow)
    open_paths(window.workspace, [photo])
    window.workspace.change(frames=2)
    window.workspace.animate()
    (entry,) = window.workspace.queue.entries
    assert window.workspace.running
    assert window.workspace.shown is entry
    assert not entry.job.folder.exists()
    gate.set()
    qtbot.waitUntil(lambda: entry.state is JobState.FINISHED, timeout=PATIENCE)
    assert len(where) == 1
    assert where[0] is not threading.main_thread()


def test_a_clip_that_can_not_be_kept_is_taken_out_and_told(
    qtbot: QtBot, window: MainWindow, photo: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    open_paths(window.workspace, [photo])
    monkeypatch.setattr("engine.jobs.job.check_space", refuse)
    window.workspace.animate()
    qtbot.waitUntil(lambda: not window.workspace.queue.entries and not window.workspace.running, timeout=PATIENCE)
    assert window.notification_bar.title.text() == "There is no room for the clip."
    assert isinstance(window.workspace.stage, PhotoOnStage)
    assert not window.clip_strip.cards
    monkeypatch.undo()
    window.workspace.animate()
    qtbot.waitUntil(lambda: window.workspace.clip is not None, timeout=PATIENCE)


def test_an_export_of_a_clip_that_can_not_be_kept_is_forgotten(
    qtbot: QtBot, window: MainWindow, photo: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    open_paths(window.workspace, [photo])
    monkeypatch.setattr("engine.jobs.job.check_space", refuse)
    window.export_controller.make_and_export_to(tmp_path / "clip.mp4")
    qtbot.waitUntil(lambda: not window.export_controller.making, timeout=PATIENCE)
    assert not (tmp_path / "clip.mp4").exists()


def test_a_window_that_closes_at_once_has_kept_what_was_asked_for(
    qtbot: QtBot, open_window: OpenWindow, photo: Path
) -> None:
    first = open_window()
    open_paths(first.workspace, [photo])
    for seed in range(5):
        first.workspace.change(seed=seed)
        first.workspace.add(photo)
    last = first.workspace.queue.entries[-1]
    first.queue.control.move(last, -2)
    wanted = [entry.key for entry in first.workspace.queue.entries]
    first.close()
    again = open_window()
    assert [entry.key for entry in again.workspace.queue.entries] == wanted


def test_a_clip_whose_photo_is_that_of_another_one_is_kept_though_the_other_is_deleted_at_once(
    qtbot: QtBot, window: MainWindow, photo: Path
) -> None:
    open_paths(window.workspace, [photo])
    window.workspace.change(frames=2)
    window.workspace.animate()
    qtbot.waitUntil(lambda: window.workspace.clip is not None, timeout=PATIENCE)
    (first,) = window.workspace.queue.entries
    second = window.workspace.queue.add(first.job.photo, first.request)
    window.workspace.remove(first)
    assert second.settle()
    assert second.job.photo.read_bytes() == photo.read_bytes()
