"""What a batch has on the disk, which is all the truth there is: its plan, and a small file for each item that ended.

    OUT/.vivant/plan.jsonl       a line of the program, then a line for each item and each bad row
    OUT/.vivant/items/ID.json    what became of an item, written just before its clip is put in its place
    OUT/report/                  what is for people: the page, the table of results, contact sheets
    OUT/report/thumbnails/       what the page plays, ID.webp

So what lies in OUT itself are clips. Batches of earlier versions have all that beside the clips; it is read there, and
moved when such a batch goes on.

A clip counts when both are there: after a kill in between it is made again, and none is taken for somebody else's. An
item that ended twice, on two machines, ends as once: names are by content.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import asdict
from pathlib import Path
from typing import Any

from filelock import FileLock, Timeout

from engine import version
from engine.errors import ExportError, InvalidRequestError
from engine.paths import write_text
from engine.plain_text import one_line
from engine.services.batch.order import Item, Outcome, State
from engine.services.batch.perform import CLIP, THUMBNAIL
from engine.services.batch.plan import Plan
from engine.services.batch.slots import Ended
from engine.services.batch.table import BadRow
from engine.temporary import release, staged

HIDDEN, PLAN, ITEMS, REPORT, THUMBNAILS = ".vivant", "plan.jsonl", "items", "report", "thumbnails"
RESULT, PAGE, SHEETS = "result.csv", "index.html", "contact-sheet-{}.webp"
SHARED = 0o666  # less what the umask takes away: results are for others, too
Part = tuple[int, int]
"""Which of how many equal parts of a plan, the first being (1, n)."""
WHOLE: Part = (1, 1)


class Manifest:
    """The files of a batch in its folder `out`."""

    def __init__(self, out: Path) -> None:
        self.out = out
        self.folder, self.report = out / HIDDEN, out / REPORT

    def prepare(self) -> None:
        """Make the folders. Raises ExportError."""
        with export_errors(self.out):
            self.report.mkdir(parents=True, exist_ok=True)
            if self.has_plan:
                self._move_report()
            for folder in (self.folder / ITEMS, self.report / THUMBNAILS):
                folder.mkdir(parents=True, exist_ok=True)

    def _move_report(self) -> None:
        """What an earlier version has put beside the clips goes to where it is now."""
        for name in (THUMBNAILS, RESULT, PAGE, *(path.name for path in self.out.glob(SHEETS.format("*")))):
            if (self.out / name).exists() and not (self.report / name).exists():
                with suppress(FileNotFoundError):  # another part of the batch was quicker
                    (self.out / name).replace(self.report / name)

    @property
    def page(self) -> Path:
        return self._there(PAGE)

    def _there(self, name: str) -> Path:
        """A file of the report; beside the clips where it is only there."""
        here, before = self.report / name, self.out / name
        return before if not here.exists() and before.exists() else here

    @contextmanager
    def lock(self, part: Part) -> Iterator[None]:
        """The part of the batch for oneself. Raises ExportError where another command is working on it."""
        holder = FileLock(self.folder / f"part-{part[0]}-of-{part[1]}.lock", mode=0o600)
        try:
            holder.acquire(blocking=False)
        except Timeout as error:
            raise ExportError(f"Another Vivant is working on “{self.out}”.", "Wait until it is done.") from error
        except OSError as error:
            raise not_written(self.out, error) from error
        try:
            yield
        finally:
            release(holder)

    def write_plan(self, plan: Plan) -> None:
        """Keep a plan, unless it is there already. Raises ExportError."""
        lines = [{"vivant": version()}, *(item.to_json() for item in plan.items), *(asdict(row) for row in plan.bad)]
        text = "".join(f"{json.dumps(line, sort_keys=True)}\n" for line in lines)
        with export_errors(self.out):
            if not self.has_plan or (self.folder / PLAN).read_text("utf-8") != text:
                put(self.folder / PLAN, text)

    @property
    def has_plan(self) -> bool:
        return (self.folder / PLAN).is_file()

    def plan(self) -> Plan:
        """The plan that is kept. Raises InvalidRequestError."""
        items, bad = [], []
        try:
            with (self.folder / PLAN).open(encoding="utf-8") as file:
                next(file)
                for line in file:
                    data = json.loads(line)
                    if "order" in data:
                        items.append(Item.from_json(data))
                    else:
                        bad.append(BadRow(**data))
        except FileNotFoundError as error:
            sentence = f"There is no batch in “{self.out}” that could go on."
            raise InvalidRequestError(sentence, "Start one: vivant batch FOLDER -o OUT") from error
        except (OSError, ValueError, TypeError, KeyError, StopIteration) as error:
            sentence = f"The plan of the batch in “{self.out}” is damaged."
            raise InvalidRequestError(sentence, "Give the photos or the table again; what is done stays.") from error
        return Plan(tuple(items), tuple(bad))

    def outcome(self, item: Item) -> Outcome:
        """What became of an item: waiting where nothing is known, or its clip is not there as it was written."""
        try:
            outcome = Outcome.from_json(json.loads((self.folder / ITEMS / f"{item.id}.json").read_text("utf-8")))
            there = outcome.state is State.FAILED or (self.out / item.out).stat().st_size == outcome.bytes
        except (OSError, ValueError, TypeError, KeyError):
            return Outcome(State.WAITING)
        return outcome if there else Outcome(State.WAITING)

    def outcomes(self, plan: Plan) -> dict[str, Outcome]:
        """What became of each item, by id."""
        return {item.id: self.outcome(item) for item in plan.items}

    def thumbnail(self, item: Item) -> Path:
        return self.thumbnail_of(item.id)

    def thumbnail_of(self, key: str) -> Path:
        """The same by an item's id."""
        return self._there(f"{THUMBNAILS}/{key}.webp")

    def keep(self, ended: Ended) -> None:
        """Say what became of an item, and put its clip and thumbnail in their places. Raises ExportError."""
        item = ended.item
        with export_errors(self.out):
            put(self.folder / ITEMS / f"{item.id}.json", json.dumps(ended.outcome.to_json(), sort_keys=True))
            if ended.outcome.state.has_clip:
                target = self.out / item.out
                target.parent.mkdir(parents=True, exist_ok=True)
                (ended.folder / THUMBNAIL).replace(self.report / THUMBNAILS / f"{item.id}.webp")
                (ended.folder / f"{CLIP}{item.order.ending}").replace(target)

    def foreign(self, plan: Plan) -> list[Item]:
        """The items whose clips would take the place of files that this batch has not written."""
        known = {one.get("sha256") for one in self.records()}
        return [item for item in plan.items if self.is_foreign(self.out / item.out, item, known)]

    def is_foreign(self, path: Path, item: Item, known: set[Any]) -> bool:
        if not path.exists() or self.outcome(item).state.has_clip:
            return False
        from engine.services.batch.plan import digest

        return not path.is_file() or digest(path) not in known

    def records(self) -> Iterator[dict[str, Any]]:
        """All records, those of items that are in the plan no more too."""
        for path in (self.folder / ITEMS).glob("*.json"):
            with suppress(OSError, ValueError):
                data = json.loads(path.read_text("utf-8"))
                if isinstance(data, dict):
                    yield data


def put(path: Path, text: str) -> None:
    """All of a text or nothing, also where several machines write it at once; others may read it. Raises OSError."""
    with staged(path) as partial:
        write_text(partial, text, SHARED)


@contextmanager
def export_errors(out: Path) -> Iterator[None]:
    """What the disk refuses becomes an ExportError."""
    try:
        yield
    except OSError as error:
        raise not_written(out, error) from error


def not_written(out: Path, error: OSError) -> ExportError:
    why = f": {error.strerror}" if error.strerror else ""
    hint = "What is done is kept; the batch goes on."
    return ExportError(f"The clips can't be written into “{out}”{why}.", hint, one_line(str(error)))


def part_of(items: tuple[Item, ...], part: Part) -> list[Item]:
    """Every n-th item, so that parts take about as long as each other."""
    return list(items[part[0] - 1 :: part[1]])
