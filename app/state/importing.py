"""Opens what is dropped, pasted or chosen: a photo, several photos, a folder, or a clip with its settings."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from app.background.task_runner import Message
from app.desktop.language import localized
from app.state.request_history import Moment, note_since, now
from app.state.workspace import Workspace
from engine.errors import EngineError
from engine.export import read_recipe
from engine.export.formats import BY_ENDING, PHOTOS
from engine.imaging.source_image import SourceImage
from engine.progress import Phase, Progress, ProgressCallback
from engine.request.defaults import natural_size
from engine.request.recipe import Recipe
from engine.services.forecast import forecast

ASKED_FROM = 20  # with more photos than these a person is asked first
PRESET = ".json"  # the ending of presets
Photo = tuple[Path, tuple[int, int]]  # a file, and its width and height in pixels


def tr(text: str) -> str:
    return QCoreApplication.translate("intake", text)


def open_paths(workspace: Workspace, paths: list[Path]) -> None:
    """One file is opened; several, or a folder, are added to the queue."""
    files = [file for path in paths for file in (sorted(path.iterdir()) if path.is_dir() else [path])]
    if len(files) == 1 and not paths[0].is_dir():
        if files[0].suffix.lower() == PRESET:
            workspace.preset_given.emit(files[0])
        elif not (files[0].suffix.lower() in BY_ENDING and restore_settings(workspace, files[0])):
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


@dataclass(frozen=True)
class ManyPhotos:
    """So many photos came that a person is asked first: `seconds` for all clips, None where that is not known."""

    count: int
    seconds: float | None
    go: Callable[[], None]


def add_photos(workspace: Workspace, found: tuple[list[Photo], list[str]]) -> None:
    good, bad = found
    if len(good) > ASKED_FROM:
        seconds = seconds_of(workspace, [size for _, size in good])
        workspace.many_found.emit(ManyPhotos(len(good), seconds, partial(show_and_add, workspace, good)))
    elif good:
        show_and_add(workspace, good)
    if bad:
        names = ", ".join(bad[:4]) + (tr(" and more") if len(bad) > 4 else "")
        title = tr("None of these files is a picture.")
        if good:
            title = tr("{0} of {1} files are not pictures.").format(len(bad), len(bad) + len(good))
        workspace.notified.emit(Message(title, names, kind="warning"))


def seconds_of(workspace: Workspace, sizes: list[tuple[int, int]]) -> float | None:
    """How long clips of photos of these sizes take, as asked for now."""
    total = 0.0
    for (width, height), count in Counter(natural_size(size, workspace.spec) for size in sizes).items():
        seconds = forecast(replace(workspace.request, width=width, height=height)).seconds
        if seconds is None:
            return None
        total += seconds * count
    return total


def show_and_add(workspace: Workspace, photos: list[Photo]) -> None:
    """The first one comes onto the stage, and all of them into the queue."""
    workspace.show_photo(photos[0][0], partial(add_each, workspace, photos))


def add_each(workspace: Workspace, photos: list[Photo]) -> None:
    """One clip for each, in its own shape, all with the request of now."""
    request = workspace.new_request()
    workspace.feed.add([partial(workspace.add, path, size, request) for path, size in photos])


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
    again, photo, before = tr("Press Animate to make the clip again."), photo_of(workspace, recipe), now(workspace)
    if recipe.edits:
        again = tr("Its later repairs and trimming are not included.")
    if workspace.photo is not None and workspace.photo.sha256 == recipe.source_sha256:
        apply_settings(workspace, before, recipe, clip.name, again)
    elif photo is not None:
        workspace.show_photo(photo, partial(apply_settings, workspace, before, recipe, clip.name, again))
    else:
        apply_settings(
            workspace, before, recipe, clip.name, tr("Now open its photo, “{0}”.").format(recipe.source_name)
        )
    return True


def apply_settings(workspace: Workspace, before: Moment, recipe: Recipe, name: str, hint: str) -> None:
    workspace.seed_locked = True
    workspace.set_request(recipe.request)
    note_since(workspace, before, tr("settings of {0}").format(name))
    workspace.notified.emit(Message(tr("The settings of “{0}” were restored.").format(name), hint, kind="info"))


def photo_of(workspace: Workspace, recipe: Recipe) -> Path | None:
    """The photo of a recipe, where one of the jobs has it."""
    named = (entry for entry in reversed(workspace.queue.entries) if entry.title == recipe.source_name)
    return next((entry.photo for entry in named if entry.photo_sha256 == recipe.source_sha256), None)
