"""Connects the labels dialog with the clip: marked labels are restored at once."""

from __future__ import annotations

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QWidget

from app.background.task_runner import Message
from app.controllers.fidelity import FidelityController
from app.dialogs.labels import LabelsDialog
from app.state.stage import ClipOnStage, Stage
from app.state.workspace import Workspace
from engine.request.edit_log import label_outlines


class LabelsController(QObject):
    """Opens the dialog over the window; `dialog` is the one that is open."""

    def __init__(self, workspace: Workspace, fidelity: FidelityController, window: QWidget) -> None:
        super().__init__(window)
        self._workspace, self._fidelity, self._window = workspace, fidelity, window
        self.dialog: LabelsDialog | None = None
        self._on: ClipOnStage | None = None  # whose labels are marked
        workspace.stage_changed.connect(self._show_stage)

    @Slot()
    def begin(self) -> None:
        """Show where the labels are, of the photo whose clip is on the stage."""
        stage = self._workspace.stage
        if not isinstance(stage, ClipOnStage) or stage.photo is None or self.dialog is not None:
            return
        photo = stage.photo.image
        known = label_outlines(stage.clip.recipe.edits) or self._fidelity.detections.marked(photo) or None
        self._on, self.dialog = stage, LabelsDialog(photo, known, self._fidelity.detections, self._window)
        self.dialog.chosen.connect(self._fidelity.choose_labels)
        self.dialog.finished.connect(self._forget)
        self.dialog.open()

    @Slot(object)
    def _show_stage(self, stage: Stage) -> None:
        """Close the dialog when another clip is opened: the marked labels belong to one clip."""
        if self.dialog is not None and self._on is not None and self._workspace.shown is not self._on.entry:
            self.shutdown()
            text = self.tr("The labels of “{0}” were not changed.").format(self._on.entry.name)
            self._workspace.notified.emit(
                Message(text, self.tr("Something else was opened in the meantime."), kind="warning")
            )

    @Slot()
    def shutdown(self) -> None:
        """Close the dialog and stop its search."""
        if self.dialog is not None:
            self.dialog.reject()

    @Slot()
    def _forget(self) -> None:
        if self.dialog is not None:
            self.dialog.deleteLater()
        self.dialog = None
