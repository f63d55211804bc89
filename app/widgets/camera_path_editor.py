"""The camera path on the stage: the first and the last frame as rectangles on the photo, to be dragged and resized."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QEvent, QObject, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QImage, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QWheelEvent
from PySide6.QtWidgets import QWidget

from app.desktop.qimage import to_qimage
from app.widgets.canvas import Canvas
from app.widgets.paint_layer import draw_arrow
from app.widgets.plain_text import one_line, set_name, set_tip
from app.widgets.zoom import wheel_factor
from engine.arrays import UInt8Array
from engine.request.camera_path import SMALLEST, CameraPath, Framing

FIRST_PATH = CameraPath(Framing(0.15, 0.15, 0.7))  # what a path is at first
GRIP = 8  # pixels around a frame, and half the side of the squares at its corners
CORNER = 20.0  # pixels from a corner within which it is grabbed
NUDGE, FURTHER = 0.01, 5  # share of the photo that a key moves a frame by, and how many times that with Shift
RESIZE = 1.04  # times as wide by a key
INSET = 0.3  # of the stage's sides that the playing clip takes at the most
ARROWS = {
    Qt.Key.Key_Left: (-1, 0), Qt.Key.Key_Right: (1, 0), Qt.Key.Key_Up: (0, -1), Qt.Key.Key_Down: (0, 1),
}  # fmt: skip
LARGER, SMALLER = (Qt.Key.Key_Plus, Qt.Key.Key_Equal), (Qt.Key.Key_Minus, Qt.Key.Key_Underscore)
COLOURS = {"start": QColor("#4da3ff"), "end": QColor("#f0a04b")}
LINE, SHADE = QColor(255, 255, 255, 230), QColor(0, 0, 0, 150)


class PathFrame(QWidget):
    """One of the two frames. The mouse drags it, or a corner of it; keys do both."""

    changed = Signal(object)  # Framing
    released = Signal()

    def __init__(self, word: str, name: str, colour: QColor, parent: QWidget) -> None:
        super().__init__(parent)
        self._word, self._colour = word, colour
        self._frame, self._picture = FIRST_PATH.end, QRectF()
        self._grabbed: tuple[QPointF, Framing, tuple[int, int]] | None = None  # where, which, and the corner
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        set_name(self, name)
        keys = self.tr("Drag the frame or its corners; arrow keys move it, + and − resize it")
        set_tip(self, keys)
        self.setAccessibleDescription(keys)

    @property
    def dragged(self) -> bool:
        return self._grabbed is not None

    @property
    def frame(self) -> Framing:
        return self._frame

    def place(self, frame: Framing, picture: QRectF) -> None:
        """Lie on this part of a picture that is shown there on the stage."""
        self._frame, self._picture = frame, picture
        left, top = picture.left() + frame.left * picture.width(), picture.top() + frame.top * picture.height()
        rect = QRectF(left, top, frame.width * picture.width(), frame.width * picture.height())
        self.setGeometry(rect.toAlignedRect().adjusted(-GRIP, -GRIP, GRIP, GRIP))
        self.update()

    def inner(self) -> QRectF:
        """The frame itself, in the widget's coordinates."""
        return QRectF(self.rect()).adjusted(GRIP, GRIP, -GRIP, -GRIP)

    def _corner(self, at: QPointF) -> tuple[int, int]:
        """Which corner is there: -1 or 1 in each direction; 0, 0 for none."""
        rect = self.inner()
        across, down = (-1 if at.x() < rect.center().x() else 1), (-1 if at.y() < rect.center().y() else 1)
        corner = QPointF(rect.left() if across < 0 else rect.right(), rect.top() if down < 0 else rect.bottom())
        reach = min(CORNER, rect.width() / 3)
        near = abs(at.x() - corner.x()) < reach and abs(at.y() - corner.y()) < reach
        return (across, down) if near else (0, 0)

    def _change(self, frame: Framing) -> None:
        if frame != self._frame:
            self._frame = frame
            self.changed.emit(frame)

    # ------------------------------------------------------------ the mouse and the keys

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        if event.button() == Qt.MouseButton.LeftButton:
            self._grabbed = event.globalPosition(), self._frame, self._corner(event.position())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        if self._grabbed is None:
            across, down = self._corner(event.position())
            falling = Qt.CursorShape.SizeFDiagCursor if across == down else Qt.CursorShape.SizeBDiagCursor
            self.setCursor(falling if across else Qt.CursorShape.SizeAllCursor)
            return
        began, frame, corner = self._grabbed
        by = event.globalPosition() - began
        right, below = by.x() / self._picture.width(), by.y() / self._picture.height()
        self._change(stretched(frame, corner, right, below) if any(corner) else frame.moved(right, below))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        self._grabbed = None
        self.released.emit()

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802
        self._change(self._frame.resized(self._frame.width / wheel_factor(event.angleDelta().y() / 4)))
        event.accept()

    def event(self, event: QEvent) -> bool:
        """Keys that move the frame are not the stage's, which plays by them."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and event.key() in ARROWS:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        key = Qt.Key(event.key())
        step = NUDGE * (FURTHER if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1)
        if key in ARROWS:
            self._change(self._frame.moved(ARROWS[key][0] * step, ARROWS[key][1] * step))
        elif key in LARGER + SMALLER:
            self._change(self._frame.resized(self._frame.width * (RESIZE if key in LARGER else 1 / RESIZE)))
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802
        self.update()

    # ------------------------------------------------------------ drawing

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect, wide = self.inner(), 3.0 if self.hasFocus() else 1.8
        for pen in (QPen(SHADE, wide + 2), QPen(self._colour, wide)):  # seen on light and on dark
            painter.setPen(pen)
            painter.drawRect(rect)
        painter.setPen(QPen(SHADE, 1))
        painter.setBrush(LINE if self.hasFocus() else self._colour)
        for corner in (rect.topLeft(), rect.topRight(), rect.bottomLeft(), rect.bottomRight()):
            painter.drawRect(QRectF(corner - QPointF(4, 4), QSize(8, 8).toSizeF()))
        metrics = painter.fontMetrics()
        size = metrics.size(0, self._word)
        label = QRectF(rect.left(), rect.top(), size.width() + 14, size.height() + 6)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._colour)
        painter.drawRect(label)
        painter.setPen(QColor("#101418"))
        painter.drawText(label, Qt.AlignmentFlag.AlignCenter, one_line(self._word))


class CameraPathEditor(QWidget):
    """Lies over the canvas; the clip plays small in a corner while its frames are shown. `changed` is a CameraPath."""

    changed = Signal(object)

    def __init__(self, canvas: Canvas) -> None:
        super().__init__(canvas)
        self._canvas, self._path = canvas, FIRST_PATH
        self._picture = QRectF()
        self._live: QImage | None = None
        self._corner = (1, 1)  # where the clip plays
        start, end = self.tr("Start"), self.tr("End")
        self.frames = {
            "start": PathFrame(start, self.tr("First frame of the camera path"), COLOURS["start"], self),
            "end": PathFrame(end, self.tr("Last frame of the camera path"), COLOURS["end"], self),
        }
        for which, frame in self.frames.items():
            frame.released.connect(self._place)
            frame.changed.connect(lambda place, which=which: self._on_frame(which, place))
        canvas.installEventFilter(self)
        self.hide()

    def show_path(self, path: CameraPath) -> None:
        self._path = path
        self._place()

    def show_live(self, pixels: UInt8Array) -> None:
        """A frame (h, w, 3) of the clip."""
        self._live = to_qimage(pixels)
        if self.isVisible():
            self.update()

    def begin(self) -> None:
        """From now on the photo stands still under the frames."""
        self._live = None
        self._canvas.show_framing(True)
        self._place()
        self.show()
        self.raise_()

    def end(self) -> None:
        self._canvas.show_framing(False)
        self.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Whatever moves the picture, the canvas is painted anew."""
        if event.type() == QEvent.Type.Paint and self.isVisible() and self._moved:
            self._place()
        return super().eventFilter(watched, event)

    @property
    def _moved(self) -> bool:
        return self._canvas.picture_rect() != self._picture or self._canvas.rect() != self.geometry()

    def _place(self) -> None:
        self._picture = self._canvas.picture_rect()
        self.setGeometry(self._canvas.rect())
        for which, frame in self.frames.items():
            frame.place(getattr(self._path, which), self._picture)
        smaller = min(self.frames.values(), key=lambda frame: (frame.frame.width, frame is not self.frames["end"]))
        if not any(frame.dragged for frame in self.frames.values()):
            smaller.raise_()
            self._corner = away_from(self._path.end)
        self.update()

    def _on_frame(self, which: str, place: Framing) -> None:
        self._path = replace(self._path, start=place) if which == "start" else replace(self._path, end=place)
        self._place()
        self.changed.emit(self._path)

    # ------------------------------------------------------------ drawing

    def inset(self) -> QRectF:
        """Where the clip plays: in the corner that is farthest from the last frame."""
        if self._live is None:
            return QRectF()
        stage = QRectF(self.rect()).adjusted(GRIP, GRIP, -GRIP, -GRIP)
        room = (stage.size() * INSET).toSize()
        rect = QRectF(QPointF(), self._live.size().scaled(room, Qt.AspectRatioMode.KeepAspectRatio).toSizeF())
        across, down = self._corner
        rect.moveLeft(stage.left() if across < 0 else stage.right() - rect.width())
        rect.moveTop(stage.top() if down < 0 else stage.bottom() - rect.height())
        return rect

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        painter = QPainter(self)
        painter.setRenderHints(QPainter.RenderHint.SmoothPixmapTransform | QPainter.RenderHint.Antialiasing)
        start, end = (QRectF(frame.geometry()).center() for frame in self.frames.values())
        if (start - end).manhattanLength() > 2 * GRIP:
            draw_arrow(painter, start, end, LINE)
        if self._live is not None:
            inset = self.inset()
            painter.fillRect(inset.adjusted(-2, -2, 2, 2), SHADE)
            painter.drawImage(inset, self._live)
            painter.setPen(QPen(LINE, 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(inset)


def stretched(frame: Framing, corner: tuple[int, int], right: float, below: float) -> Framing:
    """A frame one of whose corners (-1 or 1 in each direction) is dragged by shares of the picture; the opposite one
    stays, and so does the shape."""
    across, down = corner
    by = max(across * right, down * below, key=abs)
    fixed = frame.left + (0 if across > 0 else frame.width), frame.top + (0 if down > 0 else frame.width)
    room = min(1 - fixed[0] if across > 0 else fixed[0], 1 - fixed[1] if down > 0 else fixed[1])
    width = max(min(frame.width + by, room), SMALLEST)
    return Framing(fixed[0] - (0 if across > 0 else width), fixed[1] - (0 if down > 0 else width), width).inside()


def away_from(frame: Framing) -> tuple[int, int]:
    """The corner of the picture that is farthest from a frame."""
    middle = frame.left + frame.width / 2, frame.top + frame.width / 2
    return (-1 if middle[0] > 0.5 else 1), (-1 if middle[1] > 0.5 else 1)
