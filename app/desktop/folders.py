"""Asks for the folder that files go into, which need not be there yet."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFileDialog, QLineEdit, QWidget

TYPED = "fileNameEdit"  # the field of Qt's own dialog
MODE = QFileDialog.FileMode.Directory


class FolderDialog(QFileDialog):
    """Qt's own dialog, that takes a folder that is typed and not there yet, too: Qt's says that there is none."""

    def __init__(self, title: str, folder: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent, title, str(folder))
        self.setOption(QFileDialog.Option.DontUseNativeDialog)
        self.setFileMode(MODE)
        self.setOption(QFileDialog.Option.ShowDirsOnly)
        self._new: Path | None = None
        self.typed = self.findChild(QLineEdit, TYPED)
        assert self.typed is not None
        close_no_suggestions_first(self)
        self.typed.textChanged.connect(self._allow_new)  # after Qt, which has greyed the button

    @property
    def chosen(self) -> Path:
        return self._new or Path(self.selectedFiles()[0])

    def _allow_new(self) -> None:
        box = self.findChild(QDialogButtonBox)
        button = box.button(QDialogButtonBox.StandardButton.Open) if box is not None else None
        if button is not None and self._typed_new() is not None:
            button.setEnabled(True)

    def _typed_new(self) -> Path | None:
        """The folder that is typed and not there."""
        assert self.typed is not None
        folder = folder_of(self.typed.text(), Path(self.directory().absolutePath()))
        return folder if folder is not None and not folder.exists() else None

    def accept(self) -> None:
        self._new = self._typed_new()
        if self._new is None:
            super().accept()
        else:
            self.done(QDialog.DialogCode.Accepted)


def close_no_suggestions_first(dialog: QFileDialog) -> None:
    """Qt's own dialog suggests names below the field; the click on a button that followed closed no more than those."""
    if (typed := dialog.findChild(QLineEdit, TYPED)) is not None:
        typed.setCompleter(None)  # type: ignore[arg-type]  # as Qt says that it may be


def folder_of(text: str, within: Path) -> Path | None:
    """The folder that a person has typed, where it does not begin at the root or at home one within another; None
    where nothing is typed.
    """
    text = text.strip()
    try:
        return within / Path(text).expanduser() if text else None
    except RuntimeError:  # of a person whom the system does not know
        return within / text


def ask_for_folder(parent: QWidget, title: str, folder: Path) -> Path | None:
    """The folder that a person chooses, beginning at one, in the system's dialog if there is one; None if none."""
    start = next((one for one in (folder, *folder.parents) if one.is_dir()), Path.home())
    probe = QFileDialog(parent)
    systems = probe.findChild(QLineEdit, TYPED) is None  # folders can be made in those
    probe.deleteLater()
    if systems:
        chosen = QFileDialog.getExistingDirectory(parent, title, str(start))
        return Path(chosen) if chosen else None
    dialog = FolderDialog(title, start, parent)
    found = dialog.chosen if dialog.exec() == QDialog.DialogCode.Accepted else None
    dialog.deleteLater()
    return found
