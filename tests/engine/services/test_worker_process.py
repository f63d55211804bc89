"""The engine in a child process: real model, real crash, real stop."""

from __future__ import annotations

import os
import signal
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest

from engine.errors import Cancelled, OutOfMemoryError, UnexpectedError, UnreadableImageError, WorkerDiedError
from engine.jobs.job import Job, JobState
from engine.logs import log_file, logging_to_file
from engine.progress import Phase, Progress, ignore
from engine.request.motion_request import MotionRequest
from engine.services import worker_process
from engine.services.session import Session
from engine.services.worker_process import WorkerSession
from tests.support import failing_engine

REQUEST = MotionRequest(128, 128, frames=6, steps=4)


@pytest.fixture
def worker() -> Iterator[WorkerSession]:
    session = WorkerSession()
    yield session
    session.close()


def test_a_child_makes_the_same_clip_as_this_process(worker: WorkerSession, photo: Path) -> None:
    phases: list[Phase] = []
    theirs = worker.generate(Job.create(photo, REQUEST), lambda progress: phases.append(progress.phase))
    ours = Session().generate(Job.create(photo, REQUEST), ignore)
    assert np.array_equal(theirs.frames, ours.frames)
    assert {Phase.LOAD, Phase.DENOISE, Phase.DECODE} <= set(phases)


def test_drafts_of_a_child_come_as_frames(worker: WorkerSession, photo: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(worker_process, "serve", failing_engine.serve_with_drafts)
    drafts: list[np.ndarray] = []

    def report(progress: Progress) -> None:
        if progress.draft:
            drafts.append(progress.draft())

    worker.generate(Job.create(photo, REQUEST), report)
    assert 2 <= len(drafts) <= 4  # the first and the last, others when there was time
    assert drafts[0].shape == (3, 8, 8, 3)


def test_a_child_tells_what_went_wrong_and_goes_on(worker: WorkerSession, photo: Path) -> None:
    bad = Job.create(photo, REQUEST)
    bad.photo.write_bytes(b"not a photo")
    with pytest.raises(UnreadableImageError, match="it is a text"):
        worker.generate(bad, ignore)
    pid = worker.pid
    worker.generate(Job.create(photo, REQUEST), ignore)
    assert worker.pid == pid


def test_an_unexpected_error_comes_back_with_its_traceback_into_the_log(
    worker: WorkerSession, photo: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(worker_process, "serve", failing_engine.serve)
    with logging_to_file(), pytest.raises(UnexpectedError, match="did not expect") as raised:
        worker.generate(Job.create(photo, REQUEST), ignore)
    assert raised.value.hint == f"See {log_file()} for the details."
    log = log_file().read_text("utf-8")
    for text in (raised.value.details, log):
        assert "Traceback (most recent call last)" in text
        assert "in break_down" in text
        assert "ZeroDivisionError: division by zero" in text
    monkeypatch.undo()
    assert worker.pid is None  # what broke down is not used again
    assert worker.generate(Job.create(photo, REQUEST), ignore).frames.shape[0] == 6


def test_an_unexpected_error_while_the_child_gets_ready_is_told_by_the_job(
    worker: WorkerSession, photo: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(worker_process, "serve", failing_engine.serve_without_a_model)
    with pytest.raises(UnexpectedError, match="did not expect") as raised:
        worker.generate(Job.create(photo, REQUEST), ignore)
    assert "in no_model" in raised.value.details


def test_what_a_person_can_act_on_keeps_its_kind_and_brings_its_traceback_too(
    worker: WorkerSession, photo: Path
) -> None:
    bad = Job.create(photo, REQUEST)
    bad.photo.write_bytes(b"not a photo")
    with logging_to_file(), pytest.raises(UnreadableImageError) as raised:
        worker.generate(bad, ignore)
    assert "Traceback (most recent call last)" in raised.value.details
    assert "log" not in raised.value.hint
    assert not log_file().exists()


def test_a_fault_outside_python_leaves_its_stack_in_the_log(
    worker: WorkerSession, photo: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(worker_process, "serve", failing_engine.serve_with_a_fault)
    with logging_to_file(), pytest.raises(WorkerDiedError, match="stopped unexpectedly") as raised:
        worker.generate(Job.create(photo, REQUEST), ignore)
    assert str(log_file()) in raised.value.hint
    for text in (raised.value.details, log_file().read_text("utf-8")):
        assert "Segmentation fault" in text
        assert "in fault" in text


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
