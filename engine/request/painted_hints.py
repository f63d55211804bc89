"""Painted hints: what stays still, what moves, and in which direction.

As text, for recipes and the command line, one item after another, separated by semicolons:
    still RADIUS X,Y X,Y ...      a brush stroke over what must not move by itself
    moves RADIUS X,Y X,Y ...      a brush stroke over what should
    flows RADIUS X,Y X,Y ...      a brush stroke over what goes on and on, in the direction of the stroke
    arrow X,Y X,Y                 what is at the first point goes to the second; where it flows, in a second
X and Y are shares of the clip's width and height, RADIUS of its long side.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

from engine.errors import InvalidRequestError
from engine.plain_text import quoted

LONGEST = 64 * 1024  # characters; hints come out of recipes from strangers
Point = tuple[float, float]


@dataclass(frozen=True)
class Stroke:
    """A brush stroke; `still` keeps what it covers from moving, otherwise it makes it move, or flow (`flows`)."""

    still: bool
    radius: float
    points: tuple[Point, ...]
    flows: bool = False

    @property
    def kind(self) -> str:
        return "still" if self.still else "flows" if self.flows else "moves"


@dataclass(frozen=True)
class Arrow:
    """What is at `start` is to be at `end` when the clip is at its farthest."""

    start: Point
    end: Point


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

    def to_text(self) -> str:
        return "; ".join(map(item_text, self.items))

    @classmethod
    def from_text(cls, text: str) -> Hints:
        """Raises InvalidRequestError."""
        if len(text) > LONGEST:
            raise InvalidRequestError("The painted hints are too long.")
        return cls(tuple(parse_item(item) for item in text.split(";") if item.strip()))


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
        if kind in ("still", "moves", "flows") and len(words) > 1:
            radius = float(words[0])
            if 0 < radius <= 1:
                return Stroke(kind == "still", radius, tuple(map(parse_point, words[1:])), kind == "flows")
    except ValueError:
        pass
    hint = "Write: still 0.05 0.1,0.2 0.3,0.2; moves 0.05 0.6,0.5; arrow 0.5,0.5 0.6,0.5"
    raise InvalidRequestError(f"{quoted(text.strip())} is not a painted hint.", hint)


def parse_point(text: str) -> Point:
    x, y = map(float, text.split(","))
    if not (math.isfinite(x) and math.isfinite(y) and -1 <= x <= 2 and -1 <= y <= 2):
        raise ValueError(text)
    return x, y
