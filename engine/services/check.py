"""A whole check of a clip in one call: what a window or another seed asks for."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from engine.arrays import UInt8Array
from engine.fidelity.labels.detection import find
from engine.fidelity.report.builder import build_report
from engine.fidelity.report.report import FidelityReport
from engine.fidelity.vision import ocr
from engine.fidelity.vision.region import Region
from engine.imaging import face_detection
from engine.progress import Phase, ProgressCallback, ignore, stepping


def cut(report: FidelityReport, count: int) -> FidelityReport:
    """The report of a clip's first frames out of that of all of them: nothing is looked at once more.

    Only flicker asks for the frame after, which the last one has no more. Where a label is was found with the help of
    the frames that are left out, which is rather surer.
    """
    frames = report.frames[:count]
    return replace(report, frames=(*frames[:-1], replace(frames[-1], flicker=0.0)))


def check(
    photo: UInt8Array, frames: UInt8Array, asked: float | None = None, report: ProgressCallback = ignore,
    labels: list[Region] | None = None, face: Region | None = None, colours: Sequence[str] | None = None,
) -> FidelityReport:  # fmt: skip
    """The fidelity report of a clip (T, h, w, 3) made from a photo (H, W, 3).

    `asked` is the motion that was asked for, 0 to 1. Without `labels` they are found, where text can be read here;
    without `face` the largest one is taken, if there is one. `colours` are brand colours, as `examine` takes them.
    `report` is told of every frame three times in Phase.COMPARE; when it raises Cancelled, so does this.
    """
    step = stepping(report, Phase.COMPARE)
    step(0, 3 * len(frames))
    if labels is None:
        labels = find(photo) if ocr.available() else []
        step(0, 3 * len(frames))  # looking took a second or two
    if face is None:
        face = next((Region(found.outline) for found in face_detection.find(photo)), None)
    return build_report(photo, labels, frames, asked, step, face, colours)
