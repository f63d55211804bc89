"""A small picture of a file that is to be written: its shape, what is around the clip, and what lies over it."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage, QPixmap
from PySide6.QtWidgets import QWidget

from app.widgets.plain_text import PlainLabel, set_tip

SIZE = QSize(200, 160)


class FilePicture(PlainLabel):
    """Hidden while there is nothing to show."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setObjectName("file-picture")
        self.setAccessibleName(self.tr("The file"))
        set_tip(self, self.tr("How the middle of the file will look"))
        self.hide()

    def show_picture(self, picture: QImage | None) -> None:
        """As large as there is room for it; None hides it."""
        self.setVisible(picture is not None)
        if picture is None:
            return
        ratio = self.devicePixelRatioF()
        aspect, smooth = Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
        pixmap = QPixmap.fromImage(picture.scaled(SIZE * ratio, aspect, smooth))
        pixmap.setDevicePixelRatio(ratio)
        self.setPixmap(pixmap)
