"""Writes clips to files safely: into a temporary folder, decoded again and verified, then moved into place."""

from __future__ import annotations

from pathlib import Path

from engine.errors import RecipeError
from engine.export.formats import BY_ENDING, FORMATS, Format, format_of
from engine.export.frame_source import FileMetadata, FrameSource
from engine.export.writer import ExportOptions, ExportResult, check_target, deliver
from engine.progress import ProgressCallback, ignore
from engine.request.clip import Clip
from engine.request.recipe import Recipe

__all__ = [
    "FORMATS",
    "ExportOptions",
    "ExportResult",
    "FileMetadata",
    "Format",
    "FrameSource",
    "check_target",
    "deliver",
    "export",
    "format_of",
    "read_metadata",
    "read_recipe",
]  # fmt: skip


def export(
    clip: Clip,
    path: Path,
    overwrite: bool = False,
    report: ProgressCallback = ignore,
    options: ExportOptions | None = None,
) -> ExportResult:
    """Write a clip with its recipe. Raises ExportError; an existing file is then unchanged."""
    return deliver(FrameSource.of(clip), path, options or ExportOptions(), overwrite, report)


def read_metadata(path: Path) -> FileMetadata:
    """The metadata of an exported file. Raises RecipeError."""
    if path.is_dir():
        return FORMATS["frames"].read_metadata(path)
    if not path.is_file():
        raise RecipeError(f"There is no file “{path}”.", "Check the name and the folder.")
    ending = path.suffix.lower()
    if ending not in BY_ENDING:
        raise RecipeError(f"“{path.name}” is not a clip made with Vivant.", f"Recipes are in: {', '.join(BY_ENDING)}.")
    return BY_ENDING[ending].read_metadata(path)


def read_recipe(path: Path) -> Recipe:
    """The recipe a file carries. Raises RecipeError."""
    return Recipe.from_text(read_metadata(path).recipe)
