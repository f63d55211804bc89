"""Texts of strangers in every panel and dialog: shown as they are, harmless, and never wider than the window."""

from __future__ import annotations

import re
import shutil
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLabel, QListWidget, QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from app.actions import fill_recent
from app.background.task_runner import Message
from app.dialogs.labels import LabelsDialog
from app.dialogs.model_text import Machine
from app.dialogs.models import ModelsDialog
from app.dialogs.storage import StorageDialog
from app.main_window import MainWindow
from app.state.importing import open_paths
from app.widgets.clip_strip import CardData
from app.widgets.combo_box import show_value
from app.widgets.plain_text import MarkupLabel, inform, inform_in_markup
from engine.errors import EngineError
from engine.imaging.source_image import SourceImage
from engine.plain_text import UNSEEN
from engine.runtime.gpu_detection import Gpu
from engine.services.detection_cache import DetectionCache

NAME = "<img src=/tmp/fifo><b>&x"
LONG = "x" * 100_000
HOSTILE = (NAME, LONG, f"{NAME} {LONG}", "a\u202ecod.exe\x1b[2J\x07\n\nVivant: all is well\u2028", "word " * 20_000)
Show = Callable[[MainWindow, str], object]


def card(text: str) -> CardData:
    return CardData("key", text, "waiting", 0.0, np.zeros((1, 8, 8, 3), np.uint8), False, False)


PLACES: dict[str, Show] = {
    "notification": lambda window, text: window.notifications.show_message(Message(text, text, text)),
    "opening": lambda window, text: window.progress._show_opening(text),
    "progress": lambda window, text: window.panels.progress_bar.show_share(text, 0.5),
    "card": lambda window, text: window.clip_strip.show_cards([card(text)]),
    "end picture": lambda window, text: window.settings_panel.end.show_picture(Path(text)),
    "warnings": lambda window, text: window.export_panel.show_warnings((text,)),
    "note of an export": lambda window, text: window.export_panel.show_written(None, text),
    "drafts": lambda window, text: window.panels.drafts.begin([text], text, 10.0),
    "check": lambda window, text: window.panels.fidelity_bar.show_busy(text),
    "outcome": lambda window, text: window.settings_panel.show_outcome(text),
    "auto": lambda window, text: window.settings_panel.auto.show_choice(text, []),
    "prompt": lambda window, text: window.settings_panel.prompt.show_text(text),
    "badge": lambda window, text: window.canvas.show_badge(text),
    "choice": lambda window, text: show_value(window.settings_panel.advanced.background, text, "{0}"),
}


def harmless(text: str) -> bool:
    return len(text) <= 700 and not UNSEEN.search(text)


def check_everything(top: QWidget, widest: int) -> None:
    """Every widget below `top` shows text as text, and none asks for more room than `widest` pixels."""
    for label in top.findChildren(QLabel):
        if isinstance(label, MarkupLabel):
            assert "<img" not in label.text()
        elif type(label.parent()) is not QMessageBox:
            assert label.textFormat() is Qt.TextFormat.PlainText or label.text() == "", label.text()[:80]
        assert harmless(label.text()) or isinstance(label, MarkupLabel), label.text()[:80]
        assert label.minimumSizeHint().width() <= widest, label.text()[:80]
    for button in top.findChildren(QAbstractButton):
        check_command(button.text())
        assert button.sizeHint().width() <= widest, button.text()[:80]
    for action in top.findChildren(QAction):
        check_command(action.text())
    for box in top.findChildren(QComboBox):
        assert all(harmless(box.itemText(i)) for i in range(box.count()))
    for view in top.findChildren(QListWidget):
        assert all(harmless(view.item(i).text()) for i in range(view.count()))
    for widget in [top, *top.findChildren(QWidget)]:
        assert harmless(widget.accessibleName())
        assert "<img" not in widget.toolTip()
        assert len(widget.toolTip()) < 5000
    assert harmless(top.windowTitle())
    assert top.minimumSizeHint().width() <= widest


def check_command(text: str) -> None:
    assert harmless(text)
    if "<b>" in text:  # of a stranger: its & is no key
        assert re.search("&&x|…", text)
        assert not re.search("(?<!&)&(?!&)", text)


@pytest.mark.parametrize("text", HOSTILE, ids=["markup", "long", "both", "unseen", "words"])
@pytest.mark.parametrize("place", PLACES)
def test_a_panel_shows_a_strangers_text_as_it_is(window: MainWindow, place: str, text: str) -> None:
    for part in (window.export_panel, window.settings_panel):
        window.side.setCurrentWidget(part)
    PLACES[place](window, text)
    check_everything(window, window.width())
    window.grab()  # what is painted, too


def test_a_photos_name_reaches_title_menu_and_saved_message_as_it_is(
    qtbot: QtBot, window: MainWindow, photo: Path
) -> None:
    name = f"<b>&x[*]\n\u202e{'y' * 200}.png"
    hostile = photo.with_name(name)
    shutil.copy(photo, hostile)
    open_paths(window.workspace, [hostile])
    qtbot.waitUntil(lambda: window.workspace.photo is not None)
    assert window.windowTitle().startswith("<b>&x[*][*]")
    menu = window.menuBar().addMenu("&Recent")
    fill_recent(menu, window._callbacks())
    assert [action.text() for action in menu.actions()] == [f"<b>&&x[*]  {'y' * 16}…{'y' * 9}.png"]
    window.export_panel.show_written(hostile, name)
    check_everything(window, window.width())


@pytest.mark.parametrize("text", HOSTILE, ids=["markup", "long", "both", "unseen", "words"])
def test_dialogs_show_a_strangers_text_as_it_is(
    qtbot: QtBot, window: MainWindow, photo: Path, text: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(photo: SourceImage) -> object:
        raise EngineError(text, text)

    seen = DetectionCache()
    monkeypatch.setattr(seen, "found", fail)
    labels = LabelsDialog(SourceImage.open(photo), None, seen, window)
    qtbot.waitUntil(labels.ready.isEnabled)
    models = ModelsDialog(window)
    qtbot.waitUntil(lambda: not models._asker.busy)
    models._show_machine(Machine(Gpu(text, 2**33)))
    models.show_models("ltx")
    models._on_failure(Message(text, text))
    models.large._on_failure(Message(text, text))
    dialogs = (labels, models, StorageDialog(window.workspace, window))
    try:
        for dialog in dialogs:
            check_everything(dialog, 1200)
        models._on_done([text, text])
        check_everything(models, 1200)
    finally:
        models.shutdown()
        labels.reject()
        for dialog in dialogs:
            dialog.deleteLater()


def test_boxes_take_text_for_text_and_markup_of_the_program_for_markup(
    window: MainWindow, looks: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown: list[tuple[Qt.TextFormat, int]] = []
    monkeypatch.setattr(QMessageBox, "exec", lambda box: shown.append((box.textFormat(), len(box.text()))))
    inform(window, "Vivant", f"{NAME} {LONG}")
    inform_in_markup(window, "Vivant", "<b>Ctrl+O</b>")
    assert [kind for kind, _ in shown] == [Qt.TextFormat.PlainText, Qt.TextFormat.RichText]
    assert shown[0][1] < 700
