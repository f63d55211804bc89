"""What takes long of checking and mending a clip; each call runs on a thread of its own."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable
from contextlib import ExitStack
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from engine.arrays import UInt8Array
from engine.errors import InvalidRequestError
from engine.imaging.source_image import SourceImage
from engine.jobs.edited_clip import delete
from engine.jobs.job import Job
from engine.models import named_model
from engine.progress import Phase, ProgressCallback, stepping
from engine.request.clip import Clip
from engine.request.edit_log import Outline, kept, kind_of, labelled, marked

if TYPE_CHECKING:  # what it needs takes long to load
    from engine.fidelity.report.report import FidelityReport
    from engine.fidelity.vision.region import Region
    from engine.imaging.face_detection import Face

Step = Callable[[int, int], None]


class DetectionCache:
    """What was found in a photo: looking for labels and faces takes seconds. Only the latest photo is remembered.

    Labels that a person has marked count instead of those that are found.
    """

    def __init__(self) -> None:
        self._found: dict[tuple[str, str], list[object]] = {}
        self._marked: dict[str, list[Outline]] = {}

    def mark(self, photo: SourceImage, outlines: list[Outline] | None) -> None:
        """Where the labels of a photo are; None leaves that to text detection."""
        self._marked.pop(photo.sha256, None)
        if outlines is not None:
            self._marked[photo.sha256] = outlines

    def marked(self, photo: SourceImage) -> list[Outline] | None:
        """The labels that a person has marked; None where nobody has."""
        return self._marked.get(photo.sha256)

    def labels(self, photo: SourceImage) -> list[Region]:
        """Raises ModelMissingError where text can't be read."""
        from engine.fidelity.vision.region import polygons

        outlines = self.marked(photo)
        return self.found(photo) if outlines is None else polygons(outlines, photo.pixels)

    def found(self, photo: SourceImage) -> list[Region]:
        """The labels that text detection finds. Raises ModelMissingError."""
        from engine.fidelity.labels import detection

        return self._once("labels", photo, detection.find)

    def faces(self, photo: SourceImage) -> list[Face]:
        from engine.imaging import face_detection

        return self._once("faces", photo, face_detection.find)

    def _once(self, what: str, photo: SourceImage, look: Callable[[UInt8Array], list]) -> list:  # type: ignore[type-arg]
        if (what, photo.sha256) not in self._found:
            found = look(photo.pixels)
            self._found = {key: old for key, old in self._found.items() if key[1] == photo.sha256}
            self._found[what, photo.sha256] = found
        return self._found[what, photo.sha256]


@dataclass(frozen=True, eq=False)
class Mended:
    """Frames in place of a clip's, in a file, how many are changed; by which edit (empty: earlier ones again)."""

    clip: Clip
    frames: UInt8Array
    file: Path
    helped: int
    edit: str


def checked(
    photo: SourceImage, clip: Clip, seen: DetectionCache, report: ProgressCallback
) -> tuple[Clip, FidelityReport]:
    """The fidelity report of a clip, of its labels too where text can be read here."""
    from engine.fidelity.vision import ocr
    from engine.fidelity.vision.region import Region
    from engine.services.check import check

    said = marked(clip.recipe.edits)
    known = bool(said) or seen.marked(photo) is not None or ocr.available()
    labels = labels_of(photo, said, seen) if known else []
    face = next((Region(found.outline) for found in seen.faces(photo)), None)
    spec = named_model(clip.recipe.request.model)
    asked = clip.recipe.request.motion if spec.motion_knob == "dial" else None
    return clip, check(photo.pixels, clip.frames, asked, report, labels, face)


def mended(
    edit: str, photo: SourceImage, clip: Clip, folder: Path, seen: DetectionCache, report: ProgressCallback
) -> Mended:
    """The clip with its labels put back, or its largest face held. Raises EngineError."""
    return MENDERS[kind_of(edit)](edit, photo, clip, folder, seen, report)


