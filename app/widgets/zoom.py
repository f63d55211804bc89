"""How far the stage is zoomed in, and where to, while something is painted on it."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF

LARGEST = 8.0
STEP = 1.2  # of a notch of the wheel
NOTCH = 120.0  # units of the wheel


class Zoom:
    """`factor` 1 shows all of the picture; `shift` is how far its middle is from the stage's, in pixels."""

    def __init__(self) -> None:
        self.reset()

    def reset(self) -> None:
        self.factor, self.shift = 1.0, QPointF()

    def applied(self, rect: QRectF) -> QRectF:
        """A picture's place on the stage, zoomed."""
        if self.factor == 1.0:
            return rect
        zoomed = QRectF(0, 0, rect.width() * self.factor, rect.height() * self.factor)
        zoomed.moveCenter(rect.center() + self.shift)
        return zoomed

    def at(self, place: QPointF, rect: QRectF, by: float) -> None:
        """Zoom `by` a factor, so that what is at a place of the stage stays there; `rect` is the picture unzoomed."""
        before, middle = self.factor, rect.center()
        self.factor = min(max(self.factor * by, 1.0), LARGEST)
        self.shift = (place - middle) * (1 - self.factor / before) + self.shift * (self.factor / before)
        self._keep_in(rect)

    def move(self, by: QPointF, rect: QRectF) -> None:
        self.shift += by
        self._keep_in(rect)

    def _keep_in(self, rect: QRectF) -> None:
        """Some of the picture stays where all of it was."""
        across, down = (side * (self.factor - 1) / 2 for side in (rect.width(), rect.height()))
        self.shift = QPointF(
            min(max(self.shift.x(), -across), across), min(max(self.shift.y(), -down), down)
        )  # fmt: skip


def wheel_factor(delta: float) -> float:
    """The zoom that a turn of the wheel asks for."""
    return float(STEP ** (delta / NOTCH))
