"""How a label on a cylinder bends as it turns: learnt while its print is good, and reused when it is not."""

from __future__ import annotations

import numpy as np

from engine.fidelity.labels.curved_alignment import BendPrior, Pose
from engine.fidelity.vision.registration import Matrix

READABLE = 0.6  # of a print must lie right for its bend to be gone on from
# Pixels that the bend may be off of a print of which so much lies right; bad print is only asked if good did not tell.
SIGMA = ((0.85, 0.08), (0.75, 0.2), (0.65, 0.6), (READABLE, 1.0))
BAD, GOOD = 0.75, 0.85  # below the first it is asked last, below the second it only guesses
CURVED = (0.1, 0.6)  # pixels of bend for each that a label went: less is flat, more is something else
LARGEST = 0.3  # pixels of bend for each, of labels on round things
USUAL = (-0.25, 0.12)  # how much they usually bend, and how that varies
NEGLIGIBLE = 1.5  # pixels of bend that are not worth a word
FARTHEST = 0.5  # of half its size: a label that went farther has turned too far to tell
STEEPER = 0.35  # by how much more it bends when it went by half its size: cylinders, measured
TILT, SCALE = 4.0, 1.06  # degrees, and times as large: what turns in its place does neither
RELATIVE_SIGMA = 0.08  # of an expected bend that it may be off


class BendEstimator:
    """Estimates how much a label bends per pixel of displacement; `half` (2,) is half its size in pixels."""

    def __init__(self, half: Matrix) -> None:
        self.half = half
        self.moments = np.zeros((2, 2))  # of each axis: how far the label went, squared, and times its bend, by weight
        self.uncertain = False  # whether it took bad print to be sure
        self.largest = 0.0  # pixels of bend that were seen
        self.last: Pose | None = None

    def update(self, pose: Pose, displacement: Matrix, inlier_share: float) -> None:
        """Learn from a pose of a label displaced by (2,) pixels, whose print scores `inlier_share`."""
        if inlier_share < READABLE:
            return
        self.last = pose
        self.largest = max(self.largest, float(np.abs(pose.bend).max()))
        if inlier_share < BAD and self.is_curved:
            return
        self.uncertain |= inlier_share < GOOD and not self.is_curved
        sigma = next(sigma for least, sigma in SIGMA if inlier_share >= least)
        self.moments += np.stack([displacement**2, displacement * pose.bend]) / sigma**2

    @property
    def is_curved(self) -> bool:
        """Whether the label certainly bends when displaced, as one on a cylinder does."""
        rate, sigma = self._rate()
        clear = (-rate > np.maximum(CURVED[0], 2.5 * sigma)) & (-rate < CURVED[1]) & (sigma < CURVED[0])
        return bool(clear.any())

    def is_bent(self, change: Matrix) -> bool:
        """Whether a label that moved by homography `change` is certainly bent.

        Evidence from damaged print counts only if the bend was large, and not once the label tilts or changes size.
        """
        return self.is_curved and (not self.uncertain or (self.largest > NEGLIGIBLE and not tilts_or_scales(change)))

    def predict(self, displacement: Matrix) -> BendPrior:
        """The expected bend of a label displaced by (2,) pixels: what was learnt, with a prior of what is usual."""
        rate, sigma = self._rate()
        usual = np.where(np.isfinite(sigma), sigma / USUAL[1], 0) ** 2
        bend = (rate + usual * USUAL[0]) / (1 + usual) * displacement * (1 + STEEPER * (displacement / self.half) ** 2)
        return BendPrior(bend, RELATIVE_SIGMA * np.abs(bend) + 0.1)

    def is_negligible(self, displacement: Matrix, change: Matrix) -> bool:
        """Whether a label can't have bent by much, by all that is known of it.

        It went (2,) pixels against the rest of the picture, by a homography: if it tilted or grew, it was moved as a
        whole, and not turned in its place.
        """
        if not self.is_bent(change) and tilts_or_scales(change):
            return True
        rate, sigma = self._rate()
        largest = float(np.min(np.minimum(np.abs(rate) + sigma, LARGEST)))
        return largest * float(np.linalg.norm(displacement)) < NEGLIGIBLE

    def in_range(self, displacement: Matrix) -> bool:
        """Whether it has not turned too far."""
        return bool((np.abs(displacement) * (self._rate()[0] != 0) < FARTHEST * self.half).all())

    def _rate(self) -> tuple[Matrix, Matrix]:
        """How many pixels the label bends for each it goes, across and down, and how sure that is (sigma)."""
        far = self.moments[0] + 1e-6
        rate, sigma = self.moments[1] / far, far**-0.5
        main = int(np.argmax(far))  # a thing turns about one axis
        rate[1 - main], sigma[1 - main] = 0, np.inf
        return rate, sigma


def tilts_or_scales(change: Matrix) -> bool:
    """Whether a homography tilts or grows, as seen about where it leads its origin."""
    ax, ay, bx, bend = change[0, 0], change[1, 0], change[0, 1], change[1, 1]
    size, tilt = np.sqrt(abs(ax * bend - ay * bx)), np.degrees(np.arctan2(ay - bx, ax + bend))
    return bool(abs(tilt) > TILT or abs(np.log(size)) > np.log(SCALE))
