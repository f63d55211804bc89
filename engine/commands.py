"""What the command line does, command by command."""

from __future__ import annotations

import argparse
import sys
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from engine.doctor import examine
from engine.errors import InvalidRequestError, JobError
from engine.image import picture_size
from engine.job import Job, jobs_folder
from engine.models import MODELS, model_spec
from engine.request import MotionRequest, check, natural_size
from engine.terminal import JsonLines, ProgressBars, say_json

Command = Callable[[argparse.Namespace], int]


def animate(args: argparse.Namespace) -> int:
    from engine.export import check_target

    request = request_from(args)
    out = args.out or free_name(args.photo, args.force)
    check_target(out, args.force)
    job = Job.create(args.photo, request)
    return make(job, out, args.force, args.json)


def export(args: argparse.Namespace) -> int:
    from engine.export import check_target

    check_target(args.out, args.force)
    job = Job(args.job)
    job.request()
    return make(job, args.out, args.force, args.json)


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


def request_from(args: argparse.Namespace) -> MotionRequest:
    """The whole request: from the options, over a recipe's (--from), over the model's defaults."""
    from engine.export import read_recipe

    recipe = read_recipe(args.recipe).request if args.recipe else None
    spec = model_spec(args.model or (recipe.model if recipe else "breeze"))
    given = {
        name: value
        for name in ("motion", "frames", "fps", "seed", "steps", "camera", "loop", "background")
        if (value := getattr(args, name)) is not None
    }
    kept = (recipe.width, recipe.height) if recipe and not args.long_side else None
    width, height = args.size or kept or natural_size(picture_size(args.photo), spec, args.long_side)
    base = recipe or MotionRequest(
        width, height, spec.id, frames=spec.default_frames, fps=spec.default_fps, steps=spec.default_steps
    )
    request = replace(base, model=spec.id, width=width, height=height, **given)
    check(request)
    return request


def free_name(photo: Path, overwrite: bool) -> Path:
    """A name for the clip beside the photo that is not taken."""
    name = photo.with_suffix(".mp4")
    number = 2
    while name.exists() and not overwrite:
        name = photo.with_name(f"{photo.stem}-{number}.mp4")
        number += 1
    return name


def recipe(args: argparse.Namespace) -> int:
    from engine.export import read_recipe

    print(read_recipe(args.file).to_text())
    return 0


def models(args: argparse.Namespace) -> int:
    from engine.errors import ModelMissingError
    from engine.pipelines import load

    for spec in MODELS.values():
        try:
            state = f"here ({load(spec).version})"
        except ModelMissingError as error:
            state = f"not here: {error}"
        if args.json:
            say_json(
                id=spec.id, title=spec.title, state=state, cameras=spec.cameras, loops=spec.loops, licence=spec.licence
            )
            continue
        print(f"{spec.id}: {spec.about}")
        print(f"  {state}; licence {spec.licence}")
        print(f"  frames {spec.frames[0]} to {spec.frames[1]} (default {spec.default_frames})")
        print(f"  fps {spec.fps[0]:g} to {spec.fps[1]:g} (default {spec.default_fps:g})")
        print(f"  sides {spec.side[0]} to {spec.side[1]} pixels (default {spec.default_long_side} on the long side)")
        print(f"  camera {', '.join(spec.cameras)}")
        print(f"  loop {', '.join(spec.loops)}")
    return 0


def jobs(args: argparse.Namespace) -> int:
    """List what was interrupted, or clear it away."""
    for folder in sorted(jobs_folder().glob("*")):
        job = Job(folder)
        try:
            request = job.request()
        except (JobError, InvalidRequestError):
            continue
        if args.clear:
            job.delete()
        else:
            print(f"{folder}  {job.done()} of {request.frames} frames  {job.photo.name}")
    return 0


def doctor(args: argparse.Namespace) -> int:
    findings = examine()
    for finding in findings:
        if args.json:
            say_json(name=finding.name, ok=finding.ok, told=finding.told)
        else:
            print(f"{'ok  ' if finding.ok else 'BAD '} {finding.name:10} {finding.told}")
    return 0 if all(finding.ok for finding in findings) else 1
