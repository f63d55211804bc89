"""`vivant batch` makes clips of a folder or a table, and goes on after a kill."""

from __future__ import annotations

import argparse
import csv
import json
import os
import shutil
import subprocess
import sys
import time
from pathlib import Path

import pytest
from PIL import Image

from engine.__main__ import main
from engine.cli.batch import at_once, names, part
from engine.jobs.store import job_folders
from tests.conftest import SAMPLES
from tests.support.command import environment

QUICK = ["--frames", "2", "--steps", "4", "--no-check"]


@pytest.fixture
def photos(tmp_path: Path) -> Path:
    folder = tmp_path / "photos"
    folder.mkdir()
    with Image.open(SAMPLES / "dog.jpg") as image:
        for number in range(3):
            image.resize((64 + 16 * number, 64)).save(folder / f"{number}.png")
    return folder


def clips(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in sorted(folder.glob("*.mp4"))}


def test_a_folder_becomes_clips_a_page_and_a_table(photos: Path, capsys: pytest.CaptureFixture[str]) -> None:
    out = photos.parent / "out"
    assert main(["batch", str(photos), "-o", str(out), *QUICK, "--at-once", "1"]) == 0
    assert sorted(clips(out)) == ["0.mp4", "1.mp4", "2.mp4"]
    output = capsys.readouterr().out
    assert "3 clips: about" in output
    assert "3 passed." in output
    assert {path.name for path in out.iterdir() if path.suffix != ".mp4"} == {
        ".vivant", "report",
    }  # fmt: skip
    assert {path.name for path in (out / "report").iterdir()} == {
        "contact-sheet-1.webp", "index.html", "result.csv", "thumbnails",
    }  # fmt: skip
    assert not job_folders(), "the window's list of clips is not filled"
    before = clips(out)
    assert main(["batch", str(photos), "-o", str(out), *QUICK]) == 0
    assert "All clips are there." in capsys.readouterr().out
    assert clips(out) == before


def test_another_batch_into_a_folder_adds_to_it(photos: Path, capsys: pytest.CaptureFixture[str]) -> None:
    out, more = photos.parent / "out", photos.parent / "more"
    assert main(["batch", str(photos), "-o", str(out), *QUICK]) == 0
    before = clips(out)
    more.mkdir()
    shutil.copy(photos / "1.png", more / "new.png")
    (photos / "2.png").rename(more / "2.png")
    capsys.readouterr()
    assert main(["batch", str(more), "-o", str(out), *QUICK, "--seed", "5"]) == 0
    said = capsys.readouterr().out
    assert "Other clips in this folder, which stay: 2." in said
    assert "Clips that are made anew, in place of those of the same names: 1." in said
    assert "2 passed." in said
    after = clips(out)
    assert [name for name in after if after[name] == before.get(name)] == ["0.mp4", "1.mp4"]
    assert sorted(after) == ["0.mp4", "1.mp4", "2.mp4", "new.mp4"]
    with (out / "report" / "result.csv").open(encoding="utf-8-sig", newline="") as file:
        assert sorted(row["clip"] for row in csv.DictReader(file)) == sorted(after)


def test_bad_rows_are_told_first_and_the_rest_is_made(photos: Path, capsys: pytest.CaptureFixture[str]) -> None:
    table, out = photos / "products.csv", photos.parent / "out"
    table.write_text("file,vendor\n0.png,Acme\nhttps://shop.example/1.png,Web\nnone.png,Gone\n")
    assert main(["batch", str(table), "-o", str(out), *QUICK]) == 1
    output = capsys.readouterr().err
    assert "Row 3: “https://shop.example/1.png” is a web address." in output
    assert "Row 4: " in output
    with (out / "report" / "result.csv").open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    assert [(row["row"], row["state"], row["vendor"]) for row in rows] == [
        ("2", "passed", "Acme"), ("3", "failed", "Web"), ("4", "failed", "Gone"),
    ]  # fmt: skip


def test_an_option_that_suits_no_photo_is_told_once(photos: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["batch", str(photos), "-o", str(photos.parent / "out"), "--steps", "1"]) == 2
    assert capsys.readouterr().err.splitlines() == ["The number of steps can't be 1. It goes from 4 to 60."]


