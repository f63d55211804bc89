"""`vivant export`: write a job's clip, or a clip that is there, in another way."""

from __future__ import annotations

import argparse
import sys
import tempfile
import time
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from engine.cli.options import add_output, check_output, make, reel_of, size_of, tell, write_out
from engine.cli.progress_output import JsonLines, ProgressBars
from engine.errors import ExportError
from engine.jobs.job import Job, JobState
from engine.models import model_spec

if TYPE_CHECKING:
    from engine.export import ExportResult, FrameSource
    from engine.progress import ProgressCallback
    from engine.request.clip import Clip


def add(kinds: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    export = kinds.add_parser("export", help="finish a job, or take a clip, and write it: format, shape, rate, size")
    export.add_argument("source", type=Path, help="folder of a job, or a clip that Vivant made")
    add_output(export, required=True)
    export.add_argument("--size", dest="shape", type=size_of, metavar="WxH", help="in pixels; see --fit")
    export.add_argument("--fit", default="", metavar="NAME", help="crop (default), blur, white, black or #rrggbb")
    export.add_argument("--fps", dest="rate", type=float, metavar="N", help="another rate, as long")
    export.add_argument("--smooth", action="store_true", help="with --fps: draw the pictures in between")
    export.add_argument("--loop", default="keep", metavar="NAME", help="keep (default), pingpong, crossfade or best")
    export.add_argument("--quality", type=int, default=100, metavar="0..100", help="of lossy formats")
    export.add_argument("--frame", type=int, default=0, metavar="N", help="which one, of a single picture")
    export.set_defaults(command=run)


def run(args: argparse.Namespace) -> int:
    check_output(args)
    check_numbers(args)
    if args.source.is_dir() and not (args.source / "vivant.json").exists():
        return from_job(Job(args.source), args)
    return from_clip(args)


def check_numbers(args: argparse.Namespace) -> None:
    from engine.request.validation import within

    within("Frames per second", 25 if args.rate is None else args.rate, (1, 120))
    within("The quality", args.quality, (0, 100))
    within("The frame", args.frame, (0, 100_000))
    for side in args.shape or ():
        within("A side", side, (16, 8192))


def from_job(job: Job, args: argparse.Namespace) -> int:
    """A job that was finished before stays; one that is finished only now has served its purpose."""
    from engine.jobs.edited_clip import record_of

    request, as_made = job.request(), not record_of(job).edits

    def write(clip: Clip, report: ProgressCallback) -> ExportResult:
        return write_changed(reel_of(job, clip, args), args, report)

    def write_edited(clip: Clip, report: ProgressCallback) -> ExportResult:
        return write(as_edited(job, clip), report)

    any_rate = as_made and model_spec(request.model).draws_any_rate
    if any_rate and args.rate and args.rate != request.fps:
        frames = max(2, round(request.frames * args.rate / request.fps))
        with tempfile.TemporaryDirectory(prefix="vivant-") as folder:
            again = Job.create(job.photo, replace(request, fps=args.rate, frames=frames), Path(folder))
            return make(again, args.out, args.force, args.json, write, keep=True)
    kept = job.state is JobState.FINISHED
    return make(job, args.out, args.force, args.json, write_edited, kept)


def as_edited(job: Job, clip: Clip) -> Clip:
    """The clip as it was trimmed and mended in the window."""
    from engine.jobs.edited_clip import clip_of, record_of

    edited = clip_of(job)
    if edited.recipe.edits != record_of(job).edits:
        print("The mended frames are not here any more: this is the clip as the model made it.", file=sys.stderr)
        return clip
    return edited


def from_clip(args: argparse.Namespace) -> int:
    from engine.export.reader import opened

    began = time.monotonic()
    if args.source.absolute() == args.out.absolute():
        raise ExportError("A clip can't be written over itself.", "Choose another name.")
    with opened(args.source) as reel, JsonLines() if args.json else ProgressBars() as report:
        written = write_changed(reel, args, report)
    tell(written, args.json, time.monotonic() - began)
    return 0


def write_changed(reel: FrameSource, args: argparse.Namespace, report: ProgressCallback) -> ExportResult:
    """Write a reel after the loop tools and the interpolation that are asked for."""
    from engine.export.frame_interpolation import smoothed
    from engine.export.loops import looped

    reel = looped(reel, args.loop)
    if not args.smooth or not args.rate:
        return write_out(reel, args, report)
    with smoothed(reel, args.rate, report) as finer:
        return write_out(finer, args, report)
