"""How a job talks to a person or a program at the other end of the command line."""

from __future__ import annotations

import json
import sys
from types import TracebackType

from tqdm import tqdm

from engine.progress import Phase, Progress

IN_BYTES = {Phase.FETCH, Phase.VERIFY}


class ProgressBars:
    """A bar for each phase with the time left, on a terminal; nothing elsewhere."""

    def __init__(self) -> None:
        self._phase: Phase | None = None
        self._bar: tqdm[object] | None = None

    def __call__(self, progress: Progress) -> None:
        if progress.phase is not self._phase:
            self.close()
            self._phase = progress.phase
            self._bar = tqdm(
                total=progress.total, desc=progress.phase.value.capitalize(), file=sys.stderr, disable=None,
                leave=False, unit_scale=progress.phase in IN_BYTES,
                bar_format="{desc:22} {bar:30} {n_fmt}/{total_fmt}  {remaining} left",
            )  # fmt: skip
        assert self._bar is not None
        self._bar.update(progress.done - self._bar.n)

    def close(self) -> None:
        if self._bar is not None:
            self._bar.close()

    def __enter__(self) -> ProgressBars:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


class JsonLines(ProgressBars):
    """A line of JSON on standard output for each step."""

    _told: tuple[Phase, int] | None = None

    def __call__(self, progress: Progress) -> None:
        if self._told == (progress.phase, progress.done):
            return  # said again only to ask whether to stop
        self._told = progress.phase, progress.done
        say_json(phase=progress.phase.name.lower(), done=progress.done, total=progress.total)


def say_json(**data: object) -> None:
    print(json.dumps(data, ensure_ascii=False), flush=True)
