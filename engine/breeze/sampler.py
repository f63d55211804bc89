"""Sampling the life fields: DPM-Solver++(2M) on Karras' noise levels."""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise

import numpy as np

from engine.arrays import Floats

SIGMA_MAX, SIGMA_MIN, RHO = 20.0, 0.05, 7.0


def karras_sigmas(steps: int) -> list[float]:
    """`steps` falling noise levels and a final 0. Source: Karras et al. 2022, equation 5."""
    ramp = np.linspace(0, 1, steps)
    high, low = SIGMA_MAX ** (1 / RHO), SIGMA_MIN ** (1 / RHO)
    return [float(s) for s in (high + ramp * (low - high)) ** RHO] + [0.0]


def sample(
    denoise: Callable[[Floats, float], Floats],
    noise: Floats,
    steps: int,
    watch: Callable[[int, Floats], None],
) -> Floats:
    """From unit `noise` to a clean field; `watch(step, clean estimate)` is called after each step.

    Source: Lu et al., "DPM-Solver++", 2022, algorithm 2, in the variance-exploding form with log sigma steps.
    """
    sigmas = karras_sigmas(steps)
    x = noise * np.float32(sigmas[0])
    previous, last_step = None, 0.0
    for i, (sigma, following) in enumerate(pairwise(sigmas)):
        clean = denoise(x, sigma)
        watch(i, clean)
        if following == 0:
            return clean
        step = float(np.log(sigma / following))
        guess = clean
        if previous is not None:
            ratio = step / (2 * last_step)
            guess = (1 + ratio) * clean - ratio * previous
        x = (np.float32(following / sigma) * x - np.float32(np.expm1(-step)) * guess).astype(np.float32)
        previous, last_step = clean, step
    return x
