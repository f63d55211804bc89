"""The camera path in the settings: its frames are on the stage, its pace is here."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QFormLayout, QHBoxLayout, QPushButton, QWidget

from app.widgets.camera_path_editor import FIRST_PATH
from app.widgets.display_names import EASE_WORDS
from app.widgets.plain_text import PlainLabel
from engine.request.camera_path import CameraPath


class CameraPathPanel(QWidget):
    """Emits the camera as text when it is changed here; `edited` says whether the frames are to be on the stage."""

    changed = Signal(str)
    edited = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._path = FIRST_PATH
        form = QFormLayout(self)
        form.setContentsMargins(0, 0, 0, 0)
        form.setVerticalSpacing(4)
        self.edit = QPushButton(self.tr("Frames on the photo"))
        self.edit.setCheckable(True)
        self.edit.setToolTip(self.tr("Drag the first and the last frame of the clip on the photo"))
        self.edit.clicked.connect(self.edited)
        self.swap = QPushButton(self.tr("Swap"))
        self.swap.setToolTip(self.tr("The clip begins with its last frame and ends with its first one"))
        self.swap.clicked.connect(self._swap)
        row = QHBoxLayout()
        row.setSpacing(4)
        row.addWidget(self.edit, 1)
        row.addWidget(self.swap)
        form.addRow(row)
        self.ease = QComboBox()
        self.ease.setAccessibleName(self.tr("Pace"))
        for name, word in EASE_WORDS.items():
            self.ease.addItem(self.tr(word), name)
        self.ease.activated.connect(lambda i: self._change(replace(self._path, ease=self.ease.itemData(i))))
        label = PlainLabel(self.tr("Pace"))
        label.setObjectName("quiet")
        form.addRow(label, self.ease)

    def show_path(self, path: CameraPath) -> None:
        self._path = path
        self.ease.setCurrentIndex(self.ease.findData(path.ease))

    def _swap(self) -> None:
        self._change(replace(self._path, start=self._path.end, end=self._path.start))

    def _change(self, path: CameraPath) -> None:
        self.changed.emit(path.to_text())
