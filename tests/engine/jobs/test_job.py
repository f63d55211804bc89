"""A job is a folder that survives a stop, a kill and a failed export."""

from __future__ import annotations

import shutil
import stat
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from engine.errors import Cancelled, JobError, UnreadableImageError
from engine.jobs.job import Job
from engine.jobs.store import job_folders, sweep
from engine.paths import jobs_folder, replacing, write_text
from engine.progress import Phase, Progress, ignore
from engine.request.motion_request import MotionRequest
from engine.services.session import Session
from tests.conftest import ROOT

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


def test_the_phases_come_in_order_and_a_live_model_has_no_drafts(photo: Path) -> None:
    seen: list[Progress] = []
    Session().generate(Job.create(photo, REQUEST), seen.append)
    phases = [progress.phase for progress in seen]
    order = [Phase.LOAD, Phase.ENCODE, Phase.DENOISE, Phase.DECODE]
    assert phases == sorted(phases, key=order.index)
    assert set(phases) == set(order)
    assert not any(progress.draft for progress in seen)


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


def made(photo: Path, **changes: object) -> Job:
    return Job.create(photo, replace(MotionRequest(64, 64, frames=3), **changes))  # type: ignore[arg-type]


def test_a_job_appears_whole_or_not_at_all(photo: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def torn(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("engine.jobs.job.write_text", torn)
    with pytest.raises(JobError, match="can't be written"):
        made(photo)
    assert list(jobs_folder().iterdir()) == []


def test_a_photo_that_is_gone_is_named_and_the_store_is_not_blamed(tmp_path: Path) -> None:
    with pytest.raises(UnreadableImageError, match="gone.jpg"):
        made(tmp_path / "gone.jpg")


@pytest.mark.usefixtures("own_temporary_folder")
def test_what_a_kill_left_half_made_or_half_deleted_is_swept_and_nothing_else(photo: Path) -> None:
    job = made(photo)
    for name in (".making-1", ".deleting-2"):
        (jobs_folder() / name / "photo").mkdir(parents=True)
    busy = jobs_folder() / ".making-3"
    busy.mkdir()
    with Job(busy).lock():
        assert sweep() == 2
    assert sorted(f.name for f in jobs_folder().iterdir()) == sorted([".making-3", job.folder.name])
    assert job_folders() == [job.folder]


def test_a_job_that_somebody_works_on_is_neither_deleted_nor_drawn_twice(photo: Path) -> None:
    job = made(photo)
    with job.lock():
        assert job.in_use
        with pytest.raises(JobError, match="Another Vivant"):
            job.delete()
        with pytest.raises(JobError, match="Another Vivant"):
            Session().generate(job, ignore)
    assert not job.in_use
    job.delete()
    job.delete()
    assert not job.folder.exists()


def test_a_lock_dies_with_its_holder(photo: Path) -> None:
    job = made(photo)
    code = f"from engine.jobs.job import Job; from pathlib import Path; import os\nwith Job(Path({str(job.folder)!r})).lock(): os._exit(9)"
    assert subprocess.run([sys.executable, "-c", code], cwd=ROOT, check=False).returncode == 9
    assert not job.in_use


def test_frames_for_which_the_disk_has_no_room_are_refused_before_they_are_mapped(
    photo: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    job = made(photo)
    monkeypatch.setattr("engine.jobs.job.os.posix_fallocate", full)
    with pytest.raises(JobError, match="no room"):
        job.frames()
    assert not (job.folder / "frames.npy").exists()


def test_frames_take_their_disk_space_at_once(photo: Path) -> None:
    job = made(photo, width=256, height=256, frames=20)
    job.frames()
    assert (job.folder / "frames.npy").stat().st_blocks * 512 >= 20 * 256 * 256 * 3


@pytest.mark.parametrize("damage", [b"", b"junk", b"\x93NUMPY\x01\x00"])
def test_damaged_files_of_a_job_are_told_or_made_anew(photo: Path, damage: bytes) -> None:
    job = made(photo)
    for name in ("frames.npy", "thumbnail.npy", "done", "checkpoint.npz"):
        (job.folder / name).write_bytes(damage)
    assert job.done() == 0
    assert job.thumbnail() is None
    assert job.checkpoint.load() is None
    assert job.frames().shape == (3, 64, 64, 3)


def test_a_job_whose_photo_is_gone_says_so(photo: Path) -> None:
    job = made(photo)
    job.photo.unlink()
    with pytest.raises(JobError, match="photo"):
        _ = job.photo


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such modes")
def test_jobs_are_for_their_owner_only(photo: Path) -> None:
    job = made(photo)
    job.frames()
    assert stat.S_IMODE(jobs_folder().stat().st_mode) == stat.S_IMODE(job.folder.stat().st_mode) == 0o700
    assert stat.S_IMODE((job.folder / "request.json").stat().st_mode) == 0o600


def test_a_file_that_could_not_be_replaced_is_as_it_was_with_nothing_beside_it(tmp_path: Path) -> None:
    path = tmp_path / "kept"
    write_text(path, "before")

    def torn() -> None:
        with replacing(path) as file:
            file.write(b"half")
            raise RuntimeError

    with pytest.raises(RuntimeError):
        torn()
    assert path.read_text() == "before"
    assert list(tmp_path.iterdir()) == [path]
