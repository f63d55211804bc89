"""What is said before a run, and how runs correct it."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest

from engine.__main__ import main
from engine.generators.memory.device import GIB, Device
from engine.generators.run_history import key_of, record
from engine.models import BREEZE, MODELS, ModelSpec
from engine.request.defaults import defaults
from engine.request.motion_request import MotionRequest
from engine.services.forecast import forecast, learn, pixel_seconds

REQUEST = MotionRequest(1024, 768)


def test_more_frames_and_pixels_take_longer_and_larger_ones_more_memory() -> None:
    small, long, large = (forecast(r) for r in (REQUEST, replace(REQUEST, frames=100), replace(REQUEST, width=2048)))
    assert small.seconds
    assert long.seconds
    assert long.seconds > 1.5 * small.seconds
    assert long.memory == small.memory
    assert large.memory > small.memory


def test_the_median_of_real_runs_corrects_the_forecast() -> None:
    for ratio in (3.0, 4.0, 50.0):  # one run met a busy machine
        learn(REQUEST, ratio * pixel_seconds(REQUEST))
    made = forecast(REQUEST)
    assert made.seconds == pytest.approx(4.0 * pixel_seconds(REQUEST))
    assert made.runs == 3


def test_the_seconds_of_a_large_model_are_unknown_until_it_has_run_on_the_device() -> None:
    spec = MODELS["ltx-0.9.8"]
    request, card = defaults(spec, 768, 512), Device("cuda:0", "a card", 8 * GIB, 5 * GIB)
    before = forecast(request, card)
    assert before.seconds is None
    assert before.memory == int(spec.graphics_memory[2] * GIB)  # the fastest way that fits into 5 GiB
    work = spec.work(request.frames, 768, 512, request.steps)
    record(key_of(spec, card), card, seconds=600.0 / work, memory=3.0 * GIB)
    made = forecast(replace(request, steps=2 * request.steps))  # on the device of the latest run
    assert made.seconds == pytest.approx(1200.0)
    assert (made.memory, made.runs) == (3 * GIB, 1)
    assert forecast(defaults(MODELS["wan-2.2-5b"], 768, 512), card).seconds is None
    assert forecast(request, replace(card, name="another card")).seconds is None


@pytest.mark.parametrize("spec", MODELS.values(), ids=lambda spec: spec.id)
def test_every_model_has_a_forecast_from_its_name_alone(spec: ModelSpec, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["forecast", "--model", spec.id, "--vram", "8GiB", "--json"]) == 0
    answer = json.loads(capsys.readouterr().out)
    assert answer["model"] == spec.id
    assert answer["memory"] > 0
    assert answer["disk"] > 0
    assert (answer["seconds"] is None) == (spec.cost_model == "runs")


def test_the_forecast_is_of_the_model_that_animate_takes(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["forecast"]) == 0
    assert capsys.readouterr().out.startswith(BREEZE.title)
