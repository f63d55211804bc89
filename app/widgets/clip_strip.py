"""The strip: clips made, running and waiting, left to right in time. Thumbnails move under the mouse."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import QMimeData, QPoint, QRectF, QSize, Qt, QTimer, QUrl, Signal
from PySide6.QtGui import QColor, QDrag, QEnterEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLineEdit, QMenu, QScrollArea, QVBoxLayout, QWidget

from app.desktop.qimage import to_qimage
from app.widgets.plain_text import set_tip
from engine.arrays import UInt8Array

CARD = QSize(124, 92)
HEIGHT, SEARCH_HEIGHT = 114, 34
HOVER_MS = 90
PALE = 0.6  # how opaque the picture of a clip is that is not finished
SEARCHED_FROM = 6  # with more clips than these there is a search


@dataclass(frozen=True)
class CardData:
    """One clip as the strip shows it. `state` is a word, `share` how much of a run is done.

    `thumbnail` (T, h, w, 3) is of the clip; before it is `finished`, of its photo or its draft.
    """

    key: str
    title: str
    state: str
    share: float
    thumbnail: UInt8Array | None
    shown: bool
    finished: bool
    file: Path | None = None  # the clip as a video, to be dragged out
    damaged: bool = False  # can only be removed


class Card(QWidget):
    """A thumbnail that moves while the mouse is over it."""

    opened = Signal(str)
    asked = Signal(str, QPoint)
    removed = Signal(str)
    moved = Signal(str, int)

    def __init__(self, data: CardData, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedSize(CARD)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._index, self._press, self._dragged = 0, QPoint(), False
        self.drag: Callable[[Path], None] = partial(drag_file, self)
        self._timer = QTimer(self)
        self._timer.setInterval(HOVER_MS)
        self._timer.timeout.connect(self._tick)
        self.show_data(data)

    def show_data(self, data: CardData) -> None:
        self.data = data
        self.setAccessibleName(f"{data.title}, {data.state}")
        set_tip(self, f"{data.title}\n{data.state}")
        self.update()

    def _tick(self) -> None:
        if self.data.thumbnail is not None:
            self._index = (self._index + 1) % len(self.data.thumbnail)
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        painter = QPainter(self)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        palette = self.palette()
        box = QRectF(self.rect()).adjusted(2, 2, -2, -20)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(palette.color(QPalette.ColorRole.Base))
        painter.drawRoundedRect(box, 6, 6)
        if self.data.thumbnail is not None:
            self._paint_picture(painter, box, self.data.thumbnail)
        else:
            painter.setPen(palette.color(QPalette.ColorRole.PlaceholderText))
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, self.data.state)
        if 0 < self.data.share < 1:
            bar = QRectF(box.left(), box.bottom() - 4, box.width() * self.data.share, 4)
            painter.fillRect(bar, palette.color(QPalette.ColorRole.Accent))
        if self.data.shown or self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(palette.color(QPalette.ColorRole.Accent), 2))
            painter.drawRoundedRect(box, 6, 6)
        painter.setPen(QColor(palette.color(QPalette.ColorRole.PlaceholderText)))
        text = painter.fontMetrics().elidedText(self.data.title, Qt.TextElideMode.ElideMiddle, int(box.width()))
        painter.drawText(QRectF(2, self.height() - 18, box.width(), 16), Qt.AlignmentFlag.AlignCenter, text)

    def _paint_picture(self, painter: QPainter, box: QRectF, thumbnail: UInt8Array) -> None:
        """The clip; what is not one yet is paler, and says in a word what it is."""
        image = to_qimage(thumbnail[self._index % len(thumbnail)])
        size = image.size().scaled(box.size().toSize(), Qt.AspectRatioMode.KeepAspectRatio)
        rect = QRectF(0, 0, size.width(), size.height())
        rect.moveCenter(box.center())
        painter.setOpacity(1.0 if self.data.finished else PALE)
        painter.drawImage(rect, image)
        painter.setOpacity(1.0)
        if not self.data.finished:
            metrics = painter.fontMetrics()
            badge = QRectF(0, 0, metrics.horizontalAdvance(self.data.state) + 16, metrics.height() + 4)
            badge.moveCenter(box.center())
            badge.moveBottom(box.bottom() - 6)  # above the line that says how far it is
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(0, 0, 0, 170))
            painter.drawRoundedRect(badge, 6, 6)
            painter.setPen(QColor("white"))
            painter.drawText(badge, Qt.AlignmentFlag.AlignCenter, self.data.state)

    def enterEvent(self, event: QEnterEvent) -> None:  # noqa: N802
        self._timer.start()

    def leaveEvent(self, event: object) -> None:  # noqa: N802
        self._timer.stop()
        self._index = 0
        self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        self._press, self._dragged = event.position().toPoint(), False
        if event.button() == Qt.MouseButton.RightButton:
            self.asked.emit(self.data.key, event.globalPosition().toPoint())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        far = (event.position().toPoint() - self._press).manhattanLength() >= QApplication.startDragDistance()
        if far and self.data.file is not None and not self._dragged and event.buttons() & Qt.MouseButton.LeftButton:
            self._dragged = True
            self.drag(self.data.file)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        if event.button() == Qt.MouseButton.LeftButton and not self._dragged:
            self.opened.emit(self.data.key)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        keys = Qt.Key
        if event.key() in (keys.Key_Return, keys.Key_Enter):
            self.opened.emit(self.data.key)
        elif event.key() == keys.Key_Delete:
            self.removed.emit(self.data.key)
        elif event.key() == keys.Key_Menu:
            self.asked.emit(self.data.key, self.mapToGlobal(self.rect().center()))
        elif event.modifiers() & Qt.KeyboardModifier.AltModifier and event.key() in (keys.Key_Left, keys.Key_Right):
            self.moved.emit(self.data.key, -1 if event.key() == keys.Key_Left else 1)
        else:
            super().keyPressEvent(event)


class ClipStrip(QWidget):
    """All cards, with a search when there are many."""

    opened = Signal(str)
    removed = Signal(str)
    moved = Signal(str, int)
    chosen = Signal(str, str)  # key, what of the menu

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("strip")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedHeight(HEIGHT)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 6, 16, 4)
        column.setSpacing(2)
        self.search = QLineEdit()
        self.search.setPlaceholderText(self.tr("Search clips"))
        self.search.setClearButtonEnabled(True)
        self.search.setMaximumWidth(220)
        self.search.textChanged.connect(self._filter)
        column.addWidget(self.search)
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        inner = QWidget()
        self._row = QHBoxLayout(inner)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(8)
        self._row.addStretch(1)
        self._area.setWidget(inner)
        column.addWidget(self._area, 1)
        self.cards: dict[str, Card] = {}

    def show_cards(self, data: list[CardData]) -> None:
        """Show these, reusing the cards that are there."""
        for key in set(self.cards) - {d.key for d in data}:
            card = self.cards.pop(key)
            self._row.removeWidget(card)
            card.deleteLater()
        for i, each in enumerate(data):
            if each.key in self.cards:
                self.cards[each.key].show_data(each)
            else:
                self.cards[each.key] = self._new_card(each)
            if self._row.indexOf(self.cards[each.key]) != i:
                self._row.insertWidget(i, self.cards[each.key])
        many = len(data) > SEARCHED_FROM
        self.search.setVisible(many)
        self.setFixedHeight(HEIGHT + (SEARCH_HEIGHT if many else 0))
        self._filter(self.search.text())

    def reveal(self, key: str) -> None:
        if key in self.cards:
            self._area.ensureWidgetVisible(self.cards[key])

    def _new_card(self, data: CardData) -> Card:
        card = Card(data)
        card.opened.connect(self.opened)
        card.removed.connect(self.removed)
        card.moved.connect(self.moved)
        card.asked.connect(self._menu)
        return card

    def _filter(self, text: str) -> None:
        for card in self.cards.values():
            card.setVisible(text.lower() in f"{card.data.title} {card.data.state}".lower())

    def _menu(self, key: str, at: QPoint) -> None:
        menu = QMenu(self)
        of_a_clip = (
            ("open", self.tr("Show")),
            ("settings", self.tr("Use these settings")),
            ("frame", self.tr("Use this frame as a photo")),
            ("retry", self.tr("Try again")),
        )
        of_a_folder = (("reveal", self.tr("Show in folder")), ("remove", self.tr("Move to the bin")))
        damaged = self.cards[key].data.damaged
        for what, text in of_a_folder if damaged else of_a_clip + of_a_folder:
            menu.addAction(text).triggered.connect(lambda _=False, what=what: self.chosen.emit(key, what))
        menu.exec(at)


def drag_file(source: QWidget, path: Path) -> None:
    """Let a file be dragged out of the window."""
    drag = QDrag(source)
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path))])
    drag.setMimeData(mime)
    drag.exec(Qt.DropAction.CopyAction)
