"""Painting without a mouse: arrow keys move a cross over the photo, Return puts the brush down and lifts it again."""

from __future__ import annotations

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPen

from app.widgets.paint_layer import PaintLayer, placed
from engine.request.painted_hints import Arrow, Erasure, Point, Stroke

STEP, FINE_STEP = 0.02, 0.004  # by an arrow key, and by one with Shift; shares of the picture's long side
MIDDLE = (0.5, 0.5)
CROSS = 9  # pixels from its middle to an end
DIRECTIONS = {
    Qt.Key.Key_Left: (-1, 0), Qt.Key.Key_Right: (1, 0), Qt.Key.Key_Up: (0, -1), Qt.Key.Key_Down: (0, 1),
}  # fmt: skip
PUT_DOWN_OR_LIFT = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class KeyBrush:
    """Where the keys have moved the cross, in shares of the picture; `shown` while keys paint and no mouse does."""

    def __init__(self, layer: PaintLayer) -> None:
        self._layer = layer
        self.at: Point = MIDDLE
        self.shown = False

    def takes(self, event: QKeyEvent) -> bool:
        """Whether a key paints; Esc only takes back what has been begun."""
        key = Qt.Key(event.key())
        plain = not event.modifiers() & ~(Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier)
        return plain and (
            key in DIRECTIONS or key in PUT_DOWN_OR_LIFT or (key == Qt.Key.Key_Escape and self._layer.busy)
        )

    def press(self, event: QKeyEvent, picture: QRectF) -> Stroke | Arrow | Erasure | None:
        """Do what a key says; the result is what has been painted, if that ends with it."""
        key = Qt.Key(event.key())
        self.shown = True
        if key == Qt.Key.Key_Escape:
            self._layer.release()
        elif key in PUT_DOWN_OR_LIFT:
            if self._layer.busy:
                return self._layer.release()
            self._layer.press(self.at)
        else:
            fine = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self._move(DIRECTIONS[key], FINE_STEP if fine else STEP, picture)
        return None

    def _move(self, towards: tuple[int, int], step: float, picture: QRectF) -> None:
        long_side = max(picture.width(), picture.height())
        x = self.at[0] + towards[0] * step * long_side / picture.width()
        y = self.at[1] + towards[1] * step * long_side / picture.height()
        self.at = (min(max(x, 0.0), 1.0), min(max(y, 0.0), 1.0))
        if self._layer.busy:
            self._layer.move(self.at)

    def draw(self, painter: QPainter, picture: QRectF) -> None:
        """A cross, and the size of the brush."""
        if not self.shown:
            return
        middle = placed(self.at, picture)
        self._layer.draw_brush(painter, picture, middle)
        for pen in (QPen(QColor(0, 0, 0, 200), 4), QPen(QColor("white"), 1.6)):  # on light and on dark
            painter.setPen(pen)
            for x, y in ((CROSS, 0), (0, CROSS)):
                painter.drawLine(QLineF(middle - QPointF(x, y), middle + QPointF(x, y)))
