"""The camera: named moves, their course in time, and what they do to a point of known depth.

Coordinates are in units of the picture's long side, from its middle, x right and y down; the focal length is 1.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np

from engine.arrays import Floats

FAR, NEAR = 0.45, 1.0  # 1 / distance of relative depth 0 and 1


@dataclass(frozen=True)
class Pose:
    """Where the camera is and how it is turned. Shifts in distances of the nearest thing, angles in radians."""

    right: float = 0.0
    down: float = 0.0
    forward: float = 0.0
    pan: float = 0.0
    tilt: float = 0.0
    roll: float = 0.0


@dataclass(frozen=True)
class Move:
    """A camera move: `aim` is its pose at full reach; an orbit also turns to keep the subject in place."""

    aim: Pose
    orbit: bool = False
    backwards: bool = False  # ends where it would have begun: on the photo


MOVES = {
    "static": Move(Pose()),
    "push-in": Move(Pose(forward=1)),
    "pull-out": Move(Pose(forward=1), backwards=True),
    "orbit-left": Move(Pose(right=-1), orbit=True),
    "orbit-right": Move(Pose(right=1), orbit=True),
    "pan-left": Move(Pose(pan=-1)),
    "pan-right": Move(Pose(pan=1)),
    "tilt-up": Move(Pose(tilt=-1)),
    "tilt-down": Move(Pose(tilt=1)),
    "crane-up": Move(Pose(down=-1)),
    "crane-down": Move(Pose(down=1)),
    "roll-left": Move(Pose(roll=-1)),
    "roll-right": Move(Pose(roll=1)),
}


def ease(t: float) -> float:
    """From 0 to 1, gently at both ends but never standing still."""
    return 0.3 * t + 0.7 * t * t * (3 - 2 * t)


def course(move: Move, loop: str, t: float) -> tuple[float, float]:
    """How far along its aim the camera is at `t`, and how far aside: a looped orbit is an ellipse.

    Closed courses begin where they are slowest, so that the step over the seam is a small one.
    """
    if loop == "none":
        return (ease(1 - t) if move.backwards else ease(t)), 0.0
    turn = 2 * math.pi * t
    there = (1 - math.cos(turn)) / 2
    aside = 0.2 * math.sin(turn) if loop == "loop" and move.orbit else 0.0
    return (1 - there if move.backwards else there), aside


def pose_at(move: Move, reach: float, aside: float, focus: float) -> Pose:
    """The pose of a move carried `reach` far; `focus` is 1 / distance of what an orbit turns about."""
    aim = move.aim
    right, down = aim.right * reach, aim.down * reach
    if move.orbit:
        down = aside * abs(aim.right)
        pan, tilt = -math.atan(right * focus), -math.atan(down * focus)
        return Pose(right, down, 0.0, pan, tilt, 0.0)
    return Pose(right, down, aim.forward * reach, aim.pan * reach, aim.tilt * reach, aim.roll * reach)


def see(x: Floats, y: Floats, depth: Floats, pose: Pose, towards: tuple[float, float]) -> Floats:
    """Where points at (x, y) of relative `depth` go, (..., 2), by the pinhole model.

    A camera moving forward flies `towards` that point of the picture.
    """
    w = FAR + (NEAR - FAR) * depth
    vx = x - w * (pose.right + pose.forward * towards[0])
    vy = y - w * (pose.down + pose.forward * towards[1])
    vz = 1 - w * pose.forward
    cos, sin = math.cos(pose.pan), math.sin(pose.pan)
    vx, vz = cos * vx - sin * vz, sin * vx + cos * vz
    cos, sin = math.cos(pose.tilt), math.sin(pose.tilt)
    vy, vz = cos * vy - sin * vz, sin * vy + cos * vz
    cos, sin = math.cos(pose.roll), math.sin(pose.roll)
    vx, vy = cos * vx + sin * vy, cos * vy - sin * vx
    return np.stack([vx / vz, vy / vz], -1).astype(np.float32)
