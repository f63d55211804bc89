"""The camera path on the stage: frames that are dragged, resized, moved by keys and undone; the preview follows."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from app.main_window import MainWindow
from app.state.stage import ClipOnStage, DrawingOnStage, PhotoOnStage
from app.widgets.camera_path_editor import FIRST_PATH, GRIP, NUDGE, CameraPathEditor, PathFrame, stretched
from app.widgets.canvas import Canvas
from engine.request.camera_path import SMALLEST, WHOLE, CameraPath, Framing
from tests.app.conftest import PATIENCE, OpenWindow
from tests.app.controllers.test_live_stage import frame_of
from tests.app.test_main_window import drop
from tests.support.inline_preview import InlinePreview


@pytest.fixture
def window(open_window: OpenWindow, photo: Path) -> MainWindow:
    window = open_window()
    drop(window, photo)
    choose(window)
    return window


def choose(window: MainWindow, camera: str = "path") -> None:
    box = window.settings_panel.camera
    box.activated.emit(box.findData(camera))


def path_of(window: MainWindow) -> CameraPath:
    return CameraPath.from_text(window.workspace.request.camera)


def frame_named(window: MainWindow, which: str) -> PathFrame:
    return window.tools.camera_path.editor.frames[which]


def drag(qtbot: QtBot, frame: PathFrame, at: QPoint, by: QPoint) -> None:
    """In two steps, as a hand does; the widget moves along under the mouse."""
    qtbot.mousePress(frame, Qt.MouseButton.LeftButton, pos=at)
    origin = frame.mapToGlobal(at)
    for step in (by / 2, by):
        qtbot.mouseMove(frame, frame.mapFromGlobal(origin + step))
    qtbot.mouseRelease(frame, Qt.MouseButton.LeftButton, pos=frame.mapFromGlobal(origin + by))


def test_choosing_the_path_shows_its_frames_where_they_are_on_the_photo(window: MainWindow) -> None:
    editor, picture = window.tools.camera_path.editor, window.canvas.picture_rect()
    assert path_of(window) == FIRST_PATH
    assert editor.isVisible()
    assert window.settings_panel.camera_path.edit.isChecked()
    end = frame_named(window, "end")
    corner = end.mapTo(window.canvas, QPoint(GRIP, GRIP))
    assert abs(corner.x() - picture.left() - 0.15 * picture.width()) <= 1
    assert abs(end.inner().width() - 0.7 * picture.width()) <= 2
    assert end.accessibleName()
    assert end.accessibleDescription()
    assert end.focusPolicy() == Qt.FocusPolicy.StrongFocus


def test_a_drag_moves_a_frame_which_stays_within_the_photo(qtbot: QtBot, window: MainWindow) -> None:
    end, picture = frame_named(window, "end"), window.canvas.picture_rect()
    by = QPoint(round(0.1 * picture.width()), 0)
    drag(qtbot, end, QPoint(end.width() // 2, end.height() // 2), by)
    assert path_of(window).end.left == pytest.approx(0.25, abs=0.01)
    assert path_of(window).end.width == pytest.approx(0.7)
    drag(qtbot, end, QPoint(end.width() // 2, end.height() // 2), QPoint(4000, 4000))
    assert path_of(window).end == Framing(pytest.approx(0.3), pytest.approx(0.3), 0.7)
    assert path_of(window).start == WHOLE


def test_a_corner_resizes_a_frame_and_keeps_its_shape(qtbot: QtBot, window: MainWindow) -> None:
    end, picture = frame_named(window, "end"), window.canvas.picture_rect()
    corner = QPoint(end.width() - GRIP, end.height() - GRIP)
    drag(qtbot, end, corner, QPoint(round(-0.2 * picture.width()), round(-0.2 * picture.height())))
    assert path_of(window).end == Framing(0.15, 0.15, pytest.approx(0.5, abs=0.01))
    rect = end.inner()
    assert rect.width() / rect.height() == pytest.approx(picture.width() / picture.height(), rel=0.02)


@pytest.mark.parametrize(
    ("corner", "by", "then"),
    [
        ((1, 1), (0.1, 0.1), Framing(0.2, 0.3, 0.4)),
        ((-1, -1), (-0.1, -0.1), Framing(0.1, 0.2, 0.4)),
        ((1, -1), (0.1, -0.1), Framing(0.2, 0.2, 0.4)),
        ((-1, 1), (-9, 9), Framing(0.0, 0.3, 0.5)),  # to the border on the left
        ((1, 1), (-9, -9), Framing(0.2, 0.3, SMALLEST)),
    ],
)
def test_the_corner_opposite_to_the_dragged_one_stays(
    corner: tuple[int, int], by: tuple[float, float], then: Framing
) -> None:
    found = stretched(Framing(0.2, 0.3, 0.3), corner, *by)
    assert (found.left, found.top, found.width) == pytest.approx((then.left, then.top, then.width))


def test_keys_move_and_resize_the_frame_and_do_not_step_through_the_clip(qtbot: QtBot, window: MainWindow) -> None:
    end = frame_named(window, "end")
    end.setFocus()
    qtbot.keyClick(end, Qt.Key.Key_Left)
    qtbot.keyClick(end, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    assert path_of(window).end.left == pytest.approx(0.15 - NUDGE)
    assert path_of(window).end.top == pytest.approx(0.15 + 5 * NUDGE)
    qtbot.keyClick(end, Qt.Key.Key_Minus)
    assert path_of(window).end.width < 0.69
    qtbot.keyClick(end, Qt.Key.Key_Plus)
    assert path_of(window).end.width == pytest.approx(0.7, abs=0.001)


def test_undo_takes_a_whole_drag_back(qtbot: QtBot, window: MainWindow) -> None:
    end = frame_named(window, "end")
    steps = window.workspace.history.stack.count()
    drag(qtbot, end, QPoint(end.width() // 2, end.height() // 2), QPoint(-40, 20))
    assert path_of(window) != FIRST_PATH
    assert window.workspace.history.stack.count() == steps
    window.workspace.history.stack.undo()
    assert not window.workspace.request.camera.startswith("path"), "chosen and dragged within a second: one step"
    window.workspace.history.stack.redo()
    assert path_of(window) != FIRST_PATH


def test_the_preview_follows_the_drag_and_plays_beside_the_frames(
    qtbot: QtBot, open_window: OpenWindow, photo: Path
) -> None:
    window = open_window(previewer=InlinePreview())
    drop(window, photo)
    qtbot.waitUntil(lambda: window.canvas._live, timeout=PATIENCE)
    choose(window)
    end = frame_named(window, "end")
    drag(qtbot, end, QPoint(end.width() // 2, end.height() // 2), QPoint(-60, 30))
    assert "path to" in window.workspace.request.camera
    frame_of(qtbot, window, window.workspace.request)
    editor = window.tools.camera_path.editor
    assert not editor.inset().isEmpty()
    assert not window.canvas._frame_covers, "the photo stands still"
    window.tools.camera_path.edit(False)
    assert not editor.isVisible()
    assert window.canvas._frame_covers


def test_a_tool_and_another_camera_and_animate_put_the_frames_away(qtbot: QtBot, window: MainWindow) -> None:
    editor = window.tools.camera_path.editor
    window.panels.paint_bar.choose("still")
    assert not editor.isVisible()
    window.settings_panel.camera_path.edit.click()
    assert editor.isVisible()
    assert not window.panels.paint_bar.tools["still"].isChecked()
    choose(window, "push-in")
    assert not editor.isVisible()
    choose(window)
    window.animate()
    qtbot.waitUntil(lambda: isinstance(window.workspace.stage, DrawingOnStage), timeout=PATIENCE)
    assert not editor.isVisible()


def test_swap_and_pace_are_set_beside_and_choosing_the_path_again_keeps_it(window: MainWindow) -> None:
    panel = window.settings_panel.camera_path
    panel.swap.click()
    assert path_of(window) == CameraPath(WHOLE, FIRST_PATH.end)
    panel.ease.activated.emit(panel.ease.findData("out"))
    choose(window)
    assert path_of(window) == CameraPath(WHOLE, FIRST_PATH.end, "out")


def test_the_frames_follow_the_picture(qtbot: QtBot) -> None:
    canvas = Canvas()
    qtbot.addWidget(canvas)
    canvas.resize(432, 332)
    canvas.show_still(np.full((300, 400, 3), 90, np.uint8))
    canvas.show()
    qtbot.waitExposed(canvas)
    editor = CameraPathEditor(canvas)
    editor.begin()
    canvas.resize(632, 432)

    def follows() -> bool:
        return abs(editor.frames["end"].inner().width() - 0.7 * canvas.picture_rect().width()) <= 2

    qtbot.waitUntil(follows, timeout=PATIENCE)
    canvas.show_still(np.full((400, 300, 3), 90, np.uint8))
    qtbot.waitUntil(follows, timeout=PATIENCE)


def test_the_frames_and_the_depth_make_a_clip_give_way_to_its_photo(qtbot: QtBot, window: MainWindow) -> None:
    window.workspace.change(frames=6, fps=6.0)
    for ask in (window.settings_panel.camera_path.edit.click, window.panels.paint_bar.depth_button.click):
        window.animate()
        qtbot.waitUntil(lambda: isinstance(window.workspace.stage, ClipOnStage), timeout=PATIENCE)
        ask()
        assert isinstance(window.workspace.stage, PhotoOnStage)
    assert window.tools.depth.shown
    assert not window.tools.camera_path.editor.isVisible()
