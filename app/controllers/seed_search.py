"""Other seeds of a clip that falls short: up to three more are made, and the one that keeps the photo best is shown."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, Signal, Slot

from app.background.task_runner import Message, TaskRunner
from app.controllers.fidelity import FidelityController
from app.desktop.language import Number
from app.state.clip_queue import ClipItem
from app.state.stage import ClipOnStage
from app.state.workspace import Workspace
from engine.errors import EngineError
from engine.jobs.job import Job, JobState
from engine.progress import ProgressCallback
from engine.services.detection_cache import DetectionCache
from engine.services.seed_search import SeedSearch, next_seed, report_of

TRIES = 3


class SeedSearchController(QObject):
    """One clip's retry at a time; all its clips stay in the strip. Stopping the clip that is made ends it."""

    notified = Signal(object)  # Message

    def __init__(self, workspace: Workspace, desk: FidelityController, parent: QObject) -> None:
        super().__init__(parent)
        self._workspace, self._detections = workspace, desk.detections
        self._search: SeedSearch[ClipItem] | None = None  # None: no search is running
        self._candidate: ClipItem | None = None  # the clip that is checked, or is being made to be checked
        self._tried: list[ClipItem] = []  # the clip that fell short, and those made in its place
        workspace.queue.frame_users.append(self._uses_frames)
        self._judge = TaskRunner("retry", self)
        self._judge.succeeded.connect(self._on_score)
        self._judge.failed.connect(self._on_failure)
        self._judge.cancelled.connect(self._end)
        workspace.generation.finished.connect(self._on_finished)
        workspace.queue.changed.connect(self._on_change)

    @property
    def busy(self) -> bool:
        return self._search is not None

    @Slot()
    def begin(self) -> None:
        """Try more seeds of the clip that is shown."""
        stage = self._workspace.stage
        if isinstance(stage, ClipOnStage) and self._search is None and not self._judge.busy:
            self._search, self._candidate = SeedSearch(1 + TRIES), stage.entry
            self._tried = [stage.entry]
            self._judge.start(partial(score_of, stage.entry.job, self._detections))

    def _uses_frames(self, entry: ClipItem) -> bool:
        """Whether a clip's frames are still to be compared."""
        return self._search is not None and entry in (self._search.best, self._candidate)

    def shutdown(self) -> None:
        self._search = None
        self._judge.shutdown()

    @Slot(float)
    def _on_score(self, score: float) -> None:
        if self._search is None or self._candidate is None:
            return
        self._search = self._search.with_score(self._candidate, score)
        added = None if self._search.over else self._add_another(self._candidate)
        if added is None:
            self._end()
        else:
            self._candidate = added
            self._tried.append(added)

    def _add_another(self, entry: ClipItem) -> ClipItem | None:
        """Add the same clip with the next seed to the queue; None, with a message, where its photo is gone."""
        workspace, request = self._workspace, next_seed(entry.request)
        try:
            photo = entry.job.photo
        except EngineError as error:
            self.notified.emit(Message.of(error))
            return None
        added = workspace.queue.add(photo, request, workspace.end_images.picture(request), entry.still)
        workspace.advance()
        return added

    @Slot(object)
    def _on_finished(self, entry: ClipItem) -> None:
        if self._search is not None and entry is self._candidate:
            self._judge.start(partial(score_of, entry.job, self._detections))

    @Slot()
    def _on_change(self) -> None:
        """What is made may have failed, been stopped, or been removed."""
        candidate = self._candidate
        if self._search is None or candidate is None or candidate.running or candidate.state is JobState.FINISHED:
            return
        if candidate.paused or candidate.state is JobState.FAILED or candidate not in self._workspace.queue.entries:
            self._show_best()  # why it ended is text already

    @Slot(object)
    def _on_failure(self, failure: Message) -> None:
        self.notified.emit(failure)
        self._end()

    @Slot()
    def _end(self) -> None:
        score = self._search.score if self._search is not None else 0.0
        if (best := self._show_best()) is not None:
            text = self.tr("Seed {0} is the most true to the photo: {1:.2f} of 1.").format(
                best.request.seed, Number(score)
            )
            self.notified.emit(Message(text, self.tr("The other clips are in the strip."), kind="info"))

    def _show_best(self) -> ClipItem | None:
        """End the search; the best clip so far, if there is any.

        It is shown, unless the user looks at something else by now.
        """
        search, self._search = self._search, None
        best = search.best if search is not None else None
        if best is None or best not in self._workspace.queue.entries:
            return None
        if self._workspace.shown in self._tried and not self._workspace.photo_loader.busy:
            self._workspace.open_clip(best)
        return best


def score_of(job: Job, detections: DetectionCache, report: ProgressCallback) -> float:
    """How well a finished clip keeps its photo, 0 to 1. Raises EngineError."""
    return report_of(job, detections, report).score
