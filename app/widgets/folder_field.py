"""The folder that files go into: one field for all dialogs that ask."""

from __future__ import annotations

import os
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from app.desktop.folders import ask_for_folder, folder_of
from app.widgets.controls import show_as
from app.widgets.plain_text import PlainLabel, one_line, set_name, set_tip

LONGEST = 1000  # characters of a path


class FolderField(QWidget):
    """Typed, or chosen in a dialog with that `title`. The folder need not be there: whoever writes into it makes it."""

    changed = Signal()

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title, self.path = title, Path.home()
        self.edit, self.note = QLineEdit(), PlainLabel()
        set_name(self.edit, self.tr("Folder"))
        self.note.setObjectName("quiet")
        self.edit.textChanged.connect(self._take)
        self.edit.editingFinished.connect(self._tidy)
        self.choose = QPushButton(self.tr("Choose…"))
        set_name(self.choose, self.tr("Choose the folder of the clips"))
        self.choose.clicked.connect(self._choose)
        row = QHBoxLayout()
        row.addWidget(self.edit, 1)
        row.addWidget(self.choose)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(4)
        rows.addLayout(row)
        rows.addWidget(self.note)

    @property
    def is_new(self) -> bool:
        """Whether the folder is yet to be made."""
        return not os.path.exists(self.path)  # noqa: PTH110  # which takes a name that the system refuses, too

    @property
    def problem(self) -> str:
        """Why nothing can be written there; empty if nothing is known against it."""
        there = next(one for one in (self.path, *self.path.parents) if os.path.exists(one))  # noqa: PTH110
        if not there.is_dir():
            return self.tr("“{0}” is a file. Choose a folder.").format(one_line(there.name))
        return "" if os.access(there, os.W_OK) else self.tr("Nothing may be written there. Choose another folder.")

    @property
    def _as_text(self) -> str:
        return one_line(str(self.path), LONGEST)

    def show_folder(self, folder: Path) -> None:
        """The files go there."""
        self.path = folder
        if self.edit.text() == self._as_text:
            self._take()
        else:
            self.edit.setText(one_line(str(folder), LONGEST))

    def _take(self) -> None:
        """What is written now; of an empty field the folder stays, until one is written."""
        if self.edit.text() != self._as_text:  # which need not be all of the path
            self.path = folder_of(self.edit.text(), Path.home()) or self.path
        problem = self.problem
        if self.note.objectName() != (look := "warn" if problem else "quiet"):
            show_as(self.note, look)
        self.note.setText(problem or (self.tr("A new folder, which will be made.") if self.is_new else ""))
        set_tip(self.edit, str(self.path))
        self.changed.emit()

    def _tidy(self) -> None:
        """The whole path is shown of what was written shortly, or deleted."""
        if self.edit.text() != self._as_text:
            self.edit.setText(one_line(str(self.path), LONGEST))

    def _choose(self) -> None:
        if folder := ask_for_folder(self, self._title, self.path):
            self.show_folder(folder)
