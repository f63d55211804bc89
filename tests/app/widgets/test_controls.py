"""Controls as they look everywhere."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from app.widgets.controls import label_for

VISIBLE = 20  # levels


def last_column(label: QLabel) -> int:
    """Where what is drawn of a label ends, in pixels from its left."""
    image = label.grab().toImage().convertToFormat(QImage.Format.Format_Grayscale8)
    pixels = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.bytesPerLine())
    drawn = np.abs(pixels[:, : image.width()].astype(int) - int(pixels[0, 0])).max(0) > VISIBLE
    return int(np.nonzero(drawn)[0].max())


@pytest.mark.parametrize("text", ["&Texte", "&Text", "&Vie", "Ta&gs", "&Kamera"])
def test_a_label_is_as_wide_as_its_letters_are_drawn_around_the_underlined_one(
    qtbot: QtBot, looks: QApplication, text: str
) -> None:
    control = QLineEdit()
    label = label_for(control, text)
    for widget in (control, label):
        qtbot.addWidget(widget)
    label.ensurePolished()
    label.resize(label.sizeHint())
    narrow = last_column(label)
    label.resize(label.width() + 20, label.height())
    assert last_column(label) == narrow
