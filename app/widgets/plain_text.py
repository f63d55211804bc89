"""Text as text: file names, recipes and error messages come from strangers, and Qt would read them as HTML."""

from __future__ import annotations

import html
import re

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QMessageBox, QWidget

LONGEST, LONGEST_WORD = 600, 60  # characters that are shown
UNSEEN = re.compile(r"[\x00-\x09\x0b-\x1f\x7f-\x9f\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]")
"""Control characters, and those that turn the direction of writing or can't be seen."""


def shortened(text: str, longest: int = LONGEST) -> str:
    """Text that fits a window: without control characters, long words and long texts cut in the middle."""
    text = UNSEEN.sub(" ", text[: 4 * LONGEST])
    words = re.sub(rf"\S{{{LONGEST_WORD + 1},}}", lambda word: cut(word[0], LONGEST_WORD), text)
    return cut(words, longest)


def cut(text: str, longest: int) -> str:
    if len(text) <= longest:
        return text
    end = longest // 3
    return f"{text[: longest - end - 1]}…{text[len(text) - end :]}"


class PlainLabel(QLabel):
    """A label that shows any text as it is, no more than `longest` characters of it."""

    def __init__(self, text: str = "", longest: int = LONGEST, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._longest = longest
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setText(text)

    def setText(self, text: str) -> None:  # noqa: N802
        super().setText(shortened(text, self._longest))


def set_tip(widget: QWidget, text: str) -> None:
    """A tooltip that shows any text as it is."""
    lines = "<br>".join(html.escape(shortened(text)).splitlines())
    widget.setToolTip(f"<qt>{lines}</qt>" if text else "")


def inform(window: QWidget, title: str, text: str) -> None:
    """A box with a text and a button that closes it."""
    box = QMessageBox(QMessageBox.Icon.Information, title, shortened(text), QMessageBox.StandardButton.Ok, window)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.exec()
