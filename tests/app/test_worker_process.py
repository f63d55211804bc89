"""The engine in a child process: real model, real crash, real stop."""

from __future__ import annotations

import os
import signal
import time
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.main_window import MainWindow
from engine.errors import Cancelled, OutOfMemoryError, UnreadableImageError
from engine.jobs.job import Job, JobState
from engine.progress import Phase, Progress, ignore
from engine.request.motion_request import MotionRequest
from engine.services.session import Session
from engine.services.worker_process import WorkerSession
from tests.app.conftest import OpenWindow

PATIENCE = 60_000  # milliseconds; a process has to start, on a machine that may be busy
REQUEST = MotionRequest(128, 128, frames=6, steps=4)


@pytest.fixture
def worker() -> Iterator[WorkerSession]:
    session = WorkerSession()
    yield session
    session.close()


def test_a_child_makes_the_same_clip_as_this_process(worker: WorkerSession, photo: Path) -> None:
    phases: list[Phase] = []
    drafts: list[np.ndarray] = []

    def report(progress: Progress) -> None:
        phases.append(progress.phase)
        if progress.draft:
            drafts.append(progress.draft())

    theirs = worker.generate(Job.create(photo, REQUEST), report)
    ours = Session().generate(Job.create(photo, REQUEST), ignore)
    assert np.array_equal(theirs.frames, ours.frames)
    assert {Phase.LOAD, Phase.DENOISE, Phase.DECODE} <= set(phases)
    assert drafts[0].shape[0] == 6


def test_a_child_tells_what_went_wrong_and_goes_on(worker: WorkerSession, photo: Path) -> None:
    bad = Job.create(photo, REQUEST)
    bad.photo.write_bytes(b"not a photo")
    with pytest.raises(UnreadableImageError, match="not a picture"):
        worker.generate(bad, ignore)
    pid = worker.pid
    worker.generate(Job.create(photo, REQUEST), ignore)
    assert worker.pid == pid


def test_stop_is_quick_and_the_child_stays(worker: WorkerSession, photo: Path) -> None:
    job = Job.create(photo, MotionRequest(256, 256, frames=400, steps=4))

    def report(progress: Progress) -> None:
        if progress.phase is Phase.DECODE and progress.done > 12:
            raise Cancelled

    with pytest.raises(Cancelled):
        worker.generate(job, report)
    pid = worker.pid
    assert pid is not None
    assert 10 <= job.done() < 400
    assert job.state is JobState.INTERRUPTED
    worker.generate(Job.create(photo, REQUEST), ignore)
    assert worker.pid == pid


def test_a_killed_child_is_an_error_and_the_next_job_gets_a_new_one(worker: WorkerSession, photo: Path) -> None:
    def kill(progress: Progress) -> None:
        if progress.phase is Phase.DENOISE and worker.pid:
            os.kill(worker.pid, signal.SIGKILL)

    with pytest.raises(OutOfMemoryError, match="memory"):
        worker.generate(Job.create(photo, REQUEST), kill)
    assert worker.generate(Job.create(photo, REQUEST), ignore).frames.shape[0] == 6


def test_a_job_that_was_killed_goes_on_to_the_same_bytes(worker: WorkerSession, photo: Path) -> None:
    job = Job.create(photo, MotionRequest(256, 256, frames=60, steps=4))

    def kill(progress: Progress) -> None:
        if progress.phase is Phase.DECODE and progress.done > 25 and worker.pid:
            os.kill(worker.pid, signal.SIGKILL)

    with pytest.raises(OutOfMemoryError):
        worker.generate(job, kill)
    assert 20 <= job.done() < 60
    again = worker.generate(job, ignore)
    assert np.array_equal(again.frames, Session().generate(Job.create(photo, job.request()), ignore).frames)


def test_the_window_lives_through_the_death_of_its_engine(qtbot: QtBot, open_window: OpenWindow, photo: Path) -> None:
    session = WorkerSession()
    window: MainWindow = open_window(session)
    window.workspace.open([photo])
    window.workspace.change(frames=600, steps=4)
    window.workspace.animate()
    qtbot.waitUntil(
        lambda: bool(window.workspace.generation.entry and window.workspace.generation.entry.share > 0.3),
        timeout=PATIENCE,
    )
    assert session.pid is not None
    os.kill(session.pid, signal.SIGKILL)
    qtbot.waitUntil(window.notice.isVisible, timeout=PATIENCE)
    assert "memory" in window.notice.title.text()
    assert window.notice.button.text() == "Try it smaller"
    window.workspace.change(frames=6)
    qtbot.mouseClick(window.rail.action, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: window.workspace.clip is not None, timeout=PATIENCE)
    assert window.stage.count == 6


def test_stop_in_the_window_is_at_once(qtbot: QtBot, open_window: OpenWindow, photo: Path) -> None:
    window: MainWindow = open_window(WorkerSession())
    window.workspace.open([photo])
    window.workspace.change(frames=600, steps=4)
    window.workspace.animate()
    qtbot.waitUntil(
        lambda: bool(window.workspace.generation.entry and window.workspace.generation.entry.share > 0.3),
        timeout=PATIENCE,
    )
    qtbot.wait(600)  # a click right after the start is taken for a double click
    began = time.monotonic()
    qtbot.mouseClick(window.rail.action, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not window.workspace.running, timeout=PATIENCE)
    assert time.monotonic() - began < 5  # not a speed test: it would take far longer to the end
    assert window.workspace.queue.entries[0].state is JobState.INTERRUPTED


def test_closing_the_window_in_the_middle_loses_nothing(qtbot: QtBot, open_window: OpenWindow, photo: Path) -> None:
    window: MainWindow = open_window(WorkerSession())
    window.workspace.open([photo])
    window.workspace.change(frames=600, steps=4)
    window.workspace.animate()
    job = window.workspace.queue.entries[0].job
    qtbot.waitUntil(lambda: job.done() >= 20, timeout=PATIENCE)
    window.close()
    assert job.done() >= 20
    assert job.state is JobState.INTERRUPTED
