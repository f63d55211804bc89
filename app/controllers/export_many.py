"""Between the dialog that exports many clips and the process that writes them."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from app.background.many_export_task import ManyExportTask
from app.background.task_runner import Message
from app.background.thumbnail_reader import ThumbnailReader
from app.controllers.finish import FinishController
from app.desktop.opening import reveal
from app.desktop.qimage import to_qimage
from app.dialogs.export_many import ExportManyDialog
from app.state.clip_queue import ClipItem
from app.state.settings import Settings
from app.state.workspace import Workspace
from app.widgets.picture_row import MOST
from engine.arrays import UInt8Array
from engine.services.many_exports import Exported


class ExportManyController(QObject):
    """Writes the clips it is given as the dialog asks. The dialog may be closed meanwhile; the end is reported."""

    notified = Signal(object)  # Message

    def __init__(self, workspace: Workspace, settings: Settings, window: QWidget) -> None:
        super().__init__(window)
        self._settings, self._window = settings, window
        self._entries: list[ClipItem] = []
        self._dialog: ExportManyDialog | None = None
        self._finish: FinishController | None = None
        self._thumbnails = ThumbnailReader(self)
        self._thumbnails.ready.connect(self._show_thumbnail)
        self.task = ManyExportTask(self)
        self.task.progressed.connect(self._show_progress)
        self.task.ended.connect(self._show_ended)
        workspace.queue.frame_users.append(lambda entry: self.task.busy and entry in self._entries)

    @property
    def dialog(self) -> ExportManyDialog:
        """Made when it is first needed."""
        if self._dialog is None:
            self._dialog = ExportManyDialog(self._window)
            self._dialog.export_wanted.connect(self.export)
            self._dialog.stop_wanted.connect(self.task.cancel)
            self._dialog.reveal_wanted.connect(reveal)
            self._finish = FinishController(self._dialog.finish, self._settings, self)
            self._finish.notified.connect(self.notified)
        return self._dialog

    @Slot(object)
    def ask(self, entries: list[ClipItem]) -> None:
        """Show the dialog for these clips; while others are still being written, how far they are."""
        if not self.task.busy:
            self._entries = entries
            first = entries[0]
            self.dialog.restore(self._settings.many_exports_folder, self._settings.export_many)
            self.dialog.show_for(
                tuple(entry.job.folder for entry in entries), Path(first.title).stem, first.name_in_files,
                [(entry.request.width, entry.request.height, entry.request.frames) for entry in entries],
            )  # fmt: skip
            shown = entries[:MOST]
            self.dialog.pictures.show_names({entry.key: entry.title for entry in shown}, len(entries))
            for entry in shown:
                self._thumbnails.want(entry.key, entry.job.folder)
        self.dialog.show()
        self.dialog.activateWindow()

    @Slot(str, object)
    def _show_thumbnail(self, key: str, frames: UInt8Array) -> None:
        self.dialog.pictures.show_picture(key, to_qimage(frames[0]))

    @Slot()
    def export(self) -> None:
        if self.task.busy:
            return
        order = self.dialog.order
        self._settings.export_folder, self._settings.export_many = order.folder.absolute(), self.dialog.chosen()
        self.dialog.show_progress(0.0)
        self.task.start(order)

    @Slot(float)
    def _show_progress(self, share: float) -> None:
        self.dialog.show_progress(share)

    @Slot(object, object)
    def _show_ended(self, files: list[Exported], failure: Message | None) -> None:
        self.dialog.show_ended(files, self.task.stopped)
        written = sum(one.path is not None for one in files)
        if failure is not None:
            self.notified.emit(failure)
        elif not self.dialog.isVisible():
            text = self.tr("%n files are written into “{0}”.", "", written).format(self.dialog.order.folder.name)
            failed = len(files) - written
            hint = self.tr("{0} failed: Export… says why.").format(failed) if failed else ""
            self.notified.emit(Message(text, hint, kind="warning" if failed else "info"))

    def shutdown(self) -> None:
        self.task.shutdown()
        self._thumbnails.shutdown()
        if self._finish is not None:
            self._finish.loader.shutdown()
