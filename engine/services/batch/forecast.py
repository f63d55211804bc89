"""What a whole batch will take: time, disk and memory, before it starts and while it runs."""

from __future__ import annotations

import math
import os
import shutil
import time
from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path

from engine.errors import ExportError
from engine.export.effort import written_bytes, written_seconds
from engine.export.places import OWN, SHORT_SIDE, place_of
from engine.generators.memory.device import GIB, Device
from engine.jobs.job import SPARE
from engine.models import model_spec
from engine.request.motion_request import MotionRequest
from engine.services.batch.order import Item
from engine.services.forecast import forecast, pixel_seconds

# Measured on two older server cores: what the check of a clip and writing it take, in processor time.
CHECK_SECONDS, CHECK_SECONDS_PER_FRAME = 0.5, 0.045
CHECK_MEMORY = 350 * 2**20  # bytes of a process that compares frames and looks for text
TRUSTED = 2  # usual items after which the clock is believed as much as the forecast
START_SECONDS = 2.0  # of each slot, in processor time: until its process runs and has loaded the networks
LOOKS, LOOK_SECONDS = 5, 0.02  # at what runs now, and seconds between two
PACES = (0.5, 4.0)  # the fastest and the slowest computer that the check and writing are reckoned for
MEMORY_SHARE = 0.6  # of the computer's memory that slots may take
OWN_MEMORY = 120 * 2**20  # bytes of the command itself


@dataclass(frozen=True)
class BatchForecast:
    """An estimate. `seconds` is None where a model has not run yet; `disk` is for clips and what is being made.

    `costs` are what items take of one slot, by their ids; where they are not known, each takes as long as another.
    So many are made `at_once`.
    """

    items: int
    seconds: float | None
    memory: int
    disk: int
    costs: dict[str, float] = field(default_factory=dict, repr=False)
    at_once: int = 1


def forecast_batch(items: Iterable[Item], slots: int, device: Device | None = None) -> BatchForecast:
    """For items whose orders are done `slots` at a time; nothing is loaded."""
    count, disk, memory, scratch = 0, 0, 0, 0
    known, items = True, list(items)
    costs = costs_of(items, device)
    for item in items:
        request = MotionRequest(**item.draft)
        taken, needed, frames = of_one(request, device)
        count += 1
        known &= taken is not None
        disk += bytes_of(item, request)
        memory = max(memory, needed + CHECK_MEMORY * item.order.check)
        scratch = max(scratch, frames * min(2, item.order.best_of))
    busy = min(slots, count)
    return BatchForecast(
        count, sum(costs.values()) / max(busy, 1) if known else None,
        OWN_MEMORY + busy * memory, disk + busy * scratch, costs, max(busy, 1),
    )  # fmt: skip


def costs_of(items: Iterable[Item], device: Device | None = None) -> dict[str, float]:
    """Seconds of one slot for each item, by its id; of several seeds all are reckoned with.

    Clips of the same frames, for several places, are made and checked once. What is not known counts as nothing.
    """
    made: set[str] = set()
    costs: dict[str, float] = {}
    for item in items:
        request = MotionRequest(**item.draft)
        taken, _, _ = of_one(request, device)
        slower = pace_of(request, taken)
        check = (CHECK_SECONDS + CHECK_SECONDS_PER_FRAME * request.frames) * item.order.check
        making = 0.0 if item.frames in made else ((taken or 0.0) + slower * check) * item.order.best_of
        made.add(item.frames)
        costs[item.id] = making + slower * written_seconds(written_pixels(item, request))
    return costs


def pace_of(request: MotionRequest, making: float | None) -> float:
    """How much slower this computer is at everything, as far as it is known of making clips, which other things than
    the computer make quick as well: within PACES.
    """
    if making is None or not model_spec(request.model).built_in:
        return 1.0
    return min(max(making / pixel_seconds(request), PACES[0]), PACES[1])


def written_pixels(item: Item, request: MotionRequest) -> int:
    """Pixels of all frames of the file: a shape is larger than the clip or smaller."""
    order = item.order
    size = place_of(order.preset or OWN).size(int(order.export.get("short_side", SHORT_SIDE)))
    width, height = size or (request.width, request.height)
    return width * height * request.frames


def bytes_of(item: Item, request: MotionRequest) -> int:
    """Bytes of the file, about: pixels that a shape adds are smooth and take less."""
    return written_bytes(pixels(request), written_pixels(item, request))


@cache
def of_one(request: MotionRequest, device: Device | None) -> tuple[float | None, int, int]:
    """Seconds, memory and disk of a clip: thousands of photos share a few sizes."""
    found = forecast(request, device)
    return found.seconds, found.memory, found.disk


def pixels(request: MotionRequest) -> int:
    return request.width * request.height * request.frames


def check_disk(found: BatchForecast, out: Path) -> None:
    """Raises ExportError where the disk will not hold the clips."""
    place = out.absolute()
    while not place.exists():
        place = place.parent
    free = shutil.disk_usage(place).free
    if free < found.disk + SPARE:
        raise ExportError(
            f"The clips need about {(found.disk + SPARE) / 1e9:.1f} GB of disk, and {free / 1e9:.1f} GB are free.",
            "Free some space, choose another disk, or make the batch in parts: --part 1/10.",
        )


