"""The strip: clips made, running and waiting, left to right in time. Thumbnails move under the mouse."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QHBoxLayout,
    QLineEdit,
    QMenu,
    QRubberBand,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from app.widgets.clip_card import Card, CardData, how_selected
from app.widgets.controls import tool_button
from app.widgets.display_names import ORDER_WORDS
from app.widgets.selection_bar import SelectionBar

HEIGHT, SEARCH_HEIGHT = 114, 42
SEARCHED_FROM = 6  # with more clips than these there is a search
ROOM_FOR_ALL = 900  # pixels from which on search and selection fit beside each other


class CardRow(QWidget):
    """What the cards lie on. A frame drawn from its free space selects the cards that it touches."""

    framed = Signal(QRect, bool)  # the frame, and whether what was selected before stays so

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._band = QRubberBand(QRubberBand.Shape.Rectangle, self)
        self._press: QPoint | None = None

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        if event.button() == Qt.MouseButton.LeftButton:
            self._press = event.position().toPoint()
            self._show(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        if self._press is not None:
            self._show(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        self._press = None
        self._band.hide()

    def _show(self, event: QMouseEvent) -> None:
        assert self._press is not None
        frame = QRect(self._press, event.position().toPoint()).normalized()
        self._band.setGeometry(frame)
        self._band.setVisible(max(frame.width(), frame.height()) > QApplication.startDragDistance())
        self._band.raise_()
        self.framed.emit(frame, bool(how_selected(event.modifiers())))


class ClipStrip(QWidget):
    """All cards, with a search and an order when there are many, and what can be done with those selected."""

    opened = Signal(str)
    removed = Signal(str)
    moved = Signal(str, int)
    chosen = Signal(str, str)  # key, what of the menu
    picked = Signal(str, str)  # key, toggle or extend
    selected = Signal(object)  # keys of all that are selected now
    arranged = Signal(str, bool)  # order, favourites only
    searched = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("strip")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedHeight(HEIGHT)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 6, 16, 4)
        column.setSpacing(2)
        column.addLayout(self._header())
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        inner = CardRow()
        inner.framed.connect(self._select_framed)
        self._row = QHBoxLayout(inner)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(8)
        self._row.addStretch(1)
        self._area.setWidget(inner)
        column.addWidget(self._area, 1)
        self.cards: dict[str, Card] = {}
        self._many = False
        self._framed_before: set[str] = set()

    def _header(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        self.search = QLineEdit()
        self.search.setPlaceholderText(self.tr("Search clips"))
        self.search.setClearButtonEnabled(True)
        self.search.setMaximumWidth(220)
        self.search.textChanged.connect(self._filter)
        self.search.textChanged.connect(self.searched)
        self.order = QComboBox()
        self.order.setAccessibleName(self.tr("Order of the clips"))
        for order, word in ORDER_WORDS.items():
            self.order.addItem(self.tr(word), order)
        self.favourites = tool_button("star", self.tr("Only favourites"))
        self.favourites.setCheckable(True)
        self.order.activated.connect(self._arrange)
        self.favourites.toggled.connect(self._arrange)
        self.selection_bar = SelectionBar()
        for widget in (self.search, self.order, self.favourites):
            widget.hide()
            row.addWidget(widget)
        row.addStretch(1)
        row.addWidget(self.selection_bar)
        return row

    def _arrange(self) -> None:
        self.arranged.emit(self.order.currentData(), self.favourites.isChecked())

    def show_order(self, order: str) -> None:
        self.order.setCurrentIndex(max(0, self.order.findData(order)))

    def show_selected(self, keys: set[str]) -> None:
        """Mark the cards that are selected, and no others."""
        for key, card in self.cards.items():
            if card.data.selected != (key in keys):
                card.show_data(replace(card.data, selected=key in keys))

    def show_selection(self, count: int, finished: int) -> None:
        """So many are selected, of which so many are finished."""
        self.selection_bar.show_count(count, finished)
        self._show_header()

    def _show_header(self) -> None:
        """Search and order when there are many clips, or some are hidden; where it is narrow, the selection alone."""
        picking = not self.selection_bar.isHidden()
        searchable = (self._many or self.favourites.isChecked()) and not (picking and self.width() < ROOM_FOR_ALL)
        for widget in (self.search, self.order, self.favourites):
            widget.setVisible(searchable)
        self.setFixedHeight(HEIGHT + (SEARCH_HEIGHT if searchable or picking else 0))

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._show_header()

    def event(self, event: QEvent) -> bool:
        """Esc selects none as long as something is selected; otherwise it is the window's."""
        if isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape and not self.selection_bar.isHidden():
            if event.type() == QEvent.Type.KeyPress:
                self.selected.emit([])
            if event.type() in (QEvent.Type.KeyPress, QEvent.Type.ShortcutOverride):
                event.accept()
                return True
        return super().event(event)

    @property
    def order_shown(self) -> list[str]:
        """The keys of the cards that are seen, from left to right."""
        items = (self._row.itemAt(i) for i in range(self._row.count()))
        cards = (item.widget() for item in items if item is not None)
        return [card.data.key for card in cards if isinstance(card, Card) and not card.isHidden()]

    def _select_framed(self, frame: QRect, added: bool) -> None:
        if frame.isEmpty() or frame.size() == QSize(1, 1):  # it begins
            self._framed_before = {key for key, card in self.cards.items() if card.data.selected} if added else set()
        touched = [key for key in self.order_shown if self.cards[key].geometry().intersects(frame)]
        self.selected.emit([*touched, *(self._framed_before - set(touched))])

    def _step(self, key: str, by: int, extend: bool) -> None:
        """Another card gets the focus, and, where a range is extended, is its end."""
        order = self.order_shown
        there = order[min(max(order.index(key) + by, 0), len(order) - 1)]
        self.cards[there].setFocus(Qt.FocusReason.TabFocusReason)
        self.reveal(there)
        if extend:
            self.picked.emit(there, "extend")

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
        self._many = len(data) > SEARCHED_FROM
        self._show_header()
        self._filter(self.search.text())

    def reveal(self, key: str) -> None:
        if key in self.cards:
            self._area.ensureWidgetVisible(self.cards[key])

    def _new_card(self, data: CardData) -> Card:
        card = Card(data)
        card.opened.connect(self.opened)
        card.removed.connect(self.removed)
        card.moved.connect(self.moved)
        card.picked.connect(self.picked)
        card.stepped.connect(self._step)
        card.asked.connect(self._menu)
        return card

    def _filter(self, text: str) -> None:
        for card in self.cards.values():
            card.setVisible(text.lower() in f"{card.data.title} {card.data.photo} {card.data.state}".lower())

    def _menu(self, key: str, at: QPoint) -> None:
        menu = QMenu(self)
        of_a_clip = (
            ("open", self.tr("Show")),
            ("rename", self.tr("Rename…")),
            ("favourite", self.tr("No favourite") if self.cards[key].data.favourite else self.tr("Favourite")),
            ("settings", self.tr("Use these settings")),
            ("frame", self.tr("Use this frame as a photo")),
            ("retry", self.tr("Try again")),
        )
        of_a_folder = (("reveal", self.tr("Show in folder")), ("remove", self.tr("Move to the bin")))
        damaged = self.cards[key].data.damaged
        for what, text in of_a_folder if damaged else of_a_clip + of_a_folder:
            menu.addAction(text).triggered.connect(lambda _=False, what=what: self.chosen.emit(key, what))
        menu.exec(at)
