"""A device that computes, and the rule by which every model's memory plan is chosen for it. Without torch."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TypeVar

from engine.errors import DeviceError

GIB = 2**30
CONTEXT = 500 * 2**20  # bytes that a graphics driver takes before the first tensor
SPARE = 0.05  # share of the free memory that plans leave alone
EFFICIENCY = 0.4  # share of a card's peak rate that large networks reach
PROCESSOR_SPEED = 1e11  # floating-point operations a second of one core
UNITS = {"": GIB, "gib": GIB, "gb": 10**9, "mib": 2**20, "mb": 10**6}
Plan = TypeVar("Plan")


@dataclass(frozen=True)
class Device:
    """`total` and `free` in bytes of memory, `speed` in floating-point operations a second at best."""

    id: str  # as torch names it: "cuda:0", "mps", "cpu"
    name: str  # as its maker calls it
    total: int
    free: int
    speed: float = 1e11

    @property
    def kind(self) -> str:
        return self.id.split(":")[0]


def first_that_fits(plans: Sequence[Plan], peak: Callable[[Plan], float], free: float) -> Plan:
    """The first plan whose `peak` fits into `free` bytes, less SPARE; the last one where none does.

    `plans` run from the fastest to the one that needs least memory.
    """
    return next((plan for plan in plans if peak(plan) <= free * (1 - SPARE)), plans[-1])


def parse_bytes(text: str) -> int:
    """Bytes of an amount of memory such as “6GiB”; a bare number is in GiB. Raises DeviceError."""
    found = re.fullmatch(r"(\d+(?:\.\d+)?)\s*([a-z]*)", text.strip().lower())
    if not found or found[2] not in UNITS:
        raise DeviceError(f"“{text}” is not an amount of memory.", "Write it like 6GiB or 800MiB.")
    return int(float(found[1]) * UNITS[found[2]])
