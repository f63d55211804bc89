"""A clip of the strip is looked at: it comes onto the stage with its photo, and is drawn again where it must be."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from app.background.task_runner import Message
from app.state.stage import ClipOnStage, DrawingOnStage, OpenPhoto
from engine.errors import EngineError
from engine.jobs.edited_clip import clip_of
from engine.jobs.job import JobState

if TYPE_CHECKING:
    from app.state.clip_queue import ClipItem
    from app.state.workspace import Workspace
    from engine.imaging.source_image import SourceImage

Do = Callable[[], None]


def look_at(workspace: Workspace, entry: ClipItem) -> None:
    """Show a finished clip, drawing it again if its frames were let go; show an unfinished one, and let it go on.

    What the person chooses in the meantime wins.
    """
    if workspace.open_photo is not None and workspace.open_photo.is_of(entry):
        workspace.photo_loader.forget()
        settle(workspace, entry, workspace.open_photo)
        return
    if (path := entry.photo) is None:
        workspace.photo_loader.forget()
        settle(workspace, entry, None)
        return
    background = entry.request.background

    def found(image: SourceImage) -> None:
        settle(workspace, entry, OpenPhoto(image, path, background))

    workspace.photo_loader.open(path, background, found, lambda _: settle(workspace, entry, None))


def settle(workspace: Workspace, entry: ClipItem, photo: OpenPhoto | None) -> None:
    """Its photo is here, or can't be opened any more."""
    if entry not in workspace.queue.entries:  # removed while its photo was being opened
        return
    before = workspace.photo
    if entry.job.has_frames and not entry.running:
        if not show_clip_of(workspace, entry, photo):
            return
    else:
        workspace.queue.withdraw()
        if not entry.coming:
            workspace.queue.draw_again(entry) if entry.state is JobState.FINISHED else workspace.queue.retry(entry)
        workspace.put_on_stage(DrawingOnStage(entry, photo))
        workspace.advance()
    if photo is not None and (before is None or before.sha256 != photo.image.sha256):
        workspace.ends.learn(entry)
        workspace.take(entry.request)


def show_clip_of(workspace: Workspace, entry: ClipItem, photo: OpenPhoto | None) -> bool:
    """Put a finished clip on the stage, as it was edited. False, and told, when it can't be read."""
    try:
        clip = clip_of(entry.job)
    except (EngineError, OSError, ValueError) as error:
        told = error if isinstance(error, EngineError) else EngineError(f"The clip of “{entry.title}” can't be read.")
        workspace.notified.emit(Message.of(told))
        return False
    workspace.queue.withdraw()
    workspace.queue.use(entry)
    workspace.put_on_stage(ClipOnStage(entry, clip, photo))
    return True


def use_settings(workspace: Workspace, entry: ClipItem) -> None:
    """The request of an earlier clip, and its photo."""

    def take() -> None:
        workspace.seed_locked = True
        workspace.ends.learn(entry)
        workspace.take(entry.request)

    if (photo := entry.photo) is not None:
        workspace.show_photo(photo, take)


def moved(workspace: Workspace, photo: OpenPhoto, entry: ClipItem) -> OpenPhoto | None:
    """A photo that does not go away with an entry's folder; None where there is no other file of it."""
    if entry.job.folder not in photo.path.parents:
        return photo
    places = same_photos(workspace, entry, photo.image)
    return next((replace(photo, path=path) for path in places), None)


def same_photos(workspace: Workspace, but: ClipItem, image: SourceImage) -> Iterator[Path]:
    """Files with the photo's bytes, in other jobs and where it was opened from."""
    for entry in reversed(workspace.queue.entries):
        same = entry is not but and entry.title == image.name and entry.photo_sha256 == image.sha256
        if same and (photo := entry.photo) is not None:
            yield photo
    for path in workspace.settings.recent:
        if path.name == image.name and path.is_file() and hashlib.sha256(path.read_bytes()).hexdigest() == image.sha256:
            yield path


def show_finished(workspace: Workspace, entry: ClipItem) -> None:
    """A clip is finished: it comes onto the stage if the person is looking at that very job, or at its photo only."""
    stage = workspace.stage
    if isinstance(stage, DrawingOnStage) and stage.entry is entry:
        if not show_clip_of(workspace, entry, stage.photo):
            workspace.clear_clip()
    elif workspace.only_photo_of(entry):
        look_at(workspace, entry)
