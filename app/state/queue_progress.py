"""How far the queue is: which clip of how many, and how long all of them still take."""

from __future__ import annotations

from dataclasses import dataclass, replace

from PySide6.QtCore import QObject, Signal, Slot

from app.state.clip_queue import ClipItem
from app.state.queue_control import QueueControl
from app.state.workspace import Workspace
from engine.jobs.job import JobState
from engine.progress import Progress
from engine.request.motion_request import MotionRequest
from engine.services.forecast import forecast


@dataclass(frozen=True)
class QueueStatus:
    """`number` of the clip that is being made, from 1, of `total`; both 0 while nothing is.

    `seconds` until all are done; None where a model's speed is not known yet. `held` clips wait for a person's word,
    `waiting` ones for their turn.
    """

    number: int = 0
    total: int = 0
    waiting: int = 0
    held: int = 0
    seconds: float | None = None


class QueueProgress(QObject):
    """Counts from the moment when the queue has something to do until it has nothing left."""

    changed = Signal(object)  # QueueStatus
    all_made = Signal(object, int)  # ClipItems of one run through the queue that are finished, and how many failed

    def __init__(self, workspace: Workspace, control: QueueControl, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workspace, self._control = workspace, control
        self._done = 0
        self._ended: list[ClipItem] = []  # since the queue began
        self._seconds: dict[MotionRequest, float | None] = {}
        self._later: float | None = 0.0  # seconds of all that wait
        self.status = QueueStatus()
        workspace.queue.changed.connect(self._count)
        workspace.generation.ended.connect(self._note_end)
        workspace.generation.progressed.connect(self._on_progress)

    @Slot(object)
    def _note_end(self, entry: ClipItem) -> None:
        """It counts as done unless it can be gone on with."""
        self._seconds.clear()  # the forecast has learned from it
        if entry.state in (JobState.FINISHED, JobState.FAILED):
            self._done += 1
            self._ended.append(entry)
        self._count()
        if not self.status.total and not self._control.paused and not self._workspace.feed.busy:
            self._tell_made()

    @Slot()
    def _count(self) -> None:
        queue, running = self._workspace.queue, self._workspace.generation.entry
        waiting, held = queue.waiting, len(queue.held)
        active = len(waiting) + (running is not None)
        if not active and not self._control.paused and not self._workspace.feed.busy:
            self._done = 0
        self._later = total_seconds([self._forecast(entry.request) for entry in waiting])
        number, total = (self._done + 1, self._done + active) if active else (0, 0)
        left = self._forecast(running.request) if running is not None else 0.0
        if running is not None and left is not None:
            left *= 1 - running.share
        self._tell(QueueStatus(number, total, len(waiting), held, total_seconds([self._later, left])))

    def _tell_made(self) -> None:
        """The queue has come to its end."""
        ended, self._ended = [entry for entry in self._ended if entry in self._workspace.queue.entries], []
        made = [entry for entry in ended if entry.state is JobState.FINISHED]
        if made:
            self.all_made.emit(made, len(ended) - len(made))

    @Slot(object, object)
    def _on_progress(self, progress: Progress, left: float | None) -> None:
        if left is not None:
            self._tell(replace(self.status, seconds=total_seconds([self._later, left])))

    def _forecast(self, request: MotionRequest) -> float | None:
        """The same for all requests that differ in nothing that takes time."""
        alike = replace(request, seed=0, hints="", prompt="")
        if alike not in self._seconds:
            self._seconds[alike] = forecast(request).seconds
        return self._seconds[alike]

    def _tell(self, status: QueueStatus) -> None:
        if status != self.status:
            self.status = status
            self.changed.emit(status)


def total_seconds(each: list[float | None]) -> float | None:
    """Their sum; None where one of them is not known."""
    known = [seconds for seconds in each if seconds is not None]
    return sum(known) if len(known) == len(each) else None