def mended_again(
    edits: Iterable[str], photo: SourceImage, clip: Clip, folder: Path, seen: DetectionCache, report: ProgressCallback
) -> Mended:  # fmt: skip
    """All edits once more, on frames that were drawn once more: they are the same ones. Raises EngineError."""
    now = Mended(clip, clip.frames, folder / "none", 0, "")
    for edit in edits:
        if kind_of(edit) in MENDERS:
            before = now
            now = mended(edit, photo, replace(clip, frames=before.frames), folder, seen, report)
            delete(before.file)
        else:
            now = replace(now, frames=now.frames[: kept((edit,))])
    return replace(now, clip=clip, edit="")


def mended_anew(
    edits: tuple[str, ...], photo: SourceImage, clip: Clip, job: Job, seen: DetectionCache, report: ProgressCallback
) -> Mended:  # fmt: skip
    """Other edits, the last of which is new, on the frames that are the model's own. Raises EngineError."""
    made = mended_again(edits, photo, replace(clip, frames=job.clip().frames), job.folder, seen, report)
    return replace(made, clip=clip, edit=edits[-1])


def labels_of(photo: SourceImage, outlines: list[Outline], seen: DetectionCache) -> list[Region]:
    """Labels as an edit has them; where it says nothing, as they are known of the photo."""
    from engine.fidelity.vision.region import polygons

    return polygons(outlines, photo.pixels) if outlines else seen.labels(photo)


def label_edit(photo: SourceImage, seen: DetectionCache) -> str:
    """The edit that puts back the labels that are known of a photo."""
    outlines = seen.marked(photo)
    return "label" if outlines is None else labelled(outlines)


def with_labels(
    edit: str, photo: SourceImage, clip: Clip, folder: Path, seen: DetectionCache, report: ProgressCallback
) -> Mended:
    """Raises InvalidRequestError where there are no labels."""
    from engine.fidelity.labels.compositor import LabelCompositor
    from engine.fidelity.labels.tracking import track_labels

    step = stepping(report, Phase.DECODE)
    step(0, 1)
    if not (found := labels_of(photo, marked((edit,)), seen)):
        raise InvalidRequestError(
            "There is no label in this photo.", "Mark what is to stay as it is: Clip, Which labels."
        )
    mender = LabelCompositor(photo.pixels, track_labels(photo.pixels, found, clip.frames, step))
    return Mended(clip, *written(clip, folder, mender.apply, step), edit)


def with_face(
    edit: str, photo: SourceImage, clip: Clip, folder: Path, seen: DetectionCache, report: ProgressCallback
) -> Mended:
    """Raises InvalidRequestError where there is no face."""
    from engine.fidelity.faces import compositor

    step = stepping(report, Phase.DECODE)
    step(0, 1)
    if not (found := seen.faces(photo)):
        raise InvalidRequestError("There is no face in this photo.", "Faces that are turned away are not found.")
    holder = compositor.track_face(photo.pixels, found[0], clip.frames, step)
    return Mended(clip, *written(clip, folder, holder.apply, step), edit)


MENDERS = {"label": with_labels, "face": with_face}


def written(
    clip: Clip, folder: Path, apply: Callable[[UInt8Array, int], UInt8Array], step: Step
) -> tuple[UInt8Array, Path, int]:
    """All frames mended, in a file of their own, and how many were changed: the file before may still be shown.

    None is left when it is stopped.
    """
    path = folder / f"mended-{time.time_ns()}.npy"
    with ExitStack() as undo:
        undo.callback(delete, path)
        into = np.lib.format.open_memmap(path, "w+", np.uint8, clip.frames.shape)
        changed = 0
        for i, frame in enumerate(clip.frames):
            new = apply(frame, i)
            changed += new is not frame
            into[i] = new
            step(i + 1, len(clip.frames))
        undo.pop_all()
    return into, path, changed
