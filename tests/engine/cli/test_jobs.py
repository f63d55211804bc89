"""`vivant jobs` lists what was not finished, and deletes it."""

from __future__ import annotations

import errno
import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from engine.cli.jobs import JobsOptions, run
from engine.errors import JobError
from engine.export import read_recipe
from engine.jobs.job import Job, JobState
from engine.jobs.store import free_frames, remove_damaged, used_bytes
from engine.paths import jobs_folder
from engine.progress import ignore
from engine.request.motion_request import MotionRequest
from engine.services.session import Session
from tests.support.command import vivant
from tests.support.jobs import finished_job

LIST, CLEAR = JobsOptions(clear=False, remove=[], json=False), JobsOptions(clear=True, remove=[], json=False)


def test_a_kill_leaves_a_job_that_can_be_cleared(photo: Path) -> None:
    command = [sys.executable, "-m", "app", "animate", photo, "--frames", "600", "--json"]
    running = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
    assert running.stdout is not None
    next(line for line in running.stdout if '"decode"' in line)
    running.kill()
    running.communicate()
    time.sleep(0.1)
    assert len(vivant("jobs").stdout.splitlines()) == 1
    assert vivant("jobs", "--clear").returncode == 0
    assert vivant("jobs").stdout == ""


def test_clearing_jobs_away_leaves_finished_clips_alone(photo: Path, capsys: pytest.CaptureFixture[str]) -> None:
    finished = finished_job(photo, MotionRequest(64, 64, frames=2, steps=4))
    waiting = Job.create(photo, MotionRequest(64, 64, frames=2, steps=4))
    assert run(LIST) == 0
    listed = capsys.readouterr().out
    assert f"{waiting.folder}  0 of 2 frames  dog.png" in listed
    assert str(finished.folder) not in listed
    assert run(CLEAR) == 0
    assert "Deleted 1 unfinished job." in capsys.readouterr().out
    assert finished.has_frames
    assert not waiting.folder.exists()


@pytest.mark.skipif(os.name == "nt", reason="signals are another matter there")
def test_ctrl_c_is_status_130_keeps_the_frames_and_export_finishes_them(photo: Path) -> None:
    out = photo.with_name("clip.mp4")
    size = ["--size", "512x512"]  # seconds of work: on a busy computer the signal comes late
    command = [sys.executable, "-m", "app", "animate", photo, "-o", out, "--frames", "600", *size, "--json"]
    running = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
    assert running.stdout is not None
    for line in running.stdout:
        if '"decode"' in line and json.loads(line)["done"] >= 20:
            break
    running.send_signal(signal.SIGINT)
    rest, said = running.communicate(timeout=60)
    assert running.returncode == 130
    assert "Traceback" not in said
    assert sorted(p.name for p in photo.parent.iterdir()) == ["dog.png"]
    kept = json.loads(rest.splitlines()[-1])
    assert kept["frames"] >= 20
    listed = vivant("jobs").stdout
    assert kept["kept"] in listed
    assert vivant("export", kept["kept"], "-o", out).returncode == 0
    assert read_recipe(out).request.frames == 600
    assert not list(jobs_folder().glob("*"))


def test_a_job_killed_in_its_export_is_listed_and_goes_on_and_nothing_is_left_beside_the_target(photo: Path) -> None:
    out = photo.with_name("clip.gif")
    command = [sys.executable, "-m", "app", "animate", photo, "-o", out, "--frames", "200", "--json"]
    running = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
    assert running.stdout is not None
    next(line for line in running.stdout if '"export"' in line)
    running.kill()
    running.communicate()
    (folder,) = jobs_folder().iterdir()
    assert Job(folder).state is JobState.FINISHED
    listed = vivant("jobs")
    assert str(folder) in listed.stdout
    assert f"to be written to {out}" in listed.stdout
    assert "1 job takes" in listed.stderr
    assert [path.name for path in photo.parent.iterdir()] == ["dog.png"]
    assert vivant("export", folder, "-o", out).returncode == 0
    assert read_recipe(out).request.frames == 200
    assert list(jobs_folder().iterdir()) == []


