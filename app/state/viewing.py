"""A clip of the strip is looked at again: its photo comes onto the stage with it."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from engine.imaging.source_image import SourceImage
from engine.jobs.edited_clip import clip_of
from engine.jobs.job import JobState
from engine.request.clip import Clip

if TYPE_CHECKING:
    from app.state.clip_queue import ClipItem
    from app.state.workspace import Workspace

Do = Callable[[], None]


def look_at(workspace: Workspace, entry: ClipItem) -> None:
    """Show a finished clip, drawing it again if its frames were let go; offer to go on with an unfinished one."""
    if entry.job.has_frames:
        show(workspace, entry)
    elif entry.state is JobState.FINISHED and not workspace.busy:
        adopt(workspace, entry, partial(make_again, workspace, entry))
    elif entry.state in (JobState.FAILED, JobState.INTERRUPTED) or entry.held:
        workspace.go_on_with(entry)


def show(workspace: Workspace, entry: ClipItem) -> None:
    """Its clip, as it was edited."""
    clip = clip_of(entry.job)
    if workspace.photo is None or workspace.photo.sha256 != clip.recipe.source_sha256:
        adopt(workspace, entry, partial(put_on_stage, workspace, entry, clip))
    else:
        workspace.photo_loader.forget()
        put_on_stage(workspace, entry, clip)


def put_on_stage(workspace: Workspace, entry: ClipItem, clip: Clip) -> None:
    workspace.shown = entry
    workspace.show_clip(clip)


def make_again(workspace: Workspace, entry: ClipItem) -> None:
    workspace.photo_changed.emit(workspace.photo)
    if not workspace.busy:
        workspace.generation.run(entry)


def adopt(workspace: Workspace, entry: ClipItem, then: Do) -> None:
    """The photo of a clip comes onto the stage with it, if it is still there."""
    try:
        path = entry.job.photo
    except (OSError, StopIteration):
        then()
        return
    workspace.photo_loader.open(
        path, entry.request.background, partial(take_photo, workspace, entry, path, then), lambda _: then()
    )


def take_photo(workspace: Workspace, entry: ClipItem, path: Path, then: Do, photo: SourceImage) -> None:
    workspace.photo, workspace.photo_path = photo, path
    workspace.ends.learn(entry)
    workspace.take(entry.request)
    then()


def use_settings(workspace: Workspace, entry: ClipItem) -> None:
    """The request of an earlier clip, and its photo."""

    def take() -> None:
        workspace.seed_locked = True
        workspace.ends.learn(entry)
        workspace.take(entry.request)

    workspace.show_photo(entry.job.photo, take)
