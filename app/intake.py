"""What is dropped, pasted or opened: a photo, many photos, a folder, or a clip that brings its settings back."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from app.runner import Failure
from engine.errors import EngineError
from engine.export import read_recipe
from engine.export.formats import BY_ENDING, PHOTOS
from engine.image import SourceImage
from engine.recipe import Recipe

if TYPE_CHECKING:
    from app.studio import Studio


def tr(text: str) -> str:
    return QCoreApplication.translate("intake", text)


def take_in(studio: Studio, paths: list[Path]) -> None:
    """One file is looked at; several, or a folder, are animated in one go."""
    files = [file for path in paths for file in (sorted(path.iterdir()) if path.is_dir() else [path])]
    if len(files) == 1 and not paths[0].is_dir():
        if not (files[0].suffix.lower() in BY_ENDING and restored(studio, files[0])):
            studio.show_photo(files[0])
    elif files:
        add_all(studio, files)
    elif paths:
        studio.troubled.emit(
            Failure(tr("There is nothing in “{0}”.").format(paths[0].name), tr("Drop photos, or a folder of them."))
        )


def add_all(studio: Studio, files: list[Path]) -> None:
    """Many photos, one recipe; what can't be read is told at the end, and does not stop the others."""
    good, bad = [], []
    for file in files:
        try:
            SourceImage.open(file)
        except EngineError:
            bad.append(file.name)
        else:
            good.append(file)
    if good:
        studio.show_photo(good[0])
    for file in good:
        studio.add(file)
    if bad:
        names = ", ".join(bad[:4]) + (tr(" and more") if len(bad) > 4 else "")
        title = tr("There are no pictures among them.")
        if good:
            title = tr("{0} of {1} files are no pictures.").format(len(bad), len(files))
        studio.troubled.emit(Failure(title, names))


def restored(studio: Studio, clip: Path) -> bool:
    """Take the settings of a clip. False when it has none, and may be a picture after all."""
    try:
        recipe = read_recipe(clip)
    except EngineError as error:
        may_be_a_photo = clip.suffix.lower() in (".gif", *PHOTOS)
        if not may_be_a_photo:
            studio.troubled.emit(
                Failure(f"“{clip.name}”: {error}", error.hint or tr("Drop a photo, or a clip that Vivant made."))
            )
        return not may_be_a_photo
    photo_is_there = bring_back_photo(studio, recipe)
    studio.seed_locked = True
    studio.take(recipe.request)
    note = tr("The settings of “{0}” are back.").format(clip.name)
    hint = tr("Animate to make it again.")
    if not photo_is_there:
        hint = tr("Now open its photo, “{0}”.").format(recipe.source_name)
    studio.troubled.emit(Failure(note, hint))
    return True


def bring_back_photo(studio: Studio, recipe: Recipe) -> bool:
    """Put the photo of a recipe on the stage, where one of the jobs has it. False when none has."""
    if studio.photo is not None and studio.photo.sha256 == recipe.source_sha256:
        return True
    for entry in reversed(studio.queue.entries):
        if entry.job.photo.name == recipe.source_name and entry.job.image().sha256 == recipe.source_sha256:
            return studio.show_photo(entry.job.photo)
    return False
