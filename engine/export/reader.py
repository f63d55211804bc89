"""Opening a file that was exported once, to be exported again. It may come from a stranger: sizes are checked first."""

from __future__ import annotations

import io
import re
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import numpy as np
from PIL import Image

from engine.arrays import UInt8Array
from engine.errors import ExportError, RecipeError
from engine.export import ffmpeg, image_sequence, read_labels
from engine.export.formats import BY_ENDING
from engine.export.frame_source import FileMetadata, FrameSource
from engine.imaging.source_image import DAMAGE
from engine.request.recipe import Recipe

MOST = 8 * 2**30  # bytes of pictures; kept on the disk
BY_FFMPEG = (".mp4", ".mov", ".webm", ".mkv")


@contextmanager
def opened(path: Path) -> Iterator[FrameSource]:
    """The pictures and labels of a clip in any of Vivant's formats. Raises ExportError, RecipeError."""
    if not path.exists():
        raise ExportError(f"There is no file “{path}”.", "Check the name and the folder.")
    ending = path.suffix.lower()
    if not path.is_dir() and ending not in BY_ENDING:
        raise ExportError(f"“{path.name}” is not a clip.", f"Clips are: {', '.join(sorted(BY_ENDING))}.")
    labels = kept_labels(path)
    # Windows removes no file that is mapped; its own clean-up does later.
    with tempfile.TemporaryDirectory(prefix="vivant-", ignore_cleanup_errors=True) as folder:
        if path.is_dir() or ending == ".zip":
            frames, fps = sequence(path, Path(folder))
        elif ending in BY_FFMPEG:
            decoded = ffmpeg.decode_into(path, Path(folder) / "frames", MOST)
            frames, fps = decoded.frames, decoded.fps
        else:
            frames, fps = animation(path, Path(folder))
        height, width = frames[0].shape[:2]
        yield FrameSource(width, height, len(frames), fps, frames.__getitem__, loops(labels), labels)


def kept_labels(path: Path) -> FileMetadata:
    """What of the file's notes is Vivant's, and sound."""
    try:
        labels = read_labels(path)
    except RecipeError:
        return FileMetadata()
    source_type = labels.source_type if re.fullmatch(r"\w{1,64}", labels.source_type) else ""
    try:
        Recipe.from_text(labels.recipe)
    except RecipeError:
        return FileMetadata("", source_type)
    return FileMetadata(labels.recipe, source_type)


def loops(labels: FileMetadata) -> bool:
    return bool(labels.recipe) and Recipe.from_text(labels.recipe).request.loop != "none"


def store(pictures: Iterator[UInt8Array], folder: Path) -> list[UInt8Array]:
    """Pictures of one size, on the disk. Raises ExportError."""
    path, shape, count = folder / "frames", (0, 0, 0), 0
    with path.open("wb") as file:
        for count, picture in enumerate(pictures, 1):
            shape = shape if count > 1 else picture.shape
            if picture.shape != shape or file.tell() > MOST:
                raise ExportError("The pictures of this clip differ in size, or are too many.")
            file.write(picture.tobytes())
    if not count:
        raise ExportError("There are no pictures in this clip.")
    return list(np.memmap(path, np.uint8, "r", shape=(count, *shape)))


def animation(path: Path, folder: Path) -> tuple[list[UInt8Array], float]:
    """Pictures and rate of a GIF, WebP, AVIF or PNG; what stays longer than the shortest is there several times."""
    delays: list[float] = []

    def pictures() -> Iterator[UInt8Array]:
        with Image.open(path) as image:
            for i in range(int(getattr(image, "n_frames", 1))):
                image.seek(i)
                image.load()
                delays.append(max(float(image.info.get("duration", 0)), 10.0))
                yield np.asarray(image.convert("RGB"))

    try:
        frames = store(pictures(), folder)
    except (*DAMAGE, Image.DecompressionBombError) as error:
        raise ExportError(f"“{path.name}” is damaged or incomplete.", "Copy or download it again.") from error
    times = [round(delay / min(delays)) for delay in delays]
    repeated = [frame for frame, often in zip(frames, times, strict=True) for _ in range(often)]
    return repeated, len(repeated) * 1000 / sum(delays)


def sequence(path: Path, folder: Path) -> tuple[list[UInt8Array], float]:
    """Pictures and rate of a folder or archive of PNG files. Raises ExportError, RecipeError."""
    fps = image_sequence.sidecar(path).get("fps")
    if not isinstance(fps, int | float) or not 0 < fps <= 1000:
        raise RecipeError(f"“{path.name}” does not say how fast it plays.")

    def pictures() -> Iterator[UInt8Array]:
        for name in image_sequence.picture_names(path):
            with Image.open(io.BytesIO(image_sequence.content(path, name, MOST))) as image:
                yield np.asarray(image.convert("RGB"))

    try:
        return store(pictures(), folder), float(fps)
    except (*DAMAGE, Image.DecompressionBombError) as error:
        raise ExportError(f"A picture in “{path.name}” is damaged.", "Copy it again.") from error
