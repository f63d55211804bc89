"""The frames to be written, each computed only when it is requested, so that memory use stays small."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from math import ceil
from pathlib import Path

import numpy as np

from engine.arrays import UInt8Array, drop_pages
from engine.export.ai_source_type import reason_of, source_type_of
from engine.export.easing import between, eased_moments
from engine.imaging.fit import fitted
from engine.imaging.transparency import colours_of, joined
from engine.progress import Phase, Progress, ProgressCallback
from engine.request.clip import Clip
from engine.request.edit_log import ease_of, trim_edit, trimmed, with_edit
from engine.request.recipe import Recipe

HALF = 128  # alpha from which a pixel counts as opaque where there is nothing between
AT_A_TIME = 10  # frames of a clip that stay in memory


@dataclass(frozen=True)
class FileMetadata:
    """Metadata of a file: its recipe, and the IPTC digital source type of its frames. Empty if absent."""

    recipe: str = ""
    source_type: str = ""


@dataclass(frozen=True, eq=False)
class FrameSource:
    """`count` pictures (height, width, 3) uint8 sRGB at `fps`; `loops`: the first picture follows the last.

    `transparent` pictures are (height, width, 4), straight; see `engine.imaging.transparency`. `reason` says in plain
    words why they are marked as AI's, for formats that can hold it. `sound` is a file that belongs to them; the first
    picture is heard from `sound_start` on, in seconds.
    """

    width: int
    height: int
    count: int
    fps: float
    picture: Callable[[int], UInt8Array]
    loops: bool
    metadata: FileMetadata
    reason: str = ""
    transparent: bool = False
    sound: Path | None = None
    sound_start: float = 0.0

    @classmethod
    def of(cls, clip: Clip) -> FrameSource:
        height, width, channels = clip.frames.shape[1:]
        transparent = channels == 4 and clip.frames[0, ..., 3].min() < 255  # an opaque photo makes an opaque clip
        metadata = FileMetadata(clip.recipe.to_text(), source_type_of(clip.recipe))
        loops = clip.recipe.loops

        def picture(i: int) -> UInt8Array:
            if i % AT_A_TIME == 0:
                drop_pages(clip.frames)
            frame: UInt8Array = clip.frames[i]
            return frame if transparent else colours_of(frame)

        reason = reason_of(clip.recipe)
        own = cls(
            width, height, len(clip.frames), clip.fps, picture, loops, metadata, reason, bool(transparent), clip.sound,
            clip.sound_start,
        )  # fmt: skip
        return own.eased(ease_of(clip.recipe.edits))

    @property
    def size(self) -> tuple[int, int]:
        return self.width, self.height

    @property
    def seconds(self) -> float:
        return self.count / self.fps

    def pictures(self, report: ProgressCallback) -> Iterator[UInt8Array]:
        """All pictures in order; progress is reported after each, where an export can be cancelled."""
        for i in range(self.count):
            yield np.ascontiguousarray(self.picture(i))
            report(Progress(Phase.EXPORT, i + 1, self.count))

    def chosen(self, indices: list[int]) -> FrameSource:
        """Some of the pictures, in another order."""
        return replace(self, count=len(indices), picture=lambda i: self.picture(indices[i]))

    def trimmed(self, first: int, end: int) -> FrameSource:
        """The pictures from `first` up to, but without, `end`, as the recipe then says. A part of a loop is none."""
        if (first, end) == (0, self.count):
            return self
        before = Recipe.from_text(self.metadata.recipe).edits if self.metadata.recipe else ()
        cut_off = trimmed(before).start or 0
        kept = replace(self.chosen(list(range(first, end))), loops=False)
        kept = replace(kept, sound_start=self.sound_start + first / self.fps)
        return kept.edited([trim_edit(cut_off + first, cut_off + end)])

    def eased(self, how: str) -> FrameSource:
        """The same motion, started or ended slowly: see `engine.export.easing`. With "" it is as it was."""
        if not how or self.count < 3:
            return self
        moments = eased_moments(self.count, how, self.loops)

        def picture(i: int) -> UInt8Array:
            first = int(moments[i])
            share = float(moments[i]) - first
            if not share:
                return self.picture(first)
            return between(self.picture(first), self.picture((first + 1) % self.count), share)

        return replace(self, count=len(moments), picture=picture)

    def repeated(self, seconds: float) -> FrameSource:
        """A loop as many whole times as it takes to last so long; once where it does already, or is no loop."""
        times = repeats(self.seconds, seconds) if self.loops else 1
        return self if times == 1 else self.chosen(list(range(self.count)) * times)

    def edited(self, edits: Iterable[str]) -> FrameSource:
        """The same frames; the recipe, if any, records the edits."""
        if not self.metadata.recipe:
            return self
        recipe = Recipe.from_text(self.metadata.recipe)
        for edit in edits:
            recipe = replace(recipe, edits=with_edit(recipe.edits, edit))
        return replace(self, metadata=replace(self.metadata, recipe=recipe.to_text()))

    def even(self) -> FrameSource:
        """Without the last odd row and column: most video codecs need even sides, and frames are never stretched."""
        width, height = self.width // 2 * 2, self.height // 2 * 2
        if (width, height) == self.size:
            return self
        return replace(self, width=width, height=height, picture=lambda i: self.picture(i)[:height, :width])

    def fitted(self, size: tuple[int, int], fit: str) -> FrameSource:
        """The pictures in another size and shape: see `engine.imaging.fit.fitted`."""
        if size == self.size:
            return self
        width, height = size
        return replace(self, width=width, height=height, picture=lambda i: fitted(self.picture(i), size, fit))

    def hard_edged(self) -> FrameSource:
        """Every pixel opaque or transparent, nothing between."""
        if not self.transparent:
            return self

        def picture(i: int) -> UInt8Array:
            soft = self.picture(i)
            return joined(soft[..., :3], np.where(soft[..., 3] >= HALF, 255, 0).astype(np.uint8))

        return replace(self, picture=picture)

    def at_rate(self, fps: float) -> FrameSource:
        """The same length at another rate: frames are dropped or repeated."""
        if fps == self.fps:
            return self
        count = max(1, round(self.count * fps / self.fps))
        moments = ((np.arange(count) + 0.5) * self.count / count).astype(int)
        if not self.loops and count > 1:
            moments[0], moments[-1] = 0, self.count - 1
        return replace(self.chosen([int(i) for i in moments]), fps=fps)


def repeats(length: float, seconds: float) -> int:
    """How many whole times a loop of a `length` plays in order to last so long. Both in seconds."""
    return max(1, ceil(seconds / length - 1e-6))
