"""What files are called: a pattern, buttons that put a part of it in, and the first name that comes of it."""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QToolButton, QVBoxLayout, QWidget

from app.widgets.controls import show_as
from app.widgets.display_names import NAME_TIPS
from app.widgets.plain_text import PlainLabel, button_text, one_line, set_tip

LONGEST = 500  # characters of a pattern


class NamePattern(QWidget):
    """`fields` are the names of the parts that are offered, each in braces."""

    changed = Signal()

    def __init__(self, fields: Iterable[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.edit = QLineEdit()
        self.edit.setMaxLength(LONGEST)
        self.edit.setAccessibleName(self.tr("Pattern of the names"))
        set_tip(self.edit, self.tr("Your own words, and parts in braces that differ from file to file"))
        self.edit.textChanged.connect(self.changed)
        row = QHBoxLayout()
        row.setSpacing(0)  # all of them have room beside the longest label of any language
        for name in fields:
            button = QToolButton()
            button.setObjectName("flat")
            button.setStyleSheet("padding: 6px 3px;")
            button.setText(button_text(f"{{{name}}}"))
            set_tip(button, self.tr(NAME_TIPS[name]))
            button.clicked.connect(partial(self._insert, name))
            row.addWidget(button)
        row.addStretch(1)
        self.example = PlainLabel()
        self.example.setObjectName("quiet")
        self.example.setWordWrap(True)
        self.example.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.example.setMinimumHeight(2 * self.example.fontMetrics().lineSpacing())  # for an error
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(4)
        rows.addWidget(self.edit)
        rows.addLayout(row)
        rows.addWidget(self.example)

    def _insert(self, name: str) -> None:
        """Put a part in where the cursor is, apart from the parts beside it."""
        start = self.edit.selectionStart() if self.edit.hasSelectedText() else self.edit.cursorPosition()
        text, end = self.edit.text(), start + len(self.edit.selectedText())
        before = between(text[:start]) if text[:start].endswith("}") else ""
        after = between(f"{{{name}}}") if text[end:].startswith("{") else ""
        self.edit.insert(f"{before}{{{name}}}{after}")

    def show_pattern(self, pattern: str) -> None:
        self.edit.setText(one_line(pattern, LONGEST))

    def show_usual(self, pattern: str) -> None:
        """What the names are made from where nothing is written."""
        self.edit.setPlaceholderText(one_line(pattern))

    def show_example(self, name: str) -> None:
        """The first file's name; empty where none is known."""
        self._show(self.tr("For example “{0}”").format(name) if name else "", "quiet")

    def show_problem(self, problem: str) -> None:
        """Why there are no names, in a sentence."""
        self._show(problem, "warn")

    def _show(self, text: str, look: str) -> None:
        if self.example.objectName() != look:
            show_as(self.example, look)
        self.example.setText(text)


def between(part: str) -> str:
    """What stands between this part of a name and the next one: files lie in a folder."""
    return "/" if part.endswith("{folder}") else "-"
