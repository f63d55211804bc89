"""The table of results and the contact sheets of a batch."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator
from pathlib import Path

from PIL import Image, ImageDraw, ImageFont, UnidentifiedImageError

from engine.jobs.job import THUMBNAIL_FRAMES, THUMBNAIL_SIDE
from engine.services.batch.cells import harmless
from engine.services.batch.manifest import PAGE, RESULT, SHEETS, Manifest, export_errors, put
from engine.services.batch.order import Item, Outcome, State
from engine.services.batch.page import page
from engine.services.batch.plan import Plan
from engine.temporary import staged

OWN = ("row", "clip", "state", "score", "falls_short_in", "seed", "tries", "seconds", "sentence", "hint")
COLUMNS, ROWS, CELL, GAP, CAPTION = 8, 12, THUMBNAIL_SIDE, 10, 18  # of a sheet; the last three in pixels
PAPER, INK = (22, 23, 26), (232, 232, 228)
COLOURS = {
    State.PASSED: (76, 160, 96), State.DOUBTFUL: (222, 164, 60), State.SHORT: (204, 74, 66),
    State.FAILED: (130, 60, 60), State.WAITING: (90, 92, 98),
}  # fmt: skip


def write_results(manifest: Manifest, plan: Plan, sheets: bool = True) -> None:
    """Write result.csv, index.html and, where they are wanted, the contact sheets. Raises ExportError."""
    outcomes = manifest.outcomes(plan)
    with export_errors(manifest.out):
        put(manifest.report / RESULT, table(plan, outcomes))
        put(manifest.report / PAGE, page(manifest.out.absolute().name, plan, outcomes))
        if sheets:
            for number, sheet in enumerate(contact_sheets(manifest, plan, outcomes), 1):
                with staged(manifest.report / SHEETS.format(number)) as partial, partial.open("wb") as file:
                    sheet.save(file, "WEBP", quality=80)


def table(plan: Plan, outcomes: dict[str, Outcome]) -> str:
    """A row for each clip and each bad row, with the columns that came in, for a spreadsheet or a script."""
    brought = dict.fromkeys(name for cells in all_cells(plan) for name in cells)
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\r\n")
    writer.writerow([*OWN, *(f"{name} (table)" if name in OWN else harmless(name) for name in brought)])
    rows = [(item.number, own_cells(item, outcomes[item.id]), item.cells) for item in plan.items]
    rows += [
        (bad.number, ["", State.FAILED.value, "", "", "", "", "", bad.sentence, bad.hint], bad.cells)
        for bad in plan.bad
    ]
    for number, own, cells in sorted(rows, key=lambda row: row[0]):
        writer.writerow([number, *map(harmless, (*own, *(cells.get(name, "") for name in brought)))])
    return f"\ufeff{text.getvalue()}"  # without the mark Excel takes UTF-8 for something else


def all_cells(plan: Plan) -> list[dict[str, str]]:
    return [*(item.cells for item in plan.items), *(row.cells for row in plan.bad)]


def own_cells(item: Item, outcome: Outcome) -> list[str]:
    made = outcome.state.has_clip
    values = (outcome.score, " ".join(outcome.faults), outcome.seed, outcome.tries or None, outcome.seconds or None)
    cells = ["" if value is None else str(value) for value in values]
    return [item.out if made else "", outcome.state.value, *cells, outcome.sentence, outcome.hint]


def contact_sheets(manifest: Manifest, plan: Plan, outcomes: dict[str, Outcome]) -> Iterator[Image.Image]:
    """All clips as small pictures, COLUMNS x ROWS to a sheet."""
    each = COLUMNS * ROWS
    for first in range(0, len(plan.items), each):
        items = plan.items[first : first + each]
        rows = -(-len(items) // COLUMNS)
        size = COLUMNS * (CELL + GAP) + GAP, rows * (CELL + CAPTION + GAP) + GAP
        sheet = Image.new("RGB", size, PAPER)
        pen, font = ImageDraw.Draw(sheet), ImageFont.load_default(11)
        for k, item in enumerate(items):
            x, y = GAP + k % COLUMNS * (CELL + GAP), GAP + k // COLUMNS * (CELL + CAPTION + GAP)
            if picture := middle_frame(manifest.thumbnail(item)):
                sheet.paste(picture, (x + (CELL - picture.width) // 2, y + (CELL - picture.height) // 2))
            pen.rectangle((x, y + CELL, x + CELL - 1, y + CELL + 2), fill=COLOURS[outcomes[item.id].state])
            pen.text((x, y + CELL + 4), shortened(item.out), INK, font)
        yield sheet


def middle_frame(path: Path) -> Image.Image | None:
    """One frame out of a thumbnail's; None where there is no thumbnail."""
    try:
        with Image.open(path, formats=["WEBP"]) as strip:
            height = strip.height // THUMBNAIL_FRAMES
            top = THUMBNAIL_FRAMES // 2 * height
            return strip.crop((0, top, strip.width, top + height)).convert("RGB")
    except (OSError, UnidentifiedImageError):
        return None


def shortened(name: str, longest: int = 24) -> str:
    plain = Path(name).stem.encode("latin-1", "replace").decode("latin-1")
    return plain if len(plain) <= longest else f"{plain[: longest - 3]}..."
