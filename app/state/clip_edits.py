"""Edits of a clip: trimming and repairs. They are saved with the job, and each can be undone."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from app.background.task_runner import Message
from engine.arrays import UInt8Array
from engine.errors import JobError
from engine.jobs.edited_clip import NOTHING, EditRecord, known_record, save_edits
from engine.request.edit_log import first_repaired, kind_of, with_edit, without

if TYPE_CHECKING:
    from app.state.clip_queue import ClipItem
    from app.state.stage import ClipOnStage
    from app.state.workspace import Workspace

EDITED = "edited"  # of a step of the history: a clip has other edits
EDIT_TEXTS: dict[str, Any] = {
    "label": QT_TRANSLATE_NOOP("ClipEdits", "label repair of {0}"),
    "product": QT_TRANSLATE_NOOP("ClipEdits", "product repair of {0}"),
    "face": QT_TRANSLATE_NOOP("ClipEdits", "face repair of {0}"),
    "colour": QT_TRANSLATE_NOOP("ClipEdits", "colour repair of {0}"),
    "trim": QT_TRANSLATE_NOOP("ClipEdits", "cut of {0}"),
    "ease": QT_TRANSLATE_NOOP("ClipEdits", "ease of {0}"),
    "": QT_TRANSLATE_NOOP("ClipEdits", "edit of {0}"),
}  # by kind of edit; they follow “Undo”


def apply_edit(
    workspace: Workspace, on: ClipOnStage, frames: UInt8Array, what: str, file: str = ""
) -> EditRecord | None:
    """Replace a clip's frames, by those of a new file or by fewer of the same; returns the edits before.

    They are shown if the clip is still on the stage. The model's own frames stay on the disk.
    None, with a message, if the edit can't be saved: then nothing changes.
    """
    return put_edits(workspace, with_added_edit(on, frames, what), on, kind_of(what), file)


def change_edit(workspace: Workspace, on: ClipOnStage, frames: UInt8Array, kind: str, edit: str) -> EditRecord | None:
    """Like `apply_edit`, without a new file; an empty `edit` takes that of the `kind` away."""
    edits = with_edit(on.clip.recipe.edits, edit) if edit else without(on.clip.recipe.edits, kind)
    return put_edits(workspace, with_edits(on, frames, edits), on, kind)


def put_edits(
    workspace: Workspace, changed: ClipOnStage, before: ClipOnStage, kind: str, file: str = ""
) -> EditRecord | None:
    """Have a clip be as it was `changed`, by an edit of a kind."""
    entry, edits = changed.entry, changed.clip.recipe.edits
    known = known_record(entry.job)
    same = known if known.edits == before.clip.recipe.edits else NOTHING
    record = EditRecord(edits, file, first_repaired(edits)) if file else EditRecord(edits, same.file, same.first)
    saved = save(workspace, entry, record)
    if saved is not None:
        note(workspace, entry, EDIT_TEXTS.get(kind, EDIT_TEXTS[""]), saved, record)
        if workspace.shown is entry and workspace.clip is not None:
            workspace.put_on_stage(changed)
    return saved


def with_added_edit(on: ClipOnStage, frames: UInt8Array, what: str) -> ClipOnStage:
    """The clip with one more edit."""
    return with_edits(on, frames, with_edit(on.clip.recipe.edits, what))


def with_edits(on: ClipOnStage, frames: UInt8Array, edits: tuple[str, ...]) -> ClipOnStage:
    """The clip with these frames and edits."""
    return replace(on, clip=replace(on.clip, frames=frames, recipe=replace(on.clip.recipe, edits=edits)))


def revert(workspace: Workspace, entry: ClipItem, to: EditRecord = NOTHING) -> None:
    """A clip as its model made it, or as it was with earlier edits."""
    before = known_record(entry.job)
    if before != to:
        show(workspace, entry, to)
        note(workspace, entry, QT_TRANSLATE_NOOP("ClipEdits", "return to the model's own frames of {0}"), before, to)


def withdraw(workspace: Workspace, entry: ClipItem, to: EditRecord) -> None:
    """The latest edit of a clip was no improvement: it is as it was, and the history does not know of it."""
    step = workspace.history.latest
    if step is not None and step.about == (EDITED, entry.key):
        workspace.history.withdraw(step)
    else:
        show(workspace, entry, to)


def note(workspace: Workspace, entry: ClipItem, text: Any, before: EditRecord, after: EditRecord) -> None:
    """A step of the history. The frames of both sides are kept until the window is closed."""
    entry.edits_seen += [before, after]
    workspace.history.push(
        QCoreApplication.translate("ClipEdits", text).format(entry.name),
        partial(show, workspace, entry, before),
        partial(show, workspace, entry, after),
        about=(EDITED, entry.key),
    )


def show(workspace: Workspace, entry: ClipItem, record: EditRecord) -> None:
    """The clip with these edits and no others."""
    save(workspace, entry, record)
    if workspace.shown is entry:
        workspace.open_clip(entry)


def save(workspace: Workspace, entry: ClipItem, record: EditRecord) -> EditRecord | None:
    """Save the record and have the clip's video written again; None, with a message, if it can't be saved."""
    try:
        before = save_edits(entry.job, record, *entry.edits_seen)
    except JobError as error:
        workspace.notified.emit(Message.of(error))
        return None
    entry.verdict = ""  # it was of the clip before
    workspace.video_cache.update(entry)
    return before
