"""A clip of the strip is looked at again: its photo comes onto the stage with it."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from engine.clip import Clip
from engine.edited import clip_of
from engine.image import SourceImage
from engine.job import JobState

if TYPE_CHECKING:
    from app.queue import Entry
    from app.studio import Studio

Do = Callable[[], None]


def look_at(studio: Studio, entry: Entry) -> None:
    """Show a finished clip, drawing it again if its frames were let go; offer to go on with an unfinished one."""
    if entry.job.has_frames:
        show(studio, entry)
    elif entry.state is JobState.FINISHED and not studio.busy:
        adopt(studio, entry, partial(make_again, studio, entry))
    elif entry.state in (JobState.FAILED, JobState.INTERRUPTED) or entry.held:
        studio.go_on_with(entry)


def show(studio: Studio, entry: Entry) -> None:
    """Its clip, as it was edited."""
    clip = clip_of(entry.job)
    if studio.photo is None or studio.photo.sha256 != clip.recipe.source_sha256:
        adopt(studio, entry, partial(put_on_stage, studio, entry, clip))
    else:
        studio.opener.forget()
        put_on_stage(studio, entry, clip)


def put_on_stage(studio: Studio, entry: Entry, clip: Clip) -> None:
    studio.shown = entry
    studio.show_clip(clip)


def make_again(studio: Studio, entry: Entry) -> None:
    studio.photo_changed.emit(studio.photo)
    if not studio.busy:
        studio.making.run(entry)


def adopt(studio: Studio, entry: Entry, then: Do) -> None:
    """The photo of a clip comes onto the stage with it, if it is still there."""
    try:
        path = entry.job.photo
    except (OSError, StopIteration):
        then()
        return
    studio.opener.open(path, entry.request.background, partial(take_photo, studio, entry, path, then), lambda _: then())


def take_photo(studio: Studio, entry: Entry, path: Path, then: Do, photo: SourceImage) -> None:
    studio.photo, studio.photo_path = photo, path
    studio.ends.learn(entry)
    studio.take(entry.request)
    then()


def use_settings(studio: Studio, entry: Entry) -> None:
    """The request of an earlier clip, and its photo."""

    def take() -> None:
        studio.seed_locked = True
        studio.ends.learn(entry)
        studio.take(entry.request)

    studio.show_photo(entry.job.photo, take)
