"""What is being made now is one line, that moves nothing: long texts wrapped, and the list went up and down."""

from __future__ import annotations

from PySide6.QtCore import QPoint
from pytestqt.qtbot import QtBot

from app.widgets.batch_view import BatchView, BatchViewData


def data(now: str) -> BatchViewData:
    return BatchViewData("shop", "1 of 60", now, "", 0.0, {}, True, False, True, False, False)


def test_what_is_being_made_never_wraps_nor_moves_anything(qtbot: QtBot) -> None:
    view = BatchView()
    qtbot.addWidget(view)
    view.resize(700, 500)
    view.show_data(data(""))
    view.show()
    long = "Now: " + ", ".join(f"a photo with a long name {i}.mp4 (Drawing the frames, 50 %)" for i in range(4))
    places = set()
    for now in ("", "Now: 0.mp4 (Opening)", long, ""):
        view.show_data(data(now))
        qtbot.wait(20)
        places.add((view.stop.mapTo(view, QPoint()).y(), view.list.mapTo(view, QPoint()).y(), view.now.height()))
        assert view.now.text() == now
        assert view.minimumSizeHint().width() < 700
    assert len(places) == 1
    view.show_data(data(long))
    assert view.now.shown.startswith("Now: a photo")
    assert view.now.shown.endswith("…")
    assert view.now.toolTip() == f"<qt>{long}</qt>"
    few = len(view.now.shown)
    view.resize(1200, 500)
    qtbot.waitUntil(lambda: len(view.now.shown) > few)
