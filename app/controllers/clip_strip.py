"""Connects the clip strip with the queue: what a card shows and what a click does."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QObject, Slot

from app.background.task_runner import Message
from app.desktop.files import keep_frame, reveal
from app.state.clip_order import arranged
from app.state.clip_queue import ClipItem
from app.state.importing import open_paths
from app.state.selection import Selection
from app.state.workspace import Workspace
from app.widgets.clip_card import CardData
from app.widgets.clip_strip import ClipStrip
from app.widgets.display_names import STATE_WORDS
from app.widgets.plain_text import ask_for_text
from engine.arrays import UInt8Array
from engine.errors import JobError
from engine.jobs.clip_notes import ClipNotes
from engine.jobs.job import JobState, thumbnail_of
from engine.jobs.store import DamagedJob


class ClipStripController(QObject):
    """Keeps the strip showing what the queue holds."""

    def __init__(self, workspace: Workspace, strip: ClipStrip, parent: QObject) -> None:
        super().__init__(parent)
        self._workspace, self._strip = workspace, strip
        self.selection = Selection(self)
        self._favourites_only = False
        workspace.queue.changed.connect(self.show_queue)
        workspace.stage_changed.connect(self.show_queue)
        workspace.generation.run_changed.connect(self._reveal)
        workspace.generation.drafted.connect(self._show_draft)
        strip.opened.connect(self._open)
        strip.removed.connect(self._remove)
        strip.chosen.connect(self._on_card)
        strip.moved.connect(self._move)
        strip.picked.connect(self._pick)
        strip.selected.connect(self.selection.replace)
        strip.arranged.connect(self._arrange)
        strip.searched.connect(self._drop_hidden)
        strip.show_order(workspace.settings.clip_order)
        self.selection.changed.connect(self._show_selection)

    @property
    def shown(self) -> list[ClipItem]:
        """The clips in the order of the strip."""
        order = self._workspace.settings.clip_order
        return arranged(self._workspace.queue.entries, order, self._favourites_only)

    @property
    def selected(self) -> list[ClipItem]:
        """The clips that were selected on purpose, in the order of the strip; none of them damaged."""
        keys = set(self.selection.keys)
        return [entry for entry in self.shown if entry.key in keys]

    @Slot()
    def show_queue(self) -> None:
        queue = self._workspace.queue
        damaged = [] if self._favourites_only else queue.damaged
        cards = [self._card(entry) for entry in self.shown] + [self._damaged(job) for job in damaged]
        self._strip.setVisible(bool(queue.entries or queue.damaged))
        self._strip.show_cards(cards)
        self.selection.keep([card.key for card in cards])
        self._show_selection()

    @Slot()
    def _show_selection(self) -> None:
        """Only what is selected, and how many: the cards are as they were."""
        self._strip.show_selected(set(self.selection.keys))
        finished = sum(entry.state is JobState.FINISHED for entry in self.selected)
        self._strip.show_selection(len(self.selection.keys), finished)

    @Slot(str, bool)
    def _arrange(self, order: str, favourites_only: bool) -> None:
        self._workspace.settings.clip_order, self._favourites_only = order, favourites_only
        self.show_queue()

    @Slot()
    def _drop_hidden(self) -> None:
        """What a search hides is selected no longer: nothing is done to what is not seen."""
        self.selection.keep(self._strip.order_shown)

    @Slot(str, str)
    def _pick(self, key: str, how: str) -> None:
        if how == "extend":
            self.selection.extend(key, self._strip.order_shown)
        else:
            self.selection.toggle(key)

    def select_all(self) -> None:
        """Every clip that is seen."""
        self.selection.replace(self._strip.order_shown)

    def show_progress(self, entry: ClipItem) -> None:
        """Only the card of a clip that runs."""
        if entry.key in self._strip.cards:
            self._strip.cards[entry.key].show_data(self._card(entry))

    def show_clip(self, number: int) -> None:
        """The clip of that number in the strip, from 1."""
        entries = self.shown
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
        return CardData(
            entry.key, entry.name, state, share, picture, shown, finished, entry.job.video,
            selected=entry.key in self.selection.keys, favourite=entry.notes.favourite,
            photo=entry.title if entry.notes.name else "", verdict=entry.verdict,
        )  # fmt: skip

    def _damaged(self, job: DamagedJob) -> CardData:
        """A job that can't be used: it says so, and can be removed."""
        key = job.folder.name
        selected = key in self.selection.keys
        return CardData(key, key, self.tr("damaged"), 0.0, None, False, False, damaged=True, selected=selected)

    @Slot(object)
    def _show_draft(self, frames: UInt8Array) -> None:
        """The draft animates the card of the running clip."""
        if (entry := self._workspace.generation.entry) is not None and entry.thumbnail is None:
            entry.still = thumbnail_of(frames)
            self.show_progress(entry)

    @Slot(object)
    def _reveal(self, entry: ClipItem | None) -> None:
        if entry is not None:
            self._strip.reveal(entry.key)

    def _find(self, key: str) -> ClipItem | None:
        return next((e for e in self._workspace.queue.entries if e.key == key), None)

    @Slot(str)
    def _open(self, key: str) -> None:
        self.selection.begin_at(key)
        self._on_card(key, "open")

    @Slot(str)
    def _remove(self, key: str) -> None:
        """A clip, or all that are selected if it is one of them."""
        for one in self.selection.keys if key in self.selection.keys else (key,):
            self._on_card(one, "remove")

    def remove_selected(self) -> None:
        for key in self.selection.keys:
            self._on_card(key, "remove")

    def mark_favourites(self) -> None:
        """The selected clips, else the one that is shown: all become favourites, or, where all are, none."""
        shown = self._workspace.shown
        entries = self.selected or ([shown] if shown is not None else [])
        wanted = not all(entry.notes.favourite for entry in entries)
        self._annotate({entry: replace(entry.notes, favourite=wanted) for entry in entries})

    def rename(self, entry: ClipItem | None = None) -> None:
        """Ask for another name of a clip, or of the one that is shown; an empty one gives the photo's name back."""
        entry = entry or self._workspace.shown
        if entry is None:
            return
        name = ask_for_text(self._strip.window(), self.tr("Rename clip"), self.tr("Name:"), entry.name)
        if name is not None:
            self._annotate({entry: replace(entry.notes, name="" if name == entry.title else name)})

    def _annotate(self, notes: dict[ClipItem, ClipNotes]) -> None:
        try:
            self._workspace.queue.annotate(notes)
        except JobError as error:
            self._workspace.notified.emit(Message.of(error))

    @Slot(str, str)
    def _on_card(self, key: str, what: str) -> None:
        entry = self._find(key)
        if entry is None:
            self._on_damaged(key, what)
            return
        if what == "remove":
            self._workspace.remove(entry)
        elif what == "rename":
            self.rename(entry)
        elif what == "favourite":
            self._annotate({entry: replace(entry.notes, favourite=not entry.notes.favourite)})
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
