"""A virtual screen and a pair of hands: Xvfb, and xdotool from outside, so that nothing is added to what is tried."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from PIL import Image

PATIENCE = 180.0  # seconds, on a machine that may be busy
ACCENT = (0xF0, 0xA0, 0x4B)
DRAG_SOURCE = Path(__file__).parents[2] / "tests" / "support" / "drag_source.py"
GRAB = "import sys; from PySide6.QtWidgets import QApplication as A; a = A([]); a.primaryScreen().grabWindow(0).save(sys.argv[1])"  # noqa: E501


@dataclass(frozen=True)
class Screen:
    environment: dict[str, str]

    def do(self, *words: object) -> str:
        done = subprocess.run(
            ["xdotool", *map(str, words)], env=self.environment, capture_output=True, text=True, check=False
        )
        time.sleep(0.4)  # clicks straight after a move get lost
        return done.stdout.strip()

    def window(self, title: str) -> str:
        """The newest window of that title, given the keyboard: without a window manager nobody else does it."""
        found = wait_for(lambda: self.do("search", "--onlyvisible", "--name", title), f"a window “{title}”")
        self.do("windowfocus", found.splitlines()[-1])
        return found.splitlines()[-1]

    def shot(self, path: Path) -> Path:
        subprocess.run([sys.executable, "-c", GRAB, str(path)], env=self.environment, check=True)
        return path

    def click_primary(self, shot: Path) -> None:
        """Click the one filled button: the largest patch of the accent colour low on the right."""
        with Image.open(self.shot(shot)) as picture:
            pixels = np.asarray(picture.convert("RGB")).astype(int)
        rows, columns = np.nonzero(np.abs(pixels - ACCENT).max(-1) < 6)
        there = (columns > 900) & (rows > 400)
        if there.sum() < 2000:
            raise SystemExit(f"There is no filled button in {shot}.")
        self.do("mousemove", int(np.median(columns[there])) - 60, int(np.median(rows[there])))
        self.do("click", 1)

    def drop(self, file: str) -> None:
        """Drag a file out of another program's window and let it go over the stage."""
        source = subprocess.Popen([sys.executable, DRAG_SOURCE, file], env=self.environment)
        try:
            self.window("source of the drag")
            self.window("Vivant")
            self.do("mousemove", 1400, 140)
            self.do("mousedown", 1)
            for x, y in ((1310, 166), (1130, 218), (860, 296), (590, 374), (500, 400), (500, 400)):
                self.do("mousemove", x, y)
            self.do("mouseup", 1)
            wait_for(lambda: self.do("search", "--onlyvisible", "--name", Path(file).stem), "the photo in the title")
        finally:
            source.kill()
            source.wait()


def wait_for(found: Callable[[], str | bool], what: str) -> str:
    """Raises SystemExit when it does not come."""
    until = time.monotonic() + PATIENCE
    while not (value := found()):
        if time.monotonic() > until:
            raise SystemExit(f"Waited {PATIENCE:.0f} s in vain for {what}.")
        time.sleep(0.1)
    return str(value)


@contextmanager
def virtual_screen() -> Iterator[Screen]:
    number_out, number_in = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(number_in), "-ac", "-screen", "0", "1600x1000x24", "-nolisten", "tcp"],
        pass_fds=[number_in], stderr=subprocess.DEVNULL,
    )  # fmt: skip
    os.close(number_in)
    with os.fdopen(number_out) as told:
        display = told.readline().strip()
    hidden = ("QT_QPA_PLATFORM", "WAYLAND_DISPLAY")
    try:
        yield Screen({**{k: v for k, v in os.environ.items() if k not in hidden}, "DISPLAY": f":{display}"})
    finally:
        server.terminate()
        server.wait()
