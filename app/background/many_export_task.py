"""Files of many clips, written by an engine process of their own: neither the window nor a clip being made waits."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, Signal, Slot

from app.background.task_runner import TaskRunner
from engine.progress import Progress, ProgressCallback
from engine.services.many_exports import Exported, ManyExports
from engine.services.worker_process import WorkerSession


class ManyExportTask(QObject):
    """One order at a time. `ended` follows each `start`, with what became of the files as far as it came."""

    progressed = Signal(float)  # 0 to 1
    ended = Signal(object, object)  # list of Exported; the Message of what stopped it, or None

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._files: list[Exported] = []
        self._runner = TaskRunner("exports", self)
        self._runner.progressed.connect(self._on_progress)
        self._runner.succeeded.connect(lambda _: self.ended.emit(self._files, None))
        self._runner.failed.connect(lambda message: self.ended.emit(self._files, message))
        self._runner.cancelled.connect(lambda: self.ended.emit(self._files, None))

    @property
    def busy(self) -> bool:
        return self._runner.busy

    @property
    def stopped(self) -> bool:
        return self._runner.stopping

    def start(self, order: ManyExports) -> None:
        self._files = []
        self._runner.start(partial(write, order, self._files))

    def cancel(self) -> None:
        """Stop at the next progress report; what is written stays, and nothing is left half written."""
        self._runner.cancel()

    def shutdown(self) -> None:
        self._runner.shutdown()

    @Slot(object)
    def _on_progress(self, progress: Progress) -> None:
        self.progressed.emit(progress.done / max(progress.total, 1))


def write(order: ManyExports, files: list[Exported], report: ProgressCallback) -> None:
    """Have a process write all files; `files` grows as they are done. It ends with the order."""
    session = WorkerSession()
    try:
        session.export(order, report, files.append)
    finally:
        session.close()
