"""How commands write a clip, and what they print about it."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from engine.cli.options import OutputOptions
from engine.cli.progress_output import note, progress_output, say, say_json, warn
from engine.errors import InvalidRequestError, JobError
from engine.jobs.job import Job
from engine.language import Number

if TYPE_CHECKING:
    from engine.export import ExportResult, FrameSource
    from engine.imaging.source_image import SourceImage
    from engine.progress import ProgressCallback
    from engine.request.clip import Clip
    from engine.services.session import Session

    Write = Callable[[Clip, ProgressCallback], ExportResult]


@dataclass(frozen=True)
class Reshaping:
    """How the clip changes on its way into the file; the defaults leave it as it is.

    `size` is width and height in pixels, `fit` how the frames get into it, `fps` another rate, `quality` that of lossy
    formats (0 to 100), `frame` the one that a single picture shows.
    """

    size: tuple[int, int] | None = None
    fit: str = ""
    fps: float | None = None
    quality: int = 100
    frame: int = 0


def write_out(
    source: FrameSource, out: Path, options: OutputOptions, report: ProgressCallback,
    reshaping: Reshaping = Reshaping(), photo: Callable[[], SourceImage] | None = None,
) -> ExportResult:  # fmt: skip
    """Write a clip as the options say; the `photo` is for a comparison with it. Raises ExportError."""
    from engine.export import ExportOptions, deliver
    from engine.export.before_after import compared
    from engine.export.content_credentials import Signature
    from engine.export.encoding import Encoding
    from engine.export.presets import preset_of
    from engine.services.many_exports import Reshaper

    wanted = ExportOptions(
        format=options.format,
        size=reshaping.size,
        fit=reshaping.fit,
        fps=reshaping.fps,
        max_bytes=options.max_bytes,
        full=options.full,
        encoding=Encoding(quality=reshaping.quality, still=reshaping.frame, hardware=options.hardware),
        clean=options.clean,
        marked=not options.unmarked,
        signature=Signature(options.certificate, options.key) if options.certificate and options.key else None,
    )
    wanted = options.finish.applied(wanted)
    if options.preset:
        preset = preset_of(options.preset)
        for warning in preset.warnings(source, wanted.repeat_to):
            note(warning)
        if seconds := preset.helpful_repeat(source, wanted.repeat_to):
            note(f"It is a loop: --repeat-to {seconds:g} makes it long enough.")
        wanted = preset.options(source, wanted)
    if options.finish.before_after:
        if photo is None:
            raise InvalidRequestError("The photo is needed to be shown with the clip.", "Give it: --photo PHOTO")
        own, how = source.size, fit_of(source)
        source = compared(
            source, lambda: photo().seen(*own, how), options.finish.before_after, wanted.size, wanted.edges
        )
    else:
        source, _ = Reshaper(source).shaped(wanted)
    return deliver(source, out, wanted, options.force, report)


def fit_of(source: FrameSource) -> str:
    """How the photo was put into the clip's shape, as the recipe says."""
    from engine.request.recipe import Recipe

    return Recipe.from_text(source.metadata.recipe).request.fit if source.metadata.recipe else "crop"


def check_loops(loops: bool, options: OutputOptions) -> None:
    """Raises InvalidRequestError where what is to be repeated is no loop."""
    if options.finish.repeat_to and not loops:
        raise InvalidRequestError("Only a loop can be repeated.", "Make it one with --loop pingpong.")


def source_of(job: Job, clip: Clip, options: OutputOptions) -> FrameSource:
    """The clip of a job, with the photo in its recipe where that was asked for."""
    from engine.export import FrameSource

    if options.thumbnail:
        clip = replace(clip, recipe=clip.recipe.with_thumbnail(job.image().on_white))
    return FrameSource.of(clip)


def run_job(
    job: Job,
    out: Path,
    write: Write,
    as_json: bool,
    keep: bool = False,
    session: Session | None = None,
    **more: object,
) -> int:
    """Render what a job still lacks and write its clip to `out`; then delete the job, unless it is to be kept.

    A `session` keeps its model loaded between jobs. `more` is what the line of JSON holds besides.
    """
    from engine.services.joints import drift_in, told
    from engine.services.session import Session

    began = time.monotonic()
    if not keep and not job.in_use:
        job.note_target(out)
    with progress_output(as_json) as report:
        try:
            clip = (session or Session()).generate(job, report)
            if words := told(drift_in(clip)):
                note(words)
            written = write(clip, report)
        except BaseException:
            report.close()
            if not keep:
                keep_or_delete(job, as_json)
            raise
    if not keep:
        delete_or_tell(job)
    print_result(written, as_json, time.monotonic() - began, seed=clip.recipe.request.seed, **more)
    return 0


def print_result(written: ExportResult, as_json: bool, seconds: float, **more: object) -> None:
    """Where the file is, how large, and what was given up to stay under its limit."""
    if as_json:
        about = {"frames": written.frames, "fps": written.fps, "bytes": written.bytes, "gave_up": written.gave_up}
        about |= {"reduced": written.reduced} if written.reduced else {}
        about |= {"notes": written.notes} if written.notes else {}
        say_json(clip=str(written.path), seconds=round(seconds, 2), **about, **more)
        return
    if written.reduced:
        note(f"For the web: {', '.join(written.reduced)}; --full keeps them.")
    for sentence in written.notes:
        note(sentence)
    if written.gave_up:
        note(f"{written.bytes / 1e6:.2f} MB, with: {', '.join(written.gave_up)}.")
    if not sys.stdout.isatty():
        say(str(written.path))  # alone, for scripts
        return
    seed = f" (seed {more['seed']})" if "seed" in more else ""
    say(f"{written.path} in {Number(seconds):.1f} s{seed}")


def delete_or_tell(job: Job) -> None:
    """Delete a job that has served its purpose. Where that fails, what became of the clip is what counts."""
    try:
        job.delete()
    except JobError as error:
        warn(f"{error} {error.hint} To delete it later: vivant jobs --clear")


def keep_or_delete(job: Job, as_json: bool) -> None:
    """Finished frames are never lost; a job that has hardly begun is not worth keeping."""
    if not job.begun:
        delete_or_tell(job)
    elif as_json:
        say_json(kept=str(job.folder), frames=job.done())
    else:
        done = job.done()
        if done:
            warn(f"Frames kept: {done}. To continue: vivant export {job.folder} -o OUT")
        else:
            warn(f"The motion so far is kept. To continue: vivant export {job.folder} -o OUT")
