"""Solvers: against a known answer and against the stock solver."""

from __future__ import annotations

import math

import torch
from diffusers import EDMDPMSolverMultistepScheduler

from engine.generators.svd.noise import noise
from engine.generators.svd.schedules import karras
from engine.generators.svd.solvers import SOLVERS, Levels, Trajectory


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
