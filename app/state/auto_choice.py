"""What auto chose for the photo on the stage, and which of its choices the user has made their own."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from engine.services.auto_choices import CHOICES, Choice

FIELDS = tuple(CHOICES["scene"].fields)  # of the request, which auto chooses


class AutoChoice(QObject):
    """A field that the user sets is theirs, on this photo and on the next ones, until they ask for auto again."""

    changed = Signal()

    def __init__(self, own: Iterable[str] = (), parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.own = {name for name in own if name in FIELDS}
        self.choice: Choice | None = None
        self._kinds: dict[Path, str] = {}  # of the photo that is being opened or looked at
        self.wanted: Path | None = None  # the photo whose fields are chosen

    def expect(self, photo: Path) -> None:
        """This photo's fields are to be chosen, as soon as it is known what it shows."""
        if photo not in self._kinds:
            self._kinds.clear()
        self.wanted = photo
        self._choose(None)

    def forget(self) -> None:
        """The request comes from elsewhere: nothing of it is to be chosen."""
        self.wanted = None
        self._choose(None)

    def learn(self, photo: Path, kind: str) -> None:
        self._kinds = {photo: kind}

    def fields(self, photo: Path) -> dict[str, object]:
        """What is chosen for a photo, but what is the user's own; nothing while that is not known, or not wanted."""
        kind = self._kinds.get(photo)
        if kind is None or photo != self.wanted:
            return {}
        self._choose(CHOICES[kind])
        return self.fields_of(kind)

    def fields_of(self, kind: str) -> dict[str, object]:
        """What is chosen for a kind of photo, but what is the user's own."""
        return {name: value for name, value in CHOICES[kind].fields.items() if name not in self.own}

    def take_over(self, names: Iterable[str]) -> None:
        """The person has set these."""
        new = {name for name in names if name in FIELDS} - self.own
        if new:
            self.own |= new
            self.changed.emit()

    def give_back(self, photo: Path) -> dict[str, object]:
        """Everything is auto's again; what that is for a photo, as far as it is known."""
        self.own.clear()
        self.wanted = photo
        self.changed.emit()
        return self.fields(photo)

    def _choose(self, choice: Choice | None) -> None:
        if choice != self.choice:
            self.choice = choice
            self.changed.emit()
