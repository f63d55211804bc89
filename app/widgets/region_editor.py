"""Where a photo's labels are: drawn around, dragged, changed at their corners, removed."""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import (
    QBrush,
    QColor,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPen,
    QPixmap,
    QPolygonF,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QGraphicsItem,
    QGraphicsPolygonItem,
    QGraphicsRectItem,
    QGraphicsScene,
    QGraphicsView,
    QWidget,
)  # fmt: skip

from engine.request.edit_log import CORNERS, LABELS, Outline

MIN_SIZE = 8.0  # pixels of the photo: what is smaller was a slip
POINT_SPACING = 6.0  # pixels of the screen between places of a line that is drawn by hand
NUDGE = 0.005  # of the photo's long side, by an arrow key
SIDE_BY_SIDE = 6  # labels that are added do not lie on each other
LINE, HANDLE_SIZE = 2, 9  # pixels of the screen
FILL, EDGE, CHOSEN = QColor(240, 160, 75, 60), QColor("#f0a04b"), QColor("#ffffff")
DIRECTIONS = {
    Qt.Key.Key_Left: (-1, 0), Qt.Key.Key_Right: (1, 0), Qt.Key.Key_Up: (0, -1), Qt.Key.Key_Down: (0, 1),
}  # fmt: skip


class Corner(QGraphicsRectItem):
    """A handle at a corner of a label, as large on the screen whatever the photo's size."""

    def __init__(self, label: Label, index: int) -> None:
        super().__init__(-HANDLE_SIZE / 2, -HANDLE_SIZE / 2, HANDLE_SIZE, HANDLE_SIZE, label)
        self._label, self._index = label, index
        self.setPos(label.polygon().at(index))
        self.setBrush(QBrush(CHOSEN))
        self.setPen(QPen(QColor(0, 0, 0, 160)))
        self.setFlag(QGraphicsItem.GraphicsItemFlag.ItemIgnoresTransformations)

    def move_to(self, to: QPointF) -> None:
        """It goes elsewhere in the photo, and its label's corner with it."""
        here = self._label.mapFromScene(to)
        self.setPos(here)
        shape = self._label.polygon()
        corners = [here if k == self._index else shape.at(k) for k in range(shape.count())]
        self._label.setPolygon(QPolygonF(corners))

    def simplify(self) -> None:
        """Sides that cross by now make two pieces, of which the larger stays."""
        self._label.setPolygon(fewer(simple(self._label.polygon())))
        self._label.show_chosen(True)


class Label(QGraphicsPolygonItem):
    """One label; its corners are shown while it is chosen."""

    def __init__(self, polygon: QPolygonF) -> None:
        super().__init__(polygon)
        self.setFlag(QGraphicsItem.GraphicsItemFlag.ItemIsMovable)
        self.setFlag(QGraphicsItem.GraphicsItemFlag.ItemIsSelectable)
        self.setCursor(Qt.CursorShape.SizeAllCursor)
        self.setBrush(QBrush(FILL))
        self._corners: list[Corner] = []
        self.show_chosen(False)

    def show_chosen(self, chosen: bool) -> None:
        line = QPen(CHOSEN if chosen else EDGE, LINE)
        line.setCosmetic(True)
        self.setPen(line)
        for corner in self._corners:
            self.scene().removeItem(corner)
        self._corners = [Corner(self, k) for k in range(self.polygon().count())] if chosen else []

    def move_inside(self, area: QRectF) -> None:
        """Back into a photo that covers an area, as far as it has room there."""
        here = self.mapRectToScene(self.polygon().boundingRect())
        left = min(max(here.left(), area.left()), max(area.left(), area.right() - here.width()))
        top = min(max(here.top(), area.top()), max(area.top(), area.bottom() - here.height()))
        self.moveBy(left - here.left(), top - here.top())

    def within(self, area: QRectF) -> QPolygonF:
        """Where it is in a photo that covers an area, whole pixels; empty where little is."""
        x, y = (area.width() - 1, area.height() - 1)
        points = [self.mapToScene(self.polygon().at(k)) for k in range(self.polygon().count())]
        inside = QPolygonF([QPointF(round(min(max(p.x(), 0), x)), round(min(max(p.y(), 0), y))) for p in points])
        size = inside.boundingRect()
        return inside if min(size.width(), size.height()) >= MIN_SIZE else QPolygonF()

    def paint(self, painter: QPainter, option: object, widget: QWidget | None = None) -> None:
        """Without the dashes that Qt draws around what is chosen."""
        painter.setPen(self.pen())
        painter.setBrush(self.brush())
        painter.drawPolygon(self.polygon())


