"""A file below so many bytes: what to give up, in which order, and how far.

Every way of turning a clip down (smaller, fewer frames, fewer colours, lower quality) has a price, how much it hurts,
and a yield, how many bytes it saves. The cheapest way that is expected to fit is written and weighed; the weight
corrects the expectation for the next one. What comes out is weighed as a whole, labels included: it never exceeds.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from itertools import product
from math import log2
from pathlib import Path

import numpy as np

from engine.errors import ExportError
from engine.export.encoding import Encoding
from engine.export.formats import Format
from engine.export.frame_source import FrameSource

TRIES = 9  # files written at most
ENOUGH = 0.8  # of the budget: what fills it this far is not improved any more
MARGIN = 0.97  # of the budget is aimed at
SCALES = (1, 0.9, 0.8, 0.7, 0.6, 0.5, 0.4, 0.32, 0.25, 0.18)
QUALITIES = tuple(range(100, -1, -4))
COLOURS = (256, 128, 64, 32, 16)
SMALLEST_SIDE = 64  # pixels
FLUENT = 12  # frames per second, below which motion falls apart

Attempt = Callable[[FrameSource, Encoding], Path]
"""Writes and checks a file of its own. Raises ExportError."""


@dataclass(frozen=True)
class Setting:
    """One way to turn a clip down: a share of its size, a rate, a number of colours, a quality."""

    scale: float
    fps: float
    colours: int
    quality: int

    def price(self, fps: float) -> float:
        """How much it hurts. Half the side is worse than half the rate, half the colours is better; but bands of colour
        and jerky motion hurt more the further it goes.
        """
        worse_quality = 1 - self.quality / 100
        fewer_colours = log2(256 / self.colours)
        return (
            3.0 * -log2(self.scale)
            + 1.6 * log2(fps / self.fps)
            + 1.5 * max(0.0, log2(FLUENT / self.fps))
            + 0.5 * fewer_colours
            + 0.35 * fewer_colours**2
            + 2.0 * worse_quality
            + 3.0 * worse_quality**2
        )

    def asks_as_much_as(self, other: Setting) -> bool:
        """No smaller in anything."""
        mine, others = ((w.scale, w.fps, w.colours, w.quality) for w in (self, other))
        return all(a >= b for a, b in zip(mine, others, strict=True))

    def saved(self, fps: float) -> float:
        """Expected halvings of the bytes (measured on photos that Breeze moves; only differences matter)."""
        return (
            1.7 * -log2(self.scale)
            + 0.9 * log2(fps / self.fps)
            + 0.35 * log2(256 / self.colours)
            + 3.0 * (1 - self.quality / 100)
        )


def candidate_settings(reel: FrameSource, kind: Format, encoding: Encoding, free_size: bool) -> list[Setting]:
    """All ways that a format has, the least hurtful first."""
    smallest = SMALLEST_SIDE / min(reel.size)
    scales = [s for s in SCALES if s == 1 or s >= smallest] if free_size else [1]
    rates = [reel.fps, *(r for r in kind.rates if r < reel.fps * 0.95 and "rate" in kind.gives)]
    colours = [encoding.colours, *(c for c in COLOURS if c < encoding.colours and "colours" in kind.gives)]
    qualities = [encoding.quality, *(q for q in QUALITIES if q < encoding.quality and "quality" in kind.gives)]
    found = [Setting(*way) for way in product(scales, rates, colours, qualities)]
    return sorted(found, key=lambda way: way.price(reel.fps))


def fit_budget(
    reel: FrameSource, kind: Format, encoding: Encoding, most: int, free_size: bool, attempt: Attempt
) -> tuple[Path, FrameSource, tuple[str, ...]]:
    """The least hurtful file of at most `most` bytes that was found, what is in it, and what was given up, in words.

    Raises ExportError when nothing fits.
    """
    search = Search(candidate_settings(reel, kind, encoding, free_size), reel.fps, most)
    best: tuple[Path, FrameSource, Setting] | None = None
    while way := search.next():
        turned = turn_down(reel, way)
        path = attempt(turned, replace(encoding, colours=way.colours, quality=way.quality))
        if search.weigh(way, size_of(path)):
            best = path, turned, way
    if best is None:
        hint = "Allow more bytes, make the clip shorter, or choose another format."
        raise ExportError(f"This clip does not go into {in_words(most)} of {kind.title}.", hint)
    return best[0], best[1], told(reel, best[1], encoding, best[2])


class Search:
    """Which way to try next, from what the files written so far weighed."""

    def __init__(self, candidate_settings: list[Setting], fps: float, most: int) -> None:
        self.ways, self.fps, self.most = candidate_settings, fps, most
        self.best: Setting | None = None
        self._failed: list[Setting] = []
        self._weights: dict[float, float] = {}  # by what was saved: sizes, both as powers of two
        self._tries = 0
        self._done = False

    def next(self) -> Setting | None:
        """The least hurtful way that is expected to fit; at last, if none has fitted, the one that saves most."""
        self._tries += 1
        if self._done or self._tries > TRIES:
            return None
        if self._tries == 1:
            return self.ways[0]
        if self._tries == TRIES and self.best is None:
            return max(self.ways, key=lambda way: way.saved(self.fps))
        room = log2(self.most * MARGIN)
        promising = (way for way in self.ways if self._worth(way) and self._expected(way) <= room)
        way = next(promising, None)
        if way is None and self.best is None:
            self._tries = TRIES
            return max(self.ways, key=lambda way: way.saved(self.fps))
        return way

    def weigh(self, way: Setting, size: int) -> bool:
        """Learn from a file; whether it is the best so far."""
        self._weights[way.saved(self.fps)] = log2(max(size, 1))
        if size > self.most:
            self._failed.append(way)
            return False
        self.best = way
        self._done = way is self.ways[0] or size >= ENOUGH * self.most
        return True

    def _expected(self, way: Setting) -> float:
        """Size as a power of two: between files that were weighed, or beyond them by what is expected to be saved."""
        saved, known = way.saved(self.fps), sorted(self._weights)
        inside = min(max(saved, known[0]), known[-1])
        return float(np.interp(inside, known, [self._weights[k] for k in known])) + inside - saved

    def _worth(self, way: Setting) -> bool:
        """Better than the best, and not asking for more than what was too large."""
        if self.best and way.price(self.fps) >= self.best.price(self.fps):
            return False
        return not any(way.asks_as_much_as(failed) for failed in self._failed)


def turn_down(reel: FrameSource, way: Setting) -> FrameSource:
    if way.scale < 1:
        width, height = (max(2, round(side * way.scale / 2) * 2) for side in reel.size)
        reel = reel.fitted((width, height), "crop")
    return reel.at_rate(way.fps)


def told(before: FrameSource, after: FrameSource, encoding: Encoding, way: Setting) -> tuple[str, ...]:
    """What was given up, in words."""
    said = (
        (before.size != after.size, f"size {before.width} x {before.height} to {after.width} x {after.height}"),
        (before.fps != after.fps, f"{before.fps:g} to {after.fps:g} frames per second"),
        (encoding.colours != way.colours, f"{encoding.colours} to {way.colours} colours"),
        (encoding.quality != way.quality, f"quality {encoding.quality} to {way.quality}"),
    )
    return tuple(words for changed, words in said if changed)


def in_words(size: int) -> str:
    return f"{size / 1e6:g} MB" if size >= 1e5 else f"{size / 1e3:g} kB"


def size_of(path: Path) -> int:
    """Bytes of a file, or of the files in a folder."""
    files = path.iterdir() if path.is_dir() else [path]
    return sum(file.stat().st_size for file in files)
