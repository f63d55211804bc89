"""Numbers of things in words, in the form that the language has for a number: 1 clip, 2 clips."""

from __future__ import annotations

from PySide6.QtCore import QObject


class Counts(QObject):
    """A class, because Qt's tool finds the forms of plurals in classes only."""

    def clips(self, number: int) -> str:
        return self.tr("%n clips", "", number)

    def photos(self, number: int) -> str:
        return self.tr("%n photos", "", number)

    def files(self, number: int) -> str:
        return self.tr("%n files", "", number)

    def make_clips(self, number: int) -> str:
        return self.tr("Make %n clips", "", number)

    def export_clips(self, number: int) -> str:
        return self.tr("Export %n clips…", "", number)

    def save_files(self, number: int) -> str:
        return self.tr("Save %n files…", "", number)

    def size_of_clips(self, size: str, number: int) -> str:
        return self.tr("{0} in %n clips", "", number).format(size)


def clips(number: int) -> str:
    return Counts().clips(number)


def photos(number: int) -> str:
    return Counts().photos(number)


def files(number: int) -> str:
    return Counts().files(number)


def make_clips(number: int) -> str:
    """What a button says that makes so many."""
    return Counts().make_clips(number)


def export_clips(number: int) -> str:
    """What a button says that exports so many."""
    return Counts().export_clips(number)


def save_files(number: int) -> str:
    """What a button says that writes so many files of one clip."""
    return Counts().save_files(number)


def size_of_clips(size: str, number: int) -> str:
    """How much so many clips take."""
    return Counts().size_of_clips(size, number)
