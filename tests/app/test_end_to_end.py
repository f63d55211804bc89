"""The real program in a real window on a real (virtual) screen, used with mouse and keyboard from outside."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from engine.export import ffmpeg, read_recipe
from engine.jobs.job import Job, JobState
from tests.conftest import ROOT, SAMPLES

pytestmark = pytest.mark.skipif(
    not (sys.platform == "linux" and shutil.which("Xvfb") and shutil.which("xdotool")),
    reason="needs Xvfb and xdotool (apt install xvfb xdotool)",
)
PATIENCE = 60.0  # seconds, on a machine that may be busy
ACCENT = np.array([0xF0, 0xA0, 0x4B])
GRAB = "import sys; from PySide6.QtWidgets import QApplication as A; a = A([]); a.primaryScreen().grabWindow(0).save(sys.argv[1])"


@dataclass
class Screen:
    """A virtual screen; what is done on it goes through xdotool."""

    environment: dict[str, str]
    folder: Path

    def start(self, *command: str) -> subprocess.Popen[bytes]:
        with (self.folder / "log.txt").open("ab") as log:
            return subprocess.Popen([sys.executable, *command], cwd=ROOT, env=self.environment, stdout=log, stderr=log)

    def do(self, *command: object) -> str:
        done = subprocess.run(
            ["xdotool", *map(str, command)], env=self.environment, capture_output=True, text=True, check=False
        )
        time.sleep(0.35)  # clicks straight after a move get lost
        return done.stdout.strip()

    def window(self, title: str) -> str:
        """The newest window of that title, focused: without a window manager nobody else does it."""
        wait_until(lambda: bool(self.do("search", "--onlyvisible", "--name", title)))
        found = self.do("search", "--onlyvisible", "--name", title).splitlines()[-1]
        self.do("windowfocus", found)
        return found

    def shot(self, name: str = "shot") -> np.ndarray:
        path = self.folder / f"{name}.png"
        subprocess.run([sys.executable, "-c", GRAB, str(path)], env=self.environment, check=True)
        with Image.open(path) as picture:
            return np.asarray(picture.convert("RGB")).astype(int)

    def click_primary(self, name: str) -> None:
        """Click the one filled button: the largest patch of the accent colour low on the right."""
        picture = self.shot(name)
        rows, columns = np.nonzero(np.abs(picture - ACCENT).max(-1) < 6)
        there = (columns > 900) & (rows > 400)
        assert there.sum() > 2000, "there is no filled button"
        self.do("mousemove", int(np.median(columns[there])) - 60, int(np.median(rows[there])))
        self.do("click", 1)


def wait_until(true: Callable[[], bool]) -> None:
    until = time.monotonic() + PATIENCE
    while not true():
        assert time.monotonic() < until, "nothing happened"
        time.sleep(0.05)


@pytest.fixture
def screen(tmp_path: Path, home: Path) -> Iterator[Screen]:
    number_out, number_in = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(number_in), "-screen", "0", "1600x1000x24", "-nolisten", "tcp"],
        pass_fds=[number_in], stderr=subprocess.DEVNULL,
    )  # fmt: skip
    os.close(number_in)
    with os.fdopen(number_out) as told:
        display = told.readline().strip()  # the whole line: a pipe closed too early would end the server
    kept = {k: v for k, v in os.environ.items() if k not in ("QT_QPA_PLATFORM", "WAYLAND_DISPLAY")}
    folders = {name: str(tmp_path / "xdg") for name in ("XDG_CONFIG_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME")}
    yield Screen({**kept, **folders, "DISPLAY": f":{display}", "VIVANT_HOME": str(home)}, tmp_path)
    server.terminate()
    server.wait()


def jobs(home: Path) -> list[Job]:
    return [Job(folder) for folder in sorted((home / "jobs").glob("*"))]


def worker_of(program: int, drawing: str = "") -> int | None:
    """A child that runs multiprocessing's spawned main: the one that is `drawing` into that file, or any."""
    for process in Path("/proc").glob("[0-9]*"):
        try:
            parent = int((process / "stat").read_text().rsplit(")", 1)[1].split()[1])
            spawned = parent == program and b"spawn_main" in (process / "cmdline").read_bytes()
            if spawned and drawing in (process / "maps").read_text():
                return int(process.name)
        except (OSError, IndexError, ValueError):
            continue
    return None


def test_from_a_drag_to_a_file_and_through_a_crash(screen: Screen, tmp_path: Path, home: Path) -> None:
    photo = tmp_path / "chien été.png"
    with Image.open(SAMPLES / "dog.jpg") as image:
        image.resize((960, 960)).save(photo)
    program, source = screen.start("-m", "app"), screen.start("tests/support/drag_source.py", str(photo))
    try:
        screen.window("source of the drag")
        screen.window("Vivant")
        drag_over(screen, (1400, 140), (500, 400))
        screen.window("chien")  # the title says which photo is open

        screen.click_primary("loaded")
        wait_until(lambda: bool(jobs(home)) and jobs(home)[0].state is JobState.FINISHED)
        out = tmp_path / "clip.mp4"
        screen.window("chien")
        screen.do("key", "ctrl+e")
        screen.click_primary("export")
        screen.window("Export")
        screen.do("key", "ctrl+a")
        screen.do("type", str(out))
        screen.do("key", "Return")
        wait_until(out.exists)
        assert ffmpeg.decode(out, [0]).count == 50
        assert read_recipe(out).source_name == photo.name

        screen.window("chien")
        screen.do("key", "ctrl+Return")
        wait_until(lambda: len(jobs(home)) == 2 and jobs(home)[1].done() >= 10)
        worker = worker_of(program.pid, "frames.npy")  # not the one of the live preview
        assert worker is not None
        os.kill(worker, signal.SIGKILL)
        wait_until(lambda: jobs(home)[1].state is JobState.FAILED)
        assert "memory" in (jobs(home)[1].failure or ("",))[0]
        assert program.poll() is None
        screen.shot("crashed")
        screen.do("key", "ctrl+Return")
        wait_until(lambda: len(jobs(home)) == 3 and jobs(home)[2].state is JobState.FINISHED)

        screen.window("chien")
        screen.do("key", "ctrl+q")
        assert program.wait(20) == 0
        assert worker_of(program.pid) is None
    finally:
        for process in (program, source):
            process.kill()
            process.wait()


def drag_over(screen: Screen, start: tuple[int, int], end: tuple[int, int]) -> None:
    screen.do("mousemove", *start)
    screen.do("mousedown", 1)
    for share in (0.1, 0.3, 0.6, 0.9, 1.0, 1.0):
        x, y = (round(a + (b - a) * share) for a, b in zip(start, end, strict=True))
        screen.do("mousemove", x, y)
    screen.do("mouseup", 1)


def test_a_second_start_hands_its_photo_to_the_window_that_is_open(screen: Screen, tmp_path: Path) -> None:
    first = screen.start("-m", "app")
    try:
        screen.window("Vivant")
        second = screen.start("-m", "app", str(SAMPLES / "books.jpg"))
        assert second.wait(PATIENCE) == 0
        screen.window("books")
        first.terminate()
        first.wait()
        third = screen.start("-m", "app", str(SAMPLES / "dog.jpg"))  # what the dead one left is no obstacle
        screen.window("dog")
        assert third.poll() is None
        third.kill()
        third.wait()
    finally:
        first.kill()
        first.wait()
