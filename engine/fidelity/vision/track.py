"""The track of a photo's region: its place in each frame of a clip, and how strongly it is restored there."""

from __future__ import annotations

import itertools
from dataclasses import dataclass, replace

import numpy as np

from engine.arrays import FloatArray, UInt8Array
from engine.fidelity.vision.cylinder_bend import Bend, no_bend
from engine.fidelity.vision.planar_tracker import SURE, PlanarTracker, TrackedPose, even_light
from engine.fidelity.vision.region import Region
from engine.fidelity.vision.registration import Matrix, reference_frame, register, transform_points
from engine.fidelity.vision.trajectory_smoothing import smooth_trajectory
from engine.progress import StepCallback

EASE = 3  # frames in which a lock comes and goes
STRAIGHT = 0.05  # pixels: less is no bend
CUTS = 24  # of each side of an outline, where it is bent


@dataclass(frozen=True, eq=False)
class Track:
    """A region through a clip: `moves` (T) from photo to frame, `trust` (T,), `strength` (T,) of the lock, 0 to 1.

    `bends` (T) are how the photo is bent before it is moved, where the region is on something round.
    """

    region: Region
    homographies: list[Matrix]
    trust: FloatArray
    strength: FloatArray
    bends: list[Bend | None]

    def outline(self, i: int) -> Matrix:
        """The region's outline in a frame (N, 2)."""
        bend = self.bends[i]
        if bend is None:
            return transform_points(self.homographies[i], self.region.outline)
        return transform_points(self.homographies[i], bend.apply(subdivided(self.region.outline)))

    @property
    def locked(self) -> int:
        """In how many frames the region is restored."""
        return int((self.strength > 0).sum())

    def enlarged(self, scale: float) -> Track:
        """The same in frames so many times the size."""
        half = (scale - 1) / 2  # pixels are squares: their middles are at half numbers
        grow = np.array([[scale, 0, half], [0, scale, half], [0, 0, 1.0]])
        return replace(self, homographies=[grow @ move for move in self.homographies])


def track_of(region: Region, poses: list[TrackedPose], place: Matrix, bend: Bend) -> Track:
    trust = np.array([pose.trust for pose in poses], np.float32)
    bends = [
        replace(bend, place=place, amount=pose.bend) if np.abs(pose.bend).max() > STRAIGHT else None for pose in poses
    ]
    return Track(region, [pose.homography @ place for pose in poses], trust, lock_strength(trust >= SURE), bends)


def track_region(photo: UInt8Array, region: Region, frames: UInt8Array, step: StepCallback) -> Track:
    """Track one region of a photo (H, W, 3) through a clip (T, h, w, 3) by its texture alone."""
    place = register(photo, frames[0])
    outline = transform_points(place, region.outline).astype(np.float32)
    tracker = PlanarTracker(reference_frame(photo, frames, place), outline)
    for i, frame in enumerate(frames):
        tracker.follow(even_light(frame))
        step(i + 1, len(frames))
    return track_of(region, smooth_trajectory(tracker.poses, outline), place, no_bend(outline))


def subdivided(outline: FloatArray) -> Matrix:
    """A polygon (N, 2) whose sides are cut into short ones, so that they can bend."""
    share = np.arange(CUTS)[:, None] / CUTS
    following = np.roll(outline, -1, 0)
    return np.concatenate([a + (b - a) * share for a, b in zip(outline, following, strict=True)]).astype(np.float64)


def lock_strength(sure: np.ndarray) -> FloatArray:
    """How strong the lock is in each frame: nothing where it is not sure, and nowhere does it come or go at once.

    Where it is sure for a moment only, that was chance.
    """
    strength = lasting(sure).astype(np.float32)
    for order in (range(1, len(sure)), range(len(sure) - 2, -1, -1)):
        for i in order:
            before = i - 1 if order.step > 0 else i + 1
            strength[i] = min(strength[i], strength[before] + 1 / EASE)
    return strength


def lasting(sure: np.ndarray) -> np.ndarray:
    """The same, without stretches shorter than EASE frames, unless the whole clip is no longer."""
    kept = sure.copy()
    start = 0
    for value, group in itertools.groupby(sure):
        count = len(list(group))
        if value and count < min(EASE, len(sure)):
            kept[start : start + count] = False
        start += count
    return kept
