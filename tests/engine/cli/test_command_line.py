"""The command line as scripts and people use it: in a process of its own."""

from __future__ import annotations

import errno
import json
import os
import signal
import subprocess
import sys
import time
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from engine.__main__ import main, parser
from engine.cli.animate import request_from
from engine.export import KINDS, export, read_recipe
from engine.export.presets import PRESETS
from engine.export.reader import opened
from engine.jobs.job import Job
from engine.logs import log_file
from engine.models import model_spec
from engine.paths import jobs_folder
from engine.progress import ignore
from engine.request.clip import Clip
from engine.request.defaults import defaults
from engine.request.motion_request import MotionRequest
from engine.request.recipe import Recipe
from engine.request.switch_model import for_model
from engine.services import worker_process
from engine.services.session import Session
from tests.support import failing_engine

SMALL = ["--frames", "6", "--steps", "4"]


def vivant(*arguments: object, cwd: Path | None = None) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "app", *map(str, arguments)],
        capture_output=True,
        text=True,
        cwd=cwd,
        check=False,
        timeout=120,
    )


def test_animate_makes_a_clip_quietly_and_leaves_nothing_else(photo: Path) -> None:
    out = photo.with_name("clip.mp4")
    done = vivant("animate", photo, "-o", out, *SMALL, "--seed", "7", "--camera", "orbit-left", "--loop", "loop")
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
    request = read_recipe(out).request
    assert (request.seed, request.frames, request.camera, request.loop) == (7, 6, "orbit-left", "loop")
    assert not list(jobs_folder().glob("*"))


def test_the_default_name_is_beside_the_photo_and_never_overwrites(photo: Path) -> None:
    for expected in ("dog.mp4", "dog-2.mp4"):
        assert vivant("animate", photo, *SMALL).returncode == 0
        assert photo.with_name(expected).exists()


def test_the_same_request_gives_the_same_bytes(photo: Path) -> None:
    one, two, other = (photo.with_name(name) for name in ("one.mp4", "two.mp4", "other.mp4"))
    for out, seed in ((one, 3), (two, 3), (other, 4)):
        assert vivant("animate", photo, "-o", out, *SMALL, "--seed", seed, "--camera", "static").returncode == 0
    assert one.read_bytes() == two.read_bytes()
    assert one.read_bytes() != other.read_bytes()


def test_a_recipe_is_printed_and_repeated(photo: Path) -> None:
    first, second = photo.with_name("first.gif"), photo.with_name("second.gif")
    made = vivant(
        "animate", photo, "-o", first, *SMALL, "--fps", "12.5", "--motion", "0.8", "--size", "96x64", "--seed", "11"
    )
    assert made.returncode == 0
    printed = json.loads(vivant("recipe", first).stdout)
    assert printed["request"]["seed"] == 11
    assert printed["source"]["name"] == "dog.png"
    assert vivant("animate", "--from", first, photo, "-o", second).returncode == 0
    assert first.read_bytes() == second.read_bytes()


def test_json_tells_each_step_and_the_result(photo: Path) -> None:
    out = photo.with_name("clip.mp4")
    lines = [json.loads(line) for line in vivant("animate", photo, "-o", out, *SMALL, "--json").stdout.splitlines()]
    assert [line["phase"] for line in lines if line.get("done") == line.get("total") and "phase" in line] == [
        "load", "encode", "denoise", "decode", "export",
    ]  # fmt: skip
    assert lines[-1]["clip"] == str(out)


