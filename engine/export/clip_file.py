"""Clips as files from anywhere: read, and written back with what they said of themselves."""

from __future__ import annotations

import re
import subprocess
import tempfile
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from engine.arrays import UInt8Array
from engine.errors import UnreadableImageError
from engine.export import ExportOptions, FileMetadata, FrameSource, deliver, ffmpeg
from engine.export.reader import kept_labels
from engine.progress import ProgressCallback
from engine.request.recipe import Recipe

HINT = "MP4, GIF, WebM, MKV, MOV and AVI clips can be read."


@dataclass(frozen=True, eq=False)
class ClipFile:
    """`frames` (T, H, W, 3) uint8 sRGB at `fps`; `labels` hold the recipe when Vivant made the file."""

    frames: UInt8Array
    fps: float
    labels: FileMetadata

    @property
    def recipe(self) -> Recipe | None:
        return Recipe.from_text(self.labels.recipe) if self.labels.recipe else None


def read(path: Path) -> ClipFile:
    """All frames of a video or an animated GIF; they lie on the disk until used. Raises UnreadableImageError."""
    if not path.is_file():
        raise UnreadableImageError(f"There is no file “{path}”.", "Check the name and the folder.")
    picture = ["-fps_mode", "passthrough", "-f", "image2pipe", "-c:v", "ppm", "-"]
    command = [ffmpeg.executable(), "-hide_banner", "-i", str(path.absolute()), *picture]
    with tempfile.TemporaryFile() as raw:
        done = subprocess.run(command, stdout=raw, stderr=subprocess.PIPE, creationflags=ffmpeg.HIDDEN, check=False)
        raw.seek(0)
        head = re.match(rb"P6\n(\d+) (\d+)\n255\n", raw.read(64))
        rate = re.search(rb"Video: .*?, ([\d.]+) fps", done.stderr)
        if done.returncode or not head or not rate:
            raise UnreadableImageError(f"“{path.name}” is not a clip that can be read.", HINT)
        width, height = int(head[1]), int(head[2])
        rows = np.memmap(raw, np.uint8, "r").reshape(-1, head.end() + height * width * 3)
    if len(rows) == 1:
        raise UnreadableImageError(f"“{path.name}” is a picture, not a clip.", HINT)
    frames = np.lib.stride_tricks.as_strided(
        rows[:, head.end() :], (len(rows), height, width, 3), (rows.strides[0], width * 3, 3, 1), writeable=False
    )
    return ClipFile(frames, float(rate[1]), kept_labels(path))


def reel_of(clip: ClipFile) -> FrameSource:
    """A clip as it goes into a file."""
    height, width = clip.frames.shape[1:3]
    loops = clip.recipe is not None and clip.recipe.request.loop != "none"
    return FrameSource(width, height, len(clip.frames), clip.fps, clip.frames.__getitem__, loops, clip.labels)


def write(clip: ClipFile | FrameSource, path: Path, overwrite: bool, report: ProgressCallback) -> None:
    """Write a clip in the format that its name ends in. Raises ExportError."""
    deliver(reel_of(clip) if isinstance(clip, ClipFile) else clip, path, ExportOptions(), overwrite, report)
