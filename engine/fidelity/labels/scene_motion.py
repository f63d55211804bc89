"""Whether a label moves with the rest of the scene: independent evidence of where it is.

A label on an object at rest moves with the camera, like everything else. Where the motion of the scene agrees with the
tracked pose of the label, that pose is right, however little of the label can be recognised.
"""

from __future__ import annotations

from dataclasses import replace

import cv2
import numpy as np

from engine.arrays import FloatArray, UInt8Array
from engine.fidelity.vision.planar_tracker import SURE, PlanarTracker, TrackedPose, polygon_mask
from engine.fidelity.vision.region import window_around
from engine.fidelity.vision.registration import Matrix, transform_points

SAME_MOTION = 2.0  # pixels that the two may say differently,
NEARLY = 1.0  # pixels that a piece may be laid farther from it
OF_SIDE = 0.004  # or so much of the long side, if that is more
KNOWN = 0.2  # trust from which on the whole picture is a witness: measured, as SURE is
FIRM = 0.5  # trust from which on it says where a piece is that is lost itself
STRAYING = 4.0  # how many times as far a piece that is not sure of itself may be from it
MARGIN = 4  # pixels around a piece that are not the rest of the picture
BORDER = 9  # pixels across a piece's border, where it must look as from afar it should,
ELSEWHERE = 40.0  # levels: a coarse difference of what is another thing there;
HIDDEN = 0.25  # of the border may be so: measured, 0.13 behind a finger, from 0.34 on where the label has gone
ASSURED = 1.15 * SURE  # what a sight is worth that has such a witness


class SceneMotion:
    """The motion of the reference image (H, W, 3) without its labels, and which trackers' labels follow it."""

    def __init__(self, reference: UInt8Array, trackers: list[PlanarTracker]) -> None:
        height, width = reference.shape[:2]
        hidden = np.zeros((height, width), np.uint8)
        for tracker in trackers:
            hidden |= polygon_mask(tracker.outline, hidden.shape)
        hidden = cv2.dilate(hidden, np.ones((2 * MARGIN + 1, 2 * MARGIN + 1), np.uint8)).astype(np.uint8)
        frame = np.array([[2, 2], [width - 3, 2], [width - 3, height - 3], [2, height - 3]], np.float32)
        self.scene = PlanarTracker(reference, frame, hidden=hidden)
        self.reference = reference
        self.trackers, self.follows_scene = trackers, [True] * len(trackers)
        self.allowed = max(SAME_MOTION, OF_SIDE * max(height, width))

    @property
    def homography(self) -> Matrix | None:
        """The latest homography of the scene; None if unknown."""
        last = self.scene.poses[-1:]
        return last[0].homography if last and last[0].trust >= KNOWN else None

    def allows(self, outline: FloatArray, move: Matrix, before: Matrix) -> bool:
        """Whether changing a pose from `before` to `move` is compatible with the motion of the scene."""
        if self.homography is None:
            return True
        return max_distance(outline, move, self.homography) < max(
            self.allowed, max_distance(outline, before, self.homography) + NEARLY
        )

    def follow(self, evened: UInt8Array, frame: UInt8Array, soft: list[FloatArray] | None = None) -> None:
        """Look at the next frame, evened and as it is, after the trackers have, and say what their sights are worth.

        `soft` is the evened frame by `blur_levels`, if that is known.

        A piece that has once gone its own way has no witness any more: it may have been lost where the rest stays.
        """
        if not self.trackers:
            return
        scene = self.scene.follow(evened, soft)
        if scene.trust < KNOWN:
            return
        for k, tracker in enumerate(self.trackers):
            if not len(tracker.points):
                continue  # outside the frame
            pose = tracker.poses[-1]
            far = max_distance(tracker.outline, pose.homography, scene.homography)
            self.follows_scene[k] &= far < (self.allowed if pose.trust >= SURE else STRAYING * self.allowed)
            if (
                self.follows_scene[k]
                and pose.trust < ASSURED
                and border_changed(self.reference, frame, tracker.outline, scene.homography)
            ):
                continue  # a label on a bottle that turns, in a scene that stays
            if self.follows_scene[k] and far < self.allowed:
                tracker.poses[-1] = replace(pose, trust=max(pose.trust, ASSURED))
            elif self.follows_scene[k] and scene.trust >= FIRM:
                tracker.poses[-1] = TrackedPose(scene.homography, ASSURED)


def max_distance(outline: FloatArray, one: Matrix, other: Matrix) -> float:
    """The largest distance between an outline's points under two homographies, in pixels."""
    return float(np.linalg.norm(transform_points(one, outline) - transform_points(other, outline), axis=1).max())


def border_changed(reference: UInt8Array, frame: UInt8Array, outline: FloatArray, move: Matrix) -> bool:
    """Whether the border of a region is not where a homography from the reference picture has it."""
    return border_change(reference, frame, outline, move) > HIDDEN


def border_change(reference: UInt8Array, frame: UInt8Array, outline: FloatArray, move: Matrix) -> float:
    """The share of a region's border, 0 to 1, that is not where a homography from the reference picture has it."""
    moved = transform_points(move, outline)
    window = window_around(moved, frame.shape, 0.0)
    if window is None:
        return 0.0
    corner = np.array([window[1].start, window[0].start])
    shown = frame[window]
    shift = np.array([[1, 0, -corner[0]], [0, 1, -corner[1]], [0, 0, 1.0]])
    drawn = cv2.warpPerspective(reference, shift @ move, shown.shape[1::-1], borderMode=cv2.BORDER_REPLICATE)
    border = np.zeros(shown.shape[:2], np.uint8)
    cv2.polylines(border, [np.rint(moved - corner).astype(np.int32)], True, 1, BORDER)
    coarse = [cv2.GaussianBlur(picture.astype(np.float32), (0, 0), 3.0)[border > 0] for picture in (shown, drawn)]
    differ = coarse[0] - coarse[1]
    if not len(differ):
        return 0.0
    differ -= np.median(differ, 0)  # it may have got darker
    return float((np.abs(differ).max(-1) > ELSEWHERE).mean())
