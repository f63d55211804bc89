"""How soon the window is there, and how long it ever stops answering: `python -m tests.benchmarks.window`.

First window: from the start of the process to the end of the first paint, whole processes, median. Stalls: the
longest pause between two beats of a 5 ms timer on the window's thread, while nothing happens (the baseline), while
a clip is made, while it plays and is exported, and while a photo of 100 megapixels is opened (as a JPEG, as a PNG).
Live: from the drop of a photo of 24 megapixels to its first frame and its first motion on the stage; from a change to
the first frame in the new settings, for 200 changes of each kind; frames a second and the longest stall while a dial is
dragged; memory of the window and of the preview's process. `--busy N` keeps so many cores busy meanwhile, `--live` is
only about the live preview. Not a test: it judges nothing.
"""

from __future__ import annotations

import argparse
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import psutil
from PIL import Image
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.application import keep_out_of_collections
from app.desktop.theme import DARK, apply_theme
from app.main_window import MainWindow
from app.state.importing import open_paths
from app.state.live_player import LiveFrame
from app.state.settings import Settings
from app.state.workspace import Workspace
from engine.imaging.source_image import SourceImage
from engine.models import BREEZE
from tests.benchmarks.heart import Heart, load, pauses

SAMPLES = ("dog.jpg", "coffee.jpg", "parrot.jpg", "books.jpg", "cocktail.jpg")
CHANGED = 200  # changes of each kind
DRAGGED_SECONDS = 6.0
# What is changed of the request, for the i-th change.
CHANGES: dict[str, Callable[[int], dict[str, object]]] = {
    "strength": lambda i: {"motion": 0.2 + (i * 37 % 80) / 100},
    "camera": lambda i: {"camera": BREEZE.cameras[i % len(BREEZE.cameras)]},
    "effect": lambda i: {"effects": f"{BREEZE.effects[i % len(BREEZE.effects)]}:{0.3 + i % 7 / 10:.1f}"},
    "style": lambda i: {"style": BREEZE.styles[i % len(BREEZE.styles)]},
    "stroke": lambda i: {"hints": f"still 0.05 0.3,0.3 {0.3 + i % 50 / 100:.2f},0.5"},
    "seed": lambda i: {"seed": 1000 + i},
}
SAMPLE = Path(__file__).parents[2] / "resources" / "samples" / "dog.jpg"
ROUNDS = 5
FIRST = """
import os, sys, time
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from app.state.settings import Settings
from app.application import keep_out_of_collections
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


def wait_until(true: Callable[[], bool]) -> None:
    while not true():
        QTest.qWait(5)


def first_window(folder: Path) -> float:
    command = [sys.executable, "-c", FIRST, str(folder / "first.ini"), str(time.time())]
    return float(subprocess.run(command, capture_output=True, text=True, check=True).stdout)


@contextmanager
def busy(cores: int) -> Iterator[None]:
    """So many other programs compute meanwhile."""
    others = [subprocess.Popen([sys.executable, "-c", "while True: pass"]) for _ in range(cores)]
    try:
        yield
    finally:
        for other in others:
            other.kill()
            other.wait()


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--busy", type=int, default=0)
    parser.add_argument("--live", action="store_true")
    asked = parser.parse_args()
    with tempfile.TemporaryDirectory() as place, busy(asked.busy):
        folder = Path(place)
        os.environ["VIVANT_HOME"] = str(folder / "home")
        if asked.live:
            window = opened(folder)
            live(window, folder)
            window.close()
            return
        print(f"first window: {statistics.median(first_window(folder) for _ in range(ROUNDS)):.2f} s")
        window = opened(folder)
        rows = [look(window, folder / f"{i}.gif") for i in range(ROUNDS)]
        names = ("stall, idle, ms", "stall, making, ms", "stall, exporting, ms", "clip, s")
        for name, values in zip(names, zip(*rows, strict=True), strict=True):
            print(f"{name:22} median {statistics.median(values):7.2f}  worst {max(values):7.2f}")
        live(window, folder)
        for ending in ("jpg", "png"):
            stall, seconds, alone = open_large(window, folder / f"large.{ending}")
            print(f"100 megapixels, {ending}: stall {stall:.0f} ms, open after {seconds:.2f} s; decoding {alone:.2f} s")
        window.close()


def opened(folder: Path) -> MainWindow:
    application = QApplication([])
    apply_theme(application, DARK)
    settings = Settings(folder / "settings.ini")
    window = MainWindow(settings, Workspace(settings))
    window.resize(1240, 820)
    window.show()
    keep_out_of_collections(window)
    QTest.qWait(3000)  # the engine's process has started
    return window


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
    heart.reset()
    began = time.perf_counter()
    workspace.roll_seed()
    workspace.animate()
    wait_until(lambda: workspace.clip is not None)
    made, generation = time.perf_counter() - began, heart.longest
    heart.reset()
    window.export_controller.export_to(out)
    QTest.qWait(100)
    wait_until(lambda: not window.export_controller.exporter.busy)
    heart.timer.stop()
    return idle, generation, heart.longest, made


class Shown:
    """Notes each frame of the live preview that is seen on the stage."""

    def __init__(self, window: MainWindow) -> None:
        self.workspace = window.workspace
        self.frames: list[tuple[float, LiveFrame]] = []
        self.canvas = window.canvas
        self.workspace.live.frame_ready.connect(self.note)

    def note(self, frame: LiveFrame) -> None:
        if self.canvas.isVisible() and frame.photo in (self.workspace.photo_path, self.workspace.ahead.photo):
            self.frames.append((time.perf_counter(), frame))

    def when(self, after: float, true: Callable[[LiveFrame], bool]) -> float:
        """Seconds from `after` to the first frame of which something is true."""
        while True:
            QTest.qWait(1)
            for at, frame in self.frames:
                if at > after and true(frame):
                    return at - after


def live(window: MainWindow, folder: Path) -> None:
    """How soon the stage moves, how soon it answers, and how smoothly."""
    workspace, shown, heart = window.workspace, Shown(window), Heart()
    print(load())
    firsts, motions, costs, stalls, owns = [], [], [], [], []
    for i, name in enumerate(SAMPLES):
        path = folder / f"24 megapixels {i}.jpg"
        with Image.open(SAMPLE.with_name(name)) as image:
            image.resize((6000, 4000)).save(path, quality=90)
        heart.reset()
        began, spent = time.perf_counter(), processor_time(window)
        open_paths(workspace, [path])
        firsts.append(shown.when(began, lambda frame, path=path: frame.photo == path))
        motions.append(shown.when(began, lambda frame, path=path: frame.photo == path and frame.index > 0))
        costs.append(processor_time(window) - spent)
        wait_until(lambda path=path: workspace.photo_path == path)
        stalls.append(heart.longest)
        owns.append(heart.own)
    tell("24 megapixels, drop to first frame, ms", [1000 * s for s in firsts])
    tell("24 megapixels, drop to first motion, ms", [1000 * s for s in motions])
    tell("24 megapixels, processor time until then, ms", [1000 * s for s in costs])
    tell("24 megapixels, stall while opening, ms", stalls)
    tell("24 megapixels, own stall while opening, ms", owns)
    QTest.qWait(2000)  # everything is refined
    for kind, changed in CHANGES.items():
        heart.reset()
        spent = processor_time(window)
        tell(f"{kind} to new frame, ms", [1000 * answer_to(window, shown, changed(i)) for i in range(CHANGED)])
        spent = (processor_time(window) - spent) / CHANGED
        print(f"{'':45} processor time for each, with 30 ms of playing, {1000 * spent:6.0f} ms")
        print(f"{'':45} {pauses(heart)}")
    heart.reset()
    shown.frames.clear()
    began = time.perf_counter()
    while (spent := time.perf_counter() - began) < DRAGGED_SECONDS:
        window.settings_panel.strength.setValue(20 + round(60 * (spent % 1)))
        QTest.qWait(16)
    print(f"dragging: {len(shown.frames) / spent:.1f} frames a second, {pauses(heart)}")
    heart.reset()
    shown.frames.clear()
    QTest.qWait(5000)
    print(f"playing: {len(shown.frames) / 5:.1f} frames a second, {pauses(heart)}")
    heart.timer.stop()
    children = {p.pid: p.memory_info().rss / 2**20 for p in psutil.Process().children(recursive=True)}
    preview = children.get(getattr(workspace.live._previewer, "pid", None) or 0, 0.0)
    print(f"memory: window {psutil.Process().memory_info().rss / 2**20:.0f} MiB, preview {preview:.0f} MiB")


def processor_time(window: MainWindow) -> float:
    """Seconds that the window and the preview's process have computed: what load of the machine does not change."""
    own = psutil.Process()
    pids = [own.pid, getattr(window.workspace.live._previewer, "pid", None)]
    times = [psutil.Process(pid).cpu_times() for pid in pids if pid]
    return sum(each.user + each.system for each in times)


def answer_to(window: MainWindow, shown: Shown, values: dict[str, object]) -> float:
    """Seconds from a change to the first frame in the new settings."""
    shown.frames.clear()
    began = time.perf_counter()
    window.settings_panel.changed.emit(values)
    seconds = shown.when(began, lambda frame: frame.request == window.workspace.request)
    QTest.qWait(30)
    return seconds


def tell(name: str, values: list[float]) -> None:
    print(f"{name:45} median {statistics.median(values):6.0f}  worst {max(values):6.0f}", flush=True)


if __name__ == "__main__":
    main()
