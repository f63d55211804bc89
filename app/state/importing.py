"""Opens what is dropped, pasted or chosen: a photo, several photos, a folder, or a clip with its settings."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from app.background.task_runner import Message
from app.desktop.language import localized
from app.state.workspace import Workspace
from engine.errors import EngineError
from engine.export import read_recipe
from engine.export.formats import BY_ENDING, PHOTOS
from engine.imaging.source_image import SourceImage
from engine.progress import Phase, Progress, ProgressCallback
from engine.request.recipe import Recipe

Photo = tuple[Path, tuple[int, int]]  # a file, and its width and height in pixels


def tr(text: str) -> str:
    return QCoreApplication.translate("intake", text)


def open_paths(workspace: Workspace, paths: list[Path]) -> None:
    """One file is opened; several, or a folder, are added to the queue."""
    files = [file for path in paths for file in (sorted(path.iterdir()) if path.is_dir() else [path])]
    if len(files) == 1 and not paths[0].is_dir():
        if not (files[0].suffix.lower() in BY_ENDING and restore_settings(workspace, files[0])):
            workspace.show_photo(files[0])
    elif files:
        add_all(workspace, files)
    elif paths:
        workspace.notified.emit(
            Message(
                tr("“{0}” is empty.").format(paths[0].name),
                tr("Drop photos, or a folder of them."),
                kind="warning",
            )
        )


def add_all(workspace: Workspace, files: list[Path]) -> None:
    """Queue many photos with one request; a message at the end names those that can't be read."""
    name = tr("{0} files").format(len(files))
    workspace.photo_loader.run(name, partial(photos_among, files), partial(add_photos, workspace))


def photos_among(files: list[Path], report: ProgressCallback) -> tuple[list[Photo], list[str]]:
    """The files that are photos, with width and height in pixels, and the names of the others."""
    good: list[Photo] = []
    bad: list[str] = []
    for file in files:
        report(Progress(Phase.LOAD, len(good) + len(bad), len(files)))
        try:
            image = SourceImage.open(file)
        except EngineError:
            bad.append(file.name)
        else:
            good.append((file, (image.width, image.height)))
    return good, bad


def add_photos(workspace: Workspace, found: tuple[list[Photo], list[str]]) -> None:
    good, bad = found
    if good:
        workspace.show_photo(good[0][0], partial(add_each, workspace, good))
    if bad:
        names = ", ".join(bad[:4]) + (tr(" and more") if len(bad) > 4 else "")
        title = tr("None of these files is a picture.")
        if good:
            title = tr("{0} of {1} files are not pictures.").format(len(bad), len(bad) + len(good))
        workspace.notified.emit(Message(title, names, kind="warning"))


def add_each(workspace: Workspace, photos: list[Photo]) -> None:
    """One clip for each, in its own shape."""
    for path, size in photos:
        workspace.add(path, size)


def restore_settings(workspace: Workspace, clip: Path) -> bool:
    """Use the settings of a clip. False when it has none and may be a picture."""
    try:
        recipe = read_recipe(clip)
    except EngineError as error:
        may_be_a_photo = clip.suffix.lower() in (".gif", *PHOTOS)
        if not may_be_a_photo:
            workspace.notified.emit(
                Message(
                    f"“{clip.name}”: {localized(str(error))}",
                    error.hint or tr("Drop a photo, or a clip that Vivant made."),
                )
            )
        return not may_be_a_photo
    again, photo = tr("Press Animate to make the clip again."), photo_of(workspace, recipe)
    if recipe.edits:
        again = tr("Its later repairs and trimming are not included.")
    if workspace.photo is not None and workspace.photo.sha256 == recipe.source_sha256:
        apply_settings(workspace, recipe, clip.name, again)
    elif photo is not None:
        workspace.show_photo(photo, partial(apply_settings, workspace, recipe, clip.name, again))
    else:
        apply_settings(workspace, recipe, clip.name, tr("Now open its photo, “{0}”.").format(recipe.source_name))
    return True


def apply_settings(workspace: Workspace, recipe: Recipe, name: str, hint: str) -> None:
    workspace.seed_locked = True
    workspace.set_request(recipe.request)
    workspace.notified.emit(Message(tr("The settings of “{0}” were restored.").format(name), hint, kind="info"))


def photo_of(workspace: Workspace, recipe: Recipe) -> Path | None:
    """The photo of a recipe, where one of the jobs has it."""
    named = (entry for entry in reversed(workspace.queue.entries) if entry.title == recipe.source_name)
    return next((entry.photo for entry in named if entry.photo_sha256 == recipe.source_sha256), None)
