"""Reads the clips of earlier runs a few at a time, the newest first, so that the window answers meanwhile."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from app.state.clip_queue import ClipQueue
from app.state.queue_order import in_order
from engine.jobs.store import job_folders, sweep_leftovers

AT_ONCE = 8  # clips that are read without a pause


class ClipLoader(QObject):
    """Fills the queue from the front; `finished` follows, before `start` returns where there are only a few clips."""

    finished = Signal()

    def __init__(self, queue: ClipQueue, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._queue = queue
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._next)

    def start(self) -> None:
        """Raises JobError where the store can't be read."""
        sweep_leftovers()
        self._queue.coming = in_order(job_folders())
        self._next()

    def stop(self) -> None:
        """What is not read yet stays on the disk."""
        self._timer.stop()

    def _next(self) -> None:
        coming: list[Path] = self._queue.coming
        self._queue.coming, part = coming[:-AT_ONCE], coming[-AT_ONCE:]
        self._queue.read(part)
        if self._queue.coming:
            self._timer.start(0)
        else:
            self._queue.discard_old_frames()
            self.finished.emit()
