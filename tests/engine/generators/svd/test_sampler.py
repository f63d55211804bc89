"""Schedules, solvers, guidance, reuse: each against an independent account of it."""

from __future__ import annotations

import copy
import math
import warnings
from itertools import pairwise
from pathlib import Path

import numpy as np
import pytest
import torch
from diffusers import EDMDPMSolverMultistepScheduler, EulerDiscreteScheduler
from diffusers.schedulers import AysSchedules

from engine.generators.svd.conditioning import condition
from engine.generators.svd.denoiser import Denoiser
from engine.generators.svd.flops import operations, passes, windows
from engine.generators.svd.loading import load_networks
from engine.generators.svd.networks import Networks
from engine.generators.svd.noise import noise
from engine.generators.svd.sampling_settings import LCM, PACES, MicroConditioning, Sampling, sampling
from engine.generators.svd.schedules import align_your_steps, karras
from engine.generators.svd.solvers import SOLVERS, Levels, Trajectory
from engine.models import SVD_XT
from engine.request.motion_request import MotionRequest
from tests.support.svd_toys import SCHEDULER


@pytest.fixture(scope="module")
def networks(toy_folder: Path) -> Networks:
    return load_networks(toy_folder, torch.device("cpu"), torch.float32)


@pytest.mark.parametrize("steps", [2, 10, 25])
def test_the_levels_are_those_of_the_stock_scheduler(steps: int) -> None:
    stock = EulerDiscreteScheduler(**SCHEDULER)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)
        stock.set_timesteps(steps)
    assert np.allclose(karras(steps), stock.sigmas.numpy(), rtol=1e-5)


def test_align_your_steps_is_the_published_schedule_and_reaches_between() -> None:
    assert np.allclose(align_your_steps(10), AysSchedules["StableDiffusionVideoSigmas"], rtol=1e-6)
    for steps in (4, 6, 19):
        levels = align_your_steps(steps)
        assert len(levels) == steps + 1
        assert (np.diff(levels) < 0).all()
        assert levels[0] == 700
    assert np.allclose(align_your_steps(19)[::2], align_your_steps(10)[:10], rtol=1e-5)


def walk(solver: str, levels: Levels, clean_of: object, start: torch.Tensor) -> torch.Tensor:
    at = Trajectory(start)
    for _ in range(len(levels.sigmas) - 1):
        clean = clean_of(at.latents, levels.sigmas[at.step])  # type: ignore[operator]
        at = Trajectory(SOLVERS[solver](at, clean, levels), at.step + 1, clean)
    return at.latents


def gaussian(noisy: torch.Tensor, sigma: torch.Tensor) -> torch.Tensor:
    """The exact clean estimate when clean values are spread normally around 2 with a deviation of 0.5."""
    return (0.25 * noisy + sigma**2 * 2) / (0.25 + sigma**2)


def test_solvers_reach_the_known_answer_and_the_second_order_one_sooner() -> None:
    """For normal data the path is known: noise times 0.5 plus 2."""
    draw = torch.randn(1000, generator=torch.Generator().manual_seed(0), dtype=torch.float64)
    errors = {}
    for solver in ("euler", "dpm++2m"):
        for steps in (12, 24, 48):
            levels = Levels(torch.from_numpy(karras(steps)).double(), 0)
            end = walk(solver, levels, gaussian, draw * math.sqrt(levels.sigmas[0].item() ** 2 + 0.25) + 2)
            errors[solver, steps] = float((end - (0.5 * draw + 2)).abs().mean())
    assert errors["euler", 48] < 0.6 * errors["euler", 24] < 0.36 * errors["euler", 12]
    assert errors["dpm++2m", 48] < 0.35 * errors["dpm++2m", 24]
    assert errors["dpm++2m", 24] < 0.5 * errors["euler", 24]


def test_dpm_takes_the_steps_of_the_stock_solver() -> None:
    stock = EDMDPMSolverMultistepScheduler(
        sigma_min=0.002, sigma_max=700.0, sigma_data=1.0, prediction_type="v_prediction",
        solver_order=2, final_sigmas_type="zero",
    )  # fmt: skip
    stock.set_timesteps(8)
    start = noise(1, "start", (1, 3, 4, 2, 2)).double()
    x = start * stock.init_noise_sigma
    levels = Levels(stock.sigmas.double(), 0)

    def velocity(noisy: torch.Tensor, sigma: torch.Tensor) -> torch.Tensor:
        return torch.sin(noisy / (sigma**2 + 1) ** 0.5 + sigma.log())

    def clean_of(noisy: torch.Tensor, sigma: torch.Tensor) -> torch.Tensor:
        return noisy / (sigma**2 + 1) - velocity(noisy, sigma) * sigma / (sigma**2 + 1) ** 0.5

    ours = walk("dpm++2m", levels, clean_of, x)
    for i, t in enumerate(stock.timesteps):
        x = stock.step(velocity(x, stock.sigmas[i].double()), t, x).prev_sample
    assert torch.allclose(ours, x, atol=1e-5)


