"""`vivant export`: write clips of jobs, or existing clips, in another format, shape, rate or size, one or many."""

from __future__ import annotations

import argparse
import time
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from engine.cli.export_many import is_for_a_folder, run_many
from engine.cli.export_options import ExportCommandOptions, ReshapeOptions
from engine.cli.options import (
    EDGES_HELP,
    add_command,
    add_output,
    check_output,
    edges,
    frame_range,
    names,
    picture_size,
)
from engine.cli.progress_output import note, progress_output
from engine.cli.writing import Reshaping, check_loops, print_result, run_job, source_of, write_out
from engine.errors import ExportError, InvalidRequestError
from engine.export.image_sequence import is_plain_folder
from engine.jobs.job import Job
from engine.models import model_spec
from engine.temporary import temporary_folder

if TYPE_CHECKING:
    from engine.export import ExportResult, FrameSource
    from engine.imaging.source_image import SourceImage
    from engine.progress import ProgressCallback
    from engine.request.clip import Clip

SOURCES_HELP = "folders of jobs, or clips that Vivant made; several need a folder as -o"
PLACE_HELP = "own, 9:16, 1:1, 4:5, 16:9 or a platform (see vivant formats): a file for each, around the subject"
NAME_HELP = 'names of the files, such as "{photo}-{size}"; also {name} {shape} {number} {date} {format}'
SIDE_HELP = "short side of a shape, in pixels (default 1080)"
EXAMPLES = (
    "vivant export clip.mp4 -o clip.gif --max-bytes 8MB",
    "vivant export clip.mp4 -o square.mp4 --size 1080x1080 --fit blur",
    "vivant export clip.mp4 -o smooth.mp4 --fps 60 --smooth",
    "vivant export loop.mp4 -o reel.mp4 --preset tiktok --repeat-to 6",
    "vivant export JOB -o clip.mp4       (JOB is a folder that vivant jobs lists)",
    'vivant export *.mp4 -o shop --place 9:16,1:1,4:5 --name "{photo}-{size}"',
)


