"""Several orders at once on this computer: each slot is a child process, so that a crash costs one item's time.

Parent and child exchange plain data over a pipe:
    parent says   (order, photo, folder, more clips of the same frames follow), or nothing more (the pipe closes: the
                  child ends)
    child says    ("progress", phase, done, total), then ("done", outcome) or ("failed", ...), as a WorkerSession does
"""

from __future__ import annotations

import multiprocessing.connection
import os
import time
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from contextlib import closing, suppress
from dataclasses import dataclass, field
from functools import partial
from multiprocessing.connection import Connection
from pathlib import Path
from typing import TYPE_CHECKING, Any

from engine.errors import Cancelled, EngineError
from engine.progress import Phase, Progress, ProgressCallback
from engine.services.batch.order import Item, Order, Outcome, State
from engine.services.child_process import ChildProcess, leave_the_terminal_to_the_parent
from engine.services.worker_process import died, error_from, outcome_of

if TYPE_CHECKING:  # what it needs takes long to load
    from engine.services.batch.perform import Kept

POLL_SECONDS = 0.5
SAY_SECONDS = 0.5  # between two reports of progress of a child
TRIES = 3  # for an item whose process dies: another item's fault, or the system's, costs it nothing

OnProgress = Callable[[Item, Progress], None]
"""Takes an item and its progress; called with no progress to speak of as well, and may raise Cancelled."""


@dataclass(frozen=True)
class Ended:
    """An item that is done or has failed; `folder` holds its clip and thumbnail until the next one is asked for."""

    item: Item
    outcome: Outcome
    folder: Path


@dataclass
class Slot:
    """A child process and what it is working on."""

    child: ChildProcess
    item: Item | None = None
    folder: Path = field(default_factory=Path)
    frames: str = ""  # that it has made last, and may have kept: see Item.frames

    @classmethod
    def start(cls) -> Slot:
        return cls(ChildProcess("vivant batch", serve))

    def give(self, item: Item, folder: Path, more_follow: bool = False) -> None:
        """Have an item made in a folder; `more_follow`: items of the same frames will be given."""
        folder.mkdir(parents=True, exist_ok=True)
        self.item, self.folder, self.frames = item, folder, item.frames
        self.child.send((item.order.to_json(), item.photo, str(folder), more_follow))


class Waiting:
    """Items that are not made yet, those of the same frames together: one child makes them one after another."""

    def __init__(self, items: Iterable[Item]) -> None:
        self._items: dict[str, deque[Item]] = {}  # by their frames
        for item in items:
            self._items.setdefault(item.frames, deque()).append(item)

    def __bool__(self) -> bool:
        return bool(self._items)

    def take(self, last: str, elsewhere: set[str]) -> Item | None:
        """The next item for a child that has made the frames `last`; None where all frames are begun `elsewhere`."""
        frames = last if last in self._items else next((one for one in self._items if one not in elsewhere), None)
        if frames is None:
            return None
        item = self._items[frames].popleft()
        if not self._items[frames]:
            del self._items[frames]
        return item

    def more_of(self, frames: str) -> bool:
        return frames in self._items

    def put_back(self, item: Item) -> None:
        """An item comes first again."""
        others = self._items.pop(item.frames, deque())
        self._items = {item.frames: deque([item, *others]), **self._items}