def test_consistency_steps_take_fresh_noise_of_the_next_level() -> None:
    levels = Levels(torch.tensor([700.0, 3.0, 0.0]), 5)
    clean = torch.full((1, 2, 4, 8, 8), 0.3)
    first = SOLVERS["lcm"](Trajectory(torch.zeros_like(clean)), clean, levels)
    assert abs(float((first - clean).std()) - 3) < 0.3
    assert torch.equal(SOLVERS["lcm"](Trajectory(first, 1), clean, levels), clean)
    again = SOLVERS["lcm"](Trajectory(torch.zeros_like(clean)), clean, levels)
    assert torch.equal(first, again)


def estimate(networks: Networks, settings: Sampling, sigma: float, batched: bool = True) -> tuple[torch.Tensor, list]:
    pixels = np.full((64, 64, 3), 90, np.uint8)
    given = condition(networks, pixels, MicroConditioning(6, 127, 0.02), 1)
    seen: list[tuple[int, bool]] = []

    def watch(_: object, args: tuple, kwargs: dict) -> None:
        seen.append((args[0].shape[0], kwargs["shallow"]))

    unet = copy.deepcopy(networks.unet).double()  # a random network magnifies the rounding of single precision
    unet.register_forward_pre_hook(watch, with_kwargs=True)
    denoise = Denoiser(unet, given, settings, batched)
    noisy = noise(2, "latents", (1, 4, 4, 8, 8)) * sigma
    out = [denoise(noisy, torch.tensor(sigma), shallow, [0, 1, 2, 3], 4) for shallow in (False, True)]
    return torch.stack(out), seen


@torch.inference_mode()
def test_guidance_in_turns_is_guidance_at_once(networks: Networks) -> None:
    together, one = estimate(networks, Sampling(), 5.0)
    in_turns, two = estimate(networks, Sampling(), 5.0, batched=False)
    assert (together - in_turns).abs().max() < 1e-5 * together.abs().max()
    assert (len(one), len(two)) == (2, 4)
    assert {batch for batch, _ in two} == {1}


@torch.inference_mode()
def test_guidance_is_left_out_above_its_level_and_where_it_is_one(networks: Networks) -> None:
    for settings, level, batch in (
        (Sampling(guided_below=30), 40.0, 1),
        (Sampling(guided_below=30), 20.0, 2),
        (LCM, 20.0, 1),
    ):
        _, seen = estimate(networks, settings, level)
        assert {n for n, _ in seen} == {batch}
    free, _ = estimate(networks, Sampling(guided_below=30), 40.0)
    full, _ = estimate(networks, Sampling(), 40.0)
    assert torch.allclose(free[0, 0, 0], full[0, 0, 0], atol=1e-5)  # the first frame's scale is 1
    assert not torch.allclose(free[0, 0, 3], full[0, 0, 3], atol=1e-4)


@torch.inference_mode()
def test_reused_deep_features_at_the_same_level_change_nothing_and_are_really_reused(networks: Networks) -> None:
    (deep, shallow), seen = estimate(networks, Sampling(deep_every=2), 5.0)
    assert [reused for _, reused in seen] == [False, True]
    assert torch.allclose(deep, shallow, atol=1e-5)
    _, seen = estimate(networks, Sampling(deep_every=1), 5.0)
    assert [reused for _, reused in seen] == [False, False]


def test_presets_do_less_work_in_order() -> None:
    work = [passes(PACES[name]) for name in ("quality", "balanced", "fast")]
    assert work[0] == 50
    assert work[0] > 3.5 * work[1] > 3.5 * work[2]


def test_a_clip_of_the_trained_size_is_as_much_work_as_was_counted() -> None:
    """25 frames at 1024 x 576 with 25 guided steps: about 4.1 peta-operations."""
    assert 3.8e15 < operations(Sampling(), 25, 9216, 25, False) < 4.3e15
    long = operations(Sampling(), 50, 9216, 25, False)
    assert long > 2.5 * operations(Sampling(), 25, 9216, 25, False)


def test_a_request_chooses_the_preset_and_may_choose_the_steps() -> None:
    request = MotionRequest(64, 64, pace="quality", steps=SVD_XT.default_steps)
    assert sampling(request, SVD_XT, False) == PACES["quality"]
    assert sampling(MotionRequest(64, 64, pace="fast", steps=31), SVD_XT, False).steps == 31
    looped = sampling(MotionRequest(64, 64, loop="loop", steps=10), SVD_XT, False)
    assert looped.guidance[0] == looped.guidance[1] == 2


@pytest.mark.parametrize("frames", [5, 25, 26, 40, 63])
@pytest.mark.parametrize("circular", [False, True])
def test_windows_cover_every_frame_and_none_is_too_long(frames: int, circular: bool) -> None:
    over = windows(frames, 25, circular)
    assert {frame for window in over for frame in window} == set(range(frames))
    assert {len(window) for window in over} == {min(25, frames)}
    assert len(over) == 1 or circular or all(set(a) & set(b) for a, b in pairwise(over))