def test_a_dry_run_makes_nothing_and_tells_bad_rows_by_its_exit_code(
    photos: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = photos.parent / "out"
    assert main(["batch", str(photos), "-o", str(out), "--dry-run", "--json"]) == 0
    answer = json.loads(capsys.readouterr().out)
    assert answer["items"] == 3
    assert answer["seconds"] >= 1
    assert not out.exists()
    (photos / "broken.png").write_bytes(b"no picture")
    assert main(["batch", str(photos), "-o", str(out), "--dry-run"]) == 2


def test_what_can_not_be_begun_is_bad_input(photos: Path, tmp_path: Path) -> None:
    out, own = tmp_path / "out", tmp_path / "own"
    own.mkdir()
    (own / "0.mp4").write_bytes(b"somebody's own")
    for arguments in (
        ["-o", str(out)], ["-o", str(out), "--resume"], [str(tmp_path / "none"), "-o", str(out)],
        [str(photos), "-o", str(out), "--name", "{price}"], [str(photos), "-o", str(own)],
    ):  # fmt: skip
        assert main(["batch", *arguments]) == 2
    assert (own / "0.mp4").read_bytes() == b"somebody's own"


def test_parts_make_the_same_clips_as_the_whole(photos: Path, tmp_path: Path) -> None:
    whole, parts = tmp_path / "whole", tmp_path / "parts"
    assert main(["batch", str(photos), "-o", str(whole), *QUICK, "--at-once", "2"]) == 0
    for number in (1, 2):
        assert main(["batch", str(photos), "-o", str(parts), *QUICK, "--part", f"{number}/2", "--at-once", "1"]) == 0
    assert clips(parts) == clips(whole)
    assert (parts / "report" / "index.html").read_text().count("passed") == (
        whole / "report" / "index.html"
    ).read_text().count("passed")


def test_a_killed_batch_is_resumed_with_the_same_bytes(photos: Path, tmp_path: Path) -> None:
    out, whole = tmp_path / "out", tmp_path / "whole"
    command = [sys.executable, "-m", "engine", "batch", str(photos), "-o", str(out), *QUICK, "--at-once", "1"]
    running = subprocess.Popen(command, env=environment(), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    until = time.monotonic() + 60
    while not list((out / ".vivant" / "items").glob("*.json")) and time.monotonic() < until:
        time.sleep(0.02)
    running.kill()
    running.wait()
    assert len(clips(out)) < 3, "it was killed in the middle"
    assert main(["batch", "-o", str(out), "--resume", "--json"]) == 0
    assert main(["batch", str(photos), "-o", str(whole), *QUICK]) == 0
    assert clips(out) == clips(whole)
    shutil.rmtree(out)


def test_a_batch_without_a_crew_never_imports_distributed_in_any_process(photos: Path, tmp_path: Path) -> None:
    for name in ("distributed", "dask"):
        (tmp_path / "block" / name).mkdir(parents=True)
        (tmp_path / "block" / name / "__init__.py").write_text(f"raise SystemExit('{name} is imported')\n")
    path = f"{tmp_path / 'block'}{os.pathsep}{environment()['PYTHONPATH']}"

    def run(*arguments: str) -> int:
        command = [sys.executable, "-m", "engine", "batch", str(photos), "-o", str(tmp_path / "out"), *arguments]
        return subprocess.run(command, env={**environment(), "PYTHONPATH": path}, check=False).returncode

    assert run(*QUICK, "--at-once", "2") == 0
    key = tmp_path / "crew.pem"
    key.write_text("PRIVATE KEY")
    key.chmod(0o600)
    assert run(*QUICK, "--seed", "3", "--on", "tls://127.0.0.1:9", "--key", str(key)) == 1, "the block works"


@pytest.mark.parametrize(
    ("check", "text"), [(part, "0/3"), (part, "4/3"), (part, "x"), (at_once, "0"), (at_once, "65")]
)
def test_options_outside_their_ranges_are_refused(check: type, text: str) -> None:
    with pytest.raises(argparse.ArgumentTypeError):
        check(text)


def test_options_are_read() -> None:
    assert (part("3/100"), at_once("4"), names("shopify, tiktok,")) == ((3, 100), 4, ("shopify", "tiktok"))
