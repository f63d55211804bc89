"""MP4 that plays everywhere: H.264, 4:2:0, bt709 said and meant, index in front."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import numpy as np

from engine.arrays import Bytes
from engine.clip import Clip
from engine.errors import ExportError, RecipeError
from engine.export import ffmpeg
from engine.progress import Phase, Progress, Report

CRF = 16  # visually lossless for photos
THREADS = 4  # a fixed number, as x264's bytes depend on it
# Odd sizes lose a row or column: 4:2:0 needs even ones, and stretching is never right.
FILTER = (
    "crop=trunc(iw/2)*2:trunc(ih/2)*2,"
    "scale=out_color_matrix=bt709:out_range=tv:out_primaries=bt709:out_transfer=bt709"
    ":flags=accurate_rnd+full_chroma_int,format=yuv420p"
)
OPTIONS = [
    "-vf", FILTER, "-c:v", "libx264", "-crf", str(CRF), "-preset", "fast", "-threads", str(THREADS),
    "-movflags", "+faststart", "-fflags", "+bitexact", "-flags:v", "+bitexact",
]  # fmt: skip
ALIKE = 22.0  # dB; less means the file does not show the clip


def write(clip: Clip, path: Path, report: Report) -> None:
    height, width = clip.frames.shape[1:3]
    total = len(clip.frames)

    def frames() -> Iterator[Bytes]:
        for i, frame in enumerate(clip.frames):
            yield frame
            report(Progress(Phase.EXPORT, i + 1, total))

    ffmpeg.encode(frames(), (width, height), clip.fps, OPTIONS, clip.recipe.to_text(), path)


def verify(clip: Clip, path: Path) -> None:
    """Decode what was written: size, number of frames, first and last picture. Raises ExportError."""
    height, width = (side // 2 * 2 for side in clip.frames.shape[1:3])
    last = len(clip.frames) - 1
    if ffmpeg.about(path)[0] != (width, height):
        raise ExportError("The written video has another size than the clip.")
    decoded = ffmpeg.decode(path, [0, last])
    if decoded.count != len(clip.frames):
        raise ExportError(f"The written video has {decoded.count} frames instead of {len(clip.frames)}.")
    for shown, i in zip(decoded.frames, (0, last), strict=True):
        if psnr(shown, clip.frames[i][:height, :width]) < ALIKE:
            raise ExportError("The written video does not look like the clip.")


def read_recipe(path: Path) -> str:
    try:
        return ffmpeg.about(path)[1]
    except ExportError as error:
        raise RecipeError(f"“{path.name}” is not a video.") from error


def psnr(a: Bytes, b: Bytes) -> float:
    """Peak signal to noise ratio in dB."""
    error = float(((a.astype(np.float32) - b) ** 2).mean())
    return 99.0 if error == 0 else float(10 * np.log10(255**2 / error))
