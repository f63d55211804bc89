"""The strip: clips made, running and waiting, left to right in time. Thumbnails move under the mouse."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QHBoxLayout,
    QLineEdit,
    QMenu,
    QRubberBand,
    QVBoxLayout,
    QWidget,
)

from app.widgets.accessible import Role, set_role
from app.widgets.batch_card import BatchCard, BatchCardData
from app.widgets.card_area import CardArea
from app.widgets.clip_card import CAPTION, Card, CardData, how_selected
from app.widgets.clip_menu import menu_rows
from app.widgets.controls import name_choice, tool_button
from app.widgets.display_names import ORDER_WORDS
from app.widgets.plain_text import PlainLabel, button_text, set_name
from app.widgets.queue_bar import QueueBar
from app.widgets.selection_bar import SelectionBar
from engine.arrays import UInt8Array

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
    """All cards, with a search and an order when there are many, what can be done with those selected, and the queue.

    It follows the clip that is being made until a person scrolls away from it.
    """

    opened = Signal(str)
    removed = Signal(str)
    moved = Signal(str, int)
    placed = Signal(str, str)  # a clip that waits, and the one in whose place it was dropped
    chosen = Signal(str, str)  # key, what of the menu
    picked = Signal(str, str)  # key, toggle or extend
    selected = Signal(object)  # keys of all that are selected now
    arranged = Signal(str, bool)  # order, favourites only
    searched = Signal()
    seen = Signal(str)  # a clip whose moving pictures are wanted
    batch_opened = Signal(str)
    batch_removed = Signal(str)
    batch_asked = Signal(str, QPoint)  # key, where its menu is wanted

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("strip")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedHeight(self._usual_height)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 6, 16, 4)
        column.setSpacing(2)
        column.addLayout(self._header())
        lying = CardRow()
        set_role(lying, Role.List)
        set_name(lying, self.tr("Clips"))
        lying.framed.connect(self._select_framed)
        self.area = CardArea(lying)
        self._row = self.area.row
        column.addWidget(self.area, 1)
        self.cards: dict[str, Card] = {}
        self.batches: dict[str, BatchCard] = {}
        self._order: list[str] = []  # keys of the cards, from left to right
        self._many = False
        self._framed_before: set[str] = set()
        self._kept: set[str] = set()  # cards that no search hides: they came, or were finished, after it
        self._is_first = True

    def _header(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        self.search = QLineEdit()
        self.search.setPlaceholderText(self.tr("Search clips"))
        self.search.setClearButtonEnabled(True)
        self.search.setMaximumWidth(220)
        self.search.textChanged.connect(self._search)
        self.search.textChanged.connect(self.searched)
        self.order = QComboBox()
        name_choice(self.order, self.tr("Order of the clips"))
        for order, word in ORDER_WORDS.items():
            self.order.addItem(self.tr(word), order)
        self.favourites = tool_button("star", self.tr("Only favourites"))
        self.favourites.setCheckable(True)
        self.order.activated.connect(self._arrange)
        self.favourites.toggled.connect(self._arrange)
        self.nothing = PlainLabel(self.tr("Nothing found"))
        self.nothing.setObjectName("quiet")
        self.selection_bar, self.queue = SelectionBar(), QueueBar()
        for widget in (self.search, self.order, self.favourites):
            widget.hide()
            row.addWidget(widget)
        self.nothing.hide()
        row.addWidget(self.nothing)
        row.addStretch(1)
        row.addWidget(self.queue)
        row.addWidget(self.selection_bar)
        return row

    def _arrange(self) -> None:
        self.arranged.emit(self.order.currentData(), self.favourites.isChecked())

    def show_order(self, order: str) -> None:
        self.order.setCurrentIndex(max(0, self.order.findData(order)))

    def show_moving(self, key: str, frames: UInt8Array | None = None) -> None:
        """The moving pictures of a clip; None to let them go."""
        if key in self.cards:
            self.cards[key].show_moving(frames)

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
        """Search and order when there are many clips, or some are hidden; where it is narrow, the selection alone.

        The selection takes the place of the queue's line.
        """
        picking = not self.selection_bar.isHidden()
        self.queue.setVisible(self.queue.says_something and not picking)
        busy = picking or not self.queue.isHidden()
        searchable = (self._many or self.favourites.isChecked()) and not (busy and self.width() < ROOM_FOR_ALL)
        for widget in (self.search, self.order, self.favourites):
            widget.setVisible(searchable)
        header = max(SEARCH_HEIGHT, self.search.sizeHint().height() + 6)
        self.setFixedHeight(self._usual_height + (header if searchable or busy else 0))

    @property
    def _usual_height(self) -> int:
        """Without a header, with room for the names of cards in the system's size of text."""
        return HEIGHT + max(CAPTION, self.fontMetrics().height() + 4) - CAPTION

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._show_header()

    def event(self, event: QEvent) -> bool:
        """Esc selects none as long as something is selected; otherwise it is the window's. Delete is a card's own."""
        if (
            isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.ShortcutOverride
            and event.key() == Qt.Key.Key_Delete
            and isinstance(QApplication.focusWidget(), Card | BatchCard)
        ):
            event.accept()
            return True
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

    def show_cards(self, data: list[CardData], loading: bool = False) -> None:
        """Show these, reusing the cards that are there; at the start, and while `loading`, the newest are in view."""
        with self.area.arranging():
            self._take_cards(data)
        self._many = len(data) > SEARCHED_FROM
        self._show_header()
        if self.search.text():
            self._filter()
        if self._is_first and data and self.area.follows:
            self.area.reveal(self.cards[data[-1].key])
        self._is_first = loading or (self._is_first and not data)

    def _take_cards(self, data: list[CardData]) -> None:
        for key in set(self.cards) - {d.key for d in data}:
            card = self.cards.pop(key)
            self._row.removeWidget(card)
            card.deleteLater()
        new = [each for each in data if each.key not in self.cards]
        for each in new:
            self.cards[each.key] = self._new_card(each)
            self._kept.add(each.key)
        for each in data:
            before = self.cards[each.key].data
            if each is not before and not each.looks_like(before):
                self.cards[each.key].show_data(each)
                if each.finished and not before.finished:
                    self._kept.add(each.key)
        self._arrange_cards([each.key for each in data])
        for each in new:
            self.cards[each.key].show()

    def _arrange_cards(self, order: list[str]) -> None:
        """Put the cards into this order. Most are in their places, and asking the row for each takes long."""
        there = [key for key in self._order if key in self.cards]
        placed, self._order = set(there), order
        for i, key in enumerate(order):
            if i < len(there) and there[i] == key:
                continue
            if key in placed:
                there.remove(key)
            there.insert(i, key)
            self._row.insertWidget(i, self.cards[key])

    def show_batches(self, data: list[BatchCardData]) -> None:
        """Show these behind the clips, reusing the cards that are there."""
        for key in set(self.batches) - {one.key for one in data}:
            gone = self.batches.pop(key)
            self._row.removeWidget(gone)
            gone.deleteLater()
        for one in data:
            if one.key in self.batches:
                self.batches[one.key].show_data(one)
                continue
            card = self.batches[one.key] = BatchCard(one)
            card.opened.connect(self.batch_opened)
            card.removed.connect(self.batch_removed)
            card.asked.connect(self.batch_asked)
            self._row.insertWidget(self._row.count() - 1, card)  # before the free space
            self.area.reveal(card)

    def show_queue(self, text: str, running: bool, held: bool, clearable: bool) -> None:
        """What the queue's line says; see QueueBar."""
        self.queue.show_status(text, running, held, clearable)
        self._show_header()

    def reveal(self, key: str) -> None:
        if key in self.cards:
            self.area.reveal(self.cards[key])

    def follow(self, key: str) -> None:
        """The clip that is being made comes into view, unless the person has scrolled elsewhere."""
        if self.area.follows:
            self.reveal(key)

    def _new_card(self, data: CardData) -> Card:
        card = Card(data)
        card.opened.connect(self.opened)
        card.removed.connect(self.removed)
        card.moved.connect(self.moved)
        card.picked.connect(self.picked)
        card.stepped.connect(self._step)
        card.asked.connect(self._menu)
        card.seen.connect(self.seen)
        card.dragged.connect(self._show_target)
        card.dropped.connect(self._drop)
        return card

    def _search(self) -> None:
        """A new search is about everything that is there."""
        self._kept.clear()
        self._filter()

    def _filter(self) -> None:
        text, found = self.search.text().lower(), 0
        with self.area.arranging():
            for key, card in self.cards.items():
                fits = text in f"{card.data.title} {card.data.photo} {card.data.state}".lower()
                found += fits
                wanted = fits or key in self._kept
                if card.isHidden() == wanted:  # what is as it should be is left alone: this runs at every change
                    card.setVisible(wanted)
        self.nothing.setVisible(bool(text) and not found and not self.search.isHidden())

    def _menu(self, key: str, at: QPoint) -> None:
        menu, data = QMenu(self), self.cards[key].data
        for row in menu_rows(data.kind, data.favourite):
            if row is None:
                menu.addSeparator()
            else:
                menu.addAction(button_text(row[1])).triggered.connect(
                    lambda _=False, what=row[0]: self.chosen.emit(key, what)
                )
        menu.exec(at)

    # ------------------------------------------------------------ another order by the mouse

    def _target(self, at: QPoint) -> Card | None:
        """The waiting card that is nearest to a point of the screen."""
        waiting = [card for card in self.cards.values() if card.data.waits and card.isVisible()]
        x = self.area.lying.mapFromGlobal(at).x()
        return min(waiting, key=lambda card: abs(card.geometry().center().x() - x), default=None)

    @Slot(str, QPoint)
    def _show_target(self, key: str, at: QPoint) -> None:
        """Where the card would come to, and on towards the edge that it is dragged to."""
        target = self._target(at)
        for card in self.cards.values():
            card.show_as_target(card is target and card.data.key != key)
        self.area.scroll_at_edge(at)

    @Slot(str, QPoint)
    def _drop(self, key: str, at: QPoint) -> None:
        for card in self.cards.values():
            card.show_as_target(False)
        if (target := self._target(at)) is not None and target.data.key != key:
            self.placed.emit(key, target.data.key)
