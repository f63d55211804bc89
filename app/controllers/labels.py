"""Between the labels dialog and the clip: what a person marks is put back at once."""

from __future__ import annotations

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QWidget

from app.controllers.fidelity import FidelityController
from app.dialogs.labels import LabelsDialog
from app.state.workspace import Workspace
from engine.request.edit_log import marked


class LabelsController(QObject):
    """Opens the dialog over the window; `dialog` is the one that is open."""

    def __init__(self, workspace: Workspace, desk: FidelityController, window: QWidget) -> None:
        super().__init__(window)
        self._workspace, self._desk, self._window = workspace, desk, window
        self.dialog: LabelsDialog | None = None
        workspace.photo_changed.connect(self.shutdown)  # what is marked is of this one

    @Slot()
    def begin(self) -> None:
        """Show where the labels are, of the photo whose clip is on the stage."""
        photo, clip = self._workspace.photo, self._workspace.clip
        if photo is None or clip is None or self.dialog is not None:
            return
        known = marked(clip.recipe.edits) or self._desk.seen.marked(photo) or None
        self.dialog = LabelsDialog(photo, known, self._desk.seen, self._window)
        self.dialog.chosen.connect(self._desk.choose_labels)
        self.dialog.finished.connect(self._forget)
        self.dialog.open()

    @Slot()
    def shutdown(self) -> None:
        """End what is being looked for, with its dialog."""
        if self.dialog is not None:
            self.dialog.reject()

    @Slot()
    def _forget(self) -> None:
        if self.dialog is not None:
            self.dialog.deleteLater()
        self.dialog = None
