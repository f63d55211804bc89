"""Puts the jobs of new clips on the disk on a thread of its own, in order: copying and flushing files takes a while."""

from __future__ import annotations

import threading
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from app.background.task_queue import TaskQueue
from app.background.task_runner import Message
from engine.errors import EngineError
from engine.jobs.job import Job
from engine.jobs.store import bytes_of
from engine.paths import sha256_of
from engine.request.motion_request import MotionRequest


class Making:
    """A job that is being put on the disk. Whoever needs its folder calls `finish`, on any thread."""

    def __init__(self, job: Job, photo: Path, request: MotionRequest, end: Path | None = None) -> None:
        self.job, self.photo, self._request, self._end = job, photo, request, end
        self.problem: Message | None = None
        self.sha256, self.bytes = "", 0  # of the photo's bytes; what the folder takes on the disk
        self._lock, self._is_done = threading.Lock(), False

    def finish(self) -> bool:
        """Put it there, or wait until another thread has; False where that is not possible, for which see `problem`."""
        with self._lock:
            if not self._is_done:
                try:
                    self.job.fill(self.photo, self._request, self._end)
                    self.sha256, self.bytes = sha256_of(self.job.photo), bytes_of(self.job.folder)
                except EngineError as error:
                    self.problem = Message.of(error)
                self._is_done = True
        return self.problem is None


class JobMaker(QObject):
    """One after another; exactly one of `made` and `failed` follows each."""

    made = Signal(object)  # Making
    failed = Signal(object, object)  # Making, Message

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._unfinished: list[Making] = []
        self._tasks = TaskQueue("jobs", self)
        self._tasks.succeeded.connect(self._on_end)
        self._tasks.failed.connect(self._on_failure)

    def start(self, making: Making) -> None:
        self._unfinished.append(making)
        self._tasks.add(making, lambda report: making.finish())

    def shutdown(self) -> None:
        """Nothing that was asked for is lost."""
        for making in self._unfinished:
            making.finish()
        self._tasks.shutdown()

    @Slot(object, object)
    def _on_end(self, making: Making, there: bool) -> None:
        self._unfinished.remove(making)
        if there:
            self.made.emit(making)
        else:
            self.failed.emit(making, making.problem)

    @Slot(object, object)
    def _on_failure(self, making: Making, failure: Message) -> None:
        """What nobody expected."""
        self._unfinished.remove(making)
        self.failed.emit(making, failure)
