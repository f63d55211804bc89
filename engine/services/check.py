"""The check of a clip against its photo, for the window, the command line and the search for a better seed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from engine.arrays import UInt8Array
from engine.fidelity.report.builder import build_report
from engine.fidelity.report.report import FidelityReport
from engine.fidelity.vision import ocr
from engine.fidelity.vision.region import Region
from engine.imaging.source_image import SourceImage
from engine.imaging.transparency import colours_of
from engine.models import named_model
from engine.models.spec import PATH, camera_name
from engine.progress import Phase, ProgressCallback, ignore, stepping
from engine.request.edit_log import label_outlines
from engine.request.recipe import Recipe
from engine.services.asked_light import without_light
from engine.services.detection_cache import DetectionCache
from engine.services.path_frames import on_photo


def check_clip(
    photo: SourceImage, frames: UInt8Array, recipe: Recipe | None = None, cache: DetectionCache | None = None,
    report: ProgressCallback = ignore, labels: list[Region] | None = None, face: Region | None = None,
    colours: Sequence[str] | None = None,
) -> FidelityReport:  # fmt: skip
    """The fidelity report of a clip (T, h, w, 3) made from a photo; of a transparent clip its colours count.

    Labels are `labels`; where that is None, those marked by the user according to the recipe, then those in `cache`,
    then the text that is found, if text can be read here. `face` is by default the largest one. `colours` are brand
    colours, as `build_report` takes them. `report` is called three times for each frame in Phase.COMPARE; when it
    raises Cancelled, so does this. Raises InvalidRequestError for a label outside the photo.
    """
    cache = DetectionCache() if cache is None else cache
    step = stepping(report, Phase.COMPARE)
    step(0, 3 * len(frames))
    unchecked: tuple[str, ...] = ()
    if labels is None:
        unchecked = () if labels_are_known(photo, recipe, cache) else ("labels",)
        labels = known_labels(photo, recipe, cache)
        step(0, 3 * len(frames))  # finding them took a second or two, in which Stop may have been pressed
    if face is None:
        face = next((Region(found.outline) for found in cache.faces(photo)), None)
    unlit = without_light(colours_of(frames), photo, recipe, lambda: step(0, 3 * len(frames)))
    seen = on_photo(unlit, photo, recipe)
    fidelity = build_report(photo.pixels, labels, seen, asked_motion(recipe), step, face, colours)
    return replace(fidelity, unchecked=(*unchecked, *fidelity.unchecked))


def labels_are_known(photo: SourceImage, recipe: Recipe | None, cache: DetectionCache) -> bool:
    """Whether labels are marked, or text can be read here."""
    outlines = label_outlines(recipe.edits) if recipe is not None else []
    return bool(outlines) or cache.marked(photo) is not None or ocr.available()


def known_labels(photo: SourceImage, recipe: Recipe | None, cache: DetectionCache) -> list[Region]:
    """The labels to check; none if none are marked and text can't be read."""
    outlines = label_outlines(recipe.edits) if recipe is not None else []
    return cache.labels(photo, outlines) if labels_are_known(photo, recipe, cache) else []


def asked_motion(recipe: Recipe | None) -> float | None:
    """The motion that was asked for, 0 to 1; None if unknown, or the model's knob is no calibrated dial."""
    if recipe is None or named_model(recipe.request.model).motion_knob != "dial":
        return None
    if camera_name(recipe.request.camera) == PATH:  # it says how far depth may depart from the path, at most
        return None
    return recipe.request.motion


def cut(report: FidelityReport, kept: slice) -> FidelityReport:
    """The report of some of a clip's frames, taken from the report of all of them without another check.

    Flicker and shimmer need the frame after, which the last one no longer has. Labels were tracked with the help of
    the frames that are left out, which makes their places more certain.
    """
    frames = report.frames[kept]
    return replace(report, frames=(*frames[:-1], replace(frames[-1], flicker=0.0, shimmer=None)))
