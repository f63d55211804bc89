"""What happens to weights that are here: they are checked, taken in from elsewhere, or removed."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, replace
from fnmatch import fnmatch
from pathlib import Path

from filelock import BaseFileLock, Timeout

from engine.errors import ModelMissingError
from engine.models import ModelSpec, Source
from engine.models.model_files import file_size, reading
from engine.paths import sha256_of
from engine.plain_text import shown
from engine.progress import Phase, Progress, ProgressCallback
from engine.temporary import delete_unlocked, lock_on
from engine.weights import models_folder, weights_folder, weights_here
from engine.weights.manifest import LONGEST_PATH, Entry, Manifest, is_plain, is_safe

COMING = ".coming"  # the ending of a folder that is being imported
SINGLE = "single"  # the name of a file that replaces a part
LONGEST_LISTING = 20_000  # files of a folder that is looked through


@dataclass(frozen=True)
class Found:
    """A file that can be taken in: where it is, and its place below the model's folder."""

    file: Path
    path: str


def verify(spec: ModelSpec, report: ProgressCallback) -> list[str]:
    """A sentence for each file that is missing or is not what it was; the next download replaces it.

    Reads every byte. Raises ModelMissingError when there is nothing to check.
    """
    manifest = Manifest.read(weights_folder(spec))
    if not manifest.files:
        weights_here(spec)  # which says so
    done, total = 0, sum(entry.size for entry in manifest.files.values())

    def seen(count: int) -> None:
        nonlocal done
        done += count
        report(Progress(Phase.VERIFY, min(done, total), total))

    found = {path: problem_with(manifest, path, entry, seen) for path, entry in sorted(manifest.files.items())}
    wrong = {path: what for path, what in found.items() if what}
    if wrong:
        kept = {path: entry for path, entry in manifest.files.items() if path not in wrong}
        with reading("What is wrong with the model can't be noted"):
            replace(manifest, files=kept, complete=False).write()
    return [f"{path} {what}" for path, what in wrong.items()]


def problem_with(manifest: Manifest, path: str, entry: Entry, seen: Callable[[int], None]) -> str:
    file = manifest.folder / path
    try:
        if not file.exists():
            return "is missing."
        if not file.is_file():
            return "is not a file any more."
        if not manifest.holds(path, entry):
            return "has another size than it had."
        return "" if sha256_of(file, seen) == entry.sha256 else "has changed since it came here."
    except OSError as error:
        return f"can't be read ({error.strerror})."


def remove(spec: ModelSpec) -> int:
    """Delete the model's folder; originals that it only links to stay. The result is how many bytes were its own.

    Raises ModelMissingError.
    """
    folder = weights_folder(spec)
    with reading(f"{folder} can't be deleted", "Delete it by hand."):
        if folder.is_symlink() or folder.is_file():
            folder.unlink()
        own = sum(file.stat().st_size for file in folder.rglob("*") if owned(file))
        if folder.exists():
            shutil.rmtree(folder)
    return own


def owned(file: Path) -> bool:
    return file.is_file() and not file.is_symlink() and file.stat().st_nlink == 1


def import_folder(
    spec: ModelSpec, places: dict[Source, Path], check: Callable[[Path], None], report: ProgressCallback
) -> Path:
    """Link the files of the folders in `places` into the model's own folder, hashed; they stay where they are.

    `check` looks at the linked folder before anything is hashed. Raises ModelMissingError when a folder lacks what
    the model needs or can't be read, and whatever `check` raises; what was here before is untouched then.
    """
    with reading(f"{spec.title} can't be imported", "Check the folder's files and permissions."):
        sources = {one.path: one for source in spec.sources for one in files_in(places.get(source), source)}
        found = list(sources.values())
        folder = weights_folder(spec)
        with coming_folder(folder) as coming:
            link(found, coming)
            checked(check, coming, set(places.values()))
            hash_files(found, coming, report)
    return folder


def link(found: list[Found], coming: Path) -> None:
    for one in found:
        refer(one.file.resolve(), coming / one.path)


