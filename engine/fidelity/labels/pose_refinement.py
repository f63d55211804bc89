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
from engine.fidelity.labels.curved_alignment import BendPrior, CurvedLucasKanade, Pose, soft
from engine.fidelity.labels.edge_alignment import LOOSE, EdgeAligner, finely
from engine.fidelity.labels.label_border import paper_of
from engine.fidelity.labels.motion_prior import MotionPrior
from engine.fidelity.vision.cylinder_bend import bend_of
from engine.fidelity.vision.planar_tracker import SURE, TrackedPose, filled
from engine.fidelity.vision.registration import Matrix, invert, transform_points

BAND = 2  # pixels beyond an outline that belong to its print
EDGE = 3  # pixels at a picture's border that tell nothing
GAIN = 0.03  # so much more of the print must lie right, or nothing is changed
SURER = 0.2  # and as much more for each bit of trust above that
RIGHT = 0.55  # so many more steps than aside are where the rim is: measured
UNSURE = 0.9  # pixels that a pose by the rim may be off: measured, it is half of that then
UNSURE_COSTS = 0.05  # of what lies right, for each pixel of doubt
GOOD = 0.8  # of a print must lie right for it to be trusted more than the rim
BESIDE = 0.06  # pixels that others may be farther from the rim than what was laid by it
FOREIGN = 1.5  # pixels from good print at which lines are not its paper's: a bottle's outline, while its label turns
CONFIRMED = 1.3 * SURE  # what a sight is worth that its rim bears out
FLAT = BendPrior()
FREE = BendPrior(give=np.full(2, 2.0))  # pixels that a label may bend from one frame to the next


@dataclass(frozen=True, eq=False)
class View:
    """A frame as print (`even`) and rim (`fine`) are looked for in it."""

    even: list[FloatArray]
    fine: FloatArray


@dataclass(frozen=True, eq=False)
class Laid:
    """A pose, and how far it may be off: the covariance of its parameters, as `sides` has it."""

    pose: Pose
    spread: Matrix = field(default_factory=lambda: LOOSE)


