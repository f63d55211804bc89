"""What was done, step by step, and how each step is undone: one history for clips, settings, strokes and repairs."""

from __future__ import annotations

import time
from collections.abc import Callable, Hashable

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoCommand, QUndoStack

KEPT = 200  # steps
ONE_GESTURE = 1.0  # seconds between changes of one control that are undone together
MERGES = 1  # any number from 0 on: Qt's sign that a step may be one with the next


class Step(QUndoCommand):
    """Something that was done. `text` says what, so that it can follow “Undo”.

    Steps with the same `gesture`, shortly after one another, become one. `about` is for whoever noted it.
    """

    def __init__(
        self, text: str, undo: Callable[[], object], redo: Callable[[], object], gesture: Hashable = None,
        about: Hashable = None,
    ) -> None:  # fmt: skip
        super().__init__(text)
        self._undo, self._redo, self.gesture, self.about = undo, redo, gesture, about
        self._at = time.monotonic()
        self._is_new = True
        self.withdrawn = False

    def undo(self) -> None:
        self._undo()
        if self.withdrawn:
            self.setObsolete(True)  # only now: Qt does not undo a step that is obsolete before

    def redo(self) -> None:
        """Qt calls it once when the step is pushed: then it has been done already."""
        if not self._is_new:
            self._redo()
        self._is_new = False

    def id(self) -> int:
        return MERGES if self.gesture is not None else -1

    def mergeWith(self, other: QUndoCommand) -> bool:  # noqa: N802
        if not isinstance(other, Step) or other.gesture != self.gesture or other._at - self._at > ONE_GESTURE:
            return False
        self._redo, self._at = other._redo, other._at
        return True


class History(QObject):
    """The steps, and an offer to undo the latest one where that may be wanted at once."""

    undo_offered = Signal(str)  # a sentence about what was done

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.stack = QUndoStack(self)
        self.stack.setUndoLimit(KEPT)

    def push(
        self, text: str, undo: Callable[[], object], redo: Callable[[], object], gesture: Hashable = None,
        about: Hashable = None, offer: str = "",
    ) -> None:  # fmt: skip
        """Note what was just done. With an `offer` a bar says that sentence and has a button that undoes it."""
        self.stack.push(Step(text, undo, redo, gesture, about))
        if offer:
            self.undo_offered.emit(offer)

    @property
    def latest(self) -> Step | None:
        """The step that would be undone next."""
        step = self.stack.command(self.stack.index() - 1) if self.stack.index() else None
        return step if isinstance(step, Step) else None

    def withdraw(self, step: Step) -> None:
        """Undo the latest step and forget that it ever was."""
        step.withdrawn = True
        self.stack.undo()

    def close(self) -> None:
        """Nothing can be undone any more, and no signal says so: the window is closing."""
        self.stack.blockSignals(True)
        self.stack.clear()