class LocalSlots:
    """Runs items in child processes of this computer."""

    def __init__(self, count: int, folder: Path) -> None:
        self.count, self._folder = count, folder
        self._slots: list[Slot] = []
        self._tries: dict[str, int] = {}

    @property
    def pids(self) -> list[int]:
        return [slot.child.pid for slot in self._slots if slot.child.pid is not None]

    def run(self, items: Iterable[Item], on_progress: OnProgress) -> Iterator[Ended]:
        """Each item as it ends, in any order. When this is closed or raises, the children are killed."""
        waiting = Waiting(items)
        try:
            while waiting or any(slot.item for slot in self._slots):
                for item in self._fill(waiting):
                    on_progress(item, Progress(Phase.LOAD, 0, 1))
                ready = multiprocessing.connection.wait([slot.child.pipe for slot in self._slots], POLL_SECONDS)
                if not ready and (busy := next((slot for slot in self._slots if slot.item), None)):
                    assert busy.item is not None
                    on_progress(busy.item, Progress(Phase.LOAD, 0, 1))
                for slot in [slot for slot in self._slots if slot.child.pipe in ready]:
                    ended = self._receive(slot, waiting, on_progress)
                    if ended:
                        yield ended
        finally:
            self.close()

    def close(self) -> None:
        for slot in self._slots:
            slot.child.close()
        self._slots.clear()

    def _fill(self, waiting: Waiting) -> list[Item]:
        """Give every free slot an item, if there is one for it; the items. A slot is started when it is needed."""
        given = []
        for number in range(self.count):
            slot = self._slots[number] if number < len(self._slots) else None
            if slot is not None and slot.item is not None:
                continue
            # One that is free goes on with the frames that it has begun.
            elsewhere = {other.frames for other in self._slots if other is not slot}
            item = waiting.take(slot.frames if slot else "", elsewhere)
            if item is None:
                continue
            if slot is None:
                slot = Slot.start()
                self._slots.append(slot)
            self._give(slot, item, waiting.more_of(item.frames))
            given.append(item)
        return given

    def _give(self, slot: Slot, item: Item, more_follow: bool) -> None:
        self._tries[item.id] = tries = self._tries.get(item.id, 0) + 1
        slot.give(item, self._folder / f"{item.id}-{tries}", more_follow)

    def _receive(self, slot: Slot, waiting: Waiting, on_progress: OnProgress) -> Ended | None:
        """The next message of a child: its item's end, or None. A dead child's item waits again, TRIES times."""
        item = slot.item
        try:
            reply: tuple[Any, ...] = slot.child.pipe.recv()
        except (EOFError, OSError):
            self._slots.remove(slot)
            problem = died(slot.child.exit_code())
            slot.child.close()
            if item is None:
                return None
            if self._tries[item.id] < TRIES:
                waiting.put_back(item)
                return None
            return Ended(item, failed(problem), slot.folder)
        if item is None:
            return None
        if reply[0] == "progress":
            on_progress(item, Progress(Phase[reply[1]], reply[2], reply[3]))
            return None
        slot.item = None
        return Ended(item, outcome_from(reply), slot.folder)


def outcome_from(reply: tuple[Any, ...]) -> Outcome:
    """A child's final answer to an order."""
    if reply[0] == "failed":
        return failed(error_from(reply))
    return Outcome.from_json(reply[1])


def failed(error: EngineError) -> Outcome:
    return Outcome(State.FAILED, str(error), error.hint)


def serve(pipe: Connection) -> None:
    """The child: carry out orders until the pipe closes."""
    from engine.services.batch.perform import Kept
    from engine.services.session import Session

    leave_the_terminal_to_the_parent()
    session, kept = Session(), None
    with suppress(EOFError, BrokenPipeError, ConnectionResetError), closing(pipe):
        while True:
            order, photo, folder, more_follow = pipe.recv()
            if kept is None and more_follow:  # beside the folders of the orders, which go with the batch's end
                kept = Kept(Path(folder).parent / f"kept-{os.getpid()}")
            do = partial(carry_out, session, Order.from_json(order), Path(photo), Path(folder), teller(pipe))
            pipe.send(do(kept, more_follow))


def carry_out(
    session: Any, order: Order, photo: Path, folder: Path, report: ProgressCallback, kept: Kept | None,
    more_follow: bool,
) -> tuple[Any, ...]:  # fmt: skip
    """Run one order; the result is the final answer, whatever happens in it."""
    from engine.services.batch.perform import perform

    outcomes: list[Outcome] = []
    last = outcome_of(
        lambda: outcomes.append(perform(order, photo, session.generate, folder, report, kept, more_follow))
    )
    return ("done", outcomes[0].to_json()) if outcomes else last


def teller(pipe: Connection) -> ProgressCallback:
    """Tells the parent of progress now and then; a parent that is gone ends the work."""
    last = 0.0

    def report(progress: Progress) -> None:
        nonlocal last
        if time.monotonic() - last < SAY_SECONDS:
            return
        last = time.monotonic()
        try:
            pipe.send(("progress", progress.phase.name, progress.done, progress.total))
        except OSError as error:
            raise Cancelled from error

    return report
