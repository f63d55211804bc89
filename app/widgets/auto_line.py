"""What auto saw and chose, in a sentence, and the button that lets it choose everything again."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from app.widgets.display_names import AUTO_WORDS
from app.widgets.plain_text import PlainLabel

LINES = 4  # that a sentence and the usual own choices take


class AutoLine(QWidget):
    """Hidden as long as there is nothing to say. What it says of the user's own choices makes it no higher.

    Otherwise the first drag of a control would move that control away from the hand.
    """

    asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        self.text = PlainLabel()
        self.text.setObjectName("quiet")
        self.text.setWordWrap(True)
        self.button = QPushButton(self.tr("Auto"))
        self.button.setToolTip(self.tr("Let Vivant choose camera, motion and light by what the photo shows"))
        self.button.clicked.connect(self.asked)
        kept = self.button.sizePolicy()
        kept.setRetainSizeWhenHidden(True)
        self.button.setSizePolicy(kept)
        row.addWidget(self.text, 1)
        row.addWidget(self.button)
        self.show_choice("", [])

    @property
    def says_something(self) -> bool:
        return bool(self.text.text())

    def show_choice(self, sentence: str, own: list[str]) -> None:
        """`sentence` is what auto saw and chose; `own` are the request's fields that the user has set themselves."""
        names = ", ".join(self.tr(AUTO_WORDS[name]) for name in own)
        yours = self.tr("Set by you: {0}.").format(names) if own else ""
        self.text.setText(" ".join(filter(None, (sentence, yours))))
        self.text.setMinimumHeight(LINES * self.text.fontMetrics().lineSpacing())
        self.button.setVisible(bool(own) or not sentence)
        self.setVisible(self.isEnabled() and self.says_something)
