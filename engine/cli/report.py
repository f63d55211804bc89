"""`vivant report`: how well a clip keeps what its photo shows."""

from __future__ import annotations

import argparse
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from engine.cli.lock import add_clip_and_photo, numbers
from engine.cli.progress_output import ProgressBars, say_json
from engine.errors import ExportError

if TYPE_CHECKING:
    from engine.arrays import UInt8Array
    from engine.fidelity.report.report import FidelityReport


TOLD = {"lost": "label lost"}  # what "worst" is called, where not so
BRAND_HELP = "check brand colours: those you say, or the photo's strong plain ones"


def add(kinds: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    report = kinds.add_parser("report", help="how well a clip keeps what its photo shows, frame by frame")
    add_clip_and_photo(report)
    report.add_argument("--face", type=numbers, metavar="X,Y,W,H", help="where a face is: is it still that face?")
    report.add_argument("--brand", nargs="*", metavar="#RRGGBB", help=BRAND_HELP)
    report.add_argument("--json", action="store_true", help="all numbers as JSON")
    report.add_argument("--sheet", type=Path, metavar="FILE.png", help="draw a contact sheet")
    report.add_argument("--trim", type=Path, metavar="OUT", help="write the clip up to its last good frame")
    report.add_argument("--force", action="store_true", help="replace files that are there")
    report.set_defaults(command=run)


def run(args: argparse.Namespace) -> int:
    from engine.export import check_target, reader
    from engine.fidelity.labels import detection
    from engine.imaging.source_image import SourceImage
    from engine.services.check import check_clip

    check_sheet(args.sheet, args.force)
    if args.trim:
        check_target(args.trim, args.force)
    photo = SourceImage.open(args.source)
    clip = reader.read(args.clip)
    labels = detection.wanted(photo.pixels, args.region) if args.region else None
    face = detection.wanted(photo.pixels, [args.face])[0] if args.face else None
    with ProgressBars() as bars:
        report = check_clip(photo, clip.frames, clip.recipe, None, bars, labels, face, args.brand)
        if args.sheet:
            write_sheet(report, clip.frames, args.sheet)
        if args.trim:
            if report.last_good < 1:
                raise ExportError("There is no good stretch to keep.", "Make the clip again with another seed.")
            count = report.last_good + 1
            good = reader.source_of(replace(clip, frames=clip.frames[:count])).edited([f"trim:{count}"])
            reader.write(good, args.trim, args.force, bars)
    if args.json:
        say_json(**report.to_json())
    else:
        tell(report)
    return 0


def check_sheet(path: Path | None, overwrite: bool) -> None:
    from engine.export.writer import check_place

    if path is None:
        return
    if path.suffix.lower() != ".png":
        raise ExportError("A contact sheet is a PNG picture.", "End its name in .png.")
    check_place(path, overwrite)


def write_sheet(report: FidelityReport, frames: UInt8Array, path: Path) -> None:
    from engine.fidelity.report import contact_sheet

    try:
        contact_sheet.draw(report, frames).save(path)
    except OSError as error:
        raise ExportError(f"“{path}” can't be written: {error.strerror}.") from error


def tell(report: FidelityReport) -> None:
    from engine.fidelity.report import contact_sheet
    from engine.fidelity.report.report import runs

    print(contact_sheet.summary(report))
    if report.colours:
        farthest = max(frame.brand or 0.0 for frame in report.frames)
        print(f"brand colours {', '.join(report.colours)}: at most {farthest:.1f} delta E 2000 away")
    for colour in report.missing:
        print(f"The photo shows no plain patch of {colour}: it is not checked.")
    for verdict, first, count in runs(report):
        worst = {TOLD.get(report.frames[i].worst, report.frames[i].worst) for i in range(first, first + count)} - {""}
        because = f": {', '.join(sorted(worst))}" if worst else ""
        print(f"  frames {first + 1} to {first + count} {verdict.name.lower()}{because}")
