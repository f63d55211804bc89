"""The storage dialog: where clips are kept, how much they take, and how much they may take."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QComboBox, QDialog, QFormLayout, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from app.desktop.counts import size_of_clips
from app.desktop.language import localized
from app.desktop.opening import reveal
from app.state.workspace import Workspace
from app.widgets.controls import at_least, name_choice
from app.widgets.plain_text import PlainLabel, one_line
from engine.errors import JobError
from engine.jobs.store import job_folders, readable_size, used_bytes
from engine.paths import jobs_folder

LIMITS = (5, 10, 20, 50, 100, 200, 500)  # GB


class StorageDialog(QDialog):
    """What is chosen holds at once."""

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self.setWindowTitle(self.tr("Storage"))
        self.used, self.place = PlainLabel(), PlainLabel(str(jobs_folder()))
        self.place.setWordWrap(True)
        self.limit = QComboBox()
        self._fill()
        name_choice(self.limit, self.tr("Keep at most"))
        self.limit.currentIndexChanged.connect(self._choose)
        self.note = PlainLabel(
            self.tr("Above this, frames of the oldest clips are freed. They are drawn again on demand.")
        )
        self.note.setWordWrap(True)
        self.note.setObjectName("quiet")
        form = QFormLayout()
        form.addRow(PlainLabel(self.tr("Folder")), self.place)
        form.addRow(PlainLabel(self.tr("In use")), self.used)
        form.addRow(PlainLabel(self.tr("Keep at most")), self.limit)
        self.reveal, self.done_button = QPushButton(self.tr("Show in folder")), QPushButton(self.tr("Close"))
        self.reveal.clicked.connect(lambda: reveal(jobs_folder()))
        self.done_button.clicked.connect(self.accept)
        buttons = QHBoxLayout()
        buttons.addWidget(self.reveal)
        buttons.addStretch(1)
        buttons.addWidget(self.done_button)
        whole = QVBoxLayout(self)
        at_least(whole, 460)
        whole.addLayout(form)
        whole.addWidget(self.note)
        whole.addStretch(1)
        whole.addLayout(buttons)
        self.show_used()

    def show_used(self) -> None:
        self.used.setText(used_text())

    def _fill(self) -> None:
        now = self._workspace.settings.store_limit
        for gigabytes in sorted({*LIMITS, now} - {0}):
            self.limit.addItem(one_line(self.tr("{0} GB").format(gigabytes)), gigabytes)
        self.limit.addItem(self.tr("As much as there is"), 0)
        self.limit.setCurrentIndex(self.limit.findData(now))

    @Slot()
    def _choose(self) -> None:
        gigabytes = int(self.limit.currentData())
        self._workspace.settings.store_limit = gigabytes
        self._workspace.queue.keep_up_to(gigabytes * 10**9)
        self.show_used()


def used_text() -> str:
    """How much all clips take, or why that is not known."""
    try:
        count, size = len(job_folders()), localized(readable_size(used_bytes()))
    except JobError as error:
        return str(error)
    return size_of_clips(size, count)


def open_storage(parent: QWidget, workspace: Workspace) -> None:
    """Show the dialog until it is closed."""
    dialog = StorageDialog(workspace, parent)
    dialog.exec()
    dialog.deleteLater()
