"""Animals, which have no face that the detector knows: the whole subject turns a little, leans and breathes.

The rhythm is that of people (`portrait.rhythm`), the depth that of the subject's inflated outline. What the subject
stands on, and where the picture's border cuts it off, stays where it is. What is held in a hand sways with it as one.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

import cv2
import numpy as np

from engine.arrays import FloatArray
from engine.generators.breeze.effects.shape import inflated
from engine.generators.breeze.portrait.head_model import border_fade, ramp
from engine.generators.breeze.portrait.rhythm import Rhythm

SUBJECT = 0.5  # a matte above this is the subject
LEAST = 0.02  # share of the picture; a smaller subject stays as it is
STANDS, MOVES = 0.1, 0.6  # of the subject's height from below: up to the first nothing moves, from the second on all
ROUND = 0.06  # of the subject's size: how far its inflated depth is smoothed
TURN, LEAN = 0.9, 0.8  # shares of a person's turn and lean that an animal has
BREATH = 0.012  # of the subject's width: how far its sides go out

# Of a hand that holds something: long sides to a degree of a head's yaw and pitch, and to a breath; shares of its roll.
HELD_ASIDE, HELD_UP, HELD_BREATH, HELD_ROLL = 0.0014, 0.0010, 0.003, 0.6


@dataclass(frozen=True, eq=False)
class HeldSway:
    """The motion of a hand and what it holds, whose matte is (h, w): no part of it moves against another.

    It turns about where the arm comes into the picture.
    """

    matte: FloatArray
    rhythm: Rhythm

    def displacement(self, t: float) -> FloatArray:
        """How far the points have gone at `t` from 0 to 1, (h, w, 2) in long sides."""
        pose = self.rhythm.at(t)
        angle = np.radians(HELD_ROLL * pose.roll)
        x, y = self._from_wrist
        right = (np.cos(angle) - 1) * x - np.sin(angle) * y + HELD_ASIDE * pose.yaw
        down = np.sin(angle) * x + (np.cos(angle) - 1) * y + HELD_UP * pose.pitch - HELD_BREATH * pose.breath
        return np.stack([right, down], -1).astype(np.float32)

    @cached_property
    def _from_wrist(self) -> tuple[FloatArray, FloatArray]:
        h, w = self.matte.shape
        border = np.zeros((h, w), bool)
        border[-1], border[:, 0], border[:, -1] = True, True, True
        rows, columns = np.nonzero(border & (self.matte > SUBJECT))
        row, column = (float(rows.mean()), float(columns.mean())) if rows.size else (h - 1.0, w / 2)
        y, x = np.mgrid[0:h, 0:w].astype(np.float32)
        return (x - np.float32(column)) / max(h, w), (y - np.float32(row)) / max(h, w)


@dataclass(frozen=True, eq=False)
class Sway:
    """The motion of a subject whose matte is (h, w)."""

    matte: FloatArray
    rhythm: Rhythm

    def displacement(self, t: float) -> FloatArray:
        """How far the subject's points have gone at `t` from 0 to 1, (h, w, 2) in long sides."""
        pose = self.rhythm.at(t)
        yaw, pitch = (TURN * np.radians(angle) for angle in (pose.yaw, pose.pitch))
        lean = LEAN * np.radians(pose.roll)
        depth, x, up = self._depth, self._x, self._up
        right = np.sin(yaw) * depth + np.sin(lean) * up + BREATH * pose.breath * x
        down = np.sin(pitch) * depth - (1 - np.cos(lean)) * up - np.sin(lean) * x
        return (np.stack([right, down], -1) * self._weight[..., None]).astype(np.float32)

    @cached_property
    def _box(self) -> tuple[int, int, int, int]:
        return cv2.boundingRect((self.matte > SUBJECT).astype(np.uint8))

    @cached_property
    def _depth(self) -> FloatArray:
        """How far each point is in front of the outline, in long sides."""
        depth = inflated(self.matte > SUBJECT)
        soft = cv2.GaussianBlur(depth, (0, 0), max(1.0, ROUND * max(self._box[2:])))
        return (soft / np.float32(max(self.matte.shape))).astype(np.float32)

    @cached_property
    def _x(self) -> FloatArray:
        """To the right of the subject's middle, in long sides."""
        left, _, width, _ = self._box
        columns = np.arange(self.matte.shape[1], dtype=np.float32) - np.float32(left + width / 2)
        return np.broadcast_to(columns / np.float32(max(self.matte.shape)), self.matte.shape)

    @cached_property
    def _up(self) -> FloatArray:
        """Above the subject's foot, in long sides."""
        _, top, _, height = self._box
        rows = np.float32(top + height) - np.arange(self.matte.shape[0], dtype=np.float32)
        return np.broadcast_to(rows[:, None] / np.float32(max(self.matte.shape)), self.matte.shape)

    @cached_property
    def _weight(self) -> FloatArray:
        tall = np.float32(self._box[3] / max(self.matte.shape))
        return (ramp(self._up / tall, STANDS, MOVES) * border_fade(self.matte.shape)).astype(np.float32)


def sway_of(matte: FloatArray, rhythm: Rhythm) -> Sway | None:
    """The sway of a subject; None where it is too small to be one."""
    return Sway(matte, rhythm) if float((matte > SUBJECT).mean()) >= LEAST else None
