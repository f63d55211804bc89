"""The queue's jobs run one after another, each at most once unless the user says so."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.state.clip_queue import ClipQueue
from app.state.generation import GenerationRunner
from engine.errors import JobError
from engine.jobs.job import Job, JobState
from engine.progress import ProgressCallback
from engine.request.clip import Clip
from engine.request.motion_request import MotionRequest


class FailingSession:
    """An engine whose disk is full."""

    def __init__(self) -> None:
        self.tried: list[Job] = []

    def start(self) -> None:
        pass

    def generate(self, job: Job, report: ProgressCallback) -> Clip:
        self.tried.append(job)
        raise JobError("The disk is full.")

    def close(self) -> None:
        pass


def test_a_job_whose_failure_a_full_disk_does_not_keep_is_not_tried_again_and_again(
    qtbot: QtBot, photo: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Job, "fail", lambda job, message, hint: None)
    queue, session = ClipQueue(), FailingSession()
    runner = GenerationRunner(session, queue)
    try:
        entries = [queue.add(photo, MotionRequest(64, 64, frames=2, steps=4)) for _ in range(2)]
        runner.advance()
        qtbot.waitUntil(lambda: len(session.tried) >= 2 and not runner.running)
        qtbot.wait(100)
    finally:
        runner.shutdown()
    assert session.tried == [entry.job for entry in entries]
    assert all(entry.paused and entry.state is JobState.WAITING for entry in entries)
