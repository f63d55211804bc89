"""Downloads a model: only its files, at one commit, hashed as they arrive; an interrupted download resumes."""

from __future__ import annotations

import errno
import hashlib
import os
import shutil
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from fnmatch import fnmatch
from pathlib import Path

from filelock import FileLock, Timeout

from engine.errors import DownloadError
from engine.models import ModelSpec, Source
from engine.paths import blocks
from engine.progress import Phase, Progress, ProgressCallback
from engine.weights import models_folder, weights_folder
from engine.weights.hub import ConnectionLostError, Hub, HubFile, Listing
from engine.weights.manifest import Entry, Manifest, is_safe

PART, LOCK = ".part", ".lock"
TRIES = 6  # in a row without one new byte
FIRST_WAIT, LONGEST_WAIT = 1.0, 60.0  # seconds before the next try, doubling
REPORT_EVERY = 0.1  # seconds
SPARE = 2**30  # bytes left free on the disk


@dataclass(frozen=True)
class FetchProgress(Progress):
    """Bytes of everything in `done` and `total`, and of the file that is arriving."""

    file: str = ""
    file_done: int = 0
    file_total: int = 0


@dataclass(frozen=True)
class Wanted:
    """A file to be had: where it is on the Hub, and its `path` below the model's folder."""

    source: Source
    revision: str
    file: HubFile

    @property
    def path(self) -> str:
        return f"{self.source.folder}/{self.file.path}" if self.source.folder else self.file.path

    @property
    def origin(self) -> str:
        return f"{self.source.repository}@{self.revision}"


@dataclass
class Tally:
    """Counts bytes and calls `report`, which raises Cancelled when the user pauses."""

    report: ProgressCallback
    total: int
    done: int = 0
    reported: float = 0.0

    def at(self, wanted: Wanted, file_done: int) -> None:
        now = time.monotonic()
        if now - self.reported < REPORT_EVERY and self.done + file_done < self.total:
            return
        self.reported = now
        self.report(
            FetchProgress(
                Phase.FETCH, self.done + file_done, self.total,
                file=wanted.path, file_done=file_done, file_total=wanted.file.size,
            )
        )  # fmt: skip


def fetch(
    spec: ModelSpec, report: ProgressCallback, hub: Hub | None = None, wait: Callable[[float], None] = time.sleep
) -> Path:
    """Have the whole model here, and return its folder. What arrived before a stop or a failure is kept.

    Raises DownloadError, and Cancelled when `report` does.
    """
    hub, folder = hub or Hub(), weights_folder(spec)
    wanted = wanted_files(spec, hub, wait)
    with readable_disk_errors(folder), only_one(folder):
        manifest = replace(Manifest.read(folder), complete=False)
        lacking = [one for one in wanted if not has(manifest, one)]
        check_space(folder, lacking)
        tally = Tally(report, sum(one.file.size for one in wanted))
        tally.done = tally.total - sum(one.file.size for one in lacking)
        for one in lacking:
            entry = take_from_here(folder, one) or download(folder, one, hub, tally, wait)
            manifest = manifest.with_file(one.path, entry)
            manifest.write()
            tally.done += one.file.size
        kept = {one.path: manifest.files[one.path] for one in wanted}
        replace(manifest, files=kept, complete=True).write()
    return folder


def wanted_files(spec: ModelSpec, hub: Hub, wait: Callable[[float], None] = time.sleep) -> list[Wanted]:
    """The model's files as the Hub lists them now, small ones first. Raises DownloadError."""
    wanted: dict[str, Wanted] = {}
    for source in spec.sources:
        listing = patiently(lambda source=source: hub.listing(source.repository, source.revision), wait)  # type: ignore[misc]
        chosen = [f for f in listing.files if is_safe(f.path) and any(fnmatch(f.path, p) for p in source.files)]
        if not chosen:
            raise DownloadError(f"{source.repository} lists none of the files that {spec.title} needs.")
        found = [Wanted(source, listing.revision, file) for file in chosen]
        wanted |= {one.path: one for one in found}
    return sorted(wanted.values(), key=lambda one: one.file.size)


def has(manifest: Manifest, wanted: Wanted) -> bool:
    entry = manifest.files.get(wanted.path)
    if entry is None or entry.size != wanted.file.size or not manifest.holds(wanted.path, entry):
        return False
    return entry.sha256 == wanted.file.sha256 if wanted.file.sha256 else entry.origin == wanted.origin


def check_space(folder: Path, lacking: list[Wanted]) -> None:
    needed = sum(one.file.size - part_size(folder, one) for one in lacking)
    free = shutil.disk_usage(folder).free
    if lacking and free < needed + SPARE:
        raise DownloadError(
            f"The model needs {needed / 1e9:.1f} GB more, and {free / 1e9:.1f} GB are free in {folder.parent}.",
            "Free some space, or set VIVANT_HOME to a folder on another disk.",
        )


def part_size(folder: Path, wanted: Wanted) -> int:
    part = folder / (wanted.path + PART)
    return min(part.stat().st_size, wanted.file.size) if part.exists() else 0


