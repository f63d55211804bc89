"""One step from a noise level to the next, given the network's estimate of the clean latents."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import torch

from engine.generators.svd.noise import noise


@dataclass
class Trajectory:
    """Where sampling stands before `step`: everything that is needed to go on from there."""

    latents: torch.Tensor  # (1, F, 4, h, w) float32
    step: int = 0
    last_clean: torch.Tensor | None = None  # the estimate of the step before


@dataclass(frozen=True)
class Levels:
    """The noise levels and the seed of fresh noise, for those solvers that take any."""

    sigmas: torch.Tensor
    seed: int


def euler(at: Trajectory, clean: torch.Tensor, levels: Levels) -> torch.Tensor:
    """Straight along the direction from the clean estimate."""
    sigma, following = levels.sigmas[at.step].item(), levels.sigmas[at.step + 1].item()
    return at.latents + (at.latents - clean) / sigma * (following - sigma)


def dpm_2m(at: Trajectory, clean: torch.Tensor, levels: Levels) -> torch.Tensor:
    """DPM-Solver++(2M), Lu et al. 2022, arXiv 2211.01095: second order from the estimate of the step before."""
    sigma, following = levels.sigmas[at.step], levels.sigmas[at.step + 1]
    if following == 0:
        return clean
    step = (sigma / following).log()
    if at.last_clean is not None:
        ratio = (levels.sigmas[at.step - 1] / sigma).log() / step
        clean = clean + (clean - at.last_clean) / (2 * ratio.item())
    return at.latents * (following / sigma).item() - clean * torch.expm1(-step).item()


def lcm(at: Trajectory, clean: torch.Tensor, levels: Levels) -> torch.Tensor:
    """Consistency sampling, Luo et al. 2023, arXiv 2310.04378: all the way, then fresh noise of the next level."""
    following = levels.sigmas[at.step + 1].item()
    if following == 0:
        return clean
    fresh = noise(levels.seed, f"step {at.step}", tuple(clean.shape))
    return clean + fresh.to(clean) * following


SOLVERS: dict[str, Callable[[Trajectory, torch.Tensor, Levels], torch.Tensor]] = {
    "euler": euler,
    "dpm++2m": dpm_2m,
    "lcm": lcm,
}
