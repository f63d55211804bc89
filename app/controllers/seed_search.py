"""Other seeds of a clip that falls short: up to three more are made, and the one that keeps the photo best is shown."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, Signal, Slot

from app.background.task_runner import Failure, TaskRunner
from app.controllers.fidelity import FidelityController
from app.state.clip_queue import ClipItem
from app.state.workspace import Workspace
from engine.jobs.edited_clip import clip_of
from engine.jobs.job import Job, JobState
from engine.progress import ProgressCallback
from engine.services.repair import DetectionCache, checked

TRIES = 3


class SeedSearchController(QObject):
    """One clip's retry at a time; all its clips stay in the strip. Stopping the clip that is made ends it."""

    troubled = Signal(object)  # Failure

    def __init__(self, workspace: Workspace, desk: FidelityController, parent: QObject) -> None:
        super().__init__(parent)
        self._workspace, self._seen = workspace, desk.seen
        self._best: ClipItem | None = None  # None: nothing is tried
        self._score, self._left = 0.0, 0
        self._made: ClipItem | None = None  # what is being made
        self._judge = TaskRunner("retry", self)
        self._judge.succeeded.connect(self._on_score)
        self._judge.failed.connect(self._on_failure)
        self._judge.cancelled.connect(self._end)
        workspace.generation.finished.connect(self._on_finished)
        workspace.queue.changed.connect(self._on_change)

    @Slot()
    def begin(self) -> None:
        """Try more seeds of the clip that is shown."""
        shown = self._workspace.shown
        if self._workspace.clip is not None and shown is not None and self._best is None and not self._judge.busy:
            self._best, self._made, self._left = shown, None, TRIES
            self._judge.start(partial(score_of, shown.job, self._seen))

    def shutdown(self) -> None:
        self._best = None
        self._judge.shutdown()

    @Slot(float)
    def _on_score(self, score: float) -> None:
        if self._best is None:
            return
        if self._made is None or score > self._score:
            self._best, self._score = self._made or self._best, score
        if self._score >= 1 or not self._left:
            self._end()
            return
        self._left -= 1
        self._made = self._workspace.add_another(self._made or self._best)
        if self._made is None:
            self._end()

    @Slot(object)
    def _on_finished(self, entry: ClipItem) -> None:
        if self._best is not None and entry is self._made:
            self._judge.start(partial(score_of, entry.job, self._seen))

    @Slot()
    def _on_change(self) -> None:
        """What is made may have failed, been stopped, or been removed."""
        made = self._made
        if self._best is None or made is None or made.running or made.state is JobState.FINISHED:
            return
        if made.held or made.state is JobState.FAILED or made not in self._workspace.queue.entries:
            self._show_best()  # why it ended is told already

    @Slot(object)
    def _on_failure(self, failure: Failure) -> None:
        self.troubled.emit(failure)
        self._end()

    @Slot()
    def _end(self) -> None:
        if (best := self._show_best()) is not None:
            told = self.tr("Seed {0} keeps the photo best: {1:.2f} of 1.").format(best.request.seed, self._score)
            self.troubled.emit(Failure(told, self.tr("The others are in the strip, too.")))

    def _show_best(self) -> ClipItem | None:
        """Nothing is tried any more; the best one so far, which is shown, if there is any."""
        best, self._best = self._best, None
        if best is None or self._made is None or best not in self._workspace.queue.entries:
            return None
        self._workspace.look_at(best)
        return best


def score_of(job: Job, seen: DetectionCache, report: ProgressCallback) -> float:
    """How well a finished clip keeps its photo, 0 to 1. Raises EngineError."""
    return checked(job.image(), clip_of(job), seen, report)[1].score
