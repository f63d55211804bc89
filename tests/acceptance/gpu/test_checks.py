"""Every check passes on toys, and fails on a product that is broken in what it checks."""

from __future__ import annotations

import time
from contextlib import nullcontext
from dataclasses import replace
from itertools import count
from pathlib import Path
from types import SimpleNamespace

import pytest
import torch

from engine.generators.diffusers import base
from engine.generators.diffusers.footprint import Footprint
from engine.generators.memory import plans
from engine.generators.memory.plans import DECODE, DENOISE, MemoryPlan, Stage
from engine.generators.svd import networks, pipeline, sampler
from engine.generators.svd.pipeline import SvdPipeline
from engine.models import MODELS
from engine.request.validation import check
from tests.acceptance.gpu import families, pictures, subjects, troubles, weights
from tests.acceptance.gpu.bench import Bench, bench
from tests.acceptance.gpu.card import Rehearsal
from tests.acceptance.gpu.checks import CHECKS, FAMILIES
from tests.acceptance.gpu.scale import true_clip, true_folder
from tests.acceptance.gpu.subjects import family_subject, injected

pytestmark = pytest.mark.filterwarnings("ignore:__array__ implementation:DeprecationWarning")


@pytest.fixture
def toys(tmp_path: Path) -> Bench:
    return bench(tmp_path, toy=True)


@pytest.mark.parametrize("name", CHECKS)
def test_a_check_passes_on_toys(name: str, toys: Bench) -> None:
    found = CHECKS[name](toys)
    assert found.passed, found.detail
    assert found.figures


