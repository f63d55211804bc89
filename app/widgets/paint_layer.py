"""What is painted on the photo: strokes and arrows, as they are drawn and as they are shown."""

from __future__ import annotations

import itertools
import math

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QPolygonF

from engine.request.painted_hints import (
    BACKDROP,
    DEPTH_KINDS,
    FARTHER,
    NEARER,
    SUBJECT,
    Arrow,
    Erasure,
    Hints,
    Point,
    Stroke,
)

STILL, MOVES, FLOWS, ARROW, ERASE = "still", "moves", "flows", "arrow", "erase"
VEILS = {STILL: QColor(70, 140, 255, 110), MOVES: QColor(255, 150, 40, 110), FLOWS: QColor(40, 200, 190, 110)}
DEPTH_VEILS = {
    NEARER: QColor(255, 240, 150, 60), FARTHER: QColor(90, 40, 160, 60),
    SUBJECT: QColor(90, 220, 120, 70), BACKDROP: QColor(230, 80, 90, 70),
}  # fmt: skip
"""Thin: what these do is seen under them."""
ARROWS = QColor("#f0a04b")
BRUSH, BRUSHES = 0.04, (0.005, 0.2)  # radius as a share of the long side: at first, and from the finest to the widest
NEAR = 0.004  # points of a stroke are at least this far apart
HEAD = 14.0  # length of an arrow's head in pixels


class PaintLayer:
    """`tool` is what the mouse does; "" leaves it to the stage."""

    def __init__(self) -> None:
        self.tool = ""
        self.brush = BRUSH
        self.hints = Hints()
        self.depth = False  # whether the strokes of the depth are shown, and not the rest
        self._points: list[Point] = []

    # ------------------------------------------------------------ the mouse, in shares of the picture

    def press(self, at: Point) -> None:
        self._points = [at]

    def move(self, at: Point) -> None:
        if self.tool == ARROW:
            self._points[1:] = [at]
        elif math.dist(self._points[-1], at) > NEAR:
            self._points.append(at)

    def release(self) -> Stroke | Arrow | Erasure | None:
        """What has been painted, if it is anything."""
        item, self._points = self.unfinished(), []
        return None if isinstance(item, Arrow) and math.dist(item.start, item.end) < 2 * NEAR else item

    @property
    def busy(self) -> bool:
        return bool(self._points)

    def unfinished(self) -> Stroke | Arrow | Erasure | None:
        """What is being painted, as far as it has come."""
        if not self._points:
            return None
        if self.tool == ERASE:
            return Erasure(self.brush, tuple(self._points), self.depth)
        if self.tool == ARROW:
            return Arrow(self._points[0], self._points[-1])
        depth = self.tool if self.tool in DEPTH_KINDS else ""
        return Stroke(self.tool == STILL, self.brush, tuple(self._points), self.tool == FLOWS, depth)

    # ------------------------------------------------------------ drawing

    def draw(self, painter: QPainter, rect: QRectF) -> None:
        """Everything painted, over the picture in `rect`."""
        unfinished = self.unfinished()
        hints = self.hints.with_item(unfinished, (rect.width(), rect.height())) if unfinished else self.hints
        items = hints.of_depth(self.depth).items
        painter.save()
        painter.setClipRect(rect)
        for kind, veil in (DEPTH_VEILS if self.depth else VEILS).items():
            strokes = [item for item in items if isinstance(item, Stroke) and item.kind == kind]
            painter.fillPath(covered(strokes, rect), veil)
        for item in items:
            if isinstance(item, Arrow):
                draw_arrow(painter, placed(item.start, rect), placed(item.end, rect), ARROWS)
        painter.restore()

    def draw_brush(self, painter: QPainter, rect: QRectF, at: QPointF) -> None:
        """The size of the brush, as a circle around the mouse."""
        if self.tool in ("", ARROW):
            return
        radius = self.brush * max(rect.width(), rect.height())
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for pen in (QPen(QColor(0, 0, 0, 150), 3), QPen(QColor(255, 255, 255, 230), 1.2)):  # on light and on dark
            painter.setPen(pen)
            painter.drawEllipse(at, radius, radius)


def placed(point: Point, rect: QRectF) -> QPointF:
    return QPointF(rect.left() + point[0] * rect.width(), rect.top() + point[1] * rect.height())


def covered(strokes: list[Stroke], rect: QRectF) -> QPainterPath:
    """The area under strokes, each place once however often it was brushed."""
    area = QPainterPath()
    area.setFillRule(Qt.FillRule.WindingFill)
    for stroke in strokes:
        radius = stroke.radius * max(rect.width(), rect.height())
        points = [placed(p, rect) for p in stroke.points]
        for point in points:
            area.addEllipse(point, radius, radius)
        for a, b in itertools.pairwise(points):
            area.addPolygon(band(a, b, radius))
    return area


def band(a: QPointF, b: QPointF, radius: float) -> QPolygonF:
    """The rectangle between two ends of a stroke, in the same turning direction as the circles at its ends."""
    line = QLineF(a, b)
    line.setLength(radius)
    side = QPointF(-line.dy(), line.dx())
    return QPolygonF([a + side, a - side, b - side, b + side, a + side])


def draw_arrow(painter: QPainter, start: QPointF, end: QPointF, colour: QColor) -> None:
    shaft = QLineF(end, start)
    head = []
    for turn in (25, -25):
        side = QLineF(shaft)
        side.setLength(min(HEAD, max(shaft.length(), 1)))
        side.setAngle(shaft.angle() + turn)
        head.append(side.p2())
    for pen in (QPen(QColor(0, 0, 0, 150), 5), QPen(colour, 2.5)):  # seen on light and on dark
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        painter.drawLine(shaft)
        for point in head:
            painter.drawLine(end, point)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    painter.drawEllipse(start, 4, 4)
