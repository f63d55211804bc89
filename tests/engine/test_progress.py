"""A loop reports its steps through a job's callback, which may stop it."""

from __future__ import annotations

import pytest

from engine.cli.progress_output import PHASES
from engine.errors import Cancelled
from engine.progress import Phase, Progress, ignore, stepping


def test_a_loop_reports_its_steps_as_progress_of_a_phase() -> None:
    heard: list[Progress] = []
    step = stepping(heard.append, Phase.DECODE)
    for done in (1, 2):
        step(done, 2)
    assert heard == [Progress(Phase.DECODE, 1, 2), Progress(Phase.DECODE, 2, 2)]


def test_a_callback_that_raises_stops_the_loop() -> None:
    def stop(progress: Progress) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        stepping(stop, Phase.EXPORT)(1, 2)
    stepping(ignore, Phase.EXPORT)(1, 2)


def test_every_phase_has_its_words_on_the_command_line() -> None:
    assert set(PHASES) == set(Phase)
