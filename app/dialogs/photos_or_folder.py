"""Asks for photos, or for a whole folder of them, in one dialog that shows what is in the folder.

The system's own dialogs choose files or folders, and one that chooses folders shows no photos.
"""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QImage, QPixmap
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QFileSystemModel,
    QGridLayout,
    QTreeView,
    QWidget,
)  # fmt: skip

from app.background.task_runner import Message, TaskRunner
from app.desktop.folders import close_no_suggestions_first
from app.desktop.qimage import to_qimage
from app.widgets.plain_text import PlainLabel, button_text, one_line, set_tip
from engine.imaging.decoding import decode_small
from engine.imaging.fit import reduced
from engine.imaging.source_image import WHITE
from engine.progress import ProgressCallback
from engine.services.batch.table import PHOTO_ENDINGS, TABLES

SIZE = 960, 560  # pixels
PREVIEW = 200
LONGEST_NAME = 24


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
            self.tr("Photos, and tables of products: CSV ({0})").format(
                " ".join(f"*{e}" for e in (*PHOTO_ENDINGS, *TABLES))
            )
        )
        close_no_suggestions_first(self)
        labels = QFileDialog.DialogLabel  # Qt has no words for the first two in every language
        self.setLabelText(labels.LookIn, self.tr("Folder:"))
        self.setLabelText(labels.FileType, self.tr("Shown:"))
        self.setLabelText(labels.Accept, self.tr("Use the selected"))
        box = self.findChild(QDialogButtonBox)
        assert box is not None
        if (use := box.button(QDialogButtonBox.StandardButton.Open)) is not None:  # grey until something is selected
            set_tip(use, self.tr("Click a photo; with Ctrl or Shift several, with Ctrl+A all"))
        self.whole = box.addButton("", QDialogButtonBox.ButtonRole.ActionRole)
        set_tip(self.whole, self.tr("All photos of this folder, and of the folders in it"))
        self.whole.clicked.connect(self._take_folder)
        self._folder: Path | None = None
        if (kinds := self.findChild(QComboBox, "fileTypeCombo")) is not None:
            set_tip(kinds, self.tr("A table has a line for each product: its photo, and perhaps a name or a camera"))
        self._add_preview()
        self.directoryEntered.connect(self._show_selected)
        for view in self.findChildren(QAbstractItemView):
            if view.objectName() in ("treeView", "listView") and view.selectionModel() is not None:
                view.selectionModel().selectionChanged.connect(self._show_selected)
        self._show_selected()

    @property
    def chosen(self) -> list[Path]:
        return [self._folder] if self._folder is not None else [Path(file) for file in self.selectedFiles()]

    def _add_preview(self) -> None:
        """At the right side, the photo that is selected, decoded on a thread."""
        self.preview = PlainLabel()
        self.preview.setFixedWidth(PREVIEW)
        self.preview.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.preview.setAccessibleName(self.tr("The selected photo"))
        grid = self.layout()
        assert isinstance(grid, QGridLayout)
        grid.addWidget(self.preview, 1, grid.columnCount())
        self._wanted: Path | None = None
        self._asked: Path | None = None
        self._runner = TaskRunner("preview", self)
        self._runner.succeeded.connect(self._show_preview)
        self._runner.failed.connect(self._show_preview)
        self.finished.connect(self._runner.shutdown)

    @Slot()
    def _show_selected(self) -> None:
        """Which folder would be used, and the photo that is selected."""
        folder = self._chosen_folder()
        name = one_line(folder.name or str(folder), LONGEST_NAME)
        self.whole.setText(button_text(self.tr("Use the folder “{0}”").format(name)))
        selected = self._selected()
        self._wanted = selected[-1] if selected and selected[-1].suffix.lower() in PHOTO_ENDINGS else None
        if self._wanted is None:
            self.preview.clear()
        self._ask()

    def _ask(self) -> None:
        if self._wanted is not None and self._wanted != self._asked and not self._runner.busy:
            self._asked = self._wanted
            self._runner.start(partial(small_picture, self._asked))

    @Slot(object)
    def _show_preview(self, found: QImage | Message) -> None:
        """What was decoded, if it is still wanted; what can't be is not shown, and is told when it is opened."""
        if self._asked == self._wanted:
            self.preview.setPixmap(QPixmap.fromImage(found) if isinstance(found, QImage) else QPixmap())
        self._ask()

    def _chosen_folder(self) -> Path:
        """The folder that is open, or the one in it that is selected."""
        selected = self._selected()
        one = selected[0] if len(selected) == 1 and selected[0].is_dir() else None
        return one or Path(self.directory().absolutePath())

    @Slot()
    def _take_folder(self) -> None:
        self._folder = self._chosen_folder()
        self.done(QDialog.DialogCode.Accepted)

    def _selected(self) -> list[Path]:
        model, view = self.findChild(QFileSystemModel), self.findChild(QTreeView, "treeView")
        if model is None or view is None or view.selectionModel() is None:
            return []
        return [Path(model.filePath(row)) for row in view.selectionModel().selectedRows()]


def small_picture(path: Path, report: ProgressCallback) -> QImage:
    """A photo as large as its preview. Raises EngineError."""
    pixels, _ = reduced(decode_small(path, WHITE, PREVIEW)[0], PREVIEW)
    return to_qimage(pixels)


def ask_for_photos_or_folder(window: QWidget, folder: Path) -> list[Path]:
    """What a person chooses, beginning in a folder; nothing where they leave the dialog."""
    dialog = PhotosOrFolder(folder, window)
    chosen = dialog.chosen if dialog.exec() == QDialog.DialogCode.Accepted else []
    dialog.deleteLater()
    return chosen
