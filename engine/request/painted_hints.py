"""Painted hints: what stays still, what moves, and in which direction.

As text, for recipes and the command line, one item after another, separated by semicolons:
    still RADIUS X,Y X,Y ...      a brush stroke over what must not move by itself
    moves RADIUS X,Y X,Y ...      a brush stroke over what should
    flows RADIUS X,Y X,Y ...      a brush stroke over what goes on and on, in the direction of the stroke
    arrow X,Y X,Y                 what is at the first point goes to the second; where it flows, in a second
    nearer RADIUS X,Y X,Y ...     a brush stroke over what is nearer than it was found to be; `farther` the same
    subject RADIUS X,Y X,Y ...    a brush stroke over what belongs to the subject; `backdrop` over what does not
X and Y are shares of the clip's width and height, RADIUS of its long side.
"""

from __future__ import annotations

import itertools
import math
from dataclasses import dataclass, replace

from engine.errors import InvalidRequestError
from engine.plain_text import quoted

CLOSE = 0.01  # of the long side: points that an eraser can part
SOFT = 0.5  # of a stroke's radius: how far beyond the eraser its middle is erased
LONGEST = 64 * 1024  # characters; hints come out of recipes from strangers
Point = tuple[float, float]
NEARER, FARTHER = LIFT_KINDS = ("nearer", "farther")  # strokes that bring what they cover nearer, or push it away
SUBJECT, BACKDROP = MATTE_KINDS = ("subject", "backdrop")  # strokes that say what belongs to the subject
DEPTH_KINDS = LIFT_KINDS + MATTE_KINDS
MOTION_KINDS = ("still", "moves", "flows")


@dataclass(frozen=True)
class Stroke:
    """A brush stroke; `still` keeps what it covers from moving, otherwise it makes it move, or flow (`flows`).

    One of the `depth` says nothing of that, but is one of DEPTH_KINDS.
    """

    still: bool
    radius: float
    points: tuple[Point, ...]
    flows: bool = False
    depth: str = ""

    @property
    def kind(self) -> str:
        return self.depth or ("still" if self.still else "flows" if self.flows else "moves")


@dataclass(frozen=True)
class Arrow:
    """What is at `start` is to be at `end` when the clip is at its farthest."""

    start: Point
    end: Point


@dataclass(frozen=True)
class Erasure:
    """A stroke of the eraser: what it touches is no longer painted. It is no hint itself.

    It erases strokes of the `depth`, or all others.
    """

    radius: float
    points: tuple[Point, ...]
    depth: bool = False


@dataclass(frozen=True)
class Hints:
    """All that is painted, in the order in which it was."""

    items: tuple[Stroke | Arrow, ...] = ()

    @property
    def strokes(self) -> list[Stroke]:
        return [item for item in self.items if isinstance(item, Stroke)]

    @property
    def arrows(self) -> list[Arrow]:
        return [item for item in self.items if isinstance(item, Arrow)]

    def of_depth(self, of_it: bool = True) -> Hints:
        """Only the strokes of the depth, or only the rest."""
        return Hints(tuple(item for item in self.items if is_of_depth(item) == of_it))

    def with_item(self, item: Stroke | Arrow | Erasure, size: tuple[float, float]) -> Hints:
        """With one more item, or without what an eraser touches; `size` is the picture's width and height."""
        if not isinstance(item, Erasure):
            return Hints((*self.items, item))
        return Hints(tuple(left for each in self.items for left in remains(each, item, size)))

    def to_text(self) -> str:
        return "; ".join(map(item_text, self.items))

    @classmethod
    def from_text(cls, text: str) -> Hints:
        """Raises InvalidRequestError."""
        if len(text) > LONGEST:
            raise InvalidRequestError("The painted hints are too long.")
        return cls(tuple(parse_item(item) for item in text.split(";") if item.strip()))


def is_of_depth(item: Stroke | Arrow) -> bool:
    return isinstance(item, Stroke) and bool(item.depth)


def remains(item: Stroke | Arrow, erasure: Erasure, size: tuple[float, float]) -> list[Stroke | Arrow]:
    """What an eraser leaves of an item: the parts of a stroke, all of an arrow or nothing."""
    if is_of_depth(item) != erasure.depth:
        return [item]
    width, height = (side / max(size) for side in size)
    path = evenly([(x * width, y * height) for x, y in erasure.points])

    def touched(point: Point, reach: float) -> bool:
        return any(math.dist((point[0] * width, point[1] * height), at) < reach for at in path)

    if isinstance(item, Arrow):
        return [] if any(touched(point, erasure.radius) for point in evenly([item.start, item.end])) else [item]
    reach = erasure.radius + SOFT * item.radius
    parts: list[list[Point]] = [[]]
    for point in evenly(list(item.points)) if any(touched(p, reach) for p in evenly(list(item.points))) else []:
        if touched(point, reach):
            parts.append([])
        else:
            parts[-1].append(point)
    if len(parts) == 1:
        return [item]
    return [replace(item, points=tuple(part)) for part in parts if part]


def evenly(points: list[Point]) -> list[Point]:
    """The points of a line, with more between those that are far apart."""
    line = points[:1]
    for (x0, y0), (x1, y1) in itertools.pairwise(points):
        steps = max(1, math.ceil(math.dist((x0, y0), (x1, y1)) / CLOSE))
        line += [(x0 + (x1 - x0) * i / steps, y0 + (y1 - y0) * i / steps) for i in range(1, steps + 1)]
    return line


def item_text(item: Stroke | Arrow) -> str:
    if isinstance(item, Arrow):
        return f"arrow {point_text(item.start)} {point_text(item.end)}"
    return f"{item.kind} {item.radius:.4g} {' '.join(map(point_text, item.points))}"


def point_text(point: Point) -> str:
    return f"{point[0]:.4g},{point[1]:.4g}"


def parse_item(text: str) -> Stroke | Arrow:
    kind, *words = text.split()
    try:
        if kind == "arrow" and len(words) == 2:
            return Arrow(parse_point(words[0]), parse_point(words[1]))
        if kind in MOTION_KINDS + DEPTH_KINDS and len(words) > 1:
            radius = float(words[0])
            if 0 < radius <= 1:
                depth = kind if kind in DEPTH_KINDS else ""
                return Stroke(kind == "still", radius, tuple(map(parse_point, words[1:])), kind == "flows", depth)
    except ValueError:
        pass
    hint = "Write: still 0.05 0.1,0.2 0.3,0.2; moves 0.05 0.6,0.5; arrow 0.5,0.5 0.6,0.5"
    raise InvalidRequestError(f"{quoted(text.strip())} is not a painted hint.", hint)


def parse_point(text: str) -> Point:
    x, y = map(float, text.split(","))
    if not (math.isfinite(x) and math.isfinite(y) and -1 <= x <= 2 and -1 <= y <= 2):
        raise ValueError(text)
    return x, y
