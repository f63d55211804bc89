"""The picture of the README that moves: the real window while its dials are turned, recorded from the screen."""

from __future__ import annotations

import threading
import time
from pathlib import Path

import numpy as np
from PIL import Image, ImageDraw

from tests.acceptance.person.hands import Hands, open_window
from tests.acceptance.person.scenes import start_with
from tests.benchmarks.readme_picture import write as write_webp
from tests.conftest import SAMPLES

LARGEST = 1_500_000  # bytes
WIDTH, HEIGHT, WIDE = 1120, 700, 800  # of the window, and how wide the picture is
HANDLE = 14  # pixels: how wide the handle of a slider is
EVERY = 0.1  # seconds between two frames
QUALITIES = (60, 50, 40, 30, 20)
ARROW = ((0, 0), (0, 16), (4, 12), (7, 18), (10, 17), (7, 11), (12, 11))  # the mouse, which no picture of a screen has


class Recorder:
    """Takes the window from the screen on a thread of its own until it is left."""

    def __init__(self, hands: Hands) -> None:
        self._hands, self._ended = hands, threading.Event()
        self.frames: list[Image.Image] = []
        self._thread = threading.Thread(target=self._record)

    def __enter__(self) -> Recorder:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._ended.set()
        self._thread.join()

    def _record(self) -> None:
        due = time.monotonic()
        while not self._ended.wait(max(0.0, due - time.monotonic())):
            due += EVERY
            frame = self._hands.grab().convert("RGB")
            x, y = self._hands.at
            arrow = [(x + a, y + b) for a, b in ARROW]
            ImageDraw.Draw(frame).polygon(arrow, (250, 250, 250), (20, 20, 20))
            self.frames.append(frame.crop((0, 0, WIDTH, HEIGHT)))


def record(work: Path, target: Path) -> str:
    """Drag the strength, choose a camera, lay an effect over it, and let it play."""
    start_with(work / "home", 50, fps=25.0)
    with open_window(work / "home", work) as hands:
        hands.place(0, 0, WIDTH, HEIGHT)
        hands.drop(SAMPLES / "dog.jpg")
        hands.wait(lambda state: state["live"], "the photo to move")
        time.sleep(4)
        with Recorder(hands) as recorder:
            time.sleep(1.5)
            slide(hands, 0.95)
            time.sleep(1.2)
            hands.click("Camera", kind="QComboBox")
            time.sleep(1.2)
            hands.key("Down", "Down", "Return")
            time.sleep(2.5)
            slide(hands, 0.5)
            time.sleep(1.5)
    return write(recorder.frames, target)


def slide(hands: Hands, to: float) -> None:
    """Take the handle of the strength to another place, slowly enough to be seen."""
    place, now = hands.find("Motion strength"), hands.state["request"]["motion"]
    width = place["box"][2]
    start, end = ((HANDLE / 2 + share * (width - HANDLE)) / width for share in (now, to))
    hands.drag(place, (start, 0.5), (end, 0.5), 24, pause=0.06)


def write(frames: list[Image.Image], target: Path) -> str:
    """An animated WebP that is small enough. Raises SystemExit where none is."""
    size = WIDE, round(HEIGHT * WIDE / WIDTH)
    small = np.stack([np.asarray(frame.resize(size, Image.Resampling.LANCZOS)) for frame in frames])
    for quality in QUALITIES:
        write_webp(small, target, EVERY, quality)
        if target.stat().st_size <= LARGEST:
            return f"{target.name}: {len(small)} frames, {target.stat().st_size / 1e6:.2f} MB"
    target.unlink()
    raise SystemExit(f"{len(small)} frames are too many for {LARGEST} bytes.")
