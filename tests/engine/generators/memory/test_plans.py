"""What a clip takes: simulated at true size, by formula, and the plan that is made of it."""

from __future__ import annotations

import copy
import json
from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import pytest
import torch

from engine.__main__ import main
from engine.errors import DeviceError
from engine.generators.memory import simulate
from engine.generators.memory.allocator_model import Allocator, smallest_memory
from engine.generators.memory.devices import choose, devices
from engine.generators.memory.meter import Meter
from engine.generators.memory.plans import DECODE, DENOISE, GIB, Device, Extent, needed, plan, smaller, stages
from engine.generators.svd.forecast import known_device, learn, learned, outlook
from engine.generators.svd.lean import ChunkPlan, make_lean
from engine.generators.svd.weight_streaming import stream
from engine.jobs.job import Job
from engine.models import SVD, SVD_XT
from engine.progress import ignore
from engine.request.motion_request import MotionRequest
from engine.services.forecast import forecast
from engine.services.session import Session
from tests.support.svd_toys import TOKEN, toy_unet

MIB = 2**20
WHOLE = Extent(25, 9216, 25)
XT = MotionRequest(1024, 576, model="svd-xt", frames=25, fps=7, steps=10, camera="own", pace="quality")


def card(gib: float) -> Device:
    return Device("cuda:0", "a card", int(gib * GIB), int(gib * GIB), 25e12)


def test_the_meter_counts_every_byte_from_birth_to_death() -> None:
    known = torch.empty(1000, device="meta")
    with Meter(False, [known]) as meter:
        a = torch.empty(256, device="meta")
        b = a + 1
        del a
        c = b.view(16, 16).t()
        b = b * 2
        known.add_(1)
    assert meter.now == 2 * 1024
    assert meter.peak == 2 * 1024
    del b, c
    assert meter.now == 0


def test_the_allocator_rounds_splits_joins_and_gives_back() -> None:
    events = [(1, 12 * MIB), (2, 12 * MIB), (-1, 12 * MIB), (-2, 12 * MIB), (3, 24 * MIB)]
    free, tight = Allocator(), Allocator(24 * MIB)
    assert free.replay(events)
    assert free.peak == 48 * MIB  # two segments of 12 do not make one of 24
    assert tight.replay(events)  # but they are given back when the memory is full
    assert 24 * MIB <= smallest_memory(events, 24 * MIB) <= 40 * MIB  # found in steps of 16
    holes = [(i, 3 * MIB) for i in range(1, 9)] + [(-i, 3 * MIB) for i in range(1, 9, 2)] + [(9, 5 * MIB)]
    assert smallest_memory(holes, 24 * MIB) > 24 * MIB  # fragments


def test_the_simulation_agrees_with_torch_on_real_tensors() -> None:
    """The peak of a real run on the processor, as torch's own profiler records it."""
    unet = make_lean(toy_unet(), ChunkPlan(frames=2, positions=40))
    given = torch.randn(2, 4, 8, 8, 16), torch.tensor(1.0), torch.randn(2, 1, TOKEN), torch.rand(2, 3)
    with torch.no_grad(), torch.profiler.profile(profile_memory=True) as profiler:
        unet(*given)
    now = peak = 0
    for event in profiler.profiler.kineto_results.events():
        if event.name() == "[memory]":
            now += event.nbytes()
            peak = max(peak, now)
    shapes = copy.deepcopy(unet)
    torch.nn.Module.to(shapes, "meta")
    found = simulate.measure(lambda: shapes(*(tensor.to("meta") for tensor in given)), shapes, 0)
    assert abs(found.live / peak - 1) < 0.1


@pytest.mark.parametrize("rung", [3])
def test_the_formulas_agree_with_the_simulation_at_true_size(rung: int) -> None:
    found = simulate.denoising(DENOISE[rung], 8, 64, 64)
    assert abs(DENOISE[rung].low.of(8, 4096) / found.low - 1) < 0.1
    assert abs(DENOISE[rung].high.of(8, 4096) / found.high - 1) < 0.1


@pytest.mark.parametrize("rung", [1, 2])
def test_the_formulas_of_the_decoder_agree_with_the_simulation_at_true_size(rung: int) -> None:
    found = simulate.decoding(DECODE[rung], 3, 72, 128)
    assert abs(DECODE[rung].high.of(3, 9216) / found.high - 1) < 0.1


