"""`vivant export` writes a job's clip, or an existing one, in another way."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from engine.cli import export
from engine.cli.export import as_edited, check_numbers
from engine.cli.export_options import ExportCommandOptions, ReshapeOptions
from engine.cli.options import OutputOptions
from engine.errors import ExportError, InvalidRequestError
from engine.export import ExportOptions, deliver, read_recipe
from engine.export.reader import opened
from engine.jobs.edited_clip import EditRecord, save_edits
from engine.jobs.job import Job
from engine.progress import ignore
from engine.request.motion_request import MotionRequest
from engine.services.session import Session
from tests.support.clips import gradient, reel_of, waves
from tests.support.command import vivant
from tests.support.jobs import finished_job


def test_a_clip_is_exported_again_for_a_place(photo: Path) -> None:
    folder = photo.parent
    assert vivant("animate", photo, "-o", folder / "clip.mkv", "--frames", "10", "--fps", "10").returncode == 0
    done = vivant(
        "export", folder / "clip.mkv", "-o", folder / "clip.gif", "--preset", "email", "--max-bytes", "60kB", "--json"
    )
    answer = json.loads(done.stdout.splitlines()[-1])
    assert done.returncode == 0
    assert answer["bytes"] == (folder / "clip.gif").stat().st_size <= 60_000
    assert answer["gave_up"]
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


AS_IT_IS = ReshapeOptions(shape=None, fit="", rate=None, smooth=False, loop="keep", quality=100, frame=0)
PLAIN = OutputOptions(
    out=None, force=False, json=True, format="", preset="", max_bytes=None, full=False, thumbnail=False,
    hardware=False, clean=False, unmarked=False, certificate=None, key=None,
)  # fmt: skip


@pytest.mark.parametrize(
    "change",
    [
        {"rate": 0.5},
        {"rate": 121},
        {"quality": -1},
        {"quality": 101},
        {"frame": -1},
        {"shape": (8, 100)},
        {"shape": (100, 9000)},
    ],
)
def test_numbers_beyond_what_can_be_written_are_refused(change: dict[str, object]) -> None:
    check_numbers(AS_IT_IS)
    with pytest.raises(InvalidRequestError):
        check_numbers(replace(AS_IT_IS, **change))  # type: ignore[arg-type]


def test_a_clip_is_written_at_another_rate_and_shape_with_its_recipe(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    clip, out = tmp_path / "a.gif", tmp_path / "b.gif"
    deliver(reel_of(waves(4), fps=10), clip, ExportOptions(), overwrite=False, report=ignore)
    reshape = replace(AS_IT_IS, rate=5.0, shape=(64, 64), loop="keep")
    assert export.run(ExportCommandOptions([clip], replace(PLAIN, out=out), reshape)) == 0
    answer = json.loads(capsys.readouterr().out.splitlines()[-1])
    assert (answer["frames"], answer["fps"], answer["bytes"]) == (2, 5, out.stat().st_size)
    with opened(out) as source:
        assert source.size == (64, 64)
    assert read_recipe(out) == read_recipe(clip)


def test_a_clip_is_never_written_over_itself(tmp_path: Path) -> None:
    clip = tmp_path / "a.gif"
    deliver(reel_of(gradient(2)), clip, ExportOptions(), overwrite=False, report=ignore)
    with pytest.raises(ExportError, match="over itself"):
        export.run(ExportCommandOptions([clip], replace(PLAIN, out=clip, force=True), AS_IT_IS))


def test_a_job_is_exported_as_it_was_edited_and_as_the_models_own_where_the_repaired_frames_are_gone(
    photo: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    job = finished_job(photo, MotionRequest(64, 64, frames=4, fps=8, steps=4))
    clip = job.clip()
    np.save(job.folder / "mended-1.npy", 255 - np.asarray(clip.frames))
    save_edits(job, EditRecord(("face", "trim:3"), "mended-1.npy"))
    edited = as_edited(job, clip)
    assert edited.recipe.edits == ("face", "trim:3")
    assert np.array_equal(edited.frames, 255 - np.asarray(clip.frames[:3]))
    (job.folder / "mended-1.npy").unlink()
    assert as_edited(job, clip) is clip
    assert "no longer here" in capsys.readouterr().err


def test_a_clip_of_the_window_stays_where_its_recipe_can_not_be_read(photo: Path, tmp_path: Path) -> None:
    job = finished_job(photo, MotionRequest(64, 64, frames=2, steps=4))
    (job.folder / "recipe.json").write_bytes(b"\0" * 200)
    assert vivant("export", job.folder, "-o", tmp_path / "clip.gif").returncode == 0
    assert job.has_frames
