"""How photos come in: the first page, the dialogs that ask for files, and what is asked where several come together."""

from __future__ import annotations

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QWidget

from app.controllers.batches import BatchesController
from app.desktop.files import ask_for_files
from app.layout import WindowLayout
from app.state.importing import make_each, open_paths
from app.state.stage import PhotoOnStage
from app.state.workspace import Workspace
from engine.services.batch_process import Make


class PhotosController(QObject):
    """Nothing is made of several photos before a person has said what."""

    def __init__(
        self, workspace: Workspace, panels: WindowLayout, batches: BatchesController, window: QWidget
    ) -> None:  # fmt: skip
        super().__init__(window)
        self._workspace, self._window, self._bar, self._panel = (
            workspace, window, panels.photos_bar, panels.settings_panel,
        )  # fmt: skip
        welcome, bar = panels.welcome, panels.photos_bar
        welcome.open_wanted.connect(self.ask)
        welcome.many_wanted.connect(batches.ask)
        welcome.sample_chosen.connect(lambda path: open_paths(workspace, [path]))
        bar.each_wanted.connect(self.make_each)
        bar.shapes_wanted.connect(lambda: workspace.batch_wanted.emit(workspace.opened.paths))
        bar.one_wanted.connect(workspace.opened.clear)
        batches.sheet.make_wanted.connect(self._forget_made)
        workspace.opened.changed.connect(self._show)
        workspace.stage_changed.connect(self._show)
        self._show()

    @property
    def all_meant(self) -> int:
        """Of how many photos Animate makes clips: of all that are open together, as long as one of them is shown."""
        opened, stage = self._workspace.opened.paths, self._workspace.stage
        return len(opened) if isinstance(stage, PhotoOnStage) and stage.photo.path in opened else 0

    @Slot()
    def ask(self) -> None:
        if files := ask_for_files(self._window, self._workspace.settings.photos_folder):
            open_paths(self._workspace, files)

    @Slot()
    def animate(self) -> None:
        """A clip of the photo on the stage, or of each of those that are open together."""
        if self._workspace.importer.busy:
            self._workspace.importer.when_idle(self.animate)
        elif self.all_meant:
            self.make_each()
        else:
            self._workspace.animate()

    @Slot()
    def make_each(self) -> None:
        make_each(self._workspace)

    @Slot()
    def _show(self) -> None:
        self._bar.show_count(len(self._workspace.opened.paths))
        self._panel.show_several(self.all_meant)

    @Slot(object)
    def _forget_made(self, what: Make) -> None:
        """The sheet has them now."""
        if set(what.sources) == {path.absolute() for path in self._workspace.opened.paths}:
            self._workspace.opened.clear()
