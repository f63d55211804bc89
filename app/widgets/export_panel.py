"""The export panel: formats as pictures of use, the expected size, one button."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QLabel, QProgressBar, QPushButton, QVBoxLayout, QWidget

from app.widgets.rail import WIDTH
from app.widgets.strip import drag_file

USES = {
    ".mp4": ("Video", "MP4: plays everywhere, best for feeds and shops"),
    ".gif": ("GIF", "Moves in mails and chats; 256 colours, large files"),
}


class ExportPanel(QWidget):
    """Slides over the rail. Emits the ending that was chosen when the button is pressed."""

    export_wanted = Signal(str)
    closed = Signal()
    ending_chosen = Signal(str)
    reveal_wanted = Signal(object)  # Path
    copy_wanted = Signal(object)  # Path

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("rail")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedWidth(WIDTH)
        self._written: Path | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(8)
        title = QLabel(self.tr("Export"))
        title.setObjectName("title")
        column.addWidget(title)
        self.formats = QButtonGroup(self)
        for ending, (name, about) in USES.items():
            button = QPushButton(self.tr(name))
            button.setCheckable(True)
            button.setProperty("ending", ending)
            button.setToolTip(self.tr(about))
            button.clicked.connect(lambda _=False, ending=ending: self.choose(ending))
            self.formats.addButton(button)
            note = QLabel(self.tr(about))
            note.setObjectName("quiet")
            note.setWordWrap(True)
            column.addWidget(button)
            column.addWidget(note)
        self.estimate = QLabel()
        self.estimate.setObjectName("quiet")
        self.estimate.setWordWrap(True)
        column.addWidget(self.estimate)
        column.addStretch(1)
        self.result = QLabel()
        self.result.setWordWrap(True)
        column.addWidget(self.result)
        column.addLayout(self._after())
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setRange(0, 1000)
        self.bar.hide()
        column.addWidget(self.bar)
        self.button = QPushButton(self.tr("Export…"))
        self.button.setObjectName("primary")
        self.button.clicked.connect(lambda: self.export_wanted.emit(self.ending))
        column.addWidget(self.button)
        back = QPushButton(self.tr("Back"))
        back.clicked.connect(self.closed)
        column.addWidget(back)
        self.choose(".mp4")

    def _after(self) -> QHBoxLayout:
        """What can be done with a file that is written."""
        row = QHBoxLayout()
        self.reveal = QPushButton(self.tr("Show in folder"))
        self.reveal.clicked.connect(lambda: self.reveal_wanted.emit(self._written))
        self.copy = QPushButton(self.tr("Copy"))
        self.copy.clicked.connect(lambda: self.copy_wanted.emit(self._written))
        self.drag = QPushButton(self.tr("Drag out"))
        self.drag.pressed.connect(self._drag)
        for button in (self.reveal, self.copy, self.drag):
            button.hide()
            row.addWidget(button)
        return row

    @property
    def ending(self) -> str:
        return next(str(button.property("ending")) for button in self.formats.buttons() if button.isChecked())

    def choose(self, ending: str) -> None:
        for button in self.formats.buttons():
            button.setChecked(button.property("ending") == ending)
        self.ending_chosen.emit(ending)

    def show_estimate(self, size: int | None) -> None:
        """The expected bytes, or that they are being found out."""
        known = self.tr("About {0:.1f} MB").format((size or 0) / 1e6)
        self.estimate.setText(self.tr("Estimating the size…") if size is None else known)

    def show_progress(self, share: float) -> None:
        self.bar.setVisible(share < 1)
        self.bar.setValue(round(share * 1000))
        self.button.setEnabled(share >= 1)

    def show_written(self, path: Path | None) -> None:
        self._written = path
        self.show_progress(1.0)
        for button in (self.reveal, self.copy, self.drag):
            button.setVisible(path is not None)
        size = f"{path.stat().st_size / 1e6:.1f} MB" if path else ""
        self.result.setText(self.tr("Saved “{0}”, {1}.").format(path.name, size) if path else "")

    def _drag(self) -> None:
        self.drag.setDown(False)
        if self._written is not None:
            drag_file(self.drag, self._written)
