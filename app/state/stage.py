"""What is on the stage: the one value from which title, player, export, check, labels and highlight derive.

A clip is known by its entry in the queue, which is its job's folder; never by a file's name, which many photos share.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path

from app.state.clip_queue import ClipItem
from engine.export.easing import eased_moments
from engine.imaging.source_image import SourceImage
from engine.request.clip import Clip
from engine.request.edit_log import ease_of


@dataclass(frozen=True, eq=False)
class OpenPhoto:
    """A photo as it was opened: transparent parts show `background`."""

    image: SourceImage
    path: Path
    background: str

    def is_of(self, entry: ClipItem) -> bool:
        """Whether a clip is made from these very pixels."""
        return self.background == entry.request.background and self.image.sha256 == entry.photo_sha256


@dataclass(frozen=True)
class Empty:
    """Nothing has been opened."""


@dataclass(frozen=True)
class PhotoOnStage:
    """A photo to be animated."""

    photo: OpenPhoto


@dataclass(frozen=True)
class DrawingOnStage:
    """A clip that waits or runs, for the first time or again: its draft plays as soon as there is one."""

    entry: ClipItem
    photo: OpenPhoto | None  # None where it can't be opened any more


@dataclass(frozen=True)
class ClipOnStage:
    """A finished clip, as it was made or edited."""

    entry: ClipItem
    clip: Clip
    photo: OpenPhoto | None

    @property
    def key(self) -> tuple[str, tuple[str, ...]]:
        """Which job's clip, with which edits. A clip that was drawn again is the same clip."""
        return self.entry.job.folder.name, self.clip.recipe.edits


Stage = Empty | PhotoOnStage | DrawingOnStage | ClipOnStage


def with_photo(stage: Stage, photo: OpenPhoto | None) -> Stage:
    """The same, its photo from another place; None where there is no file of it any more."""
    if isinstance(stage, ClipOnStage | DrawingOnStage):
        return replace(stage, photo=photo)
    return PhotoOnStage(photo) if photo is not None else Empty()


def without_clip(stage: Stage) -> Stage:
    """Only the photo stays."""
    photo = None if isinstance(stage, Empty) else stage.photo
    return PhotoOnStage(photo) if photo is not None else Empty()


def order_shown(clip: Clip) -> list[int]:
    """The frames of a clip in the order in which they are shown, some of them longer where it starts or ends slowly."""
    count, ease = len(clip.frames), ease_of(clip.recipe.edits)
    if not ease or count < 3:
        return list(range(count))
    return [round(moment) % count for moment in eased_moments(count, ease, clip.recipe.loops)]


def name_of(stage: Stage) -> str:
    """The name of the photo on the stage, or of its clip."""
    if isinstance(stage, Empty):
        return ""
    return stage.photo.image.name if isinstance(stage, PhotoOnStage) else stage.entry.name
