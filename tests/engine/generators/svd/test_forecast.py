"""What Stable Video Diffusion will take, and how runs correct it."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest

from engine.__main__ import main
from engine.generators.memory.device import GIB, Device
from engine.generators.memory.devices import choose_device
from engine.generators.memory.plans import DENOISE
from engine.generators.run_history import key_of, known_device, median, record
from engine.generators.svd.forecast import svd_forecast
from engine.jobs.job import Job
from engine.models import SVD, SVD_XT
from engine.progress import ignore
from engine.request.motion_request import MotionRequest
from engine.services.forecast import forecast
from engine.services.session import Session

XT = MotionRequest(1024, 576, model="svd-xt", frames=25, fps=7, steps=0, camera="own", pace="quality")


def card(gib: float) -> Device:
    return Device("cuda:0", "a card", int(gib * GIB), int(gib * GIB), 25e12)


def test_runs_that_took_more_than_forecast_lead_to_a_smaller_plan_and_a_longer_forecast() -> None:
    device = card(8)
    before = svd_forecast(XT, SVD_XT, device)
    record(key_of(SVD_XT, device), device, seconds=2.0, memory=1.4)
    after = svd_forecast(XT, SVD_XT, device)
    assert after.seconds == pytest.approx(2 * before.seconds)
    assert DENOISE.index(after.plan.denoise) > DENOISE.index(before.plan.denoise)
    assert median(key_of(SVD_XT, device), "memory") == (1.4, 1)
    assert known_device() == device
    assert forecast(XT).seconds == after.seconds


def test_a_run_is_remembered(photo: Path, toy_folder: Path) -> None:
    request = replace(XT, model=str(toy_folder), width=64, height=64, frames=3, steps=1)
    Session().generate(Job.create(photo, request), ignore)
    found = median(key_of(SVD_XT, choose_device()), "seconds")
    assert found is not None
    assert found[1] == 1


def test_the_forecast_is_told(capsys: pytest.CaptureFixture[str]) -> None:
    command = ["forecast", "--model", "svd-xt", "--frames", "25", "--size", "1024x576", "--vram", "6GiB"]
    assert main([*command, "--json"]) == 0
    answer = json.loads(capsys.readouterr().out)
    assert answer["estimated"] is True
    assert answer["plan"] == "guidance in turns"
    low, high = answer["stages"]["denoising"]
    assert 4.5 * GIB < low <= high < 5.2 * GIB
    assert main(command) == 0
    assert "Estimates:" in capsys.readouterr().out
    assert main(["forecast", "--model", "breeze"]) == 0
    assert main(["forecast", "--model", "nothing"]) == 2


def test_fewer_frames_and_better_presets_are_forecast_as_such() -> None:
    long, short = svd_forecast(XT, SVD_XT, card(8)), svd_forecast(replace(XT, model="svd", frames=14), SVD, card(8))
    assert short.seconds < 0.6 * long.seconds
    assert svd_forecast(replace(XT, pace="fast"), SVD_XT, card(8)).seconds < 0.4 * long.seconds
