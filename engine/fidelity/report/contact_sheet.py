"""The contact sheet of a report: some frames, what is wrong with them, and the strip of all."""

from __future__ import annotations

import numpy as np
from PIL import Image, ImageDraw, ImageFont

from engine.arrays import UInt8Array
from engine.fidelity.report.faults import FAULT_WORDS
from engine.fidelity.report.report import FidelityReport, Verdict

COLOURS = {Verdict.GREEN: (76, 160, 96), Verdict.AMBER: (222, 164, 60), Verdict.RED: (204, 74, 66)}
PAPER, INK = (22, 23, 26), (232, 232, 228)
COLUMNS, CELL, GAP, STRIP, LINE, CAPTION = 4, 300, 12, 22, 20, 56  # pixels, but the first
SHOWN, ABREAST = 12, 4  # frames at most, and numbers in a row
UNITS = {
    "label": "label {:.2f}", "subject": "subject {:.2f}", "background": "colour {:.1f}", "sharpness": "sharp {:.2f}",
    "flicker": "flicker {:.1f}", "face": "face {:.2f}", "brand": "brand {:.1f}", "shape": "warp {:.1f}",
}  # fmt: skip


def draw(report: FidelityReport, frames: UInt8Array) -> Image.Image:
    """A picture that tells the report at a glance."""
    chosen = np.unique(np.linspace(0, len(frames) - 1, min(SHOWN, len(frames))).round().astype(int))
    height = round(CELL * frames.shape[1] / frames.shape[2])
    rows = -(-len(chosen) // COLUMNS)
    width = COLUMNS * (CELL + GAP) + GAP
    sheet = Image.new("RGB", (width, 2 * GAP + STRIP + LINE + rows * (height + CAPTION + GAP) + GAP), PAPER)
    pen = ImageDraw.Draw(sheet)
    pen.text((GAP, GAP), summary(report), INK, ImageFont.load_default(14))
    strip(pen, report, GAP + LINE, width)
    for k, i in enumerate(chosen):
        x, y = GAP + k % COLUMNS * (CELL + GAP), 2 * GAP + STRIP + LINE + k // COLUMNS * (height + CAPTION + GAP)
        sheet.paste(Image.fromarray(frames[i]).resize((CELL, height), Image.Resampling.LANCZOS), (x, y))
        caption(pen, report, int(i), x, y + height)
    return sheet


def summary(report: FidelityReport) -> str:
    asked = "" if report.asked is None else f"asked {report.asked * 100:.0f}, "
    good = f"good to frame {report.last_good + 1}" if report.last_good >= 0 else "no good frame"
    return f"score {report.score:.2f}   {good} of {len(report.frames)}   motion {asked}got {report.got * 100:.0f}"


def strip(pen: ImageDraw.ImageDraw, report: FidelityReport, top: int, width: int) -> None:
    edges = np.linspace(GAP, width - GAP, len(report.frames) + 1)
    for frame, left, right in zip(report.frames, edges, edges[1:], strict=False):
        pen.rectangle((left, top, right - 1, top + STRIP - 8), fill=COLOURS[frame.verdict])


def caption(pen: ImageDraw.ImageDraw, report: FidelityReport, i: int, x: int, y: int) -> None:
    frame = report.frames[i]
    pen.rectangle((x, y, x + CELL - 1, y + 3), fill=COLOURS[frame.verdict])
    values = {name: getattr(frame, name) for name in UNITS}
    figures = [UNITS[name].format(value) for name, value in values.items() if value is not None]
    font = ImageFont.load_default(12)
    fault = f"   {FAULT_WORDS[frame.worst]}" if frame.worst else ""
    pen.text((x, y + 6), f"{i + 1}{fault}", INK, font)
    for first in range(0, len(figures), ABREAST):
        below = y + 6 + LINE * 0.8 * (1 + first // ABREAST)
        pen.text((x, below), "   ".join(figures[first : first + ABREAST]), INK, font)
