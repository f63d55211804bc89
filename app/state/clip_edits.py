"""What is done to the clip that is shown: frames left out, labels and faces put back. It is kept, and can be undone."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from app.background.task_runner import Failure
from engine.arrays import UInt8Array
from engine.errors import JobError
from engine.jobs.edited_clip import NOTHING, EditRecord, record_of, save_edits
from engine.request.edit_log import added

if TYPE_CHECKING:
    from app.state.clip_queue import ClipItem
    from app.state.workspace import Workspace


def edit(workspace: Workspace, frames: UInt8Array, what: str, file: str = "") -> EditRecord | None:
    """Show other frames in place of the clip's, from a new file or fewer of the same; what was known of edits before.

    The model's own frames stay on the disk. None, and told, where the edit can't be kept: then nothing is changed.
    """
    clip, entry = workspace.clip, workspace.shown
    if clip is None or entry is None:
        return None
    known = record_of(entry.job)
    same = known.file if known.edits == clip.recipe.edits else ""
    recipe = replace(clip.recipe, edits=added(clip.recipe.edits, what))
    before = remember(workspace, entry, EditRecord(recipe.edits, file or same))
    if before is not None:
        workspace.show_clip(replace(clip, frames=frames, recipe=recipe))
    return before


def go_back(workspace: Workspace, to: EditRecord = NOTHING) -> None:
    """Show the clip as its model made it, or as it was with earlier edits."""
    if workspace.shown is not None:
        remember(workspace, workspace.shown, to)
        workspace.look_at(workspace.shown)


def remember(workspace: Workspace, entry: ClipItem, record: EditRecord) -> EditRecord | None:
    """Keep it, and have the clip's video written anew; None, and told, when it can't be kept."""
    try:
        before = save_edits(entry.job, record)
    except JobError as error:
        workspace.troubled.emit(Failure.of(error))
        return None
    workspace.video_cache.renew(entry)
    return before
