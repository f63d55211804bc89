"""Reads the thumbnails of finished clips when they are seen, and keeps a few: all of a large gallery are 500 MB."""

from __future__ import annotations

from collections import OrderedDict
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from app.background.task_runner import TaskRunner
from engine.arrays import UInt8Array
from engine.jobs.job import Job
from engine.progress import ProgressCallback

KEPT = 64  # thumbnails, more than any screen shows at a time: 36 MB
Read = list[tuple[str, UInt8Array | None]]


class ThumbnailReader(QObject):
    """`ready`, and `dropped` when it is not kept any longer, name a clip by its key: its job's folder."""

    ready = Signal(str, object)  # key, frames (T, h, w, 3 or 4)
    dropped = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._kept: OrderedDict[str, None] = OrderedDict()
        self._wanted: OrderedDict[str, Path] = OrderedDict()
        self._runner = TaskRunner("thumbnails", self)
        self._runner.succeeded.connect(self._on_read)
        self._runner.failed.connect(self._read_next)

    def want(self, key: str, folder: Path) -> None:
        """It is seen. What was wanted long before is by now out of sight."""
        self._wanted[key] = folder
        self._wanted.move_to_end(key)
        while len(self._wanted) > KEPT:
            self.dropped.emit(self._wanted.popitem(last=False)[0])
        self._read_next()

    def shutdown(self) -> None:
        self._wanted.clear()
        self._runner.shutdown()

    @Slot()
    def _read_next(self) -> None:
        if self._wanted and not self._runner.busy:
            wanted, self._wanted = list(self._wanted.items()), OrderedDict()
            self._runner.start(partial(read, wanted))

    @Slot(object)
    def _on_read(self, found: Read) -> None:
        for key, frames in found:
            if frames is not None:
                self._kept[key] = None
                self._kept.move_to_end(key)
                self.ready.emit(key, frames)
        while len(self._kept) > KEPT:
            self.dropped.emit(self._kept.popitem(last=False)[0])
        self._read_next()


def read(wanted: list[tuple[str, Path]], report: ProgressCallback) -> Read:
    return [(key, Job(folder).thumbnail()) for key, folder in wanted]
