"""Runs the jobs of the queue, one after another, on the engine's thread."""

from __future__ import annotations

import time
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QObject, Signal, Slot

from app.background.task_runner import Message, TaskRunner
from app.state.clip_queue import ClipItem, ClipQueue
from engine.errors import Cancelled
from engine.jobs.job import JobState
from engine.progress import Phase, Progress, ProgressCallback
from engine.services.forecast import learn
from engine.services.session import Generator

# Where in a run each phase begins and how much of it it takes, for the bar and the time left.
SHARES = {
    Phase.LOAD: (0.0, 0.03), Phase.ENCODE: (0.03, 0.05), Phase.DENOISE: (0.08, 0.17), Phase.DECODE: (0.25, 0.75),
    Phase.EXPORT: (1.0, 0.0),
}  # fmt: skip
MIN_SHARE_DONE = 0.12  # share of a run after which the time left is estimated


def share_done(entry: ClipItem) -> float:
    """How much of a clip is made, 0 to 1, before it is run; nothing of one that is to be drawn again."""
    if entry.state is JobState.FINISHED:
        return 0.0
    begins, share = SHARES[Phase.DECODE]
    if drawn := entry.job.done():
        return max(entry.share, begins + share * drawn / entry.request.frames)
    return entry.share if entry.job.begun else 0.0


def generate_and_learn(session: Generator, entry: ClipItem, report: ProgressCallback) -> None:
    """Make a clip, and remember how long it took: that is written to the disk, which the window does not wait for."""
    if not entry.settle():
        raise Cancelled  # whoever was to put it on the disk tells why it is not there
    began, request = time.monotonic(), entry.request
    session.generate(entry.job, report)
    learn(request, time.monotonic() - began)


@dataclass(frozen=True)
class Run:
    """A clip that is being made: since when, in seconds of the monotonic clock, and how much of it was done then."""

    entry: ClipItem
    began: float
    share: float

    @property
    def seconds_left(self) -> float | None:
        """An estimate; None while too little is done for one."""
        done = self.entry.share - self.share
        return (time.monotonic() - self.began) * (1 - self.entry.share) / done if done > MIN_SHARE_DONE else None


class GenerationRunner(QObject):
    """At most one job at a time; the next one follows by itself."""

    run_changed = Signal(object)  # Entry that runs, or None
    progressed = Signal(object, object)  # Progress, seconds left or None
    drafted = Signal(object, float)  # frames of the coming clip, fps
    ended = Signal(object)  # Entry, however it ended
    finished = Signal(object)  # Entry
    stopped = Signal(object)  # Entry that ended without a clip
    failed = Signal(object)  # Message

    def __init__(self, session: Generator, queue: ClipQueue, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session, self._queue = session, queue
        self._run: Run | None = None
        self._runner = TaskRunner("engine", self)
        self._runner.progressed.connect(self._on_progress)
        self._runner.succeeded.connect(self._on_clip)
        self._runner.failed.connect(self._on_failure)
        self._runner.cancelled.connect(self._on_stopped)

    @property
    def entry(self) -> ClipItem | None:
        """The one that is being made."""
        return self._run.entry if self._run else None

    @property
    def running(self) -> bool:
        return self._runner.busy

    def advance(self) -> None:
        """Run the next job that waits, unless one is running."""
        entry = self._queue.next()
        if entry is not None and not self.running:
            self.run(entry)

    def run(self, entry: ClipItem) -> None:
        entry.running, entry.needs_redraw, entry.share = True, False, share_done(entry)
        self._run = Run(entry, time.monotonic(), entry.share)
        self._runner.start(partial(generate_and_learn, self._session, entry))
        self.run_changed.emit(entry)
        self._queue.changed.emit()

    def stop(self) -> None:
        self._runner.cancel()

    def shutdown(self) -> None:
        self._runner.shutdown()

    @Slot(object)
    def _on_progress(self, progress: Progress) -> None:
        if self._run is None:
            return
        entry, (begins, share) = self._run.entry, SHARES[progress.phase]
        # A clip that is resumed loads its model again: until it draws on, it is as far as it was.
        entry.share = max(entry.share, begins + share * progress.done / max(progress.total, 1))
        self.progressed.emit(progress, self._run.seconds_left)
        if progress.draft is not None:
            frames = progress.draft()
            self.drafted.emit(frames, len(frames) * entry.request.fps / entry.request.frames)

    @Slot(object)
    def _on_clip(self, _: object) -> None:
        entry = self._end()
        self._queue.mark_used(entry)
        self.finished.emit(entry)
        self._queue.discard_old_frames()
        self.advance()

    @Slot(object)
    def _on_failure(self, failure: Message) -> None:
        entry = self._end()
        entry.job.fail(failure.title, failure.hint)
        self._queue.refresh(entry)
        entry.paused = entry.state not in (JobState.FAILED, JobState.FINISHED)  # a full disk keeps no failure
        self.stopped.emit(entry)
        self.failed.emit(failure)
        self.advance()

    @Slot()
    def _on_stopped(self) -> None:
        entry = self._end()
        entry.paused = entry.state is not JobState.FINISHED
        self._queue.changed.emit()
        self.stopped.emit(entry)
        self.advance()

    def _end(self) -> ClipItem:
        assert self._run is not None
        entry, self._run = self._run.entry, None
        entry.running = False
        self._queue.refresh(entry)
        self.run_changed.emit(None)
        self.ended.emit(entry)
        return entry
