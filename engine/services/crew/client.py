"""Slots that are a crew of machines: orders go out, clips come back; a scheduler that vanishes is waited for."""

from __future__ import annotations

import threading
import time
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import CancelledError
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from engine.generators import load
from engine.models import BREEZE
from engine.progress import Phase, Progress
from engine.services.batch.order import Item, Outcome, State
from engine.services.batch.perform import CLIP, THUMBNAIL
from engine.services.batch.slots import Ended, OnProgress, failed
from engine.services.crew.key import CrewError, check_address, security
from engine.services.crew.machine import needed, probe, strict_tag
from engine.services.crew.order_worker import carry_out

IN_FLIGHT = 2  # orders for each slot: one is made, and the next is there already
LOOK_SECONDS = 0.5
LOOK_FOR_MEMBERS = 2.0  # seconds between two looks at who is there
AGAIN_SECONDS = 2.0
CONNECT_TIMEOUT = "5s"
LOST_TRIES = 3
RESULT_SECONDS = 30  # in which a finished clip is fetched from its machine

Tell = Callable[[str], None]


class CrewSlots:
    """Carries out orders on the members of the crew at `address`."""

    def __init__(self, address: str, key: Path, folder: Path, mixed: bool, tell: Tell) -> None:
        self.address, self._folder, self._mixed, self._tell = check_address(address), folder, mixed, tell
        self._security = security(key)
        self._client: Any = None
        self._flying: dict[Any, Item] = {}
        self._woken = threading.Event()
        self._slots, self._looked, self._last_sentence = 0, 0.0, ""
        self._wanted: set[str] = set()
        self._lost: dict[str, int] = {}
        self._done = 0

    def run(self, items: Iterable[Item], on_progress: OnProgress) -> Iterator[Ended]:
        """Each item as it ends. Closing this cancels what is being made. Raises CrewError if there is no member."""
        waiting = deque(items)
        if not waiting:
            return
        first = waiting[0]
        self._wanted = {name for item in waiting for name in needed(item.order, self._mixed)}
        self._connect(wait=False)
        try:
            while waiting or self._flying:
                if self._client is None or self._client.status != "running":
                    waiting.extendleft(self._give_up())
                    self._tell(
                        f"The crew is gone; {self._done} clips of this run are safe. Waiting for it to come back."
                    )
                    while not self._connect(wait=True):
                        on_progress(first, Progress(Phase.LOAD, 0, 1))
                        time.sleep(AGAIN_SECONDS)
                    self._tell("The crew is back.")
                self._send(waiting)
                self._woken.wait(LOOK_SECONDS)
                self._woken.clear()
                on_progress(first, Progress(Phase.LOAD, 0, 1))
                for future in [future for future in self._flying if future.done()]:
                    ended = self._take(future, waiting)
                    if ended:
                        self._done += 1
                        yield ended
        finally:
            self._give_up()

    def _connect(self, wait: bool) -> bool:
        """Raises CrewError if no scheduler answers, unless asked to wait."""
        try:
            self._client = connect(self.address, self._security)
        except CrewError:
            if wait:
                return False
            raise
        self._looked = 0.0
        return True

    def _give_up(self) -> list[Item]:
        """Cancel what is being made and close the connection; returns the unfinished items."""
        items = list(self._flying.values())
        client, self._client = self._client, None
        if client is not None:
            with suppress(OSError, TimeoutError, RuntimeError):
                if self._flying and client.status == "running":
                    client.cancel(list(self._flying), force=True)
                client.close(timeout=2)
        self._flying.clear()
        return items

    def _send(self, waiting: deque[Item]) -> None:
        """Send orders until each slot has IN_FLIGHT of them."""
        self._count_slots()
        while waiting and len(self._flying) < max(1, self._slots * IN_FLIGHT):
            item = waiting.popleft()
            try:
                photo = Path(item.photo).read_bytes()
            except OSError as error:
                photo = b""
                self._tell(f"“{item.photo}” can't be read: {error.strerror}.")
            future = self._client.submit(
                carry_out, item.order.to_json(), photo, key=f"clip-{item.id}-{self._lost.get(item.id, 0)}",
                resources=needed(item.order, self._mixed), pure=False,
            )  # fmt: skip
            self._flying[future] = item
            future.add_done_callback(lambda _: self._woken.set())

    def _count_slots(self) -> None:
        """Check the members regularly, and report if none can take the orders."""
        if time.monotonic() - self._looked < LOOK_FOR_MEMBERS:
            return
        self._looked = time.monotonic()
        try:
            members = announced(self._client)
        except (OSError, TimeoutError):
            return
        wanted = self._wanted
        fitting = [one for one in members if wanted & set(one["resources"])]
        self._slots = round(sum(max(one["resources"].get(name, 0) for name in wanted) for one in fitting))
        unlike = sorted(str(one["name"]) for one in members if one not in fitting)
        self._say(missing(unlike, bool(fitting), self._mixed))

    def _say(self, sentence: str) -> None:
        if sentence and sentence != self._last_sentence:
            self._tell(sentence)
        self._last_sentence = sentence

    def _take(self, future: Any, waiting: deque[Item]) -> Ended | None:
        """The end of an order; None where it was lost on its way, and waits again."""
        from distributed import KilledWorker

        item, folder = self._flying.pop(future), self._folder / future.key
        if future.status != "finished":
            problem = future.exception(timeout=5) if future.status == "error" else None
            if problem is not None and type(problem).__name__ != "KilledWorker":
                return Ended(
                    item, failed(CrewError("A member of the crew could not do it.", str(problem)[:300])), folder
                )
            return self._again(item, waiting, folder)
        try:
            found = future.result(timeout=RESULT_SECONDS)
        except (OSError, TimeoutError, CancelledError, KilledWorker):  # its machine ended before the clip was fetched
            with suppress(OSError, TimeoutError, RuntimeError):
                self._client.cancel([future], force=True)
            return self._again(item, waiting, folder)
        future.release()
        if found is None:
            return self._again(item, waiting, folder)
        folder.mkdir(parents=True, exist_ok=True)
        for name, place in (("clip", f"{CLIP}{item.order.ending}"), ("thumbnail", THUMBNAIL)):
            if name in found:
                (folder / place).write_bytes(found[name])
        outcome = Outcome.from_json(found["outcome"])
        if outcome.state is not State.FAILED and len(found.get("clip", b"")) != outcome.bytes:
            return self._again(item, waiting, folder)
        return Ended(item, outcome, folder)

    def _again(self, item: Item, waiting: deque[Item], folder: Path) -> Ended | None:
        if self._client.status != "running":  # the scheduler is gone; no item is to blame
            waiting.appendleft(item)
            return None
        self._lost[item.id] = tries = self._lost.get(item.id, 0) + 1
        if tries < LOST_TRIES:
            waiting.appendleft(item)
            return None
        sentence = "The machines that took it have ended each time."
        return Ended(item, failed(CrewError(sentence, "Is there enough memory on them?")), folder)


