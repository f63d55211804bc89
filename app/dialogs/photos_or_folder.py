"""Asks for photos, or for a whole folder of them, in one dialog that shows what is in the folder.

The system's own dialogs choose files or folders, and one that chooses folders shows no photos.
"""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFileDialog, QFileSystemModel, QTreeView, QWidget

from app.widgets.plain_text import set_tip
from engine.services.batch.table import PHOTO_ENDINGS, TABLES

SIZE = 860, 560  # pixels


class PhotosOrFolder(QFileDialog):
    """`chosen` are the photos or the table that are selected, or one folder."""

    def __init__(self, folder: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent, "", str(folder))
        self.setOption(QFileDialog.Option.DontUseNativeDialog)
        self.setOption(QFileDialog.Option.HideNameFilterDetails)
        self.resize(*SIZE)
        self.setWindowTitle(self.tr("Which photos become clips?"))
        self.setFileMode(QFileDialog.FileMode.ExistingFiles)
        self.setNameFilter(
            self.tr("Photos and tables ({0})").format(" ".join(f"*{e}" for e in (*PHOTO_ENDINGS, *TABLES)))
        )
        labels = QFileDialog.DialogLabel  # Qt has no words for the first two in every language
        self.setLabelText(labels.LookIn, self.tr("Folder:"))
        self.setLabelText(labels.FileType, self.tr("Shown:"))
        self.setLabelText(labels.Accept, self.tr("Use the selected"))
        box = self.findChild(QDialogButtonBox)
        assert box is not None
        if (use := box.button(QDialogButtonBox.StandardButton.Open)) is not None:  # grey until something is selected
            set_tip(use, self.tr("Click a photo; with Ctrl or Shift several, with Ctrl+A all"))
        self.whole = box.addButton(self.tr("Use the whole folder"), QDialogButtonBox.ButtonRole.ActionRole)
        set_tip(self.whole, self.tr("All photos of the folder that is open here, and of the folders in it"))
        self.whole.clicked.connect(self._take_folder)
        self._folder: Path | None = None

    @property
    def chosen(self) -> list[Path]:
        return [self._folder] if self._folder is not None else [Path(file) for file in self.selectedFiles()]

    @Slot()
    def _take_folder(self) -> None:
        """The folder that is open, or the one in it that is selected."""
        self._folder = self._selected_folder() or Path(self.directory().absolutePath())
        self.done(QDialog.DialogCode.Accepted)

    def _selected_folder(self) -> Path | None:
        model, view = self.findChild(QFileSystemModel), self.findChild(QTreeView, "treeView")
        if model is None or view is None or view.selectionModel() is None:
            return None
        rows = view.selectionModel().selectedRows()
        paths = [Path(model.filePath(row)) for row in rows]
        return paths[0] if len(paths) == 1 and paths[0].is_dir() else None


def ask_for_photos_or_folder(window: QWidget, folder: Path) -> list[Path]:
    """What a person chooses, beginning in a folder; nothing where they leave the dialog."""
    dialog = PhotosOrFolder(folder, window)
    chosen = dialog.chosen if dialog.exec() == QDialog.DialogCode.Accepted else []
    dialog.deleteLater()
    return chosen