def checked(check: Callable[[Path], None], coming: Path, given: set[Path]) -> None:
    """See `import_folder`. Errors name the one folder that was given: the linked one will be gone."""
    try:
        check(coming)
    except ModelMissingError as error:
        text = str(error).replace(str(coming), str(given.pop())) if len(given) == 1 else str(error)
        raise ModelMissingError(text, error.hint, error.details) from error


def hash_files(found: list[Found], coming: Path, report: ProgressCallback) -> None:
    """Write the manifest of a folder that is being imported."""
    manifest, done, total = Manifest(coming), 0, sum(one.file.stat().st_size for one in found)

    def seen(count: int) -> None:
        nonlocal done
        done += count
        report(Progress(Phase.VERIFY, done, total))

    for one in found:
        entry = Entry(one.file.stat().st_size, sha256_of(one.file, seen), str(one.file.resolve()))
        manifest = manifest.with_file(one.path, entry)
    replace(manifest, complete=True).write()


@contextmanager
def coming_folder(folder: Path) -> Iterator[Path]:
    """A new folder beside the model's, locked. At the end it takes the model's place, and where it fails it is deleted.

    Raises ModelMissingError when another window or command is importing the model.
    """
    coming = folder.with_name(folder.name + COMING)
    finish_import(coming)
    coming.mkdir(parents=True, exist_ok=True)
    lock = lock_on(coming)
    try:
        lock.acquire(blocking=False)
    except Timeout as error:
        raise ModelMissingError(
            f"{folder.name} is being imported already.", "Wait for it, or stop it first."
        ) from error
    try:
        yield coming
        put_in_place(coming, folder, lock)
    finally:
        if os.name == "nt":  # which deletes no file that is open
            lock.release()
        shutil.rmtree(coming, ignore_errors=True)
        lock.release()


def put_in_place(coming: Path, folder: Path, lock: BaseFileLock) -> None:
    """A whole import becomes the model. After a kill in between, `finish_import` does the rest."""
    if folder.is_symlink() or folder.is_file():
        folder.unlink()
    shutil.rmtree(folder, ignore_errors=True)
    if os.name == "nt":  # which moves no file that is open
        lock.release()
    coming.rename(folder)


def finish_imports() -> int:
    """Finish or delete what imports that were killed have left; how many there were."""
    count = 0
    with suppress(OSError):  # what the disk does not give now is left to the next start
        for coming in sorted(models_folder().glob(f"*{COMING}")):
            count += finish_import(coming)
    return count


def finish_import(coming: Path) -> bool:
    """Whether an import that was killed had left this folder. A whole one whose place is free is put there."""
    if coming.is_symlink() or not coming.is_dir():
        return False
    folder, lock = coming.with_name(coming.name.removesuffix(COMING)), lock_on(coming)
    if folder.exists() or not Manifest.read(coming).is_complete():
        return delete_unlocked(coming)
    try:
        lock.acquire(blocking=False)
        put_in_place(coming, folder, lock)
    except (OSError, Timeout):
        return False
    finally:
        lock.release()
    return True


def importing(spec: ModelSpec) -> bool:
    """Whether the model is being imported now, by another window or command."""
    return weights_folder(spec).with_name(spec.id + COMING).is_dir()


def import_file(spec: ModelSpec, parts: tuple[str, ...], file: Path, report: ProgressCallback) -> list[Path]:
    """Link one file as parts of a model that is here: it is used instead of what the model came with.

    Raises ModelMissingError.
    """
    with reading(f"“{shown(file.name)}” can't be imported", "Check the file and its permissions."):
        return put_file(spec, parts, file, report)


