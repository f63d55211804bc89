"""`vivant lock`: put a photo's labels back into a clip, whoever made it."""

from __future__ import annotations

import argparse
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from engine.cli.progress_output import JsonLines, ProgressBars, say_json
from engine.errors import InvalidRequestError
from engine.request.edit_log import kind_of

if TYPE_CHECKING:
    from engine.imaging.source_image import SourceImage
    from engine.services.detection_cache import DetectionCache
    from engine.services.repair import PreparedRepair

FACE_HELP = "also hold the largest face to the photo's, gently: only where it is no longer the same person's"
PLATE_HELP = "at the photo's own resolution (up to 4K): what the clip does not change comes from the photo"


def add(kinds: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    lock = kinds.add_parser("lock", help="put the photo's labels back into a clip, whoever made it")
    add_clip_and_photo(lock)
    lock.add_argument("-o", "--out", type=Path, required=True, help="the mended clip; its ending is the format")
    lock.add_argument("--colour", action="store_true", help="also hold the colours and a plain ground to the photo's")
    lock.add_argument("--plate", action="store_true", help=PLATE_HELP)
    lock.add_argument("--face", action="store_true", help=FACE_HELP)
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
    from engine.export import check_target, reader
    from engine.imaging.source_image import SourceImage
    from engine.services.detection_cache import DetectionCache
    from engine.services.repair import repair_source

    check_target(args.out, args.force)
    photo, cache = SourceImage.open(args.source), DetectionCache()
    mark_regions(photo, args.region, cache)
    clip = reader.read(args.clip)
    edits = edits_for(photo, args, cache)
    source = reader.source_of(clip)
    with (
        tempfile.TemporaryDirectory(prefix="vivant-", ignore_cleanup_errors=True) as folder,
        JsonLines() if args.json else ProgressBars() as report,
    ):
        repaired, made = repair_source(edits, photo, source, clip.frames, Path(folder), cache, report)
        reader.write(repaired, args.out, args.force, report)
    for repair in made:
        tell(repair, source.count, args.json)
    if args.face and "face" not in edits:
        print("No face was found.", file=sys.stderr)
    if args.json:
        labels = sum(len(repair.tracks) for repair in made if kind_of(repair.edit) == "label")
        say_json(clip=str(args.out), regions=labels, size=repaired.size)
    return 0


def mark_regions(photo: SourceImage, boxes: list[tuple[float, float, float, float]], cache: DetectionCache) -> None:
    """Have the regions that are given count as the photo's labels. Raises InvalidRequestError."""
    from engine.fidelity.labels.detection import wanted

    if boxes:
        cache.mark(photo, [region.corners for region in wanted(photo.pixels, boxes)])


def edits_for(photo: SourceImage, args: argparse.Namespace, cache: DetectionCache) -> list[str]:
    """The repairs to make, in order: those asked for whose label or face is in the photo."""
    from engine.fidelity.vision import ocr

    others = [name for name in ("colour", "plate") if getattr(args, name)]
    readable = args.region or ocr.available() or not (args.plate or args.face)
    labels = [cache.label_edit(photo)] if readable and cache.labels(photo) else []
    if not (labels or others or args.face):
        raise InvalidRequestError("No label was found in the photo.", "Say where one is with --region X,Y,W,H.")
    return [*others, *labels, *(["face"] if args.face and cache.faces(photo) else [])]


def tell(repair: PreparedRepair, total: int, as_json: bool) -> None:
    for track in repair.tracks:
        text, box = track.region.text, track.region.box
        if as_json and repair.edit == "face":
            say_json(face=box, held=track.locked, frames=total)
        elif as_json:
            say_json(region=box, text=text, locked=track.locked, frames=total)
        elif repair.edit == "face":
            print(f"face: held in {track.locked} of {total} frames; elsewhere it is itself, or not to be followed")
        else:
            name = f"“{text}”" if text else ",".join(map(str, box))
            print(f"{name}: put back in {track.locked} of {total} frames")
