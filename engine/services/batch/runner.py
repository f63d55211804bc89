"""Runs a batch: makes each missing item of the plan, puts it in place and reports it."""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import Protocol

from engine.progress import Progress
from engine.services.batch.manifest import WHOLE, Manifest, Part, part_of
from engine.services.batch.order import Item, Outcome, State
from engine.services.batch.plan import Plan
from engine.services.batch.results import write_results
from engine.services.batch.slots import Ended, OnProgress

PAGE_SECONDS = 60.0  # between two versions of the page of a batch that runs; more where writing it takes long
PAGE_SHARE = 100  # so many times longer than writing it takes


class Slots(Protocol):
    """Whatever carries out orders, several at a time: processes of this computer, or a crew of machines."""

    def run(self, items: Iterable[Item], on_progress: OnProgress) -> Iterator[Ended]:
        """Each item as it ends, in any order. Closing the iterator stops what is being made."""


@dataclass(frozen=True)
class Summary:
    """How many items are in which state; bad rows count as failed."""

    counts: Counter[State]

    @property
    def all_well(self) -> bool:
        return not self.counts[State.SHORT] and not self.counts[State.FAILED] and not self.counts[State.WAITING]

    @property
    def safe(self) -> int:
        """How many clips are in their places."""
        return sum(count for state, count in self.counts.items() if state.has_clip)


OnEnd = Callable[[Item, Outcome], None]


def lacking(manifest: Manifest, plan: Plan, part: Part) -> list[Item]:
    """The items of a part without a clip; those that failed are tried again."""
    return [item for item in part_of(plan.items, part) if not manifest.outcome(item).state.has_clip]


def run_batch(
    manifest: Manifest, plan: Plan, todo: list[Item], slots: Slots, on_end: OnEnd,
    on_progress: Callable[[Item, Progress], None],
) -> Summary:  # fmt: skip
    """Make the items of `todo`; the page is written now and then, and at the end, however this ends.

    Raises ExportError when the disk takes no more, and Cancelled and KeyboardInterrupt when the work is to stop.
    """
    written = time.monotonic()
    pause = PAGE_SECONDS
    ending = slots.run(todo, on_progress)
    try:
        for ended in ending:
            manifest.keep(ended)
            on_end(ended.item, ended.outcome)
            if time.monotonic() - written > pause:
                began = time.monotonic()
                write_results(manifest, plan, sheets=False)
                written = time.monotonic()
                pause = max(PAGE_SECONDS, PAGE_SHARE * (written - began))
    finally:
        if close := getattr(ending, "close", None):
            close()
        write_results(manifest, plan)
    return summary_of(manifest, plan)


def summary_of(manifest: Manifest, plan: Plan, part: Part = WHOLE) -> Summary:
    counts = Counter(manifest.outcome(item).state for item in part_of(plan.items, part))
    counts[State.FAILED] += len(plan.bad)
    return Summary(counts)
