"""Adds many photos to the queue one by one, so that the window answers in between."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable

from PySide6.QtCore import QObject, QTimer


class PhotoFeed(QObject):
    """The first call is made at once, the others when the window has nothing else to do."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._calls: deque[Callable[[], object]] = deque()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._next)

    @property
    def busy(self) -> bool:
        """Whether photos are still to be added."""
        return bool(self._calls)

    def add(self, calls: Iterable[Callable[[], object]]) -> None:
        idle = not self._calls
        self._calls.extend(calls)
        if idle:
            self._next()

    def finish(self) -> None:
        """Make all calls that are left: the window is closing, and nothing is to be lost."""
        self._timer.stop()
        while self._calls:
            self._calls.popleft()()

    def _next(self) -> None:
        if self._calls:
            self._calls[0]()
            self._calls.popleft()  # only now, so that it counts as one that comes
        if self._calls:
            self._timer.start(0)
