"""Painting on the stage: the brush is seen and sized, the eraser erases, and one can zoom and move meanwhile."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QImage, QPixmap, QWheelEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.widgets.canvas import Canvas
from app.widgets.crop_overlay import CropOverlay, MarkOverlay
from app.widgets.paint_layer import BRUSH, ERASE, MOVES
from app.widgets.paint_toolbar import PaintToolbar, radius_of
from engine.export.marks import Mark
from engine.request.painted_hints import Erasure, Hints, Stroke


@pytest.fixture
def canvas(qtbot: QtBot) -> Canvas:
    canvas = Canvas()
    qtbot.addWidget(canvas)
    canvas.resize(432, 332)
    canvas.show_still(np.full((300, 400, 3), 90, np.uint8))
    canvas.show()
    return canvas


def drawn(canvas: Canvas) -> np.ndarray:
    pixmap = QPixmap(canvas.size())
    canvas.render(pixmap)
    image = pixmap.toImage().convertToFormat(pixmap.toImage().Format.Format_RGB888)
    lines = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.bytesPerLine())
    return lines[:, : 3 * image.width()].reshape(image.height(), image.width(), 3).copy()


def turn_wheel(canvas: Canvas, at: QPoint, notches: int) -> None:
    event = QWheelEvent(
        QPointF(at), canvas.mapToGlobal(QPointF(at)), QPoint(), QPoint(0, 120 * notches), Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(canvas, event)


def test_the_brush_is_a_circle_of_its_size_and_keys_change_it(qtbot: QtBot, canvas: Canvas) -> None:
    canvas.set_tool(MOVES)
    canvas.set_brush(0.1)
    qtbot.mouseMove(canvas, QPoint(216, 166))
    picture, rect = drawn(canvas), canvas.picture_rect()
    radius = round(0.1 * rect.width())
    assert (picture[166, 216 + radius - 1 : 216 + radius + 2].max(0) > 130).all(), "its line"
    assert (picture[166, 216 : 216 + radius - 4] == 90).all(), "and nothing within"
    with qtbot.waitSignal(canvas.brush_changed) as emitted:
        qtbot.keyClick(canvas, Qt.Key.Key_BracketRight)
    assert emitted.args[0] == pytest.approx(0.125)
    canvas.set_tool("")
    assert (drawn(canvas)[166, 170:260] == 90).all()


def test_an_eraser_takes_away_what_it_touches(qtbot: QtBot, canvas: Canvas) -> None:
    canvas.show_hints(Hints((Stroke(False, 0.05, ((0.2, 0.5), (0.8, 0.5))),)))
    canvas.set_tool(ERASE)
    with qtbot.waitSignal(canvas.painted) as emitted:
        qtbot.mousePress(canvas, Qt.MouseButton.LeftButton, pos=QPoint(216, 166))
        assert (drawn(canvas)[166, 214:218] == 90).all(), "seen before it is let go"
        qtbot.mouseRelease(canvas, Qt.MouseButton.LeftButton, pos=QPoint(216, 166))
    assert isinstance(emitted.args[0], Erasure)


def test_the_wheel_zooms_and_space_moves_the_photo_while_painting_only(qtbot: QtBot, canvas: Canvas) -> None:
    whole = canvas.picture_rect()
    turn_wheel(canvas, QPoint(216, 166), 3)
    assert canvas.picture_rect() == whole
    canvas.set_tool(MOVES)
    turn_wheel(canvas, QPoint(216, 166), 3)
    zoomed = canvas.picture_rect()
    assert zoomed.width() > 1.5 * whole.width()
    qtbot.keyPress(canvas, Qt.Key.Key_Space)
    qtbot.mousePress(canvas, Qt.MouseButton.LeftButton, pos=QPoint(200, 160))
    qtbot.mouseMove(canvas, QPoint(230, 150))
    qtbot.mouseRelease(canvas, Qt.MouseButton.LeftButton, pos=QPoint(230, 150))
    qtbot.keyRelease(canvas, Qt.Key.Key_Space)
    moved = canvas.picture_rect().center() - zoomed.center()
    assert (moved.x(), moved.y()) == (30, -10)
    with qtbot.waitSignal(canvas.painted) as emitted:
        qtbot.mousePress(canvas, Qt.MouseButton.LeftButton, pos=canvas.picture_rect().center().toPoint())
        qtbot.mouseRelease(canvas, Qt.MouseButton.LeftButton)
    assert emitted.args[0].points[0] == pytest.approx((0.5, 0.5), abs=0.01), "in shares of the picture"
    canvas.set_tool("")
    assert canvas.picture_rect() == whole


def test_the_toolbar_shows_the_brush_and_sets_it(qtbot: QtBot) -> None:
    bar = PaintToolbar()
    qtbot.addWidget(bar)
    bar.show()
    assert not bar.brush.isVisible()
    bar.choose(ERASE)
    assert bar.brush.isVisible()
    bar.show_brush(BRUSH)
    assert radius_of(bar.brush.value()) == pytest.approx(BRUSH, rel=0.2)
    with qtbot.waitSignal(bar.resized) as emitted:
        bar.brush.setValue(bar.brush.maximum())
    assert emitted.args[0] == pytest.approx(0.2)


def test_a_text_over_a_clip_comes_and_goes_when_it_does_in_the_file(canvas: Canvas) -> None:
    mark = Mark(text="Sale", start=1.0, end=2.0)
    white = QImage(40, 40, QImage.Format.Format_RGB32)
    white.fill(0xFFFFFFFF)
    canvas.show_frames(np.full((12, 300, 400, 3), 90, np.uint8), 4.0)
    canvas.play(False)
    canvas.show_crop(CropOverlay((400, 300), marks=(MarkOverlay(white, 100, 100, mark.opacity),)))
    at = canvas.picture_rect().topLeft().toPoint() + QPoint(120, 120)
    levels = []
    for index in (0, 3, 6, 8, 11):
        canvas.seek(index)
        levels.append(int(drawn(canvas)[at.y(), at.x(), 0]))
    assert levels == [90, 90, 255, 90, 90]