def put_file(spec: ModelSpec, parts: tuple[str, ...], file: Path, report: ProgressCallback) -> list[Path]:
    """See `import_file`."""
    manifest, size, done = Manifest.read(weights_folder(spec)), file_size(file), 0
    for part in parts:
        if not manifest.is_complete() or not (manifest.folder / part / "config.json").exists():
            raise ModelMissingError(
                f"{spec.title} must be installed before its {part} can be replaced.", "Download it first."
            )

    def seen(count: int) -> None:
        nonlocal done
        done += count
        report(Progress(Phase.VERIFY, done, size))

    entry = Entry(size, sha256_of(file, seen), str(file.resolve()))
    names = [f"{part}/{SINGLE}{file.suffix.lower()}" for part in parts]
    for name in names:
        for old in (manifest.folder / name).parent.glob(f"{SINGLE}.*"):
            old.unlink()
        refer(file.resolve(), manifest.folder / name)
    replaced = tuple(f"{part}/{SINGLE}." for part in parts)
    kept = {name: entry for name, entry in manifest.files.items() if not name.startswith(replaced)}
    replace(manifest, files={**kept, **dict.fromkeys(names, entry)}).write()
    return [manifest.folder / name for name in names]


def refer(original: Path, name: Path) -> None:
    """A link by name, or where that is not allowed (Windows), a second name for the same file."""
    name.parent.mkdir(parents=True, exist_ok=True)
    try:
        name.symlink_to(original)
    except OSError:
        try:
            os.link(original, name)
        except OSError as error:
            raise ModelMissingError(
                f"{original} can't be linked from {models_folder()}.", "Move one of them to the other's disk."
            ) from error


def files_in(place: Path | None, source: Source) -> list[Found]:
    """The files of a source in a folder that may hold much else; none without a folder, where the model can do without.

    Raises ModelMissingError when there are none.
    """
    if place is None:
        return []
    inside = place / source.folder if source.folder and (place / source.folder).is_dir() else place
    names = {path.relative_to(inside).as_posix(): path for path in walk(inside)}
    chosen = [name for name in sorted(names) if any(fnmatch(name, pattern) for pattern in wider(source.files))]
    if source.optional and not chosen:
        return []
    if not any(name.endswith(".safetensors") for name in chosen):
        raise ModelMissingError(
            f"{place} holds no weights of {source.repository} as safetensors.",
            "Choose the folder that model_index.json (or config.json) is in.",
        )
    return [Found(names[name], f"{source.folder}/{name}" if source.folder else name) for name in chosen]


def wider(patterns: tuple[str, ...]) -> tuple[str, ...]:
    """Also the plain files where the row asks for the fp16 ones: people have either."""
    return patterns + tuple(pattern.replace(".fp16.", ".") for pattern in patterns)


def walk(folder: Path) -> Iterator[Path]:
    """Safe files below a folder. Raises ModelMissingError for one that can't be meant."""
    if not folder.is_dir():
        raise ModelMissingError(f"There is no folder {folder}.", "Check the name.")
    for count, path in enumerate(folder.rglob("*")):
        if count > LONGEST_LISTING:
            raise ModelMissingError(f"{folder} holds too much to be one model.", "Choose the model's own folder.")
        if is_safe(path.relative_to(folder).as_posix()) and path.is_file():
            yield path


def places_in_cache(spec: ModelSpec) -> dict[Source, Path]:
    """The model's repositories in the Hugging Face cache. Raises ModelMissingError when one is not there."""
    places = {}
    for source in spec.sources:
        try:
            places[source] = snapshot(source)
        except ModelMissingError:
            if not source.optional:
                raise
    return places


def snapshot(source: Source) -> Path:
    repository = hub_cache() / f"models--{source.repository.replace('/', '--')}"
    pinned = repository / "snapshots" / source.revision
    if pinned.is_dir():
        return pinned
    try:
        named = repository / "refs" / "main"
        file_size(named, LONGEST_PATH)
        commit = named.read_text("utf-8").strip()
    except (OSError, ValueError, ModelMissingError):
        commit = source.revision
    latest = repository / "snapshots" / commit if is_plain(commit) else pinned
    if not latest.is_dir():
        raise ModelMissingError(f"{source.repository} is not in {hub_cache()}.", "Give the folder it is in.")
    return latest


def hub_cache() -> Path:
    """Where Hugging Face's own tools keep what they fetched."""
    home = Path(os.environ.get("HF_HOME", Path("~/.cache/huggingface").expanduser()))
    return Path(os.environ.get("HF_HUB_CACHE", home / "hub"))
