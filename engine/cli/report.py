"""`vivant report`: how well a clip keeps what its photo shows."""

from __future__ import annotations

import argparse
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from engine.cli.options import Box, add_clip_and_photo, add_command, region
from engine.cli.progress_output import error_text, progress_output, say, say_json
from engine.errors import ExportError

if TYPE_CHECKING:
    from engine.arrays import UInt8Array
    from engine.fidelity.report.report import FidelityReport

BRAND_HELP = "check brand colours: those given, or the photo's strong plain ones"
EXAMPLES = (
    "vivant report clip.mp4 --source photo.jpg",
    "vivant report clip.mp4 --source photo.jpg --sheet sheet.png --trim good.mp4",
    "vivant report clip.mp4 --source photo.jpg --brand '#e30613' --json",
)


@dataclass(frozen=True)
class ReportOptions:
    clip: Path
    source: Path
    regions: list[Box]
    face: Box | None
    brand: list[str] | None
    json: bool
    sheet: Path | None
    trim: Path | None
    force: bool


def add(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    about = "how well a clip keeps what its photo shows, frame by frame"
    report = add_command(commands, "report", about, ReportOptions, run, EXAMPLES)
    add_clip_and_photo(report)
    report.add_argument("--face", type=region, metavar="X,Y,W,H", help="a face to check (default: the largest one)")
    report.add_argument("--brand", nargs="*", metavar="#RRGGBB", help=BRAND_HELP)
    report.add_argument("--json", action="store_true", help="print all numbers as JSON")
    report.add_argument("--sheet", type=Path, metavar="FILE.png", help="draw a contact sheet")
    report.add_argument("--trim", type=Path, metavar="OUT", help="write the clip up to its last good frame")
    report.add_argument("--force", action="store_true", help="replace existing files")


def run(options: ReportOptions) -> int:
    from engine.export import check_target, reader
    from engine.fidelity.labels.detection import marked_or_detected
    from engine.imaging.source_image import WHITE, SourceImage
    from engine.imaging.transparency import colours_of
    from engine.request.edit_log import trim_edit
    from engine.services.check import check_clip

    check_sheet(options.sheet, options.force)
    if options.trim:
        check_target(options.trim, options.force)
    clip = reader.read(options.clip)
    photo = SourceImage.open(options.source, None if clip.transparent else WHITE)
    labels = marked_or_detected(photo.pixels, options.regions) if options.regions else None
    face = marked_or_detected(photo.pixels, [options.face])[0] if options.face else None
    with progress_output(as_json=False) as progress:
        report = check_clip(photo, clip.frames, clip.recipe, None, progress, labels, face, options.brand)
        if options.sheet:
            write_sheet(report, colours_of(clip.frames), options.sheet)
        if options.trim:
            if report.last_good < 1:
                raise ExportError("The clip has no good frames to keep.", "Make it again with another seed.")
            count = report.last_good + 1
            good = reader.source_of(replace(clip, frames=clip.frames[:count])).edited([trim_edit(0, count)])
            reader.write(good, options.trim, options.force, progress)
    if options.json:
        say_json(**report.to_json())
    else:
        print_report(report)
    return 0


def check_sheet(path: Path | None, overwrite: bool) -> None:
    """Raises ExportError where a contact sheet can't be written."""
    from engine.export.writer import check_place

    if path is None:
        return
    if path.suffix.lower() != ".png":
        raise ExportError("A contact sheet is a PNG picture.", "Give it a name that ends in .png.")
    check_place(path, overwrite)


def write_sheet(report: FidelityReport, frames: UInt8Array, path: Path) -> None:
    from engine.fidelity.report import contact_sheet

    try:
        contact_sheet.draw(report, frames).save(path)
    except OSError as error:
        raise ExportError(f"“{path}” can't be written: {error.strerror}.") from error


def print_report(report: FidelityReport) -> None:
    from engine.fidelity.report import contact_sheet
    from engine.fidelity.report.faults import UNCHECKED, fault_words
    from engine.fidelity.report.report import runs

    for name in report.unchecked:
        say(error_text(*UNCHECKED[name]))
    say(contact_sheet.summary(report))
    if report.colours:
        farthest = max(frame.brand or 0.0 for frame in report.frames)
        say(f"brand colours {', '.join(report.colours)}: at most {farthest:.1f} delta E 2000 away")
    for colour in report.missing:
        say(f"The photo shows no plain patch of {colour}: it is not checked.")
    for verdict, first, count in runs(report):
        worst = {report.frames[i].worst for i in range(first, first + count)} - {""}
        because = f": {fault_words(sorted(worst))}" if worst else ""
        say(f"  frames {first + 1} to {first + count} {verdict.name.lower()}{because}")
