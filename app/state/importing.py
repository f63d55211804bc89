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
from app.state.opened_photos import Photo
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


def tr(text: str) -> str:
    return QCoreApplication.translate("intake", text)


def open_paths(workspace: Workspace, paths: list[Path]) -> None:
    """One file is opened; of several, or a folder, it is asked what to make; a table, or very many, become a batch."""
    tables = [path for path in paths if is_table(path)]
    if len(tables) == 1:
        workspace.batch_wanted.emit(tuple(tables))
    elif tables:
        workspace.notified.emit(
            Message(tr("Only one table can be opened at a time."), tr("Drop them one after another."), kind="warning")
        )
    elif len(paths) == 1 and not paths[0].is_dir():
        open_file(workspace, paths[0])
    elif paths:
        look_through(workspace, paths)


def look_through(workspace: Workspace, paths: list[Path]) -> None:
    """Open each of these, and each in these folders, on a thread; `take` is given the photos.

    Those that are being looked at are not lost: the photos are opened together with them.
    """
    if workspace.importer.busy and not workspace.importer.several:  # clips are being made of other photos
        workspace.importer.when_idle(partial(look_through, workspace, paths))
        return
    paths = [*workspace.importer.several, *paths]
    name = counts.files(len(paths)) if len(paths) > 1 else paths[0].name
    find = partial(found_among, paths, workspace.spec.live)
    workspace.importer.run(name, find, partial(take, workspace, paths), several=tuple(paths))


def open_file(workspace: Workspace, file: Path) -> None:
    if file.suffix.lower() == PRESET:
        workspace.preset_given.emit(file)
        return
    if file.suffix.lower() in BY_ENDING and restore_settings(workspace, file):
        return
    if workspace.opened.paths or workspace.importer.several:  # it is added to them
        look_through(workspace, [file])
    else:
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
    """Make a batch of very many, ask about a few; a message names those that can't be read."""
    good, bad = found.photos, found.others
    if found.many:
        workspace.batch_wanted.emit(tuple(paths))
    elif good:
        if len(good) > 1 or workspace.opened.paths:  # one that comes later is added to those that are open
            workspace.opened.add(good, found.kinds)
        first = good[0][0]
        if first in found.kinds:
            workspace.auto.learn(first, found.kinds[first])
        workspace.show_photo(first)
    elif not bad:
        text, hint = tr("“{0}” is empty.").format(paths[0].name), tr("Drop photos, or a folder of them.")
        workspace.notified.emit(Message(text, hint, kind="warning"))
    if bad:
        names = ", ".join(bad[:4]) + (tr(" and more") if len(bad) > 4 else "")
        title = tr("None of these files is a picture.")
        if good:
            title = tr("{0} of {1} files are not pictures.").format(len(bad), len(bad) + len(good))
        tell = partial(workspace.notified.emit, Message(title, names, kind="warning"))
        tell()
        if workspace.photo_loader.busy:  # a large photo hides messages about what was there before it, when it comes
            workspace.photo_loader.when_idle(tell)


def make_each(workspace: Workspace) -> None:
    """A clip of each photo that is open, in its own shape, with the request of now.

    Where it is known what a photo shows, auto chooses for it what the user has not set. What is painted, and an end
    picture, are of the photo on the stage alone.
    """
    photos, kinds = workspace.opened.photos, workspace.opened.kinds
    workspace.opened.clear()
    shown, request = workspace.photo_path, workspace.new_request()
    plain = replace(request, hints="", depth="", end_image="")
    wanted = {
        path: replace(plain, **workspace.auto.fields_of(kinds[path])) if path in kinds else plain  # type: ignore[arg-type]
        for path, _ in photos
    }
    if shown in wanted:
        wanted[shown] = request
    workspace.feed.add(partial(workspace.add, path, size, wanted[path]) for path, size in photos)


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
