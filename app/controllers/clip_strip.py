"""Between the strip and the queue: what a card shows, and what happens when it is clicked."""

from __future__ import annotations

from PySide6.QtCore import QObject, Slot

from app.background.task_runner import Message
from app.desktop.files import keep_frame, reveal
from app.state.clip_queue import ClipItem
from app.state.importing import open_paths
from app.state.workspace import Workspace
from app.widgets.clip_strip import CardData, ClipStrip
from app.widgets.display_names import STATE_WORDS
from engine.arrays import UInt8Array
from engine.errors import JobError
from engine.jobs.job import JobState, thumbnail_of
from engine.jobs.store import DamagedJob


class ClipStripController(QObject):
    """Keeps the strip showing what the queue holds."""

    def __init__(self, workspace: Workspace, strip: ClipStrip, parent: QObject) -> None:
        super().__init__(parent)
        self._workspace, self._strip = workspace, strip
        workspace.queue.changed.connect(self.show_queue)
        workspace.stage_changed.connect(self.show_queue)
        workspace.generation.run_changed.connect(self._reveal)
        workspace.generation.drafted.connect(self._show_draft)
        strip.opened.connect(self._open)
        strip.removed.connect(self._remove)
        strip.chosen.connect(self._on_card)
        strip.moved.connect(self._move)

    @Slot()
    def show_queue(self) -> None:
        entries = self._workspace.queue.entries
        cards = [self._card(entry) for entry in entries] + [self._damaged(job) for job in self._workspace.queue.damaged]
        self._strip.setVisible(bool(cards))
        self._strip.show_cards(cards)

    def show_progress(self, entry: ClipItem) -> None:
        """Only the card of a clip that runs."""
        if entry.job.folder.name in self._strip.cards:
            self._strip.cards[entry.job.folder.name].show_data(self._card(entry))

    def show_clip(self, number: int) -> None:
        """The clip of that number in the strip, from 1."""
        entries = self._workspace.queue.entries
        if number <= len(entries):
            self._workspace.open_clip(entries[number - 1])

    def _card(self, entry: ClipItem) -> CardData:
        stopped = entry.paused and entry.state is JobState.WAITING
        word = STATE_WORDS["interrupted" if stopped else "waiting" if entry.needs_redraw else entry.state.value]
        state = self.tr("running") if entry.running else self.tr(word)
        share = entry.share if entry.running else 0.0
        shown = entry is self._workspace.shown
        finished = entry.state is JobState.FINISHED and not entry.pending
        picture = entry.thumbnail if entry.thumbnail is not None else entry.still
        return CardData(entry.job.folder.name, entry.title, state, share, picture, shown, finished, entry.job.video)

    def _damaged(self, job: DamagedJob) -> CardData:
        """A job that can't be used: it says so, and can be removed."""
        return CardData(job.folder.name, job.folder.name, self.tr("damaged"), 0.0, None, False, False, damaged=True)

    @Slot(object)
    def _show_draft(self, frames: UInt8Array) -> None:
        """From now on the card of the clip that runs moves."""
        if (entry := self._workspace.generation.entry) is not None and entry.thumbnail is None:
            entry.still = thumbnail_of(frames)
            self.show_progress(entry)

    @Slot(object)
    def _reveal(self, entry: ClipItem | None) -> None:
        if entry is not None:
            self._strip.reveal(entry.job.folder.name)

    def _find(self, key: str) -> ClipItem | None:
        return next((e for e in self._workspace.queue.entries if e.job.folder.name == key), None)

    @Slot(str)
    def _open(self, key: str) -> None:
        self._on_card(key, "open")

    @Slot(str)
    def _remove(self, key: str) -> None:
        self._on_card(key, "remove")

    @Slot(str, str)
    def _on_card(self, key: str, what: str) -> None:
        entry = self._find(key)
        if entry is None:
            self._on_damaged(key, what)
            return
        if what == "remove":
            self._workspace.remove(entry)
        elif what == "settings":
            self._workspace.use_settings(entry)
        elif what == "frame":
            if entry.job.has_frames:
                open_paths(self._workspace, [keep_frame(entry.job.clip(), 0)])
        elif what == "reveal":
            reveal(entry.job.folder)
        else:
            self._workspace.open_clip(entry)

    def _on_damaged(self, key: str, what: str) -> None:
        queue = self._workspace.queue
        job = next((job for job in queue.damaged if job.folder.name == key), None)
        if job is None:
            return
        if what == "remove":
            try:
                queue.remove_damaged(job)
            except JobError as error:
                self._workspace.notified.emit(Message.of(error))
        elif what == "reveal":
            reveal(job.folder)
        else:
            hint = self.tr("The other clips are not affected. Right-click it to see its folder or to remove it.")
            self._workspace.notified.emit(Message(self.tr("This clip is damaged. {0}").format(job.problem), hint))

    @Slot(str, int)
    def _move(self, key: str, by: int) -> None:
        entry, entries = self._find(key), self._workspace.queue.entries
        if entry is not None:
            self._workspace.queue.move(entry, min(max(entries.index(entry) + by, 0), len(entries) - 1))
