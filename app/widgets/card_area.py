"""A row of cards that is wider than the window: the wheel scrolls it, and it stays where a person has scrolled it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QWidget
from shiboken6 import isValid

EDGE = 48  # pixels from the side where a card that is dragged there scrolls the row
STEP = 24  # pixels at a time


class CardArea(QScrollArea):
    """`follows` says whether what is being made may be scrolled into view: not after a person scrolled away from it.

    It does again once they have scrolled to the end.
    """

    def __init__(self, lying: QWidget, parent: QWidget | None = None) -> None:
        """`lying` is what the cards lie on."""
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.lying = lying
        self.row = QHBoxLayout(self.lying)
        self.row.setContentsMargins(0, 0, 0, 0)
        self.row.setSpacing(8)
        self.row.addStretch(1)
        self.setWidget(self.lying)
        self.follows = True
        self._revealed: QWidget | None = None  # to be in view as soon as it has its place
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.timeout.connect(self._reveal)
        self.viewport().installEventFilter(self)
        bar = self.horizontalScrollBar()
        bar.actionTriggered.connect(lambda: QTimer.singleShot(0, self._note_scroll))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """The wheel scrolls sideways, whichever way it is turned."""
        if isinstance(event, QWheelEvent):
            by = event.pixelDelta() if not event.pixelDelta().isNull() else event.angleDelta()
            bar = self.horizontalScrollBar()
            bar.setValue(bar.value() - (by.x() or by.y()))
            self._note_scroll()
            event.accept()
            return True
        return super().eventFilter(watched, event)

    def _note_scroll(self) -> None:
        bar = self.horizontalScrollBar()
        self.follows = bar.value() >= bar.maximum()

    @contextmanager
    def arranging(self) -> Iterator[None]:
        """Cards come, go, are shown and hidden, and are put into their places once, at the end: each one would.

        What comes before the cards that a person has scrolled to does not move them.
        """
        bar = self.horizontalScrollBar()
        held = None if self.follows else self.lying.childAt(bar.value() + 1, self.lying.height() // 2)
        away = held.x() - bar.value() if held is not None else 0
        self.row.setEnabled(False)
        try:
            yield
        finally:
            self.row.setEnabled(True)
            self.row.activate()
            if held is not None and isValid(held) and not held.isHidden():
                self.lying.resize(self.row.sizeHint().expandedTo(self.viewport().size()))
                self.row.activate()
                bar.setValue(held.x() - away)

    def reveal(self, card: QWidget) -> None:
        """Scroll until a card is in view, as soon as it has its place."""
        self._revealed = card
        self._later.start(0)

    def _reveal(self) -> None:
        card, self._revealed = self._revealed, None
        if card is not None and isValid(card):
            self.row.activate()
            self.lying.adjustSize()
            self.ensureWidgetVisible(card)

    def scroll_at_edge(self, at: QPoint) -> None:
        """A card was dragged to this point of the screen."""
        x, bar = self.viewport().mapFromGlobal(at).x(), self.horizontalScrollBar()
        if x < EDGE:
            bar.setValue(bar.value() - STEP)
        elif x > self.viewport().width() - EDGE:
            bar.setValue(bar.value() + STEP)
