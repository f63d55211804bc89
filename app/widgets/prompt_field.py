"""A field for words, for models that take them."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from app.widgets.plain_text import LINE, one_line, set_name

HEIGHT = 64
PAUSE_MS = 400  # after the last key before the words count


class PromptField(QPlainTextEdit):
    """Emits the words a moment after they were typed. Tab leads on to the next control."""

    edited = Signal(str)

    def __init__(self, hint: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setPlaceholderText(one_line(hint, LINE))
        set_name(self, hint)
        self.setTabChangesFocus(True)
        self.setFixedHeight(HEIGHT)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(PAUSE_MS)
        self._timer.timeout.connect(self._emit_changed)
        self.textChanged.connect(self._timer.start)

    def show_text(self, text: str) -> None:
        if text != self._words() and not self._timer.isActive():
            self.blockSignals(True)
            self.setPlainText(text)
            self.blockSignals(False)

    def add(self, words: str) -> None:
        """A sentence more at the end; it counts at once."""
        self.setPlainText(" ".join(filter(None, [self._words(), words])))
        self._timer.stop()
        self._emit_changed()

    def _words(self) -> str:
        return " ".join(self.toPlainText().split())

    def _emit_changed(self) -> None:
        self.edited.emit(self._words())
