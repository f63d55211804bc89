"""Folders that exist only while a program works in them. What a killed program left behind, the next one deletes.

A folder belongs to whoever holds the lock on the file LOCK in it. The system gives the lock back when its holder dies,
so a folder whose lock is free has no owner, and one that a living program uses is never deleted.
"""

from __future__ import annotations

import os
import re
import shutil
import tempfile
import time
import uuid
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from filelock import FileLock, Timeout

from engine.paths import PARTIAL, jobs_folder, private_folder, settings_folder, write_text

LOCK = ".lock"
STAGING = ".vivant-"  # what the names of hidden folders beside an export's target begin with
TEMPORARY = "vivant-"  # and of those in the system's folder for temporary files
RANDOM = re.compile(r"[0-9a-f]{8}")  # what the names end with
TRIES = 20  # for a folder of one's own, where others sweep at the same moment
PATIENCE = 10.0  # seconds, for the lock on a new folder
FORGOTTEN = 10.0  # seconds after which a note is deleted whose folder is not there, or a file that is half written


@contextmanager
def temporary_folder() -> Iterator[Path]:
    """An empty folder in the system's place for temporary files, deleted at the end. Raises OSError."""
    with own_folder(Path(tempfile.gettempdir()), TEMPORARY) as folder:
        yield folder


@contextmanager
def staging_folder(target: Path) -> Iterator[Path]:
    """An empty hidden folder beside a file that is to be written, deleted at the end. Raises OSError.

    A note in Vivant's own folder says where it is, so that after a kill any later start of Vivant can delete it.
    """
    parent = target.absolute().parent
    sweep_folders(parent, STAGING)
    note = notes_folder() / uuid.uuid4().hex
    with suppress(OSError):  # without a note it is found by the next export into the same folder
        private_folder(note.parent)
        write_text(note, str(parent))
    try:
        with own_folder(parent, STAGING) as folder:
            yield folder
    finally:
        with suppress(OSError):
            if not has_folders(parent, STAGING):  # else the next start needs the note, wherever a signal has struck
                note.unlink(missing_ok=True)


@contextmanager
def staged(target: Path) -> Iterator[Path]:
    """A file to be written that takes the place of `target` at the end: all of it or nothing. Raises OSError.

    Several programs may write it at once. What a killed one leaves, any later start of Vivant deletes.
    """
    with staging_folder(target) as folder:
        partial = folder / target.name
        yield partial
        partial.replace(target)


@contextmanager
def own_folder(parent: Path, prefix: str) -> Iterator[Path]:
    """An empty folder in `parent` that no other process uses or deletes; deleted at the end. Raises OSError."""
    folder, lock = claim(parent, prefix)
    try:
        yield folder
    finally:
        if os.name == "nt":  # which deletes no file that is open
            release(lock)
        delete(folder)
        release(lock)


def claim(parent: Path, prefix: str) -> tuple[Path, FileLock]:
    """A new folder and the lock on it, which is held where the file system has locks. Raises OSError."""
    for _ in range(TRIES):
        folder = parent / f"{prefix}{uuid.uuid4().hex[:8]}"
        folder.mkdir(mode=0o700)
        lock = lock_on(folder)
        try:
            lock.acquire(timeout=PATIENCE)
        except (OSError, Timeout):
            if not folder.exists():  # swept before it was locked
                continue
        return folder, lock
    raise OSError(f"No folder can be kept in {parent}.")


def lock_on(folder: Path) -> FileLock:
    return FileLock(folder / LOCK, mode=0o600)


def release(lock: FileLock) -> None:
    """Give a lock back. Where the system refuses, it does so itself when the process ends: nobody has to be told."""
    with suppress(OSError):
        lock.release()


def sweep_all() -> int:
    """Delete temporary and staging folders of programs that are gone, and the notes of them; how many folders.

    And the files that they have not written to the end in Vivant's own folders.
    """
    gone = 0
    for folder in {jobs_folder().parent, settings_folder()}:
        for place in (folder, *folders_in(folder)):
            sweep_partial(place)
    with suppress(OSError):  # where there is no such folder
        gone += sweep_folders(Path(tempfile.gettempdir()), TEMPORARY)
    for note in files_in(notes_folder()):
        with suppress(OSError, ValueError):
            parent = Path(note.read_text("utf-8"))
            gone += sweep_folders(parent, STAGING)
            if not has_folders(parent, STAGING) and time.time() - note.stat().st_mtime > FORGOTTEN:
                note.unlink()
    return gone


def sweep_folders(parent: Path, prefix: str) -> int:
    """Delete the folders in `parent` of programs that are gone; the result is how many there were."""
    gone = 0
    with suppress(OSError):
        for folder in list(parent.glob(f"{prefix}*")):
            gone += is_ours(folder, prefix) and delete_abandoned(folder)
    return gone


def has_folders(parent: Path, prefix: str) -> bool:
    """Whether a program has such a folder in `parent`, or has left one."""
    return any(is_ours(folder, prefix) for folder in parent.glob(f"{prefix}*"))


def is_ours(folder: Path, prefix: str) -> bool:
    """Whether this user's Vivant made the folder, as far as its name and its owner tell."""
    if not RANDOM.fullmatch(folder.name.removeprefix(prefix)) or folder.is_symlink() or not folder.is_dir():
        return False
    try:
        return not hasattr(os, "getuid") or folder.stat().st_uid == os.getuid()
    except OSError:  # gone meanwhile
        return False


def delete_abandoned(folder: Path) -> bool:
    """Delete a folder whose owner is gone. One without a lock file is deleted only if it is empty."""
    if not (folder / LOCK).exists():
        with suppress(OSError):
            folder.rmdir()
        return not folder.exists()
    return delete_unlocked(folder)


def delete_unlocked(folder: Path) -> bool:
    """Delete a folder unless a process holds its lock."""
    lock = lock_on(folder)
    try:
        lock.acquire(blocking=False)
    except (OSError, Timeout):
        return False
    try:
        delete(folder)  # whoever waits for the lock finds that it is gone
    finally:
        release(lock)
    if os.name == "nt":
        shutil.rmtree(folder, ignore_errors=True)
    return not folder.exists()


def delete(folder: Path) -> None:
    """Delete a folder, its lock file last: what a kill leaves in between still has one, so that it is swept."""
    with suppress(OSError):
        for path in list(folder.iterdir()):
            if path.is_dir() and not path.is_symlink():
                shutil.rmtree(path, ignore_errors=True)
            elif path.name != LOCK:
                with suppress(OSError):
                    path.unlink()
    shutil.rmtree(folder, ignore_errors=True)


def notes_folder() -> Path:
    """Where the notes of staging folders are; VIVANT_HOME moves it."""
    return jobs_folder().parent / "staging"


def sweep_partial(folder: Path) -> None:
    """Delete the half-written files in a folder that nobody goes on with."""
    for path in files_in(folder):
        if path.name.endswith(PARTIAL):
            with suppress(OSError):
                if time.time() - path.stat().st_mtime > FORGOTTEN:
                    path.unlink()


def folders_in(folder: Path) -> list[Path]:
    try:
        return sorted(path for path in folder.iterdir() if path.is_dir())
    except OSError:
        return []


def files_in(folder: Path) -> list[Path]:
    try:
        return sorted(path for path in folder.iterdir() if path.is_file())
    except OSError:
        return []
