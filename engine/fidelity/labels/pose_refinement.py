"""A label laid on a frame once more, to a fraction of a pixel; and its rim, which tells whether it lies right.

The print of a label is laid on the frame where it was followed to. The line where its paper ends is another witness:
where it lies right as well, the label is there, however bad its print has become. On a thing that turns, both are bent;
how much for how far it went is learnt while the print is good, and goes on to be true when it is not.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace

import cv2
import numpy as np

from engine.arrays import FloatArray, UInt8Array
from engine.fidelity.labels.bend_estimator import READABLE, BendEstimator
from engine.fidelity.labels.curved_alignment import BendPrior, CurvedLucasKanade, Pose, blur_levels
from engine.fidelity.labels.edge_alignment import LOOSE, EdgeAligner, smooth
from engine.fidelity.labels.label_border import border_of
from engine.fidelity.labels.motion_prior import MotionPrior
from engine.fidelity.vision.cylinder_bend import no_bend
from engine.fidelity.vision.planar_tracker import SURE, TrackedPose, polygon_mask
from engine.fidelity.vision.registration import Matrix, invert, transform_points

BAND = 2  # pixels beyond an outline that belong to its print
EDGE = 3  # pixels at a picture's border that tell nothing
GAIN = 0.03  # so much more of the print must lie right, or nothing is changed
SURER = 0.2  # and as much more for each bit of trust above that
RIGHT = 0.55  # so many more steps than aside are where the rim is: measured
UNCERTAIN = 0.9  # pixels that a pose by the rim may be off: measured, it is half of that then
UNSURE_COSTS = 0.05  # of what lies right, for each pixel of doubt
GOOD = 0.8  # of a print must lie right for it to be trusted more than the rim
BESIDE = 0.06  # pixels that others may be farther from the rim than what was laid by it
FOREIGN = 1.5  # pixels from good print at which lines are not its paper's: a bottle's outline, while its label turns
CONFIRMED = 1.3 * SURE  # what a sight is worth that its rim bears out
FLAT = BendPrior()
FREE = BendPrior(sigma=np.full(2, 2.0))  # pixels that a label may bend from one frame to the next


@dataclass(frozen=True, eq=False)
class FrameView:
    """A frame as print (`even`) and rim (`fine`) are looked for in it."""

    evened: list[FloatArray]
    smoothed: FloatArray


@dataclass(frozen=True, eq=False)
class PoseEstimate:
    """A pose, and how far it may be off: the covariance of its parameters, as `sides` has it."""

    pose: Pose
    covariance: Matrix = field(default_factory=lambda: LOOSE)


class PoseRefiner:
    """The print and the rim of a polygon (N, 2) of a reference picture (H, W, 3), which is `even` when evened."""

    def __init__(self, reference: UInt8Array, evened: UInt8Array, outline: FloatArray) -> None:
        piece = cv2.dilate(polygon_mask(outline, evened.shape), np.ones((2 * BAND + 1, 2 * BAND + 1), np.uint8))
        seen = np.zeros_like(piece)
        seen[EDGE:-EDGE, EDGE:-EDGE] = 1
        self.bend = no_bend(outline)
        self.print = CurvedLucasKanade(evened, (piece * seen).astype(np.uint8), self.bend)
        self.edges = EdgeAligner(reference, outline, border_of(reference, outline), self.bend)
        self.bend_estimator = BendEstimator(self.bend.half)
        self.motion_prior = MotionPrior()
        self.foreign_print = False  # whether the lines around it turned out to be something else's

    @property
    def has_border(self) -> bool:
        return self.edges.has_edges and not self.foreign_print

    def refine(
        self,
        frame: UInt8Array,
        evened: UInt8Array,
        tracked: TrackedPose,
        scene_pose: Matrix | None,
        follows_scene: bool,
    ) -> TrackedPose:
        """A sight in a frame, laid better where that can be, and what it is worth by its rim.

        `rest` is where the rest of the picture is seen, as far as that is known; `along`, whether the label goes along.
        """
        view = FrameView(blur_levels(evened), smooth(frame))
        flat = self._refine_flat(view, tracked)
        if scene_pose is not None:
            free = self._fit_bend(view, flat.pose)
            self._update_bend(view, free, scene_pose)
            if not follows_scene and self.bend_estimator.is_bent(self._change(flat.pose, scene_pose)):
                return self._refine_bent(view, tracked, [flat.pose, free], scene_pose)
        known = follows_scene or scene_pose is None or self._is_flat(flat.pose, scene_pose)
        confirmed = known and self._is_confirmed(view, flat)
        self._record(flat, confirmed)
        return TrackedPose(
            flat.pose.homography, max(tracked.trust, CONFIRMED) if confirmed else tracked.trust, confirmed
        )

    def _refine_bent(self, view: FrameView, tracked: TrackedPose, poses: list[Pose], scene_pose: Matrix) -> TrackedPose:
        """The same for a label that is known to bend."""
        best = PoseEstimate(max(poses, key=lambda pose: self.print.score(view.evened, pose)))
        for _ in range(2):
            expected = self.bend_estimator.predict(self._displacement(best.pose, scene_pose))
            starts = [Pose(pose.homography, expected.bend) for pose in [best.pose, *poses]]
            printed = [self.print.align(view.evened, start, expected) for start in starts]
            tries = [PoseEstimate(pose) for pose in printed]
            if self.has_border:
                tries += [self._align_edges(view, PoseEstimate(start), expected) for start in [*starts, *printed]]
            best = max(tries, key=lambda estimate: self._score(view, estimate))
        confirmed = (
            self._is_confirmed(view, best) if self.has_border else self.print.score(view.evened, best.pose) >= READABLE
        )
        confirmed &= self.bend_estimator.in_range(self._displacement(best.pose, scene_pose))
        self._record(best, confirmed)
        return TrackedPose(
            best.pose.homography, max(tracked.trust, CONFIRMED) if confirmed else 0.0, confirmed, best.pose.bend
        )

    def _record(self, estimate: PoseEstimate, confirmed: bool) -> None:
        if confirmed:
            self.motion_prior.observe(estimate.pose.homography, estimate.covariance)
        else:
            self.motion_prior.miss()

    def _score(self, view: FrameView, estimate: PoseEstimate) -> float:
        """How much of print and rim lies right, for choosing; of two that lie as well, the surer one."""
        fits = self.print.score(view.evened, estimate.pose)
        if self.has_border:
            doubt = self.edges.uncertainty(estimate.pose, estimate.covariance, view.smoothed.shape)
            fits += self.edges.score(view.smoothed, estimate.pose) - UNSURE_COSTS * doubt
        return fits

    def _fit_bend(self, view: FrameView, flat: Pose) -> Pose:
        """The pose in which the print lies best, bent from where it was last, or not at all."""
        last = self.bend_estimator.last
        starts = [flat] if last is None else [flat, Pose(flat.homography, last.bend), last]
        found = [self.print.align(view.evened, start, BendPrior(start.bend, FREE.sigma)) for start in starts]
        return max(found, key=lambda pose: self.print.score(view.evened, pose))

    def _update_bend(self, view: FrameView, pose: Pose, scene_pose: Matrix) -> None:
        """How the label is bent, if its print is good enough to tell."""
        if not self.has_border or self.edges.score(view.smoothed, pose) >= RIGHT:
            self.bend_estimator.update(pose, self._displacement(pose, scene_pose), self.print.score(view.evened, pose))

    def _is_flat(self, pose: Pose, scene_pose: Matrix) -> bool:
        """Whether it can't be bent by much, where it is."""
        return self.bend_estimator.is_negligible(self._displacement(pose, scene_pose), self._change(pose, scene_pose))

    def _change(self, pose: Pose, scene_pose: Matrix) -> Matrix:
        """The homography by which a label moved against the rest of the picture, about its middle."""
        middle = self.bend.middle
        there = np.array([[1, 0, middle[0]], [0, 1, middle[1]], [0, 0, 1.0]])
        change = invert(there) @ invert(scene_pose) @ pose.homography @ there
        result: Matrix = change / change[2, 2]
        return result

    def _displacement(self, pose: Pose, scene_pose: Matrix) -> Matrix:
        """How far a label is from where the rest of the picture would have it, (2,) in pixels."""
        middle = self.bend.middle[None]
        gone: Matrix = (transform_points(pose.homography, middle) - transform_points(scene_pose, middle))[0]
        return gone

    def _refine_flat(self, view: FrameView, tracked: TrackedPose) -> PoseEstimate:
        """The flat pose in which rim and print lie best on a frame; that of the sight where none is better."""
        start = Pose(tracked.homography)
        printed = self.print.align(view.evened, start, FLAT)
        if self.has_border:
            good = self.print.score(view.evened, printed) >= GOOD
            self.foreign_print = good and self.edges.median_distance(view.smoothed, printed) > FOREIGN
        if self.has_border:
            starts = [
                PoseEstimate(start),
                PoseEstimate(printed),
                *(PoseEstimate(Pose(move), covariance) for move, covariance in self.motion_prior.predictions),
            ]
            rim = max(
                (self._align_edges(view, one, FLAT) for one in starts), key=lambda estimate: self._score(view, estimate)
            )
            if self._is_confirmed(view, rim):
                return replace(rim, pose=self._prefer_finer(view, start, rim.pose))
        gain = GAIN + SURER * max(0.0, tracked.trust - CONFIRMED)
        better = self.print.score(view.evened, printed) > self.print.score(view.evened, start) + gain
        return PoseEstimate(printed if better else start)

    def _align_edges(self, view: FrameView, start: PoseEstimate, expected: BendPrior) -> PoseEstimate:
        pose = self.edges.align(view.smoothed, start.pose, expected, start.covariance)
        return PoseEstimate(pose, self.edges.covariance(view.smoothed, pose, start.covariance))

    def _prefer_finer(self, view: FrameView, start: Pose, rim: Pose) -> Pose:
        """A pose by the rim; or by the print or by the rest of the picture, which are finer, if the rim agrees."""
        printed = self.print.align(view.evened, rim, FLAT)
        others = [printed, start] if self.print.score(view.evened, printed) >= GOOD else [start]
        allowed = self.edges.median_distance(view.smoothed, rim) + BESIDE
        return next((pose for pose in others if self.edges.median_distance(view.smoothed, pose) < allowed), rim)

    def _is_confirmed(self, view: FrameView, estimate: PoseEstimate) -> bool:
        """Whether the rim bears a pose out."""
        if not self.has_border or self.edges.score(view.smoothed, estimate.pose) < RIGHT:
            return False
        return self.edges.uncertainty(estimate.pose, estimate.covariance, view.smoothed.shape) <= UNCERTAIN
