"""Carries out one order, in whichever process and on whichever machine: clip, report and thumbnail into a folder."""

from __future__ import annotations

import time
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
from PIL import Image

from engine.errors import InvalidRequestError
from engine.export import ExportOptions, ExportResult, FrameSource, deliver
from engine.export.places import OWN, place_of
from engine.export.presets import preset_of
from engine.fidelity.report.faults import described
from engine.fidelity.report.report import FidelityReport, Verdict, runs
from engine.jobs.job import THUMBNAIL_FRAMES, Job, thumbnail_of
from engine.paths import sha256_of
from engine.progress import ProgressCallback
from engine.request.clip import Clip
from engine.services.batch.order import Order, Outcome, State
from engine.services.many_exports import Reshaper
from engine.services.own_presets import checked_export
from engine.services.request_builder import build_request
from engine.services.seed_search import Generate, best_of

CLIP, THUMBNAIL = "clip", "thumbnail.webp"  # what the files in the folder are called, the first without its ending
STATES = {Verdict.GREEN: State.PASSED, Verdict.AMBER: State.DOUBTFUL, Verdict.RED: State.SHORT}
THUMBNAIL_QUALITY = 60


@dataclass(frozen=True)
class Made:
    """A finished job and, where its clip was checked, the report and how many seeds were tried."""

    job: Job
    report: FidelityReport | None = None
    tries: int = 1


@dataclass
class Kept:
    """The frames that were made last, kept in `folder` for as long as clips of the same frames follow."""

    folder: Path
    _frames: str = ""  # see Order.frames_of
    _made: Made | None = None

    def made_for(self, order: Order, photo: Path) -> Made | None:
        """What an order takes in place of making it anew; anything else is deleted."""
        if self._made is not None and self._frames == order.frames_of(str(photo)):
            return self._made
        self.clear()
        return None

    def keep(self, made: Made, order: Order, photo: Path) -> None:
        self._made, self._frames = made, order.frames_of(str(photo))

    def clear(self) -> None:
        made, self._made = self._made, None
        if made is not None:
            made.job.delete()
        with suppress(OSError):
            self.folder.rmdir()


def perform(
    order: Order, photo: Path, generate: Generate, folder: Path, report: ProgressCallback, kept: Kept | None = None,
    more_follow: bool = False,
) -> Outcome:  # fmt: skip
    """Make, check and write one clip. Raises EngineError, and Cancelled when `report` does.

    `folder` gets the clip, `clip` with the order's ending, and the thumbnail; nothing else is left in it. Frames that
    are `kept` are not made anew; those of this order are kept where more clips of the same frames follow.
    """
    began = time.monotonic()
    kept = kept or Kept(folder / "jobs")
    made = kept.made_for(order, photo)
    if made is None:
        made = make(order, photo, generate, kept.folder, report)
        kept.keep(made, order, photo)
    good = False
    try:
        clip = made.job.clip()
        if clip.recipe.source_sha256 != order.sha256:
            raise InvalidRequestError(f"“{photo.name}” has changed since it was planned.", "Start the batch again.")
        path = folder / f"{CLIP}{order.ending}"
        source, options = for_place(FrameSource.of(clip), order)
        written = deliver(source, path, options, overwrite=True, report=report)
        write_thumbnail(source, options, folder / THUMBNAIL)
        good = True
    finally:
        if not (good and more_follow):
            kept.clear()
    return outcome_of(made, clip, written, sha256_of(path), time.monotonic() - began)


def make(order: Order, photo: Path, generate: Generate, root: Path, report: ProgressCallback) -> Made:
    """The clip's frames: of the first seed, or of the best of several. Raises EngineError."""
    request = build_request(photo, order.wishes).request
    if not order.check:
        job = Job.create(photo, request, root)
        generate(job, report)
        return Made(job)
    reports: dict[int, FidelityReport] = {}
    job = best_of(photo, request, order.best_of, generate, reports.__setitem__, report, root=root)
    return Made(job, reports[job.request().seed], len(reports))


def for_place(source: FrameSource, order: Order) -> tuple[FrameSource, ExportOptions]:
    """The frames, around their subject where the order's export names a shape, and how they are written."""
    if not order.export:
        return source, preset_of(order.preset).options(source, ExportOptions()) if order.preset else ExportOptions()
    choice = checked_export({name: value for name, value in order.export.items() if name != "format"})
    wanted = replace(choice.options, format=order.export["format"])
    options = place_of(order.preset or OWN).options(source, wanted, order.export["short_side"])
    return Reshaper(source).shaped(options)[0], options


def write_thumbnail(source: FrameSource, options: ExportOptions, path: Path) -> None:
    """Some frames of the file, small, one below the other: a page plays them without decoding a video."""
    chosen = np.linspace(0, source.count - 1, THUMBNAIL_FRAMES).round().astype(int)
    shown = source.chosen([int(i) for i in chosen])
    if options.size is not None:
        shown = shown.fitted(options.size, options.edges)
    strip = np.concatenate(list(thumbnail_of(np.stack([shown.picture(i) for i in range(shown.count)]))))
    Image.fromarray(strip).save(path, "WEBP", quality=THUMBNAIL_QUALITY, method=4)


def outcome_of(made: Made, clip: Clip, written: ExportResult, sha256: str, seconds: float) -> Outcome:
    report = made.report
    sentence, hint = described(report) if report else ("", "")
    strip = tuple((verdict.name.lower(), count) for verdict, _, count in runs(report)) if report else ()
    return Outcome(
        state=STATES[report.verdict] if report else State.PASSED, sentence=sentence, hint=hint,
        score=round(report.score, 4) if report else None, faults=tuple(report.faults) if report else (),
        seed=clip.recipe.request.seed, tries=made.tries, strip=strip, width=written.width, height=written.height,
        frames=written.frames, fps=written.fps, bytes=written.bytes, sha256=sha256, seconds=round(seconds, 3),
        model_version=clip.recipe.model_version,
    )  # fmt: skip
