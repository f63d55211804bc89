"""What is wanted of a file, and bringing it into place: its shape, its rate, its budget, its labels."""

from __future__ import annotations

import shutil
import uuid
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from itertools import count
from pathlib import Path

from engine.errors import ExportError
from engine.export import size_budget
from engine.export.content_credentials import Signature, check_signature, sign
from engine.export.encoding import Encoding
from engine.export.formats import Format, format_of
from engine.export.frame_source import FileMetadata, FrameSource
from engine.imaging.fit import check_fit
from engine.progress import ProgressCallback


@dataclass(frozen=True)
class ExportOptions:
    """How a clip leaves the house. The defaults change nothing of it.

    `format` is an id of KINDS, empty for what the ending stands for. `size` (width, height) is filled as `fit` says,
    which is cropping when it is empty. `clean` leaves out the recipe and all names. `marked` keeps the machine-readable
    note that AI was at work. `signature` signs content credentials, where the format can hold them.
    """

    format: str = ""
    size: tuple[int, int] | None = None
    fit: str = ""
    fps: float | None = None
    max_bytes: int | None = None
    encoding: Encoding = field(default_factory=Encoding)
    clean: bool = False
    marked: bool = True
    signature: Signature | None = None


@dataclass(frozen=True)
class ExportResult:
    """A file that is in its place, and what it took to get it below its budget, in words."""

    path: Path
    bytes: int
    width: int
    height: int
    frames: int
    fps: float
    gave_up: tuple[str, ...] = ()


def check_target(path: Path, overwrite: bool, format_id: str = "") -> None:
    """Raises ExportError when the clip could not be put there; called before any work is done."""
    format_of(path, format_id)
    check_place(path, overwrite)


def check_place(path: Path, overwrite: bool) -> None:
    """Raises ExportError when no file could be put there. It is tried: what a system says of a folder may be wrong."""
    folder = path.absolute().parent
    try:
        if not folder.is_dir():
            raise ExportError(f"There is no folder “{folder}”.", "Make it first, or choose another one.")
        if path.is_dir():
            raise ExportError(f"“{path}” is a folder.", "Add a file name to it, or give the name of a new folder.")
        if path.exists() and not overwrite:
            raise ExportError(f"“{path}” is already there.", "Choose another name, or allow replacing it with --force.")
        with workplace(path):
            pass
    except OSError as error:
        raise ExportError(f"Nothing can be written into “{folder}”.", "Choose a folder of your own.") from error


def deliver(
    reel: FrameSource, path: Path, delivery: ExportOptions, overwrite: bool, report: ProgressCallback
) -> ExportResult:
    """Write a reel as asked. Raises ExportError; what was there before is then still there."""
    check_target(path, overwrite, delivery.format)
    kind = format_of(path, delivery.format)
    if delivery.signature:
        if not kind.signable:
            raise ExportError(f"{kind.title} files can't hold content credentials.", "Use MP4, MOV, GIF, WebP or PNG.")
        check_signature(delivery.signature)
    reel = prepared(reel, delivery)
    slower = (f"{reel.fps:g} to {kind.fastest:g} frames per second",) if reel.fps > kind.fastest else ()
    reel = reel.at_rate(min(reel.fps, kind.fastest))
    encoding = replace(delivery.encoding, bare=delivery.clean)
    try:
        with workplace(path) as folder:
            numbers = count()

            def attempt(tried: FrameSource, how: Encoding) -> Path:
                partial = folder / f"{next(numbers)}{path.suffix.lower()}"
                put(kind, tried, partial, how, report, delivery.signature)
                return partial

            gave_up: tuple[str, ...] = ()
            if delivery.max_bytes is None:
                partial = attempt(reel, encoding)
            else:
                free_size = delivery.size is None
                partial, reel, gave_up = size_budget.fit_budget(
                    reel, kind, encoding, delivery.max_bytes, free_size, attempt
                )
            size = size_budget.size_of(partial)
            partial.replace(path)
    except OSError as error:
        raise ExportError(f"“{path.name}” can't be written: {error.strerror}.", "Is the disk full?") from error
    frames = 1 if kind.id == "still" else reel.count
    return ExportResult(path, size, reel.width, reel.height, frames, reel.fps, slower + gave_up)


@contextmanager
def workplace(path: Path) -> Iterator[Path]:
    """A hidden folder beside a file to be, gone afterwards whatever happens."""
    folder = path.with_name(f".vivant-{uuid.uuid4().hex[:8]}")
    folder.mkdir()
    try:
        yield folder
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def prepared(reel: FrameSource, delivery: ExportOptions) -> FrameSource:
    """The reel in the shape, at the rate and with the labels that are wanted."""
    fit = delivery.fit or "crop"
    check_fit(fit)
    labels = FileMetadata(
        "" if delivery.clean else reel.labels.recipe, reel.labels.source_type if delivery.marked else ""
    )
    reel = replace(reel, labels=labels)
    if delivery.fps:
        reel = reel.at_rate(delivery.fps)
    return reel.fitted(delivery.size, fit) if delivery.size else reel


def put(
    kind: Format,
    reel: FrameSource,
    partial: Path,
    encoding: Encoding,
    report: ProgressCallback,
    signature: Signature | None,
) -> None:
    """Write one file and look at it again. Raises ExportError."""
    kind.write(reel, partial, encoding, report)
    if signature:
        sign(partial, reel.labels.source_type, reel.reason, signature)
    kind.verify(reel, partial)
    if kind.read_labels(partial) != reel.labels:
        raise ExportError("The recipe did not survive in the written file.")
