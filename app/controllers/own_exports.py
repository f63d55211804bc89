"""A person's own presets in the export panel: what they say of the export is chosen there for the clip on the stage."""

from __future__ import annotations

from dataclasses import asdict, replace

from PySide6.QtCore import QObject, Slot

from app.controllers.export_many import ExportManyController
from app.controllers.presets import PresetsController
from app.state.clip_queue import ClipItem
from app.state.stage import ClipOnStage
from app.state.workspace import Workspace
from app.widgets.display_names import PLACE_WORDS
from app.widgets.export_panel import ExportPanel
from engine.export.places import OWN, shape_of
from engine.services.own_presets import ExportChoice, OwnPreset


class OwnExports(QObject):
    """A preset of one file is shown in the panel's controls; one of several opens the dialog that writes many."""

    def __init__(
        self, workspace: Workspace, panel: ExportPanel, presets: PresetsController, many: ExportManyController,
        parent: QObject,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self._workspace, self._panel, self._presets, self._many = workspace, panel, presets, many
        self._wanted: ClipItem | None = None  # a clip that is made to be exported so
        presets.loaded.connect(panel.show_own)
        presets.applied.connect(self.show)
        panel.own_chosen.connect(self._on_chosen)
        panel.many_wanted.connect(self._write)
        panel.changed.connect(lambda: presets.show_export(self.chosen))
        workspace.generation.finished.connect(self._on_finished)

    @property
    def chosen(self) -> ExportChoice:
        """What the panel shows, as a preset holds it. The files of a preset that writes several stay those."""
        panel, options = self._panel, self._panel.wanted()
        kept = self._presets.preset(panel.own).export if panel.own else ExportChoice()
        if not panel.several:
            size = options.size
            side = min(size) if size and not panel.preset else kept.short_side
            shape = shape_of(size) if size else None
            place = panel.preset or (shape.id if shape else OWN)
            kept = replace(kept, places=(place,), formats=(options.format,), short_side=side)
        return replace(
            kept, quality=options.encoding.quality, plays=options.encoding.plays, clean=options.clean,
            repeat_to=options.repeat_to, marks=options.marks, ending=options.ending, fit=options.fit,
        )  # fmt: skip

    @Slot(str)
    def _on_chosen(self, name: str) -> None:
        self.show(self._presets.preset(name))

    @Slot(object)
    def show(self, preset: OwnPreset) -> None:
        """What it says, as far as it is about one file."""
        choice = preset.export
        targets = choice.order((), self._workspace.settings.export_folder).targets
        place, kind = targets[0]
        options = replace(choice.options, format=kind, size=place.size(choice.short_side))
        names = [place.preset.title if place.preset else self.tr(PLACE_WORDS[place.id]) for place, _ in targets]
        self._panel.show_own_choice(preset.name, place.id if place.preset else "", options, names)

    @Slot(str)
    def _write(self, name: str) -> None:
        """All files of the preset; a clip that is not made yet is made first."""
        self._workspace.settings.export_many = asdict(self._presets.preset(name).export)
        stage = self._workspace.stage
        if isinstance(stage, ClipOnStage):
            self._many.ask([stage.entry])
        else:
            self._wanted = self._workspace.make()

    @Slot(object)
    def _on_finished(self, entry: ClipItem) -> None:
        if entry is self._wanted:
            self._wanted = None
            self._many.ask([entry])
