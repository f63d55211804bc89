"""Building a report: each frame of a clip compared with the photo."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

import cv2
import numpy as np

from engine.arrays import FloatArray, UInt8Array
from engine.fidelity.colour import brand_colours as brand_colours
from engine.fidelity.faces.identity import FaceIdentity, face_in
from engine.fidelity.labels.detection import with_text
from engine.fidelity.labels.tracking import track_labels
from engine.fidelity.report import label_metrics, scene_metrics
from engine.fidelity.report.lost_labels import is_gone, is_lost
from engine.fidelity.report.report import LIMITS, FidelityReport, FrameReport
from engine.fidelity.vision.planar_tracker import SURE, polygon_mask
from engine.fidelity.vision.region import Region
from engine.fidelity.vision.registration import Matrix, Pyramid, reference_frame, register, transform_points
from engine.fidelity.vision.track import Track
from engine.generators.breeze.networks import Networks, thumbnail_of
from engine.progress import StepCallback

FaceMetric = Callable[[UInt8Array, FloatArray, UInt8Array], float]
"""Takes a frame, the flow to it, and the small frame with its motion undone; returns the similarity of a face."""


def build_report(
    photo: UInt8Array, regions: list[Region], frames: UInt8Array, asked: float | None = None,
    step: StepCallback = lambda done, total: None, face: Region | None = None, colours: Sequence[str] | None = None,
) -> FidelityReport:  # fmt: skip
    """Compare a clip (T, h, w, 3) with its photo (H, W, 3); `face` is the place of a face in the photo.

    `colours` are brand colours as #RRGGBB; an empty list has them found. Raises InvalidRequestError for what is
    no colour; one that the photo lacks is reported as missing.

    `step` is called for each frame three times (followed, compared, judged), and may raise Cancelled.
    """
    count, total = len(frames), 3 * len(frames)
    known = [with_text(region, photo) for region in regions]
    place = register(photo, frames[0])
    reference = reference_frame(photo, frames, place)
    legible = [as_legible(region, place, reference) for region in known]
    tracks = track_labels(photo, legible, frames, lambda done, _: step(done, total), place) if known else []
    missed = [track for track, region in zip(tracks, known, strict=True) if track.region is region]
    compare = scene_metrics.Comparison(reference, subject_of(reference))
    brand, missing = watched_colours(compare.downscaled, colours)
    watch = None if face is None else face_metric(photo, face, place, reference)
    small_frames = [scene_metrics.downscaled(frame) for frame in frames]
    calm, motions, features, flow = [], [], [], None
    for i, frame in enumerate(small_frames):
        flow = compare.flow(frame, flow)
        calm.append(scene_metrics.unwarped(frame, flow))
        features.append(None if watch is None else watch(frames[i], flow, calm[i]))
        motions.append(float(np.sqrt((flow**2).sum(-1).mean())) / max(frame.shape[:2]))
        step(count + i + 1, total)
    first, flickers = scene_metrics.sharpness(frames[0]), flickering(compare, small_frames)
    rows: list[FrameReport] = []
    for i, frame in enumerate(frames):
        lost = [track for track in missed if is_lost(track, frame, i)]
        row = FrameReport(
            worst_label(reference, place, tracks, frame, i),
            compare.subject_similarity(calm[i]),
            compare.background_delta_e(calm[i]),
            scene_metrics.sharpness(frame) / max(first, 1e-6),
            flickers[i],
            motions[i],
            features[i],
            max((patch.delta_e_in(calm[i]) for patch in brand), default=None),
            bool(lost),
            any(is_gone(reference, place, track, frame, i) for track in lost),
        )
        rows.append(row)
        step(2 * count + i + 1, total)
    texts, names = tuple(region.text for region in legible), tuple(patch.name for patch in brand)
    return FidelityReport(tuple(rows), texts, asked, names, missing)


def watched_colours(
    reference: UInt8Array, colours: Sequence[str] | None
) -> tuple[list[brand_colours.Patch], tuple[str, ...]]:
    """The brand colours that are checked, given or detected; and the given ones that the photo lacks."""
    if not colours:
        return ([] if colours is None else brand_colours.find_brand_colours(reference)), ()
    found = [(colour, brand_colours.patch_of_colour(reference, colour)) for colour in colours]
    return [patch for _, patch in found if patch], tuple(colour for colour, patch in found if not patch)


def as_legible(region: Region, place: Matrix, reference: UInt8Array) -> Region:
    """A label whose text not even the photo itself shows legibly at the clip's size is compared as a picture."""
    if region.lines and LIMITS["label"].judge(label_metrics.legibility(region, place, reference)):
        return replace(region, lines=())
    return region


def worst_label(reference: UInt8Array, place: Matrix, tracks: list[Track], frame: UInt8Array, i: int) -> float | None:
    """The worst label's similarity; None where no label is followed."""
    similarities = (
        label_metrics.label_similarity(reference, place, track.region, track.homographies[i], frame, track.bends[i])
        for track in tracks
        if track.trust[i] >= SURE
    )
    return min((value for value in similarities if value is not None), default=None)


def flickering(compare: scene_metrics.Comparison, frames: list[UInt8Array]) -> list[float]:
    """Flicker of each small frame; the first and last have but one neighbour and none."""
    result = [0.0] * len(frames)
    for i in range(1, len(frames) - 1):
        before, after = (compare.between(frames[i], frames[j]) for j in (i - 1, i + 1))
        result[i] = scene_metrics.flicker(before, frames[i], after)
    return result


def subject_of(reference: UInt8Array) -> FloatArray:
    """Where the subject is, (h, w) 0..1, by Breeze's eyes."""
    _, matte = Networks().layout(thumbnail_of(reference))
    return cv2.resize(matte, (reference.shape[1], reference.shape[0]), interpolation=cv2.INTER_LINEAR)


def face_metric(photo: UInt8Array, region: Region, place: Matrix, reference: UInt8Array) -> FaceMetric:
    """What tells of a face: whose it is; of one that is no person's, its structure."""
    face = face_in(photo, region)
    if face is not None:
        portrait = FaceIdentity(Pyramid(photo), face, place)
        return lambda frame, flow, calm: portrait.similarity(frame, flow)
    compare = scene_metrics.Comparison(reference, region_mask(region, place, reference))
    return lambda frame, flow, calm: compare.subject_similarity(calm)


def region_mask(region: Region, place: Matrix, frame: UInt8Array) -> FloatArray:
    """A mask (h, w) that is 1 where a region of the photo is in the first frame, which shows the photo at `place`."""
    return polygon_mask(transform_points(place, region.outline).astype(np.float32), frame.shape).astype(np.float32)
