"""Writing a clip to a file, safely: to a neighbour first, decoded again and checked, then moved into place."""

from __future__ import annotations

import os
import uuid
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from engine.clip import Clip
from engine.errors import ExportError, RecipeError
from engine.export import gif, mp4
from engine.progress import Report, ignore
from engine.recipe import Recipe

Writer = Callable[[Clip, Path, Report], None]
"""Writes all frames and the recipe to a path. Raises ExportError."""


@dataclass(frozen=True)
class Format:
    """A kind of file: how it is written, checked against the clip, and asked for its recipe."""

    title: str
    write: Writer
    verify: Callable[[Clip, Path], None]
    read_recipe: Callable[[Path], str]


FORMATS = {
    ".mp4": Format("MP4 video (H.264)", mp4.write, mp4.verify, mp4.read_recipe),
    ".gif": Format("GIF", gif.write, gif.verify, gif.read_recipe),
}


def format_of(path: Path) -> Format:
    """The format a path's ending stands for. Raises ExportError."""
    ending = path.suffix.lower()
    if ending not in FORMATS:
        raise ExportError(f"Vivant does not write “{ending or path.name}” files.", f"Use one of: {', '.join(FORMATS)}.")
    return FORMATS[ending]


def check_target(path: Path, overwrite: bool) -> None:
    """Raises ExportError when the clip could not be put there; called before any work is done."""
    format_of(path)
    folder = path.absolute().parent
    if path.is_dir():
        raise ExportError(f"“{path}” is a folder.", "Add a file name to it.")
    if path.exists() and not overwrite:
        raise ExportError(f"“{path}” is already there.", "Choose another name, or allow replacing it with --force.")
    if not folder.is_dir():
        raise ExportError(f"There is no folder “{folder}”.", "Make it first, or choose another one.")
    if not os.access(folder, os.W_OK):
        raise ExportError(f"Nothing can be written into “{folder}”.", "Choose a folder of your own.")


def export(clip: Clip, path: Path, overwrite: bool = False, report: Report = ignore) -> None:
    """Write a clip with its recipe. Raises ExportError; what was there before is then still there."""
    check_target(path, overwrite)
    kind = format_of(path)
    partial = path.with_name(f".{path.stem}.{uuid.uuid4().hex[:8]}{path.suffix.lower()}")
    try:
        kind.write(clip, partial, report)
        kind.verify(clip, partial)
        if Recipe.from_text(kind.read_recipe(partial)) != clip.recipe:
            raise ExportError("The recipe did not survive in the written file.")
        partial.replace(path)
    except OSError as error:
        raise ExportError(f"“{path.name}” can't be written: {error.strerror}.", "Is the disk full?") from error
    finally:
        partial.unlink(missing_ok=True)


def read_recipe(path: Path) -> Recipe:
    """The recipe a file carries. Raises RecipeError."""
    if not path.is_file():
        raise RecipeError(f"There is no file “{path}”.", "Check the name and the folder.")
    if path.suffix.lower() not in FORMATS:
        raise RecipeError(f"“{path.name}” is not a clip made by Vivant.", f"Recipes are in: {', '.join(FORMATS)}.")
    return Recipe.from_text(FORMATS[path.suffix.lower()].read_recipe(path))