class RegionEditor(QGraphicsView):
    """A photo with its labels. `changed` says that one was added or removed, or another one chosen."""

    changed = Signal()

    def __init__(self, photo: QPixmap, scale: float, parent: QWidget | None = None) -> None:
        """`photo` is what is shown; the photo itself is `scale` times as large."""
        super().__init__(parent)
        self.by_hand = False  # whether a line is drawn, and not a rectangle
        self.setScene(QGraphicsScene(self))
        self.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        self.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.setCursor(Qt.CursorShape.CrossCursor)
        for bars in (self.setHorizontalScrollBarPolicy, self.setVerticalScrollBarPolicy):
            bars(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.scene().addPixmap(photo).setScale(scale)
        self.setSceneRect(QRectF(0, 0, photo.width() * scale, photo.height() * scale))
        self._line: list[QPointF] = []
        self._drawn: Label | None = None
        self._dragged_corner: Corner | None = None
        self.scene().selectionChanged.connect(self._show_chosen)

    @property
    def outlines(self) -> list[Outline]:
        """Where the labels are now, from top to bottom."""
        shapes = [label.within(self.sceneRect()) for label in self.labels]
        found = [[(int(s.at(k).x()), int(s.at(k).y())) for k in range(s.count())] for s in shapes if s.count()]
        return sorted(found, key=lambda outline: min(y for _, y in outline))

    @property
    def labels(self) -> list[Label]:
        return [item for item in self.scene().items() if isinstance(item, Label)]

    @property
    def chosen(self) -> list[Label]:
        return [item for item in self.scene().selectedItems() if isinstance(item, Label)]

    def show_outlines(self, outlines: list[Outline]) -> None:
        """These labels, and no others."""
        for label in self.labels:
            self.scene().removeItem(label)
        for outline in outlines:
            self.scene().addItem(Label(fewer(QPolygonF([QPointF(x, y) for x, y in outline]))))
        self.changed.emit()

    def add_one(self) -> None:
        """A label in the middle, for those who do not draw."""
        area = self.sceneRect()
        middle = QRectF(0, 0, area.width() / 3, area.height() / 5)
        middle.moveCenter(area.center() + QPointF(1, 1) * (len(self.labels) % SIDE_BY_SIDE * NUDGE * 4 * area.width()))
        label = Label(rectangle(middle))
        self.scene().addItem(label)
        self._choose(label)

    def remove_chosen(self) -> None:
        for label in self.chosen:
            self.scene().removeItem(label)
        self.changed.emit()

    # ------------------------------------------------------------ the mouse and the keys

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        super().resizeEvent(event)
        self.fitInView(self.sceneRect(), Qt.AspectRatioMode.KeepAspectRatio)

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        item = self.itemAt(event.position().toPoint())
        if isinstance(item, Corner):
            self._dragged_corner = item
        elif isinstance(item, Label):
            super().mousePressEvent(event)
        elif event.button() == Qt.MouseButton.LeftButton and len(self.labels) < LABELS:
            self.scene().clearSelection()
            self._line = [self._place(event)]
            self._drawn = Label(QPolygonF())
            self.scene().addItem(self._drawn)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        here = self._place(event)
        if self._dragged_corner is not None:
            self._dragged_corner.move_to(here)
        if self._drawn is None:
            super().mouseMoveEvent(event)
            return
        if QLineF(self._line[-1], here).length() * self.transform().m11() >= POINT_SPACING or not self.by_hand:
            self._line.append(here)
        self._drawn.setPolygon(self._shape())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        if self._dragged_corner is not None:
            self._dragged_corner.simplify()
            self._dragged_corner = None
        if self._drawn is None:
            super().mouseReleaseEvent(event)
            for label in self.chosen:
                label.move_inside(self.sceneRect())
            return
        label, self._drawn = self._drawn, None
        if label.within(self.sceneRect()).count():
            self._choose(label)
        else:
            self.scene().removeItem(label)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        key = Qt.Key(event.key())
        if key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.remove_chosen()
        elif key in DIRECTIONS and self.chosen:
            step = NUDGE * max(self.sceneRect().width(), self.sceneRect().height())
            for label in self.chosen:
                label.moveBy(DIRECTIONS[key][0] * step, DIRECTIONS[key][1] * step)
                label.move_inside(self.sceneRect())
        elif key == Qt.Key.Key_Space and self.labels:
            labels = self.labels
            now = labels.index(self.chosen[0]) if self.chosen else -1
            self._choose(labels[(now + 1) % len(labels)])
        else:
            super().keyPressEvent(event)

    def _choose(self, label: Label) -> None:
        self.scene().clearSelection()
        label.setSelected(True)

    def _show_chosen(self) -> None:
        for label in self.labels:
            label.show_chosen(label.isSelected())
        self.changed.emit()

    def _place(self, event: QMouseEvent) -> QPointF:
        """Where the mouse is in the photo."""
        at, area = self.mapToScene(event.position().toPoint()), self.sceneRect()
        return QPointF(min(max(at.x(), 0), area.width()), min(max(at.y(), 0), area.height()))

    def _shape(self) -> QPolygonF:
        if not self.by_hand:
            return rectangle(QRectF(self._line[0], self._line[-1]).normalized())
        return fewer(simple(QPolygonF(self._line)))


def rectangle(area: QRectF) -> QPolygonF:
    return QPolygonF([area.topLeft(), area.topRight(), area.bottomRight(), area.bottomLeft()])


def simple(line: QPolygonF) -> QPolygonF:
    """What a line goes around, its largest part, though it may cross itself."""
    path = QPainterPath()
    path.setFillRule(Qt.FillRule.WindingFill)
    path.addPolygon(line)
    path.closeSubpath()
    parts = path.simplified().toSubpathPolygons()
    whole = max(parts, key=lambda part: part.boundingRect().width() * part.boundingRect().height(), default=line)
    return QPolygonF([whole.at(k) for k in range(whole.count() - 1)])  # the last one is the first again


def fewer(shape: QPolygonF) -> QPolygonF:
    """The same with as few corners as will do: those go that make the least difference (Visvalingam, 1993)."""
    points = [shape.at(k) for k in range(shape.count())]
    size = shape.boundingRect()
    slight = 0.002 * size.width() * size.height()
    while len(points) > 4:
        ring = [points[-1], *points, points[0]]
        areas = [triangle(a, b, c) for (a, b), c in zip(pairwise(ring), ring[2:], strict=False)]
        least = min(range(len(areas)), key=areas.__getitem__)
        if len(points) <= CORNERS and areas[least] > slight:
            break
        del points[least]
    return QPolygonF(points)


def triangle(a: QPointF, b: QPointF, c: QPointF) -> float:
    return abs((b.x() - a.x()) * (c.y() - a.y()) - (c.x() - a.x()) * (b.y() - a.y())) / 2
