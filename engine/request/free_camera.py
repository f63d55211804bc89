"""A free camera move, as text: `free forward=1 roll=0.2 from right=-0.3 ease=out`.

Six axes from -1 to 1 say where the camera ends; after `from`, where it begins (on the photo, if left out). The motion
strength says how far that is: the axes only say in which proportions.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, fields

from engine.errors import InvalidRequestError
from engine.models.spec import FREE
from engine.plain_text import quoted

EASES = ("smooth", "linear", "in", "out")
HINT = "Write: free forward=1 roll=0.2 from right=-0.3 ease=out; axes: right, down, forward, pan, tilt, roll."
LONGEST = 1024


@dataclass(frozen=True)
class Pose:
    """Where the camera is and how it is turned. Shifts in distances of the nearest thing, angles in radians."""

    right: float = 0.0
    down: float = 0.0
    forward: float = 0.0
    pan: float = 0.0
    tilt: float = 0.0
    roll: float = 0.0

    def __add__(self, other: Pose) -> Pose:
        return Pose(*(getattr(self, n) + getattr(other, n) for n in AXES))

    def __mul__(self, by: float) -> Pose:
        return Pose(*(getattr(self, n) * by for n in AXES))


AXES = tuple(field.name for field in fields(Pose))


@dataclass(frozen=True)
class FreeCamera:
    """From one pose to another, in the way `ease` says."""

    end: Pose
    start: Pose = Pose()
    ease: str = "smooth"

    def to_text(self) -> str:
        words = [FREE, *pose_text(self.end)]
        if self.start != Pose():
            words += ["from", *pose_text(self.start)]
        if self.ease != "smooth":
            words.append(f"ease={self.ease}")
        return " ".join(words)

    @classmethod
    def from_text(cls, text: str) -> FreeCamera:
        """Raises InvalidRequestError."""
        first, *words = text[:LONGEST].split()
        poses: list[dict[str, float]] = [{}, {}]
        ease, which = "smooth", 0
        for word in words:
            name, _, value = word.partition("=")
            if word == "from":
                which = 1
            elif name == "ease" and value in EASES:
                ease = value
            elif name in AXES:
                poses[which][name] = parse_axis(value)
            else:
                raise InvalidRequestError(f"{quoted(word)} is not an axis or option of the free camera.", HINT)
        end, start = (Pose(**pose) for pose in poses)
        if first != FREE or end == start:
            raise InvalidRequestError("Start and end of the camera move are the same.", HINT)
        return cls(end, start, ease)


def pose_text(pose: Pose) -> list[str]:
    return [f"{name}={getattr(pose, name):.4g}" for name in AXES if getattr(pose, name)]


def parse_axis(text: str) -> float:
    try:
        value = float(text)
    except ValueError:
        value = math.nan
    if not -1 <= value <= 1:
        raise InvalidRequestError(f"An axis of the camera can't be {quoted(text)}.", "It goes from -1 to 1.")
    return value