@pytest.mark.parametrize(
    "arguments",
    [
        ["animate", "gone.jpg"],
        ["animate", "dog.png", "-o", "clip.avi"],
        ["animate", "dog.png", "-o", "nowhere/clip.mp4"],
        ["animate", "dog.png", "--motion", "3"],
        ["animate", "dog.png", "--frames", "0"],
        ["animate", "dog.png", "--size", "101x50"],
        ["animate", "dog.png", "--size", "big"],
        ["animate", "dog.png", "--long-side", "9000", "--fps", "0"],
        ["animate", "dog.png", "--camera", "sideways"],
        ["animate", "dog.png", "--background", "pink"],
        ["animate", "."],
        ["animate", "words.txt"],
        ["animate", "dog.png", "--from", "dog.png"],
        ["recipe", "dog.png"],
        ["export", ".", "-o", "clip.mp4"],
        ["export", "gone.mp4", "-o", "clip.mp4"],
        ["export", "dog.png", "-o", "clip.avi"],
        ["export", "dog.png", "-o", "clip.mp4", "--format", "gif"],
        ["export", "dog.png", "-o", "clip.mp4", "--preset", "myspace"],
        ["export", "dog.png", "-o", "clip.mp4", "--max-bytes", "tiny"],
        ["export", "dog.png", "-o", "clip.mp4", "--fps", "nan"],
        ["export", "dog.png", "-o", "clip.mp4", "--fit", "stretch"],
        ["export", "dog.png", "-o", "clip.mp4", "--loop", "round"],
        ["export", "dog.png", "-o", "clip.mp4", "--size", "1x1"],
        ["export", "dog.png", "-o", "clip.mp4", "--certificate", "dog.png"],
        ["export", "dog.png", "-o", "dog.png", "--force"],
        ["animate", "dog.png", "-o", "clip.mp4", "--preset", "email"],
        ["frobnicate"],
    ],
)
def test_bad_input_is_status_2_and_a_sentence(arguments: list[str], photo: Path) -> None:
    photo.with_name("words.txt").write_text("words")
    before = sorted(photo.parent.iterdir())
    done = vivant(*arguments, cwd=photo.parent)
    assert done.returncode == 2
    assert "Traceback" not in done.stderr
    assert done.stderr.strip()
    assert sorted(photo.parent.iterdir()) == before
    assert not list(jobs_folder().glob("*"))


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


def test_a_clip_without_a_name_gets_the_ending_of_its_format(photo: Path) -> None:
    assert vivant("animate", photo, *SMALL, "--preset", "email").returncode == 0
    assert photo.with_suffix(".gif").exists()
    assert vivant("animate", photo, *SMALL, "--format", "still", "--force").returncode == 0
    assert photo.with_name("dog-2.png").exists(), "a photo is never written over"


def test_formats_tells_every_kind_and_every_place() -> None:
    told = vivant("formats").stdout
    assert all(f"{name} " in told for name in (*KINDS, *PRESETS))


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


def test_models_tells_what_is_here() -> None:
    models = {row["id"]: row for row in map(json.loads, vivant("models", "--json").stdout.splitlines())}
    assert models["breeze"]["state"].startswith("here")
    assert models["wan-2.2-5b"]["state"].startswith("not here")
    assert "push-in" in vivant("models", "info", "breeze").stdout
    assert "estimated: 7.5 GiB with all of it on the card, 3.4 at least" in vivant("models", "info", "ltx-0.9.5").stdout
    assert vivant("models", "here", "breeze").returncode == 0
    assert vivant("models", "here", "ltx-0.9.5").returncode == 2


def test_a_model_that_is_not_here_says_how_to_get_it(photo: Path) -> None:
    done = vivant("animate", photo, "--model", "ltx-0.9.5")
    assert done.returncode == 2
    assert "vivant models fetch ltx-0.9.5" in done.stderr
    assert not list(jobs_folder().glob("*"))


def test_doctor_finds_everything_well() -> None:
    done = vivant("doctor", "--json")
    findings = {row["name"]: row["ok"] for row in map(json.loads, done.stdout.splitlines())}
    assert done.returncode == 0
    assert all(findings.values())
    assert {"python", "ffmpeg", "models", "folder", "animate"} <= set(findings)


def test_doctor_says_what_is_missing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("IMAGEIO_FFMPEG_EXE", "/nowhere/ffmpeg")
    done = vivant("doctor")
    assert done.returncode == 1
    assert "BAD  ffmpeg" in done.stdout


