"""The part of a turning cylinder's motion that no homography explains: a parabola across the label.

A point at distance x from the axis of a cylinder of radius r goes, seen from afar, to x cos t + sqrt(r² - x²) sin t.
The first part is a homography's affair, the second is nearly a parabola in x, the higher the farther it turned.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from engine.arrays import FloatArray
from engine.fidelity.vision.registration import Matrix, invert, transform_points

MEAN = 1 / 3  # of a parabola from -1 to 1: what is left of it moves nothing on average
ITERATIONS = 6  # of undoing: each is nearer by the bend's steepness


@dataclass(frozen=True, eq=False)
class Bend:
    """`amount` (2,) pixels across and down at `half` (2,) from `middle` (2,), in the photo moved by `place`."""

    place: Matrix
    middle: Matrix
    half: Matrix
    amount: Matrix

    def parabola(self, points: Matrix) -> Matrix:
        """The displacement of each point (N, 2) in units of `amount`."""
        result: Matrix = ((points - self.middle) / self.half) ** 2 - MEAN
        return result

    def apply(self, points: Matrix) -> Matrix:
        """Points of the photo (N, 2), bent."""
        placed = transform_points(self.place, points)
        return transform_points(invert(self.place), placed + self.parabola(placed) * self.amount)

    def inverted(self, points: Matrix) -> Matrix:
        """The points of the photo that `apply` sends to some points (N, 2)."""
        pushed = transform_points(self.place, points)
        placed = pushed
        for _ in range(ITERATIONS):
            placed = pushed - self.parabola(placed) * self.amount
        return transform_points(invert(self.place), placed)


def no_bend(outline: FloatArray) -> Bend:
    """No bend yet, of a polygon (N, 2) of the reference picture."""
    low, high = outline.min(0).astype(np.float64), outline.max(0).astype(np.float64)
    return Bend(np.eye(3), (low + high) / 2, np.maximum((high - low) / 2, 1), np.zeros(2))
