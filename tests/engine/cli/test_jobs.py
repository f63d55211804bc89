"""`vivant jobs` lists what was not finished, and deletes it."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from engine.export import read_recipe
from engine.jobs.job import Job
from engine.paths import jobs_folder
from engine.progress import ignore
from engine.request.motion_request import MotionRequest
from engine.services.session import Session
from tests.support.command import vivant


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


def test_clearing_jobs_away_leaves_finished_clips_alone(photo: Path) -> None:
    finished = Job.create(photo, MotionRequest(64, 64, frames=2, steps=4))
    Session().generate(finished, ignore)
    waiting = Job.create(photo, MotionRequest(64, 64, frames=2, steps=4))
    listed = vivant("jobs")
    assert str(waiting.folder) in listed.stdout
    assert str(finished.folder) not in listed.stdout
    assert "Deleted 1 unfinished job." in vivant("jobs", "--clear").stdout
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
