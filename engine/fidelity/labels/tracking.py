"""Tracking labels: by their print, by their border, and by the rest of the picture."""

from __future__ import annotations

import numpy as np

from engine.arrays import UInt8Array
from engine.fidelity.labels.pose_refinement import FrameView, PoseRefiner
from engine.fidelity.labels.scene_motion import SceneMotion
from engine.fidelity.vision.cylinder_bend import no_bend
from engine.fidelity.vision.lucas_kanade import blur_levels
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
    scene = SceneMotion(reference, trackers)
    refiners = [PoseRefiner(reference, tracker.reference, tracker.outline) for tracker in trackers]
    scene_poses: list[Matrix | None] = []
    for i, frame in enumerate(frames if regions else ()):
        evened = even_light(frame)
        soft, view = blur_levels(evened), FrameView.of(frame, evened)
        for tracker in trackers:
            tracker.follow(evened, soft)
        scene.follow(evened, frame, soft)
        scene_poses.append(scene.homography)
        for tracker, refiner, follows_scene in zip(trackers, refiners, scene.follows_scene, strict=True):
            refine = refiner.refine(view, tracker.poses[-1], scene_poses[-1], follows_scene)
            if not follows_scene or scene.allows(tracker.outline, refine.homography, tracker.poses[-1].homography):
                tracker.poses[-1] = refine
        step(i + 1, len(frames))
    for k, follows_scene in enumerate(scene.follows_scene):
        if trackers[k].moves_alone and not follows_scene:
            trackers[k] = track_isolated(trackers[k], reference, frames, scene_poses, step)
    return [
        track_of(region, smooth_trajectory(tracker.poses, tracker.outline), place, no_bend(tracker.outline))
        for region, tracker in zip(regions, trackers, strict=True)
    ]


def track_isolated(
    tracker: PlanarTracker,
    reference: UInt8Array,
    frames: UInt8Array,
    scene_poses: list[Matrix | None],
    step: StepCallback,
) -> PlanarTracker:
    """Track a label again without its surroundings; whichever tracker is trusted more."""
    other = PlanarTracker(reference, tracker.outline, isolated=True)
    refiner = PoseRefiner(reference, other.reference, other.outline)
    for frame, scene_pose in zip(frames, scene_poses, strict=True):
        evened = even_light(frame)
        other.follow(evened)
        view = FrameView.of(frame, evened)
        other.poses[-1] = refiner.refine(view, other.poses[-1], scene_pose, follows_scene=False)
        step(len(frames), len(frames))  # lets the caller cancel
    return max(tracker, other, key=lambda t: sum(sight.trust for sight in t.poses))
