"""What of a clip will be seen where it goes: the crop, and the margins that the place's own buttons cover."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath, QPen

DIMMED, COVERED = QColor(0, 0, 0, 150), QColor(0, 0, 0, 70)


@dataclass(frozen=True)
class MarkOverlay:
    """A text or a logo, where it is, in pixels of the crop, and how much of it is seen at a second, 0 to 1."""

    image: QImage
    left: int
    top: int
    opacity: Callable[[float], float]


@dataclass(frozen=True)
class CropOverlay:
    """`size` (width, height) is cut out of the picture's middle; `safe` are its margins (left, top, right, bottom).

    Where `part` is known, that is cut out: left, top, width and height as shares of the picture.
    """

    size: tuple[int, int]
    safe: tuple[float, float, float, float] = (0, 0, 0, 0)
    marks: tuple[MarkOverlay, ...] = ()
    part: tuple[float, float, float, float] | None = None

    def inside(self, picture: QRectF) -> QRectF:
        """What is left of a picture after the crop."""
        if self.part is not None:
            left, top, width, height = self.part
            at = picture.left() + left * picture.width(), picture.top() + top * picture.height()
            return QRectF(*at, width * picture.width(), height * picture.height())
        scale = min(picture.width() / self.size[0], picture.height() / self.size[1])
        rect = QRectF(QPointF(), QPointF(self.size[0] * scale, self.size[1] * scale))
        rect.moveCenter(picture.center())
        return rect

    def safe_part(self, rect: QRectF) -> QRectF:
        left, top, right, bottom = self.safe
        width, height = rect.width(), rect.height()
        return rect.adjusted(left * width, top * height, -right * width, -bottom * height)

    def draw(self, painter: QPainter, picture: QRectF, seconds: float) -> None:
        """Over a picture, as it is in a file so many seconds after it began."""
        kept = self.inside(picture)
        painter.fillPath(outside(picture, kept), DIMMED)
        if any(self.safe):
            safe = self.safe_part(kept)
            painter.fillPath(outside(kept, safe), COVERED)
            painter.setPen(QPen(QColor(255, 255, 255, 160), 1, Qt.PenStyle.DashLine))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(safe)
        scale = kept.width() / self.size[0]
        for mark in self.marks:
            place = QPointF(kept.left() + mark.left * scale, kept.top() + mark.top * scale)
            painter.setOpacity(mark.opacity(seconds))
            painter.drawImage(QRectF(place, mark.image.size().toSizeF() * scale), mark.image)
        painter.setOpacity(1.0)


def outside(whole: QRectF, part: QRectF) -> QPainterPath:
    """The whole without its part."""
    path = QPainterPath()
    path.addRect(whole)
    path.addRect(part)  # odd-even filling leaves the part out
    return path