def test_the_main_job_imports_neither_torch_nor_qt(photo: Path) -> None:
    code = (
        "import sys; from engine.__main__ import main; "
        f"status = main(['animate', {str(photo)!r}, '--frames', '2', '--steps', '4']); "
        "print(status, *sorted({'torch', 'PySide6', 'onnx', 'diffusers'} & set(sys.modules)))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "0"


def test_clearing_jobs_away_leaves_finished_clips_alone(photo: Path) -> None:
    finished = Job.create(photo, MotionRequest(64, 64, frames=2, steps=4))
    Session().generate(finished, ignore)
    waiting = Job.create(photo, MotionRequest(64, 64, frames=2, steps=4))
    listed = vivant("jobs")
    assert str(waiting.folder) in listed.stdout
    assert str(finished.folder) not in listed.stdout
    assert "1 unfinished" in vivant("jobs", "--clear").stdout
    assert finished.has_frames
    assert not waiting.folder.exists()


@pytest.mark.parametrize(
    "options", [["--max-bytes", "0"], ["--max-bytes", "0.1"], ["--long-side", "0"], ["--long-side", "99999"]]
)
def test_limits_that_nothing_fits_into_are_refused(photo: Path, tmp_path: Path, options: list[str]) -> None:
    done = vivant("animate", photo, "-o", tmp_path / "clip.mp4", *options)
    assert done.returncode == 2
    assert "Traceback" not in done.stderr
    assert not (tmp_path / "clip.mp4").exists()


def test_a_folder_that_only_seems_to_be_writable_is_told_before_the_work(
    photo: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """As network drives, some systems' rights, or an administrator's on a read-only disk have it."""
    locked, make = tmp_path / "locked", Path.mkdir
    locked.mkdir()

    def refuse(path: Path, *args: object, **more: object) -> None:
        if path.is_relative_to(locked):
            raise OSError(errno.EROFS, "Read-only file system")
        make(path, *args, **more)

    monkeypatch.setattr(Path, "mkdir", refuse)
    for command in (
        ["animate", str(photo), "-o", str(locked / "clip.mp4")],
        ["report", str(photo), "--source", str(photo), "--sheet", str(locked / "sheet.png")],
    ):
        assert main(command) == 2
        assert "Nothing can be written into" in capsys.readouterr().err
    assert not list(jobs_folder().glob("*"))


def test_that_a_photo_is_not_enlarged_is_said(photo: Path, tmp_path: Path) -> None:
    short = ["--frames", "2", "--steps", "4"]
    done = vivant("animate", photo, "-o", tmp_path / "large.mp4", "--long-side", "2000", *short)
    assert done.returncode == 0
    assert done.stderr.splitlines()[0] == "The photo is 128x128: the clip is made at 128x128."
    done = vivant("animate", photo, "-o", tmp_path / "small.mp4", "--long-side", "96", *short)
    assert "The photo" not in done.stderr


def test_a_recipe_taken_to_another_model_keeps_what_the_window_keeps(photo: Path, tmp_path: Path) -> None:
    request = replace(defaults(model_spec("wan-2.2-5b"), 704, 704), prompt="The dog turns its head", motion=0.7, seed=9)
    other, size = model_spec("ltx-0.9.5"), (128, 128)
    clip = tmp_path / "clip.mp4"
    export(Clip(np.zeros((2, 64, 64, 3), np.uint8), 8, Recipe(request, "dog.png", "0" * 64, "1")), clip)
    args = parser().parse_args(["animate", str(photo), "--from", str(clip), "--model", other.id])
    assert request_from(args) == for_model(other, request, size)
    assert request_from(args).prompt == "The dog turns its head"


@pytest.mark.parametrize("as_json", [False, True])
def test_an_unexpected_error_is_status_1_and_says_where_its_traceback_is(
    as_json: bool, photo: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(Session, "generate", failing_engine.break_down)
    command = ["animate", str(photo), "-o", str(photo.with_name("clip.mp4")), *SMALL]
    assert main([*command, "--json"] if as_json else command) == 1
    said = capsys.readouterr()
    last = said.err.strip().splitlines()[-1]
    assert last.startswith("Something went wrong that Vivant did not expect. ZeroDivisionError: division by zero. ")
    assert last.endswith(str(log_file()))
    assert "in break_down" in log_file().read_text("utf-8")
    if as_json:
        told = json.loads(said.out.splitlines()[-1])
        assert str(log_file()) in told["hint"]


def test_the_doctor_says_where_the_traceback_of_a_broken_engine_is(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(worker_process, "serve", failing_engine.serve)
    assert main(["doctor"]) != 0
    (line,) = (line for line in capsys.readouterr().out.splitlines() if "did not expect" in line)
    assert "worker" in line
    assert str(log_file()) in line
    assert "in break_down" in log_file().read_text("utf-8")


def test_what_a_person_can_act_on_is_not_in_the_log(photo: Path) -> None:
    assert main(["animate", str(photo), "-o", str(photo.with_name("clip.nothing"))]) == 2
    assert not log_file().exists()
