"""What of a clip will be seen where it goes: the crop, and the margins that the place's own buttons cover."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath, QPen

DIMMED, COVERED = QColor(0, 0, 0, 150), QColor(0, 0, 0, 70)


@dataclass(frozen=True)
class CropOverlay:
    """`size` (width, height) is cut out of the picture's middle; `safe` are its margins (left, top, right, bottom)."""

    size: tuple[int, int]
    safe: tuple[float, float, float, float] = (0, 0, 0, 0)
    marks: tuple[tuple[QImage, int, int], ...] = ()  # texts and logos, and where they are, in pixels of the size

    def inside(self, picture: QRectF) -> QRectF:
        """What is left of a picture after the crop."""
        scale = min(picture.width() / self.size[0], picture.height() / self.size[1])
        rect = QRectF(QPointF(), QPointF(self.size[0] * scale, self.size[1] * scale))
        rect.moveCenter(picture.center())
        return rect

    def safe_part(self, rect: QRectF) -> QRectF:
        left, top, right, bottom = self.safe
        width, height = rect.width(), rect.height()
        return rect.adjusted(left * width, top * height, -right * width, -bottom * height)

    def draw(self, painter: QPainter, picture: QRectF) -> None:
        kept = self.inside(picture)
        painter.fillPath(outside(picture, kept), DIMMED)
        if any(self.safe):
            safe = self.safe_part(kept)
            painter.fillPath(outside(kept, safe), COVERED)
            painter.setPen(QPen(QColor(255, 255, 255, 160), 1, Qt.PenStyle.DashLine))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(safe)
        scale = kept.width() / self.size[0]
        for image, left, top in self.marks:
            place = QPointF(kept.left() + left * scale, kept.top() + top * scale)
            painter.drawImage(QRectF(place, image.size().toSizeF() * scale), image)


def outside(whole: QRectF, part: QRectF) -> QPainterPath:
    """The whole without its part."""
    path = QPainterPath()
    path.addRect(whole)
    path.addRect(part)  # odd-even filling leaves the part out
    return path
