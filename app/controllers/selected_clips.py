"""What is done with all clips that are selected in the strip."""

from __future__ import annotations

from collections import deque
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtWidgets import QWidget

from app.background.task_runner import Message
from app.controllers.clip_strip import ClipStripController
from app.controllers.export_many import ExportManyController
from app.controllers.fidelity import FidelityController
from app.desktop.counts import photos
from app.desktop.language import localized
from app.state.clip_queue import ClipItem
from app.state.importing import photos_among
from app.state.workspace import Workspace
from app.widgets.selection_bar import SelectionBar
from engine.jobs.job import JobState
from engine.request.defaults import natural_size
from engine.services.seed_search import next_seed

if TYPE_CHECKING:  # what it needs takes long to load
    from engine.fidelity.report.report import FidelityReport

NAMED = 3  # clips that fall short and are named


class SelectedClipsController(QObject):
    """Carries out what the bar of the selection offers, on all selected clips."""

    notified = Signal(object)  # Message

    def __init__(
        self, workspace: Workspace, strip: ClipStripController, fidelity: FidelityController, bar: SelectionBar,
        window: QWidget,
    ) -> None:  # fmt: skip
        super().__init__(window)
        self.export_many = ExportManyController(workspace, workspace.settings, window)
        self.export_many.notified.connect(self.notified)
        self._workspace, self._strip, self._fidelity = workspace, strip, fidelity
        self._to_check: deque[ClipItem] = deque()
        self._asked: list[ClipItem] = []  # to be checked, of which the summary will tell
        fidelity.checked.connect(self._on_checked)
        fidelity.failed.connect(self._on_checked)
        workspace.queue.changed.connect(self._tell_checked)
        bar.chosen.connect(self.do)

    @Slot(str)
    def do(self, what: str) -> None:
        commands = {
            "export": self.export, "settings": self.use_settings, "check": self.check,
            "favourite": self._strip.mark_favourites, "remove": self._strip.remove_selected,
            "clear": self._strip.selection.clear,
        }  # fmt: skip
        commands[what]()

    @property
    def finished(self) -> list[ClipItem]:
        return [entry for entry in self._strip.selected if entry.state is JobState.FINISHED]

    def export(self) -> bool:
        """Ask for all finished ones to be exported; False where none is selected."""
        if found := self.finished:
            self.export_many.ask(found)
        return bool(found)

    def shutdown(self) -> None:
        self.export_many.shutdown()

    # ------------------------------------------------------------ the settings of the panel for all of them

    def use_settings(self) -> None:
        """New clips of the photos of the selected ones, made with what the settings say now."""
        entries = [entry for entry in self._strip.selected if entry.photo is not None]
        files = [entry.job.photo for entry in entries]
        name, importer = photos(len(files)), self._workspace.importer
        # What was dropped and is being looked at comes first: it would be lost.
        importer.when_idle(partial(importer.run, name, partial(photos_among, files), partial(self._make, entries)))

    def _make(self, entries: list[ClipItem], found: tuple[list[tuple[object, tuple[int, int]]], list[str]]) -> None:
        sizes = dict(found[0])
        workspace = self._workspace
        for entry in entries:
            photo = entry.photo
            if photo is None or photo not in sizes:
                continue
            width, height = natural_size(sizes[photo], workspace.spec)
            # What is painted is painted on one photo, and an end picture is of one clip.
            request = replace(workspace.request, width=width, height=height, hints="", depth="", end_image="")
            workspace.queue.add(photo, next_seed(request) if request == entry.request else request)
        workspace.advance()

    # ------------------------------------------------------------ the check of all of them

    def check(self) -> None:
        """Compare all frames of the selected clips with their photos; what was found is reported at the end."""
        there = [entry for entry in self.finished if entry.job.has_frames]
        if left := len(self.finished) - len(there):
            text = self.tr("The frames of %n clips were let go.", "", left)
            self.notified.emit(Message(text, self.tr("Open these clips, then check them."), kind="warning"))
        self._asked = there
        self._to_check.extend(there)
        self._check_next()

    @Slot()
    def _check_next(self) -> None:
        """One at a time: what the window does in between is not held up by reading many recipes."""
        if self._to_check:
            self._fidelity.check_entry(self._to_check.popleft())
            QTimer.singleShot(0, self, self._check_next)

    @Slot(object)
    def _on_checked(self, _: ClipItem, report: FidelityReport | None = None) -> None:
        self._workspace.queue.changed.emit()
        self._tell_checked()

    @Slot()
    def _tell_checked(self) -> None:
        """When nothing of what was asked for is on its way any more."""
        asked = [entry for entry in self._asked if entry in self._workspace.queue.entries]
        if not self._asked or self._to_check or any(map(self._fidelity.is_checking, asked)):
            return
        self._asked = []
        short = [entry.name for entry in asked if entry.verdict == "red"]
        known = sum(bool(entry.verdict) for entry in asked)
        text = self.tr("%n clips checked, {0} of them true to the photo.", "", known).format(known - len(short))
        if not short:
            self.notified.emit(Message(text, "", kind="info"))
            return
        names = ", ".join(localized(f"“{name}”") for name in short[:NAMED])
        more = self.tr(" and {0} more").format(len(short) - NAMED) if len(short) > NAMED else ""
        hint = self.tr("Not so: {0}. Open one to see where, and what can be done.").format(names + more)
        self.notified.emit(Message(text, hint, kind="warning"))
