"""An order on a member of a crew: photo in, clip and thumbnail out. A child does the work, so that it can be killed."""

from __future__ import annotations

import threading
import time
from contextlib import suppress
from pathlib import Path
from typing import Any

from engine.services.batch.order import Item, Order, Outcome
from engine.services.batch.perform import CLIP, THUMBNAIL
from engine.services.batch.slots import Slot, failed, outcome_from
from engine.services.crew.machine import photo_name
from engine.services.worker_process import died
from engine.temporary import temporary_folder

POLL_SECONDS = 0.2
MOST_ORDERS = 200  # of one child; then a fresh one takes its place


class Children:
    """Child processes that keep their model loaded, and are taken by one order at a time."""

    def __init__(self) -> None:
        self._lock, self._free, self._all = threading.Lock(), list[tuple[Slot, int]](), list[Slot]()

    def take(self) -> tuple[Slot, int]:
        """A free child and how many orders it has done; a new one where none is free."""
        with self._lock:
            if self._free:
                return self._free.pop()
            slot = Slot.start()
            self._all.append(slot)
            return slot, 0

    def give_back(self, slot: Slot, orders: int) -> None:
        if orders >= MOST_ORDERS:
            self.end(slot)
        else:
            with self._lock:
                self._free.append((slot, orders))

    def end(self, slot: Slot) -> None:
        with self._lock, suppress(ValueError):
            self._all.remove(slot)
        slot.child.close()

    def close(self) -> None:
        """Kill all of them."""
        with self._lock:
            slots, self._all, self._free = self._all, [], []
        for slot in slots:
            slot.child.close()


CHILDREN = Children()


def carry_out(order: dict[str, Any], photo: bytes) -> dict[str, Any] | None:
    """Runs on a member: `outcome`, and the `clip` and `thumbnail` as bytes; None if it was cancelled."""
    from distributed import get_worker

    worker = get_worker()
    key = worker.get_current_task()
    return in_child(order, photo, lambda: is_wanted(worker, key))


def is_wanted(worker: Any, key: Any) -> bool:
    """Whether the scheduler is there and waits for the task: what is cancelled leaves its state on the member."""
    task = worker.state.tasks.get(key)
    return worker.status.name == "running" and task is not None and task.state == "executing"


def in_child(order: dict[str, Any], photo: bytes, wanted: Any) -> dict[str, Any] | None:
    """An order in a child that is killed as soon as it is not `wanted` any more."""
    asked = Order.from_json(order)
    with temporary_folder() as folder:
        path = folder / photo_name(asked.photo_name)
        path.write_bytes(photo)
        slot, orders = CHILDREN.take()
        made = folder / "made"
        slot.give(Item(0, str(path), "", asked), made)
        try:
            outcome = wait_for(slot, wanted)
        except (EOFError, OSError):
            problem = died(slot.child.exit_code())
            CHILDREN.end(slot)
            return {"outcome": failed(problem).to_json()}
        except BaseException:
            CHILDREN.end(slot)
            raise
        if outcome is None:
            CHILDREN.end(slot)
            return None
        CHILDREN.give_back(slot, orders + 1)
        return answer(outcome, asked, made)


def wait_for(slot: Slot, wanted: Any) -> Outcome | None:
    """What the child says at the end; None when the order is not wanted any more. Raises EOFError of a dead child."""
    looked = time.monotonic()
    while True:
        if slot.child.pipe.poll(POLL_SECONDS):
            reply = slot.child.pipe.recv()
            if reply[0] != "progress":
                return outcome_from(reply)
        if time.monotonic() - looked > POLL_SECONDS:
            looked = time.monotonic()
            if not wanted():
                return None


def answer(outcome: Outcome, order: Order, made: Path) -> dict[str, Any]:
    """What travels back: never frames."""
    files = {"clip": made / f"{CLIP}{order.ending}", "thumbnail": made / THUMBNAIL}
    return {"outcome": outcome.to_json(), **{name: path.read_bytes() for name, path in files.items() if path.exists()}}
