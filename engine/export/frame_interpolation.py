"""A higher rate with pictures that were not there: ffmpeg's motion-compensated interpolation, a ring for loops.

Where the model can draw any rate itself, drawing again is better and exact; this is for clips of which only a file
is left.
"""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from fractions import Fraction
from math import ceil
from pathlib import Path

import numpy as np

from engine.arrays import UInt8Array
from engine.errors import ExportError
from engine.export import ffmpeg
from engine.export.frame_source import FrameSource
from engine.progress import Phase, Progress, ProgressCallback

AROUND = 4  # pictures that are shown to the filter before the first and after the last, at least
FINEST = 50  # denominator of the ratio of rates
FILTER = "minterpolate=fps={fps}:mi_mode=mci:mc_mode=aobmc:me_mode=bidir:vsbmc=1:scd=none"


@contextmanager
def smoothed(reel: FrameSource, fps: float, report: ProgressCallback) -> Iterator[FrameSource]:
    """The reel at a higher rate, as long as before; pictures that it has are kept as they are. Raises ExportError."""
    ratio = Fraction(fps / reel.fps).limit_denominator(FINEST)
    if ratio <= 1 or reel.count < 2:
        yield reel.at_rate(fps)
        return
    count = round(reel.count * ratio)
    with tempfile.TemporaryDirectory(prefix="vivant-", ignore_cleanup_errors=True) as folder:
        between = interpolated(reel, ratio, count, Path(folder) / "frames", report)

        def picture(i: int) -> UInt8Array:
            own = i / ratio
            return reel.picture(int(own)) if own.denominator == 1 and own < reel.count else between[i]

        yield replace(reel, fps=float(reel.fps * ratio), count=count, picture=picture)


def interpolated(reel: FrameSource, ratio: Fraction, count: int, path: Path, report: ProgressCallback) -> UInt8Array:
    """`count` pictures at `ratio` times the rate, (count, height, width, 3), in a file. Raises ExportError."""
    before = ratio.denominator * ceil(AROUND / ratio.denominator)  # so that the first picture falls on a new one
    total = reel.count + 2 * before
    command = [
        ffmpeg.executable(), *ffmpeg.QUIET, "-y", "-f", "rawvideo", "-pix_fmt", "rgb24",
        "-s", f"{reel.width}x{reel.height}", "-r", str(ratio.denominator), "-i", "-", "-vf",
        f"format=yuv444p,{FILTER.format(fps=ratio.numerator)},scale={ffmpeg.EXACTLY}",
        "-f", "rawvideo", "-pix_fmt", "rgb24", str(path),
    ]  # fmt: skip
    with ffmpeg.run(command) as process:
        assert process.stdin is not None
        for i in range(-before, reel.count + before):
            around = i % reel.count if reel.loops else min(max(i, 0), reel.count - 1)
            process.stdin.write(np.ascontiguousarray(reel.picture(around)).data)
            report(Progress(Phase.EXPORT, i + before + 1, total))
    size = reel.width * reel.height * 3
    first, there = int(before * ratio), path.stat().st_size // size
    if there < first + count:
        raise ExportError("The pictures in between could not be made.", "Try it without --smooth.")
    return np.memmap(path, np.uint8, "r", first * size, (count, reel.height, reel.width, 3))
