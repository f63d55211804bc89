"""Predicts the next pose of a label by constant velocity, with its covariance (as a Kalman filter does)."""

from __future__ import annotations

import numpy as np

from engine.fidelity.vision.registration import Matrix, invert

# Process noise in pixels per frame: shift, scale and rotation, then the parameters of shape, which change least.
SUDDEN = np.array([2, 2, 1, 1, 0.1, 0.1, 0.1, 0.1])
LOST = 5  # frames without an observation after which nothing is predicted


class MotionPrior:
    """The last two poses of a label, and the covariance (8, 8) of the last in pixels, as in `edge_alignment`."""

    def __init__(self) -> None:
        self.homographies: list[Matrix] = []
        self.covariance: Matrix = np.eye(8)
        self.missed = 0

    @property
    def predictions(self) -> list[tuple[Matrix, Matrix]]:
        """Possible poses with their covariances: the motion continues, or stops. Empty if nothing is known."""
        if not self.homographies or self.missed > LOST:
            return []
        covariance = self.covariance + np.diag(SUDDEN**2)
        if len(self.homographies) < 2:
            return [(self.homographies[-1], covariance)]
        before, last = self.homographies[-2:]
        on = last @ invert(before) @ last
        return [(on / on[2, 2], covariance), (last, covariance)]

    def observe(self, move: Matrix, covariance: Matrix) -> None:
        self.homographies, self.covariance, self.missed = [*self.homographies[-1:], move], covariance, 0

    def miss(self) -> None:
        """Take the first prediction as the pose."""
        if self.predictions:
            move, covariance = self.predictions[0]
            self.homographies, self.covariance, self.missed = (
                [*self.homographies[-1:], move],
                covariance,
                self.missed + 1,
            )
