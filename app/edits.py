"""What is done to the clip that is shown: frames left out, labels and faces put back. It is kept, and can be undone."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from app.runner import Failure
from engine.arrays import Bytes
from engine.edited import NOTHING, Record, keep, record_of
from engine.edits import added
from engine.errors import JobError

if TYPE_CHECKING:
    from app.queue import Entry
    from app.studio import Studio


def edit(studio: Studio, frames: Bytes, what: str, file: str = "") -> Record | None:
    """Show other frames in place of the clip's, from a new file or fewer of the same; what was known of edits before.

    The model's own frames stay on the disk. None, and told, where the edit can't be kept: then nothing is changed.
    """
    clip, entry = studio.clip, studio.shown
    if clip is None or entry is None:
        return None
    known = record_of(entry.job)
    same = known.file if known.edits == clip.recipe.edits else ""
    recipe = replace(clip.recipe, edits=added(clip.recipe.edits, what))
    before = remember(studio, entry, Record(recipe.edits, file or same))
    if before is not None:
        studio.show_clip(replace(clip, frames=frames, recipe=recipe))
    return before


def go_back(studio: Studio, to: Record = NOTHING) -> None:
    """Show the clip as its model made it, or as it was with earlier edits."""
    if studio.shown is not None:
        remember(studio, studio.shown, to)
        studio.look_at(studio.shown)


def remember(studio: Studio, entry: Entry, record: Record) -> Record | None:
    """Keep it, and have the clip's video written anew; None, and told, when it can't be kept."""
    try:
        before = keep(entry.job, record)
    except JobError as error:
        studio.troubled.emit(Failure.of(error))
        return None
    studio.keeper.renew(entry)
    return before
