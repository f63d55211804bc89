"""New jobs are put on the disk by a thread, in order; whoever needs one first has it there at once."""

from __future__ import annotations

import threading
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.background.job_maker import JobMaker, Making
from engine.errors import JobError
from engine.jobs.job import Job
from engine.paths import sha256_of
from engine.request.motion_request import MotionRequest
from tests.app.conftest import PATIENCE

REQUEST = MotionRequest(64, 64, frames=2)


@dataclass(frozen=True)
class SlowJob(Job):
    """Whose folder is made only when a test says so."""

    gate: threading.Event = field(default_factory=threading.Event)

    def fill(self, photo: Path, request: MotionRequest, end_image: Path | None = None) -> None:
        assert threading.current_thread() is not threading.main_thread()
        assert self.gate.wait(PATIENCE / 1000)
        super().fill(photo, request, end_image)


def test_the_window_does_not_wait_for_the_disk(qtbot: QtBot, photo: Path, home: Path) -> None:
    maker, gate, made = JobMaker(), threading.Event(), []
    maker.made.connect(made.append)
    makings = [Making(SlowJob(Job.planned().folder, gate), photo, REQUEST) for _ in range(3)]
    for making in makings:
        maker.start(making)
    qtbot.wait(20)
    assert made == []
    assert not any(making.job.folder.exists() for making in makings)
    gate.set()
    qtbot.waitUntil(lambda: made == makings, timeout=PATIENCE)
    assert [making.job.request() for making in makings] == [REQUEST] * 3
    assert {making.sha256 for making in makings} == {sha256_of(photo)}
    assert all(making.bytes > photo.stat().st_size for making in makings)
    maker.shutdown()


def test_whoever_needs_the_folder_first_has_it(qtbot: QtBot, photo: Path, home: Path) -> None:
    maker, ended = JobMaker(), []
    maker.made.connect(ended.append)
    makings = [Making(Job.planned(), photo, REQUEST) for _ in range(20)]
    for making in makings:
        maker.start(making)
    assert makings[-1].finish()
    assert makings[-1].job.photo.name == photo.name
    maker.shutdown()  # and when the window closes all are there
    assert all(making.job.request() == REQUEST for making in makings)


def test_a_full_disk_is_told_once(qtbot: QtBot, photo: Path, home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(store: Path, needed: int) -> None:
        raise JobError("The disk is full.", "Free some space.")

    monkeypatch.setattr("engine.jobs.job.check_space", refuse)
    maker, failed = JobMaker(), []
    maker.failed.connect(lambda making, message: failed.append((making, message.title)))
    making = Making(Job.planned(), photo, REQUEST)
    maker.start(making)
    assert not making.finish()
    qtbot.waitUntil(lambda: failed == [(making, "The disk is full.")], timeout=PATIENCE)
    assert not making.job.folder.exists()
    maker.shutdown()
