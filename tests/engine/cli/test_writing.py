"""A job is rendered, written and deleted; what is finished is never lost."""

from __future__ import annotations

import errno
import json
from dataclasses import replace
from pathlib import Path

import pytest

from engine.cli.writing import keep_or_delete, print_result, run_job, source_of, write_out
from engine.errors import ExportError, JobError
from engine.export import ExportResult, FrameSource, export, read_recipe
from engine.jobs.job import Job
from engine.progress import ProgressCallback, ignore
from engine.request.clip import Clip
from engine.request.motion_request import MotionRequest
from tests.engine.cli.test_options import PLAIN
from tests.support.jobs import finished_job


@pytest.fixture
def job(photo: Path) -> Job:
    return Job.create(photo, MotionRequest(64, 64, frames=2, steps=4))


def test_a_written_job_is_deleted_unless_it_is_to_be_kept(job: Job, tmp_path: Path) -> None:
    def write(clip: Clip, report: ProgressCallback) -> ExportResult:
        return export(clip, tmp_path / "clip.gif", True, report)

    assert run_job(job, tmp_path / "clip.gif", write, as_json=False, keep=True) == 0
    assert job.has_frames
    assert run_job(job, tmp_path / "clip.gif", write, as_json=False) == 0
    assert not job.folder.exists()
    assert read_recipe(tmp_path / "clip.gif").request.frames == 2


def test_a_job_whose_clip_can_not_be_written_is_kept_and_named(job: Job, capsys: pytest.CaptureFixture[str]) -> None:
    def fail(clip: Clip, report: ProgressCallback) -> ExportResult:
        raise ExportError("The disk is full.")

    with pytest.raises(ExportError):
        run_job(job, Path("clip.gif"), fail, as_json=True)
    assert job.has_frames
    assert json.loads(capsys.readouterr().out.splitlines()[-1]) == {"kept": str(job.folder), "frames": 2}


def test_a_job_that_has_hardly_begun_is_deleted(job: Job) -> None:
    keep_or_delete(job, as_json=False)
    assert not job.folder.exists()


def test_how_to_continue_is_said(job: Job, capsys: pytest.CaptureFixture[str]) -> None:
    job.mark(1)
    keep_or_delete(job, as_json=False)
    assert capsys.readouterr().err == f"Frames kept: 1. To continue: vivant export {job.folder} -o OUT\n"


def test_a_preset_gives_its_warnings_and_its_format(
    job: Job, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    clip = finished_job(job.photo, job.request()).clip()
    written = write_out(FrameSource.of(clip), tmp_path / "clip.gif", replace(PLAIN, preset="email"), ignore)
    assert written.bytes == (tmp_path / "clip.gif").stat().st_size
    assert "Traceback" not in capsys.readouterr().err


def test_the_photo_goes_into_the_recipe_where_that_was_asked_for(job: Job, tmp_path: Path) -> None:
    clip = finished_job(job.photo, job.request()).clip()
    for thumbnail in (False, True):
        out = tmp_path / f"{thumbnail}.gif"
        options = replace(PLAIN, thumbnail=thumbnail)
        write_out(source_of(job, clip, options), out, options, ignore)
        assert bool(read_recipe(out).thumbnail) is thumbnail


def test_what_was_given_up_for_the_limit_is_said(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    written = ExportResult(tmp_path / "clip.gif", 5_000_000, 64, 64, 10, 12.5, ("fewer colours",))
    print_result(written, as_json=False, seconds=1.0)
    assert capsys.readouterr() == (f"{written.path}\n", "5.00 MB, with: fewer colours.\n")
    print_result(written, as_json=True, seconds=1.0, seed=3)
    line = json.loads(capsys.readouterr().out)
    assert (line["gave_up"], line["seed"], line["bytes"]) == (["fewer colours"], 3, 5_000_000)


def test_a_clip_that_is_written_is_a_success_although_its_job_can_not_be_deleted(
    job: Job, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def refused(job: Job) -> None:
        raise JobError(f"{job.folder} can't be deleted.", "Input/output error.")

    def write(clip: Clip, report: ProgressCallback) -> ExportResult:
        return export(clip, tmp_path / "clip.gif", True, report)

    monkeypatch.setattr(Job, "delete", refused)
    assert run_job(job, tmp_path / "clip.gif", write, as_json=False) == 0
    assert "can't be deleted. Input/output error. To delete it later" in capsys.readouterr().err


def test_a_job_of_which_the_disk_does_not_tell_how_far_it_is_is_kept(job: Job, monkeypatch: pytest.MonkeyPatch) -> None:
    def refused(path: Path) -> str:
        raise OSError(errno.EIO, "Input/output error")

    monkeypatch.setattr("engine.jobs.job.small_text", refused)
    keep_or_delete(job, as_json=False)
    assert job.folder.exists()
