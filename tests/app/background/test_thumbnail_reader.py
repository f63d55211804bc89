"""Thumbnails are read when they are wanted, and only a few are kept."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.background import thumbnail_reader
from app.background.thumbnail_reader import ThumbnailReader
from engine.jobs.job import Job
from engine.request.motion_request import MotionRequest
from tests.app.conftest import PATIENCE
from tests.support.jobs import finished_job


@pytest.fixture
def jobs(photo: Path, home: Path) -> list[Job]:
    return [finished_job(photo, MotionRequest(64, 64, frames=4, seed=i)) for i in range(5)]


def test_those_that_were_wanted_last_are_kept(qtbot: QtBot, jobs: list[Job], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(thumbnail_reader, "KEPT", 3)
    reader, kept = ThumbnailReader(), {}
    reader.ready.connect(kept.__setitem__)
    reader.dropped.connect(lambda key: kept.pop(key, None))
    keys = [job.folder.name for job in jobs]
    for job in jobs:
        reader.want(job.folder.name, job.folder)
        qtbot.waitUntil(lambda key=job.folder.name: key in kept, timeout=PATIENCE)  # type: ignore[misc]
    assert list(kept) == keys[-3:]
    assert all(frames.shape[1:] == (144, 144, 3) for frames in kept.values())
    reader.shutdown()


def test_a_damaged_one_is_passed_over(qtbot: QtBot, jobs: list[Job]) -> None:
    (jobs[0].folder / "thumbnail.npy").write_bytes(b"gone")
    reader, kept = ThumbnailReader(), {}
    reader.ready.connect(kept.__setitem__)
    for job in jobs[:2]:
        reader.want(job.folder.name, job.folder)
    qtbot.waitUntil(lambda: jobs[1].folder.name in kept, timeout=PATIENCE)
    assert len(kept) == 1
    reader.shutdown()
