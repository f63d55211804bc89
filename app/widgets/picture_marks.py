"""What is drawn behind and over a picture on the stage: a pattern under what is transparent, a frame, a word."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPen, QPixmap

from app.widgets.plain_text import one_line

CHECKS = 8, "#d0d0d0", "#a8a8a8"  # side in pixels and colours


def checkerboard() -> QPixmap:
    """A tile of the checkerboard shown behind transparent pixels."""
    side, light, dark = CHECKS
    tile = QPixmap(2 * side, 2 * side)
    tile.fill(QColor(light))
    painter = QPainter(tile)
    painter.fillRect(0, 0, side, side, QColor(dark))
    painter.fillRect(side, side, side, side, QColor(dark))
    painter.end()
    return tile


def draw_frame(painter: QPainter, picture: QRectF, frame: QImage, wipe: float | None, accent: QColor) -> None:
    """A frame over the photo; with a wipe, a share of the width from 0 to 1, only to the right of it."""
    if wipe is None:
        painter.drawImage(picture, frame)
        return
    edge = picture.left() + picture.width() * wipe
    painter.save()
    painter.setClipRect(QRectF(edge, picture.top(), picture.right() - edge, picture.height()))
    painter.drawImage(picture, frame)
    painter.restore()
    painter.setPen(QPen(accent, 2))
    painter.drawLine(QPointF(edge, picture.top()), QPointF(edge, picture.bottom()))


def draw_badge(painter: QPainter, picture: QRectF, text: str) -> None:
    """A word in the upper left corner of the picture that is in `picture`."""
    metrics = painter.fontMetrics()
    box = QRectF(picture.left() + 12, picture.top() + 12, metrics.horizontalAdvance(text) + 20, metrics.height() + 8)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(0, 0, 0, 170))
    painter.drawRoundedRect(box, 6, 6)
    painter.setPen(QColor("white"))
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, one_line(text))
