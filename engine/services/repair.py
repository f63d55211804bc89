"""Repairs of a clip from its photo: labels, the whole product, the largest face, colours.

A repair is named by its edit in a recipe.

To add one: a compositor in engine.fidelity, a row in REPAIRS, its word in engine.request.edit_log.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable
from contextlib import ExitStack
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING

import cv2
import numpy as np

from engine.arrays import UInt8Array
from engine.errors import InvalidRequestError
from engine.export.frame_source import FrameSource
from engine.imaging.source_image import SourceImage
from engine.imaging.transparency import colours_of, joined
from engine.jobs.disk import job_errors, reserved
from engine.jobs.edited_clip import delete
from engine.jobs.job import Job
from engine.progress import Phase, ProgressCallback, StepCallback, stepping
from engine.request.clip import Clip
from engine.request.edit_log import kind_of, label_outlines, trimmed
from engine.services.detection_cache import DetectionCache

if TYPE_CHECKING:  # what it needs takes long to load
    from engine.fidelity.vision.track import Track

Apply = Callable[[UInt8Array, int], UInt8Array]
"""Takes a frame (h, w, 3) and its number; returns the repaired frame, or the same array where nothing is changed."""


@dataclass(frozen=True, eq=False)
class PreparedRepair:
    """A repair that has been worked out for a clip and not yet applied.

    `compositor` gives what is applied to frames in order, for frames so many times the clip's size. `tracks` are where
    the restored regions are.
    """

    edit: str
    compositor: Callable[[float], Apply]
    tracks: list[Track] = field(default_factory=list)

    @property
    def effective(self) -> bool:
        """Whether any frame is changed; a repair without tracks changes all of them."""
        return not self.tracks or any(track.locked for track in self.tracks)


Prepare = Callable[[str, SourceImage, UInt8Array, DetectionCache, StepCallback], PreparedRepair]


@dataclass(frozen=True, eq=False)
class RepairedClip:
    """Frames that take the place of a clip's, the file they are in, how many differ, and the edit that changed them.

    `edit` is empty where earlier edits were made again.
    """

    clip: Clip
    frames: UInt8Array
    file: Path
    changed: int
    edit: str


def prepare_labels(
    edit: str, photo: SourceImage, frames: UInt8Array, cache: DetectionCache, step: StepCallback
) -> PreparedRepair:
    """Track the photo's labels. Raises InvalidRequestError where there are none."""
    from engine.fidelity.labels.compositor import LabelCompositor
    from engine.fidelity.labels.tracking import track_labels

    if not (found := cache.labels(photo, label_outlines((edit,)))):
        raise InvalidRequestError("No label was found in this photo.", "Mark what must stay as it is in the photo.")
    tracks = track_labels(photo.pixels, found, frames, step)

    def compositor(scale: float) -> Apply:
        sized = tracks if scale == 1 else [track.enlarged(scale) for track in tracks]
        return LabelCompositor(photo.pixels, sized).apply

    return PreparedRepair(edit, compositor, tracks)


def prepare_product(
    edit: str, photo: SourceImage, frames: UInt8Array, cache: DetectionCache, step: StepCallback
) -> PreparedRepair:
    """Track the photo's rigid subject. Raises InvalidRequestError where there is none, or where its place is unsure."""
    from engine.fidelity.product.compositor import ProductCompositor
    from engine.fidelity.product.tracking import refuse_unsure, track_product

    tracked = track_product(photo.pixels, cache.product(photo), frames, step)
    refuse_unsure(tracked)
    whole = ProductCompositor(photo.pixels, tracked)

    def compositor(scale: float) -> Apply:
        return (whole if scale == 1 else whole.enlarged(scale)).apply

    return PreparedRepair(edit, compositor, [tracked.summary])


def prepare_face(
    edit: str, photo: SourceImage, frames: UInt8Array, cache: DetectionCache, step: StepCallback
) -> PreparedRepair:
    """Track the photo's largest face. Raises InvalidRequestError where there is none."""
    from engine.fidelity.faces.compositor import track_face

    if not (found := cache.faces(photo)):
        raise InvalidRequestError("No face was found in this photo.", "Faces that are turned away are not found.")
    tracked = track_face(photo.pixels, found[0], frames, step)

    def compositor(scale: float) -> Apply:
        return (tracked if scale == 1 else tracked.enlarged(scale)).apply

    return PreparedRepair(edit, compositor, [tracked.track])


def prepare_colours(
    edit: str, photo: SourceImage, frames: UInt8Array, cache: DetectionCache, step: StepCallback
) -> PreparedRepair:
    """Bring all frames' colours to the photo's."""
    from engine.fidelity.colour.stabilisation import stabilise_colours
    from engine.fidelity.vision.registration import reference_frame

    corrected, _ = stabilise_colours(reference_frame(photo.pixels, frames), frames)
    return PreparedRepair(edit, lambda scale: lambda frame, i: corrected[i])


