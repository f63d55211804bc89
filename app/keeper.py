"""Writes each finished clip into its job's folder as a video, so that it can be dragged out at once."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Slot

from app.queue import Entry, Queue
from app.runner import Runner
from engine.export import export
from engine.job import Job
from engine.progress import Report


class Keeper(QObject):
    """One clip at a time, in the background; what could not be written is simply not there to be dragged."""

    def __init__(self, queue: Queue, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._queue = queue
        self._waiting: list[Entry] = []
        self._runner = Runner("videos", self)
        self._runner.succeeded.connect(self._on_written)
        self._runner.failed.connect(self._go)

    @Slot(object)
    def keep(self, entry: Entry) -> None:
        self._waiting.append(entry)
        self._go()

    def shutdown(self) -> None:
        self._waiting.clear()
        self._runner.shutdown()

    @Slot()
    def _on_written(self) -> None:
        self._queue.changed.emit()
        self._go()

    @Slot()
    def _go(self) -> None:
        while self._waiting and not self._runner.busy:
            job = self._waiting.pop(0).job
            if job.has_frames and job.video is None:
                self._runner.start(partial(write_video, job))


def write_video(job: Job, report: Report) -> Path:
    folder = job.folder / "video"
    folder.mkdir(exist_ok=True)
    path = folder / f"{job.photo.stem}.mp4"
    export(job.clip(), path, overwrite=True, report=report)
    return path
