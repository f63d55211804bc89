"""The canvas: shows the photo, then the draft, then the clip. It plays, scrubs, compares and zooms."""

from __future__ import annotations

from collections.abc import Sequence
from typing import cast

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import (
    QBrush,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QNativeGestureEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QPen,
    QWheelEvent,
)  # fmt: skip
from PySide6.QtWidgets import QGestureEvent, QPinchGesture, QSizePolicy, QWidget

from app.desktop.qimage import to_qimage
from app.widgets.accessible import Role, announce, set_role
from app.widgets.crop_overlay import CropOverlay
from app.widgets.frame_playback import FramePlayback
from app.widgets.key_brush import KeyBrush
from app.widgets.paint_layer import BRUSHES, PaintLayer
from app.widgets.picture_marks import checkerboard, draw_badge, draw_frame
from app.widgets.zoom import Zoom, wheel_factor
from engine.arrays import UInt8Array
from engine.request.painted_hints import Hints

MARGIN = 16
LARGEST_ZOOM = 2  # a small picture is not blown up beyond this
BRUSH_STEP = 1.25  # by which a key makes the brush larger or smaller


class Canvas(QWidget):
    """Shows a picture or plays frames. `badge` is a word in the corner, `share` a line at the lower edge."""

    frame_changed = Signal(int)
    painted = Signal(object)  # Stroke or Arrow
    painting = Signal(object)  # the same, as far as it has come
    brush_changed = Signal(float)  # its radius, by a key

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("stage")
        self.setAccessibleName(self.tr("Stage"))
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(320, 240)
        self.badge, self.share = "", 0.0
        self.plays_by_itself = True  # what is shown; not where the system asks for less motion
        self.compare: float | None = None  # where the wipe between still and clip is, 0 to 1
        self.one_to_one = False
        self._still: QImage | None = None
        self._frames: UInt8Array | None = None
        self._image: QImage | None = None  # of the frame shown now
        self._live = False  # whether that is of the live preview
        self._framing = False  # whether the frames of a camera path lie over the photo, which then stands still
        self._pan = QPointF()
        self._drag_origin: QPointF | None = None
        self._drop_target = False  # something is being dragged over
        self._layer, self._zoom = PaintLayer(), Zoom()
        self._keys = KeyBrush(self._layer)
        self._mouse: QPointF | None = None  # while something can be painted
        self._space, self._moving = False, False  # Space is held; the photo is being dragged
        self.grabGesture(Qt.GestureType.PinchGesture)
        self._crop: CropOverlay | None = None
        self.playback = FramePlayback(self)
        self.playback.shown.connect(self._show)
        set_role(self, Role.Canvas)

    def sizeHint(self) -> QSize:  # noqa: N802
        return QSize(880, 620)

    # ------------------------------------------------------------ what is shown

    def show_still(self, pixels: UInt8Array | None, playing_on: bool = False) -> None:
        """A picture; where its live preview is `playing_on`, that stays over it."""
        self.playback.clear()
        self._still = None if pixels is None else to_qimage(pixels)
        self._frames, self.badge, self.share = None, "", 0.0
        self._pan = QPointF()
        self._zoom.reset()
        if not playing_on:
            self._image, self._live = None, False
        self.update()

    def show_live(self, pixels: UInt8Array) -> None:
        """A frame (h, w, 3) of the live preview, over the photo."""
        self._image, self._live = to_qimage(pixels), True
        self.update()

    def hide_live(self) -> None:
        """Only the photo is shown, if a frame of the live preview was."""
        if self._live:
            self._image, self._live = None, False
            self.update()

    def show_frames(
        self, frames: UInt8Array, fps: float, badge: str = "", loops: bool = True, order: Sequence[int] = ()
    ) -> None:
        """Play frames (T, h, w, 3), in an `order` if one is given; a draft goes on where the draft before it was."""
        place = self.playback.index / len(self._frames) if self._frames is not None and badge else 0.0
        self._frames, self.badge = frames, badge
        self._live = False
        self.playback.load(len(frames), order, fps, loops, int(place * len(frames)), self.plays_by_itself)

    def show_badge(self, word: str) -> None:
        self.badge = word
        self.update()

    @property
    def playing(self) -> bool:
        return self.playback.playing

    @property
    def index(self) -> int:
        return self.playback.index

    @property
    def count(self) -> int:
        return 0 if self._frames is None else len(self._frames)

    def play(self, on: bool) -> None:
        self.playback.play(on)

    def seek(self, index: int) -> None:
        self.playback.seek(index)

    @Slot(int)
    def _show(self, index: int) -> None:
        assert self._frames is not None
        self._image = to_qimage(self._frames[index])
        self.frame_changed.emit(index)
        self.update()

    def set_compare(self, on: bool) -> None:
        self.compare = 0.5 if on else None
        self.update()

    def set_one_to_one(self, on: bool) -> None:
        self.one_to_one, self._pan = on, QPointF()
        self.update()

    def set_tool(self, tool: str) -> None:
        """The mouse paints from now on; with "" it does not."""
        self._layer.tool = tool
        self.setMouseTracking(bool(tool))
        self._mouse, self._space, self._moving = None, False, False
        self._keys.shown = False
        if not tool:
            self._zoom.reset()
        self.setCursor(Qt.CursorShape.CrossCursor if tool else Qt.CursorShape.ArrowCursor)
        self.play(not tool and self._frames is not None)
        self.update()

    def set_brush(self, radius: float) -> None:
        """The radius of the brush, as a share of the picture's long side."""
        self._layer.brush = min(max(radius, BRUSHES[0]), BRUSHES[1])
        self.update()

    def show_hints(self, hints: Hints) -> None:
        self._layer.hints = hints
        self.update()

    def show_depth_strokes(self, on: bool) -> None:
        """What is painted of the depth is shown and erased, and not the rest."""
        self._layer.depth = on
        self.update()

    def show_crop(self, frame: CropOverlay | None) -> None:
        """What of the clip will be seen where it goes; None shows all of it."""
        self._crop = frame
        self.update()

    def show_framing(self, on: bool) -> None:
        """The photo stands still under the frames of a camera path."""
        self._framing = on
        self.update()

    def show_drop_target(self, on: bool) -> None:
        """Something is being dragged over the window, or no longer is."""
        self._drop_target = on
        self.update()

    # ------------------------------------------------------------ drawing

    def picture_rect(self) -> QRectF:
        """Where the picture is, in the widget's coordinates."""
        return self._zoom.applied(self._unzoomed_rect())

    def _unzoomed_rect(self) -> QRectF:
        shown = self._still or self._image
        if shown is None:
            return QRectF()
        room = QRectF(self.rect()).adjusted(MARGIN, MARGIN, -MARGIN, -MARGIN)
        if self.one_to_one:
            size = (
                self._image if self._image is not None and not self.badge and not self._live else shown
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
        self._paint_still(painter, rect)
        if self._image is not None and self._frame_covers:
            draw_frame(painter, rect, self._image, self.compare, accent)
        if self._layer.tool or (self._frames is None and self._still is not None and not self._live):
            self._layer.draw(painter, rect)
        if self._mouse is not None and not self._space:
            self._layer.draw_brush(painter, rect, self._mouse)
        self._keys.draw(painter, rect)
        if self._crop is not None and self._image is not None:
            self._crop.draw(painter, rect, self.playback.place / self.playback.fps)
        if self.badge:
            draw_badge(painter, rect, self.badge)
        if 0 < self.share < 1:
            painter.fillRect(QRectF(0, self.height() - 3, self.width() * self.share, 3), accent)
        if self._drop_target:
            painter.setPen(QPen(accent, 2, Qt.PenStyle.DashLine))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(8, 8, -8, -8), 6, 6)

    @property
    def _frame_covers(self) -> bool:
        """Whether a frame is shown over the photo."""
        return self._image is not None and (not self._framing if self._live else not self._layer.tool)

    def _paint_still(self, painter: QPainter, rect: QRectF) -> None:
        """The photo, but where a transparent frame lies over it."""
        shown = self._still or self._image
        if shown is not None and shown.hasAlphaChannel():
            painter.fillRect(rect, QBrush(checkerboard()))
        if self._still is None:
            return
        covering = self._image is not None and self._image.hasAlphaChannel() and self._frame_covers
        share = (self.compare or 0.0) if covering else 1.0
        painter.save()
        painter.setClipRect(QRectF(rect.left(), rect.top(), rect.width() * share, rect.height()))
        painter.drawImage(rect, self._still)
        painter.restore()

    # ------------------------------------------------------------ the mouse

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        if self._layer.tool and (self._space or event.button() == Qt.MouseButton.MiddleButton):
            self._moving, self._drag_origin = True, event.position()
            return
        if self._layer.tool and self._still is not None:
            self._layer.press(self._share(event.position()))
            self.update()
            return
        self._drag_origin = event.position() - self._pan
        self._wipe(event.position())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        if self._layer.tool:
            self._mouse, self._keys.shown = event.position(), False
            self.update()
        if self._moving and self._drag_origin is not None:
            self._zoom.move(event.position() - self._drag_origin, self._unzoomed_rect())
            self._drag_origin = event.position()
            return
        if self._layer.busy:
            self._layer.move(self._share(event.position()))
            self.painting.emit(self._layer.unfinished())
            self.update()
        if self._drag_origin is None:
            return
        if self.compare is not None:
            self._wipe(event.position())
        elif self.one_to_one:
            self._pan = event.position() - self._drag_origin
            self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        self._drag_origin, self._moving = None, False
        if self._layer.busy and (item := self._layer.release()) is not None:
            self.painted.emit(item)
        self.update()

    def leaveEvent(self, event: QEvent) -> None:  # noqa: N802
        self._mouse = None
        self.update()

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802
        if self._layer.tool:
            self._zoom_at(event.position(), wheel_factor(event.angleDelta().y()))

    def _zoom_at(self, place: QPointF, by: float) -> None:
        self._zoom.at(place, self._unzoomed_rect(), by)
        self.update()

    def event(self, event: QEvent) -> bool:
        """While something is painted, keys paint, Space moves the photo instead of playing, and fingers zoom."""
        overridden = event.type() == QEvent.Type.ShortcutOverride
        if self._layer.tool and overridden and self._keys.takes(cast(QKeyEvent, event)):
            event.accept()
            return True
        if self._layer.tool and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Space:
            event.accept()
            if not event.isAutoRepeat():
                self._space = event.type() != QEvent.Type.KeyRelease
                self.setCursor(Qt.CursorShape.OpenHandCursor if self._space else Qt.CursorShape.CrossCursor)
                self.update()
            return True
        if self._layer.tool and isinstance(event, QNativeGestureEvent):
            if event.gestureType() == Qt.NativeGestureType.ZoomNativeGesture:
                self._zoom_at(event.position(), 1 + event.value())
            return True
        pinch = event.gesture(Qt.GestureType.PinchGesture) if isinstance(event, QGestureEvent) else None
        if self._layer.tool and isinstance(pinch, QPinchGesture):
            self._zoom_at(pinch.centerPoint(), pinch.scaleFactor())
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        steps = {Qt.Key.Key_BracketLeft: 1 / BRUSH_STEP, Qt.Key.Key_BracketRight: BRUSH_STEP}
        if self._layer.tool and event.key() in steps:
            self.set_brush(self._layer.brush * steps[Qt.Key(event.key())])
            self.brush_changed.emit(self._layer.brush)
        elif self._layer.tool and self._still is not None and self._keys.takes(event):
            self._paint_by_key(event)
        else:
            super().keyPressEvent(event)

    def _paint_by_key(self, event: QKeyEvent) -> None:
        self._mouse = None
        if (item := self._keys.press(event, self.picture_rect())) is not None:
            self.painted.emit(item)
        elif self._layer.busy:
            self.painting.emit(self._layer.unfinished())
        x, y = (round(100 * share) for share in self._keys.at)
        place = self.tr("{0} % from the left, {1} % from the top").format(x, y)
        announce(self, self.tr("Painting, {0}").format(place) if self._layer.busy else place)
        self.update()

    def _share(self, at: QPointF) -> tuple[float, float]:
        """A place as shares of the picture's width and height, just outside of it at the most."""
        rect = self.picture_rect()
        x, y = (at.x() - rect.left()) / rect.width(), (at.y() - rect.top()) / rect.height()
        return min(max(x, -0.1), 1.1), min(max(y, -0.1), 1.1)

    def _wipe(self, at: QPointF) -> None:
        rect = self.picture_rect()
        if self.compare is not None and rect.width() > 0:
            self.compare = min(max((at.x() - rect.left()) / rect.width(), 0.0), 1.0)
            self.update()
