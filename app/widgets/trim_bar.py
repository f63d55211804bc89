"""Which part of a clip is kept, as a bar over the slider with a handle at each end."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QHelpEvent, QMouseEvent, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QWidget

from app.widgets.accessible import Role, set_role
from app.widgets.fidelity_bar import HANDLE
from app.widgets.plain_text import set_name, shortened, show_tip

HEIGHT = 14  # pixels
GRIP = 8  # pixels of a handle's width
REACH = 12  # pixels around a handle in which it is taken
SHORTEST = 2  # frames that stay
START, END = 0, 1


class TrimBar(QWidget):
    """Frames are counted in all that the clip can be cut to; `first` up to, but without, `end` are kept."""

    dragged = Signal(int)  # the frame that a handle is over
    cut = Signal(int, int)  # first and end, when a handle is let go

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedHeight(HEIGHT)
        self.setMouseTracking(True)  # for the cursor over a handle
        set_role(self, Role.Grouping)
        set_name(self, self.tr("Part of the clip that is kept"))
        self.total, self.first, self.end = 0, 0, 0
        self._handle: int | None = None
        self.hide()

    def show_kept(self, first: int, end: int, total: int) -> None:
        """The part that is kept; nothing of a clip that is too short to be cut."""
        self.first, self.end, self.total, self._handle = first, end, total, None
        kept = self.tr("Frames {0} to {1} of {2} are kept; I and O cut the clip").format(first + 1, end, total)
        self.setAccessibleDescription(shortened(kept))
        self.setVisible(total > SHORTEST)
        self.update()

    @property
    def dragging(self) -> bool:
        return self._handle is not None

    def place_of(self, frame: float) -> float:
        """Pixels from the left at which the slider's handle stands at a frame."""
        return HANDLE / 2 + frame * (self.width() - HANDLE) / max(self.total - 1, 1)

    def grips(self) -> tuple[QRectF, QRectF]:
        """The handles: before the first frame and behind the last one."""
        left, right = self.place_of(self.first), self.place_of(self.end - 1)
        return (
            QRectF(left - GRIP + 1, 0, GRIP, self.height()),
            QRectF(right - 1, 0, GRIP, self.height()),
        )  # fmt: skip

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        roles = QPalette.ColorRole
        accent, line, quiet = (self.palette().color(role) for role in (roles.Accent, roles.Mid, roles.PlaceholderText))
        middle = self.height() / 2
        left, right = self.grips()
        painter.fillRect(QRectF(0, middle - 1, self.width(), 2), line)
        painter.fillRect(QRectF(left.right(), middle - 1, right.left() - left.right(), 2), quiet)
        for grip in (left, right):
            painter.setBrush(accent)
            painter.drawRoundedRect(grip, 3, 3)
            painter.fillRect(QRectF(grip.center().x() - 0.75, middle - 3, 1.5, 6), self.palette().color(roles.Window))

    # ------------------------------------------------------------ the mouse

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        if event.button() == Qt.MouseButton.LeftButton:
            self._handle = self._handle_at(event.position())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        if self._handle is None:
            over = self._handle_at(event.position()) is not None
            self.setCursor(Qt.CursorShape.SizeHorCursor if over else Qt.CursorShape.ArrowCursor)
            return
        frame = self._frame_at(event.position().x())
        if self._handle == START:
            self.first = shown = min(frame, self.end - SHORTEST)
        else:
            shown = max(frame, self.first + SHORTEST - 1)
            self.end = shown + 1
        self.update()
        self.dragged.emit(shown)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        if self._handle is not None:
            self._handle = None
            self.cut.emit(self.first, self.end)

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent):
            show_tip(event.globalPos(), self.tr("Drag the ends to cut the clip (I and O cut it here)"), self)
            return True
        return super().event(event)

    def _handle_at(self, at: QPointF) -> int | None:
        near = [abs(grip.center().x() - at.x()) for grip in self.grips()]
        which = START if near[START] <= near[END] else END
        return which if near[which] <= REACH else None

    def _frame_at(self, x: float) -> int:
        return min(max(round((x - HANDLE / 2) / (self.width() - HANDLE) * (self.total - 1)), 0), self.total - 1)
