"""Writing a clip to a file, safely: to a neighbour first, decoded again and checked, then moved into place."""

from __future__ import annotations

from pathlib import Path

from engine.clip import Clip
from engine.errors import RecipeError
from engine.export.delivery import Delivered, Delivery, check_target, deliver
from engine.export.formats import BY_ENDING, FORMATS, KINDS, Format, format_of
from engine.export.reel import Labels, Reel
from engine.progress import Report, ignore
from engine.recipe import Recipe

__all__ = [
    "FORMATS", "KINDS", "Delivered", "Delivery", "Format", "Labels", "Reel",
    "check_target", "deliver", "export", "format_of", "read_labels", "read_recipe",
]  # fmt: skip


def export(
    clip: Clip, path: Path, overwrite: bool = False, report: Report = ignore, delivery: Delivery | None = None
) -> Delivered:
    """Write a clip with its recipe. Raises ExportError; what was there before is then still there."""
    return deliver(Reel.of(clip), path, delivery or Delivery(), overwrite, report)


def read_labels(path: Path) -> Labels:
    """What a file says of itself. Raises RecipeError."""
    if path.is_dir():
        return KINDS["frames"].read_labels(path)
    if not path.is_file():
        raise RecipeError(f"There is no file “{path}”.", "Check the name and the folder.")
    ending = path.suffix.lower()
    if ending not in BY_ENDING:
        raise RecipeError(f"“{path.name}” is not a clip made by Vivant.", f"Recipes are in: {', '.join(BY_ENDING)}.")
    return BY_ENDING[ending].read_labels(path)


def read_recipe(path: Path) -> Recipe:
    """The recipe a file carries. Raises RecipeError."""
    return Recipe.from_text(read_labels(path).recipe)
