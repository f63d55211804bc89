"""A batch runs to its end, can be stopped at any moment, and goes on."""

from __future__ import annotations

import csv
import errno
import io
import os
import signal
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import BinaryIO

import pytest
from PIL import Image

from engine.errors import ExportError
from engine.services.batch import slots
from engine.services.batch.manifest import Manifest
from engine.services.batch.order import Item, Outcome, State
from engine.services.batch.plan import Plan
from engine.services.batch.results import RESULT, contact_sheets, table, write_results
from engine.services.batch.runner import lacking, run_batch
from engine.services.batch.slots import Ended, LocalSlots, OnProgress
from engine.services.batch.table import BadRow, rows_of
from tests.support import batch_stand_in
from tests.support.batch_stand_in import nap, nap_item


class Inline:
    """Slots in this process; a keyboard interrupt comes after so many items."""

    def __init__(self, folder: Path, stop_after: int = 1000) -> None:
        self.folder, self.stop_after = folder, stop_after

    def run(self, items: Iterable[Item], on_progress: OnProgress) -> Iterator[Ended]:
        for number, item in enumerate(items):
            if number == self.stop_after:
                raise KeyboardInterrupt
            folder = self.folder / item.id
            folder.mkdir(parents=True, exist_ok=True)
            yield Ended(item, nap(item.order, folder), folder)


@pytest.fixture
def manifest(tmp_path: Path) -> Manifest:
    found = Manifest(tmp_path / "out")
    found.prepare()
    return found


PLAN = Plan(tuple(nap_item(i) for i in range(6)), (BadRow(9, "It names no photo.", "", {"sku": "X"}),))


def quiet(*_: object) -> None:
    """Takes what is told, and says nothing."""


def test_a_stopped_batch_goes_on_where_it_was(manifest: Manifest, tmp_path: Path) -> None:
    with pytest.raises(KeyboardInterrupt):
        run_batch(manifest, PLAN, lacking(manifest, PLAN, (1, 1)), Inline(tmp_path / "a", 2), quiet, quiet)
    left = lacking(manifest, PLAN, (1, 1))
    assert [item.number for item in left] == [2, 3, 4, 5]
    assert (manifest.report / "index.html").exists(), "the page is there after a stop, too"
    summary = run_batch(manifest, PLAN, left, Inline(tmp_path / "b"), quiet, quiet)
    assert (summary.safe, summary.counts[State.FAILED], summary.all_well) == (6, 1, False)
    assert not lacking(manifest, PLAN, (1, 1))


def test_what_failed_is_tried_again_and_what_falls_short_is_not(manifest: Manifest, tmp_path: Path) -> None:
    item, other = nap_item(1), nap_item(2)
    manifest.keep(Ended(item, Outcome(State.FAILED, "No."), tmp_path))
    (manifest.out / other.out).write_bytes(b"x")
    folder = tmp_path / "x"
    folder.mkdir()
    nap(other.order, folder)
    manifest.keep(Ended(other, Outcome(State.SHORT, bytes=5), folder))
    assert lacking(manifest, Plan((item, other), ()), (1, 1)) == [item]


def test_a_changed_plan_makes_only_what_changed(manifest: Manifest, tmp_path: Path) -> None:
    run_batch(manifest, PLAN, list(PLAN.items), Inline(tmp_path / "a"), quiet, quiet)
    changed = Plan((*PLAN.items[:5], nap_item(5, seed=8)), ())
    assert [item.number for item in lacking(manifest, changed, (1, 1))] == [5]


def test_the_table_holds_every_row_and_the_columns_that_came(manifest: Manifest) -> None:
    item = nap_item(3)
    item.cells.update({"vendor": "Ä & Co", "state": "mine"})
    text = table(Plan((item,), PLAN.bad), {item.id: Outcome(State.SHORT, score=0.5, faults=("label", "flicker"))})
    rows = list(csv.DictReader(io.StringIO(text.removeprefix("\ufeff"), newline="")))
    assert [(row["row"], row["state"], row["falls_short_in"]) for row in rows] == [
        ("3", "short", "label flicker"), ("9", "failed", ""),
    ]  # fmt: skip
    assert (rows[0]["vendor"], rows[0]["state (table)"], rows[1]["sku"]) == ("Ä & Co", "mine", "X")


def test_no_spreadsheet_calculates_the_table_and_a_batch_reads_it_as_it_was(manifest: Manifest) -> None:
    item, evil = nap_item(3), "=HYPERLINK(A1)"
    item.cells.update({"file": "-mug.jpg", "@note": evil, "price": "-4.50"})
    (manifest.report / RESULT).write_text(table(Plan((item,), ()), {item.id: Outcome(State.FAILED, evil)}), "utf-8")
    with (manifest.report / RESULT).open(encoding="utf-8-sig", newline="") as file:
        cells = [cell for row in csv.reader(file) for cell in row]
    assert {f"'{evil}", "'-mug.jpg", "'@note", "-4.50"} <= set(cells)
    assert not any(cell.startswith(("=", "@", "-m")) for cell in cells)
    (row,) = rows_of(manifest.report / RESULT, manifest.out)
    assert item.cells.items() <= row.cells.items()
    assert row.cells["sentence"] == evil


def test_a_contact_sheet_that_can_t_be_written_leaves_the_one_before(
    manifest: Manifest, monkeypatch: pytest.MonkeyPatch
) -> None:
    write_results(manifest, PLAN)
    (sheet,) = manifest.report.glob("contact-sheet-*")
    before = sheet.read_bytes()

    def half(image: Image.Image, file: BinaryIO, *_: object, **__: object) -> None:
        file.write(before[:99])
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(Image.Image, "save", half)
    with pytest.raises(ExportError, match="No space left"):
        write_results(manifest, PLAN)
    assert sheet.read_bytes() == before
    assert [path.name for path in manifest.report.glob("contact-sheet-*")] == [sheet.name]


def test_contact_sheets_have_room_for_all_and_bear_missing_thumbnails(manifest: Manifest) -> None:
    plan = Plan(tuple(nap_item(i) for i in range(100)), ())
    sheets = list(contact_sheets(manifest, plan, {item.id: Outcome(State.WAITING) for item in plan.items}))
    assert len(sheets) == 2
    assert sheets[0].width == sheets[1].width


def test_kills_of_the_children_lose_nothing_and_deliver_nothing_twice(
    manifest: Manifest, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(slots, "serve", batch_stand_in.serve)
    plan, told = Plan(tuple(nap_item(i, 0.01) for i in range(20)), ()), list[int]()
    local = LocalSlots(2, tmp_path / "slots")

    def on_end(item: Item, outcome: Outcome) -> None:
        told.append(item.number)
        if item.number in (4, 9):
            os.kill(local.pids[0], signal.SIGKILL)

    assert run_batch(manifest, plan, list(plan.items), local, on_end, quiet).safe == 20
    assert sorted(told) == list(range(20))