def add(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    about = "finish a job, or take a clip, and write it in another format, shape, rate or size"
    export = add_command(commands, "export", about, ExportCommandOptions, run, EXAMPLES)
    export.add_argument("sources", type=Path, nargs="+", metavar="CLIP", help=SOURCES_HELP)
    add_output(export, required=True)
    export.add_argument("--place", dest="places", type=names, default=(), metavar="NAME,...", help=PLACE_HELP)
    export.add_argument("--name", default="", metavar="PATTERN", help=NAME_HELP)
    export.add_argument("--short-side", type=int, metavar="N", help=SIDE_HELP)
    export.add_argument("--size", dest="shape", type=picture_size, metavar="WxH", help="in pixels; see --fit")
    export.add_argument("--fit", type=edges, default="", metavar="NAME", help=EDGES_HELP)
    export.add_argument("--fps", dest="rate", type=float, metavar="N", help="another frame rate, at the same duration")
    export.add_argument("--smooth", action="store_true", help="with --fps: interpolate the frames in between")
    export.add_argument("--loop", default="keep", metavar="NAME", help="keep (default), pingpong, crossfade or best")
    export.add_argument(
        "--trim", type=frame_range, metavar="A-B", help="keep frames A to B, such as 5-20; the first is 1"
    )
    export.add_argument("--ease", default="", metavar="NAME", help="how it starts and ends: in, out or smooth (slowly)")
    export.add_argument("--photo", type=Path, metavar="FILE", help="of a clip that is no job, for --before-after")
    export.add_argument("--quality", type=int, default=100, metavar="0..100", help="of lossy formats")
    export.add_argument("--frame", type=int, default=0, metavar="N", help="the frame that a single picture shows")


def run(options: ExportCommandOptions) -> int:
    from engine.services.own_presets import find_preset

    check_numbers(options.reshape)
    own = find_preset(options.output.preset)
    if own is not None or is_for_a_folder(options):
        return run_many(options, own)
    if is_plain_folder(options.source):
        job = Job(options.source)
        check_output(options.output, options.out, job.transparent)
        return from_job(job, options)
    check_output(options.output, options.out)
    return from_clip(options)


def check_numbers(reshape: ReshapeOptions) -> None:
    """Raises InvalidRequestError."""
    from engine.request.edit_log import EASED
    from engine.request.validation import one_of, within

    within("Frames per second", 25 if reshape.rate is None else reshape.rate, (1, 120))
    within("The quality", reshape.quality, (0, 100))
    one_of("ease", reshape.ease, ("", *EASED))
    within("The frame", reshape.frame, (0, 100_000))
    for side in reshape.shape or ():
        within("A side", side, (16, 8192))


def from_job(job: Job, options: ExportCommandOptions) -> int:
    """A job that was finished before stays; one that is finished only now has served its purpose."""
    from engine.jobs.edited_clip import record_of

    request, unedited = job.request(), not record_of(job).edits
    rate, as_json = options.reshape.rate, options.output.json

    def write(clip: Clip, report: ProgressCallback) -> ExportResult:
        return write_changed(source_of(job, clip, options.output), options, report, job.image)

    def write_edited(clip: Clip, report: ProgressCallback) -> ExportResult:
        return write(as_edited(job, clip), report)

    if unedited and model_spec(request.model).draws_any_rate and rate and rate != request.fps:
        frames = max(2, round(request.frames * rate / request.fps))
        with temporary_folder() as folder:
            again = Job.create(job.photo, replace(request, fps=rate, frames=frames), folder)
            return run_job(again, options.out, write, as_json, keep=True)
    keep = job.may_be_finished and job.target is None
    return run_job(job, options.out, write_edited, as_json, keep)


def as_edited(job: Job, clip: Clip) -> Clip:
    """The clip as it was trimmed and repaired in the window."""
    from engine.jobs.edited_clip import clip_of, lacks_repairs
    from engine.services.many_exports import REPAIRS_GONE

    edited = clip_of(job)
    if lacks_repairs(job, edited):
        note(f"{REPAIRS_GONE}.")
        return clip
    return edited


def from_clip(options: ExportCommandOptions) -> int:
    from engine.export.reader import opened
    from engine.imaging.source_image import SourceImage

    began = time.monotonic()
    if options.source.absolute() == options.out.absolute():
        raise ExportError("A clip can't be written over itself.", "Choose another name.")
    with opened(options.source) as source, progress_output(options.output.json) as report:
        photo = partial(SourceImage.open, options.photo) if options.photo else None
        written = write_changed(source, options, report, photo)
    print_result(written, options.output.json, time.monotonic() - began)
    return 0


def write_changed(
    source: FrameSource, options: ExportCommandOptions, report: ProgressCallback,
    photo: Callable[[], SourceImage] | None = None,
) -> ExportResult:  # fmt: skip
    """Write a clip after the cut, the ease, the loop and the interpolation that are asked for."""
    from engine.export.frame_interpolation import smoothed
    from engine.export.loops import looped

    asked = options.reshape
    reshaping = Reshaping(asked.shape, asked.fit, asked.rate, asked.quality, asked.frame)
    if asked.trim:
        first, last = asked.trim[0] - 1, min(asked.trim[1], source.count)
        if first >= last:
            raise InvalidRequestError(f"The clip has no frame {first + 1}.", f"It has {source.count} frames.")
        source = source.trimmed(first, last)
    if asked.ease:
        source = source.eased(asked.ease).edited([f"ease:{asked.ease}"])
    source = looped(source, asked.loop)
    check_loops(source.loops, options.output)
    if not asked.smooth or not asked.rate:
        return write_out(source, options.out, options.output, report, reshaping, photo)
    with smoothed(source, asked.rate, report) as finer:
        return write_out(finer, options.out, options.output, report, reshaping, photo)
