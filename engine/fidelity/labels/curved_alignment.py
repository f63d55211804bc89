"""Aligns edges of an image with frames to a fraction of a pixel, by a homography and a bend.

Inverse compositional Lucas-Kanade with Cauchy weights, as in `lucas_kanade`, with a Gaussian prior on the distance from
the start and on the bend (maximum a posteriori).
"""

from __future__ import annotations

from dataclasses import dataclass, field

import cv2
import numpy as np

from engine.arrays import FloatArray, UInt8Array
from engine.fidelity.vision.cylinder_bend import Bend
from engine.fidelity.vision.lucas_kanade import NOISE, Level
from engine.fidelity.vision.registration import Matrix, invert, transform_points

BLURS = (2.0, 1.0)  # pixels; coarse, then fine
ITERATIONS = 8
DONE = 0.01  # pixels: a smaller step is the last one
SAMPLES = 3000  # edge pixels that are compared
POSE_SIGMA = np.array([4, 4, 3, 3, 1, 1, 1, 1.0])  # pixels, a unit from its middle, that a piece may be off
LEVELS = 45.0  # grey levels that an edge pixel is worth against that: neighbours say the same


@dataclass(frozen=True, eq=False)
class Pose:
    """A region is first bent by `bend` (2,) pixels, then moved by `homography`."""

    homography: Matrix
    bend: Matrix = field(default_factory=lambda: np.zeros(2))


@dataclass(frozen=True, eq=False)
class BendPrior:
    """The expected bend (2,) and its standard deviation (2,), in pixels."""

    bend: Matrix = field(default_factory=lambda: np.zeros(2))
    sigma: Matrix = field(default_factory=lambda: np.full(2, 1e-3))


class CurvedLucasKanade:
    """The edges of an evened reference (H, W) where a mask is 1, coarse and fine; `bend` says across what they bend."""

    def __init__(self, reference: UInt8Array, mask: UInt8Array, bend: Bend) -> None:
        one = np.zeros((1, 2), np.float32)
        self.levels = [CurvedLevel(Level(reference, mask, blur, one, SAMPLES), bend) for blur in BLURS]

    def align(self, frames: list[FloatArray], pose: Pose, expected: BendPrior) -> Pose:
        """The pose near `pose` in which the edges lie best on a frame, blurred by `blur_levels`."""
        for level, frame in zip(self.levels, frames, strict=True):
            pose = level.align(frame, pose, expected)
        return pose

    def score(self, frames: list[FloatArray], pose: Pose) -> float:
        """How much of the edges that are in the frame lies right, 0 to 1."""
        error, inside = self.levels[-1].compare(frames[-1], pose)
        return float((inside / (1 + (error / NOISE) ** 2)).sum() / max(inside.sum(), 1))

    def visible_share(self, frames: list[FloatArray], pose: Pose) -> float:
        """The share of the edges that are in the frame, 0 to 1."""
        inside = self.levels[-1].compare(frames[-1], pose)[1]
        return float(inside.mean()) if len(inside) else 0.0


class CurvedLevel:
    """One scale of CurvedLucasKanade."""

    def __init__(self, level: Level, bend: Bend) -> None:
        self.level, self.parabola = level, bend.parabola(level.points)
        self.rows: Matrix = np.concatenate([level.rows, level.rows[:, :2] / level.scale * self.parabola], 1)

    def compare(self, frame: FloatArray, pose: Pose) -> tuple[Matrix, Matrix]:
        """Frame less reference at the edge pixels, and 1 for those of them that are in the frame."""
        at = transform_points(pose.homography, self.level.points + self.parabola * pose.bend).astype(np.float32)
        inside = ((at > 1) & (at < (frame.shape[1] - 2, frame.shape[0] - 2))).all(1)
        if not len(at):
            return np.zeros(0), np.zeros(0)
        visible_share = cv2.remap(
            frame, at[None, :, 0], at[None, :, 1], cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE
        )
        error: Matrix = visible_share[0].astype(np.float64) - self.level.values
        return error, np.asarray(inside, np.float64)

    def align(self, frame: FloatArray, start: Pose, expected: BendPrior) -> Pose:
        if not len(self.level.points):
            return start
        move: Matrix = start.homography
        bend = expected.bend + np.clip(start.bend - expected.bend, -3 * expected.sigma, 3 * expected.sigma)
        scale = self.level.scale * float(np.sqrt(abs(np.linalg.det(move[:2, :2]))))
        prior = np.concatenate([(LEVELS * scale / POSE_SIGMA) ** 2, (LEVELS / expected.sigma) ** 2])
        off = np.zeros(10)
        for _ in range(ITERATIONS):
            off[8:] = expected.bend - bend
            error, inside = self.compare(frame, Pose(move, bend))
            weighted = self.rows * (inside / (1 + (error / NOISE) ** 2))[:, None]
            change = np.linalg.solve(self.rows.T @ weighted + np.diag(prior), weighted.T @ error - prior * off)
            change *= min(1.0, 0.1 / max(float(np.abs(change[:8]).max()), 1e-9))
            off[:8] += change[:8]
            moved = np.matmul(move, invert(self.level.homography_of(change[:8].astype(np.float64))))
            move, bend = moved / moved[2, 2], bend - change[8:]
            if max(scale * float(np.abs(change[:8]).max()), float(np.abs(change[8:]).max())) < DONE:
                break
        return Pose(move, bend)


def blur_levels(frame: UInt8Array) -> list[FloatArray]:
    """A frame blurred for each level."""
    return [cv2.GaussianBlur(frame, (0, 0), blur).astype(np.float32) for blur in BLURS]
