"""Opens what is dropped, pasted or chosen: photos, folders, tables of products, or a clip with its settings."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field, replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from app.background.task_runner import Message
from app.desktop import counts
from app.desktop.language import localized
from app.state.request_history import Moment, note_since, now
from app.state.workspace import Workspace
from engine.errors import EngineError
from engine.export import read_recipe
from engine.export.formats import BY_ENDING, PHOTOS
from engine.imaging.source_image import SourceImage
from engine.models import MODELS, RETIRED
from engine.progress import Phase, Progress, ProgressCallback
from engine.request.recipe import Recipe
from engine.services.auto import choose
from engine.services.batch.table import PHOTO_ENDINGS, is_table, photos_in

QUEUED = 20  # photos at a time; more of them become a batch
PRESET = ".json"  # the ending of presets
NOWHERE = Path(".vivant-no-folder")  # no clips are there yet
Photo = tuple[Path, tuple[int, int]]  # a file, and its width and height in pixels


def tr(text: str) -> str:
    return QCoreApplication.translate("intake", text)


def open_paths(workspace: Workspace, paths: list[Path]) -> None:
    """One file is opened; several, or a folder, are added to the queue; a table, or very many, become a batch."""
    tables = [path for path in paths if is_table(path)]
    if len(tables) == 1:
        workspace.batch_wanted.emit(tuple(tables))
    elif tables:
        workspace.notified.emit(
            Message(tr("Only one table can be opened at a time."), tr("Drop them one after another."), kind="warning")
        )
    elif len(paths) == 1 and not paths[0].is_dir():
        workspace.importer.cancel()
        open_file(workspace, paths[0])
    elif paths:
        paths = [*workspace.importer.several, *paths]  # those that are still being looked through are not lost
        name = counts.files(len(paths)) if len(paths) > 1 else paths[0].name
        find = partial(found_among, paths, workspace.spec.live)
        workspace.importer.run(name, find, partial(take, workspace, paths), several=tuple(paths))


def open_file(workspace: Workspace, file: Path) -> None:
    if file.suffix.lower() == PRESET:
        workspace.preset_given.emit(file)
    elif not (file.suffix.lower() in BY_ENDING and restore_settings(workspace, file)):
        workspace.show_photo(file)


@dataclass(frozen=True)
class Found:
    """What is among files and folders: `photos`, and the names of files that are none; or very `many` photos.

    `kinds` says what the photos show, in the words of `auto.choose`, where that was asked for.
    """

    photos: tuple[Photo, ...] = ()
    others: tuple[str, ...] = ()
    many: bool = False
    kinds: dict[Path, str] = field(default_factory=dict)


def found_among(paths: list[Path], look: bool, report: ProgressCallback) -> Found:
    """The photos among these and in folders, also what they show if `look`. If very many, none of them is opened."""
    files = [file for path in paths for file in (files_below(path) if path.is_dir() else [path])]
    if sum(file.name.lower().endswith(PHOTO_ENDINGS) for file in files) > QUEUED:
        return Found(many=True)
    kinds: dict[Path, str] = {}

    def note(file: Path, image: SourceImage) -> None:
        if look:
            kinds[file] = choose(image.pixels)[0]

    good, bad = photos_among(files, report, note)
    return Found(tuple(good), tuple(bad), kinds=kinds)


def files_below(folder: Path) -> list[Path]:
    """All files in a folder, and the photos in the folders below it."""
    with suppress(OSError):  # one that may not be read is empty
        own = [path for path in sorted(folder.iterdir()) if not path.is_dir()]
        return [*own, *(photo for photo in photos_in(folder, NOWHERE) if photo.parent != folder)]
    return []


def photos_among(
    files: list[Path], report: ProgressCallback, see: Callable[[Path, SourceImage], object] = lambda file, image: None
) -> tuple[list[Photo], list[str]]:
    """The files that are photos, with width and height in pixels, and the names of the others.

    Each photo is given to `see` while it is open.
    """
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
            see(file, image)
    return good, bad


def take(workspace: Workspace, paths: list[Path], found: Found) -> None:
    """Make a batch of very many, queue a few; a message names those that can't be read."""
    good, bad = found.photos, found.others
    if found.many:
        workspace.batch_wanted.emit(tuple(paths))
    elif good:
        workspace.show_photo(good[0][0], partial(add_each, workspace, found))
    elif not bad:
        text, hint = tr("“{0}” is empty.").format(paths[0].name), tr("Drop photos, or a folder of them.")
        workspace.notified.emit(Message(text, hint, kind="warning"))
    if bad:
        names = ", ".join(bad[:4]) + (tr(" and more") if len(bad) > 4 else "")
        title = tr("None of these files is a picture.")
        if good:
            title = tr("{0} of {1} files are not pictures.").format(len(bad), len(bad) + len(good))
        workspace.notified.emit(Message(title, names, kind="warning"))


def add_each(workspace: Workspace, found: Found) -> None:
    """One clip for each, in its own shape, with the request of now; the first photo is on the stage.

    Where it is known what a photo shows, auto chooses for it what the user has not set.
    """
    first = found.photos[0][0]
    if first in found.kinds:
        workspace.auto.learn(first, found.kinds[first])
        workspace.auto.expect(first)
        workspace.change(**workspace.auto.fields(first))
    request = workspace.new_request()
    chosen = {path: workspace.auto.fields_of(kind) for path, kind in found.kinds.items()}
    workspace.feed.add(
        partial(workspace.add, path, size, replace(request, **chosen.get(path, {})))  # type: ignore[arg-type]
        for path, size in found.photos
    )


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
    if (old := RETIRED.get(recipe.request.model)) is not None:
        new = MODELS[old.replaced_by].title
        hint = tr("{0} is no longer offered: {1} has taken its place.").format(old.title, new) + " " + hint
    workspace.notified.emit(Message(tr("The settings of “{0}” were restored.").format(name), hint, kind="info"))


def photo_of(workspace: Workspace, recipe: Recipe) -> Path | None:
    """The photo of a recipe, where one of the jobs has it."""
    named = (entry for entry in reversed(workspace.queue.entries) if entry.title == recipe.source_name)
    return next((entry.photo for entry in named if entry.photo_sha256 == recipe.source_sha256), None)
