"""What each clip of a batch will be, and which photos are too small for it: said before any is made."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from engine.export.places import OWN, SHORT_SIDE, place_of
from engine.imaging import decoding
from engine.request.motion_request import MotionRequest
from engine.services.batch.order import Item


@dataclass(frozen=True)
class MadeAs:
    """`seconds` are those of the motion, `size` is in pixels, or None where it is each photo's own."""

    seconds: float
    size: tuple[int, int] | None
    ending: str


@dataclass(frozen=True)
class TooSmall:
    """The names of photos that are enlarged for a shape, whose short side in pixels is at most `side`."""

    photos: tuple[str, ...] = ()
    side: int = 0


def made_as(items: Iterable[Item]) -> tuple[MadeAs, ...]:
    """Each kind of clip once, in the order of the plan."""
    found = {}
    for item in items:
        request = MotionRequest(**item.draft)
        found[MadeAs(round(request.frames / request.fps, 2), size_of(item), item.order.ending)] = True
    return tuple(found)


def size_of(item: Item) -> tuple[int, int] | None:
    """Width and height of the file; None where it keeps the photo's shape."""
    short_side = int(item.order.export.get("short_side", SHORT_SIDE))
    return place_of(item.order.preset or OWN).size(short_side)


def too_small(items: Iterable[Item]) -> TooSmall:
    """The photos with a short side below that of a shape that they are made for."""
    photos, side = dict[str, bool](), 0
    for item in items:
        size = size_of(item)
        if size is not None and min(decoding.picture_size(Path(item.photo))) < min(size):
            photos[Path(item.photo).name] = True
            side = max(side, min(size))
    return TooSmall(tuple(photos), side)
