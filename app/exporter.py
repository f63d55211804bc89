"""Writing clips to files on a thread of its own, so that a run goes on meanwhile."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from app.runner import Failure, Runner
from app.settings import Settings
from engine.clip import Clip
from engine.export import export
from engine.export.estimate import expected_bytes
from engine.progress import Progress


class Exporter(QObject):
    """One export at a time. `finished` or `troubled` follows each `start`."""

    progressed = Signal(float)  # 0 to 1
    finished = Signal(object)  # Path
    estimated = Signal(object)  # bytes
    troubled = Signal(object)  # Failure

    def __init__(self, settings: Settings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        self._target = Path()
        self._runner = Runner("files", self)
        self._runner.progressed.connect(self._on_progress)
        self._runner.succeeded.connect(self._on_written)
        self._runner.failed.connect(self._on_failure)
        self._question: tuple[Clip, str] | None = None
        self._estimator = Runner("estimates", self)
        self._estimator.succeeded.connect(self._on_estimate)

    @property
    def busy(self) -> bool:
        return self._runner.busy

    def start(self, clip: Clip, path: Path) -> None:
        """Write a clip. The window has asked before an existing file is given here."""
        if self.busy:
            return
        self._target = path
        self._settings.export_folder, self._settings.export_ending = path.parent, path.suffix.lower()
        self._runner.start(partial(export, clip, path, True))

    def estimate(self, clip: Clip, ending: str) -> None:
        """Find out roughly how large the file will be; `estimated` follows, for the latest question only."""
        self._question = (clip, ending)
        if not self._estimator.busy:
            self._ask()

    def shutdown(self) -> None:
        self._runner.shutdown()
        self._estimator.shutdown()

    def _ask(self) -> None:
        if self._question is not None:
            (clip, ending), self._question = self._question, None
            self._estimator.start(partial(expected_bytes, clip, ending))

    @Slot(object)
    def _on_estimate(self, size: int) -> None:
        self.estimated.emit(size)
        self._ask()

    @Slot(object)
    def _on_progress(self, progress: Progress) -> None:
        self.progressed.emit(progress.done / max(progress.total, 1))

    @Slot(object)
    def _on_written(self, _: object) -> None:
        self.finished.emit(self._target)

    @Slot(object)
    def _on_failure(self, failure: Failure) -> None:
        self.troubled.emit(failure)
