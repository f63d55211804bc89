"""GIF by Pillow: a palette for each frame, and delays in hundredths of a second that sum right."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import numpy as np
from PIL import Image

from engine.arrays import Bytes
from engine.clip import Clip
from engine.errors import ExportError, RecipeError
from engine.export.mp4 import psnr
from engine.progress import Phase, Progress, Report

FASTEST = 2  # hundredths of a second; players slow shorter delays down to ten
PALETTE_SIDE = 128  # pixels
ALIKE = 20.0  # dB, of a picture in 256 colours


def delays(count: int, fps: float) -> list[int]:
    """Milliseconds for each frame, in tens, adding up to the clip's length. Raises ExportError."""
    if fps > 100 / FASTEST:
        raise ExportError(f"GIF can't play {fps:g} frames per second.", f"At most {100 // FASTEST}.")
    ends = np.rint(np.arange(count + 1) * 100 / fps).astype(int)
    return [int(d) * 10 for d in np.diff(ends)]


def write(clip: Clip, path: Path, report: Report) -> None:
    durations = delays(len(clip.frames), clip.fps)
    total = len(clip.frames)

    def pictures() -> Iterator[Image.Image]:
        for i, frame in enumerate(clip.frames):
            report(Progress(Phase.EXPORT, i + 1, total))
            yield quantized(frame)

    first, *rest = pictures()
    first.save(
        path, save_all=True, append_images=rest, duration=durations, loop=0, disposal=1, optimize=False,
        comment=clip.recipe.to_text().encode(),
    )  # fmt: skip


def quantized(frame: Bytes) -> Image.Image:
    """256 colours, chosen from a few thousand of the pixels: four times faster for half a decibel."""
    picture = Image.fromarray(frame)
    few = picture.copy()
    few.thumbnail((PALETTE_SIDE, PALETTE_SIDE), Image.Resampling.NEAREST)
    return picture.quantize(palette=few.quantize(256, dither=Image.Dither.NONE), dither=Image.Dither.NONE)


def verify(clip: Clip, path: Path) -> None:
    """Read what was written: size, length, first and last picture. Raises ExportError."""
    height, width = clip.frames.shape[1:3]
    with Image.open(path) as image:
        frames = int(getattr(image, "n_frames", 1))
        if image.size != (width, height):
            raise ExportError("The written GIF has another size than the clip.")
        length = 0
        for i in range(frames):
            image.seek(i)
            length += int(image.info.get("duration", 0))
            first_or_last = {0: 0, frames - 1: len(clip.frames) - 1}.get(i)
            if first_or_last is not None:
                shown = np.asarray(image.convert("RGB"))
                if psnr(shown, clip.frames[first_or_last]) < ALIKE:
                    raise ExportError("The written GIF does not look like the clip.")
    if length != sum(delays(len(clip.frames), clip.fps)):
        raise ExportError("The written GIF has another length than the clip.")


def read_recipe(path: Path) -> str:
    try:
        with Image.open(path) as image:
            comment = image.info.get("comment", b"")
    except OSError as error:
        raise RecipeError(f"“{path.name}” can't be read.") from error
    return comment.decode("utf-8", "replace") if isinstance(comment, bytes) else str(comment)
