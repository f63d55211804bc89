"""Many clips as files in one folder, each for several places: the same way for the window and the command line.

A file that can't be written is reported and does not stop the others. Nothing is replaced: a taken name gets a number.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from engine.errors import EngineError, ExportError
from engine.export import ExportOptions, ExportResult, FrameSource, deliver
from engine.export.effort import AT_ONCE, SUBJECT_SECONDS, written_bytes, written_seconds
from engine.export.formats import FORMATS
from engine.export.framing import Framing, framed, framing_of
from engine.export.image_sequence import is_plain_folder
from engine.export.places import OWN, SHORT_SIDE, Place, place_of
from engine.export.reader import opened
from engine.export.writer import AUTO
from engine.imaging.fit import CROP, check_fit
from engine.jobs.clip_notes import notes_of
from engine.jobs.edited_clip import clip_of, lacks_repairs
from engine.jobs.job import Job
from engine.progress import Phase, Progress, ProgressCallback, ignore
from engine.request.recipe import Recipe
from engine.request.validation import within
from engine.services.file_names import SHAPE, Names, check_pattern, filled
from engine.services.session import Generator, Session

if TYPE_CHECKING:  # what it needs takes long to load
    from engine.services.subject import Subject

FIELDS = ("photo", "name", SHAPE, "size", "number", "date", "format")
AS_THEY_ARE, FOR_PLACES = "{photo}", f"{{photo}}-{{{SHAPE}}}"  # patterns where none is given
TRUST = 0.05  # of all files: when so many are written the clock is believed as much as the forecast
START_SECONDS = 2.0  # until the process runs and has loaded the networks
STEPS = 1000  # of progress, for each file
SIDES = (16, 4320)  # pixels of a shape's short side
PADDED = "The subject does not fit into this shape: there is padding around it"
REPAIRS_GONE = "The repaired frames are no longer here: this is the clip as the model made it"


@dataclass(frozen=True)
class ManyExports:
    """What is asked for: `sources` are folders of jobs and files of clips, `places` ids of PLACES.

    `formats` are ids of FORMATS, for places without one of their own. `short_side` in pixels is that of shapes.
    `options` hold for all files. `pattern` is made of FIELDS; without one it says photo and place.
    """

    sources: tuple[Path, ...]
    folder: Path
    places: tuple[str, ...] = (OWN,)
    formats: tuple[str, ...] = ("mp4",)
    pattern: str = ""
    short_side: int = SHORT_SIDE
    options: ExportOptions = field(default_factory=ExportOptions)
    date: str = field(default_factory=lambda: time.strftime("%Y-%m-%d"))

    @property
    def targets(self) -> tuple[tuple[Place, str], ...]:
        """Each place with each of its formats. Raises ExportError for one that is unknown."""
        chosen = [place_of(name) for name in dict.fromkeys(self.places)]
        return tuple((place, kind) for place in chosen for kind in place.formats(tuple(dict.fromkeys(self.formats))))

    @property
    def name_pattern(self) -> str:
        return self.pattern.strip() or (AS_THEY_ARE if set(self.places) == {OWN} else FOR_PLACES)


@dataclass(frozen=True)
class Exported:
    """What became of one file: `path` where it was written, else the sentence and the hint of an error.

    `clip` is what the clip is called, `notes` what one may want to know about the file, in sentences.
    """

    source: Path
    clip: str
    place: str
    path: Path | None = None
    bytes: int = 0
    width: int = 0
    height: int = 0
    notes: tuple[str, ...] = ()
    error: str = ""
    hint: str = ""


@dataclass(frozen=True, eq=False)
class Opened:
    """A clip that is to be exported. `photo` and `name` are for names of files; `notes` are sentences."""

    source: FrameSource
    photo: str
    name: str
    notes: tuple[str, ...] = ()


OnEnd = Callable[[Exported], None]


def check_order(order: ManyExports) -> None:
    """Raises EngineError for what is wrong with all files; called before any work is done."""
    check_pattern(order.name_pattern, FIELDS)
    within("The short side", order.short_side, SIDES)
    check_edges(order.options.fit)
    for kind in order.formats:
        if kind not in FORMATS:
            raise ExportError(f"There is no format “{kind}”.", f"Use one of: {', '.join(FORMATS)}.")
    if not order.targets:
        raise ExportError("No place is chosen.", "Choose at least one.")
    try:
        order.folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise ExportError(f"The folder “{order.folder}” can't be made: {error.strerror}.", "Choose another.") from error


def check_edges(fit: str) -> None:
    """Raises InvalidRequestError for edges that there are not; empty and AUTO are as in ExportOptions."""
    if fit not in ("", AUTO):
        check_fit(fit)


def example(order: ManyExports, photo: str, name: str = "", size: tuple[int, int] = (1024, 768)) -> str:
    """The name of the first file. Raises EngineError."""
    check_pattern(order.name_pattern, FIELDS)
    place, kind = order.targets[0]
    values = values_of(order, 1, photo, name or photo, place, kind, place.size(order.short_side) or size)
    return filled(order.name_pattern, values) + FORMATS[kind].ending


def forecast_of(order: ManyExports, clips: list[tuple[int, int, int]], cores: int) -> tuple[float, int]:
    """Seconds and bytes that all files take, about, of clips of these widths, heights and frames."""
    seconds, total = 0.0, 0
    for width, height, frames in clips:
        for place, _ in order.targets:
            across, down = place.size(order.short_side) or (width, height)
            seconds += written_seconds(across * down * frames)
            total += written_bytes(width * height * frames, across * down * frames)
    seconds += SUBJECT_SECONDS * len(clips) * any(place.size(order.short_side) for place, _ in order.targets)
    return START_SECONDS + seconds / max(1.0, cores * AT_ONCE), total


@dataclass
class ExportLeft:
    """The time that is left of an order: what was `forecast`, in seconds, corrected by what the files so far took."""

    forecast: float
    began: float | None = None  # when the first file was: until then its process starts and loads the networks
    _share: float = 0.0

    def seconds(self, share: float) -> float:
        """With this share of all files written, 0 to 1."""
        now = time.monotonic()
        if not share:
            return self.forecast
        if self.began is None:
            self.began, self._share = now, share
        done = share - self._share
        pace = (now - self.began + TRUST * self.forecast) / (done + TRUST)  # seconds for all files
        return pace * (1 - share)


def export_many(
    order: ManyExports,
    report: ProgressCallback = ignore,
    on_end: OnEnd = lambda _: None,
    session: Generator | None = None,
) -> list[Exported]:
    """Write all files; `on_end` is called for each. Frames that are missing are drawn first.

    Raises EngineError for what is wrong with all of them, and Cancelled when `report` does: what is written stays.
    """
    check_order(order)
    generator, names, ended = session or Session(), Names(), list[Exported]()
    targets = order.targets
    total = STEPS * len(order.sources) * len(targets)

    def keep(exported: Exported) -> None:
        ended.append(exported)
        on_end(exported)
        report(Progress(Phase.EXPORT, STEPS * len(ended), total))

    def report_share(progress: Progress) -> None:
        share = progress.done / max(progress.total, 1) if progress.phase is Phase.EXPORT else 0.0
        report(Progress(Phase.EXPORT, STEPS * len(ended) + int((STEPS - 1) * min(share, 1.0)), total))

    report(Progress(Phase.EXPORT, 0, total))
    for number, path in enumerate(order.sources, 1):
        try:
            with opened_clip(path, generator, report_share) as clip:
                export_one(order, number, path, clip, names, report_share, keep)
        except EngineError as error:
            for place, _ in targets[len(ended) - (number - 1) * len(targets) :]:
                keep(Exported(path, called(path), place.id, error=str(error), hint=error.hint))
    return ended


def export_one(
    order: ManyExports, number: int, path: Path, clip: Opened, names: Names, report: ProgressCallback, keep: OnEnd
) -> None:
    """All files of one clip."""
    reshaper = Reshaper(clip.source)
    for place, kind in order.targets:
        options = place.options(clip.source, replace(order.options, format=kind), order.short_side)
        try:
            source, padded = reshaper.shaped(options)
            size = options.size or clip.source.size
            values = values_of(order, number, clip.photo, clip.name, place, kind, size)
            written = write_under_free_name(source, order, filled(order.name_pattern, values), options, names, report)
        except EngineError as error:
            keep(Exported(path, clip.name, place.id, error=str(error), hint=error.hint))
            continue
        warnings = place.warnings(clip.source, options.repeat_to)
        notes = (*clip.notes, *warnings, *((f"{PADDED}.",) if padded else ()), *limits_of(written), *written.notes)
        keep(
            Exported(path, clip.name, place.id, written.path, written.bytes, written.width, written.height, notes)
        )  # fmt: skip


class Reshaper:
    """Shows a clip in other shapes. Its subject is looked for once, and only where something would be cut off."""

    def __init__(self, source: FrameSource) -> None:
        self.source = source

    @cached_property
    def subject(self) -> Subject:
        from engine.services.subject import subject_of

        return subject_of(self.source)

    def shaped(self, options: ExportOptions) -> tuple[FrameSource, bool]:
        """The frames in the shape that is asked for, around the subject, and whether there is padding nobody asked for.

        Where nothing is said of the edges, no subject is cut, and its own ground goes on around it. What is to be shown
        before a colour, or blurred, is left to the export.
        """
        framing = self.framing(options)
        if framing is None or options.size is None:
            return self.source, False
        return framed(self.source, framing, options.size, self.subject.ground), bool(framing.pad)

    def framing(self, options: ExportOptions) -> Framing | None:
        """What of the frames is shown in the shape that is asked for; None where nothing is cut off or added here."""
        wanted = options.size
        if wanted is None or wanted == self.source.size or options.fit not in ("", AUTO, CROP):
            return None
        if options.fit == CROP:
            return Framing.cut(self.source.size, wanted, self.subject.box)
        return framing_of(self.source.size, wanted, self.subject.box, self.subject.ground is not None)


def limits_of(written: ExportResult) -> tuple[str, ...]:
    """What was given up for the file, as sentences."""
    gave_up = (f"To stay below the limit: {', '.join(written.gave_up)}.",) if written.gave_up else ()
    return (*gave_up, *((f"For the web: {', '.join(written.reduced)}.",) if written.reduced else ()))


def write_under_free_name(
    source: FrameSource, order: ManyExports, name: str, options: ExportOptions, names: Names, report: ProgressCallback
) -> ExportResult:
    """Write a file under its name, or the first with a number that is free, also if another program takes one."""
    while True:
        path = order.folder / names.free(name, FORMATS[options.format].ending, order.folder)
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise ExportError(f"The folder “{path.parent}” can't be made: {error.strerror}.") from error
        try:
            return deliver(source, path, options, overwrite=False, report=report)
        except ExportError:
            if not path.exists():
                raise


def values_of(
    order: ManyExports, number: int, photo: str, name: str, place: Place, kind: str, size: tuple[int, int]
) -> dict[str, str]:
    """What a name can contain."""
    digits = max(2, len(str(len(order.sources))))
    return {
        "photo": photo, "name": name, SHAPE: place.in_names, "size": f"{size[0]}x{size[1]}",
        "number": f"{number:0{digits}d}", "date": order.date, "format": kind,
    }  # fmt: skip


@contextmanager
def opened_clip(path: Path, session: Generator, report: ProgressCallback) -> Iterator[Opened]:
    """The clip of a job's folder, its frames drawn where they are missing, or that of a file. Raises EngineError."""
    if is_plain_folder(path):
        yield clip_of_job(Job(path), session, report)
        return
    with opened(path) as source:
        recipe = Recipe.from_text(source.metadata.recipe) if source.metadata.recipe else None
        photo = Path(recipe.source_name).stem if recipe else ""
        yield Opened(source, photo or path.stem, path.stem)


def clip_of_job(job: Job, session: Generator, report: ProgressCallback) -> Opened:
    """The finished clip as it was edited. Raises EngineError."""
    if not job.has_frames:
        session.generate(job, report)
    clip = clip_of(job)
    lost = (f"{REPAIRS_GONE}.",) if lacks_repairs(job, clip) else ()
    photo = Path(clip.recipe.source_name).stem
    return Opened(FrameSource.of(clip), photo, notes_of(job).name or photo, lost)


def called(path: Path) -> str:
    """What a clip is called that can't be opened: by its photo, where it is known."""
    try:
        return notes_of(Job(path)).name or Job(path).photo.stem if path.is_dir() else path.stem
    except EngineError:
        return path.name
