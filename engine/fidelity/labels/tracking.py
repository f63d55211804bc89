"""Tracking labels: by their print, by their border, and by the rest of the picture."""

from __future__ import annotations

import numpy as np

from engine.arrays import UInt8Array
from engine.fidelity.labels.pose_refinement import PoseRefiner
from engine.fidelity.labels.scene_motion import SceneMotion
from engine.fidelity.vision.cylinder_bend import bend_of
from engine.fidelity.vision.planar_tracker import PlanarTracker, even_light
from engine.fidelity.vision.region import Region
from engine.fidelity.vision.registration import Matrix, reference_frame, register, transform_points
from engine.fidelity.vision.track import Track, track_of
from engine.fidelity.vision.trajectory_smoothing import smooth_trajectory
from engine.progress import StepCallback


def track_labels(
    photo: UInt8Array,
    regions: list[Region],
    frames: UInt8Array,
    step: StepCallback,
    place: Matrix | None = None,
) -> list[Track]:
    """Where each region of a photo (H, W, 3) is in each frame (T, h, w, 3) of its clip.

    `place` is the homography from the photo to the first frame, if that is known already.
    """
    place = register(photo, frames[0]) if place is None else place
    reference = reference_frame(photo, frames, place)
    outlines = [transform_points(place, region.outline).astype(np.float32) for region in regions]
    trackers = [PlanarTracker(reference, outline) for outline in outlines]
    company = SceneMotion(reference, trackers)
    rims = [PoseRefiner(reference, tracker.reference, tracker.outline) for tracker in trackers]
    rests: list[Matrix | None] = []
    for i, frame in enumerate(frames if regions else ()):
        even = even_light(frame)
        for tracker in trackers:
            tracker.follow(even)
        company.follow(even, frame)
        rests.append(company.seen)
        for tracker, rim, along in zip(trackers, rims, company.along, strict=True):
            look = rim.look(frame, even, tracker.sights[-1], rests[-1], along)
            if not along or company.agrees(tracker.outline, look.move, tracker.sights[-1].move):
                tracker.sights[-1] = look
        step(i + 1, len(frames))
    for k, along in enumerate(company.along):
        if trackers[k].by_itself and not along:
            trackers[k] = alone(trackers[k], reference, frames, rests, step)
    return [
        track_of(region, smooth_trajectory(tracker.sights, tracker.outline), place, bend_of(tracker.outline))
        for region, tracker in zip(regions, trackers, strict=True)
    ]


def alone(
    tracker: PlanarTracker, reference: UInt8Array, frames: UInt8Array, rests: list[Matrix | None], step: StepCallback
) -> PlanarTracker:
    """The same followed once more without what is around it, if that is surer."""
    other = PlanarTracker(reference, tracker.outline, alone=True)
    rim = PoseRefiner(reference, other.reference, other.outline)
    for frame, rest in zip(frames, rests, strict=True):
        even = even_light(frame)
        other.follow(even)
        other.sights[-1] = rim.look(frame, even, other.sights[-1], rest, along=False)
        step(len(frames), len(frames))  # nothing is left to do but this, and it can be stopped
    return max(tracker, other, key=lambda t: sum(sight.trust for sight in t.sights))