def test_the_promises_hold_by_formula_at_25_frames_of_1024_x_576() -> None:
    high = [plan.high.of(25, 9216) / GIB for plan in DENOISE]
    assert high[1] < 6.5  # the denoiser resident, both halves of guidance at once
    assert high[-1] < 2.2  # the lowest rung
    assert all(a > b for a, b in pairwise(high))
    assert DECODE[1].high.of(25, 9216) / GIB < 6.85


@pytest.mark.parametrize("gib", [2.5, 3, 4, 6, 8, 12, 16, 24, 80])
@pytest.mark.parametrize("frames", [14, 25])
def test_a_plan_fits_and_more_memory_never_makes_it_slower(gib: float, frames: int) -> None:
    extent = Extent(frames, 9216, frames)
    chosen, richer = plan(card(gib), extent), plan(card(gib * 1.5), extent)
    assert needed(chosen, extent) < gib * GIB
    assert DENOISE.index(richer.denoise) <= DENOISE.index(chosen.denoise)
    assert stages(chosen, extent)[2].low <= stages(chosen, extent)[2].high


def test_the_ladder_goes_down_to_its_end() -> None:
    step, names = plan(card(80), WHOLE), []
    while step is not None:
        names.append(step.denoise.name)
        step = smaller(step)
    assert names == [rung.name for rung in DENOISE]


def test_runs_that_took_more_than_forecast_lead_to_a_smaller_plan_and_a_longer_forecast() -> None:
    device = card(8)
    before = outlook(XT, SVD_XT, device)
    learn(device, seconds=2.0, memory=1.4)
    after = outlook(XT, SVD_XT, device)
    assert after.seconds == pytest.approx(2 * before.seconds)
    assert DENOISE.index(after.plan.denoise) > DENOISE.index(before.plan.denoise)
    assert learned(device, "memory") == (1.4, 1)
    assert known_device() == device
    assert forecast(XT).seconds == after.seconds


def test_a_run_is_remembered(photo: Path, toy_folder: Path) -> None:
    request = replace(XT, model=str(toy_folder), width=64, height=64, frames=3, steps=1)
    Session().generate(Job.create(photo, request), ignore)
    assert learned(choose(), "seconds")[1] == 1


def test_the_forecast_is_told(capsys: pytest.CaptureFixture[str]) -> None:
    command = ["forecast", "--model", "svd-xt", "--frames", "25", "--size", "1024x576", "--vram", "6GiB"]
    assert main([*command, "--json"]) == 0
    told = json.loads(capsys.readouterr().out)
    assert told["estimated"] is True
    assert told["plan"] == "guidance in turns"
    low, high = told["stages"]["denoising"]
    assert 4.5 * GIB < low <= high < 5.2 * GIB
    assert main(command) == 0
    assert "Estimated" in capsys.readouterr().out
    assert main(["forecast", "--model", "breeze"]) == 0
    assert main(["forecast", "--model", "nothing"]) == 2


def test_fewer_frames_and_better_presets_are_forecast_as_such() -> None:
    long, short = outlook(XT, SVD_XT, card(8)), outlook(replace(XT, model="svd", frames=14), SVD, card(8))
    assert short.seconds < 0.6 * long.seconds
    assert outlook(replace(XT, pace="fast"), SVD_XT, card(8)).seconds < 0.4 * long.seconds


def test_a_device_is_chosen_by_name(monkeypatch: pytest.MonkeyPatch) -> None:
    assert devices()[-1].kind == "cpu"
    monkeypatch.setenv("VIVANT_DEVICE", "processor")
    assert choose().id == "cpu"
    monkeypatch.setenv("VIVANT_DEVICE", "voodoo")
    with pytest.raises(DeviceError, match="voodoo"):
        choose()


@torch.inference_mode()
def test_streamed_weights_give_the_same_pictures() -> None:
    unet = make_lean(toy_unet(), ChunkPlan(frames=2))
    given = torch.randn(1, 3, 8, 8, 8), torch.tensor(1.0), torch.randn(1, 1, TOKEN), torch.rand(1, 3)
    expected = unet(*given)[0]
    stream(unet, torch.device("cpu"))
    assert torch.equal(unet(*given)[0], expected)
    assert hasattr(unet.up_blocks[1].resnets[0], "_diffusers_hook")
