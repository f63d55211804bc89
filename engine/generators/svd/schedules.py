"""Noise levels (sigmas) from pure noise down to 0, as (steps + 1,) float32. Without torch."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from engine.arrays import FloatArray

SIGMA_MIN, SIGMA_MAX, RHO = 0.002, 700.0, 7.0
# Align Your Steps (Sabour et al. 2024, arXiv 2404.14507): the levels found for Stable Video Diffusion, 10 steps.
ALIGNED = (700.0, 54.5, 15.886, 7.977, 4.248, 1.789, 0.981, 0.403, 0.173, 0.034)


def karras(steps: int) -> FloatArray:
    """Karras et al. 2022, arXiv 2206.00364, equation 5."""
    top, bottom = SIGMA_MAX ** (1 / RHO), SIGMA_MIN ** (1 / RHO)
    return ended(np.linspace(top, bottom, steps) ** RHO)


def align_your_steps(steps: int) -> FloatArray:
    """Other counts than 10 are taken between the published levels, on a logarithmic scale."""
    places = np.linspace(0, len(ALIGNED) - 1, steps)
    return ended(np.exp(np.interp(places, np.arange(len(ALIGNED)), np.log(ALIGNED))))


def ended(levels: NDArray[np.float64]) -> FloatArray:
    return np.append(levels, 0).astype(np.float32)


SCHEDULES = {"karras": karras, "ays": align_your_steps}
