"""Reads the clips of earlier runs on a thread of its own, a few at a time, the newest first."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from app.background.task_runner import Message, TaskRunner
from app.state.clip_queue import ClipQueue, FoundJob, read_jobs
from app.state.queue_order import in_order
from engine.jobs.store import job_folders, sweep_leftovers
from engine.progress import ProgressCallback

AT_ONCE = 8  # clips that are shown without a pause


class ClipLoader(QObject):
    """Fills the queue from the front; `finished` follows, or `failed` where the store can't be read."""

    finished = Signal()
    failed = Signal(object)  # Message

    def __init__(self, queue: ClipQueue, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._queue = queue
        self.done = False
        self._lister, self._reader = TaskRunner("list of clips", self), TaskRunner("clips", self)
        self._lister.succeeded.connect(self._on_list)
        self._lister.failed.connect(self._on_failure)
        self._reader.succeeded.connect(self._on_read)
        self._reader.failed.connect(self._on_failure)

    def start(self) -> None:
        self._lister.start(listed)

    def shutdown(self) -> None:
        """What is not read yet stays on the disk."""
        self._queue.coming = []
        self._lister.shutdown()
        self._reader.shutdown()

    @Slot(object)
    def _on_list(self, folders: list[Path]) -> None:
        self._queue.coming = folders
        self._read_next()

    def _read_next(self) -> None:
        if self._queue.coming:
            self._reader.start(partial(read, self._queue.coming[-AT_ONCE:]))
        else:
            self._queue.discard_old_frames()
            self.done = True
            self.finished.emit()

    @Slot(object)
    def _on_read(self, found: list[FoundJob]) -> None:
        self._queue.coming = self._queue.coming[: -len(found)]
        self._queue.take(found)
        self._read_next()

    @Slot(object)
    def _on_failure(self, failure: Message) -> None:
        self.done = True
        self.failed.emit(failure)


def listed(report: ProgressCallback) -> list[Path]:
    """The folders of all jobs, in their order. Raises JobError where the store can't be read."""
    sweep_leftovers()
    return in_order(job_folders())


def read(folders: list[Path], report: ProgressCallback) -> list[FoundJob]:
    return read_jobs(folders)
