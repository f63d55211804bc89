"""`vivant export` of several clips and places, in its own process: the same files as from the window's engine."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from engine.__main__ import main
from engine.cli.export_many import print_exported
from engine.cli.options import names
from engine.jobs.job import Job
from engine.progress import ignore
from engine.request.motion_request import MotionRequest
from engine.services.many_exports import Exported, ManyExports
from engine.services.worker_process import WorkerSession
from tests.support.command import vivant
from tests.support.jobs import finished_job

PLACES = ("9:16", "1:1")


@pytest.fixture
def jobs(tmp_path: Path) -> list[Job]:
    found = []
    for i, name in enumerate(("cup", "boot")):
        picture = np.full((96, 128, 3), 246, np.uint8)
        picture[16:80, 20 + 30 * i : 50 + 30 * i] = (30, 90, 140)
        path = tmp_path / f"{name}.png"
        Image.fromarray(picture).save(path)
        found.append(finished_job(path, MotionRequest(128, 96, frames=3)))
    return found


def test_the_command_writes_the_same_bytes_as_the_engine_of_the_window(jobs: list[Job], tmp_path: Path) -> None:
    folders = [job.folder for job in jobs]
    done = vivant(
        "export", *folders, "-o", tmp_path / "shell", "--place", ",".join(PLACES), "--name", "{number}-{photo}-{size}",
        "--short-side", 64, "--json",
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    answer = [json.loads(line) for line in done.stdout.splitlines()]
    files = [Path(line["clip"]) for line in answer if "place" in line]
    assert [path.name for path in files] == [
        "01-cup-64x114.mp4", "01-cup-64x64.mp4", "02-boot-64x114.mp4", "02-boot-64x64.mp4",
    ]  # fmt: skip
    session, ended = WorkerSession(), list[Exported]()
    try:
        order = ManyExports(tuple(folders), tmp_path / "window", PLACES, ("mp4",), "{number}-{photo}-{size}", 64)
        session.export(order, ignore, ended.append)
    finally:
        session.close()
    assert [one.path.read_bytes() for one in ended if one.path] == [path.read_bytes() for path in files]


def test_clips_that_fail_are_told_and_the_others_are_written(
    jobs: list[Job], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "broken.mp4").write_bytes(b"")
    code = main(["export", str(tmp_path / "broken.mp4"), str(jobs[0].folder), "-o", str(tmp_path / "out")])
    said = capsys.readouterr()
    assert code == 1
    assert said.out.splitlines() == [str(tmp_path / "out" / "cup.mp4")]
    assert "broken, own: “broken.mp4”" in said.err
    assert "1 of 2 files are written" in said.err


def test_one_clip_goes_into_a_folder_that_is_there_and_to_a_platform(jobs: list[Job], tmp_path: Path) -> None:
    out = tmp_path / "there"
    out.mkdir()
    assert main(["export", str(jobs[0].folder), "-o", str(out), "--preset", "discord", "--format", "gif"]) == 0
    assert [path.name for path in out.iterdir()] == ["cup-discord.mp4"]
    assert main(["export", str(jobs[0].folder), "-o", str(out), "--format", "gif,webp"]) == 0
    assert sorted(path.name for path in out.iterdir()) == ["cup-discord.mp4", "cup.gif", "cup.webp"]


@pytest.mark.parametrize(
    "options", [["--force"], ["--size", "64x64"], ["--loop", "pingpong"], ["--smooth"], ["--thumbnail"]]
)
def test_options_of_a_single_file_are_refused(jobs: list[Job], tmp_path: Path, options: list[str]) -> None:
    assert main(["export", str(jobs[0].folder), "-o", str(tmp_path / "out"), "--place", "1:1", *options]) == 2
    assert not (tmp_path / "out").exists()


def test_a_list_is_read_with_and_without_spaces() -> None:
    assert names("9:16, 1:1,,tiktok ") == ("9:16", "1:1", "tiktok")


def test_what_became_of_a_file_is_printed_where_it_belongs(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    failed = Exported(tmp_path / "cup.mp4", "cup", "1:1", error="The disk is full.", hint="Free some space.")
    written = Exported(tmp_path / "cup.mp4", "cup", "1:1", tmp_path / "cup.gif", 5, 8, 8, ("It is padded.",))
    for one in (failed, written):
        print_exported(one, as_json=False)
    out, errors = capsys.readouterr()
    assert out.splitlines() == [str(tmp_path / "cup.gif")]
    assert errors.splitlines() == ["cup, 1:1: The disk is full. Free some space.", "cup.gif: It is padded."]
    print_exported(failed, as_json=True)
    assert json.loads(capsys.readouterr().out)["error"] == "The disk is full."
