"""Thumbnails for the clip strip of clips that are not finished; made in the background."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, Slot

from app.background.task_runner import TaskRunner
from app.desktop.qimage import for_screen
from app.state.clip_queue import ClipItem, ClipQueue
from engine.arrays import UInt8Array
from engine.imaging.source_image import SourceImage
from engine.jobs.job import THUMBNAIL_SIDE
from engine.progress import ProgressCallback
from engine.request.motion_request import MotionRequest


class ThumbnailMaker(QObject):
    """One at a time; a photo that can't be read has no thumbnail."""

    def __init__(self, queue: ClipQueue, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._queue = queue
        self._tried: set[str] = set()  # names of jobs
        self._entry: ClipItem | None = None
        self._runner = TaskRunner("stills", self)
        self._runner.succeeded.connect(self._on_still)
        self._runner.failed.connect(self._start_next)
        queue.changed.connect(self._start_next)

    def shutdown(self) -> None:
        self._runner.shutdown()

    def make_again(self, entry: ClipItem) -> None:
        """The clip will look different; whoever asks tells that the queue changed."""
        self._tried.discard(entry.job.folder.name)

    @Slot()
    def _start_next(self) -> None:
        if not self._runner.busy and (entry := next(filter(self._lacking, self._queue.entries), None)) is not None:
            self._tried.add(entry.job.folder.name)
            self._entry = entry
            self._runner.start(partial(still_of, entry))

    def _lacking(self, entry: ClipItem) -> bool:
        return not entry.has_thumbnail and entry.still is None and entry.job.folder.name not in self._tried

    @Slot(object)
    def _on_still(self, still: UInt8Array) -> None:
        if self._entry is not None and self._entry.still is None:  # a draft may have come first
            self._entry.still = still
        self._queue.changed.emit()  # and on to the next


def still_of(entry: ClipItem, report: ProgressCallback) -> UInt8Array:
    """One small frame (1, h, w, 3) of a clip to be. Raises EngineError."""
    entry.settle()
    return small(entry.job.image(), entry.job.request())


def small(photo: SourceImage, request: MotionRequest) -> UInt8Array:
    """A photo as its clip will show it, as a thumbnail (1, h, w, 3)."""
    scale = THUMBNAIL_SIDE / max(request.width, request.height)
    width, height = (max(1, round(side * scale)) for side in (request.width, request.height))
    return for_screen(photo).seen(width, height, request.fit)[None]
