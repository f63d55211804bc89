"""Jobs that are removed can be brought back, and lie in the bin under a name that people know."""

from __future__ import annotations

from pathlib import Path

import pytest

from engine.errors import JobError
from engine.jobs.job import Job
from engine.jobs.removed import aside, bring_back, removed_jobs, set_aside, with_readable_name
from engine.jobs.store import StoredJob, job_folders, read_job, sweep
from engine.request.motion_request import MotionRequest


@pytest.fixture
def job(photo: Path, home: Path) -> Job:
    return Job.create(photo, MotionRequest(128, 128, frames=4))


@pytest.mark.usefixtures("own_temporary_folder")
def test_a_job_that_is_set_aside_is_no_job_until_it_is_brought_back(job: Job) -> None:
    set_aside(job)
    assert job_folders() == []
    assert removed_jobs() == [job]
    assert sweep() == 0, "it is no rubbish"
    bring_back(job)
    assert job_folders() == [job.folder]
    assert removed_jobs() == []


def test_a_job_that_somebody_works_on_is_not_removed(job: Job) -> None:
    with job.lock(), pytest.raises(JobError, match="working on this clip"):
        set_aside(job)
    assert job.folder.exists()
    with pytest.raises(JobError, match="can't be moved"):
        bring_back(job)


def test_in_the_bin_a_job_is_named_after_its_photo_and_can_still_be_read(job: Job, photo: Path) -> None:
    other = Job.create(photo, MotionRequest(128, 128, frames=4))
    for each in (job, other):
        set_aside(each)
    first, second = (with_readable_name(each, photo.stem) for each in (job, other))
    assert first.name.startswith(f"{photo.stem} 20")
    assert first != second
    assert isinstance(read_job(first), StoredJob)
    assert not aside(job).exists()


@pytest.mark.parametrize("title", ["../../etc/passwd", "a:b*c?.png", ".", "x" * 300, "Ökoschuh grün.jpg", ""])
def test_no_name_of_a_photo_leads_out_of_the_store(job: Job, title: str) -> None:
    set_aside(job)
    folder = with_readable_name(job, title)
    assert folder.parent == job.folder.parent
    assert not folder.name.startswith(".")
    assert len(folder.name) < 120
    assert isinstance(read_job(folder), StoredJob)
