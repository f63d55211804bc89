"""Several photos that were opened together, and of which nothing is made yet: a person is asked what."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal

Photo = tuple[Path, tuple[int, int]]  # a file, and its width and height in pixels


class OpenedPhotos(QObject):
    """Photos in the order in which they came, each once; `kinds` is what they show, where that was asked for."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._sizes: dict[Path, tuple[int, int]] = {}
        self.kinds: dict[Path, str] = {}

    @property
    def photos(self) -> tuple[Photo, ...]:
        return tuple(self._sizes.items())

    @property
    def paths(self) -> tuple[Path, ...]:
        return tuple(self._sizes)

    def add(self, photos: Sequence[Photo], kinds: Mapping[Path, str]) -> None:
        self._sizes |= dict(photos)
        self.kinds |= kinds
        self.changed.emit()

    def clear(self) -> None:
        """They are being made, or are not wanted."""
        if self._sizes:
            self._sizes, self.kinds = {}, {}
            self.changed.emit()
