"""The history of what was done; a click on a line goes back or forward to it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QUndoView, QVBoxLayout, QWidget

from app.state.history import History
from app.widgets.plain_text import PlainLabel


class HistoryDialog(QDialog):
    """Every step by name, the latest at the end."""

    def __init__(self, history: History, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("History"))
        self.resize(340, 420)
        self.list = QUndoView(history.stack)
        self.list.setEmptyLabel(self.tr("At the start"))
        self.list.setAccessibleName(self.tr("History"))
        hint = PlainLabel(self.tr("Click a line to go back or forward to it."))
        hint.setObjectName("quiet")
        hint.setWordWrap(True)
        column = QVBoxLayout(self)
        column.addWidget(hint)
        column.addWidget(self.list, 1)


def open_history(parent: QWidget, history: History) -> None:
    """Show it beside the window, which can be used meanwhile."""
    dialog = HistoryDialog(history, parent)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.show()
