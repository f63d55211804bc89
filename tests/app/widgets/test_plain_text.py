"""Whatever a file is called, it is shown as it is: never as markup, and never endlessly."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from app.widgets.clip_card import Card, CardData
from app.widgets.plain_text import PlainLabel, button_text, inform, tip_of, title_text

NAME = "<img src='/etc/passwd'> & <b>shoe</b>.jpg"


def test_a_card_shows_a_files_name_as_it_is(qtbot: QtBot) -> None:
    card = Card(CardData("key", NAME, "waiting", 0.0, np.zeros((1, 8, 8, 3), np.uint8), False, False))
    qtbot.addWidget(card)
    assert card.toolTip() == (
        "<qt>&lt;img src=&#x27;/etc/passwd&#x27;&gt; &amp; &lt;b&gt;shoe&lt;/b&gt;.jpg<br>waiting</qt>"
    )


def test_a_label_and_a_box_take_any_text_as_text(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    label = PlainLabel(NAME)
    qtbot.addWidget(label)
    assert (label.text(), label.textFormat()) == (NAME, Qt.TextFormat.PlainText)
    shown: list[tuple[str, Qt.TextFormat]] = []
    monkeypatch.setattr(QMessageBox, "exec", lambda box: shown.append((box.text(), box.textFormat())))
    window = QWidget()
    qtbot.addWidget(window)
    inform(window, "Vivant", NAME)
    assert shown == [(NAME, Qt.TextFormat.PlainText)]


def test_buttons_titles_and_tips_take_the_marks_of_qt_for_letters(qtbot: QtBot) -> None:
    assert button_text("salt & pepper") == "salt && pepper"
    assert title_text("draft[*].png") == "draft[*][*].png"
    assert tip_of("a < b\n& c") == "<qt>a &lt; b<br>&amp; c</qt>"
