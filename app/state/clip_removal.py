"""Removing clips, and bringing them back: until the window is closed their folders are only set aside."""

from __future__ import annotations

from contextlib import suppress
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from app.background.task_runner import Message
from app.desktop.bin import move_to_bin
from app.desktop.counts import clips
from app.desktop.language import localized
from app.state.clip_queue import ClipItem, ClipQueue
from app.state.history import History
from app.state.settings import Settings
from app.state.stage import Empty, with_photo, without_clip
from app.state.viewing import Viewer, photo_without
from engine.errors import JobError
from engine.jobs.clip_notes import notes_of
from engine.jobs.job import Job, JobState
from engine.jobs.removed import aside, bring_back, removed_jobs, set_aside, with_readable_name
from engine.jobs.store import StoredJob, read_job


class ClipRemoval(QObject):
    """Removes clips from the queue and the stage. Each removal is a step of the history."""

    stop_wanted = Signal()  # of the clip that runs
    brought_back = Signal()
    notified = Signal(object)  # Message

    def __init__(
        self, queue: ClipQueue, viewer: Viewer, history: History, settings: Settings, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._queue, self._viewer, self._history, self._settings = queue, viewer, history, settings

    def remove(self, entries: list[ClipItem]) -> None:
        """Of the clip that runs it is kept in mind, until it has stopped."""
        for entry in entries:
            if entry.running:
                entry.remove_when_stopped = True
                self.stop_wanted.emit()
        idle = [entry for entry in entries if not entry.running and entry in self._queue.entries]
        shown = self._viewer.shown
        if gone := self._set_aside(idle):
            self._history.push(
                self.tr("delete of {0}").format(names(gone)),
                partial(self._bring_back, gone, shown if shown in gone else None),
                partial(self._set_aside, gone),
                offer=self.tr("{0} deleted.").format(names(gone, quoted=True)),
            )

    def _set_aside(self, entries: list[ClipItem]) -> list[ClipItem]:
        """Those that could be removed; a message says why the first other one could not."""
        gone: list[ClipItem] = []
        problem: JobError | None = None
        for other in self._queue.entries:  # which may copy their photos out of a folder that is to go
            other.settle()
        for entry in entries:
            self.take_off_stage(entry)
            try:
                entry.settle()
                set_aside(entry.job)
            except JobError as error:
                problem = problem or error
            else:
                entry.remove_when_stopped = False
                self._queue.take_out(entry)
                gone.append(entry)
        if problem is not None:
            self.notified.emit(Message.of(problem))
        if gone:
            self._queue.changed.emit()
        return gone

    def take_off_stage(self, entry: ClipItem) -> None:
        """The stage shows neither the clip nor a photo out of its folder any more."""
        viewer, photo = self._viewer, self._viewer.photo
        if photo is not None:
            photo = photo_without(entry, photo, self._queue.entries, self._settings.recent)
        stage = with_photo(viewer.stage, photo)
        if entry is viewer.shown:
            viewer.show(without_clip(stage))
        elif isinstance(stage, Empty) and not isinstance(viewer.stage, Empty):
            viewer.show(stage)
        else:
            viewer.stage = stage  # the same, its photo from another place: nothing is to be seen of that

    def _bring_back(self, entries: list[ClipItem], shown: ClipItem | None) -> None:
        """They are where they were, and a finished one that was shown is shown again."""
        back: list[ClipItem] = []
        for entry in reversed(entries):
            try:
                bring_back(entry.job)
            except JobError as error:
                self.notified.emit(Message.of(error))
            else:
                self._queue.put_back(entry)
                back.append(entry)
        self._queue.changed.emit()
        if shown is not None and shown in back and shown.state is JobState.FINISHED:  # others would be continued
            self._viewer.open_clip(shown)
        self.brought_back.emit()

    def finish(self) -> None:
        """What was removed goes into the bin, or away where there is none: nobody can ask for it any more."""
        for job in removed_jobs():
            stored = read_job(aside(job))
            name = name_of(stored) if isinstance(stored, StoredJob) else job.folder.name
            with suppress(JobError):
                discard(with_readable_name(job, name))


def name_of(stored: StoredJob) -> str:
    """What a clip is called, without the ending of a photo's file."""
    return notes_of(stored.job).name or Path(stored.title).stem


def discard(folder: Path) -> None:
    """To the bin, or away where there is none. Raises JobError."""
    if not move_to_bin(folder):
        Job(folder).delete()


def names(entries: list[ClipItem], quoted: bool = False) -> str:
    """What clips are called in a sentence: by name where it is one."""
    if len(entries) == 1:
        return localized(f"“{entries[0].name}”") if quoted else entries[0].name
    return clips(len(entries))
