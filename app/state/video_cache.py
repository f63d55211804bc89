"""Writes each finished clip into its job's folder as a video, so that it can be dragged out at once."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Slot

from app.background.task_runner import TaskRunner
from app.state.clip_queue import ClipItem, ClipQueue
from engine.errors import RecipeError
from engine.export import FrameSource, export, read_recipe
from engine.jobs.edited_clip import clip_of, delete, record_of
from engine.jobs.job import Job
from engine.progress import ProgressCallback


class VideoCache(QObject):
    """One clip at a time, in the background. Failed writes are skipped; such clips cannot be dragged out."""

    def __init__(self, queue: ClipQueue, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._queue = queue
        self._waiting: list[ClipItem] = []
        self._written: ClipItem | None = None  # the one that is being written, or was last
        queue.frame_users.append(lambda entry: entry in self._waiting or (entry is self._written and self._runner.busy))
        self._runner = TaskRunner("videos", self)
        self._runner.succeeded.connect(self._on_end)
        self._runner.failed.connect(self._on_end)

    @Slot(object)
    def add(self, entry: ClipItem) -> None:
        self._waiting.append(entry)
        self._start_next()

    def update(self, entry: ClipItem) -> None:
        """The clip was edited: delete its video and write a new one."""
        if (old := entry.job.video) is not None:
            delete(old)
        entry.video = None
        self.add(entry)

    def shutdown(self) -> None:
        self._waiting.clear()
        self._runner.shutdown()

    @Slot()
    def _on_end(self) -> None:
        if self._written is not None:
            self._written.video = self._written.job.video
            self._queue.measure(self._written)
        self._queue.changed.emit()
        self._start_next()
        self._queue.discard_old_frames()  # what was spared for its video

    @Slot()
    def _start_next(self) -> None:
        while self._waiting and not self._runner.busy:
            entry = self._waiting.pop(0)
            if entry.job.has_frames:
                self._written = entry
                self._runner.start(partial(write_video, entry.job))


def write_video(job: Job, report: ProgressCallback) -> None:
    """Write the clip as it was edited, unless the video shows it so already."""
    clip, edits = clip_of(job), record_of(job).edits
    if clip.recipe.edits != edits or edits_in(job.video) == edits:
        return  # the repairs must be made again first
    folder = job.folder / "video"
    folder.mkdir(exist_ok=True)
    ending = ".webp" if FrameSource.of(clip).transparent else ".mp4"
    export(clip, folder / f"{job.photo.stem}{ending}", overwrite=True, report=report)


def edits_in(video: Path | None) -> tuple[str, ...] | None:
    """The edits in a video's recipe; None without a video or a recipe."""
    try:
        return read_recipe(video).edits if video is not None else None
    except RecipeError:
        return None
