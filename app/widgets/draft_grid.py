"""A grid of drafts that play side by side: one click picks the one to make in full."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt, QTimer, Signal
from PySide6.QtGui import (
    QColor,
    QEnterEvent,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QPen,
)
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from app.desktop.qimage import to_qimage
from app.widgets.accessible import Role, set_role
from app.widgets.plain_text import PlainLabel, one_line, set_name
from engine.arrays import UInt8Array

COLUMNS = 3


class Tile(QWidget):
    """One draft, playing; empty until it is there."""

    picked = Signal(int)

    def __init__(self, index: int, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._index, self._text, self._place = index, text, 0
        self._frames: UInt8Array | None = None
        set_name(self, text)
        set_role(self, Role.ListItem)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(120, 90)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    @property
    def chosen(self) -> bool:
        return False

    def pressed_by_key(self) -> None:
        self.picked.emit(self._index)

    @property
    def ready(self) -> bool:
        return self._frames is not None

    def show_frames(self, frames: UInt8Array) -> None:
        self._frames = frames
        self.update()

    def tick(self) -> None:
        if self._frames is not None:
            self._place = (self._place + 1) % len(self._frames)
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        painter = QPainter(self)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        palette, box = self.palette(), QRectF(self.rect()).adjusted(2, 2, -2, -22)
        if self._frames is None:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(palette.color(QPalette.ColorRole.Base))
            painter.drawRoundedRect(box, 6, 6)
        else:
            image = to_qimage(self._frames[self._place])
            size = image.size().scaled(box.size().toSize(), Qt.AspectRatioMode.KeepAspectRatio)
            rect = QRectF(0, 0, size.width(), size.height())
            rect.moveCenter(box.center())
            painter.drawImage(rect, image)
            box = rect
        if self.hasFocus() or self.underMouse():
            role = QPalette.ColorRole.WindowText if self.hasFocus() else QPalette.ColorRole.Accent
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(palette.color(role), 2))
            painter.drawRoundedRect(box, 6, 6)
        painter.setPen(QColor(palette.color(QPalette.ColorRole.PlaceholderText)))
        painter.drawText(
            QRectF(0, self.height() - 20, self.width(), 18), Qt.AlignmentFlag.AlignCenter, one_line(self._text)
        )

    def enterEvent(self, event: QEnterEvent) -> None:  # noqa: N802
        self.update()

    def leaveEvent(self, event: object) -> None:  # noqa: N802
        self.update()

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802
        super().focusInEvent(event)
        self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        if event.button() == Qt.MouseButton.LeftButton:
            self.picked.emit(self._index)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.pressed_by_key()
        else:
            super().keyPressEvent(event)


class DraftGrid(QWidget):
    """Emits the number of the picked draft, or that the grid was closed."""

    picked = Signal(int)
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 8)
        top = QHBoxLayout()
        self.title = PlainLabel(self.tr("Pick one: it will be made in full"))
        self.title.setObjectName("title")
        self.note = PlainLabel()
        self.note.setWordWrap(True)
        self.note.setObjectName("quiet")
        self.back = QPushButton(self.tr("Back"))
        self.back.clicked.connect(self.closed)
        texts = QVBoxLayout()
        texts.addWidget(self.title)
        texts.addWidget(self.note)
        top.addLayout(texts, 1)
        top.addWidget(self.back, 0, Qt.AlignmentFlag.AlignTop)
        column.addLayout(top)
        self._grid = QGridLayout()
        self._grid.setSpacing(8)
        drafts = QWidget()
        drafts.setLayout(self._grid)
        self._grid.setContentsMargins(0, 0, 0, 0)
        set_role(drafts, Role.List)
        set_name(drafts, self.tr("Drafts"))
        column.addWidget(drafts, 1)
        self.tiles: list[Tile] = []
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._tick)

    def begin(self, titles: list[str], note: str, fps: float) -> None:
        """Empty tiles for drafts that are about to come."""
        for tile in self.tiles:
            self._grid.removeWidget(tile)
            tile.deleteLater()
        self.tiles = [Tile(i, text) for i, text in enumerate(titles)]
        for i, tile in enumerate(self.tiles):
            tile.picked.connect(self.picked)
            self._grid.addWidget(tile, i // COLUMNS, i % COLUMNS)
        self.note.setText(note)
        self._timer.start(max(1, round(1000 / fps)))

    def show_draft(self, index: int, frames: UInt8Array) -> None:
        if index < len(self.tiles):
            self.tiles[index].show_frames(frames)

    def stop(self) -> None:
        self._timer.stop()

    def _tick(self) -> None:
        for tile in self.tiles:
            tile.tick()
