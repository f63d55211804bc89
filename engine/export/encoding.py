"""Encoder settings, and the checks that every written file has to pass."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import cv2
import numpy as np

from engine.arrays import UInt8Array
from engine.errors import ExportError
from engine.imaging.transparency import joined, over


@dataclass(frozen=True)
class Encoding:
    """Encoder settings. `quality` runs from 0, the lowest that is presentable, to 100, the format's best;
    `colours` is the size of a GIF's palette; `still` is the number of the frame that a single picture shows; `plays`
    is how often an animation plays, 0 for ever; `bare` leaves out even the encoder's name; `hardware` lets the
    graphics chip encode where it can; `sound` is a WAV file as long as the clip.
    """

    quality: int = 100
    colours: int = 256
    still: int = 0
    plays: int = 0
    bare: bool = False
    hardware: bool = False
    sound: Path | None = None

    def repeats(self) -> dict[str, int]:
        """Pillow's option for `plays`; without it an animation plays once in every player."""
        return {} if self.plays == 1 else {"loop": max(0, self.plays - 1)}

    def between(self, best: float, worst: float) -> float:
        """An encoder's own value for this quality."""
        return best + (worst - best) * (100 - self.quality) / 100


def psnr(a: UInt8Array, b: UInt8Array) -> float:
    """Peak signal to noise ratio in dB."""
    error = float(((a.astype(np.float32) - b) ** 2).mean())
    return 99.0 if error == 0 else float(10 * np.log10(255**2 / error))


def coarse_psnr(a: UInt8Array, b: UInt8Array) -> float:
    """PSNR in dB at a quarter of the size: insensitive to noise and grain, sensitive to a different picture.

    Of transparent pictures (H, W, 4) only what is seen counts. The first one may be of that size already.
    """
    if a.shape[2] == 4:
        a, b = (joined(over((0, 0, 0), x[..., :3], x[..., 3]), x[..., 3]) for x in (a, b))
    small = coarse_size(b.shape[1], b.shape[0])
    return psnr(*(x if x.shape[1::-1] == small else cv2.resize(x, small, interpolation=cv2.INTER_AREA) for x in (a, b)))


def coarse_size(width: int, height: int) -> tuple[int, int]:
    """A quarter of a picture's size."""
    return max(1, width // 4), max(1, height // 4)


def demand(holds: bool, otherwise: str) -> None:
    """Raises ExportError when a written file is not what it should be."""
    if not holds:
        raise ExportError(otherwise, "Try again, or choose another format.")


def spread(count: int, fps: float, ticks: int) -> list[int]:
    """Durations of the frames in `ticks` per second, adding up to the clip's length."""
    ends = np.rint(np.arange(count + 1) * ticks / fps).astype(int)
    return [int(d) for d in np.diff(ends)]
