"""Zooming keeps what is under the mouse where it is, and the picture on the stage."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPointF, QRectF

from app.widgets.zoom import LARGEST, NOTCH, STEP, Zoom, wheel_factor

RECT = QRectF(100, 50, 400, 300)


def share(place: QPointF, rect: QRectF) -> tuple[float, float]:
    return (place.x() - rect.left()) / rect.width(), (place.y() - rect.top()) / rect.height()


def test_what_is_under_the_mouse_stays_there() -> None:
    zoom, place = Zoom(), QPointF(350, 120)
    for by in (2.0, 1.5, 0.8):
        before = share(place, zoom.applied(RECT))
        zoom.at(place, RECT, by)
        assert share(place, zoom.applied(RECT)) == pytest.approx(before, abs=1e-6)
    assert zoom.factor == pytest.approx(2.4)


def test_the_picture_never_leaves_the_stage_and_is_never_smaller_than_it() -> None:
    zoom = Zoom()
    zoom.at(RECT.center(), RECT, 100)
    assert zoom.factor == LARGEST
    zoom.move(QPointF(99999, -99999), RECT)
    assert zoom.applied(RECT).contains(RECT)
    zoom.at(RECT.topLeft(), RECT, 1e-3)
    assert zoom.applied(RECT) == RECT
    zoom.move(QPointF(50, 50), RECT)
    assert zoom.applied(RECT) == RECT
    assert wheel_factor(NOTCH) == STEP
