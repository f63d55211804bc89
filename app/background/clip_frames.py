"""The frames of a finished file, small enough to be kept and played in the window, read on a thread."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import numpy as np

from app.desktop.qimage import smaller
from engine.arrays import UInt8Array
from engine.progress import Phase, Progress, ProgressCallback

SIDE = 480  # pixels of the longer side
MOST_FRAMES = 360  # of a longer clip every second, third, … frame is kept


@dataclass(frozen=True, eq=False)
class SmallClip:
    """`frames` (T, H, W, 3 or 4), uint8 sRGB at `fps`; a photo is a clip of one frame. `size` is that of the file."""

    frames: UInt8Array
    fps: float
    loops: bool
    size: tuple[int, int]


def small_clip(path: Path, report: ProgressCallback) -> SmallClip:
    """Read a clip. Raises EngineError where it can't be, Cancelled when `report` does."""
    from engine.export.reader import opened  # what it needs takes long to load

    with opened(path) as source:
        step = -(-source.count // MOST_FRAMES)
        kept: list[UInt8Array] = []
        for number in range(0, source.count, step):
            report(Progress(Phase.LOAD, number, source.count))
            kept.append(small(source.picture(number)))
        return SmallClip(np.stack(kept), source.fps / step, source.loops, source.size)


def small_photo(path: Path, report: ProgressCallback) -> SmallClip:
    """A photo that no clip could be made of, if it can be read at all. Raises EngineError."""
    from engine.imaging.source_image import SourceImage

    image = SourceImage.open(path)
    report(Progress(Phase.LOAD, 1, 1))
    return SmallClip(small(image.pixels)[None], 1.0, True, (image.width, image.height))


def small(pixels: UInt8Array) -> UInt8Array:
    """A copy no larger than it is shown."""
    scale = SIDE / max(pixels.shape[:2])
    return smaller(pixels, scale) if scale < 1 else pixels.copy()
