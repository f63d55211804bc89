"""Higher frame rates by ffmpeg's motion-compensated interpolation; loops are interpolated across their seam.

A model that renders any rate does better by rendering again; this is for clips of which only a file is left.
"""

from __future__ import annotations

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
from engine.imaging.transparency import joined
from engine.progress import Phase, Progress, ProgressCallback
from engine.temporary import temporary_folder

COLOURS, ALPHA = [0, 1, 2], [3, 3, 3]  # channels of a transparent picture
AROUND = 4  # extra frames given to the filter before the first and after the last, at least
FINEST = 50  # denominator of the ratio of rates
FILTER = "minterpolate=fps={fps}:mi_mode=mci:mc_mode=aobmc:me_mode=bidir:vsbmc=1:scd=none"


@contextmanager
def smoothed(source: FrameSource, fps: float, report: ProgressCallback) -> Iterator[FrameSource]:
    """The frames at a higher rate, with the same length; existing frames stay unchanged. Raises ExportError."""
    ratio = Fraction(fps / source.fps).limit_denominator(FINEST)
    if ratio <= 1 or source.count < 2:
        yield source.at_rate(fps)
        return
    count = round(source.count * ratio)
    with temporary_folder() as folder:
        between = interpolated(plane(source, COLOURS), ratio, count, folder / "frames", report)
        alpha = (
            interpolated(plane(source, ALPHA), ratio, count, folder / "alpha", report) if source.transparent else None
        )

        def picture(i: int) -> UInt8Array:
            own = i / ratio
            if own.denominator == 1 and own < source.count:
                return source.picture(int(own))
            return between[i] if alpha is None else joined(between[i], np.ascontiguousarray(alpha[i, ..., 0]))

        yield replace(source, fps=float(source.fps * ratio), count=count, picture=picture)


def plane(source: FrameSource, channels: list[int]) -> FrameSource:
    """Opaque pictures of three of a transparent source's channels; an opaque source as it is."""
    if not source.transparent:
        return source
    return replace(source, picture=lambda i: source.picture(i)[..., channels], transparent=False)


def interpolated(source: FrameSource, ratio: Fraction, count: int, path: Path, report: ProgressCallback) -> UInt8Array:
    """`count` pictures at `ratio` times the rate, (count, height, width, 3), in a file. Raises ExportError."""
    before = ratio.denominator * ceil(AROUND / ratio.denominator)  # so that the first picture falls on a new one
    total = source.count + 2 * before
    command = [
        ffmpeg.executable(), *ffmpeg.QUIET, "-y", "-f", "rawvideo", "-pix_fmt", "rgb24",
        "-s", f"{source.width}x{source.height}", "-r", str(ratio.denominator), "-i", "-", "-vf",
        f"format=yuv444p,{FILTER.format(fps=ratio.numerator)},scale={ffmpeg.EXACTLY}",
        "-f", "rawvideo", "-pix_fmt", "rgb24", str(path),
    ]  # fmt: skip
    with ffmpeg.run(command) as process:
        assert process.stdin is not None
        for i in range(-before, source.count + before):
            around = i % source.count if source.loops else min(max(i, 0), source.count - 1)
            process.stdin.write(np.ascontiguousarray(source.picture(around)).data)
            report(Progress(Phase.EXPORT, i + before + 1, total))
    size = source.width * source.height * 3
    first, there = int(before * ratio), path.stat().st_size // size
    if there < first + count:
        raise ExportError("The frames in between could not be computed.", "Try it without --smooth.")
    return np.memmap(path, np.uint8, "r", first * size, (count, source.height, source.width, 3))
