"""Opens clips on the stage, each with its photo; a clip whose frames were discarded is drawn again."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from app.background.photo_loader import PhotoLoader
from app.background.task_runner import Message
from app.state.clip_queue import ClipItem, ClipQueue
from app.state.stage import ClipOnStage, DrawingOnStage, Empty, OpenPhoto, PhotoOnStage, Stage, without_clip
from engine.errors import EngineError
from engine.imaging.source_image import SourceImage
from engine.jobs.edited_clip import clip_of
from engine.jobs.job import JobState
from engine.paths import sha256_of


class Viewer(QObject):
    """Owns what is on the stage. It knows the queue and the photo loader, and nothing of the request."""

    stage_changed = Signal(object)  # Stage
    drawing_wanted = Signal()  # a clip that is shown waits for its frames
    photo_changed = Signal(object)  # ClipItem that brought another photo onto the stage
    notified = Signal(object)  # Message

    def __init__(self, queue: ClipQueue, photo_loader: PhotoLoader, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._queue, self._photo_loader = queue, photo_loader
        self.stage: Stage = Empty()
        self.held = False  # the photo stays on the stage until a person opens something else

    @property
    def photo(self) -> OpenPhoto | None:
        return None if isinstance(self.stage, Empty) else self.stage.photo

    @property
    def shown(self) -> ClipItem | None:
        """The one whose clip is shown, or whose draft."""
        return self.stage.entry if isinstance(self.stage, ClipOnStage | DrawingOnStage) else None

    def show(self, stage: Stage) -> None:
        self.stage = stage
        self.stage_changed.emit(stage)

    def clear_clip(self) -> None:
        """Back to the photo."""
        self.show(without_clip(self.stage))

    def only_photo_of(self, entry: ClipItem) -> bool:
        """Whether the photo of a clip is on the stage, and nothing plays, and nothing else is being opened."""
        photo = self.stage.photo.image if isinstance(self.stage, PhotoOnStage) and not self.held else None
        return photo is not None and not self._photo_loader.busy and photo.sha256 == entry.photo_sha256

    def open_clip(self, entry: ClipItem) -> None:
        """Show a finished clip, drawing it again if its frames are gone; show an unfinished one, and continue it.

        If the user opens something else in the meantime, that is shown instead.
        """
        if self.photo is not None and self.photo.is_of(entry):
            self._photo_loader.cancel()
            self._on_photo(entry, self.photo)
            return
        if (path := entry.photo) is None:
            self._photo_loader.cancel()
            self._on_photo(entry, None)
            return
        background = entry.request.background

        def opened(image: SourceImage) -> None:
            self._on_photo(entry, OpenPhoto(image, path, background))

        self._photo_loader.open(path, background, opened, lambda _: self._on_photo(entry, None))

    def _on_photo(self, entry: ClipItem, photo: OpenPhoto | None) -> None:
        """Show the clip once its photo is open, or can't be opened."""
        if entry not in self._queue.entries:  # removed while its photo was being opened
            return
        before = self.photo
        if entry.job.has_frames and not entry.running:
            if not self._show_clip(entry, photo):
                return
        else:
            self._queue.cancel_redraws()
            if not entry.pending:
                self._queue.request_redraw(entry) if entry.state is JobState.FINISHED else self._queue.retry(entry)
            self.show(DrawingOnStage(entry, photo))
            self.drawing_wanted.emit()
        if photo is not None and (before is None or before.image.sha256 != photo.image.sha256):
            self.photo_changed.emit(entry)

    def _show_clip(self, entry: ClipItem, photo: OpenPhoto | None) -> bool:
        """Put a finished clip on the stage, as it was edited. False, with a message, when it can't be read."""
        try:
            clip = clip_of(entry.job)
        except (EngineError, OSError, ValueError) as error:
            known = error if isinstance(error, EngineError) else None
            unreadable = EngineError(f"The clip of “{entry.name}” can't be read.")
            self.notified.emit(Message.of(known or unreadable))
            return False
        self._queue.cancel_redraws()
        self._queue.mark_used(entry)
        self.show(ClipOnStage(entry, clip, photo))
        return True

    def show_finished(self, entry: ClipItem) -> None:
        """A clip is finished: it is shown if the user is looking at that very job, or at its photo only."""
        if isinstance(self.stage, DrawingOnStage) and self.stage.entry is entry:
            if not self._show_clip(entry, self.stage.photo):
                self.clear_clip()
        elif self.only_photo_of(entry):
            self.open_clip(entry)


def photo_without(
    entry: ClipItem, photo: OpenPhoto, entries: Iterable[ClipItem], recent: Iterable[Path]
) -> OpenPhoto | None:
    """A photo that does not go away with an entry's folder; None where there is no other file of it."""
    if entry.job.folder not in photo.path.parents:
        return photo
    others = (other for other in entries if other is not entry)
    return next((replace(photo, path=path) for path in same_photos(photo.image, others, recent)), None)


def same_photos(image: SourceImage, entries: Iterable[ClipItem], recent: Iterable[Path]) -> Iterator[Path]:
    """Files with the photo's bytes: in jobs, the latest first, and where it was opened from."""
    for entry in reversed(list(entries)):
        same = entry.title == image.name and entry.photo_sha256 == image.sha256
        if same and (photo := entry.photo) is not None:
            yield photo
    for path in recent:
        if path.name == image.name and path.is_file() and sha256_of(path) == image.sha256:
            yield path
