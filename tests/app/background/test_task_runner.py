"""The one thread boundary: one call, one outcome, nothing piles up."""

from __future__ import annotations

import threading
from collections.abc import Iterator

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from app.background.task_runner import LatestProgress, Message, TaskRunner
from engine.errors import InvalidRequestError
from engine.progress import Phase, Progress, ProgressCallback
from tests.app.conftest import PATIENCE


@pytest.fixture
def runner(qtbot: QtBot) -> Iterator[TaskRunner]:
    runner = TaskRunner("test")
    yield runner
    runner.shutdown()


def test_a_call_succeeds_once(qtbot: QtBot, runner: TaskRunner) -> None:
    got: list[object] = []
    runner.succeeded.connect(got.append)
    runner.start(lambda report: 42)
    qtbot.waitUntil(lambda: not runner.busy, timeout=PATIENCE)
    assert got == [42]


def test_slots_run_on_the_windows_thread(qtbot: QtBot, runner: TaskRunner) -> None:
    threads: list[object] = []
    runner.progressed.connect(lambda progress: threads.append(threading.current_thread()))
    runner.start(lambda report: report(Progress(Phase.LOAD, 1, 1)))
    qtbot.waitUntil(lambda: not runner.busy, timeout=PATIENCE)
    assert threads == [threading.main_thread()]


def test_a_failure_crosses_as_text_and_the_next_call_works(qtbot: QtBot, runner: TaskRunner) -> None:
    failures: list[Message] = []
    runner.failed.connect(failures.append)

    def fail(report: ProgressCallback) -> None:
        raise InvalidRequestError("No.", "Try yes.")

    runner.start(fail)
    qtbot.waitUntil(lambda: not runner.busy, timeout=PATIENCE)
    assert (failures[0].title, failures[0].hint, failures[0].error) == ("No.", "Try yes.", "InvalidRequestError")
    runner.start(lambda report: None)
    qtbot.waitUntil(lambda: not runner.busy, timeout=PATIENCE)
    assert len(failures) == 1


def test_stop_is_heard_at_the_next_report_and_only_by_its_own_call(qtbot: QtBot, runner: TaskRunner) -> None:
    outcomes: list[str] = []
    runner.cancelled.connect(lambda: outcomes.append("cancelled"))
    runner.succeeded.connect(lambda value: outcomes.append("succeeded"))

    def endless(report: ProgressCallback) -> None:
        while True:
            report(Progress(Phase.DENOISE, 0, 1))

    runner.start(endless)
    runner.cancel()
    qtbot.waitUntil(lambda: not runner.busy, timeout=PATIENCE)
    runner.start(lambda report: report(Progress(Phase.LOAD, 1, 1)))
    qtbot.waitUntil(lambda: not runner.busy, timeout=PATIENCE)
    assert outcomes == ["cancelled", "succeeded"]


def test_what_was_reported_before_a_stop_is_not_told_after_it(qtbot: QtBot, runner: TaskRunner) -> None:
    received: list[object] = []
    reported, go_on = threading.Event(), threading.Event()

    def reporting(report: ProgressCallback) -> None:
        report(Progress(Phase.LOAD, 1, 1))
        reported.set()
        go_on.wait(PATIENCE / 1000)

    runner.progressed.connect(received.append)
    runner.start(reporting)
    assert reported.wait(PATIENCE / 1000)  # the window's thread is in here: the report waits in its queue
    runner.cancel()
    go_on.set()
    qtbot.waitUntil(lambda: not runner.busy, timeout=PATIENCE)
    assert not received


def test_a_slow_reader_gets_the_newest_and_only_that() -> None:
    box = LatestProgress()
    assert box.put(Progress(Phase.DECODE, 1, 9))
    assert not any(box.put(Progress(Phase.DECODE, i, 9)) for i in range(2, 10))
    assert box.take() == Progress(Phase.DECODE, 9, 9)
    assert box.take() is None


def test_a_draft_is_not_lost_to_the_progress_that_follows_it() -> None:
    box, frames = LatestProgress(), np.zeros((2, 4, 4, 3), np.uint8)
    box.put(Progress(Phase.DENOISE, 1, 9, lambda: frames))
    box.put(Progress(Phase.DENOISE, 2, 9))
    progress = box.take()
    assert progress is not None
    assert progress.done == 2
    assert progress.draft is not None
    assert progress.draft() is frames
