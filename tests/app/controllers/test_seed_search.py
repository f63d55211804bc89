"""For a clip that falls short other seeds are tried, and the one that is the most true to the photo is shown."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.main_window import MainWindow
from app.state.importing import open_paths
from engine.arrays import UInt8Array
from engine.errors import ModelMissingError
from engine.fidelity.vision import ocr
from engine.imaging.source_image import SourceImage
from engine.jobs.checkpoint import NOWHERE, Checkpoint
from engine.progress import Phase, Progress, ProgressCallback
from engine.request.motion_request import MotionRequest
from tests.app.conftest import PATIENCE, OpenWindow, ScriptedSession
from tests.support.melting import GOOD, Melting

pytestmark = pytest.mark.skipif(not ocr.available(), reason="the package rapidocr is not installed")
FIRST = 20  # the seed that falls short


class Lucky(Melting):
    """With some seeds nothing melts; with others all goes wrong."""

    def __init__(self, good: tuple[int, ...] = (), broken: tuple[int, ...] = ()) -> None:
        super().__init__()
        self.good, self.broken = good, broken
        self.seeds: list[int] = []

    def generate(
        self, image: SourceImage, request: MotionRequest, report: ProgressCallback,
        frames: UInt8Array, first: int, end: SourceImage | None = None, checkpoint: Checkpoint = NOWHERE,
    ) -> None:  # fmt: skip
        self.seeds.append(request.seed)
        if request.seed in self.broken:
            raise ModelMissingError("The model is gone.", "Fetch it.")
        if request.seed not in self.good:
            super().generate(image, request, report, frames, first, end, checkpoint)
            return
        frames[:] = image.fit(request.width, request.height, request.fit)
        report(Progress(Phase.DECODE, len(frames), len(frames)))


def fallen_short(qtbot: QtBot, open_window: OpenWindow, photo: Path, model: Lucky) -> MainWindow:
    """A window with a clip that was checked, and whose label melts."""
    window = open_window(ScriptedSession(model))
    open_paths(window.workspace, [photo])
    window.workspace.change(frames=GOOD + 4, fps=12.0, seed=FIRST)
    window.workspace.animate()
    qtbot.waitUntil(lambda: window.workspace.clip is not None, timeout=PATIENCE)
    window.fidelity_controller.check()
    qtbot.waitUntil(window.panels.fidelity_bar.retry.isVisible, timeout=PATIENCE)
    return window


def test_the_search_ends_with_the_first_seed_without_a_fault(
    qtbot: QtBot, open_window: OpenWindow, labelled: Path
) -> None:
    model = Lucky(good=(FIRST + 2,))
    window = fallen_short(qtbot, open_window, labelled, model)
    qtbot.mouseClick(window.panels.fidelity_bar.retry, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "is the most true to the photo" in window.notification_bar.title.text(), timeout=PATIENCE)
    assert model.seeds == [FIRST, FIRST + 1, FIRST + 2]
    assert f"Seed {FIRST + 2}" in window.notification_bar.title.text()
    assert "1.00" in window.notification_bar.title.text()
    assert window.workspace.shown.request.seed == FIRST + 2
    assert np.array_equal(window.workspace.clip.frames[0], window.workspace.clip.frames[-1])
    assert len(window.workspace.queue.entries) == 3  # nothing is thrown away


def test_when_all_fall_short_the_best_one_is_shown_after_three_more(
    qtbot: QtBot, open_window: OpenWindow, labelled: Path
) -> None:
    model = Lucky()
    window = fallen_short(qtbot, open_window, labelled, model)
    window.actions_by_name["retry"].trigger()
    window.actions_by_name["retry"].trigger()  # once is enough
    qtbot.waitUntil(lambda: "is the most true to the photo" in window.notification_bar.title.text(), timeout=PATIENCE)
    assert model.seeds == [FIRST, FIRST + 1, FIRST + 2, FIRST + 3]
    assert window.workspace.shown.request.seed == FIRST  # of equals the first stays


def test_a_seed_that_fails_ends_the_search(qtbot: QtBot, open_window: OpenWindow, labelled: Path) -> None:
    model = Lucky(broken=(FIRST + 1,))
    window = fallen_short(qtbot, open_window, labelled, model)
    window.actions_by_name["retry"].trigger()
    qtbot.waitUntil(lambda: "The model is gone" in window.notification_bar.title.text(), timeout=PATIENCE)
    qtbot.wait(50)
    assert model.seeds == [FIRST, FIRST + 1]
    assert window.workspace.shown.request.seed == FIRST
    model.broken, model.good = (), (FIRST + 1,)
    window.actions_by_name["retry"].trigger()
    qtbot.waitUntil(lambda: f"Seed {FIRST + 1} is" in window.notification_bar.title.text(), timeout=PATIENCE)


def test_closing_in_the_middle_of_a_search_ends_it(qtbot: QtBot, open_window: OpenWindow, labelled: Path) -> None:
    window = fallen_short(qtbot, open_window, labelled, Lucky())
    window.actions_by_name["retry"].trigger()
    window.close()
    assert not window.seed_search._judge._thread.isRunning()
