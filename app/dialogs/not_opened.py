"""What is said when no program opens a file, a folder or an address: where it is, to be copied."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QDialog, QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from app.widgets.controls import at_least
from app.widgets.plain_text import PlainLabel, one_line

WIDTH = 480


class NotOpenedDialog(QDialog):
    """`what` is a path or an address."""

    def __init__(self, what: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Not opened"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        path = Path(what)
        self.sentence, self.hint = PlainLabel(self._sentence(what)), PlainLabel()
        for label in (self.sentence, self.hint):
            label.setWordWrap(True)
        self.hint.setObjectName("quiet")
        self.hint.setText(self.tr("This is where it is:") if "://" in what or path.exists() else "")
        self.hint.setVisible(bool(self.hint.text()))
        self.where = QLineEdit(one_line(what))
        self.where.setReadOnly(True)
        self.where.setAccessibleName(self.tr("Where it is"))
        self.where.setCursorPosition(0)
        self.copy, self.close_button = QPushButton(self.tr("Copy")), QPushButton(self.tr("Close"))
        self.close_button.setDefault(True)
        self.copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(what))
        self.close_button.clicked.connect(self.close)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        for button in (self.copy, self.close_button):
            buttons.addWidget(button)
        column = QVBoxLayout(self)
        at_least(column, WIDTH)
        column.setSpacing(8)
        for widget in (self.sentence, self.hint, self.where):
            column.addWidget(widget)
        column.addLayout(buttons)

    def _sentence(self, what: str) -> str:
        path = Path(what)
        if "://" in what:
            return self.tr("No program of this computer opens the address.")
        if not path.exists():
            return self.tr("“{0}” is not there any more.").format(path.name)
        if path.is_dir():
            return self.tr("No program of this computer shows the folder “{0}”.").format(path.name)
        return self.tr("No program of this computer opens “{0}”.").format(path.name)


def show_not_opened(what: str, window: QWidget) -> NotOpenedDialog:
    """Over whatever dialog is open."""
    dialog = NotOpenedDialog(what, QApplication.activeModalWidget() or window)
    dialog.open()
    return dialog
