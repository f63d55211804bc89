"""Between the labels dialog and the clip: what a person marks is put back at once."""

from __future__ import annotations

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QWidget

from app.fidelity_desk import FidelityDesk
from app.labels_dialog import LabelsDialog
from app.studio import Studio
from engine.edits import marked


class LabelDesk(QObject):
    """Opens the dialog over the window; `dialog` is the one that is open."""

    def __init__(self, studio: Studio, desk: FidelityDesk, window: QWidget) -> None:
        super().__init__(window)
        self._studio, self._desk, self._window = studio, desk, window
        self.dialog: LabelsDialog | None = None
        studio.photo_changed.connect(self.shutdown)  # what is marked is of this one

    @Slot()
    def begin(self) -> None:
        """Show where the labels are, of the photo whose clip is on the stage."""
        photo, clip = self._studio.photo, self._studio.clip
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
