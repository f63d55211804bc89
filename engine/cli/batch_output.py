"""What `vivant batch`, `watch` and `crew` print: the forecast, progress with the time left, and what became of all."""

from __future__ import annotations

import sys
from collections import Counter
from dataclasses import asdict
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

from tqdm import tqdm

from engine.cli.forecast import duration
from engine.cli.progress_output import error_text, for_terminal, no_bar, say, say_json
from engine.jobs.store import readable_size
from engine.language import translated
from engine.services.batch.earlier import Earlier
from engine.services.batch.forecast import BatchForecast, TimeLeft
from engine.services.batch.manifest import PAGE, REPORT, RESULT
from engine.services.batch.order import Item, Outcome, State

if TYPE_CHECKING:
    from engine.progress import Progress
    from engine.services.batch.runner import Summary

BAR = "{desc} {bar:24} {n_fmt}/{total_fmt} {postfix}"


class BatchOutput:
    """A bar with the time left on a terminal; with JSON a line for each item; failures are printed as they come."""

    def __init__(self, forecast: BatchForecast, as_json: bool) -> None:
        self._left = TimeLeft(forecast)
        self._json = as_json
        self._counts: Counter[State] = Counter()
        self._bar = tqdm(
            total=forecast.items, desc="Making clips", file=sys.stderr, disable=True if as_json else no_bar(),
            leave=False, bar_format=BAR,
        )  # fmt: skip

    def __enter__(self) -> BatchOutput:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._bar.close()

    def progress(self, item: Item, progress: Progress) -> None:
        if self._left.forecast.costs:  # else a crew makes them, which names its first clip whatever its machines make
            self._left.begin(item)
        self._bar.set_postfix_str(self._about(), refresh=True)

    def ended(self, item: Item, outcome: Outcome) -> None:
        self._left.add(item)
        self._counts[outcome.state] += 1
        if self._json:
            left = self._left.seconds
            say_json(
                item=item.id, row=item.number, clip=item.out, **outcome.to_json(),
                seconds_left=None if left is None else round(left),
            )  # fmt: skip
            return
        self._bar.set_postfix_str(self._about(), refresh=False)
        self._bar.update()
        if outcome.state is State.FAILED:
            text = translated(f"Row {item.number}: {error_text(outcome.sentence, outcome.hint)}")
            self._bar.write(for_terminal(text), file=sys.stderr)

    def _about(self) -> str:
        left = self._left.seconds
        worse = [f"{self._counts[state]} {state.value}" for state in (State.SHORT, State.FAILED) if self._counts[state]]
        return ", ".join(["" if left is None else f"{duration(left)} left", *worse]).strip(", ")


def tell_forecast(forecast: BatchForecast, as_json: bool) -> None:
    if as_json:
        seconds = None if forecast.seconds is None else round(forecast.seconds)
        say_json(items=forecast.items, seconds=seconds, memory=forecast.memory, disk=forecast.disk, estimated=True)
        return
    time = "a time that is known after the first" if forecast.seconds is None else f"about {duration(forecast.seconds)}"
    clips = "1 clip" if forecast.items == 1 else f"{forecast.items} clips"
    if forecast.items:
        disk = readable_size(forecast.disk)
        say(f"{clips}: {time}, up to {forecast.memory / 1e9:.1f} GB of memory, about {disk} of disk.")
    else:
        say("All clips are there.")


def tell_earlier(earlier: Earlier, as_json: bool) -> None:
    """Say what becomes of the clips that the folder holds already, if it holds any."""
    if as_json:
        if earlier != Earlier():
            say_json(earlier=asdict(earlier))
        return
    for number, text in (
        (earlier.stay, "Other clips in this folder, which stay"), (earlier.same, "Clips that are there already"),
        (earlier.replaced, "Clips that are made anew, in place of those of the same names"),
        (earlier.left_out, "Clips that an earlier batch has not made, and that are left out"),
    ):  # fmt: skip
        if number:
            say(f"{text}: {number}.")


def tell_summary(summary: Summary, out: Path, as_json: bool) -> None:
    counts = {state.value: summary.counts[state] for state in State if summary.counts[state]}
    if as_json:
        say_json(done=True, page=str(out / REPORT / PAGE), table=str(out / REPORT / RESULT), **counts)
        return
    say(", ".join(f"{count} {name}" for name, count in counts.items()) + ".")
    say(str(out / REPORT / PAGE))
