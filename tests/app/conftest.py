"""A window without a screen, an engine that can be scripted, and guards against what is left behind."""

from __future__ import annotations

import gc
import multiprocessing
import threading
import time
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QEvent, Qt, QThread
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.desktop.language import speak
from app.desktop.theme import DARK, apply_theme
from app.main_window import MainWindow
from app.state.importing import open_paths
from app.state.settings import Settings
from app.state.workspace import Workspace
from engine.arrays import UInt8Array
from engine.generators import Pipeline
from engine.imaging.source_image import SourceImage
from engine.jobs.checkpoint import NOWHERE, Checkpoint
from engine.jobs.job import Job
from engine.language import ENGLISH
from engine.progress import Phase, Progress, ProgressCallback
from engine.request.motion_request import MotionRequest
from engine.services.preview_process import Answer, Previewer, Question
from engine.services.session import Session
from tests.support.melting import Melting, draw_label

PATIENCE = 60_000  # milliseconds
KEPT = 6  # clips whose frames stay, in these tests


class ScriptedPipeline:
    """A model that does what a test says: `steps` of denoising, then frames that grow brighter.

    `before` is called before each step with its number, and may raise; `gate` holds the step until it is set.
    `before_frame` is called before each frame with its number.
    """

    version = "scripted 1"

    def __init__(self, steps: int = 3, before: Callable[[int], None] | None = None) -> None:
        self.steps, self.before = steps, before
        self.before_frame: Callable[[int], None] = lambda i: None
        self.gate = threading.Event()
        self.gate.set()
        self.asked: list[MotionRequest] = []

    def generate(
        self, image: SourceImage, request: MotionRequest, report: ProgressCallback,
        frames: UInt8Array, first: int, end: SourceImage | None = None, checkpoint: Checkpoint = NOWHERE,
    ) -> None:  # fmt: skip
        self.asked.append(request)
        small = np.full((4, 24, 32, 3), 90, np.uint8)
        for step in range(self.steps):
            if self.before:
                self.before(step)
            while not self.gate.wait(0.01):
                report(Progress(Phase.DENOISE, step, self.steps))
            report(Progress(Phase.DENOISE, step + 1, self.steps, lambda: small))
        for i in range(first, len(frames)):
            self.before_frame(i)
            frames[i] = 40 + 4 * i
            report(Progress(Phase.DECODE, i + 1, len(frames)))


class SilentPreviewer:
    """Never has an answer: the stage stays still."""

    waiting = False

    def start(self) -> None:
        pass

    def ask(self, question: Question) -> None:
        pass

    def receive(self) -> tuple[Question, Answer] | None:
        return None

    def close(self) -> None:
        pass


class ScriptedSession(Session):
    """The real session in this process, with a scripted model in place of every other."""

    def __init__(self, pipeline: Pipeline) -> None:
        super().__init__()
        self.pipeline = pipeline

    def _load(self, model: str) -> Pipeline:
        return self.pipeline


def keep_newest(jobs: Iterable[Job], limit: int, needed: Callable[[Job], bool], used: int) -> None:
    """In place of a limit in bytes: the frames of KEPT clips stay."""
    for job in [job for job in jobs if job.has_frames][:-KEPT]:
        if not needed(job):
            job.discard_frames()


@pytest.fixture(autouse=True)
def few_kept(monkeypatch: pytest.MonkeyPatch) -> None:
    """Tests make a few small clips, and want some of them to have lost their frames."""
    monkeypatch.setattr("app.state.clip_queue.free_frames", keep_newest)


