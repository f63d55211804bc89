"""Refines a tracked pose of a label to a fraction of a pixel, and confirms it by the label's border.

First the print is aligned with the frame, starting from the tracked pose. The border is independent evidence: where it
is aligned as well, the pose is right, however much the print has been damaged. On an object that turns, both are bent.
How much they bend for a given displacement is learnt while the print is good and reused when it is not.
"""

from __future__ import annotations

from collections.abc import Iterator
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

BAND = 2  # pixels outside an outline that still belong to its print
EDGE = 3  # pixels at an image's border that are ignored
GAIN = 0.03  # minimum gain in the print's score, or the pose stays
SURER = 0.2  # additional gain required per unit of trust above CONFIRMED
RIGHT = 0.55  # minimum score of the border: measured
UNCERTAIN = 0.9  # pixels: maximum uncertainty of a pose found by the border; measured errors are half of it
UNSURE_COSTS = 0.05  # penalty on the score for each pixel of uncertainty
GOOD = 0.8  # score of the print from which on it counts more than the border
BESIDE = 0.06  # pixels that another pose may be farther from the border than the pose found by it
FOREIGN = (
    1.5  # pixels from well-aligned print beyond which lines are not the label's border, but a bottle's outline, say
)
PLAIN = 0.85  # score of the border from which on no other place is as good
ON_IT = 0.3  # pixels: a border that near is where the print has it; of aligned ones it is 0.1 to 0.25
ALIKE = 0.25  # pixels by which starts must differ to lead elsewhere
STILL = 0.5  # pixels: a label that went less against the scene says nothing of how it bends
CONFIRMED = 1.3 * SURE  # trust in a pose that the border confirms
FLAT = BendPrior()
FREE = BendPrior(sigma=np.full(2, 2.0))  # pixels by which the bend may change between frames


@dataclass(frozen=True, eq=False)
class FrameView:
    """A frame prepared for aligning print (`evened`) and border (`smoothed`)."""

    evened: list[FloatArray]
    smoothed: FloatArray

    @staticmethod
    def of(frame: UInt8Array, evened: UInt8Array) -> FrameView:
        """That of a frame (h, w, 3), which `even_light` made `evened` (h, w)."""
        return FrameView(blur_levels(evened), smooth(frame))


@dataclass(frozen=True, eq=False)
class PoseEstimate:
    """A pose and its uncertainty: the covariance of its parameters, as in `edge_alignment`."""

    pose: Pose
    covariance: Matrix = field(default_factory=lambda: LOOSE)


