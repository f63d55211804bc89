"""A label laid on a frame once more, to a fraction of a pixel; and its rim, which tells whether it lies right.

The print of a label is laid on the frame where it was followed to. The line where its paper ends is another witness:
where it lies right as well, the label is there, however bad its print has become. On a thing that turns, both are bent;
how much for how far it went is learnt while the print is good, and goes on to be true when it is not.
"""

from __future__ import annotations

import cv2
import numpy as np

from engine.arrays import Bytes, Floats
from engine.fidelity.bend import bend_of
from engine.fidelity.laying import Edges, Pose, Round, soft
from engine.fidelity.registration import Matrix, through
from engine.fidelity.tracking import SURE, Sight, filled

BAND = 2  # pixels on either side of an outline that are its rim
EDGE = 3  # pixels at a picture's border that tell nothing
GAIN = 0.03  # so much more of the print must lie right, or nothing is changed
SURER = 0.2  # and as much more for each bit of trust above that
MUCH = 0.1  # the same for the rim, for whose sake the print may lie as little worse
MOSTLY, SEEN = 0.8, 0.45  # of a rim must be in the picture for that, and to tell something
ASIDE = 4.0  # pixels: laid that far aside, what lies right by chance is seen
SIDES = [ASIDE * np.array([np.cos(a), np.sin(a)]) for a in np.arange(8) * np.pi / 4]
CLEAR = 0.25  # how much better than aside a rim must lie in the photo itself, to be one
RIGHT = 0.28  # a rim lies so much better than aside only where it is: measured, 0.25 at most two pixels off
CONFIRMED = 1.3 * SURE  # what a sight is worth that its rim bears out
FLAT = Round()
FREE = Round(give=np.full(2, 2.0))  # pixels that a label may bend from one frame to the next
READABLE = 0.6  # of a print must lie right for its bend to be gone on from
DOUBT = ((0.85, 0.08), (0.75, 0.2))  # pixels that the bend may be off of a print of which so much lies right
CURVED = (0.1, 0.6)  # pixels of bend for each that a label went: less is flat, more is something else
MOST = 0.3  # pixels of bend for each, of labels on round things
USUAL = (-0.25, 0.12)  # how much they usually bend, and how that varies
UNSEEN = 1.5  # pixels of bend that are not worth a word
FARTHEST = 0.5  # of half its size: a label that went farther has turned too far to tell
STEEPER = 0.35  # by how much more it bends when it went by half its size: cylinders, measured
GIVE = 0.08  # of an expected bend that it may be off