@pytest.fixture(autouse=True)
def own_folders(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> None:
    """Nothing of the window's lands in the home of whoever runs the tests."""
    folder = tmp_path_factory.mktemp("xdg")
    for name in ("XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME", "XDG_DATA_HOME"):
        monkeypatch.setenv(name, str(folder))


def lasting_threads() -> list[str]:
    """Those that the program would wait for at its end."""
    return [t.name for t in threading.enumerate() if not t.daemon and t is not threading.main_thread()]


@pytest.fixture(autouse=True)
def nothing_left(qapp: QApplication) -> Iterator[None]:
    """A thread or a process that outlives its test fails it."""
    yield
    gc.unfreeze()
    until = time.monotonic() + 3
    while time.monotonic() < until and (multiprocessing.active_children() or lasting_threads()):
        time.sleep(0.01)
    # By type, not isinstance: that would ask objects of other libraries, of which there may be a million.
    kinds = {QThread, *QThread.__subclasses__()}
    running = [t.objectName() for t in gc.get_objects() if type(t) in kinds and alive(t)]
    assert not running
    assert not multiprocessing.active_children()
    assert lasting_threads() == []


def alive(thread: QThread) -> bool:
    try:
        return thread.isRunning() and thread is not QThread.currentThread()
    except RuntimeError:  # its C++ part is gone: it has ended
        return False


@pytest.fixture(scope="session")
def qapp(qapp: QApplication) -> QApplication:
    """English has texts of its own for one thing and for several, whichever test is the first."""
    speak(qapp, ENGLISH)
    return qapp


@pytest.fixture
def looks(qapp: QApplication) -> QApplication:
    qapp.setFont(QFont("DejaVu Sans", 9))
    qapp.setCursorFlashTime(0)
    apply_theme(qapp, DARK)
    speak(qapp, ENGLISH)
    return qapp


@pytest.fixture
def pipeline() -> ScriptedPipeline:
    return ScriptedPipeline()


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    return Settings(tmp_path / "settings.ini")


OpenWindow = Callable[..., MainWindow]


@pytest.fixture
def open_window(
    qtbot: QtBot, looks: QApplication, settings: Settings, pipeline: ScriptedPipeline
) -> Iterator[OpenWindow]:
    """Opens a window as often as asked; all are closed at the end."""
    opened: list[MainWindow] = []

    def make(session: object = None, previewer: Previewer | None = None) -> MainWindow:
        engine = session or ScriptedSession(pipeline)
        window = MainWindow(settings, Workspace(settings, engine, previewer or SilentPreviewer()))  # type: ignore[arg-type]
        window.resize(1240, 820)
        window.show()
        qtbot.waitExposed(window)
        qtbot.wait(1)  # the first paint is over, the engine starts
        qtbot.waitUntil(lambda: window.workspace.loader.done, timeout=PATIENCE)
        opened.append(window)
        return window

    yield make
    for window in opened:
        window.close()
        window.deleteLater()
    opened.clear()
    looks.clipboard().clear()  # what it holds would be freed twice when the tests end
    looks.sendPostedEvents(None, QEvent.Type.DeferredDelete)  # no event loop runs here that would do it
    looks.processEvents()


@pytest.fixture
def window(open_window: OpenWindow) -> MainWindow:
    return open_window()


def make_each(qtbot: QtBot, window: MainWindow, count: int) -> None:
    """Press the button that makes a clip of each of so many photos, as soon as they are open."""
    qtbot.waitUntil(lambda: len(window.workspace.opened.paths) == count, timeout=PATIENCE)
    assert not window.workspace.importer.busy
    qtbot.mouseClick(window.panels.photos_bar.each, Qt.MouseButton.LeftButton)


@pytest.fixture
def labelled(tmp_path: Path) -> Path:
    return draw_label(tmp_path / "bottle.png")


@pytest.fixture
def melted(qtbot: QtBot, open_window: OpenWindow, labelled: Path) -> MainWindow:
    """A window with a clip whose label melts, checked."""
    window = open_window(ScriptedSession(Melting()))
    open_paths(window.workspace, [labelled])
    window.workspace.change(frames=12, fps=12.0)
    window.workspace.animate()
    qtbot.waitUntil(lambda: window.workspace.clip is not None, timeout=PATIENCE)
    assert not window.panels.fidelity_bar.isVisible()  # what Breeze makes is not checked unless asked
    qtbot.keyClick(window.canvas, Qt.Key.Key_F)
    qtbot.waitUntil(lambda: window.panels.fidelity_bar.trim.isVisible(), timeout=PATIENCE)
    return window