def test_a_card_with_nothing_free_fails(toys: Bench, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("engine.generators.memory.devices.free_memory", lambda device: 0)
    assert "nothing of it is free" in detail(toys, "environment")


def test_a_precision_that_the_card_only_emulates_fails(toys: Bench, monkeypatch: pytest.MonkeyPatch) -> None:
    device = replace(toys.device, id="cuda:0")
    monkeypatch.setattr(Bench, "device", device)
    monkeypatch.setattr(toys.card, "real", True)
    turing = SimpleNamespace(major=7, minor=5)
    monkeypatch.setattr(torch.cuda, "get_device_properties", lambda device: turing)
    monkeypatch.setattr(torch.cuda, "get_device_capability", lambda device: (7, 5))
    assert pictures.environment(toys).passed
    monkeypatch.setattr(pictures, "has_bfloat16", lambda device: True)
    assert "emulated" in detail(toys, "environment")


def test_weights_that_are_drawn_anew_each_time_fail(toys: Bench, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(weights, "draw", lambda name, shape, device, seed: torch.randn(shape, device=device))
    assert "the same seed made other weights" in detail(toys, "weights")


def test_frames_that_are_a_thousandth_off_fail(toys: Bench) -> None:
    with troubles.denoiser_giving(lambda network, out: out * 1.001):
        assert "in full precision the frames differ" in detail(toys, "exactness")


def slowly(network: object, out: torch.Tensor) -> torch.Tensor:
    time.sleep(0.8)
    return out


def test_a_forecast_that_is_too_low_and_a_denoiser_slower_than_diffusers_own_fail(
    toys: Bench, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = plans.stages
    monkeypatch.setattr(
        plans, "stages", lambda *given: [Stage(one.name, one.low / 1e5, one.high / 1e5) for one in real(*given)]
    )
    with troubles.denoiser_giving(slowly):
        said = detail(replace_scale(toys, slack=1.05, pause=0.0), "plans")
    assert "more memory than forecast" in said
    assert "resident is slower than diffusers' own" in said


def test_a_smaller_plan_for_the_second_clip_fails(toys: Bench, monkeypatch: pytest.MonkeyPatch) -> None:
    clips = count()
    monkeypatch.setattr(SvdPipeline, "plan", lambda *about: MemoryPlan(DENOISE[2 if next(clips) else 1], DECODE[1]))
    assert "slower plan" in detail(toys, "session")


def test_a_full_memory_that_is_not_recognised_fails(toys: Bench, monkeypatch: pytest.MonkeyPatch) -> None:
    for module in (networks, sampler):
        monkeypatch.setattr(module, "is_out_of_memory", lambda error: False)
    assert "a raw error came through: OutOfMemoryError" in detail(toys, "ladder")


def test_a_stop_that_is_heard_late_and_what_is_kept_wrongly_fail(toys: Bench, monkeypatch: pytest.MonkeyPatch) -> None:
    real = pipeline.arrays_of
    monkeypatch.setattr(pipeline, "arrays_of", lambda at: {name: 1.01 * kept for name, kept in real(at).items()})
    with troubles.denoiser_giving(slowly):
        said = detail(replace_scale(toys, slack=1.0, moments=4), "interruption")
    assert "a stop was heard only after" in said
    assert "another process made another clip" in said


def test_numbers_that_nobody_looks_at_and_a_fast_pace_that_is_none_fail(
    toys: Bench, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sampler, "is_finite", lambda clean: True)
    monkeypatch.setattr(sampler, "is_flat", lambda clean: False)
    monkeypatch.setattr(base, "block_cache", lambda *about: nullcontext())
    said = detail(toys, "numbers")
    assert "did not end in a sentence" in said
    assert "the fast pace leaves no block out" in said


@pytest.mark.parametrize("name", ["ltx-0.9.8-13b", "wan-2.2-a14b", "animatediff", "cogvideox-5b"])
def test_a_family_whose_forecast_is_too_low_or_whose_clip_is_another_fails(
    name: str, toys: Bench, monkeypatch: pytest.MonkeyPatch
) -> None:
    real, clips = Footprint.peak, base.pixels_of
    monkeypatch.setattr(Footprint, "peak", lambda *given: (real(*given) - families.CONTEXT) // 9 + families.CONTEXT)
    monkeypatch.setattr(base, "pixels_of", lambda values, frames: 255 - clips(values, frames))
    said = detail(toys, name)
    assert "more memory than forecast: RESIDENT, STREAMED, STREAMED_FP8" in said
    assert "the clip is not diffusers' own" in said


@pytest.mark.parametrize("name", FAMILIES)
def test_a_family_is_asked_for_a_clip_it_can_make_in_true_configurations(name: str, tmp_path: Path) -> None:
    request = true_clip(MODELS[name])
    check(request)
    subject = family_subject(name, true_folder(name, tmp_path / name), Rehearsal(), None)
    text = injected(subject)["prompt_embeds"]
    assert text.shape[-1] == {"animatediff": 768, "hunyuan-1.5": 3584}.get(name, 4096)
    assert request.width * request.height * request.frames <= 21e6


def test_a_limit_of_the_rehearsal_is_a_full_memory() -> None:
    card = Rehearsal()
    with card.watched([]):
        card.limit(2**20, 1)
        torch.zeros(2**10)
        with pytest.raises(torch.OutOfMemoryError):
            torch.zeros(2**20)
        kept = torch.zeros(2**20)
        assert card.peak().allocated >= kept.nbytes
    torch.zeros(2**20)


def test_nothing_of_the_drawn_weights_is_lost_by_what_was_drawn_before() -> None:
    torch.manual_seed(1)
    one = weights.draw("a.weight", (3, 4), "cpu", 0)
    torch.manual_seed(2)
    assert torch.equal(one, weights.draw("a.weight", (3, 4), "cpu", 0))
    assert not torch.equal(one, weights.draw("b.weight", (3, 4), "cpu", 0))


def test_alike_clips_have_999_decibels_and_broken_ones_none() -> None:
    values = torch.arange(4.0)
    assert subjects.psnr(values, values) == 999
    assert subjects.psnr(values + 3, values) == pytest.approx(0)
    assert not subjects.psnr(values * float("nan"), values) >= 0


def detail(place: Bench, name: str) -> str:
    found = CHECKS[name](place)
    assert not found.passed
    return found.detail


def replace_scale(place: Bench, **changes: object) -> Bench:
    return replace(place, scale=replace(place.scale, **changes))  # type: ignore[arg-type]
