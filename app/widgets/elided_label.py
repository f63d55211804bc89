"""A line that stays one line, however long its text is and whatever it says next."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.widgets.plain_text import PlainLabel, one_line, set_tip

LONGEST = 500  # characters


class ElidedLabel(PlainLabel):
    """Shows as much of a text as there is room for, and all of it under the pointer; empty it takes as much room."""

    def __init__(self, parent: QWidget | None = None) -> None:
        self._whole = ""
        super().__init__("", LONGEST, parent)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setMinimumHeight(self.fontMetrics().lineSpacing())  # also without a text

    def text(self) -> str:
        return self._whole

    def setText(self, text: str) -> None:  # noqa: N802
        self._whole = one_line(text, LONGEST)
        set_tip(self, self._whole)
        self._show()

    @property
    def shown(self) -> str:
        """What there is room for."""
        return super().text()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        super().resizeEvent(event)
        self._show()

    def _show(self) -> None:
        room = self.contentsRect().width()
        shown = self.fontMetrics().elidedText(one_line(self._whole, LONGEST), Qt.TextElideMode.ElideRight, room)
        super().setText(one_line(shown, LONGEST))
