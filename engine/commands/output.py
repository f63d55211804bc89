"""What commands that write a clip have in common."""

from __future__ import annotations

import argparse
import sys
import time
from pathlib import Path

from engine.job import Job
from engine.terminal import JsonLines, ProgressBars, say_json


def add_output(command: argparse.ArgumentParser, required: bool) -> None:
    command.add_argument("-o", "--out", type=Path, required=required, help="its ending, .mp4 or .gif, is the format")
    command.add_argument("--force", action="store_true", help="replace a file that is there")
    command.add_argument("--json", action="store_true", help="progress and result as lines of JSON")


def make(job: Job, out: Path, overwrite: bool, as_json: bool) -> int:
    """Run what is left of a job, export it, and throw the job away once its clip is safe."""
    from engine.export import export as write
    from engine.session import Session

    began = time.monotonic()
    with JsonLines() if as_json else ProgressBars() as report:
        try:
            clip = Session().generate(job, report)
            write(clip, out, overwrite, report)
        except BaseException:
            report.close()
            keep_or_drop(job, as_json)
            raise
    job.delete()
    seconds = round(time.monotonic() - began, 2)
    if as_json:
        say_json(clip=str(out), seconds=seconds, frames=clip.recipe.request.frames, seed=clip.recipe.request.seed)
    elif sys.stdout.isatty():
        print(f"{out} in {seconds:.1f} s (seed {clip.recipe.request.seed})")
    return 0


def keep_or_drop(job: Job, as_json: bool) -> None:
    """Frames that are drawn are never lost; a job without any is not worth keeping."""
    if job.done() == 0:
        job.delete()
    elif as_json:
        say_json(kept=str(job.folder), frames=job.done())
    else:
        print(f"{job.done()} frames are kept. To go on: vivant export {job.folder} -o OUT", file=sys.stderr)