@dataclass(frozen=True)
class Member:
    """A machine of a crew, and how many clips it makes at once; `same` whether they have the bytes of this one's."""

    name: str
    slots: int
    same: bool


def members_of(address: str, key: Path) -> list[Member]:
    """Who takes part in the crew now. Raises EngineError where it does not answer."""
    found = connect(address, security(key))
    own = strict_tag(BREEZE.id, load(BREEZE).version, probe())
    try:
        members = announced(found)
    finally:
        with suppress(OSError, TimeoutError, RuntimeError):
            found.close(timeout=2)
    return sorted(
        (Member(str(one["name"]), int(one["nthreads"]), own in one["resources"]) for one in members),
        key=lambda member: member.name,
    )


def announced(client: Any) -> list[dict[str, Any]]:
    """What the members announced. Raises OSError where the scheduler does not answer.

    The scheduler itself is asked: the client's own `scheduler_info` is emptied every two seconds by its heartbeat.
    """
    scheduler = client.scheduler
    if scheduler is None:  # the client has just given up
        raise ConnectionError
    return list(client.sync(scheduler.identity, n_workers=-1)["workers"].values())


def connect(address: str, found: Any) -> Any:
    """A client of the scheduler there. Raises CrewError."""
    from distributed import Client

    try:
        return Client(
            check_address(address), security=found, timeout=CONNECT_TIMEOUT, set_as_default=False, name="vivant"
        )
    except (OSError, TimeoutError, RuntimeError) as error:
        hint = "Is it open (vivant crew open), and is the key the same?"
        raise CrewError(f"No scheduler answers at {address}.", hint) from error


def missing(unlike: list[str], some_fit: bool, mixed: bool) -> str:
    """A sentence about members that can't take the orders; empty if all can, or there are none."""
    if not unlike:
        return "" if some_fit else "No machine has joined the crew yet. Waiting for one (vivant crew join)."
    names = ", ".join(unlike[:4]) + (", …" if len(unlike) > 4 else "")
    if mixed:
        return f"Left out for another version of Vivant or its models: {names}."
    return f"Left out for other bytes or another version of Vivant: {names}. To use them all the same, give --mixed."
