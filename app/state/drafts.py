"""Drafts of one photo over seeds and strengths, small and fast, one after another."""

from __future__ import annotations

import secrets
import tempfile
from dataclasses import replace
from functools import partial
from pathlib import Path

import numpy as np
from PySide6.QtCore import QObject, Signal, Slot

from app.background.task_runner import Failure, TaskRunner
from engine.arrays import UInt8Array
from engine.jobs.job import Job
from engine.models import model_spec
from engine.progress import ProgressCallback
from engine.request.motion_request import LARGEST_SEED, MotionRequest
from engine.services.session import Generator

SEEDS, STRENGTHS = 3, (0.5, 1.0)  # the first seed is the one that is set; strengths as shares of the one that is set
DRAFT_SIDE, DRAFT_FRAMES = 256, 24


class DraftRunner(QObject):
    """`drafted` for each draft as it is ready, then `ended`. The requests are those of the full clips."""

    drafted = Signal(int, object)  # number, frames (T, h, w, 3)
    failed = Signal(object)  # Failure
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
        self.requests, self._photo, self._next = varied(request), photo, 0
        self._go()

    def stop(self) -> None:
        self._runner.cancel()

    def shutdown(self) -> None:
        self._runner.shutdown()

    def _go(self) -> None:
        small = shrunk(self.requests[self._next])
        self._runner.start(partial(draft, self._session, self._photo, small))

    @Slot(object)
    def _on_draft(self, frames: UInt8Array) -> None:
        self.drafted.emit(self._next, frames)
        self._next += 1
        if self._next < len(self.requests):
            self._go()
        else:
            self.ended.emit()

    @Slot(object)
    def _on_failure(self, failure: Failure) -> None:
        self.failed.emit(failure)
        self.ended.emit()


def varied(request: MotionRequest) -> list[MotionRequest]:
    """A row of seeds for each strength."""
    seeds = [request.seed, *(secrets.randbelow(LARGEST_SEED + 1) for _ in range(SEEDS - 1))]
    return [
        replace(request, seed=seed, motion=min(1.0, round(max(request.motion, 0.1) * share * 4 / 3, 2)))
        for share in STRENGTHS
        for seed in seeds
    ]


def shrunk(request: MotionRequest) -> MotionRequest:
    """The same clip, small and with fewer frames a second."""
    spec = model_spec(request.model)
    low = spec.side[0]
    scale = min(1.0, DRAFT_SIDE / max(request.width, request.height))
    width, height = (max(low, round(side * scale / 2) * 2) for side in (request.width, request.height))
    frames = min(request.frames, DRAFT_FRAMES)
    fps = min(max(request.fps * frames / request.frames, spec.fps[0]), spec.fps[1])
    return replace(request, width=width, height=height, frames=frames, fps=fps)


def draft(session: Generator, photo: Path, request: MotionRequest, report: ProgressCallback) -> UInt8Array:
    """The frames of a clip that nobody keeps."""
    with tempfile.TemporaryDirectory(prefix="vivant-") as folder:
        job = Job.create(photo, request, Path(folder))
        clip = session.generate(job, report)
        return np.array(clip.frames)
