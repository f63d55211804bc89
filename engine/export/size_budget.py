"""Fits a file into a byte budget: what to give up, in which order, and how far.

Every setting (smaller, fewer frames, fewer colours, lower quality) has a cost, the visible loss, and a yield, the bytes
it saves. The cheapest setting that is expected to fit is written and measured; its size corrects the estimate for the
next one. The whole file counts, metadata included, so the result never exceeds the budget.
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

MAX_TRIES = 9  # files written at most
FULL_ENOUGH = 0.8  # of the budget: a file this large is not improved further
MARGIN = 0.97  # of the budget is aimed at
SCALES = (1, 0.9, 0.8, 0.7, 0.6, 0.5, 0.4, 0.32, 0.25, 0.18)
QUALITIES = tuple(range(100, -1, -4))
COLOURS = (256, 128, 64, 32, 16)
SMALLEST_SIDE = 64  # pixels
SMOOTH_RATE = 12  # frames per second, below which motion looks jerky

Attempt = Callable[[FrameSource, Encoding], Path]
"""Writes and checks a file of its own. Raises ExportError."""


@dataclass(frozen=True)
class Setting:
    """One way to make a file smaller: a scale of its sides, a frame rate, a number of colours, a quality."""

    scale: float
    fps: float
    colours: int
    quality: int

    def cost(self, fps: float) -> float:
        """The visible loss. Half the side is worse than half the rate, half the colours is better; colour banding
        and jerky motion cost more the further they go.
        """
        worse_quality = 1 - self.quality / 100
        fewer_colours = log2(256 / self.colours)
        return (
            3.0 * -log2(self.scale)
            + 1.6 * log2(fps / self.fps)
            + 1.5 * max(0.0, log2(SMOOTH_RATE / self.fps))
            + 0.5 * fewer_colours
            + 0.35 * fewer_colours**2
            + 2.0 * worse_quality
            + 3.0 * worse_quality**2
        )

    def at_least(self, other: Setting) -> bool:
        """Whether no field is smaller than the other's."""
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


def candidate_settings(source: FrameSource, kind: Format, encoding: Encoding, free_size: bool) -> list[Setting]:
    """All settings that a format allows, the smallest loss first."""
    smallest = SMALLEST_SIDE / min(source.size)
    scales = [s for s in SCALES if s == 1 or s >= smallest] if free_size else [1]
    rates = [source.fps, *(r for r in kind.rates if r < source.fps * 0.95 and "rate" in kind.gives)]
    colours = [encoding.colours, *(c for c in COLOURS if c < encoding.colours and "colours" in kind.gives)]
    qualities = [encoding.quality, *(q for q in QUALITIES if q < encoding.quality and "quality" in kind.gives)]
    found = [Setting(*setting) for setting in product(scales, rates, colours, qualities)]
    return sorted(found, key=lambda setting: setting.cost(source.fps))


def fit_budget(
    source: FrameSource, kind: Format, encoding: Encoding, max_bytes: int, free_size: bool, attempt: Attempt
) -> tuple[Path, FrameSource, tuple[str, ...]]:
    """The file of at most `max_bytes` with the smallest loss found, its frames, and what was given up, as text.

    Raises ExportError when nothing fits.
    """
    search = Search(candidate_settings(source, kind, encoding, free_size), source.fps, max_bytes)
    best: tuple[Path, FrameSource, Setting] | None = None
    while setting := search.next():
        candidate = apply_setting(source, setting)
        path = attempt(candidate, replace(encoding, colours=setting.colours, quality=setting.quality))
        if search.weigh(setting, size_of(path)):
            best = path, candidate, setting
    if best is None:
        hint = "Allow more bytes, make the clip shorter, or choose another format."
        raise ExportError(f"This clip does not fit into {size_text(max_bytes)} of {kind.title}.", hint)
    return best[0], best[1], concessions(source, best[1], encoding, best[2])


class Search:
    """Chooses the next setting to try from the sizes of the files written so far."""

    def __init__(self, candidate_settings: list[Setting], fps: float, max_bytes: int) -> None:
        self.settings, self.fps, self.max_bytes = candidate_settings, fps, max_bytes
        self.best: Setting | None = None
        self._failed: list[Setting] = []
        self._weights: dict[float, float] = {}  # by what was saved: sizes, both as powers of two
        self._tries = 0
        self._done = False

    def next(self) -> Setting | None:
        """The setting with the smallest loss that is expected to fit; if none has fitted by the last try, the one that
        saves the most bytes.
        """
        self._tries += 1
        if self._done or self._tries > MAX_TRIES:
            return None
        if self._tries == 1:
            return self.settings[0]
        if self._tries == MAX_TRIES and self.best is None:
            return max(self.settings, key=lambda setting: setting.saved(self.fps))
        room = log2(self.max_bytes * MARGIN)
        promising = (setting for setting in self.settings if self._worth(setting) and self._expected(setting) <= room)
        setting = next(promising, None)
        if setting is None and self.best is None:
            self._tries = MAX_TRIES
            return max(self.settings, key=lambda setting: setting.saved(self.fps))
        return setting

    def weigh(self, setting: Setting, size: int) -> bool:
        """Record the size of a written file. Returns whether it is the best so far."""
        self._weights[setting.saved(self.fps)] = log2(max(size, 1))
        if size > self.max_bytes:
            self._failed.append(setting)
            return False
        self.best = setting
        self._done = setting is self.settings[0] or size >= FULL_ENOUGH * self.max_bytes
        return True

    def _expected(self, setting: Setting) -> float:
        """Expected size as a power of two: interpolated between measured files, else from the expected savings."""
        saved, known = setting.saved(self.fps), sorted(self._weights)
        inside = min(max(saved, known[0]), known[-1])
        return float(np.interp(inside, known, [self._weights[k] for k in known])) + inside - saved

    def _worth(self, setting: Setting) -> bool:
        """Whether it looks better than the best so far and is not known to be too large."""
        if self.best and setting.cost(self.fps) >= self.best.cost(self.fps):
            return False
        return not any(setting.at_least(failed) for failed in self._failed)


def apply_setting(source: FrameSource, setting: Setting) -> FrameSource:
    if setting.scale < 1:
        width, height = (max(2, round(side * setting.scale / 2) * 2) for side in source.size)
        source = source.fitted((width, height), "crop")
    return source.at_rate(setting.fps)


def concessions(before: FrameSource, after: FrameSource, encoding: Encoding, setting: Setting) -> tuple[str, ...]:
    """What was given up, as text for people."""
    changes = (
        (before.size != after.size, f"size {before.width} x {before.height} to {after.width} x {after.height}"),
        (before.fps != after.fps, f"{before.fps:g} to {after.fps:g} frames per second"),
        (encoding.colours != setting.colours, f"{encoding.colours} to {setting.colours} colours"),
        (encoding.quality != setting.quality, f"quality {encoding.quality} to {setting.quality}"),
    )
    return tuple(text for changed, text in changes if changed)


def size_text(size: int) -> str:
    return f"{size / 1e6:g} MB" if size >= 1e5 else f"{size / 1e3:g} kB"


def size_of(path: Path) -> int:
    """Bytes of a file, or of the files in a folder."""
    files = path.iterdir() if path.is_dir() else [path]
    return sum(file.stat().st_size for file in files)