class Rim:
    """The print and the rim of a polygon (N, 2) of an evened reference picture (H, W)."""

    def __init__(self, reference: Bytes, outline: Floats) -> None:
        piece = filled(outline, reference.shape)
        kernel = np.ones((2 * BAND + 1, 2 * BAND + 1), np.uint8)
        seen = np.zeros_like(piece)
        seen[EDGE:-EDGE, EDGE:-EDGE] = 1
        wide = (cv2.dilate(piece, kernel) * seen).astype(np.uint8)
        self.bend = bend_of(outline)
        self.print = Edges(reference, wide, self.bend)
        self.rim = Edges(reference, (wide * (1 - cv2.erode(piece, kernel))).astype(np.uint8), self.bend)
        self.clear = self._lies(soft(reference), Pose(np.eye(3))) >= CLEAR
        self.known = np.zeros((2, 2))  # of each axis: how far the label went, squared, and times its bend, by weight
        self.last: Pose | None = None

    def look(self, frame: Bytes, sight: Sight, rest: Matrix | None, along: bool) -> Sight:
        """A sight in an evened frame, laid better where that can be, and what it is worth by its rim.

        `rest` is where the rest of the picture is seen, as far as that is known; `along`, whether the label goes along.
        """
        pictures = soft(frame)
        flat = self._laid(pictures, Pose(sight.move), GAIN + SURER * max(0.0, sight.trust - CONFIRMED))
        known = along or rest is None
        if rest is not None:
            free = self._bent(pictures, flat)
            self._learn(pictures, free, rest)
            rate, doubt = self._rate()
            if not along and curved(rate, doubt):
                usual = np.where(np.isfinite(doubt), doubt / USUAL[1], 0) ** 2
                return self._round(pictures, sight, [flat, free], rest, (rate + usual * USUAL[0]) / (1 + usual))
            known |= self._flat(flat, rest, rate, doubt)
        right = known and self._right(pictures, flat)
        return Sight(flat.move, max(sight.trust, CONFIRMED) if right else sight.trust, right)

    def _round(self, pictures: list[Floats], sight: Sight, poses: list[Pose], rest: Matrix, rate: Matrix) -> Sight:
        """The same for a label that is known to bend."""
        best = max(poses, key=lambda pose: self.print.score(pictures, pose))
        for _ in range(2):
            gone = self._gone(best, rest)
            by = rate * gone * (1 + STEEPER * (gone / self.bend.half) ** 2)
            expected = Round(by, GIVE * np.abs(by) + 0.1)
            starts = [Pose(pose.move, by) for pose in [best, *poses]]
            tries = [edges.settled(pictures, start, expected) for start in starts for edges in self._edges]
            best = max(tries, key=lambda pose: sum(edges.score(pictures, pose) for edges in self._edges))
        right = self._right(pictures, best) if self.clear else self.print.score(pictures, best) >= READABLE
        right &= bool((np.abs(self._gone(best, rest)) * (rate != 0) < FARTHEST * self.bend.half).all())
        return Sight(best.move, max(sight.trust, CONFIRMED) if right else 0.0, right, best.by)

    @property
    def _edges(self) -> list[Edges]:
        return [self.print, self.rim] if self.clear else [self.print]

    def _bent(self, pictures: list[Floats], flat: Pose) -> Pose:
        """The pose in which the print lies best, bent from where it was last, or not at all."""
        starts = [flat] if self.last is None else [flat, Pose(flat.move, self.last.by), self.last]
        found = [self.print.settled(pictures, start, Round(start.by, FREE.give)) for start in starts]
        return max(found, key=lambda pose: self.print.score(pictures, pose))

    def _learn(self, pictures: list[Floats], pose: Pose, rest: Matrix) -> None:
        """How far the label went, and how it is bent by that, if its print is good enough to tell."""
        good = self.print.score(pictures, pose)
        if good < READABLE or (self.clear and not self._right(pictures, pose)):
            return
        self.last = pose
        gone = self._gone(pose, rest)
        doubt = next((doubt for least, doubt in DOUBT if good >= least), np.inf)
        self.known += np.stack([gone**2, gone * pose.by]) / doubt**2

    def _rate(self) -> tuple[Matrix, Matrix]:
        """How many pixels the label bends for each it goes, across and down, and how sure that is (sigma)."""
        far = self.known[0] + 1e-6
        rate, doubt = self.known[1] / far, far**-0.5
        main = int(np.argmax(far))  # a thing turns about one axis
        rate[1 - main], doubt[1 - main] = 0, np.inf
        return rate, doubt

    def _flat(self, pose: Pose, rest: Matrix, rate: Matrix, doubt: Matrix) -> bool:
        """Whether a label can't have bent by much, by all that is known of it."""
        most = float(np.min(np.minimum(np.abs(rate) + doubt, MOST)))
        return most * float(np.linalg.norm(self._gone(pose, rest))) < UNSEEN

    def _gone(self, pose: Pose, rest: Matrix) -> Matrix:
        """How far a label is from where the rest of the picture would have it, (2,) in pixels."""
        middle = self.bend.middle[None]
        gone: Matrix = (through(pose.move, middle) - through(rest, middle))[0]
        return gone

    def _laid(self, frames: list[Floats], start: Pose, gain: float) -> Pose:
        """The pose in which print and rim lie best on a frame; `start` where none is better by some gain."""
        tries = [start, self.print.settled(frames, start, FLAT)]
        if self.clear:
            tries += [self.rim.settled(frames, one, FLAT) for one in tries]
        prints = [self.print.score(frames, one) for one in tries]
        best = int(np.argmax(prints))
        best = best if prints[best] > prints[0] + gain else 0
        if not self.clear or self.rim.seen(frames, tries[best]) < MOSTLY:
            return tries[best]
        rims = [self.rim.score(frames, one) for one in tries]
        plain = [i for i in range(len(tries)) if prints[i] > prints[best] - GAIN and rims[i] > rims[best] + MUCH]
        return tries[max(plain, key=lambda i: rims[i], default=best)]

    def _right(self, frames: list[Floats], pose: Pose) -> bool:
        """Whether the rim bears a pose out."""
        return self.clear and self.rim.seen(frames, pose) >= SEEN and self._lies(frames, pose) >= RIGHT

    def _lies(self, frames: list[Floats], pose: Pose) -> float:
        """How much better the rim lies there than a little aside, -1 to 1."""
        aside = [self.rim.score(frames, shifted(pose, by)) for by in SIDES]
        return self.rim.score(frames, pose) - float(np.mean(aside))


def curved(rate: Matrix, doubt: Matrix) -> bool:
    """Whether a label surely bends when it goes, as one on something round does."""
    return bool(((-rate > np.maximum(CURVED[0], 2.5 * doubt)) & (-rate < CURVED[1]) & (doubt < CURVED[0])).any())


def shifted(pose: Pose, by: Matrix) -> Pose:
    return Pose(np.array([[1, 0, by[0]], [0, 1, by[1]], [0, 0, 1.0]]) @ pose.move, pose.by)
