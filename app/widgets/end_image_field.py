"""The picture that a clip ends on: chosen or dropped, and taken away again."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QIcon, QImageReader, QPixmap
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from app.widgets.controls import tool_button
from app.widgets.plain_text import button_text, set_name

ICON = QSize(28, 20)
LONGEST_NAME = 18


class EndImageField(QWidget):
    """Shows the picture's name and a little of it."""

    wanted = Signal()
    dropped = Signal(object)  # Path
    cleared = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAcceptDrops(True)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        self.button = QPushButton()
        self.button.setIconSize(ICON)
        self.button.setToolTip(self.tr("The clip moves from the photo to this picture; drop one here"))
        self.button.clicked.connect(self.wanted)
        self.clear = tool_button("close", self.tr("No end picture"))
        self.clear.clicked.connect(self.cleared)
        row.addWidget(self.button, 1)
        row.addWidget(self.clear)
        self.show_picture(None)

    def show_picture(self, path: Path | None) -> None:
        name = path.name if path else self.tr("Choose…")
        self.button.setText(button_text(name, LONGEST_NAME))
        self.button.setIcon(QIcon(thumbnail_of(path)) if path else QIcon())
        set_name(self.button, self.tr("Ends on {0}").format(name))
        self.clear.setVisible(path is not None)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: N802
        if event.mimeData().hasUrls():
            event.setDropAction(Qt.DropAction.CopyAction)  # never a move: that deletes the file
            event.accept()

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802
        files = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        if files:
            event.setDropAction(Qt.DropAction.CopyAction)  # never a move: that deletes the file
            event.accept()
            self.dropped.emit(files[0])


def thumbnail_of(path: Path) -> QPixmap:
    """A little of a picture, read small; nothing of what Qt can't read."""
    reader = QImageReader(str(path))
    reader.setAutoTransform(True)
    reader.setScaledSize(reader.size().scaled(ICON * 2, Qt.AspectRatioMode.KeepAspectRatio))
    return QPixmap.fromImage(reader.read())
