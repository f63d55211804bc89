"""Edits of a clip: trimming and repairs. They are saved with the job and can be undone."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from app.background.task_runner import Message
from engine.arrays import UInt8Array
from engine.errors import JobError
from engine.jobs.edited_clip import NOTHING, EditRecord, known_record, save_edits
from engine.request.edit_log import with_edit

if TYPE_CHECKING:
    from app.state.clip_queue import ClipItem
    from app.state.stage import ClipOnStage
    from app.state.workspace import Workspace


def apply_edit(
    workspace: Workspace, on: ClipOnStage, frames: UInt8Array, what: str, file: str = ""
) -> EditRecord | None:
    """Replace a clip's frames, by those of a new file or by fewer of the same; returns the edits before.

    They are shown if the clip is still on the stage. The model's own frames stay on the disk.
    None, with a message, if the edit can't be saved: then nothing changes.
    """
    clip, entry = on.clip, on.entry
    known = known_record(entry.job)
    same = known.file if known.edits == clip.recipe.edits else ""
    changed = with_added_edit(on, frames, what)
    before = save(workspace, entry, EditRecord(changed.clip.recipe.edits, file or same))
    if before is not None and workspace.shown is entry and workspace.clip is not None:
        workspace.put_on_stage(changed)
    return before


def with_added_edit(on: ClipOnStage, frames: UInt8Array, what: str) -> ClipOnStage:
    """The clip with one more edit."""
    recipe = replace(on.clip.recipe, edits=with_edit(on.clip.recipe.edits, what))
    return replace(on, clip=replace(on.clip, frames=frames, recipe=recipe))


def revert(workspace: Workspace, entry: ClipItem, to: EditRecord = NOTHING) -> None:
    """A clip as its model made it, or as it was with earlier edits."""
    save(workspace, entry, to)
    if workspace.shown is entry:
        workspace.open_clip(entry)


def save(workspace: Workspace, entry: ClipItem, record: EditRecord) -> EditRecord | None:
    """Save the record and have the clip's video written again; None, with a message, if it can't be saved."""
    try:
        before = save_edits(entry.job, record)
    except JobError as error:
        workspace.notified.emit(Message.of(error))
        return None
    entry.verdict = ""  # it was of the clip before
    workspace.video_cache.update(entry)
    return before
