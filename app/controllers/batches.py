"""Batches in the window: their cards in the strip, the opened one in the middle, and what can be done about them."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QCoreApplication, QObject, QPoint, QTimer, Slot
from PySide6.QtWidgets import QMenu, QWidget

from app.background.task_runner import Message
from app.controllers.batch_clips import BAD, BatchClips
from app.controllers.batch_sheet import BatchSheetController
from app.desktop.files import usual_place
from app.desktop.language import localized
from app.desktop.opening import open_file, reveal
from app.dialogs.batch_text import NEEDS_LOOK, again_text, now_text, progress_text, state_word, worries_text
from app.dialogs.crew import open_crew_settings
from app.dialogs.photos_or_folder import ask_for_photos_or_folder
from app.layout import WindowLayout
from app.state.batches import BY_NEED, Batch, Batches, Stage
from app.state.importing import open_paths
from app.state.workspace import Workspace
from app.widgets.batch_card import BatchCardData
from app.widgets.batch_view import ALL, BatchViewData
from app.widgets.controls import allow_command
from app.widgets.plain_text import button_text
from engine.services.batch.order import State
from engine.services.batch.table import is_table

GO_ON = "go on with batch"  # what the button of the message does
SORT_MS = 500  # after a clip that needs attention has come, before it is among the first


class BatchesController(QObject):
    """Shows what Batches knows, and does what is asked for."""

    def __init__(
        self, workspace: Workspace, panels: WindowLayout, show_stage: Callable[[], None], window: QWidget
    ) -> None:
        """`show_stage` puts the stage in the middle again, once an opened batch is closed."""
        super().__init__(window)
        self._workspace, self._panels, self._show_stage, self._window = workspace, panels, show_stage, window
        self._strip, self.view = panels.clip_strip, panels.batch
        self.batches = Batches(workspace.settings, self)
        self.sheet = BatchSheetController(workspace, window)
        self.shown: Batch | None = None  # the one that is opened
        self._offered: Batch | None = None  # in the message
        self.clips = BatchClips(self.view, self)
        self._sort_later = QTimer(self)
        self._sort_later.setSingleShot(True)
        self._sort_later.setInterval(SORT_MS)
        self._connect()
        QTimer.singleShot(0, self, self.batches.read)  # after the first paint

    def _connect(self) -> None:
        batches, view, strip = self.batches, self.view, self._strip
        self.sheet.make_wanted.connect(self.make)
        batches.listed.connect(self._show_cards)
        batches.changed.connect(self._show_change)
        batches.taken.connect(self._show_other_clips)
        batches.progressed.connect(self._show_progress)
        batches.ended.connect(self._show_ended)
        batches.settled.connect(self._tell_settled)
        batches.unfinished_found.connect(self._offer)
        batches.notified.connect(self._workspace.notified)
        self._panels.notification_bar.action_wanted.connect(self._on_action)
        self._panels.centre.currentChanged.connect(self._show_cards)
        strip.batch_opened.connect(self._open)
        strip.batch_removed.connect(self._forget)
        strip.batch_asked.connect(self._show_menu)
        for signal, do in (
            (view.pause_wanted, batches.pause), (view.resume_wanted, batches.continue_batch),
            (view.stop_wanted, batches.stop),
            (view.again_wanted, batches.make_again), (view.page_wanted, open_page),
            (view.folder_wanted, show_folder),
        ):  # fmt: skip
            signal.connect(partial(self._to_shown, do))
        view.closed.connect(self.close)
        view.filtered.connect(self._sort)
        self.clips.again_wanted.connect(self._make_again)
        self.clips.change_wanted.connect(self._change)
        self._sort_later.timeout.connect(self._sort)

    @property
    def commands(self) -> dict[str, Callable[[], object]]:
        """What the menu calls, by name."""
        return {"batch": self.ask, "crew": partial(open_crew_settings, self._window, self._workspace.settings)}

    @property
    def busy(self) -> bool:
        return self.batches.busy or self.sheet.sheet is not None

    def ask(self) -> None:
        """Have photos or a folder chosen, and open the sheet for them."""
        if chosen := ask_for_photos_or_folder(self._window, usual_place(self._workspace.settings.photos_folder)):
            self.sheet.open(tuple(chosen)) if not any(map(is_table, chosen)) else open_paths(self._workspace, chosen)

    @Slot(object)
    def make(self, what: object) -> None:
        """Make it, and show how it goes."""
        self.batches.make(what)  # type: ignore[arg-type]
        if (batch := next((one for one in self.batches.all if one.folder == what.out), None)) is not None:  # type: ignore[attr-defined]
            self.open(batch)

    def shutdown(self) -> None:
        self.sheet.shutdown()
        self.clips.shutdown()
        self.batches.shutdown()

    # ------------------------------------------------------------ the cards

    @Slot()
    def _show_cards(self) -> None:
        cards = [self._card(batch) for batch in self.batches.all]
        if cards or self._strip.batches:
            self._strip.show_batches(cards)
            self._strip.setVisible(bool(cards or self._strip.cards))

    def _card(self, batch: Batch) -> BatchCardData:
        shown = batch is self.shown and self._panels.centre.currentWidget() is self.view
        return BatchCardData(
            str(batch.folder), batch.folder.name, progress_text(batch), worries_text(batch), batch.share, shown
        )

    def _find(self, key: str) -> Batch | None:
        return next((batch for batch in self.batches.all if str(batch.folder) == key), None)

    @Slot(str)
    def _open(self, key: str) -> None:
        if (batch := self._find(key)) is not None:
            self.open(batch)

    @Slot(str)
    def _forget(self, key: str) -> None:
        batch = self._find(key)
        if batch is None:
            return
        if batch.active:
            text = self.tr("“{0}” is still being made.").format(batch.folder.name)
            self._workspace.notified.emit(Message(text, self.tr("Stop it first."), kind="warning"))
            return
        self.batches.forget(batch)
        if batch is self.shown:
            self.close()

    @Slot(str, QPoint)
    def _show_menu(self, key: str, at: QPoint) -> None:
        if (batch := self._find(key)) is not None:
            menu = QMenu()
            menu.setToolTipsVisible(True)
            for text, do, why_not in self.menu_rows(batch):
                action = menu.addAction(button_text(text))
                allow_command(action, why_not)
                action.triggered.connect(lambda _=False, do=do: do())
            menu.exec(at)

    def menu_rows(self, batch: Batch) -> list[tuple[str, Callable[[], object], str]]:
        """Text, what it does, and why it can't be done; empty where it can."""
        idle = QCoreApplication.translate("BatchView", "Nothing is being made now.")
        late = "The report is written after a minute, and when the batch is done"
        no_page = QCoreApplication.translate("BatchView", late)
        pausing = batch.stage is Stage.RUNNING
        go_on = self.tr("Pause") if pausing else self.tr("Continue")
        return [
            (self.tr("Open"), partial(self.open, batch), ""),
            (
                go_on,
                partial(self.batches.pause if pausing else self.batches.continue_batch, batch),
                "" if pausing or resumable(batch) else idle,
            ),
            (self.tr("Stop"), partial(self.batches.stop, batch), "" if stoppable(batch) else idle),
            (self.tr("Show report in browser"), partial(open_page, batch), "" if has_page(batch) else no_page),
            (self.tr("Show folder"), partial(show_folder, batch), ""),
            (
                self.tr("Remove from the strip"),
                partial(self._forget, str(batch.folder)),
                self.tr("Stop it first.") if batch.active else "",
            ),
        ]

    # ------------------------------------------------------------ the opened one

    def open(self, batch: Batch) -> None:
        """Show its clips in the middle of the window."""
        if batch is not self.shown:
            self.shown = batch
            self.view.show_all()
            self.clips.show_batch(batch)
        self._panels.player.hide()
        self._panels.centre.setCurrentWidget(self.view)
        self._show_view()
        self._sort()
        self.view.list.setFocus()

    @Slot()
    def close(self) -> None:
        if self._panels.centre.currentWidget() is self.view:
            self._show_stage()
        self.shown = None
        self.clips.show_batch(None)
        self._show_cards()

    def _to_shown(self, do: Callable[[Batch], object]) -> None:
        if self.shown is not None:
            do(self.shown)

    @Slot(tuple)
    def _make_again(self, keys: tuple[str, ...]) -> None:
        if self.shown is not None:
            self.batches.make_again(self.shown, keys)

    @Slot(tuple)
    def _change(self, keys: tuple[str, ...]) -> None:
        if self.shown is not None:
            self.sheet.open_again(self.shown, keys)

    def _show_view(self) -> None:
        batch = self.shown
        if batch is None:
            return
        self.clips.show_data()
        counts = batch.counts
        self.view.show_data(
            BatchViewData(
                batch.folder.name, progress_text(batch), now_text(batch), localized(batch.message), batch.share,
                {state.value: (state_word(state, batch.compared), counts[state]) for state in BY_NEED},
                batch.stage is Stage.RUNNING, resumable(batch), stoppable(batch),
                batch.can_be_bettered and not batch.active, has_page(batch),
            )
        )  # fmt: skip

    @Slot()
    def _sort(self) -> None:
        """The clips of the chosen state, those first that need attention; what has no clip at all before them."""
        batch, state = self.shown, self.view.state
        if batch is None:
            return
        bad = [f"{BAD}{n}" for n in range(len(batch.bad))] if state in (ALL, State.FAILED.value) else []
        clips = [key for key in batch.in_order() if state in (ALL, batch.state(key).value)]
        current, picked = self.view.list.current, self.view.list.selected
        self.view.list.clips.show_keys([*bad, *clips])
        self.view.list.show_current(current, scroll=False)
        self.view.list.show_selected(picked)
        self.view.show_nothing(not bad and not clips and bool(batch.total))

    @Slot(object)
    def _show_other_clips(self, batch: Batch) -> None:
        """Rows of clips that are made anew stand where they stood."""
        if batch is self.shown:
            now = {old: key for key, old in batch.was.items()}
            current = self.view.list.current
            self.clips.follow_clips(now)
            self._sort()
            self.view.list.show_current(now.get(current, current), scroll=False)

    @Slot(object)
    def _show_change(self, batch: Batch) -> None:
        key = str(batch.folder)
        if key in self._strip.batches:
            self._strip.batches[key].show_data(self._card(batch))
        if batch is self.shown:
            self._show_view()

    @Slot(object, str)
    def _show_progress(self, batch: Batch, key: str) -> None:
        if batch is self.shown:
            self.clips.show_progress(key)

    @Slot(object, object)
    def _show_ended(self, batch: Batch, item: str) -> None:
        if batch is self.shown:
            self.clips.show_change(item)
            needs_look = batch.state(item) in NEEDS_LOOK
            if (needs_look or self.view.state != ALL) and not self._sort_later.isActive():
                self._sort_later.start()

    # ------------------------------------------------------------ messages

    @Slot(object)
    def _tell_settled(self, batch: Batch) -> None:
        if batch is self.shown:
            self._sort()
        if batch.stage is Stage.FINISHED and (found := again_text(batch))[0]:
            self._workspace.notified.emit(Message(*found, kind="info"))
            return
        if batch.stage is Stage.FINISHED:
            self._workspace.finished_in_background.emit(batch.folder.name)
        if batch.stage is Stage.FINISHED and batch is not self.shown:
            text = self.tr("The batch “{0}” is made.").format(batch.folder.name)
            worries = worries_text(batch)
            self._workspace.notified.emit(Message(text, worries, kind="warning" if worries else "info"))

    @Slot(object)
    def _offer(self, batch: Batch) -> None:
        """An earlier run did not come to its end."""
        bar = self._panels.notification_bar
        if bar.action:
            return  # the card says it, too
        self._offered = batch
        text = self.tr("The batch “{0}” is not finished: {1} of {2} clips are made.")
        text = text.format(batch.folder.name, batch.done, batch.total)
        bar.show_message(text, "", is_warning=False, action=GO_ON, button=self.tr("Continue"))

    @Slot(str)
    def _on_action(self, action: str) -> None:
        if action == GO_ON and self._offered is not None:
            self.batches.continue_batch(self._offered)
            self.open(self._offered)


def resumable(batch: Batch) -> bool:
    return batch.stage in (Stage.PAUSED, Stage.STOPPED)


def stoppable(batch: Batch) -> bool:
    return batch.active and batch.stage is not Stage.STOPPING


def has_page(batch: Batch) -> bool:
    return batch.manifest.page.is_file()


def open_page(batch: Batch) -> None:
    open_file(batch.manifest.page)


def show_folder(batch: Batch) -> None:
    reveal(batch.folder)
