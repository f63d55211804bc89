"""How soon the window is there, and how long it ever stops answering: `python tests/benchmarks/window.py`.

First window: from the start of the process to the end of the first paint, whole processes, median. Stalls: the
longest pause between two beats of a 5 ms timer on the window's thread, while nothing happens (the baseline), while
a clip is made, while it plays and is exported, and while a photo of 100 megapixels is opened (as a JPEG, as a PNG).
First draft: from pressing the button to the first moving preview. Not a test: it judges nothing.
"""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PIL import Image
from PySide6.QtCore import QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.desktop.theme import DARK, apply_theme
from app.main_window import MainWindow
from app.state.importing import open_paths
from app.state.settings import Settings
from app.state.workspace import Workspace
from engine.imaging.source_image import SourceImage

SAMPLE = Path(__file__).parents[2] / "resources" / "samples" / "dog.jpg"
ROUNDS = 5
FIRST = """
import os, sys, time
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from app.state.settings import Settings
from app.desktop.theme import DARK, apply_theme
from app.main_window import MainWindow
application = QApplication([])
apply_theme(application, DARK)
window = MainWindow(Settings(Path(sys.argv[1])))
window.show()
application.processEvents()
assert "torch" not in sys.modules
print(time.time() - float(sys.argv[2]), flush=True)
os._exit(0)
"""


class Heart:
    """Beats every 5 ms on the window's thread; `longest` is the longest pause since the last reset, in ms."""

    def __init__(self) -> None:
        self.timer = QTimer()
        self.timer.setInterval(5)
        self.timer.timeout.connect(self.beat)
        self.reset()
        self.timer.start()

    def reset(self) -> None:
        self.last, self.longest = time.perf_counter(), 0.0

    def beat(self) -> None:
        now = time.perf_counter()
        self.longest, self.last = max(self.longest, (now - self.last) * 1000), now


def wait_until(true: Callable[[], bool]) -> None:
    while not true():
        QTest.qWait(5)


def first_window(folder: Path) -> float:
    command = [sys.executable, "-c", FIRST, str(folder / "first.ini"), str(time.time())]
    return float(subprocess.run(command, capture_output=True, text=True, check=True).stdout)


def main() -> None:
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place)
        os.environ["VIVANT_HOME"] = str(folder / "home")
        print(f"first window: {statistics.median(first_window(folder) for _ in range(ROUNDS)):.2f} s")
        application = QApplication([])
        apply_theme(application, DARK)
        settings = Settings(folder / "settings.ini")
        window = MainWindow(settings, Workspace(settings))
        window.resize(1240, 820)
        window.show()
        QTest.qWait(3000)  # the engine's process has started
        rows = [look(window, folder / f"{i}.gif") for i in range(ROUNDS)]
        names = ("stall, idle, ms", "stall, making, ms", "stall, exporting, ms", "first draft, s", "clip, s")
        for name, values in zip(names, zip(*rows, strict=True), strict=True):
            print(f"{name:22} median {statistics.median(values):7.2f}  worst {max(values):7.2f}")
        for ending in ("jpg", "png"):
            stall, seconds, alone = open_large(window, folder / f"large.{ending}")
            print(f"100 megapixels, {ending}: stall {stall:.0f} ms, open after {seconds:.2f} s; decoding {alone:.2f} s")
        window.close()


def open_large(window: MainWindow, path: Path) -> tuple[float, float, float]:
    """The longest stall in ms, seconds until the photo is there, and what only decoding it takes."""
    with Image.open(SAMPLE) as image:
        image.resize((11_600, 8_700)).save(path)
    began = time.perf_counter()
    SourceImage.open(path)
    alone, heart = time.perf_counter() - began, Heart()
    began = time.perf_counter()
    open_paths(window.workspace, [path])
    wait_until(lambda: window.workspace.photo_path == path)
    heart.timer.stop()
    return heart.longest, time.perf_counter() - began, alone


def look(window: MainWindow, out: Path) -> tuple[float, ...]:
    heart, workspace = Heart(), window.workspace
    open_paths(workspace, [SAMPLE])
    QTest.qWait(200)
    heart.reset()
    QTest.qWait(1000)
    idle = heart.longest
    drafts: list[float] = []
    workspace.generation.drafted.connect(lambda *_: drafts.append(time.perf_counter()))
    heart.reset()
    began = time.perf_counter()
    workspace.roll_seed()
    workspace.animate()
    wait_until(lambda: workspace.clip is not None)
    made, generation = time.perf_counter() - began, heart.longest
    heart.reset()
    window.desk.export_to(out)
    QTest.qWait(100)
    wait_until(lambda: not window.desk.exporter.busy)
    heart.timer.stop()
    return idle, generation, heart.longest, drafts[0] - began, made


if __name__ == "__main__":
    main()
