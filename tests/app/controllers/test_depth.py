"""Depth on the stage: shown, mended with brushes, loaded from a picture and saved to one, all of it undone."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from pytestqt.qtbot import QtBot

from app.main_window import MainWindow
from app.widgets.paint_layer import ERASE
from engine.imaging.depth_picture import from_text
from engine.request.painted_hints import NEARER, SUBJECT, Erasure, Stroke
from tests.app.conftest import PATIENCE, OpenWindow
from tests.app.controllers.test_live_stage import next_frame
from tests.app.test_main_window import drop
from tests.support.inline_preview import InlinePreview

STROKE = Stroke(False, 0.1, ((0.3, 0.5), (0.6, 0.5)), depth=NEARER)


@pytest.fixture
def window(qtbot: QtBot, open_window: OpenWindow, photo: Path) -> MainWindow:
    window = open_window(previewer=InlinePreview())
    drop(window, photo)
    qtbot.waitUntil(lambda: window.canvas._live and window.workspace.auto.choice is not None, timeout=PATIENCE)
    return window


@pytest.fixture
def ramp(tmp_path: Path, photo: Path) -> Path:
    """A depth picture of the photo's shape: near on the right."""
    with Image.open(photo) as picture:
        width, height = picture.size
    levels = np.tile(np.linspace(0, 65535, width).astype(np.uint16), (height, 1))
    Image.fromarray(levels).save(tmp_path / "ramp.png")
    return tmp_path / "ramp.png"


def shown(qtbot: QtBot, window: MainWindow) -> np.ndarray:
    """The next frame that shows the depth as it is asked for now."""
    for _ in range(20):
        frame = next_frame(qtbot, window)
        if frame.request == window.workspace.request:
            return frame.pixels.astype(int)
    raise AssertionError("no frame of it")


def test_depth_is_shown_with_its_tools_and_put_away(qtbot: QtBot, window: MainWindow) -> None:
    bar = window.panels.paint_bar
    bar.depth_button.click()
    assert bar.tools[NEARER].isVisible()
    assert bar.tools[ERASE].isVisible()
    assert not bar.tools["still"].isVisible()
    assert bar.load.isVisible()
    view = shown(qtbot, window)
    bar.depth_button.click()
    assert bar.tools["still"].isVisible()
    assert not bar.tools[NEARER].isVisible()
    assert np.abs(shown(qtbot, window) - view).mean() > 20


def test_a_stroke_acts_at_once_and_is_undone_and_erased(qtbot: QtBot, window: MainWindow) -> None:
    window.workspace.change(hints="still 0.05 0.3,0.5 0.6,0.5")
    bar = window.panels.paint_bar
    bar.depth_button.click()
    bar.tools[NEARER].click()
    before = shown(qtbot, window)
    window.canvas.painted.emit(STROKE)
    assert "nearer 0.1" in window.workspace.request.hints
    after = shown(qtbot, window)
    h, w = after.shape[:2]
    assert np.abs(after - before)[h // 2, w // 2].max() > 10
    assert np.abs(after - before)[: h // 8].max() < 10
    bar.undo.click()
    assert "nearer" not in window.workspace.request.hints
    window.canvas.painted.emit(STROKE)
    window.canvas.painted.emit(Erasure(0.2, ((0.0, 0.5), (1.0, 0.5)), depth=True))
    assert window.workspace.request.hints.startswith("still"), "what is painted of the motion is not erased here"
    assert "nearer" not in window.workspace.request.hints


def test_a_picture_is_loaded_with_one_undo_and_what_was_nearer_goes(
    qtbot: QtBot, window: MainWindow, ramp: Path
) -> None:
    window.workspace.change(hints="nearer 0.1 0.5,0.5; subject 0.1 0.5,0.5")
    window.panels.paint_bar.depth_button.click()
    window.tools.depth.load(ramp)
    qtbot.waitUntil(lambda: bool(window.workspace.request.depth), timeout=PATIENCE)
    depth = from_text(window.workspace.request.depth)
    assert depth[0, 0] < 0.02 < 0.98 < depth[-1, -1]
    assert window.workspace.hints.strokes[0].kind == SUBJECT
    view = shown(qtbot, window)
    assert view[:, -20:].sum() > 2 * view[:, :20].sum(), "light is near"
    assert window.panels.paint_bar.clear.isVisible()
    window.workspace.history.stack.undo()
    assert (window.workspace.request.depth, len(window.workspace.hints.strokes)) == ("", 2)
    window.workspace.history.stack.redo()
    window.panels.paint_bar.clear.click()
    assert (window.workspace.request.depth, window.workspace.request.hints) == ("", "")


def test_a_picture_of_another_shape_is_told(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    Image.new("L", (300, 100)).save(tmp_path / "wide.png")
    with qtbot.waitSignal(window.workspace.notified, timeout=PATIENCE) as told:
        window.tools.depth.load(tmp_path / "wide.png")
    assert "shapes differ" in told.args[0].title
    assert not window.workspace.request.depth


def test_the_depth_is_saved_and_can_be_loaded_again(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    with qtbot.waitSignal(window.workspace.live.depth_saved, timeout=PATIENCE):
        window.tools.depth.save(tmp_path / "mine")
    with Image.open(tmp_path / "mine.png") as picture:
        assert picture.mode.startswith("I;16")
    window.tools.depth.load(tmp_path / "mine.png")
    qtbot.waitUntil(lambda: bool(window.workspace.request.depth), timeout=PATIENCE)
    with qtbot.waitSignal(window.workspace.notified, timeout=PATIENCE) as told:
        window.tools.depth.save(tmp_path / "nowhere" / "mine.png")
    assert told.args[0].hint


def test_another_photo_and_a_camera_path_put_the_depth_away(
    qtbot: QtBot, window: MainWindow, ramp: Path, photo: Path
) -> None:
    window.panels.paint_bar.depth_button.click()
    box = window.settings_panel.camera
    box.activated.emit(box.findData("path"))
    assert not window.tools.depth.shown
    assert window.tools.camera_path.editor.isVisible()
    window.panels.paint_bar.depth_button.click()
    assert not window.tools.camera_path.editor.isVisible()
    window.tools.depth.load(ramp)
    qtbot.waitUntil(lambda: bool(window.workspace.request.depth), timeout=PATIENCE)
    drop(window, ramp)
    qtbot.waitUntil(lambda: window.workspace.photo_path == ramp, timeout=PATIENCE)
    assert window.workspace.request.depth == ""
