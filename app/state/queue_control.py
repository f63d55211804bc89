"""What a person does to the queue as a whole: pause, resume, stop, clear, and the order of what waits."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from app.state.clip_queue import ClipItem
from app.state.workspace import Workspace

FIRST, LAST = -(10**9), 10**9
"""Steps that lead to either end of the queue."""


class QueueControl(QObject):
    """Pausing stops the clip that runs where it is, and holds what waits; resuming goes on with all of it."""

    paused_changed = Signal()

    def __init__(self, workspace: Workspace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workspace, self._queue = workspace, workspace.queue
        self._paused = False

    @property
    def paused(self) -> bool:
        """Whether clips wait only because a person paused the queue."""
        return self._paused and bool(self._queue.held)

    def pause(self) -> None:
        self._paused = True
        self._queue.hold_all()
        self._workspace.generation.stop()
        self.paused_changed.emit()

    def resume(self) -> None:
        """Go on with everything that is held, also since an earlier start."""
        self._paused = False
        self._workspace.resume_unfinished()
        self.paused_changed.emit()

    def stop_all(self) -> None:
        """Stop the clip that runs, which is kept as it is, and remove those that wait."""
        self.clear()
        self._workspace.stop()

    def clear(self) -> None:
        """Remove the clips that are not begun; those that can be gone on with stay."""
        doomed = [entry for entry in self._queue.entries if can_be_cleared(entry)]
        self._workspace.remove(*doomed)

    def move(self, entry: ClipItem, by: int) -> None:
        """Of one that waits, its place among those; any other one moves among all clips."""
        among = self._queue.waiting if entry.waiting else self._queue.entries
        if entry in among:
            self.place(entry, among.index(entry) + by)

    def place(self, entry: ClipItem, at: int) -> None:
        """Give a clip that waits this place in the queue, 0 for the next one to be made."""
        among = self._queue.waiting if entry.waiting else self._queue.entries
        there = among[min(max(at, 0), len(among) - 1)]
        if there is not entry:
            self._queue.move(entry, self._queue.entries.index(there))


def can_be_cleared(entry: ClipItem) -> bool:
    """Whether it waits, or is held, and nothing of it is made yet."""
    return (entry.waiting or entry.held) and not entry.job.begun