class PoseRefiner:
    """The print and border of a polygon (N, 2) in a reference (H, W, 3); `evened` is that by `even_light`."""

    def __init__(self, reference: UInt8Array, evened: UInt8Array, outline: FloatArray) -> None:
        piece = cv2.dilate(polygon_mask(outline, evened.shape), np.ones((2 * BAND + 1, 2 * BAND + 1), np.uint8))
        seen = np.zeros_like(piece)
        seen[EDGE:-EDGE, EDGE:-EDGE] = 1
        self.bend = no_bend(outline)
        self.print = CurvedLucasKanade(evened, (piece * seen).astype(np.uint8), self.bend)
        self.edges = EdgeAligner(reference, outline, border_of(reference, outline), self.bend)
        self.bend_estimator = BendEstimator(self.bend.half)
        self.motion_prior = MotionPrior()
        self.border_is_foreign = False  # whether the lines found around it turned out not to be its border

    @property
    def has_border(self) -> bool:
        return self.edges.has_edges and not self.border_is_foreign

    def refine(
        self, view: FrameView, tracked: TrackedPose, scene_pose: Matrix | None, follows_scene: bool
    ) -> TrackedPose:
        """The refined pose in a frame, with its trust raised if the border confirms it.

        `scene_pose` is the homography of the rest of the scene, None if unknown.
        """
        flat = self._refine_flat(view, tracked)
        if scene_pose is not None and self._may_bend(flat.pose, scene_pose, follows_scene):
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

    def _may_bend(self, pose: Pose, scene_pose: Matrix, follows_scene: bool) -> bool:
        """Whether a label has gone far enough from where the scene has it for its bend to be learnt or needed."""
        if not follows_scene or self.bend_estimator.is_curved:
            return True
        return float(np.abs(self._displacement(pose, scene_pose)).max()) > STILL

    def _refine_bent(self, view: FrameView, tracked: TrackedPose, poses: list[Pose], scene_pose: Matrix) -> TrackedPose:
        """As `refine`, for a label that is known to bend."""
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
        """The score of print and border together, less a penalty for uncertainty."""
        fits = self.print.score(view.evened, estimate.pose)
        if self.has_border:
            doubt = self.edges.uncertainty(estimate.pose, estimate.covariance, view.smoothed.shape)
            fits += self.edges.score(view.smoothed, estimate.pose) - UNSURE_COSTS * doubt
        return fits

    def _fit_bend(self, view: FrameView, flat: Pose) -> Pose:
        """The pose and bend with the best score of the print, starting flat and from the last known bend."""
        last = self.bend_estimator.last
        starts = [flat] if last is None else [flat, Pose(flat.homography, last.bend), last]
        found = [self.print.align(view.evened, start, BendPrior(start.bend, FREE.sigma)) for start in starts]
        return max(found, key=lambda pose: self.print.score(view.evened, pose))

    def _update_bend(self, view: FrameView, pose: Pose, scene_pose: Matrix) -> None:
        """Learn from a pose how the label bends, unless its border contradicts it."""
        if not self.has_border or self.edges.score(view.smoothed, pose) >= RIGHT:
            self.bend_estimator.update(pose, self._displacement(pose, scene_pose), self.print.score(view.evened, pose))

    def _is_flat(self, pose: Pose, scene_pose: Matrix) -> bool:
        """Whether the label can only be slightly bent at this pose."""
        return self.bend_estimator.is_negligible(self._displacement(pose, scene_pose), self._change(pose, scene_pose))

    def _change(self, pose: Pose, scene_pose: Matrix) -> Matrix:
        """The homography of a label relative to the rest of the scene, about the label's centre."""
        middle = self.bend.middle
        there = np.array([[1, 0, middle[0]], [0, 1, middle[1]], [0, 0, 1.0]])
        change = invert(there) @ invert(scene_pose) @ pose.homography @ there
        result: Matrix = change / change[2, 2]
        return result

    def _displacement(self, pose: Pose, scene_pose: Matrix) -> Matrix:
        """How far a label is displaced from where the rest of the scene would have it, (2,) in pixels."""
        middle = self.bend.middle[None]
        gone: Matrix = (transform_points(pose.homography, middle) - transform_points(scene_pose, middle))[0]
        return gone

    def _refine_flat(self, view: FrameView, tracked: TrackedPose) -> PoseEstimate:
        """The best flat pose by border and print; the tracked pose where none is better."""
        start = Pose(tracked.homography)
        printed = self.print.align(view.evened, start, FLAT)
        if self.has_border:
            good = self.print.score(view.evened, printed) >= GOOD
            self.border_is_foreign = good and self.edges.median_distance(view.smoothed, printed) > FOREIGN
            if good and not self.border_is_foreign and self._agrees(view, printed):
                return PoseEstimate(printed, self.edges.covariance(view.smoothed, printed, LOOSE))
        if self.has_border:
            starts = [
                PoseEstimate(start),
                PoseEstimate(printed),
                *(PoseEstimate(Pose(move), covariance) for move, covariance in self.motion_prior.predictions),
            ]
            rim = max(self._rims(view, starts), key=lambda estimate: self._score(view, estimate))
            if self._is_confirmed(view, rim):
                return replace(rim, pose=self._prefer_finer(view, start, rim.pose))
        gain = GAIN + SURER * max(0.0, tracked.trust - CONFIRMED)
        better = self.print.score(view.evened, printed) > self.print.score(view.evened, start) + gain
        return PoseEstimate(printed if better else start)

    def _agrees(self, view: FrameView, printed: Pose) -> bool:
        """Whether the border is where good print has it, so that it need not be looked for."""
        if self.edges.median_distance(view.smoothed, printed) > ON_IT:
            return False
        return self.edges.score(view.smoothed, printed) >= RIGHT

    def _rims(self, view: FrameView, starts: list[PoseEstimate]) -> Iterator[PoseEstimate]:
        """What the border leads to from each of some starts, until it fits beyond doubt."""
        for start in self._distinct(starts):
            rim = self._align_edges(view, start, FLAT)
            yield rim
            if self.edges.score(view.smoothed, rim.pose) > PLAIN and self._is_confirmed(view, rim):
                return

    def _distinct(self, starts: list[PoseEstimate]) -> list[PoseEstimate]:
        """Those of some starts that are not almost the same as an earlier one; all lead to the same pose."""
        kept: list[tuple[PoseEstimate, Matrix]] = []
        for estimate in starts:
            at = transform_points(estimate.pose.homography, self.edges.samples)
            if all(np.abs(at - other).max() > ALIKE for _, other in kept):
                kept.append((estimate, at))
        return [estimate for estimate, _ in kept]

    def _align_edges(self, view: FrameView, start: PoseEstimate, expected: BendPrior) -> PoseEstimate:
        pose = self.edges.align(view.smoothed, start.pose, expected, start.covariance)
        return PoseEstimate(pose, self.edges.covariance(view.smoothed, pose, start.covariance))

    def _prefer_finer(self, view: FrameView, start: Pose, rim: Pose) -> Pose:
        """The pose found by the border, or a more precise one by print or tracking that the border agrees with."""
        printed = self.print.align(view.evened, rim, FLAT)
        others = [printed, start] if self.print.score(view.evened, printed) >= GOOD else [start]
        allowed = self.edges.median_distance(view.smoothed, rim) + BESIDE
        return next((pose for pose in others if self.edges.median_distance(view.smoothed, pose) < allowed), rim)

    def _is_confirmed(self, view: FrameView, estimate: PoseEstimate) -> bool:
        """Whether the border confirms a pose."""
        if not self.has_border or self.edges.score(view.smoothed, estimate.pose) < RIGHT:
            return False
        return self.edges.uncertainty(estimate.pose, estimate.covariance, view.smoothed.shape) <= UNCERTAIN