def test_damaged_jobs_are_listed_as_such_and_removed_by_name_only(
    photo: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    waiting, damaged = (Job.create(photo, MotionRequest(64, 64, frames=2, steps=4)) for _ in range(2))
    (damaged.folder / "request.json").write_text("[" * 100_000)
    assert run(LIST) == 0
    listed = capsys.readouterr().out
    assert f"{damaged.folder}  damaged: " in listed
    assert str(waiting.folder) in listed
    assert run(CLEAR) == 0
    assert "Deleted 1 unfinished job." in capsys.readouterr().out
    assert damaged.folder.exists()
    assert run(JobsOptions(clear=False, remove=[damaged.folder], json=False)) == 0
    assert not damaged.folder.exists()
    with pytest.raises(JobError, match="not a job"):
        remove_damaged(tmp_path)
    assert tmp_path.exists()


def test_clearing_leaves_a_job_that_somebody_works_on(photo: Path, capsys: pytest.CaptureFixture[str]) -> None:
    busy, idle = (Job.create(photo, MotionRequest(64, 64, frames=2, steps=4)) for _ in range(2))
    with busy.lock():
        assert run(CLEAR) == 0
        cleared = capsys.readouterr()
        assert run(LIST) == 0
        assert "in use" in capsys.readouterr().out
    assert "Deleted 1 unfinished job." in cleared.out
    assert "Another Vivant" in cleared.err
    assert busy.folder.exists()
    assert not idle.folder.exists()


def test_frames_are_freed_oldest_first_down_to_the_limit_and_drawn_again_byte_for_byte(photo: Path) -> None:
    session, jobs = Session(), []
    for seed in range(4):
        jobs.append(Job.create(photo, MotionRequest(96, 96, frames=6, steps=4, seed=seed)))
        session.generate(jobs[-1], ignore)
    waiting = Job.create(photo, MotionRequest(96, 96, frames=6, steps=4))
    before, frames = [job.clip().frames.copy() for job in jobs], 96 * 96 * 6 * 3
    with jobs[1].lock():
        left = free_frames([waiting, *jobs], used_bytes() - 2 * frames, lambda job: job is jobs[0])
    assert [job.has_frames for job in jobs] == [True, True, False, False]  # the first is shown, the second locked
    assert left == used_bytes()
    assert waiting.folder.exists()
    assert (session.generate(jobs[2], ignore).frames == before[2]).all()


@pytest.mark.skipif(os.name == "nt", reason="signals are another matter there")
@pytest.mark.parametrize("number", [15, 1])
def test_being_asked_to_end_cleans_up_as_ctrl_c_does(photo: Path, number: int) -> None:
    command = [sys.executable, "-m", "app", "animate", photo, "-o", photo.with_name("clip.gif"), "--frames", "200"]
    running = subprocess.Popen([*command, "--json"], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
    assert running.stdout is not None
    next(line for line in running.stdout if '"export"' in line)
    running.send_signal(number)
    _, said = running.communicate(timeout=60)
    assert running.returncode == 130
    assert "Traceback" not in said
    assert [path.name for path in photo.parent.iterdir()] == ["dog.png"]
    assert "200 of 200 frames" in vivant("jobs").stdout


def test_a_finished_clip_whose_recipe_can_not_be_read_is_never_cleared(photo: Path) -> None:
    finished = finished_job(photo, MotionRequest(64, 64, frames=2, steps=4))
    (finished.folder / "recipe.json").write_bytes(b"\0" * 200)
    assert run(CLEAR) == 0
    assert (finished.folder / "frames.npy").exists()


def test_a_store_that_can_not_be_listed_is_told_and_not_taken_for_an_empty_one(
    photo: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refused(path: object) -> None:
        raise PermissionError(errno.EACCES, "Permission denied")

    finished_job(photo, MotionRequest(64, 64, frames=2, steps=4))
    monkeypatch.setattr(os, "scandir", refused)
    with pytest.raises(JobError, match="can't be listed"):
        run(LIST)
