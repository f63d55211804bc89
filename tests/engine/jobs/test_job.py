"""A job is a folder that survives a stop, a kill and a failed export."""

from __future__ import annotations

import shutil
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from engine.errors import Cancelled, JobError
from engine.jobs.job import Job
from engine.paths import jobs_folder
from engine.progress import Phase, Progress, ignore
from engine.request.motion_request import MotionRequest
from engine.services.session import Session

REQUEST = MotionRequest(128, 128, frames=25, steps=4)


def test_a_job_draws_a_clip_and_can_be_read_again(photo: Path) -> None:
    job = Job.create(photo, REQUEST)
    assert job.folder.is_relative_to(jobs_folder())
    clip = Session().generate(job, ignore)
    assert clip.frames.shape == (25, 128, 128, 3)
    assert clip.recipe.request == REQUEST
    assert clip.recipe.source_name == "dog.png"
    again = Job(job.folder).clip()
    assert again.recipe == clip.recipe
    assert np.array_equal(again.frames, clip.frames)


def test_a_stopped_job_goes_on_where_it_was_and_gives_the_same_clip(photo: Path) -> None:
    whole = Session().generate(Job.create(photo, REQUEST), ignore)
    job, drawn = Job.create(photo, REQUEST), []

    def stop_in_the_middle(progress: Progress) -> None:
        if progress.phase is Phase.DECODE and progress.done == 13:
            raise Cancelled

    with pytest.raises(Cancelled):
        Session().generate(job, stop_in_the_middle)
    assert job.done() == 10
    with pytest.raises(JobError, match="not finished"):
        job.clip()

    def watch(progress: Progress) -> None:
        if progress.phase is Phase.DECODE:
            drawn.append(progress.done)

    clip = Session().generate(Job(job.folder), watch)
    assert drawn == list(range(11, 26))
    assert np.array_equal(clip.frames, whole.frames)


def test_the_phases_come_in_order_and_the_draft_is_a_small_clip(photo: Path) -> None:
    seen: list[Phase] = []
    drafts = []

    def watch(progress: Progress) -> None:
        if not seen or seen[-1] is not progress.phase:
            seen.append(progress.phase)
        if progress.draft and progress.done == progress.total:
            drafts.append(progress.draft())

    clip = Session().generate(Job.create(photo, REQUEST), watch)
    assert seen == [Phase.LOAD, Phase.ENCODE, Phase.DENOISE, Phase.DECODE]
    (draft,) = drafts
    assert draft.dtype == np.uint8
    assert draft.ndim == 4
    assert np.abs(draft[-1].astype(int) - clip.frames[-1]).mean() < 6


def test_a_session_keeps_no_state_between_jobs(photo: Path) -> None:
    session = Session()
    first = session.generate(Job.create(photo, REQUEST), ignore)
    session.generate(Job.create(photo, replace(REQUEST, seed=9, camera="roll-left", loop="loop")), ignore)
    again = session.generate(Job.create(photo, REQUEST), ignore)
    assert np.array_equal(first.frames, again.frames)


def test_a_full_disk_is_told_before_the_work(photo: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    usage = shutil.disk_usage(photo)._replace(free=1000)
    monkeypatch.setattr(shutil, "disk_usage", lambda path: usage)
    with pytest.raises(JobError, match="GB of disk"):
        Job.create(photo, REQUEST)
    assert not list(jobs_folder().glob("*"))


def test_what_is_not_a_job_is_told(tmp_path: Path) -> None:
    with pytest.raises(JobError, match="not a job"):
        Session().generate(Job(tmp_path), ignore)
