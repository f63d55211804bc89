"""Steps are reported among those of all passes, and timed."""

from __future__ import annotations

from engine.generators.diffusers.steps import Steps
from engine.progress import Phase, Progress


def test_steps_of_a_later_pass_go_on_where_the_one_before_ended() -> None:
    seen: list[Progress] = []
    steps = Steps(seen.append, 8, 16)
    for step in range(3):
        steps.at(step, None)
    assert [(progress.phase, progress.done, progress.total) for progress in seen] == [
        (Phase.DENOISE, done, 16) for done in (8, 9, 10)
    ]
    assert len(steps.times) == 3
    assert sorted(steps.times) == steps.times
