"""Opens a picture as a logo on a thread of its own."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from app.background.task_runner import TaskRunner
from engine.export.marks import logo_from
from engine.progress import ProgressCallback


class LogoLoader(QObject):
    """One logo at a time."""

    loaded = Signal(str, str)  # the file's name, and the logo
    failed = Signal(object)  # Message

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._name = ""
        self._runner = TaskRunner("logos", self)
        self._runner.succeeded.connect(self._on_loaded)
        self._runner.failed.connect(self.failed)

    def start(self, path: Path) -> None:
        if not self._runner.busy:
            self._name = path.name
            self._runner.start(partial(opened, path))

    def shutdown(self) -> None:
        self._runner.shutdown()

    @Slot(object)
    def _on_loaded(self, logo: str) -> None:
        self.loaded.emit(self._name, logo)


def opened(path: Path, report: ProgressCallback) -> str:
    return logo_from(path)
