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
        self.moves: list[Matrix] = []
        self.spread: Matrix = np.eye(8)
        self.missed = 0

    @property
    def next(self) -> list[tuple[Matrix, Matrix]]:
        """Where it is expected, and how far off that may be; nothing where that is not known."""
        if not self.moves or self.missed > LOST:
            return []
        spread = self.spread + np.diag(SUDDEN**2)
        if len(self.moves) < 2:
            return [(self.moves[-1], spread)]
        before, last = self.moves[-2:]
        on = last @ invert(before) @ last
        return [(on / on[2, 2], spread), (last, spread)]

    def seen(self, move: Matrix, spread: Matrix) -> None:
        self.moves, self.spread, self.missed = [*self.moves[-1:], move], spread, 0

    def not_seen(self) -> None:
        """It goes on where it was expected."""
        if self.next:
            move, spread = self.next[0]
            self.moves, self.spread, self.missed = [*self.moves[-1:], move], spread, self.missed + 1