def take_from_here(folder: Path, wanted: Wanted) -> Entry | None:
    """The same file from another model, linked: text encoders that models share are stored once."""
    if not wanted.file.sha256:
        return None
    for other in sorted(models_folder().glob("*")):
        manifest = Manifest.read(other)
        for path, entry in manifest.files.items():
            same = (entry.sha256, entry.size) == (wanted.file.sha256, wanted.file.size)
            if other != folder and same and manifest.holds(path, entry) and link(other / path, folder / wanted.path):
                return replace(entry, origin=wanted.origin)
    return None


def link(original: Path, name: Path) -> bool:
    """A second name for a file. False where the disk has no such thing."""
    name.parent.mkdir(parents=True, exist_ok=True)
    name.unlink(missing_ok=True)
    try:
        os.link(original.resolve(), name)
    except OSError:
        return False
    return True


class Arriving:
    """A part file and the hashes of what is in it, so that no byte is read twice."""

    def __init__(self, path: Path, wanted: Wanted) -> None:
        self.path, self.wanted = path, wanted
        path.parent.mkdir(parents=True, exist_ok=True)
        self._begin()
        for block in blocks(path) if path.exists() else ():
            self._count(block)
        if self.size > wanted.file.size:
            self.cut()

    def cut(self) -> None:
        """Start the file again."""
        self.path.unlink(missing_ok=True)
        self._begin()

    def add(self, pieces: Iterator[bytes], tell: Callable[[int], None]) -> None:
        with self.path.open("ab") as file:
            for piece in pieces:
                file.write(piece)
                self._count(piece)
                tell(self.size)
                if self.size > self.wanted.file.size:
                    raise DownloadError(f"{self.wanted.path} is larger than the Hub says it is.")

    @property
    def sha256(self) -> str:
        return self._sha256.hexdigest()

    def is_right(self) -> bool:
        file = self.wanted.file
        if self.size != file.size:
            return False
        return self.sha256 == file.sha256 if file.sha256 else self._git.hexdigest() == file.git_sha1

    def _begin(self) -> None:
        self.size, self._sha256 = 0, hashlib.sha256()
        self._git = hashlib.sha1(f"blob {self.wanted.file.size}\0".encode(), usedforsecurity=False)

    def _count(self, data: bytes) -> None:
        self.size += len(data)
        self._sha256.update(data)
        self._git.update(data)


def download(folder: Path, wanted: Wanted, hub: Hub, tally: Tally, wait: Callable[[float], None]) -> Entry:
    """One file, whole and right, or DownloadError. Wrong bytes are thrown away and fetched once more."""
    arriving = Arriving(folder / (wanted.path + PART), wanted)
    for _ in range(2):
        receive(arriving, hub, tally, wait)
        if arriving.is_right():
            arriving.path.replace(folder / wanted.path)
            return Entry(wanted.file.size, arriving.sha256, wanted.origin)
        arriving.cut()
    raise DownloadError(f"{wanted.path} was damaged in transit twice.", "Try another network or mirror.")


def receive(arriving: Arriving, hub: Hub, tally: Tally, wait: Callable[[float], None]) -> None:
    """Add to the part file until it has its full size; broken connections are taken up again at the byte."""
    wanted, failures, pause = arriving.wanted, 0, FIRST_WAIT
    arriving.path.touch()
    while (before := arriving.size) < wanted.file.size:
        try:
            with hub.open(wanted.source.repository, wanted.revision, wanted.file.path, before) as (begins, pieces):
                if begins != before:
                    arriving.cut()
                arriving.add(pieces, lambda size: tally.at(wanted, size))
            if arriving.size < wanted.file.size:
                raise ConnectionLostError("The connection ended too early.")
        except ConnectionLostError as error:
            grown = arriving.size > before
            failures, pause = (1, FIRST_WAIT) if grown else (failures + 1, min(2 * pause, LONGEST_WAIT))
            if failures >= TRIES:
                raise gave_up(error) from error
            wait(max(error.wait, pause))


def patiently(ask: Callable[[], Listing], wait: Callable[[float], None]) -> Listing:
    pause = FIRST_WAIT
    for _ in range(TRIES - 1):
        try:
            return ask()
        except ConnectionLostError as error:
            wait(max(error.wait, pause))
            pause = min(2 * pause, LONGEST_WAIT)
    try:
        return ask()
    except ConnectionLostError as error:
        raise gave_up(error) from error


def gave_up(error: ConnectionLostError) -> DownloadError:
    return DownloadError(f"{error} Gave up after {TRIES} attempts.", "Check the network; downloaded files are kept.")


@contextmanager
def only_one(folder: Path) -> Iterator[None]:
    """Two at once would write into the same part file."""
    folder.mkdir(parents=True, exist_ok=True)
    try:
        with FileLock(folder / LOCK, timeout=0):
            yield
    except Timeout as error:
        raise DownloadError("This model is already being downloaded.", "Wait for it, or stop it first.") from error


@contextmanager
def readable_disk_errors(folder: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        full = error.errno in (errno.ENOSPC, errno.EDQUOT)
        what = "The disk is full" if full else f"The files can't be written ({error.strerror})"
        raise DownloadError(f"{what}: {folder}.", "Free some space; downloaded files are kept.") from error