@dataclass
class TimeLeft:
    """The time that is left: what was forecast, corrected by how much longer than forecast the items so far took.

    An item that takes longer than those before it counts before it ends: the time left changes little by little.
    """

    forecast: BatchForecast
    began: float = field(default_factory=time.monotonic)  # later by how long the work has paused
    done: int = 0
    _spent: float = 0.0  # what the ended items cost
    _took: float = 0.0  # seconds of the slots for them
    _starts: int = 0  # items that were the first of their slots
    _begun: dict[str, float] = field(default_factory=dict)  # by item: seconds of the work at which it was

    @property
    def elapsed(self) -> float:
        return time.monotonic() - self.began

    def begin(self, item: Item) -> None:
        """An item is being made; may be called again."""
        if item.id not in self._begun:
            starts = self._starts < self.forecast.at_once
            self._starts += starts
            self._begun[item.id] = self.elapsed + START_SECONDS * starts

    def add(self, item: Item | None = None) -> None:
        """One more item has ended."""
        self.done += 1
        self._spent += self._cost(item.id) if item is not None else self._usual
        slots, elapsed = self.forecast.at_once, self.elapsed
        began = self._begun.pop(item.id, None) if item is not None else None
        self._took = slots * elapsed if began is None else self._took + max(elapsed - began, 0.0)

    @property
    def _whole(self) -> float:
        """What all items cost; where nothing is known, as many as there are."""
        forecast = self.forecast
        return sum(forecast.costs.values()) or (forecast.seconds or 0.0) * forecast.at_once or float(forecast.items)

    @property
    def _usual(self) -> float:
        return self._whole / max(1, self.forecast.items)

    def _cost(self, key: str) -> float:
        return self.forecast.costs.get(key, 0.0) if self.forecast.costs else self._usual

    @property
    def share(self) -> float:
        """How much of the work is done."""
        return min(self._spent / self._whole if self._whole else 1.0, 1.0)

    @property
    def seconds(self) -> float | None:
        """Seconds; None before anything is known."""
        forecast, slots, elapsed, whole = self.forecast, self.forecast.at_once, self.elapsed, self._whole
        making = [(max(elapsed - began, 0.0), self._cost(key)) for key, began in self._begun.items()]
        weight, slower = 0.0, 0.0  # how much the forecast is believed, and how much slower than the costs it says
        if forecast.seconds is not None and whole:
            weight, slower = TRUSTED * self._usual, forecast.seconds * slots / whole
        elif not self.done:
            return None
        cost, took = self._spent + weight, self._took + weight * slower
        pace = took / cost if cost else 0.0
        late = [(spent, usual) for spent, usual in making if usual and spent > pace * usual]
        pace = (took + sum(spent for spent, _ in late)) / max(cost + sum(usual for _, usual in late), 1e-9)
        ahead = [max(pace * usual - spent, 0.0) for spent, usual in making]
        waiting = max(whole - self._spent - sum(usual for _, usual in making), 0.0)
        if not making:  # nobody says what is begun
            return max(pace * whole - slots * elapsed, 0.0) / slots if not self.done else pace * waiting / slots
        return max((pace * waiting + sum(ahead)) / slots, *ahead)


def default_slots(items: Iterable[Item]) -> int:
    """How many orders at a time: a core each for the built-in model, as memory allows; large models one at a time."""
    largest = 1
    for item in items:
        request = MotionRequest(**item.draft)
        if not model_spec(request.model).built_in:
            return 1
        largest = max(largest, of_one(request, None)[1] + CHECK_MEMORY)
    return max(1, min(cores(), round(MEMORY_SHARE * memory()) // largest))


def crowding(slots: float, looks: int = LOOKS) -> float:
    """How many times longer so many slots take because of other programs, which have kept the processor busy for some
    minutes and do so now; 1 where the system does not say.
    """
    if not hasattr(os, "getloadavg"):
        return 1.0
    return max(1.0, (min(*os.getloadavg()[:2], running_now(looks)) + slots) / cores())


def running_now(looks: int = LOOKS) -> float:
    """How many threads of other programs run or wait for the processor, at most, when looked so often."""
    most = 0
    try:
        for look in range(looks):
            time.sleep(LOOK_SECONDS if look else 0.0)
            most = max(
                most, int(Path("/proc/loadavg").read_text().split()[3].partition("/")[0]) - 1
            )  # without this one
    except (OSError, ValueError, IndexError):
        return math.inf  # only Linux says that
    return most


def cores() -> int:
    """The processor cores that this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def memory() -> int:
    """Bytes of the computer's memory, where the system tells them; else what every computer has."""
    try:
        return os.sysconf("SC_PHYS_PAGES") * os.sysconf("SC_PAGE_SIZE")
    except (AttributeError, ValueError, OSError):
        return 8 * GIB
