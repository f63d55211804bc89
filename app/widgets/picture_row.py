"""A row of small pictures of what something is about, and how many more there are."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPixmap
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.widgets.plain_text import PlainLabel, set_name, set_tip

SIDE = 48  # pixels of a picture's longer side
MOST = 9  # pictures in a row


class PictureRow(QWidget):
    """Each picture's place is there before the picture is, so that nothing moves when it comes."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(4)
        self.setFixedHeight(SIDE)
        self.pictures: dict[str, PlainLabel] = {}
        self.more = PlainLabel()
        self.more.setObjectName("quiet")
        self._row.addWidget(self.more)
        self._row.addStretch(1)

    def show_names(self, names: Mapping[str, str], count: int) -> None:
        """The first of `count` things, their names by their keys; no picture is there yet."""
        for label in self.pictures.values():
            self._row.removeWidget(label)
            label.deleteLater()
        self.pictures = {}
        for key, name in list(names.items())[:MOST]:
            self.pictures[key] = label = PlainLabel()
            label.setFixedSize(SIDE, SIDE)
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            set_name(label, name)
            set_tip(label, name)
            self._row.insertWidget(len(self.pictures) - 1, label)
        left = count - len(self.pictures)
        self.more.setText(self.tr("and {0} more").format(left))
        self.more.setVisible(left > 0)

    def show_picture(self, key: str, picture: QImage) -> None:
        """What is not in the row any more is left out."""
        if key in self.pictures:
            ratio = self.devicePixelRatioF()
            fitted = picture.scaled(
                round(SIDE * ratio), round(SIDE * ratio), Qt.AspectRatioMode.KeepAspectRatio,
                Qt.TransformationMode.SmoothTransformation,
            )  # fmt: skip
            fitted.setDevicePixelRatio(ratio)
            self.pictures[key].setPixmap(QPixmap.fromImage(fitted))
