"""The user's own presets: settings and export together, applied, saved, renamed, deleted, and taken from files."""

from __future__ import annotations

from dataclasses import asdict, fields, replace
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from app.background.task_runner import Message
from app.state.adjustments import Adjustments
from app.state.workspace import Workspace
from app.widgets.plain_text import ask_for_text
from app.widgets.preset_field import PresetField
from engine.errors import EngineError
from engine.export.formats import FORMATS
from engine.services.own_presets import (
    ExportChoice,
    OwnPreset,
    checked_export,
    delete_preset,
    own_presets,
    path_of,
    read_preset,
    rename_preset,
    save_preset,
)


class PresetsController(QObject):
    """Keeps the list of presets, and applies one to the request and to the next export."""

    notified = Signal(object)  # Message
    loaded = Signal(object)  # the names of all presets
    applied = Signal(object)  # OwnPreset

    def __init__(self, workspace: Workspace, adjustments: Adjustments, field: PresetField, parent: QObject) -> None:
        super().__init__(parent)
        self._workspace, self._adjustments, self._field = workspace, adjustments, field
        self._presets: dict[str, OwnPreset] = {}
        self._chosen = ""
        self._shown: ExportChoice | None = None  # in the export panel
        self._many_then: dict[str, object] = {}  # the last export of many clips when that was chosen
        field.chosen.connect(self.apply)
        field.asked.connect(self._do)
        workspace.preset_given.connect(self.take)
        workspace.request_changed.connect(self._show_whether_it_holds)
        QTimer.singleShot(0, self, self.load)  # after the first paint

    @Slot()
    def load(self) -> None:
        self._presets = {preset.name: preset for preset in own_presets()}
        self._field.show_names(list(self._presets), self._chosen)
        self.loaded.emit(list(self._presets))

    def preset(self, name: str) -> OwnPreset:
        """One that is in the list."""
        return self._presets[name]

    @Slot(str)
    def apply(self, name: str) -> None:
        """Its settings become the request's, as if set by hand, and its export that of the next export."""
        preset = self._presets[name]
        if preset.model and preset.model != self._workspace.request.model:
            self._adjustments.change({"model": preset.model})
        self._adjustments.change(preset.values)
        settings = self._workspace.settings
        settings.export_many = asdict(preset.export)
        if preset.export.formats[0] in FORMATS:
            settings.export_format = preset.export.formats[0]
        self._chosen = name
        self._field.show_names(list(self._presets), name)
        self.applied.emit(preset)

    @Slot(str, str)
    def _do(self, name: str, what: str) -> None:
        try:
            if what == "save":
                self.save(name)
            elif what == "rename":
                self._rename(name)
            else:
                delete_preset(name)
                self._tell(self.tr("The preset “{0}” is deleted.").format(name))
        except EngineError as error:
            self.notified.emit(Message.of(error))
        self.load()

    def save_as(self) -> None:
        """Ask for a name, and save the settings and the last export under it."""
        self._do("", "save")

    def save(self, name: str) -> None:
        """Raises InvalidRequestError."""
        if not name:
            title, label = self.tr("Save as preset"), self.tr("Name of the preset, for settings and export:")
            name = (ask_for_text(self._field.window(), title, label, self._chosen) or "").strip()
            if not name:
                return
        replaced = path_of(name) is not None
        preset = OwnPreset.of(name, self._workspace.request, self._export)
        save_preset(preset)
        self._chosen = preset.name
        saved = self.tr("The preset “{0}” is saved.").format(preset.name)
        self._tell(self.tr("The preset “{0}” is saved in place of the old one.").format(name) if replaced else saved)

    def _rename(self, name: str) -> None:
        new = ask_for_text(self._field.window(), self.tr("Rename preset"), self.tr("Name:"), name)
        if new and new != name:
            renamed = rename_preset(name, new)
            self._chosen = renamed.name if self._chosen == name else self._chosen

    @Slot(object)
    def take(self, path: Path) -> None:
        """A preset that was dropped: it is kept, under a name that is free, and applied."""
        try:
            given = read_preset(path)
            number = 1
            preset = given
            while (there := path_of(preset.name)) is not None and read_preset(there) != preset:
                number += 1
                preset = replace(given, name=f"{given.name} {number}")
            save_preset(preset)
        except EngineError as error:
            self.notified.emit(Message.of(error))
            return
        self.load()
        self.apply(preset.name)
        text = self.tr("The preset “{0}” is saved, and its settings are used.").format(preset.name)
        self._tell(text)

    @Slot(object)
    def show_export(self, choice: ExportChoice) -> None:
        """What the export panel shows from now on."""
        if choice != self._shown:
            self._shown, self._many_then = choice, self._workspace.settings.export_many

    @property
    def _export(self) -> ExportChoice:
        """The last export that was chosen: that of the panel, unless many clips were exported since."""
        chosen, names = self._workspace.settings.export_many, {one.name for one in fields(ExportChoice)}
        if self._shown is not None and chosen == self._many_then:
            return self._shown
        try:
            return checked_export({name: value for name, value in chosen.items() if name in names and value != []})
        except EngineError:
            return ExportChoice()

    @Slot(object)
    def _show_whether_it_holds(self, _: object) -> None:
        """Settings that are changed afterwards are no longer the preset's."""
        preset = self._presets.get(self._chosen)
        request = self._workspace.request
        if preset is not None and any(getattr(request, name) != value for name, value in preset.settings.items()):
            self._chosen = ""
            self._field.show_names(list(self._presets), "")

    def _tell(self, text: str) -> None:
        self.notified.emit(Message(text, "", kind="info"))
