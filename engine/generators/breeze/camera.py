"""The camera: named moves, their course in time, and what they do to a point of known depth.

Coordinates are in units of the picture's long side, from its middle, x right and y down; the focal length is 1.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, replace

import numpy as np

from engine.arrays import FloatArray
from engine.models.spec import PATH, camera_name
from engine.request.camera_path import CameraPath
from engine.request.free_camera import FreeCamera, Pose

STAND = Pose()
FAR, NEAR = 0.45, 1.0  # 1 / distance of relative depth 0 and 1


@dataclass(frozen=True)
class Move:
    """A camera move from `start` to `aim`, or along a `path`; an orbit also shifts its lens to keep the subject in
    place."""

    aim: Pose
    orbit: bool = False
    start: Pose = STAND
    ease: str = "smooth"
    path: CameraPath | None = None

    @property
    def stands(self) -> bool:
        """Whether the camera does not move at all."""
        return self.path.stands if self.path else self.aim == self.start


MOVES = {
    "static": Move(Pose()),
    "push-in": Move(Pose(forward=1)),
    "pull-out": Move(STAND, start=Pose(forward=1)),  # ends on the photo
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


def move_of(camera: str) -> Move:
    """A named move, a free one, or one along a path. Raises InvalidRequestError."""
    if camera in MOVES:
        return MOVES[camera]
    if camera_name(camera) == PATH:
        path = CameraPath.from_text(camera)
        return Move(STAND, path=path, ease=path.ease)
    free = FreeCamera.from_text(camera)
    return Move(free.end, start=free.start, ease=free.ease)


def ease(t: float, kind: str = "smooth") -> float:
    """From 0 to 1: smooth is gentle at both ends but never standing still, `in` and `out` gentle at one."""
    if kind == "linear":
        return t
    if kind == "in":
        return t * t
    if kind == "out":
        return t * (2 - t)
    return 0.3 * t + 0.7 * t * t * (3 - 2 * t)


def course(move: Move, loop: str, t: float) -> tuple[float, float]:
    """How far from start to aim the camera is at `t`, and how far aside: a looped orbit is an ellipse.

    Closed courses begin where they are slowest, so that the step over the seam is a small one.
    """
    if loop == "none":
        return ease(t, move.ease), 0.0
    turn = 2 * math.pi * t
    there = (1 - math.cos(turn)) / 2
    aside = 0.3 * there * math.sin(turn) if loop == "loop" and move.orbit else 0.0
    return there, aside


def pose_at(move: Move, size: float, course: tuple[float, float]) -> Pose:
    """The pose of a move of some `size` on its course."""
    reach, aside = course
    pose = (move.start * (1 - reach) + move.aim * reach) * size
    return replace(pose, down=size * aside * abs(move.aim.right)) if move.orbit else pose


def see(
    x: FloatArray, y: FloatArray, depth: FloatArray, pose: Pose, towards: tuple[float, float], pivot: float = 0.0
) -> FloatArray:
    """Where points at (x, y) of relative `depth` go, (..., 2), by the pinhole model.

    A camera moving forward flies `towards` that point of the picture. What is 1 / `pivot` away stays where it is when
    the camera moves sideways: its lens is shifted, as product photographers do, so that upright edges stay upright.
    """
    w = FAR + (NEAR - FAR) * depth
    vx = x - (w - pivot) * pose.right - w * pose.forward * towards[0]
    vy = y - (w - pivot) * pose.down - w * pose.forward * towards[1]
    vz = 1 - w * pose.forward
    if pose.pan:
        cos, sin = math.cos(pose.pan), math.sin(pose.pan)
        vx, vz = cos * vx - sin * vz, sin * vx + cos * vz
    if pose.tilt:
        cos, sin = math.cos(pose.tilt), math.sin(pose.tilt)
        vy, vz = cos * vy - sin * vz, sin * vy + cos * vz
    if pose.roll:
        cos, sin = math.cos(pose.roll), math.sin(pose.roll)
        vx, vy = cos * vx + sin * vy, cos * vy - sin * vx
    return np.stack([vx / vz, vy / vz], -1).astype(np.float32)
