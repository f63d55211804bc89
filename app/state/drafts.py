"""Drafts of one photo over seeds and strengths, small and fast, one after another."""

from __future__ import annotations

from functools import partial
from pathlib import Path

import numpy as np
from PySide6.QtCore import QObject, Signal, Slot

from app.background.task_runner import Message, TaskRunner
from engine.arrays import UInt8Array
from engine.jobs.job import Job
from engine.progress import ProgressCallback
from engine.request.draft_requests import as_draft, draft_requests
from engine.request.motion_request import MotionRequest
from engine.services.session import Generator
from engine.temporary import temporary_folder


class DraftRunner(QObject):
    """`drafted` for each draft as it is ready, then `ended`. The requests are those of the full clips."""

    drafted = Signal(int, object)  # number, frames (T, h, w, 3)
    failed = Signal(object)  # Message
    ended = Signal()

    def __init__(self, session: Generator, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.requests: list[MotionRequest] = []
        self._session, self._photo, self._next = session, Path(), 0
        self._runner = TaskRunner("drafts", self)
        self._runner.succeeded.connect(self._on_draft)
        self._runner.failed.connect(self._on_failure)
        self._runner.cancelled.connect(self.ended)

    @property
    def running(self) -> bool:
        return self._runner.busy

    def start(self, photo: Path, request: MotionRequest) -> None:
        if self.running:
            return
        self.requests, self._photo, self._next = draft_requests(request), photo, 0
        self._start_next()

    def stop(self) -> None:
        self._runner.cancel()

    def shutdown(self) -> None:
        self._runner.shutdown()

    def _start_next(self) -> None:
        small = as_draft(self.requests[self._next])
        self._runner.start(partial(draft, self._session, self._photo, small))

    @Slot(object)
    def _on_draft(self, frames: UInt8Array) -> None:
        self.drafted.emit(self._next, frames)
        self._next += 1
        if self._next < len(self.requests):
            self._start_next()
        else:
            self.ended.emit()

    @Slot(object)
    def _on_failure(self, failure: Message) -> None:
        self.failed.emit(failure)
        self.ended.emit()


def draft(session: Generator, photo: Path, request: MotionRequest, report: ProgressCallback) -> UInt8Array:
    """The frames of a draft; its job is deleted."""
    with temporary_folder() as folder:
        job = Job.create(photo, request, folder)
        clip = session.generate(job, report)
        return np.array(clip.frames)