class PoseRefiner:
    """The print and the rim of a polygon (N, 2) of a reference picture (H, W, 3), which is `even` when evened."""

    def __init__(self, reference: UInt8Array, even: UInt8Array, outline: FloatArray) -> None:
        piece = cv2.dilate(filled(outline, even.shape), np.ones((2 * BAND + 1, 2 * BAND + 1), np.uint8))
        seen = np.zeros_like(piece)
        seen[EDGE:-EDGE, EDGE:-EDGE] = 1
        self.bend = bend_of(outline)
        self.print = CurvedLucasKanade(even, (piece * seen).astype(np.uint8), self.bend)
        self.sides = EdgeAligner(reference, outline, paper_of(reference, outline), self.bend)
        self.roundness = BendEstimator(self.bend.half)
        self.course = MotionPrior()
        self.foreign = False  # whether the lines around it turned out to be something else's

    @property
    def has_rim(self) -> bool:
        return self.sides.clear and not self.foreign

    def look(
        self, frame: UInt8Array, even: UInt8Array, sight: TrackedPose, rest: Matrix | None, along: bool
    ) -> TrackedPose:
        """A sight in a frame, laid better where that can be, and what it is worth by its rim.

        `rest` is where the rest of the picture is seen, as far as that is known; `along`, whether the label goes along.
        """
        view = View(soft(even), finely(frame))
        flat = self._laid(view, sight)
        if rest is not None:
            free = self._bent(view, flat.pose)
            self._learn(view, free, rest)
            if not along and self.roundness.turns(self._change(flat.pose, rest)):
                return self._round(view, sight, [flat.pose, free], rest)
        known = along or rest is None or self._flat(flat.pose, rest)
        right = known and self._right(view, flat)
        self._note(flat, right)
        return TrackedPose(flat.pose.move, max(sight.trust, CONFIRMED) if right else sight.trust, right)

    def _round(self, view: View, sight: TrackedPose, poses: list[Pose], rest: Matrix) -> TrackedPose:
        """The same for a label that is known to bend."""
        best = Laid(max(poses, key=lambda pose: self.print.score(view.even, pose)))
        for _ in range(2):
            expected = self.roundness.expected(self._gone(best.pose, rest))
            starts = [Pose(pose.move, expected.by) for pose in [best.pose, *poses]]
            printed = [self.print.settled(view.even, start, expected) for start in starts]
            tries = [Laid(pose) for pose in printed]
            if self.has_rim:
                tries += [self._by_rim(view, Laid(start), expected) for start in [*starts, *printed]]
            best = max(tries, key=lambda laid: self._fits(view, laid))
        right = self._right(view, best) if self.has_rim else self.print.score(view.even, best.pose) >= READABLE
        right &= self.roundness.seen(self._gone(best.pose, rest))
        self._note(best, right)
        return TrackedPose(best.pose.move, max(sight.trust, CONFIRMED) if right else 0.0, right, best.pose.by)

    def _note(self, laid: Laid, right: bool) -> None:
        if right:
            self.course.seen(laid.pose.move, laid.spread)
        else:
            self.course.not_seen()

    def _fits(self, view: View, laid: Laid) -> float:
        """How much of print and rim lies right, for choosing; of two that lie as well, the surer one."""
        fits = self.print.score(view.even, laid.pose)
        if self.has_rim:
            doubt = self.sides.doubt(laid.pose, laid.spread, view.fine.shape)
            fits += self.sides.score(view.fine, laid.pose) - UNSURE_COSTS * doubt
        return fits

    def _bent(self, view: View, flat: Pose) -> Pose:
        """The pose in which the print lies best, bent from where it was last, or not at all."""
        last = self.roundness.last
        starts = [flat] if last is None else [flat, Pose(flat.move, last.by), last]
        found = [self.print.settled(view.even, start, BendPrior(start.by, FREE.give)) for start in starts]
        return max(found, key=lambda pose: self.print.score(view.even, pose))

    def _learn(self, view: View, pose: Pose, rest: Matrix) -> None:
        """How the label is bent, if its print is good enough to tell."""
        if not self.has_rim or self.sides.score(view.fine, pose) >= RIGHT:
            self.roundness.learn(pose, self._gone(pose, rest), self.print.score(view.even, pose))

    def _flat(self, pose: Pose, rest: Matrix) -> bool:
        """Whether it can't be bent by much, where it is."""
        return self.roundness.slight(self._gone(pose, rest), self._change(pose, rest))

    def _change(self, pose: Pose, rest: Matrix) -> Matrix:
        """The homography by which a label moved against the rest of the picture, about its middle."""
        middle = self.bend.middle
        there = np.array([[1, 0, middle[0]], [0, 1, middle[1]], [0, 0, 1.0]])
        change = invert(there) @ invert(rest) @ pose.move @ there
        result: Matrix = change / change[2, 2]
        return result

    def _gone(self, pose: Pose, rest: Matrix) -> Matrix:
        """How far a label is from where the rest of the picture would have it, (2,) in pixels."""
        middle = self.bend.middle[None]
        gone: Matrix = (transform_points(pose.move, middle) - transform_points(rest, middle))[0]
        return gone

    def _laid(self, view: View, sight: TrackedPose) -> Laid:
        """The flat pose in which rim and print lie best on a frame; that of the sight where none is better."""
        start = Pose(sight.move)
        printed = self.print.settled(view.even, start, FLAT)
        if self.has_rim:
            good = self.print.score(view.even, printed) >= GOOD
            self.foreign = good and self.sides.stray(view.fine, printed) > FOREIGN
        if self.has_rim:
            starts = [Laid(start), Laid(printed), *(Laid(Pose(move), spread) for move, spread in self.course.next)]
            rim = max((self._by_rim(view, one, FLAT) for one in starts), key=lambda laid: self._fits(view, laid))
            if self._right(view, rim):
                return replace(rim, pose=self._agreed(view, start, rim.pose))
        gain = GAIN + SURER * max(0.0, sight.trust - CONFIRMED)
        better = self.print.score(view.even, printed) > self.print.score(view.even, start) + gain
        return Laid(printed if better else start)

    def _by_rim(self, view: View, start: Laid, expected: BendPrior) -> Laid:
        pose = self.sides.settled(view.fine, start.pose, expected, start.spread)
        return Laid(pose, self.sides.spread(view.fine, pose, start.spread))

    def _agreed(self, view: View, start: Pose, rim: Pose) -> Pose:
        """A pose by the rim; or by the print or by the rest of the picture, which are finer, if the rim agrees."""
        printed = self.print.settled(view.even, rim, FLAT)
        others = [printed, start] if self.print.score(view.even, printed) >= GOOD else [start]
        allowed = self.sides.stray(view.fine, rim) + BESIDE
        return next((pose for pose in others if self.sides.stray(view.fine, pose) < allowed), rim)

    def _right(self, view: View, laid: Laid) -> bool:
        """Whether the rim bears a pose out."""
        if not self.has_rim or self.sides.score(view.fine, laid.pose) < RIGHT:
            return False
        return self.sides.doubt(laid.pose, laid.spread, view.fine.shape) <= UNSURE
