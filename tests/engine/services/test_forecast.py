"""What is said before a run, and how runs correct it."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from engine.models import MODELS
from engine.request.motion_request import MotionRequest, defaults
from engine.services.forecast import forecast, learn, work

REQUEST = MotionRequest(1024, 768)


def test_more_frames_and_pixels_take_longer_and_larger_ones_more_memory() -> None:
    small, long, large = (forecast(r) for r in (REQUEST, replace(REQUEST, frames=100), replace(REQUEST, width=2048)))
    assert small
    assert long
    assert large
    assert long.seconds > 1.5 * small.seconds
    assert long.memory == small.memory
    assert large.memory > small.memory


def test_the_median_of_real_runs_corrects_the_forecast() -> None:
    for ratio in (3.0, 4.0, 50.0):  # one run met a busy machine
        learn(REQUEST, ratio * work(REQUEST))
    made = forecast(REQUEST)
    assert made
    assert made.seconds == pytest.approx(4.0 * work(REQUEST))


def test_nothing_is_made_up_of_a_large_model_that_never_ran() -> None:
    request = defaults(MODELS["ltx-0.9.5"], 768, 512)
    assert forecast(request) is None
    learn(request, 600.0)
    made = forecast(replace(request, steps=2 * request.steps))
    assert made
    assert made.seconds == pytest.approx(1200.0)
    assert forecast(REQUEST) == forecast(REQUEST)
    assert forecast(defaults(MODELS["wan-2.2-5b"], 768, 512)) is None


@pytest.mark.parametrize("text", ["", "[1, 2", "[1, 2]", '{"breeze": "x"}', '{"breeze": [null, -3]}'])
def test_a_damaged_memory_of_runs_is_passed_over(home: Path, text: str) -> None:
    (home / "pace.json").write_text(text)
    assert forecast(REQUEST)
