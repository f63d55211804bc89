"""`vivant lock`: restore a photo's labels in a clip, whatever program made the clip."""

from __future__ import annotations

import argparse
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from engine.cli.options import Box, add_clip_and_photo, add_command
from engine.cli.progress_output import progress_output, say, say_json, warn
from engine.errors import InvalidRequestError
from engine.request.edit_log import kind_of
from engine.temporary import temporary_folder

if TYPE_CHECKING:
    from engine.imaging.source_image import SourceImage
    from engine.services.detection_cache import DetectionCache
    from engine.services.repair import PreparedRepair

FACE_HELP = "also restore the largest face, but only where it no longer is the same person's"
PRODUCT_HELP = "also restore the whole product, a bottle or a box, where its place in the clip is sure"
PLATE_HELP = "write at the photo's own resolution (up to 4K): what the clip does not change comes from the photo"
WHOLE = ("face", "product")  # repairs of one thing, which has no text
EXAMPLES = (
    "vivant lock clip.mp4 --source photo.jpg -o repaired.mp4",
    "vivant lock clip.mp4 --source photo.jpg -o repaired.mp4 --region 120,80,300,150 --colour",
)


@dataclass(frozen=True)
class LockOptions:
    clip: Path
    source: Path
    regions: list[Box]
    out: Path
    colour: bool
    plate: bool
    product: bool
    face: bool
    force: bool
    json: bool


def add(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    about = "restore a photo's labels in a clip, whatever program made the clip"
    lock = add_command(commands, "lock", about, LockOptions, run, EXAMPLES)
    add_clip_and_photo(lock)
    lock.add_argument("-o", "--out", type=Path, required=True, help="repaired clip; its extension selects the format")
    lock.add_argument("--colour", action="store_true", help="also keep colours and a plain background as in the photo")
    lock.add_argument("--plate", action="store_true", help=PLATE_HELP)
    lock.add_argument("--product", action="store_true", help=PRODUCT_HELP)
    lock.add_argument("--face", action="store_true", help=FACE_HELP)
    lock.add_argument("--force", action="store_true", help="replace an existing file")
    lock.add_argument("--json", action="store_true", help="print progress and result as lines of JSON")


def run(options: LockOptions) -> int:
    from engine.export import check_target, reader
    from engine.imaging.source_image import WHITE, SourceImage
    from engine.services.detection_cache import DetectionCache
    from engine.services.repair import repair_source

    check_target(options.out, options.force)
    clip, cache = reader.read(options.clip), DetectionCache()
    photo = SourceImage.open(options.source, None if clip.transparent else WHITE)
    mark_regions(photo, options.regions, cache)
    edits = edits_for(photo, options, cache)
    source = reader.source_of(clip)
    with (
        temporary_folder() as folder,
        progress_output(options.json) as report,
    ):
        repaired, made = repair_source(edits, photo, source, clip.frames, folder, cache, report)
        reader.write(repaired, options.out, options.force, report)
    for repair in made:
        print_repair(repair, source.count, options.json)
    if options.face and "face" not in edits:
        warn("No face was found.")
    if options.json:
        labels = sum(len(repair.tracks) for repair in made if kind_of(repair.edit) == "label")
        say_json(clip=str(options.out), regions=labels, size=repaired.size)
    return 0


def mark_regions(photo: SourceImage, boxes: list[Box], cache: DetectionCache) -> None:
    """Have the regions that are given count as the photo's labels. Raises InvalidRequestError."""
    from engine.fidelity.labels.detection import marked_or_detected

    if boxes:
        cache.mark(photo, [region.corners for region in marked_or_detected(photo.pixels, boxes)])


def edits_for(photo: SourceImage, options: LockOptions, cache: DetectionCache) -> list[str]:
    """The repairs to make, in order: those asked for whose label or face is in the photo.

    Raises InvalidRequestError where nothing is to be done, ModelMissingError where text can't be read and a label is
    all that was asked for.
    """
    from engine.fidelity.vision import ocr

    others = [name for name, wanted in (("colour", options.colour), ("plate", options.plate)) if wanted]
    readable = options.regions or ocr.available() or not (options.plate or options.face or options.product)
    labels = [cache.label_edit(photo)] if readable and cache.labels(photo) else []
    if not (labels or others or options.face or options.product):
        raise InvalidRequestError("No label was found in the photo.", "Say where one is with --region X,Y,W,H.")
    product = ["product"] if options.product and holds_product(photo, cache) else []
    return [*others, *product, *labels, *(["face"] if options.face and cache.faces(photo) else [])]


def holds_product(photo: SourceImage, cache: DetectionCache) -> bool:
    """Whether a photo has a product that can be restored; the reason why not is shown."""
    try:
        cache.product(photo)
    except InvalidRequestError as error:
        warn(str(error))
        return False
    return True


def print_repair(repair: PreparedRepair, total: int, as_json: bool) -> None:
    for track in repair.tracks:
        text, box = track.region.text, track.region.box
        if as_json and repair.edit in WHOLE:
            say_json(**{repair.edit: box}, held=track.locked, frames=total)
        elif as_json:
            say_json(region=box, text=text, locked=track.locked, frames=total)
        elif repair.edit == "face":
            say(
                f"face: restored in {track.locked} of {total} frames; in the others it is unchanged or can't be tracked"
            )
        elif repair.edit == "product":
            say(f"product: restored in {track.locked} of {total} frames; in the others its place is not sure")
        else:
            name = f"“{text}”" if text else ",".join(map(str, box))
            say(f"{name}: restored in {track.locked} of {total} frames")
