"""What a person changes of the request, as steps of the history; going back brings back its photo as well."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Mapping
from dataclasses import dataclass, fields
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from app.background.task_runner import Message
from app.state.clip_queue import ClipItem
from app.state.stage import ClipOnStage, without_clip
from app.state.workspace import Workspace
from engine.request.motion_request import MotionRequest

TEXTS: dict[str, Any] = {
    "motion": QT_TRANSLATE_NOOP("RequestHistory", "motion strength"),
    "camera": QT_TRANSLATE_NOOP("RequestHistory", "camera"),
    "frames": QT_TRANSLATE_NOOP("RequestHistory", "length"),
    "fps": QT_TRANSLATE_NOOP("RequestHistory", "frame rate"),
    "loop": QT_TRANSLATE_NOOP("RequestHistory", "loop"),
    "seed": QT_TRANSLATE_NOOP("RequestHistory", "seed"),
    "model": QT_TRANSLATE_NOOP("RequestHistory", "model"),
    "prompt": QT_TRANSLATE_NOOP("RequestHistory", "prompt"),
    "depth": QT_TRANSLATE_NOOP("RequestHistory", "depth"),
    "hints": QT_TRANSLATE_NOOP("RequestHistory", "painting"),
    "effects": QT_TRANSLATE_NOOP("RequestHistory", "light and air"),
    "style": QT_TRANSLATE_NOOP("RequestHistory", "style"),
    "background": QT_TRANSLATE_NOOP("RequestHistory", "background"),
    "loras": QT_TRANSLATE_NOOP("RequestHistory", "LoRAs"),
    "end_image": QT_TRANSLATE_NOOP("RequestHistory", "end picture"),
    "width": QT_TRANSLATE_NOOP("RequestHistory", "size"),
    "": QT_TRANSLATE_NOOP("RequestHistory", "settings"),
}  # by field of the request; they follow “Undo”
DRAGGED = (
    "motion", "camera", "seed", "frames", "fps", "steps", "effects", "life", "face", "prompt", "negative_prompt",
    "focus",
)  # fmt: skip
"""Fields whose controls send a change for every step of a drag, or for every letter."""
LINKED = 3  # as many fields may change with one that is set: size and seed, length and rate


@dataclass(frozen=True)
class Moment:
    """The request of a photo, which is known by its hash, and which of its fields were the person's own."""

    request: MotionRequest
    sha256: str
    path: Path | None
    own: frozenset[str]
    seed_locked: bool


def now(workspace: Workspace) -> Moment:
    sha256 = workspace.photo.sha256 if workspace.photo else ""
    own = frozenset(workspace.auto.own)
    return Moment(workspace.request, sha256, workspace.photo_path, own, workspace.seed_locked)


def note(workspace: Workspace, change: Callable[[], object], text: str = "") -> None:
    """Make a change, and note what it was; nothing where it changed nothing."""
    before = now(workspace)
    change()
    note_since(workspace, before, text)


def note_since(workspace: Workspace, before: Moment, text: str = "") -> None:
    """Note what has changed since then. `text` says what, where the fields do not show it."""
    after = now(workspace)
    changed = differing(before.request, after.request)
    if not changed:
        return
    if not text:
        field = next((name for name in TEXTS if name in changed), "") if len(changed) <= LINKED else ""
        text = of_photo(workspace, QCoreApplication.translate("RequestHistory", TEXTS[field]))
    workspace.history.push(
        text, partial(return_to, workspace, before), partial(return_to, workspace, after), gesture_of(changed, after),
        about=frozenset(changed),
    )  # fmt: skip


def use_settings(workspace: Workspace, entry: ClipItem) -> None:
    """The settings of an earlier clip, and its photo, as one step."""
    if (photo := entry.photo) is not None:
        workspace.show_photo(photo, partial(take_settings, workspace, entry, now(workspace)))


def take_settings(workspace: Workspace, entry: ClipItem, before: Moment) -> None:
    """The photo of a clip is on the stage; its settings follow."""
    workspace.seed_locked = True
    workspace.end_images.add_from_job(entry)
    workspace.set_request(entry.request)
    note_since(workspace, before, QCoreApplication.translate("RequestHistory", "settings of {0}").format(entry.name))


def of_photo(workspace: Workspace, text: str) -> str:
    """What was done, and to the settings of which photo."""
    photo = workspace.photo
    return QCoreApplication.translate("RequestHistory", "{0} of {1}").format(text, photo.name) if photo else text


def gesture_of(changed: Mapping[str, object], after: Moment) -> Hashable:
    """Changes that are undone together: of the same fields, of the same photo."""
    names = frozenset(changed)
    return (names, after.sha256) if names and names <= set(DRAGGED) else None


def return_to(workspace: Workspace, moment: Moment) -> None:
    """The settings of then, with their photo; with a message where that can't be opened any more."""
    there = workspace.photo.sha256 if workspace.photo else ""
    if moment.sha256 in (there, ""):
        apply(workspace, moment)
    elif moment.path is not None and moment.path.exists():
        workspace.show_photo(moment.path, partial(apply, workspace, moment))
    else:
        text = QCoreApplication.translate("RequestHistory", "The photo of these settings can't be opened any more.")
        workspace.notified.emit(Message(text, "", kind="warning"))


def apply(workspace: Workspace, moment: Moment) -> None:
    """As by hand: the stage shows what the settings are now."""
    if isinstance(workspace.stage, ClipOnStage) and workspace.spec.live and workspace.photo is not None:
        workspace.put_on_stage(without_clip(workspace.stage))
    workspace.auto.own, workspace.seed_locked = set(moment.own), moment.seed_locked
    workspace.auto.changed.emit()
    changed = differing(workspace.request, moment.request)
    if "model" in changed:
        workspace.set_request(moment.request)
    elif changed:
        workspace.change(**changed)


def differing(old: MotionRequest, new: MotionRequest) -> dict[str, object]:
    """The fields that are different, as they are in the new one."""
    names = [field.name for field in fields(MotionRequest)]
    return {name: getattr(new, name) for name in names if getattr(old, name) != getattr(new, name)}
