"""What the queue keeps on the disk is written off the window's thread: the folders of new clips, and the order."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from app.background.job_maker import JobMaker, Making
from app.background.task_runner import Message, TaskRunner
from app.state.clip_queue import ClipItem, ClipQueue
from app.state.queue_order import keep_order


class QueueDisk(QObject):
    """A clip whose folder can't be made is taken out of the queue: `lost` says so, and `notified` why."""

    lost = Signal(object)  # ClipItem
    notified = Signal(object)  # Message

    def __init__(self, queue: ClipQueue, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._queue = queue
        self._maker = JobMaker(self)
        self._maker.made.connect(self._on_made)
        self._maker.failed.connect(self._on_failure)
        self._order: Sequence[Path] | None = None  # to be kept next
        self._writer = TaskRunner("order", self)
        self._writer.succeeded.connect(self._write_order)
        self._writer.failed.connect(self._write_order)
        queue.added.connect(self._on_added)
        queue.moved.connect(self._on_moved)

    def shutdown(self) -> None:
        """Everything is on the disk afterwards."""
        self._maker.shutdown()
        self._writer.shutdown()
        if self._order is not None:
            keep_order(self._order)

    @Slot(object)
    def _on_added(self, entry: ClipItem) -> None:
        if entry.making is not None:
            self._maker.start(entry.making)

    @Slot(object)
    def _on_made(self, making: Making) -> None:
        entry = self._entry_of(making)
        if entry is not None:
            entry.making, entry.photo_sha256 = None, making.sha256
            self._queue.note_size(entry, making.bytes)

    @Slot(object, object)
    def _on_failure(self, making: Making, failure: Message) -> None:
        entry = self._entry_of(making)
        if entry is not None:
            self._queue.take_out(entry)
            self.lost.emit(entry)
            self._queue.changed.emit()
        self.notified.emit(failure)

    def _entry_of(self, making: Making) -> ClipItem | None:
        """None where it was removed meanwhile."""
        return next((entry for entry in reversed(self._queue.entries) if entry.making is making), None)

    @Slot(object)
    def _on_moved(self, folders: Sequence[Path]) -> None:
        """Only the last order counts."""
        self._order = folders
        self._write_order()

    @Slot()
    def _write_order(self) -> None:
        if self._order is not None and not self._writer.busy:
            folders, self._order = self._order, None
            self._writer.start(lambda report: keep_order(folders))
