"""A job of which nothing is made yet takes another request; one that is begun does not."""

from __future__ import annotations

import shutil
from dataclasses import replace
from pathlib import Path

import pytest
from PIL import Image

from engine.errors import JobError, UnreadableImageError
from engine.imaging.source_image import SourceImage
from engine.jobs.change_request import change_request
from engine.jobs.job import Job
from engine.jobs.store import sweep_job
from engine.request.motion_request import MotionRequest

REQUEST = MotionRequest(128, 128, frames=4)
ENDING = MotionRequest(512, 512, model="animatediff", frames=16, fps=8.0, camera="static")


@pytest.fixture
def job(photo: Path, home: Path) -> Job:
    return Job.create(photo, REQUEST)


def test_another_request_is_kept(job: Job) -> None:
    change_request(job, replace(REQUEST, motion=0.9))
    assert job.request().motion == 0.9


def test_a_job_that_is_begun_or_in_use_keeps_its_request(job: Job) -> None:
    with job.lock(), pytest.raises(JobError, match="working on this clip"):
        change_request(job, replace(REQUEST, motion=0.9))
    job.mark(1)
    with pytest.raises(JobError, match="begun already"):
        change_request(job, replace(REQUEST, motion=0.9))
    assert job.request() == REQUEST


def test_the_picture_that_it_ends_on_is_changed_with_it(job: Job, tmp_path: Path) -> None:
    pictures = []
    for i, colour in enumerate(("red", "blue")):
        path = tmp_path / f"end{i}.png"
        Image.new("RGB", (128, 128), colour).save(path)
        pictures.append((path, SourceImage.open(path).sha256))
    for path, sha256 in pictures:
        change_request(job, replace(ENDING, end_image=sha256), path)
        end = job.end_image()
        assert end is not None
        assert end.sha256 == sha256
    assert [path.name for path in (job.folder / "end").iterdir()] == ["end1.png"]


def test_the_right_end_picture_is_found_where_a_kill_left_two(job: Job, tmp_path: Path) -> None:
    new, old = tmp_path / "new.png", tmp_path / "old.png"
    Image.new("RGB", (128, 128), "red").save(new)
    Image.new("RGB", (128, 128), "blue").save(old)
    wanted = SourceImage.open(old).sha256
    change_request(job, replace(ENDING, end_image=wanted), old)
    shutil.copy(new, job.folder / "end")  # killed before the request was written
    half = job.folder / "end" / "a.png.1.partial"
    half.write_bytes(b"half")  # and an earlier one in the middle of a picture
    assert job.end_picture != half
    end = job.end_image()
    assert end is not None
    assert end.sha256 == wanted
    sweep_job(job.folder)
    assert not half.exists()


def test_a_picture_that_is_gone_is_told_and_nothing_is_changed(job: Job, tmp_path: Path) -> None:
    with pytest.raises(UnreadableImageError):
        change_request(job, replace(REQUEST, end_image="0" * 64), tmp_path / "gone.png")
    assert job.request() == REQUEST
