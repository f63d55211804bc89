"""`vivant watch` takes what `vivant batch` takes, and goes on until it is stopped."""

from __future__ import annotations

import subprocess
import sys
import time
from pathlib import Path

import pytest

from engine.__main__ import main, parser
from engine.cli import watch
from engine.cli.batch import BatchOptions, WatchOptions
from engine.cli.options import typed
from tests.support.command import environment


def test_watching_is_a_batch_that_does_not_end() -> None:
    assert watch.EXAMPLES[0].startswith("vivant watch")
    one = typed(WatchOptions, parser().parse_args(["watch", "in", "-o", "out", "--best-of", "2"]))
    other = typed(BatchOptions, parser().parse_args(["batch", "in", "-o", "out", "--best-of", "2", "--watch"]))
    assert {**vars(other), **vars(one)} == vars(other)
    assert other.watch


def test_the_folder_of_the_clips_may_stand_without_its_option(capsys: pytest.CaptureFixture[str]) -> None:
    with_option = typed(WatchOptions, parser().parse_args(["watch", "in", "-o", "out", "--preset", "tiktok"]))
    assert typed(WatchOptions, parser().parse_args(["watch", "in", "out", "--preset", "tiktok"])) == with_option
    with pytest.raises(SystemExit) as ended:
        main(["watch", "in"])
    assert ended.value.code == 2
    assert "OUT" in capsys.readouterr().err


def test_only_a_folder_can_be_watched(photo: Path) -> None:
    assert main(["watch", str(photo), "-o", str(photo.parent / "out")]) == 2


def test_a_photo_that_arrives_becomes_a_clip(photo: Path) -> None:
    incoming, out = photo.parent / "in", photo.parent / "out"
    incoming.mkdir()
    command = [sys.executable, "-m", "engine", "watch", str(incoming), "-o", str(out), "--frames", "2", "--no-check"]
    running = subprocess.Popen([*command, "--steps", "4"], env=environment())
    try:
        photo.rename(incoming / photo.name)
        until = time.monotonic() + 60
        while not (out / "dog.mp4").exists() and time.monotonic() < until:
            time.sleep(0.1)
        assert (out / "dog.mp4").exists()
    finally:
        running.kill()
        running.wait()
