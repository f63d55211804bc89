"""The stage: the photo, then the draft, then the clip. It plays, scrubs, compares and zooms."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QColor,
    QDragEnterEvent,
    QDropEvent,
    QImage,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QPen,
)  # fmt: skip
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.imaging import to_qimage
from engine.arrays import Bytes

MARGIN = 16
LARGEST_ZOOM = 2  # a small picture is not blown up beyond this
END_PAUSE = 12  # ticks a clip that does not loop rests on its last frame


class Stage(QWidget):
    """Shows a picture or plays frames. `badge` is a word in the corner, `share` a line at the lower edge."""

    dropped = Signal(object)  # list of Path
    frame_changed = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("stage")
        self.setAccessibleName(self.tr("Stage"))
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAcceptDrops(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(320, 240)
        self.badge = ""
        self.share = 0.0
        self.loops = True
        self.compare: float | None = None  # where the wipe between still and clip is, 0 to 1
        self.one_to_one = False
        self._still: QImage | None = None
        self._frames: Bytes | None = None
        self._image: QImage | None = None  # of the frame shown now
        self._index = 0
        self._pause = 0
        self._pan = QPointF()
        self._grip: QPointF | None = None
        self._hot = False  # something is being dragged over
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._tick)

    def sizeHint(self) -> QSize:  # noqa: N802
        return QSize(880, 620)

    # ------------------------------------------------------------ what is shown

    def show_still(self, pixels: Bytes | None) -> None:
        self._timer.stop()
        self._still = None if pixels is None else to_qimage(pixels)
        self._frames, self._image, self.badge, self.share = None, None, "", 0.0
        self._pan = QPointF()
        self.update()

    def show_frames(self, frames: Bytes, fps: float, badge: str = "", loops: bool = True) -> None:
        """Play frames (T, h, w, 3); a draft that replaces a draft goes on at the same place."""
        place = self._index / len(self._frames) if self._frames is not None and badge else 0.0
        self._frames, self.badge, self.loops = frames, badge, loops
        self._timer.setInterval(max(1, round(1000 / max(fps, 0.5))))
        self.seek(int(place * len(frames)))
        if not self._timer.isActive():
            self._timer.start()

    @property
    def playing(self) -> bool:
        return self._timer.isActive()

    @property
    def index(self) -> int:
        return self._index

    @property
    def count(self) -> int:
        return 0 if self._frames is None else len(self._frames)

    def play(self, on: bool) -> None:
        if on and self._frames is not None:
            self._timer.start()
        else:
            self._timer.stop()

    def seek(self, index: int) -> None:
        if self._frames is None:
            return
        self._index = index % len(self._frames)
        self._image = to_qimage(self._frames[self._index])
        self.frame_changed.emit(self._index)
        self.update()

    def set_compare(self, on: bool) -> None:
        self.compare = 0.5 if on else None
        self.update()

    def set_one_to_one(self, on: bool) -> None:
        self.one_to_one, self._pan = on, QPointF()
        self.update()

    def _tick(self) -> None:
        last = self._index == self.count - 1
        if last and not self.loops and self._pause < END_PAUSE:
            self._pause += 1
            return
        self._pause = 0
        self.seek(self._index + 1)

    # ------------------------------------------------------------ drawing

    def picture_rect(self) -> QRectF:
        """Where the picture is, in the widget's coordinates."""
        shown = self._still or self._image
        if shown is None:
            return QRectF()
        room = QRectF(self.rect()).adjusted(MARGIN, MARGIN, -MARGIN, -MARGIN)
        if self.one_to_one:
            size = (
                self._image if self._image is not None and not self.badge else shown
            ).size() / self.devicePixelRatioF()
        else:
            size = shown.size().scaled(room.size().toSize(), Qt.AspectRatioMode.KeepAspectRatio)
            if size.width() > shown.width() * LARGEST_ZOOM:
                size = shown.size() * LARGEST_ZOOM
        rect = QRectF(QPointF(), QSize(size).toSizeF())
        rect.moveCenter(room.center() + self._pan)
        return rect

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setRenderHints(QPainter.RenderHint.SmoothPixmapTransform | QPainter.RenderHint.Antialiasing)
        rect = self.picture_rect()
        accent = self.palette().color(QPalette.ColorRole.Accent)
        if self._still is not None:
            painter.drawImage(rect, self._still)
        if self._image is not None:
            self._paint_frame(painter, rect, accent)
        if self.badge:
            self._paint_badge(painter, rect)
        if 0 < self.share < 1:
            painter.fillRect(QRectF(0, self.height() - 3, self.width() * self.share, 3), accent)
        if self._hot:
            painter.setPen(QPen(accent, 2, Qt.PenStyle.DashLine))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(8, 8, -8, -8), 6, 6)

    def _paint_frame(self, painter: QPainter, rect: QRectF, accent: QColor) -> None:
        assert self._image is not None
        if self.compare is None:
            painter.drawImage(rect, self._image)
            return
        edge = rect.left() + rect.width() * self.compare
        painter.save()
        painter.setClipRect(QRectF(edge, rect.top(), rect.right() - edge, rect.height()))
        painter.drawImage(rect, self._image)
        painter.restore()
        painter.setPen(QPen(accent, 2))
        painter.drawLine(QPointF(edge, rect.top()), QPointF(edge, rect.bottom()))

    def _paint_badge(self, painter: QPainter, rect: QRectF) -> None:
        metrics = painter.fontMetrics()
        box = QRectF(
            rect.left() + 12, rect.top() + 12, metrics.horizontalAdvance(self.badge) + 20, metrics.height() + 8
        )
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(0, 0, 0, 170))
        painter.drawRoundedRect(box, 6, 6)
        painter.setPen(QColor("white"))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, self.badge)

    # ------------------------------------------------------------ mouse and drops

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        self._grip = event.position() - self._pan
        self._wipe(event.position())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        if self._grip is None:
            return
        if self.compare is not None:
            self._wipe(event.position())
        elif self.one_to_one:
            self._pan = event.position() - self._grip
            self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        self._grip = None

    def _wipe(self, at: QPointF) -> None:
        rect = self.picture_rect()
        if self.compare is not None and rect.width() > 0:
            self.compare = min(max((at.x() - rect.left()) / rect.width(), 0.0), 1.0)
            self.update()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: N802
        if event.mimeData().hasUrls():
            self._hot = True
            event.acceptProposedAction()
            self.update()

    def dragLeaveEvent(self, event: object) -> None:  # noqa: N802
        self._hot = False
        self.update()

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802
        self._hot = False
        self.update()
        paths = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        if paths:
            event.acceptProposedAction()
            self.dropped.emit(paths)
