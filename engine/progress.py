"""How a running job talks back, and where it can be stopped: both are one call."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum

from engine.arrays import UInt8Array


class Phase(Enum):
    """The stages of a job, in order, in words that fit behind a progress bar."""

    FETCH = "fetching the model"
    VERIFY = "checking the model"
    LOAD = "opening"
    ENCODE = "looking at the photo"
    DENOISE = "imagining the motion"
    DECODE = "drawing the frames"
    EXPORT = "writing the file"
    COMPARE = "comparing with the photo"


@dataclass(frozen=True)
class Progress:
    """`done` of `total` steps of a phase.

    `draft`, where a model has one, makes the coming clip as it stands now, small: (T, h, w, 3) uint8.
    It is a call because it costs time, and only a window wants it.
    """

    phase: Phase
    done: int
    total: int
    draft: Callable[[], UInt8Array] | None = None


ProgressCallback = Callable[[Progress], None]
"""Takes a Progress; raises Cancelled to stop the job."""

StepCallback = Callable[[int, int], None]
"""Takes how many of how many steps are done; raises Cancelled to stop the job."""


def stepping(report: ProgressCallback, phase: Phase) -> StepCallback:
    """A report as loops over frames want it: told how many steps of how many of a phase are done."""
    return lambda done, total: report(Progress(phase, done, total))


def ignore(progress: Progress) -> None:
    """A report for those who do not want one."""
