"""A person's own name of a clip and its star lie in the job's folder, and survive whatever else is there."""

from __future__ import annotations

from pathlib import Path

import pytest

from engine.errors import JobError
from engine.jobs.clip_notes import FILE, LONGEST_NAME, ClipNotes, clean_name, notes_of, save_notes
from engine.jobs.job import Job
from engine.request.motion_request import MotionRequest


@pytest.fixture
def job(photo: Path) -> Job:
    return Job.create(photo, MotionRequest(64, 64))


def test_a_name_and_a_star_are_there_again(job: Job) -> None:
    assert notes_of(job) == ClipNotes()
    save_notes(job, ClipNotes("Bottle, hero shot", True))
    assert notes_of(Job(job.folder)) == ClipNotes("Bottle, hero shot", True)
    assert (job.folder / FILE).stat().st_mode & 0o777 == 0o600


def test_without_a_name_and_a_star_no_file_is_left(job: Job) -> None:
    save_notes(job, ClipNotes("a"))
    save_notes(job, ClipNotes())
    assert not (job.folder / FILE).exists()


@pytest.mark.parametrize(
    "text", ["", "{", "[]", "null", '{"name": 3}', '{"name": [], "favourite": 1}', "[" * 5000, "x" * 2_000_000]
)
def test_damaged_notes_are_none(job: Job, text: str) -> None:
    (job.folder / FILE).write_text(text)
    assert notes_of(job) == ClipNotes()


def test_a_name_is_one_line_of_bounded_length() -> None:
    assert clean_name("  a\n\tb\x00\x1b[31m  ") == "a b [31m"
    assert len(clean_name("猫" * 500)) == LONGEST_NAME


def test_a_folder_that_is_gone_is_told(job: Job) -> None:
    job.delete()
    with pytest.raises(JobError):
        save_notes(job, ClipNotes("a"))
