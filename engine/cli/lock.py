"""`vivant lock`: put a photo's labels back into a clip, whoever made it."""

from __future__ import annotations

import argparse
import sys
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from engine.cli.progress_output import JsonLines, ProgressBars, say_json
from engine.errors import InvalidRequestError
from engine.request.edit_log import labelled

if TYPE_CHECKING:
    from collections.abc import Sequence

    from engine.arrays import UInt8Array
    from engine.export import FrameSource
    from engine.export.clip_file import ClipFile
    from engine.fidelity.faces.compositor import FaceCompositor
    from engine.fidelity.labels.compositor import LabelCompositor
    from engine.fidelity.vision.region import Region
    from engine.fidelity.vision.track import Track
    from engine.progress import ProgressCallback

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
    from engine.export import check_target, clip_file
    from engine.fidelity.colour.stabilisation import stabilise_colours
    from engine.fidelity.vision.registration import reference_frame
    from engine.imaging.source_image import SourceImage

    check_target(args.out, args.force)
    photo = SourceImage.open(args.source).pixels
    clip = clip_file.read(args.clip)
    wanted = labels(photo, args)
    if not (wanted or args.colour or args.plate or args.face):
        raise InvalidRequestError("No label was found in the photo.", "Say where one is with --region X,Y,W,H.")
    with JsonLines() if args.json else ProgressBars() as report:
        if args.colour:
            clip = replace(
                clip,
                frames=stabilise_colours(reference_frame(photo, clip.frames), clip.frames)[0],
            )
        hold = held(photo, clip, report) if args.face else None
        reel, tracks = mended(photo, wanted, clip, args.plate, hold, report)
        clip_file.write(reel.edited(edits(args, tracks, hold)), args.out, args.force, report)
    for track in tracks:
        tell(track.region.text, track.region.box, track.locked, reel.count, args.json)
    if hold is not None:
        tell_face(hold, reel.count, args.json)
    elif args.face:
        print("No face was found.", file=sys.stderr)
    if args.json:
        say_json(clip=str(args.out), regions=len(tracks), size=reel.size)
    return 0


def edits(args: argparse.Namespace, tracks: list[Track], hold: FaceCompositor | None) -> list[str]:
    """What the recipe is to tell of it."""
    label = labelled([track.region.corners for track in tracks]) if args.region else "label"
    done = {
        "colour": args.colour, "plate": args.plate, label: any(track.locked for track in tracks),
        "face": hold is not None and hold.track.locked > 0,
    }  # fmt: skip
    return [edit for edit, was_done in done.items() if was_done]


def labels(photo: UInt8Array, args: argparse.Namespace) -> list[Region]:
    """The regions that are said, or found; none are needed for a plate or a face."""
    from engine.fidelity.labels import detection
    from engine.fidelity.vision import ocr

    if (args.plate or args.face) and not args.region and not ocr.available():
        return []
    return detection.wanted(photo, args.region)


def held(photo: UInt8Array, clip: ClipFile, report: ProgressCallback) -> FaceCompositor | None:
    """What holds the largest face of a photo; None where there is none."""
    from engine.fidelity.faces import compositor
    from engine.imaging import face_detection
    from engine.progress import Phase, stepping

    found = face_detection.find(photo)
    if not found:
        return None
    return compositor.track_face(photo, found[0], clip.frames, stepping(report, Phase.COMPARE))


def mended(
    photo: UInt8Array,
    wanted: list[Region],
    clip: ClipFile,
    plate: bool,
    hold: FaceCompositor | None,
    report: ProgressCallback,
) -> tuple[FrameSource, list[Track]]:
    """The clip with labels and a face put back, each frame made when written; at the photo's size with a plate."""
    from engine.export import clip_file
    from engine.fidelity.detail.photo_detail import PhotoDetailUpscaler
    from engine.fidelity.labels.compositor import LabelCompositor
    from engine.fidelity.labels.tracking import track_labels
    from engine.progress import Phase, stepping

    step = stepping(report, Phase.DECODE)
    reel = clip_file.reel_of(clip)
    tracks = track_labels(photo, wanted, clip.frames, step)
    if not plate:
        menders: list[LabelCompositor | FaceCompositor] = [LabelCompositor(photo, tracks), *([hold] if hold else [])]
        return replace(reel, picture=lambda i: through_all(menders, clip.frames[i], i)), tracks
    large = PhotoDetailUpscaler(photo, clip.frames, step)
    menders = [LabelCompositor(photo, [track.enlarged(large.scale) for track in tracks])]
    menders += [hold.enlarged(large.scale)] if hold else []
    picture = lambda i: through_all(menders, large.picture(i), i)  # noqa: E731
    return replace(reel, width=large.width, height=large.height, picture=picture), tracks


def through_all(menders: Sequence[LabelCompositor | FaceCompositor], frame: UInt8Array, i: int) -> UInt8Array:
    for mender in menders:
        frame = mender.apply(frame, i)
    return frame


def tell_face(hold: FaceCompositor, total: int, as_json: bool) -> None:
    if as_json:
        say_json(face=hold.track.region.box, held=hold.track.locked, frames=total)
    else:
        print(f"face: held in {hold.track.locked} of {total} frames; elsewhere it is itself, or not to be followed")


def tell(text: str, box: tuple[int, int, int, int], locked: int, total: int, as_json: bool) -> None:
    if as_json:
        say_json(region=box, text=text, locked=locked, frames=total)
    else:
        name = f"“{text}”" if text else ",".join(map(str, box))
        print(f"{name}: put back in {locked} of {total} frames")
