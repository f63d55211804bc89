"""Noise levels (sigmas) from pure noise down to 0."""

from __future__ import annotations

import torch

SIGMA_MIN, SIGMA_MAX, RHO = 0.002, 700.0, 7.0
# Align Your Steps (Sabour et al. 2024, arXiv 2404.14507): the levels found for Stable Video Diffusion, 10 steps.
ALIGNED = (700.0, 54.5, 15.886, 7.977, 4.248, 1.789, 0.981, 0.403, 0.173, 0.034, 0.0)


def karras(steps: int) -> torch.Tensor:
    """(steps + 1,) float32. Karras et al. 2022, arXiv 2206.00364, equation 5."""
    ramp = torch.linspace(0, 1, steps, dtype=torch.float64)
    top, bottom = SIGMA_MAX ** (1 / RHO), SIGMA_MIN ** (1 / RHO)
    return ended((top + ramp * (bottom - top)) ** RHO)


def align_your_steps(steps: int) -> torch.Tensor:
    """(steps + 1,) float32; other counts than 10 are taken between the published levels, on a logarithmic scale."""
    levels = torch.tensor(ALIGNED[:-1], dtype=torch.float64).log()
    position = torch.linspace(0, len(levels) - 1, steps, dtype=torch.float64)
    below = position.floor().long().clamp(max=len(levels) - 2)
    return ended(torch.lerp(levels[below], levels[below + 1], position - below).exp())


def ended(levels: torch.Tensor) -> torch.Tensor:
    return torch.cat([levels.float(), torch.zeros(1)])


SCHEDULES = {"karras": karras, "ays": align_your_steps}


def timestep(sigma: torch.Tensor) -> torch.Tensor:
    """A noise level as the network is told it."""
    return 0.25 * sigma.log()
