"""A clip that waits has its settings changed: they are in the panel until they are saved or left as they were."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, Signal, Slot

from app.background.task_runner import Message
from app.state.clip_queue import ClipItem
from app.state.request_history import Moment, now, return_to
from app.state.stage import PhotoOnStage, Stage
from app.state.workspace import Workspace
from engine.errors import EngineError
from engine.jobs.change_request import change_request
from engine.request.motion_request import MotionRequest


class QueueEditor(QObject):
    """While a clip is edited it is not begun. Another photo on the stage ends that, and leaves the clip as it was."""

    changed = Signal(object)  # ClipItem that is edited, or None

    def __init__(self, workspace: Workspace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self.entry: ClipItem | None = None
        self._before: Moment | None = None  # what the panel showed
        workspace.hold_stage(False)
        for entry in workspace.queue.entries:  # of a window in another language, in whose place this one came
            entry.being_edited = False
        workspace.stage_changed.connect(self._on_stage)
        workspace.queue.changed.connect(self._on_queue)

    @staticmethod
    def can_edit(entry: ClipItem) -> bool:
        """Whether nothing of it is made yet."""
        return (entry.waiting or entry.held or entry.being_edited) and not entry.job.begun

    def begin(self, entry: ClipItem) -> None:
        """Its photo comes onto the stage, and its settings into the panel."""
        if self.can_edit(entry) and (photo := entry.photo) is not None:
            self._workspace.show_photo(photo, partial(self._show, entry, now(self._workspace)))

    def _show(self, entry: ClipItem, before: Moment) -> None:
        workspace = self._workspace
        self._end()
        if not self.can_edit(entry) or entry not in workspace.queue.entries:
            text = self.tr("“{0}” was begun meanwhile.").format(entry.name)
            workspace.notified.emit(Message(text, self.tr("Use its settings for a new clip."), kind="warning"))
            return
        self.entry, self._before, entry.being_edited = entry, before, True
        workspace.hold_stage(True)
        workspace.end_images.add_from_job(entry)
        workspace.set_request(entry.request)
        workspace.queue.changed.emit()
        self.changed.emit(entry)

    @Slot()
    def save(self) -> None:
        """The clip will be made as the panel says now."""
        if (entry := self.entry) is None:
            return
        workspace, old = self._workspace, entry.request
        if not self._keep(entry, workspace.request):
            return
        workspace.history.push(
            self.tr("settings of {0} in the queue").format(entry.name),
            partial(self._keep, entry, old), partial(self._keep, entry, workspace.request),
        )  # fmt: skip
        self._end()
        workspace.advance()

    @Slot()
    def cancel(self) -> None:
        """The clip stays as it was, and the panel shows what it showed before."""
        before = self._before
        self._end()
        if before is not None:
            return_to(self._workspace, before)
        self._workspace.advance()

    def _keep(self, entry: ClipItem, request: MotionRequest) -> bool:
        """False, with a message, where the clip is begun or the disk refuses."""
        workspace = self._workspace
        entry.settle()
        try:
            change_request(entry.job, request, workspace.end_images.picture(request))
        except EngineError as error:
            workspace.notified.emit(Message.of(error))
            return False
        entry.request, entry.still = request, None
        workspace.thumbnails.make_again(entry)
        workspace.queue.changed.emit()
        return True

    def _end(self) -> None:
        entry, self.entry, self._before = self.entry, None, None
        if entry is not None:
            entry.being_edited = False
            self._workspace.hold_stage(False)
            self._workspace.queue.changed.emit()
            self.changed.emit(None)

    @Slot(object)
    def _on_stage(self, stage: Stage) -> None:
        """Something else is looked at."""
        if self.entry is None:
            return
        if not (isinstance(stage, PhotoOnStage) and stage.photo.image.sha256 == self.entry.photo_sha256):
            self._leave()

    @Slot()
    def _on_queue(self) -> None:
        """It was removed."""
        if self.entry is not None and self.entry not in self._workspace.queue.entries:
            self._leave()

    def _leave(self) -> None:
        self._end()
        self._workspace.advance()
