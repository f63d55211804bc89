"""Single pictures: one frame as PNG, and all of them, numbered, in a folder or a ZIP archive with a sidecar."""

from __future__ import annotations

import io
import json
import zipfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import numpy as np
from PIL import Image

from engine.arrays import UInt8Array
from engine.errors import RecipeError
from engine.export import animated_images
from engine.export.encoding import Encoding, demand
from engine.export.frame_source import FileMetadata, FrameSource
from engine.progress import ProgressCallback
from engine.request.recipe import LARGEST

SIDECAR = "vivant.json"
DATED = (1980, 1, 1, 0, 0, 0)  # the same clip gives the same archive

Put = Callable[[str, bytes], object]


def write_still(reel: FrameSource, path: Path, encoding: Encoding, report: ProgressCallback) -> None:
    one = reel.chosen([min(encoding.still, reel.count - 1)])
    picture = next(one.pictures(report))
    Image.fromarray(picture).save(path, format="PNG", pnginfo=animated_images.png_note(reel.labels))


def verify_still(reel: FrameSource, path: Path) -> None:
    with Image.open(path) as image:
        demand(image.size == reel.size, "The written picture has another size than the clip.")
        image.load()


def write_sequence(reel: FrameSource, path: Path, encoding: Encoding, report: ProgressCallback) -> None:
    """`00001.png` and on, and what they are in `vivant.json`, in a folder or a ZIP archive."""
    with into(path) as put:
        for i, picture in enumerate(reel.pictures(report)):
            put(f"{i + 1:05}.png", png(picture, FileMetadata(source_type=reel.labels.source_type)))
        told = {"fps": reel.fps, "recipe": reel.labels.recipe, "digital_source_type": reel.labels.source_type}
        put(SIDECAR, json.dumps(told, indent=1).encode())


@contextmanager
def into(path: Path) -> Iterator[Put]:
    """Takes names and contents, for a ZIP archive or a new folder."""
    if path.suffix.lower() != ".zip":
        path.mkdir()
        yield lambda name, data: (path / name).write_bytes(data)
        return
    with zipfile.ZipFile(path, "x") as archive:  # not compressed again: PNG is
        yield lambda name, data: archive.writestr(zipfile.ZipInfo(name, DATED), data)


def png(picture: UInt8Array, labels: FileMetadata) -> bytes:
    written = io.BytesIO()
    Image.fromarray(picture).save(written, format="PNG", pnginfo=animated_images.png_note(labels))
    return written.getvalue()


def verify_sequence(reel: FrameSource, path: Path) -> None:
    names = picture_names(path)
    demand(len(names) == reel.count, f"{len(names)} pictures were written instead of {reel.count}.")
    for i in {0, reel.count - 1}:
        with Image.open(io.BytesIO(content(path, names[i], None))) as image:
            same = np.array_equal(np.asarray(image), reel.picture(i))
        demand(same, "The written pictures are not those of the clip.")


def picture_names(path: Path) -> list[str]:
    """The names of the pictures in a folder or an archive, in order. Raises RecipeError."""
    if path.is_dir():
        names = [file.name for file in path.iterdir()]
    else:
        with opened(path) as archive:
            names = archive.namelist()
    return sorted(name for name in names if name.endswith(".png"))


@contextmanager
def opened(path: Path) -> Iterator[zipfile.ZipFile]:
    try:
        with zipfile.ZipFile(path) as archive:
            yield archive
    except (zipfile.BadZipFile, KeyError, EOFError, NotImplementedError, RuntimeError, OSError, ValueError) as error:
        raise RecipeError(f"“{path.name}” can't be read.", "Was it written completely?") from error


def content(path: Path, name: str, most: int | None) -> bytes:
    """What one file in a folder or an archive holds, at most so many bytes of it. Raises RecipeError."""
    if path.is_dir():
        try:
            with (path / name).open("rb") as file:
                return file.read(most)
        except OSError as error:
            raise RecipeError(f"There is no “{name}” in “{path.name}”.") from error
    with opened(path) as archive, archive.open(name) as member:
        return member.read(-1 if most is None else most)


def sidecar(path: Path) -> dict[str, object]:
    """What the sidecar says; it may come from a stranger. Raises RecipeError."""
    try:
        told = json.loads(content(path, SIDECAR, 2 * LARGEST))
    except (ValueError, RecursionError) as error:
        raise RecipeError(f"“{path.name}” carries no recipe of Vivant's.") from error
    if not isinstance(told, dict):
        raise RecipeError(f"“{path.name}” carries no recipe of Vivant's.")
    return told


def read_sequence_labels(path: Path) -> FileMetadata:
    told = sidecar(path)
    recipe, source_type = told.get("recipe", ""), told.get("digital_source_type", "")
    if not isinstance(recipe, str) or not isinstance(source_type, str):
        raise RecipeError(f"The recipe in “{path.name}” is damaged.")
    return FileMetadata(recipe, source_type)
