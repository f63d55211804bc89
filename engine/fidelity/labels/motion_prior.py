"""Where a label was, and so where it is expected next: it goes on as it went (a Kalman filter's constant velocity)."""

from __future__ import annotations

import numpy as np

from engine.fidelity.vision.registration import Matrix, invert

# Pixels by which a pose may go otherwise than expected from one frame to the next: shift, scale and turn, then shape,
# which changes least.
SUDDEN = np.array([2, 2, 1, 1, 0.1, 0.1, 0.1, 0.1])
LOST = 5  # frames without a sight after which nothing is expected any more


class MotionPrior:
    """The moves of a label so far, and how far the last may be off: the covariance (8, 8) of `sides`, in pixels."""

    def __init__(self) -> None:
        self.homographies: list[Matrix] = []
        self.covariance: Matrix = np.eye(8)
        self.missed = 0

    @property
    def predictions(self) -> list[tuple[Matrix, Matrix]]:
        """Where it is expected, and how far off that may be; nothing where that is not known."""
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
        """It goes on where it was expected."""
        if self.predictions:
            move, covariance = self.predictions[0]
            self.homographies, self.covariance, self.missed = (
                [*self.homographies[-1:], move],
                covariance,
                self.missed + 1,
            )
