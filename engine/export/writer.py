"""Export options, and writing a clip safely to its target: size, frame rate, byte budget, metadata."""

from __future__ import annotations

import errno
import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field, replace
from itertools import count
from pathlib import Path

from engine.errors import ExportError, UnreadableVideoError
from engine.export import ffmpeg, size_budget
from engine.export.content_credentials import Signature, check_signature, sign
from engine.export.encoding import Encoding, demand
from engine.export.endings import AS_IT_IS, Ending, check_ending, faded, held
from engine.export.ffmpeg import FREE_SPACE
from engine.export.formats import Format, check_transparency, format_of
from engine.export.frame_source import FileMetadata, FrameSource, repeats
from engine.export.marks import Mark, Safe, marked
from engine.export.sound import Sound, check_sound, encoder_for, for_clip
from engine.export.web_defaults import for_the_web, reductions
from engine.imaging.fit import CROP, check_fit
from engine.plain_text import one_line
from engine.progress import ProgressCallback
from engine.temporary import staging_folder, temporary_folder

AUTO = "auto"  # edges as the photo asks for


@dataclass(frozen=True)
class ExportOptions:
    """Export options; the defaults leave the clip unchanged.

    `format` is an id of FORMATS; if empty, the file's ending decides. `size` (width, height) is filled as `fit` says:
    see `edges`. If that is empty, a preset may say how; AUTO is as the photo asks for, whatever a preset says. `clean`
    leaves out the recipe and all names. `marked` keeps the machine-readable note that AI was used. `signature` signs
    content credentials, where the format can hold them. `full` keeps size and rate of a GIF, which is made for the web
    otherwise; so do `size`, `fps` and `max_bytes`. A loop is repeated as many whole times as it takes to last
    `repeat_to` seconds. `marks` are texts and logos, kept within the margins `safe`.
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
    full: bool = False
    repeat_to: float = 0.0
    marks: tuple[Mark, ...] = ()
    safe: Safe = (0, 0, 0, 0)
    ending: Ending = AS_IT_IS
    sound: Sound | None = None

    @property
    def edges(self) -> str:
        """How frames that nobody has looked at get into `size`: as `fit` says, else by cropping."""
        return CROP if self.fit in ("", AUTO) else self.fit


@dataclass(frozen=True)
class ExportResult:
    """A written file, and what was given up to meet the byte budget or `reduced` for the web, as text.

    `notes` are sentences about what became of other wishes.
    """

    path: Path
    bytes: int
    width: int
    height: int
    frames: int
    fps: float
    gave_up: tuple[str, ...] = ()
    reduced: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()


def check_target(path: Path, overwrite: bool, format_id: str = "", transparent: bool = False) -> None:
    """Raises ExportError when the clip could not be written there; called before any work is done."""
    check_transparency(format_of(path, format_id), transparent)
    check_place(path, overwrite)


def check_place(path: Path, overwrite: bool) -> None:
    """Raises ExportError when no file could be written there. It is tried: reported permissions may be wrong."""
    folder = path.absolute().parent
    check_name(path)
    try:
        if not folder.is_dir():
            raise ExportError(f"There is no folder “{folder}”.", "Create it first, or choose another one.")
        if path.is_dir():
            raise ExportError(f"“{path}” is a folder.", "Add a file name to it, or give the name of a new folder.")
        if path.exists() and not overwrite:
            raise ExportError(f"“{path}” already exists.", "Choose another name, or allow replacing it with --force.")
        with staging_folder(path):
            pass
    except OSError as error:
        if error.errno == errno.ENOSPC:
            raise ExportError(f"The disk is full: nothing can be written into “{folder}”.", FREE_SPACE) from error
        raise ExportError(f"Nothing can be written into “{folder}”.", "Choose a folder of your own.") from error


def check_name(path: Path) -> None:
    """Raises ExportError when the file system has no room for such a name, or the name is no name."""
    try:
        os.lstat(path)
    except (OSError, ValueError) as error:
        if isinstance(error, ValueError) or error.errno == errno.ENAMETOOLONG:
            short = f"{path.name[:40]}…"
            raise ExportError(f"“{short}” is too long for a file's name.", "Choose a shorter one.") from error


def deliver(
    source: FrameSource, path: Path, options: ExportOptions, overwrite: bool, report: ProgressCallback
) -> ExportResult:
    """Write frames with these options. Raises ExportError; an existing file is then unchanged."""
    check_target(path, overwrite, options.format, source.transparent)
    kind = format_of(path, options.format)
    if options.signature:
        if not kind.signable:
            raise ExportError(f"{kind.title} files can't hold content credentials.", "Use MP4, MOV, GIF, WebP or PNG.")
        check_signature(options.signature)
    notes = notes_about(kind, source, options, path.suffix)
    if options.sound:
        check_sound(options.sound)
    check_ending(options.ending)
    asked = prepared(source, options)
    source = in_usual_form(kind, asked, options)
    reduced = reductions(asked, source)
    slower = (f"{source.fps:g} to {kind.fastest:g} frames per second",) if source.fps > kind.fastest else ()
    source = source.at_rate(min(source.fps, kind.fastest))
    encoding = replace(options.encoding, bare=options.clean)
    try:
        with staging_folder(path) as folder, sound_for(source, options, path.suffix) as sound:
            encoding = replace(encoding, sound=sound)
            numbers = count()

            def attempt(tried: FrameSource, how: Encoding) -> Path:
                partial = folder / f"{next(numbers)}{path.suffix.lower()}"
                write_verified(kind, tried, partial, how, report, options.signature)
                return partial

            gave_up: tuple[str, ...] = ()
            if options.max_bytes is None:
                partial = attempt(source, encoding)
            else:
                free_size = options.size is None
                partial, source, gave_up = size_budget.fit_budget(
                    source, kind, encoding, options.max_bytes, free_size, attempt
                )
            size = size_budget.size_of(partial)
            put_on_disk(partial)
            move_into_place(partial, path, overwrite)
            put_name_on_disk(path)
    except OSError as error:
        raise not_written(path, error) from error
    frames = 1 if kind.id == "still" else source.count
    return ExportResult(path, size, source.width, source.height, frames, source.fps, slower + gave_up, reduced, notes)


def not_written(path: Path, error: OSError) -> ExportError:
    """The error for a file that the system refused to write."""
    if error.errno == errno.ENOSPC:
        return ExportError(f"The disk is full: “{path.name}” can't be written.", FREE_SPACE)
    why = f": {error.strerror}" if error.strerror else ""  # else it is a library's: its words are for developers
    return ExportError(
        f"“{path.name}” can't be written{why}.", "Check that the disk is connected.", one_line(str(error))
    )


def put_on_disk(partial: Path) -> None:
    """Have the system write out what it keeps of a file or a folder of files: a power cut must not cost a clip whose
    job is deleted as soon as it is written. Raises OSError."""
    for path in partial.iterdir() if partial.is_dir() else [partial]:
        with path.open("rb+") as file:
            os.fsync(file.fileno())


def put_name_on_disk(path: Path) -> None:
    """Have the system write out which files a folder holds, where it can: a new name is lost in a power cut, too."""
    with suppress(OSError):  # Windows opens no folders, and not every file system can do this
        folder = os.open(path.absolute().parent, os.O_RDONLY)
        try:
            os.fsync(folder)
        finally:
            os.close(folder)


def move_into_place(partial: Path, path: Path, overwrite: bool) -> None:
    """Give a written file its name. Raises ExportError if another file took the name meanwhile, unless `overwrite`."""
    if overwrite:
        partial.replace(path)
        return
    try:
        if partial.is_dir():
            path.mkdir()  # takes the name, or fails; the rename below needs it free on Windows
            path.rmdir()
            partial.rename(path)
        else:
            os.link(partial, path)  # unlike a rename, never replaces
    except FileExistsError as error:
        hint = "It is left as it is. Export again under another name."
        raise ExportError(f"“{path.name}” appeared while the clip was written.", hint) from error
    except OSError:  # not every file system has links
        if path.exists() or partial.is_dir():
            raise
        partial.rename(path)


def prepared(source: FrameSource, options: ExportOptions) -> FrameSource:
    """The frames in the requested shape, at the requested rate and with the requested metadata."""
    check_fit(options.edges)
    metadata = FileMetadata(
        "" if options.clean else source.metadata.recipe, source.metadata.source_type if options.marked else ""
    )
    source = replace(source, metadata=metadata)
    if options.fps:
        source = source.at_rate(options.fps)
    source = held(source.repeated(options.repeat_to), options.ending)
    if options.size:
        source = source.fitted(options.size, options.edges)
    return faded(marked(source, options.marks, options.safe), options.ending)


def notes_about(kind: Format, source: FrameSource, options: ExportOptions, ending: str) -> tuple[str, ...]:
    """What becomes of wishes that depend on the clip or the format, as sentences."""
    notes = []
    if options.repeat_to and not source.loops:
        notes.append("This clip is no loop, so it plays once.")
    elif options.repeat_to and (times := repeats(source.seconds, options.repeat_to)) > 1:
        notes.append(f"The loop plays {times} times: {times * source.seconds:.1f} seconds.")
    if (options.sound or source.sound) and not encoder_for(ending):
        notes.append(f"{kind.title} files hold no sound: it is left out.")
    return tuple(notes)


@contextmanager
def sound_for(source: FrameSource, options: ExportOptions, ending: str) -> Iterator[Path | None]:
    """The sound that goes into a file, as long as the clip; None where there is none. Raises ExportError.

    A clip's own sound that can't be read is left out: that must not stop its pictures from being mended.
    """
    own = Sound(source.sound, fade_out=0, repeats=False, start=source.sound_start) if source.sound else None
    sound = options.sound or own
    if sound is None or not encoder_for(ending):
        yield None
        return
    with temporary_folder() as folder:
        try:
            for_clip(sound, source.seconds, folder / "sound.wav")
        except ExportError:
            if options.sound:
                raise
            sound = None
        yield folder / "sound.wav" if sound else None


def in_usual_form(kind: Format, source: FrameSource, options: ExportOptions) -> FrameSource:
    """Prepared frames in the format's usual size and at its usual rate, where nothing else was asked for."""
    if options.full or options.max_bytes is not None:
        return source
    return for_the_web(kind, source, keep_size=options.size is not None, keep_rate=options.fps is not None)


def write_verified(
    kind: Format,
    source: FrameSource,
    partial: Path,
    encoding: Encoding,
    report: ProgressCallback,
    signature: Signature | None,
) -> None:
    """Write one file and verify it. Raises ExportError."""
    kind.write(source, partial, encoding, report)
    if signature:
        sign(partial, source.metadata.source_type, source.reason, signature)
    try:
        found = kind.verify(source, partial)
    except UnreadableVideoError as error:
        hint = "Try another format, or run vivant doctor."
        raise ExportError("The written file can't be read back.", hint, error.details) from error
    if encoding.sound:
        demand(ffmpeg.has_sound(partial), "The sound is missing from the written file.")
    if found != source.metadata:
        raise ExportError("The recipe is missing from the written file.")
