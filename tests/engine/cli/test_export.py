"""`vivant export` writes a job's clip, or an existing one, in another way."""

from __future__ import annotations

import json
from pathlib import Path

from engine.export import read_recipe
from engine.export.reader import opened
from engine.jobs.job import Job
from engine.progress import ignore
from engine.request.motion_request import MotionRequest
from engine.services.session import Session
from tests.support.command import vivant


def test_a_clip_is_exported_again_for_a_place(photo: Path) -> None:
    folder = photo.parent
    assert vivant("animate", photo, "-o", folder / "clip.mkv", "--frames", "10", "--fps", "10").returncode == 0
    done = vivant(
        "export", folder / "clip.mkv", "-o", folder / "clip.gif", "--preset", "email", "--max-bytes", "60kB", "--json"
    )
    told = json.loads(done.stdout.splitlines()[-1])
    assert done.returncode == 0
    assert told["bytes"] == (folder / "clip.gif").stat().st_size <= 60_000
    assert told["gave_up"]
    assert read_recipe(folder / "clip.gif") == read_recipe(folder / "clip.mkv")
    clean = vivant(
        "export", folder / "clip.mkv", "-o", folder / "client.mp4", "--clean", "--loop", "pingpong", "--size", "90x160"
    )
    assert clean.returncode == 0
    assert vivant("recipe", folder / "client.mp4").returncode == 2


def test_a_finished_job_is_drawn_again_at_another_rate_and_stays(photo: Path) -> None:
    job = Job.create(photo, MotionRequest(96, 96, frames=10, fps=10, steps=4))
    Session().generate(job, ignore)
    out = photo.with_name("smooth.mp4")
    assert vivant("export", job.folder, "-o", out, "--fps", "30").returncode == 0
    assert (read_recipe(out).request.frames, read_recipe(out).request.fps) == (30, 30)
    with opened(out) as reel:
        pictures = {reel.picture(i).tobytes() for i in range(30)}
    assert len(pictures) == 30, "every picture is drawn, none is repeated"
    assert job.has_frames
    assert vivant("export", job.folder, "-o", photo.with_name("plain.gif"), "--thumbnail").returncode == 0
    assert read_recipe(photo.with_name("plain.gif")).thumbnail
    assert job.has_frames
