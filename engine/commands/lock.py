"""`vivant lock`: put a photo's labels back into a clip, whoever made it."""

from __future__ import annotations

import argparse
import sys
from dataclasses import replace
from pathlib import Path

from engine.terminal import JsonLines, ProgressBars, say_json


def add(kinds: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    lock = kinds.add_parser("lock", help="put the photo's labels back into a clip, whoever made it")
    add_clip_and_photo(lock)
    lock.add_argument("-o", "--out", type=Path, required=True, help="the mended clip; its ending is the format")
    lock.add_argument("--colour", action="store_true", help="also hold the colours and a plain ground to the photo's")
    lock.add_argument("--force", action="store_true", help="replace a file that is there")
    lock.add_argument("--json", action="store_true", help="progress and result as lines of JSON")
    lock.set_defaults(command=run)


def add_clip_and_photo(command: argparse.ArgumentParser) -> None:
    command.add_argument("clip", type=Path, help="a video or a GIF")
    command.add_argument("--source", type=Path, required=True, metavar="PHOTO", help="what the clip was made from")
    command.add_argument(
        "--region", type=numbers, action="append", default=[], metavar="X,Y,W,H",
        help="a label, in pixels of the photo (again for more; default: the text that is found)",
    )  # fmt: skip


def numbers(text: str) -> tuple[float, float, float, float]:
    try:
        x, y, width, height = (float(part) for part in text.split(","))
    except ValueError as error:
        raise argparse.ArgumentTypeError(f"“{text}” is not a region like 120,80,300,150") from error
    return x, y, width, height


def run(args: argparse.Namespace) -> int:
    from engine.export import check_target
    from engine.fidelity import clip_file, colour, regions
    from engine.fidelity.lock import lock
    from engine.image import SourceImage
    from engine.progress import Phase, Progress

    check_target(args.out, args.force)
    photo = SourceImage.open(args.source).pixels
    clip = clip_file.read(args.clip)
    wanted = regions.wanted(photo, args.region)  # said, or found
    with JsonLines() if args.json else ProgressBars() as report:
        frames = clip.frames
        if args.colour:
            frames, _ = colour.hold(colour.reference_of(photo, frames), frames)
        frames, tracks = lock(photo, wanted, frames, lambda done, total: report(Progress(Phase.DECODE, done, total)))
        clip_file.write(replace(clip, frames=frames), args.out, args.force, report)
    for track in tracks:
        tell(track.region.text, track.region.box, track.locked, len(frames), args.json)
    if not tracks:
        print("No label was found. Say where one is with --region.", file=sys.stderr)
    if args.json:
        say_json(clip=str(args.out), regions=len(tracks))
    return 0


def tell(text: str, box: tuple[int, int, int, int], locked: int, total: int, as_json: bool) -> None:
    if as_json:
        say_json(region=box, text=text, locked=locked, frames=total)
    else:
        name = f"“{text}”" if text else ",".join(map(str, box))
        print(f"{name}: put back in {locked} of {total} frames")
