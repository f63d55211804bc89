"""Batches in the window: their cards in the strip, the opened one in the middle, and what can be done about them."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

import numpy as np
from PySide6.QtCore import QObject, QPoint, QTimer, QUrl, Slot
from PySide6.QtGui import QDesktopServices, QImage
from PySide6.QtWidgets import QFileDialog, QMenu, QWidget

from app.background.task_runner import Message, TaskRunner
from app.controllers.batch_sheet import BatchSheetController
from app.desktop.files import reveal
from app.desktop.language import localized
from app.desktop.qimage import to_qimage
from app.dialogs.batch_text import NEEDS_LOOK, outcome_text, progress_text, state_word, worries_text
from app.dialogs.crew import open_crew_settings
from app.layout import WindowLayout
from app.state.batches import BY_NEED, Batch, Batches, Stage
from app.state.workspace import Workspace
from app.widgets.batch_card import BatchCardData
from app.widgets.batch_list import MADE, BatchRow
from app.widgets.batch_view import ALL, BatchViewData
from app.widgets.plain_text import button_text
from engine.progress import Phase, Progress, ProgressCallback
from engine.services.batch.order import Outcome, State
from engine.services.batch.table import FILE

GO_ON = "go on with batch"  # what the button of the message does
SORT_MS = 500  # after a clip that needs attention has come, before it is among the first
PICTURES = 24  # that are read at a time
PAGE = "index.html"


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
        self._wanted: list[str] = []  # whose pictures are to be read, the latest last
        self._pictures = TaskRunner("batch pictures", self)
        self._sort_later, self._read_later = QTimer(self), QTimer(self)
        for timer, milliseconds in ((self._sort_later, SORT_MS), (self._read_later, 0)):
            timer.setSingleShot(True)
            timer.setInterval(milliseconds)
        self._connect()
        QTimer.singleShot(0, self, self.batches.read)  # after the first paint

    def _connect(self) -> None:
        batches, view, strip = self.batches, self.view, self._strip
        self.sheet.make_wanted.connect(self.make)
        batches.listed.connect(self._show_cards)
        batches.changed.connect(self._show_change)
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
        view.list.opened.connect(self._open_clip)
        view.list.clips.describe = self._describe
        view.list.clips.picture_wanted.connect(self._want_picture)
        self._sort_later.timeout.connect(self._sort)
        self._read_later.timeout.connect(self._read_pictures)
        self._pictures.succeeded.connect(self._show_pictures)

    @property
    def commands(self) -> dict[str, Callable[[], object]]:
        """What the menu calls, by name."""
        return {"batch": self.ask, "crew": partial(open_crew_settings, self._window, self._workspace.settings)}

    @property
    def busy(self) -> bool:
        return self.batches.busy or self.sheet.sheet is not None

    def ask(self) -> None:
        """Have a folder chosen, and open the sheet for it."""
        title = self.tr("Choose a folder of photos")
        if folder := QFileDialog.getExistingDirectory(self._window, title):
            self.sheet.open((Path(folder),))

    @Slot(object)
    def make(self, what: object) -> None:
        """Make it, and show how it goes."""
        self.batches.make(what)  # type: ignore[arg-type]
        if (batch := next((one for one in self.batches.all if one.folder == what.out), None)) is not None:  # type: ignore[attr-defined]
            self.open(batch)

    def shutdown(self) -> None:
        self.sheet.shutdown()
        self._pictures.shutdown()
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
        share = batch.done / batch.total if batch.total else 0.0
        return BatchCardData(
            str(batch.folder), batch.folder.name, progress_text(batch), worries_text(batch), share, shown
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
            for text, do, enabled in self._menu_rows(batch):
                action = menu.addAction(button_text(text))
                action.setEnabled(enabled)
                action.triggered.connect(lambda _=False, do=do: do())
            menu.exec(at)

    def _menu_rows(self, batch: Batch) -> list[tuple[str, Callable[[], object], bool]]:
        pausing = batch.stage is Stage.RUNNING
        go_on = self.tr("Pause") if pausing else self.tr("Continue")
        return [
            (self.tr("Open"), partial(self.open, batch), True),
            (
                go_on,
                partial(self.batches.pause if pausing else self.batches.continue_batch, batch),
                pausing or resumable(batch),
            ),
            (self.tr("Stop"), partial(self.batches.stop, batch), stoppable(batch)),
            (self.tr("Open page"), partial(open_page, batch), has_page(batch)),
            (self.tr("Show folder"), partial(show_folder, batch), True),
            (self.tr("Remove from the strip"), partial(self._forget, str(batch.folder)), not batch.active),
        ]

    # ------------------------------------------------------------ the opened one

    def open(self, batch: Batch) -> None:
        """Show its clips in the middle of the window."""
        if batch is not self.shown:
            self.shown = batch
            self.view.show_all()
            self.view.list.clips.forget()
            self._wanted.clear()
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
        self._show_cards()

    def _to_shown(self, do: Callable[[Batch], object]) -> None:
        if self.shown is not None:
            do(self.shown)

    def _show_view(self) -> None:
        batch = self.shown
        if batch is None:
            return
        counts = batch.counts
        self.view.show_data(
            BatchViewData(
                batch.folder.name, progress_text(batch), localized(batch.message),
                batch.done / batch.total if batch.total else 0.0,
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
        bad = [f"row {n}" for n in range(len(batch.bad))] if state in (ALL, State.FAILED.value) else []
        clips = [key for key in batch.in_order() if state in (ALL, batch.state(key).value)]
        self.view.list.clips.show_keys([*bad, *clips])
        self.view.show_nothing(not bad and not clips and bool(batch.total))

    def _describe(self, key: str) -> BatchRow:
        """What is shown of a clip of the opened batch, or of a row that can't be used."""
        batch = self.shown
        assert batch is not None
        if key.startswith("row "):
            row = batch.bad[int(key.removeprefix("row "))]
            title = " · ".join(filter(None, (self.tr("Row {0}").format(row.number), row.cells.get(FILE, ""))))
            sentence = f"{localized(row.sentence)} {localized(row.hint)}".strip()
            return BatchRow(key, title, state_word(State.FAILED), sentence, State.FAILED.value)
        outcome, name = batch.outcomes.get(key, Outcome(State.WAITING)), batch.clips[key].out
        sentence = f"{localized(outcome.sentence)} {localized(outcome.hint)}".strip()
        mark = MADE if outcome.state is State.PASSED and outcome.score is None else outcome.state.value
        return BatchRow(key, name, outcome_text(outcome), sentence, mark, outcome.state.has_clip)

    @Slot(object)
    def _show_change(self, batch: Batch) -> None:
        key = str(batch.folder)
        if key in self._strip.batches:
            self._strip.batches[key].show_data(self._card(batch))
        if batch is self.shown:
            self._show_view()
            if self.view.state == ALL and batch.total + len(batch.bad) != len(self.view.list.clips.keys):
                self._sort()

    @Slot(object, object)
    def _show_ended(self, batch: Batch, item: str) -> None:
        if batch is self.shown:
            self.view.list.clips.show_change(item)
            needs_look = batch.state(item) in NEEDS_LOOK
            if (needs_look or self.view.state != ALL) and not self._sort_later.isActive():
                self._sort_later.start()

    @Slot(str)
    def _open_clip(self, key: str) -> None:
        """Play a clip with the system's player; show the photo of which there is none."""
        batch = self.shown
        if batch is None or key not in batch.clips:
            return
        if batch.state(key).has_clip:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(batch.folder / batch.clips[key].out)))
        else:
            reveal(Path(batch.clips[key].photo))

    # ------------------------------------------------------------ pictures

    @Slot(str)
    def _want_picture(self, key: str) -> None:
        if key not in self._wanted:
            self._wanted.append(key)
            self._read_later.start()

    @Slot()
    def _read_pictures(self) -> None:
        batch = self.shown
        if batch is None or self._pictures.busy or not self._wanted:
            return
        keys, self._wanted = self._wanted[-PICTURES:], self._wanted[:-PICTURES]
        thumbnails = {key: batch.manifest.thumbnail_of(key) for key in keys}
        self._pictures.start(partial(pictures_of, thumbnails))

    @Slot(object)
    def _show_pictures(self, found: dict[str, QImage | None]) -> None:
        if self.shown is not None:
            for key, image in found.items():
                self.view.list.clips.show_picture(key, image)
        self._read_pictures()

    # ------------------------------------------------------------ messages

    @Slot(object)
    def _tell_settled(self, batch: Batch) -> None:
        if batch is self.shown:
            self._sort()
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
    return (batch.folder / PAGE).is_file()


def open_page(batch: Batch) -> None:
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(batch.folder / PAGE)))


def show_folder(batch: Batch) -> None:
    reveal(batch.folder)


def pictures_of(thumbnails: dict[str, Path], report: ProgressCallback) -> dict[str, QImage | None]:
    """A frame of each clip, on a thread."""
    from engine.services.batch.results import middle_frame

    found: dict[str, QImage | None] = {}
    for key, path in thumbnails.items():
        report(Progress(Phase.LOAD, len(found), len(thumbnails)))
        frame = middle_frame(path)
        found[key] = to_qimage(np.asarray(frame)) if frame is not None else None
    return found
