"""Connects the clip strip with the queue: what a card shows and what a click does."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from app.background.task_runner import Message
from app.background.thumbnail_reader import ThumbnailReader
from app.desktop.files import keep_frame
from app.desktop.opening import reveal
from app.state.clip_order import arranged
from app.state.clip_queue import ClipItem
from app.state.clip_removal import names
from app.state.importing import open_paths
from app.state.longer import make_longer
from app.state.queue_control import FIRST, LAST, QueueControl
from app.state.queue_editor import QueueEditor
from app.state.request_history import use_settings
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

AT_ONCE = 40  # with more clips than these the strip follows a moment later
MOVES = {"first": FIRST, "earlier": -1, "later": 1, "last": LAST}  # commands of the menu, and by how many places


class ClipStripController(QObject):
    """Keeps the strip showing what the queue holds."""

    export_wanted = Signal(object)  # ClipItem

    def __init__(
        self, workspace: Workspace, strip: ClipStrip, control: QueueControl, editor: QueueEditor, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._workspace, self._strip, self._control, self._editor = workspace, strip, control, editor
        self.selection = Selection(self)
        self._favourites_only = False
        self._seen: dict[str, tuple[tuple[object, ...], CardData]] = {}  # by a clip's key: what its card was made of
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.timeout.connect(self.show_queue)
        workspace.queue.changed.connect(self._show_changes)
        workspace.stage_changed.connect(self._show_changes)
        workspace.generation.run_changed.connect(self._reveal)
        workspace.generation.drafted.connect(self._show_draft)
        strip.opened.connect(self._open)
        strip.removed.connect(self._remove)
        strip.chosen.connect(self._on_card)
        strip.moved.connect(self._move)
        strip.placed.connect(self._place)
        strip.picked.connect(self._pick)
        strip.selected.connect(self.selection.replace)
        strip.arranged.connect(self._arrange)
        strip.searched.connect(self._drop_hidden)
        self._thumbnails = ThumbnailReader(self)
        self._thumbnails.ready.connect(strip.show_moving)
        self._thumbnails.dropped.connect(strip.show_moving)
        strip.seen.connect(self._read_thumbnail)
        strip.show_order(workspace.settings.clip_order)
        self.selection.changed.connect(self._show_selection)

    def shutdown(self) -> None:
        self._thumbnails.shutdown()

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
    def _show_changes(self) -> None:
        """At once, or, where there are many clips, when everything that happens at a time has happened."""
        if len(self._workspace.queue.entries) <= AT_ONCE:
            self.show_queue()
        else:
            self._later.start(0)

    @Slot()
    def show_queue(self) -> None:
        queue = self._workspace.queue
        damaged = [] if self._favourites_only else queue.damaged
        shown, selected = self._workspace.shown, set(self.selection.keys)
        cards = [self._card_again(entry, shown, selected) for entry in self.shown]
        cards += [self._damaged(job) for job in damaged]
        self._seen = {card.key: self._seen[card.key] for card in cards if card.key in self._seen}
        self._strip.setVisible(bool(queue.entries or queue.damaged or self._strip.batches))
        self._strip.show_cards(cards, loading=bool(queue.coming))
        self.selection.keep([card.key for card in cards])
        self._show_selection()

    @Slot()
    def _show_selection(self) -> None:
        """Only what is selected, and how many: the cards are as they were."""
        keys = self.selection.keys
        self._strip.show_selected(set(keys))
        finished = sum(entry.state is JobState.FINISHED for entry in self.selected) if keys else 0
        self._strip.show_selection(len(keys), finished)

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

    def select_none_or_stop(self) -> None:
        """Esc anywhere in the window: where nothing is being done that it would end, it selects none."""
        workspace = self._workspace
        if self.selection.keys and not (workspace.busy or workspace.photo_loader.busy or workspace.importer.busy):
            self.selection.clear()
        else:
            workspace.stop()

    def show_progress(self, entry: ClipItem) -> None:
        """Only the card of a clip that runs."""
        if entry.key in self._strip.cards:
            card = self._card(entry, self._workspace.shown, set(self.selection.keys))
            self._strip.cards[entry.key].show_data(card)

    def show_clip(self, number: int) -> None:
        """The clip of that number in the strip, from 1."""
        entries = self.shown
        if number <= len(entries):
            self._workspace.open_clip(entries[number - 1])

    def _card_again(self, entry: ClipItem, on_stage: ClipItem | None, selected: set[str]) -> CardData:
        """The same card as before if nothing of the clip has changed: of a thousand clips hardly any has."""
        known = (
            entry.title, entry.notes, entry.state, entry.running, entry.paused, entry.being_edited, entry.needs_redraw,
            entry.share, id(entry.still), entry.video, entry.has_thumbnail, entry.verdict, entry is on_stage,
            entry.key in selected,
        )  # fmt: skip
        before = self._seen.get(entry.key)
        if before is not None and before[0] == known and before[1].thumbnail is entry.still:
            return before[1]
        card = self._card(entry, on_stage, selected)
        self._seen[entry.key] = known, card
        return card

    def _card(self, entry: ClipItem, on_stage: ClipItem | None, selected: set[str]) -> CardData:
        stopped = entry.paused and entry.state is JobState.WAITING
        word = STATE_WORDS["interrupted" if stopped else "waiting" if entry.needs_redraw else entry.state.value]
        state = (
            self.tr("running") if entry.running else self.tr("being edited") if entry.being_edited else self.tr(word)
        )
        share = entry.share if entry.running else 0.0
        finished = entry.state is JobState.FINISHED and not entry.pending
        return CardData(
            entry.key, entry.name, state, share, entry.still, entry is on_stage, finished, entry.video, kind_of(entry),
            selected=entry.key in selected, favourite=entry.notes.favourite,
            photo=entry.title if entry.notes.name else "", verdict=entry.verdict, has_moving=entry.has_thumbnail,
        )  # fmt: skip

    def _damaged(self, job: DamagedJob) -> CardData:
        """A job that can't be used: it says so, and can be removed."""
        key, damaged = job.folder.name, self.tr("damaged")
        selected = key in self.selection.keys
        return CardData(key, key, damaged, 0.0, None, False, False, kind="damaged", selected=selected)

    @Slot(object)
    def _show_draft(self, frames: UInt8Array) -> None:
        """The draft animates the card of the running clip."""
        if (entry := self._workspace.generation.entry) is not None and not entry.has_thumbnail:
            entry.still = thumbnail_of(frames)
            self.show_progress(entry)

    @Slot(object)
    def _reveal(self, entry: ClipItem | None) -> None:
        if entry is not None:
            self._strip.follow(entry.key)

    @Slot(str)
    def _read_thumbnail(self, key: str) -> None:
        if (entry := self._find(key)) is not None:
            self._thumbnails.want(key, entry.job.folder)

    def _find(self, key: str) -> ClipItem | None:
        return next((e for e in self._workspace.queue.entries if e.key == key), None)

    @Slot(str)
    def _open(self, key: str) -> None:
        self.selection.begin_at(key)
        self._on_card(key, "open")

    @Slot(str)
    def _remove(self, key: str) -> None:
        """A clip, or all that are selected if it is one of them."""
        self._remove_all(self.selection.keys if key in self.selection.keys else (key,))

    def remove_selected(self) -> None:
        self._remove_all(self.selection.keys)

    def remove_chosen(self) -> None:
        """The selected clips, else the one that is shown."""
        shown = self._workspace.shown
        self._remove_all(self.selection.keys or ((shown.key,) if shown is not None else ()))

    def _remove_all(self, keys: Sequence[str]) -> None:
        """As one step, which is undone in one."""
        found = [entry for key in keys if (entry := self._find(key)) is not None]
        for key in set(keys) - {entry.key for entry in found}:
            self._on_damaged(key, "remove")
        self._workspace.remove(*found)

    def mark_favourites(self) -> None:
        """The selected clips, else the one that is shown: all become favourites, or, where all are, none."""
        shown = self._workspace.shown
        entries = self.selected or ([shown] if shown is not None else [])
        wanted = not all(entry.notes.favourite for entry in entries)
        self._annotate({entry: replace(entry.notes, favourite=wanted) for entry in entries})

    def extend_shown(self) -> None:
        """A longer clip like the one that is shown."""
        if (shown := self._workspace.shown) is not None:
            make_longer(self._workspace, shown)

    def rename(self, entry: ClipItem | None = None) -> None:
        """Ask for another name of a clip, or of the one that is shown; an empty one gives the photo's name back."""
        entry = entry or self._workspace.shown
        if entry is None:
            return
        name = ask_for_text(self._strip.window(), self.tr("Rename clip"), self.tr("Name:"), entry.name)
        if name is not None:
            self._annotate({entry: replace(entry.notes, name="" if name == entry.title else name)})

    def _annotate(self, notes: dict[ClipItem, ClipNotes]) -> None:
        """Other names of clips, or their stars, as one step."""
        before = {entry: entry.notes for entry in notes}
        if self._keep_notes(notes) and before != notes:
            renamed = any(entry.notes.name != before[entry].name for entry in notes)
            text = self.tr("name of {0}") if renamed else self.tr("star of {0}")
            self._workspace.history.push(
                text.format(names(list(notes))), partial(self._keep_notes, before), partial(self._keep_notes, notes)
            )

    def _keep_notes(self, notes: dict[ClipItem, ClipNotes]) -> bool:
        """False, with a message, where the disk refuses."""
        try:
            self._workspace.queue.annotate(notes)
        except JobError as error:
            self._workspace.notified.emit(Message.of(error))
            return False
        return True

    @Slot(str, str)
    def _on_card(self, key: str, what: str) -> None:
        entry = self._find(key)
        if entry is None:
            self._on_damaged(key, what)
            return
        workspace, notes = self._workspace, entry.notes
        commands: dict[str, Callable[[], object]] = {
            "open": partial(workspace.open_clip, entry), "export": partial(self.export_wanted.emit, entry),
            "rename": partial(self.rename, entry),
            "favourite": partial(self._annotate, {entry: replace(notes, favourite=not notes.favourite)}),
            "settings": partial(use_settings, workspace, entry), "extend": partial(make_longer, workspace, entry),
            "frame": partial(self._use_frame, entry),
            "edit": partial(self._editor.begin, entry), "stop": workspace.generation.stop,
            "reveal": partial(reveal, entry.job.folder), "remove": partial(workspace.remove, entry),
            **{name: partial(self._control.move, entry, by) for name, by in MOVES.items()},
        }  # fmt: skip
        commands[what]()

    def _use_frame(self, entry: ClipItem) -> None:
        if entry.job.has_frames:
            open_paths(self._workspace, [keep_frame(entry.job.clip(), 0)])

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
        if (entry := self._find(key)) is not None:
            self._control.move(entry, by)

    @Slot(str, str)
    def _place(self, key: str, at: str) -> None:
        """It was dropped in the place of another one that waits."""
        entry, there, waiting = self._find(key), self._find(at), self._workspace.queue.waiting
        if entry in waiting and there in waiting:
            self._control.move(entry, waiting.index(there) - waiting.index(entry))


def kind_of(entry: ClipItem) -> str:
    """Which menu a clip has, a key of MENUS."""
    if entry.running:
        return "running"
    if entry.state is JobState.FAILED:
        return "failed"
    if entry.held or entry.being_edited:
        return "held" if QueueEditor.can_edit(entry) else "begun"
    return "waiting" if entry.waiting else "finished"
