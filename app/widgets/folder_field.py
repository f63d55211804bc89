"""The folder that files go into: one field for all dialogs that ask."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from app.widgets.plain_text import PlainLabel, set_name


class FolderField(QWidget):
    """`title` is that of the dialog in which another folder is chosen."""

    changed = Signal()

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title, self.path = title, Path.home()
        self.shown, self.is_new = PlainLabel(), PlainLabel(self.tr("A new folder: the photos stay by themselves."))
        self.shown.setWordWrap(True)
        self.is_new.setObjectName("quiet")
        self.choose = QPushButton(self.tr("Choose…"))
        set_name(self.choose, self.tr("Choose the folder of the clips"))
        self.choose.clicked.connect(self._choose)
        texts = QVBoxLayout()
        texts.setSpacing(2)
        texts.addWidget(self.shown)
        texts.addWidget(self.is_new)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addLayout(texts, 1)
        row.addWidget(self.choose)

    def show_folder(self, folder: Path) -> None:
        """The files go there."""
        self.path = folder
        self.shown.setText(str(folder))
        self.is_new.setVisible(not folder.exists())
        self.changed.emit()

    def _choose(self) -> None:
        start = next((folder for folder in (self.path, *self.path.parents) if folder.is_dir()), Path.home())
        if folder := QFileDialog.getExistingDirectory(self, self._title, str(start)):
            self.show_folder(Path(folder))
