"""Several orders at once on this computer: each slot is a child process, so that a crash costs one item's time.

Parent and child exchange plain data over a pipe:
    parent says   (order, photo, folder), or nothing more (the pipe closes: the child ends)
    child says    ("progress", phase, done, total), then ("done", outcome) or ("failed", ...), as a WorkerSession does
"""

from __future__ import annotations

import multiprocessing.connection
import time
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from contextlib import closing, suppress
from dataclasses import dataclass, field
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any

from engine.errors import Cancelled, EngineError
from engine.progress import Phase, Progress, ProgressCallback
from engine.services.batch.order import Item, Order, Outcome, State
from engine.services.child_process import ChildProcess, leave_the_terminal_to_the_parent
from engine.services.worker_process import died, error_from, outcome_of

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

    @classmethod
    def start(cls) -> Slot:
        return cls(ChildProcess("vivant batch", serve))

    def give(self, item: Item, folder: Path) -> None:
        folder.mkdir(parents=True, exist_ok=True)
        self.item, self.folder = item, folder
        self.child.send((item.order.to_json(), item.photo, str(folder)))


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
        waiting = deque(items)
        try:
            while waiting or any(slot.item for slot in self._slots):
                self._fill(waiting)
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

    def _fill(self, waiting: deque[Item]) -> None:
        """Give every free slot an item; a slot is started when there is work for it."""
        for slot in self._slots:
            if slot.item is None and waiting:
                self._give(slot, waiting.popleft())
        while waiting and len(self._slots) < self.count:
            self._slots.append(Slot.start())
            self._give(self._slots[-1], waiting.popleft())

    def _give(self, slot: Slot, item: Item) -> None:
        self._tries[item.id] = tries = self._tries.get(item.id, 0) + 1
        slot.give(item, self._folder / f"{item.id}-{tries}")

    def _receive(self, slot: Slot, waiting: deque[Item], on_progress: OnProgress) -> Ended | None:
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
                waiting.appendleft(item)
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
    from engine.services.session import Session

    leave_the_terminal_to_the_parent()
    session = Session()
    with suppress(EOFError, BrokenPipeError, ConnectionResetError), closing(pipe):
        while True:
            order, photo, folder = pipe.recv()
            pipe.send(carry_out(session, Order.from_json(order), Path(photo), Path(folder), teller(pipe)))


def carry_out(session: Any, order: Order, photo: Path, folder: Path, report: ProgressCallback) -> tuple[Any, ...]:
    """Run one order; the result is the final answer, whatever happens in it."""
    from engine.services.batch.perform import perform

    outcomes: list[Outcome] = []
    last = outcome_of(lambda: outcomes.append(perform(order, photo, session.generate, folder, report)))
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
