"""Which clips of the strip are selected, by identity: what comes, goes or is sorted anew changes nothing about it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QObject, Signal


class Selection(QObject):
    """Keys of clips, which are the names of their jobs' folders.

    A plain click selects the clip that it opens, which needs no mark of its own; `picking` says that clips were
    selected on purpose, to do something with all of them. The keys stay in the order in which they were selected.
    """

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._keys: dict[str, None] = {}
        self._anchor = ""  # where a range begins
        self._picking = False

    @property
    def keys(self) -> tuple[str, ...]:
        """The clips that were selected on purpose."""
        return tuple(self._keys) if self._picking else ()

    @property
    def picking(self) -> bool:
        return bool(self.keys)

    def begin_at(self, key: str) -> None:
        """A clip was opened: the next range begins there."""
        self._set([key], False)
        self._anchor = key

    def toggle(self, key: str) -> None:
        if not self._picking and key in self._keys:
            self._set(self._keys, True)  # the one that is open is the first that is picked
        elif key in self._keys:
            self._set((other for other in self._keys if other != key), True)
        else:
            self._set((*self._keys, key), True)
        self._anchor = key

    def extend(self, key: str, order: Sequence[str]) -> None:
        """Everything from where the range begins to here, in the order that is shown."""
        start = order.index(self._anchor) if self._anchor in order else order.index(key)
        low, high = sorted((start, order.index(key)))
        self._anchor = order[start]
        self._set(order[low : high + 1], True)

    def replace(self, keys: Iterable[str]) -> None:
        self._set(keys, True)

    def clear(self) -> None:
        self._set((), False)

    def keep(self, there: Iterable[str]) -> None:
        """Only these clips are there still."""
        left = set(there)
        self._set((key for key in self._keys if key in left), self._picking)

    def _set(self, keys: Iterable[str], picking: bool) -> None:
        before, self._keys = self.keys, dict.fromkeys(keys)
        self._picking = picking and bool(self._keys)
        if self.keys != before:
            self.changed.emit()
