"""The steps of one pass among those of all passes: reported, and timed."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass, field

from engine.arrays import UInt8Array
from engine.progress import Phase, Progress, ProgressCallback


@dataclass(frozen=True)
class Steps:
    """Reports the steps of one pass among those of all passes."""

    report: ProgressCallback
    before: int
    total: int
    times: list[float] = field(default_factory=list)

    def at(self, step: int, draft: Callable[[], UInt8Array] | None) -> None:
        self.times.append(time.monotonic())
        self.report(Progress(Phase.DENOISE, self.before + step, self.total, draft))
