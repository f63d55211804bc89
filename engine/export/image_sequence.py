"""PNG pictures: one frame, or all frames, numbered, in a folder or ZIP archive with a JSON sidecar."""

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
DATED = (1980, 1, 1, 0, 0, 0)  # a fixed date, so that the same clip gives the same bytes


def is_plain_folder(path: Path) -> bool:
    """Whether it is a folder that is not itself a clip."""
    return path.is_dir() and not (path / SIDECAR).exists()


Put = Callable[[str, bytes], object]


def write_still(source: FrameSource, path: Path, encoding: Encoding, report: ProgressCallback) -> None:
    one = source.chosen([min(encoding.still, source.count - 1)])
    picture = next(one.pictures(report))
    Image.fromarray(picture).save(path, format="PNG", pnginfo=animated_images.png_note(source.metadata))


def verify_still(source: FrameSource, path: Path) -> FileMetadata:
    with Image.open(path) as image:
        demand(image.size == source.size, "The written picture has another size than the clip.")
        image.load()
    return animated_images.read_metadata(path)


def write_sequence(source: FrameSource, path: Path, encoding: Encoding, report: ProgressCallback) -> None:
    """Write `00001.png` and on, and their metadata as `vivant.json`, into a folder or a ZIP archive."""
    with into(path) as put:
        for i, picture in enumerate(source.pictures(report)):
            put(f"{i + 1:05}.png", png(picture, FileMetadata(source_type=source.metadata.source_type)))
        data = {"fps": source.fps, "recipe": source.metadata.recipe, "digital_source_type": source.metadata.source_type}
        put(SIDECAR, json.dumps(data, indent=1).encode())


@contextmanager
def into(path: Path) -> Iterator[Put]:
    """A function that adds a named file to a ZIP archive or a new folder."""
    if path.suffix.lower() != ".zip":
        path.mkdir()
        yield lambda name, data: (path / name).write_bytes(data)
        return
    with zipfile.ZipFile(path, "x") as archive:  # not compressed again: PNG is
        yield lambda name, data: archive.writestr(zipfile.ZipInfo(name, DATED), data)


def png(picture: UInt8Array, metadata: FileMetadata) -> bytes:
    written = io.BytesIO()
    Image.fromarray(picture).save(written, format="PNG", pnginfo=animated_images.png_note(metadata))
    return written.getvalue()


def verify_sequence(source: FrameSource, path: Path) -> FileMetadata:
    names = picture_names(path)
    demand(len(names) == source.count, f"{len(names)} pictures were written instead of {source.count}.")
    for i in {0, source.count - 1}:
        with Image.open(io.BytesIO(content(path, names[i], None))) as image:
            same = np.array_equal(np.asarray(image), source.picture(i))
        demand(same, "The written pictures are not those of the clip.")
    return read_sequence_metadata(path)


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
    """The content of one file in a folder or an archive, at most `most` bytes. Raises RecipeError."""
    if path.is_dir():
        try:
            with (path / name).open("rb") as file:
                return file.read(most)
        except OSError as error:
            raise RecipeError(f"There is no “{name}” in “{path.name}”.") from error
    with opened(path) as archive, archive.open(name) as member:
        return member.read(-1 if most is None else most)


def sidecar(path: Path) -> dict[str, object]:
    """The content of the sidecar, from an untrusted file. Raises RecipeError."""
    try:
        data = json.loads(content(path, SIDECAR, 2 * LARGEST))
    except (ValueError, RecursionError) as error:
        raise RecipeError(f"“{path.name}” carries no Vivant recipe.") from error
    if not isinstance(data, dict):
        raise RecipeError(f"“{path.name}” carries no Vivant recipe.")
    return data


def read_sequence_metadata(path: Path) -> FileMetadata:
    data = sidecar(path)
    recipe, source_type = data.get("recipe", ""), data.get("digital_source_type", "")
    if not isinstance(recipe, str) or not isinstance(source_type, str):
        raise RecipeError(f"The recipe in “{path.name}” is damaged.")
    return FileMetadata(recipe, source_type)
