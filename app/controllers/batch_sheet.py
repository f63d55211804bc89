"""Between the sheet of a batch and the process that says what the batch would be."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtWidgets import QWidget

from app.background.batch_task import BatchTask
from app.background.task_runner import Message
from app.dialogs.batch_sheet import BatchSheet
from app.state.batch_choice import OWN_PRESET, BatchChoice, usual_folder
from app.state.batches import Batch
from app.state.workspace import Workspace
from engine.services.batch.table import is_table, root_of
from engine.services.batch_process import STOP, Crew, Make, Survey, Surveyed
from engine.services.own_presets import own_presets

QUIET_MS = 150  # without another change before one is looked at


class BatchSheetController(QObject):
    """Opens the sheet for what was dropped; `make_wanted` follows if a person wants the clips."""

    make_wanted = Signal(object)  # Make

    def __init__(self, workspace: Workspace, window: QWidget) -> None:
        super().__init__(window)
        self._workspace, self._window = workspace, window
        self.sheet: BatchSheet | None = None
        self.task: BatchTask | None = None
        self._sources: tuple[Path, ...] = ()
        self._clips: tuple[str, ...] = ()  # of a batch, that are to be made again
        self._asked = ""
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(QUIET_MS)
        self._later.timeout.connect(self._look)
        workspace.batch_wanted.connect(self.open)

    @property
    def crew(self) -> Crew | None:
        """The one that the settings name; None for this computer."""
        address, key = self._workspace.settings.crew
        return Crew(address, Path(key).expanduser()) if address else None

    @Slot(object)
    def open(self, sources: tuple[Path, ...]) -> None:
        """Ask about these; another sheet that is open is left."""
        self._sources, self._clips = tuple(source.absolute() for source in sources), ()
        settings = self._workspace.settings
        settings.photos_folder = root_of(self._sources)
        self._open(settings.batch_folder or usual_folder(self._sources))

    def open_again(self, batch: Batch, clips: tuple[str, ...]) -> None:
        """Ask with which other settings clips of a batch are to be made again."""
        photos = dict.fromkeys(Path(batch.clips[key].photo) for key in clips if key in batch.clips)
        if photos:
            self._sources, self._clips = tuple(photos), clips
            self._open(batch.folder)

    def _open(self, out: Path) -> None:
        self.close()
        self._presets = {preset.name: preset for preset in own_presets()}
        address = self.crew.address if self.crew else ""
        self.sheet = BatchSheet(list(self._presets), address, is_table(self._sources[0]), self._window)
        self.task = BatchTask("survey", True, self)
        self.task.happened.connect(self._on_event)
        self.task.answered.connect(self._show_survey)
        self.task.failed.connect(self._show_failure)
        self.task.cancelled.connect(self._look)
        self.sheet.changed.connect(self._later.start)
        self.sheet.asked.activated.connect(self._take_export)
        self.sheet.make_wanted.connect(self._make)
        self.sheet.rejected.connect(self.close)
        auto = self._workspace.spec.live and not self._workspace.auto.own
        choice = BatchChoice.of(self._workspace.settings.batch_choices, auto)
        self.sheet.show_looking(0)
        self.sheet.restore(out, choice)
        if self._clips:
            self.sheet.ask_for_settings_only()
        self.sheet.open()

    def close(self) -> None:
        """Ask no more."""
        self._later.stop()
        sheet, task, self.sheet, self.task = self.sheet, self.task, None, None
        if task is not None:
            task.dismiss()
        if sheet is not None:
            sheet.close()
            sheet.deleteLater()

    def shutdown(self) -> None:
        """Also what was dismissed shortly before."""
        self.close()
        for task in self.findChildren(BatchTask):
            task.shutdown()

    def survey(self) -> Survey:
        """What the sheet asks for now."""
        assert self.sheet is not None
        wanted = self.sheet.choice.wanted(self._workspace, self._presets)
        return Survey(self._sources, self.sheet.out, wanted, clips=self._clips)

    @Slot()
    def _look(self) -> None:
        """Look at what is chosen now; what is being looked at is not wanted any more."""
        if self.task is None or self.sheet is None:
            return
        if self.task.busy:
            self.task.wish(STOP)
            self._later.start()
        else:
            self.task.start(self.survey())

    @Slot(object)
    def _on_event(self, event: tuple[object, ...]) -> None:
        if self.sheet is not None and event[0] == "looked" and not self._later.isActive():
            self.sheet.show_looking(int(str(event[1])))

    @Slot(object)
    def _show_survey(self, found: Surveyed) -> None:
        if self.sheet is not None and not self._later.isActive():
            self.sheet.show_survey(found)

    @Slot(object)
    def _show_failure(self, message: Message) -> None:
        if self.sheet is not None and not self._later.isActive():
            self.sheet.show_problem(message.title, message.hint)

    @Slot()
    def _take_export(self) -> None:
        """A preset brings the places that it exports for, and the names of their files."""
        assert self.sheet is not None
        preset = self._presets.get(str(self.sheet.asked.currentData()).removeprefix(OWN_PRESET))
        if preset is not None:
            self.sheet.show_export(preset.export)

    @Slot()
    def _make(self) -> None:
        assert self.sheet is not None
        asked, crew = self.survey(), self.crew if self.sheet.on_crew else None
        settings = self._workspace.settings
        settings.batch_choices = self.sheet.choice.to_keep()
        if not self._clips:
            settings.batch_folder = asked.out if asked.out != usual_folder(self._sources) else None
        self.close()
        self.make_wanted.emit(Make(asked.sources, asked.out, asked.wanted, crew, clips=asked.clips))