REPAIRS: dict[str, Prepare] = {
    "label": prepare_labels, "product": prepare_product, "face": prepare_face, "colour": prepare_colours,
}  # fmt: skip


def repair(
    edit: str, photo: SourceImage, clip: Clip, folder: Path, cache: DetectionCache, report: ProgressCallback
) -> RepairedClip:
    """A clip with one repair, its frames in a new file in `folder`. Raises EngineError."""
    step = stepping(report, Phase.DECODE)
    step(0, 1)
    prepared = REPAIRS[kind_of(edit)](edit, photo, colours_of(clip.frames), cache, step)
    return RepairedClip(clip, *write_frames(clip.frames, folder, prepared.compositor(1), step), edit)


def repair_again(
    edits: Iterable[str], photo: SourceImage, clip: Clip, folder: Path, cache: DetectionCache, report: ProgressCallback
) -> RepairedClip:  # fmt: skip
    """All edits once more, on frames that were rendered once more: the result is the same. Raises EngineError."""
    now = RepairedClip(clip, clip.frames, folder / "none", 0, "")
    for edit in edits:
        if kind_of(edit) in REPAIRS:
            before = now
            now = repair(edit, photo, replace(clip, frames=before.frames), folder, cache, report)
            delete(before.file)
        else:
            now = replace(now, frames=now.frames[trimmed((edit,))])
    return replace(now, clip=clip, edit="")


def repair_from_original(
    edits: tuple[str, ...], photo: SourceImage, clip: Clip, job: Job, cache: DetectionCache, report: ProgressCallback
) -> RepairedClip:  # fmt: skip
    """All edits, the last of which is new, on the frames as the model made them. Raises EngineError."""
    made = repair_again(edits, photo, replace(clip, frames=job.clip().frames), job.folder, cache, report)
    return replace(made, clip=clip, edit=edits[-1])


def repair_source(
    edits: Iterable[str], photo: SourceImage, source: FrameSource, frames: UInt8Array, folder: Path,
    cache: DetectionCache, report: ProgressCallback,
) -> tuple[FrameSource, list[PreparedRepair]]:  # fmt: skip
    """A clip from a file with all repairs, its metadata telling those that changed something. Raises EngineError.

    Each repair works on the frames as the one before leaves them, which lie in `folder` until they are written. With
    "plate" among the edits the result has the photo's own resolution: then what follows "plate" is worked out on the
    frames of the clip's size, and each large frame is made when it is written.
    """
    step = stepping(report, Phase.DECODE)
    step(0, 1)
    wanted, made = list(edits), dict[str, PreparedRepair]()
    for edit in wanted:
        if edit == "plate":
            continue
        made[edit] = prepared = REPAIRS[kind_of(edit)](edit, photo, colours_of(frames), cache, step)
        if "plate" not in wanted or not prepared.tracks:
            frames, _, _ = write_frames(frames, folder, prepared.compositor(1), step)
    done = [edit for edit in wanted if edit not in made or made[edit].effective]
    repaired = replace(source, picture=frames.__getitem__)
    if "plate" in wanted:
        repaired = enlarged(photo, source, frames, [one for one in made.values() if one.tracks], step)
    return repaired.edited(done), list(made.values())


def enlarged(
    photo: SourceImage, source: FrameSource, frames: UInt8Array, repairs: list[PreparedRepair], step: StepCallback
) -> FrameSource:
    """Frames at the photo's own resolution, with repairs applied there."""
    from engine.fidelity.detail.photo_detail import PhotoDetailUpscaler

    large = PhotoDetailUpscaler(photo.pixels, colours_of(frames), step)
    applied = [one.compositor(large.scale) for one in repairs]

    def picture(i: int) -> UInt8Array:
        frame = large.picture(i)
        for apply in applied:
            frame = apply(frame, i)
        if not source.transparent:
            return frame
        size = large.width, large.height
        return joined(frame, cv2.resize(frames[i, ..., 3], size, interpolation=cv2.INTER_LINEAR).astype(np.uint8))

    return replace(source, width=large.width, height=large.height, picture=picture)


def write_frames(frames: UInt8Array, folder: Path, apply: Apply, step: StepCallback) -> tuple[UInt8Array, Path, int]:
    """Repaired frames in a new file of their own (the file before may still be shown), and how many were changed.

    When this is stopped, no file stays.
    """
    path = folder / f"mended-{time.time_ns()}.npy"
    with ExitStack() as undo:
        undo.callback(delete, path)
        with job_errors(folder):
            into = reserved(path, frames.shape)
        changed = 0
        for i, frame in enumerate(frames):
            colours = colours_of(frame)
            new = apply(colours, i)
            changed += new is not colours
            into[i, ..., :3] = new
            into[i, ..., 3:] = frame[..., 3:]
            step(i + 1, len(frames))
        undo.pop_all()
    return into, path, changed
