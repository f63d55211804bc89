"""Whether a piece goes with the whole picture: a third witness of where it is.

A label on a thing that stands in a scene moves as the camera has it, like all the rest. Where what is followed around
the frame says the same as what is followed of the label, the label is there, however little of it can be recognised.
"""

from __future__ import annotations

from dataclasses import replace

import cv2
import numpy as np

from engine.arrays import Bytes, Floats
from engine.fidelity.registration import Matrix, through
from engine.fidelity.tracking import SURE, Sight, Tracker, filled

TOGETHER = 2.0  # pixels that the two may say differently,
OF_SIDE = 0.004  # or so much of the long side, if that is more
KNOWN = 0.2  # trust from which on the whole picture is a witness: measured, as SURE is
FIRM = 0.5  # trust from which on it says where a piece is that is lost itself
STRAYING = 4.0  # how many times as far a piece that is not sure of itself may be from it
MARGIN = 4  # pixels around a piece that are not the rest of the picture
ASSURED = 1.15 * SURE  # what a sight is worth that has such a witness


class Company:
    """The rest of the reference picture (H, W, 3), and which of some trackers' pieces have gone along with it."""

    def __init__(self, reference: Bytes, trackers: list[Tracker]) -> None:
        height, width = reference.shape[:2]
        hidden = np.zeros((height, width), np.uint8)
        for tracker in trackers:
            hidden |= filled(tracker.outline, hidden.shape)
        hidden = cv2.dilate(hidden, np.ones((2 * MARGIN + 1, 2 * MARGIN + 1), np.uint8)).astype(np.uint8)
        frame = np.array([[2, 2], [width - 3, 2], [width - 3, height - 3], [2, height - 3]], np.float32)
        self.rest = Tracker(reference, frame, hidden=hidden)
        self.trackers, self.along = trackers, [True] * len(trackers)
        self.allowed = max(TOGETHER, OF_SIDE * max(height, width))

    def follow(self, frame: Bytes) -> None:
        """Look at the next frame, evened, after the trackers have, and give their last sights what they are worth.

        A piece that has once gone its own way has no witness any more: it may have been lost where the rest stays.
        """
        if not any(self.along):
            return  # nobody asks any more
        rest = self.rest.follow(frame)
        if rest.trust < KNOWN:
            return
        for k, tracker in enumerate(self.trackers):
            sight = tracker.sights[-1]
            far = apart(tracker.outline, sight.move, rest.move)
            self.along[k] &= far < (self.allowed if sight.trust >= SURE else STRAYING * self.allowed)
            if self.along[k] and far < self.allowed:
                tracker.sights[-1] = replace(sight, trust=max(sight.trust, ASSURED))
            elif self.along[k] and rest.trust >= FIRM:
                tracker.sights[-1] = Sight(rest.move, ASSURED)


def apart(outline: Floats, one: Matrix, other: Matrix) -> float:
    """How far two homographies move an outline apart, in pixels."""
    return float(np.linalg.norm(through(one, outline) - through(other, outline), axis=1).max())
