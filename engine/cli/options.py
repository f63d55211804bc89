"""What commands that write a clip have in common."""

from __future__ import annotations

import argparse
import re
import sys
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from engine.cli.progress_output import JsonLines, ProgressBars, say_json
from engine.errors import ExportError
from engine.jobs.job import Job

if TYPE_CHECKING:
    from engine.export import ExportOptions, ExportResult, FrameSource
    from engine.progress import ProgressCallback
    from engine.request.clip import Clip

    Write = Callable[[Clip, ProgressCallback], ExportResult]

SMALLEST_LIMIT = 1000  # bytes
UNITS = {"": 1, "k": 1e3, "kb": 1e3, "m": 1e6, "mb": 1e6, "g": 1e9, "gb": 1e9}


def add_output(command: argparse.ArgumentParser, required: bool) -> None:
    command.add_argument("-o", "--out", type=Path, required=required, help="its ending is the format: .mp4, .gif, ...")
    command.add_argument("--force", action="store_true", help="replace a file that is there")
    command.add_argument("--json", action="store_true", help="progress and result as lines of JSON")
    delivery = command.add_argument_group("the file")
    delivery.add_argument("--format", default="", metavar="NAME", help="another codec: mp4-av1, ... (vivant formats)")
    delivery.add_argument("--preset", default="", metavar="NAME", help="where it goes: tiktok, ... (vivant formats)")
    delivery.add_argument("--max-bytes", type=bytes_of, metavar="N", help="never larger than this: 8MB, 150kB, ...")
    delivery.add_argument("--thumbnail", action="store_true", help="put the photo, small, into the recipe")
    delivery.add_argument("--hardware", action="store_true", help="let the graphics chip encode, where it can: quicker")
    delivery.add_argument("--clean", action="store_true", help="without the recipe and without names, for a client")
    delivery.add_argument("--unmarked", action="store_true", help="without the machine-readable note that AI was used")
    delivery.add_argument("--certificate", type=Path, metavar="PEM", help="sign content credentials (C2PA) with it")
    delivery.add_argument("--key", type=Path, metavar="PEM", help="the certificate's private key")


def bytes_of(text: str) -> int:
    found = re.fullmatch(r"(\d+(?:\.\d+)?) ?([kmg]?b?)", text.lower())
    if not found or found[2] == "b":
        raise argparse.ArgumentTypeError(f"“{text}” is not a size like 8MB or 150kB")
    size = int(float(found[1]) * UNITS[found[2]])
    if size < SMALLEST_LIMIT:
        raise argparse.ArgumentTypeError(f"no clip fits into {size} bytes")
    return size


def size_of(text: str) -> tuple[int, int]:
    found = re.fullmatch(r"(\d+)x(\d+)", text)
    if not found:
        raise argparse.ArgumentTypeError(f"“{text}” is not a size like 1024x768")
    return int(found[1]), int(found[2])


def check_output(args: argparse.Namespace) -> None:
    """Raises ExportError when what is asked for could not be written; called before any work is done."""
    from engine.export import check_target

    if bool(args.certificate) != bool(args.key):
        raise ExportError("A certificate and its key go together.", "Give both --certificate and --key.")
    check_target(args.out, args.force, format_from(args))


def format_from(args: argparse.Namespace) -> str:
    """The id of the format that is named, by itself or with a preset; empty when the ending decides."""
    from engine.export.presets import preset_of

    return str(args.format) or (preset_of(args.preset).format if args.preset else "")


def write_out(reel: FrameSource, args: argparse.Namespace, report: ProgressCallback) -> ExportResult:
    """Write a reel as the options say. Raises ExportError."""
    from engine.export import deliver
    from engine.export.presets import preset_of

    wanted = delivery_from(args)
    if args.preset:
        preset = preset_of(args.preset)
        for warning in preset.warnings(reel):
            print(warning, file=sys.stderr)
        wanted = preset.delivery(reel, wanted)
    return deliver(reel, args.out, wanted, args.force, report)


def delivery_from(args: argparse.Namespace) -> ExportOptions:
    from engine.export import ExportOptions
    from engine.export.content_credentials import Signature
    from engine.export.encoding import Encoding

    return ExportOptions(
        format=args.format,
        size=getattr(args, "shape", None),
        fit=getattr(args, "fit", ""),
        fps=getattr(args, "rate", None),
        max_bytes=args.max_bytes,
        encoding=Encoding(
            quality=getattr(args, "quality", 100), still=getattr(args, "frame", 0), hardware=args.hardware
        ),
        clean=args.clean,
        marked=not args.unmarked,
        signature=Signature(args.certificate, args.key) if args.certificate else None,
    )


def reel_of(job: Job, clip: Clip, args: argparse.Namespace) -> FrameSource:
    """The clip of a job, its recipe with the photo in it if that is wanted."""
    from engine.export import FrameSource

    if args.thumbnail:
        clip = replace(clip, recipe=clip.recipe.with_thumbnail(job.image().pixels))
    return FrameSource.of(clip)


def make(job: Job, out: Path, overwrite: bool, as_json: bool, write: Write | None = None, keep: bool = False) -> int:
    """Run what is left of a job, write its clip, and throw the job away once that is safe, unless it is to be kept."""
    from engine.export import export
    from engine.services.session import Session

    began = time.monotonic()
    with JsonLines() if as_json else ProgressBars() as report:
        try:
            clip = Session().generate(job, report)
            written = write(clip, report) if write else export(clip, out, overwrite, report)
        except BaseException:
            report.close()
            if not keep:
                keep_or_drop(job, as_json)
            raise
    if not keep:
        job.delete()
    tell(written, as_json, time.monotonic() - began, seed=clip.recipe.request.seed)
    return 0


def tell(written: ExportResult, as_json: bool, seconds: float, **more: object) -> None:
    """Where the file is, how large, and what was given up for its limit."""
    if as_json:
        about = {"frames": written.frames, "fps": written.fps, "bytes": written.bytes, "gave_up": written.gave_up}
        say_json(clip=str(written.path), seconds=round(seconds, 2), **about, **more)
        return
    if written.gave_up:
        print(f"{written.bytes / 1e6:.2f} MB, with: {', '.join(written.gave_up)}.", file=sys.stderr)
    if sys.stdout.isatty():
        seed = f" (seed {more['seed']})" if "seed" in more else ""
        print(f"{written.path} in {seconds:.1f} s{seed}")


def keep_or_drop(job: Job, as_json: bool) -> None:
    """What is done is never lost; a job that has hardly begun is not worth keeping."""
    if not job.begun:
        job.delete()
    elif as_json:
        say_json(kept=str(job.folder), frames=job.done())
    else:
        kept = f"{done} frames are" if (done := job.done()) else "The motion so far is"
        print(f"{kept} kept. To go on: vivant export {job.folder} -o OUT", file=sys.stderr)
