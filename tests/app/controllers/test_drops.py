"""What is dragged over the window, dropped on it or pasted into it."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent, QImage
from PySide6.QtWidgets import QAbstractSpinBox, QApplication
from pytestqt.qtbot import QtBot

from app.controllers.drops import web_address
from app.main_window import MainWindow
from app.state.importing import open_paths
from engine.models import BREEZE

PRESSED = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
COPY = Qt.DropAction.CopyAction


def mime_of(*urls: str, text: str = "") -> QMimeData:
    mime = QMimeData()
    if urls:
        mime.setUrls([QUrl(url) for url in urls])
    if text:
        mime.setText(text)
    return mime


def test_the_first_page_is_lit_while_something_is_dragged_over_the_window(window: MainWindow, photo: Path) -> None:
    mime = mime_of(photo.as_uri())
    before = window.welcome.grab().toImage()
    QApplication.sendEvent(window, QDragEnterEvent(QPoint(300, 300), COPY, mime, *PRESSED))
    assert window.welcome.grab().toImage() != before
    QApplication.sendEvent(window, QDragLeaveEvent())
    assert window.welcome.grab().toImage() == before


def test_a_dropped_web_address_is_answered_and_changes_nothing(window: MainWindow, photo: Path) -> None:
    open_paths(window.workspace, [photo])
    mime = mime_of("https://shop.example/shoes/front.jpg?session=secret")
    QApplication.sendEvent(window, QDragEnterEvent(QPoint(300, 300), COPY, mime, *PRESSED))
    QApplication.sendEvent(window, QDropEvent(QPointF(300, 300), COPY, mime, *PRESSED))
    text = window.notification_bar.title.text()
    assert text == "“https://shop.example/shoes/front.jpg” is a web address, not a picture."
    assert "secret" not in text
    assert window.workspace.photo_path == photo


@pytest.mark.parametrize(
    ("mime", "address"),
    [
        (mime_of("https://a.example/x.png#top"), "https://a.example/x.png"),
        (mime_of(text=" http://a.example/x \n"), "http://a.example/x"),
        (mime_of(text="a shoe"), ""),
        (mime_of("file:///home/x.png"), ""),
        (mime_of("javascript:alert(1)"), ""),
        (QMimeData(), ""),
    ],
)
def test_only_a_web_address_is_taken_for_one(mime: QMimeData, address: str) -> None:
    assert web_address(mime) == address


def test_a_picture_is_pasted_also_where_a_number_has_the_focus(qtbot: QtBot, window: MainWindow, photo: Path) -> None:
    open_paths(window.workspace, [photo])
    fields = list(window.settings_panel.findChildren(QAbstractSpinBox))
    assert fields
    window.settings_panel.more.setChecked(True)
    picture = QImage(160, 120, QImage.Format.Format_RGB32)
    picture.fill(Qt.GlobalColor.red)
    QApplication.clipboard().setImage(picture)
    field = next(field for field in fields if field.isVisible())
    field.setFocus()
    assert field.hasFocus()
    qtbot.keyClick(field, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: window.workspace.photo_path != photo)
    assert window.workspace.photo_path is not None
    assert window.workspace.photo_path.name.startswith("pasted")
    open_paths(window.workspace, [photo])
    qtbot.waitUntil(lambda: window.workspace.photo_path == photo)
    seed = window.settings_panel.seed.box
    seed.setFocus()
    qtbot.keyClick(seed, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: window.workspace.photo_path != photo)


def test_a_number_is_still_pasted_into_a_number_field(qtbot: QtBot, window: MainWindow, photo: Path) -> None:
    open_paths(window.workspace, [photo])
    QApplication.clipboard().setText("77")
    field = window.settings_panel.seed.box
    editor = field.lineEdit() if hasattr(field, "lineEdit") else field
    assert editor is not None
    editor.setFocus()
    editor.selectAll()
    qtbot.keyClick(editor, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert editor.text() == "77"
    assert window.workspace.photo_path == photo


def test_enter_works_on_the_samples_and_on_the_button(qtbot: QtBot, window: MainWindow) -> None:
    chosen: list[object] = []
    window.welcome.open_wanted.disconnect()
    window.welcome.open_wanted.connect(lambda: chosen.append("open"))
    qtbot.keyClick(window.welcome.button, Qt.Key.Key_Return)
    assert chosen == ["open"]
    qtbot.keyClick(window.welcome.samples[1], Qt.Key.Key_Enter)
    assert window.workspace.photo_path is not None
    assert window.workspace.photo_path.stem == "books"
    assert QEvent.Type.KeyPress


def test_models_that_are_not_installed_look_it(window: MainWindow) -> None:
    box = window.settings_panel.model
    texts = {box.itemData(i): box.itemText(i) for i in range(box.count())}
    assert texts[BREEZE.id] == "Breeze"
    assert all(text.endswith("(not installed)") for model, text in texts.items() if model != BREEZE.id)
    pale = [box.itemData(i, Qt.ItemDataRole.ForegroundRole) is not None for i in range(box.count())]
    assert pale == [box.itemData(i) != BREEZE.id for i in range(box.count())]
    window.settings_panel.show_missing({})
    assert not any("not installed" in box.itemText(i) for i in range(box.count()))


def test_redo_has_both_of_its_usual_keys(window: MainWindow) -> None:
    keys = [key.toString() for key in window.actions_by_name["redo"].shortcuts()]
    assert keys == ["Ctrl+Shift+Z", "Ctrl+Y"]
