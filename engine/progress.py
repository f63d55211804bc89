"""How a running job reports its progress and can be stopped: both are the same call."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum

from engine.arrays import UInt8Array


class Phase(Enum):
    """The stages of a job, in order."""

    FETCH = "fetch"
    VERIFY = "verify"
    LOAD = "load"
    ENCODE = "encode"
    DENOISE = "denoise"
    DECODE = "decode"
    EXPORT = "export"
    COMPARE = "compare"


@dataclass(frozen=True)
class Progress:
    """`done` of `total` steps of a phase.

    `draft`, where a model has one, renders a small preview of the clip as it stands now: (T, h, w, 3) uint8.
    It is a call because it takes time, and only a window needs it.
    """

    phase: Phase
    done: int
    total: int
    draft: Callable[[], UInt8Array] | None = None


ProgressCallback = Callable[[Progress], None]
"""Takes a Progress; raises Cancelled to stop the job."""

StepCallback = Callable[[int, int], None]
"""Takes the number of steps that are done, and of all steps; raises Cancelled to stop the job."""


def stepping(report: ProgressCallback, phase: Phase) -> StepCallback:
    """A callback for a loop: it reports how many steps of a phase are done."""
    return lambda done, total: report(Progress(phase, done, total))


def ignore(progress: Progress) -> None:
    """A callback for callers that do not need the progress."""
