"""What a whole batch will take: time, disk and memory, before it starts and while it runs."""

from __future__ import annotations

import os
import shutil
import time
from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path

from engine.errors import ExportError
from engine.generators.memory.device import GIB, Device
from engine.jobs.job import SPARE
from engine.models import model_spec
from engine.request.motion_request import MotionRequest
from engine.services.batch.order import Item
from engine.services.forecast import forecast

# Measured on two older server cores: what the check of a clip and writing it take.
CHECK_SECONDS, CHECK_SECONDS_PER_FRAME = 0.8, 0.06
WRITE_SECONDS_PER_MEGAPIXEL = 0.04
BYTES_PER_PIXEL = 0.04  # of MP4: twice what a photo of a dog takes
FIXED_BYTES = 60_000
CHECK_MEMORY = 350 * 2**20  # bytes of a process that compares frames and looks for text
TRUSTED = 3  # items after which the clock is believed as much as the forecast
MEMORY_SHARE = 0.6  # of the computer's memory that slots may take
OWN_MEMORY = 120 * 2**20  # bytes of the command itself


@dataclass(frozen=True)
class BatchForecast:
    """An estimate. `seconds` is None where a model has not run yet; `disk` is for clips and what is being made."""

    items: int
    seconds: float | None
    memory: int
    disk: int


def forecast_batch(items: Iterable[Item], slots: int, device: Device | None = None) -> BatchForecast:
    """For items whose orders are done `slots` at a time; nothing is loaded."""
    count, seconds, disk, memory, scratch = 0, 0.0, 0, 0, 0
    known = True
    for item in items:
        request = MotionRequest(**item.draft)
        taken, needed, frames = of_one(request, device)
        count += 1
        known &= taken is not None
        seconds += seconds_of(item, request, taken or 0.0)
        disk += round(pixels(request) * BYTES_PER_PIXEL) + FIXED_BYTES
        memory = max(memory, needed + CHECK_MEMORY * item.order.check)
        scratch = max(scratch, frames * min(2, item.order.best_of))
    busy = min(slots, count)
    return BatchForecast(
        count, seconds / max(busy, 1) if known else None, OWN_MEMORY + busy * memory, disk + busy * scratch
    )


def seconds_of(item: Item, request: MotionRequest, making: float) -> float:
    """Seconds of one slot for an item; of several seeds all are reckoned with."""
    check = (CHECK_SECONDS + CHECK_SECONDS_PER_FRAME * request.frames) * item.order.check
    return (making + check) * item.order.best_of + WRITE_SECONDS_PER_MEGAPIXEL * pixels(request) / 1e6


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
    """The time that is left: what was forecast, corrected by how much longer than forecast the items so far took."""

    forecast: BatchForecast
    began: float = field(default_factory=time.monotonic)
    done: int = 0

    def add(self) -> None:
        """One more item has ended."""
        self.done += 1

    @property
    def seconds(self) -> float | None:
        """Seconds; None before anything is known."""
        elapsed, forecast = time.monotonic() - self.began, self.forecast.seconds
        if not self.done:
            return None if forecast is None else max(0.0, forecast - elapsed)
        measured = elapsed / self.done * (self.forecast.items - self.done)
        if forecast is None:
            return measured
        trust = self.done / (self.done + TRUSTED)
        left = forecast * (1 - self.done / max(1, self.forecast.items))
        return trust * measured + (1 - trust) * left


def default_slots(items: Iterable[Item]) -> int:
    """How many orders at a time: a core each for the built-in model, as memory allows; large models one at a time."""
    largest = 1
    for item in items:
        request = MotionRequest(**item.draft)
        if not model_spec(request.model).built_in:
            return 1
        largest = max(largest, of_one(request, None)[1] + CHECK_MEMORY)
    return max(1, min(cores(), round(MEMORY_SHARE * memory()) // largest))


def cores() -> int:
    """The processor cores that this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def memory() -> int:
    """Bytes of the computer's memory, where the system tells them; else what every computer has."""
    try:
        return os.sysconf("SC_PHYS_PAGES") * os.sysconf("SC_PAGE_SIZE")
    except (AttributeError, ValueError, OSError):
        return 8 * GIB
