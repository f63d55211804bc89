"""Sampling the life fields: DPM-Solver++(2M) on Karras' noise levels."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import pairwise

import cv2
import numpy as np

from engine.arrays import FloatArray

SIGMA_MAX, SIGMA_MIN, RHO = 10.0, 0.05, 7.0
SMOOTHNESS = 2.5  # cells: width of the blur that shapes the noise
WHITE = 0.15  # share of the noise's variance that stays unshaped


def shaped(white: FloatArray) -> FloatArray:
    """White noise (C, h, w) made mostly smooth, still of about unit variance.

    Life is smooth. In white noise its large patterns stand out even where single cells drown, and a small
    network then has to average over hundreds of cells to see them; in noise as smooth as life itself it need not.
    The sampler's equations hold for noise of any covariance.
    """
    gain = 2 * np.sqrt(np.pi) * SMOOTHNESS  # a Gaussian blur leaves 1 / gain of the standard deviation
    smooth = np.stack([cv2.GaussianBlur(plane, (0, 0), SMOOTHNESS) for plane in white]) * gain
    fine = white[:, ::-1, ::-1]  # the same numbers in other places: independent enough, and one draw is enough
    return (np.sqrt(1 - WHITE) * smooth + np.sqrt(WHITE) * fine).astype(np.float32)


def karras_sigmas(steps: int) -> list[float]:
    """`steps` falling noise levels and a final 0. Source: Karras et al. 2022, equation 5."""
    ramp = np.linspace(0, 1, steps)
    high, low = SIGMA_MAX ** (1 / RHO), SIGMA_MIN ** (1 / RHO)
    return [float(s) for s in (high + ramp * (low - high)) ** RHO] + [0.0]


def sample(
    denoise: Callable[[FloatArray, float], FloatArray],
    noise: FloatArray,
    steps: int,
    watch: Callable[[int, FloatArray], None],
) -> FloatArray:
    """From unit `noise` to a clean field; `watch(step, clean estimate)` is called after each step."""
    clean = noise
    for i, clean in enumerate(clean_estimates(denoise, noise, steps)):
        watch(i, clean)
    return clean


def clean_estimates(
    denoise: Callable[[FloatArray, float], FloatArray], noise: FloatArray, steps: int
) -> Iterator[FloatArray]:
    """The clean estimate after each step of sampling; the last one is the sample.

    Source: Lu et al., "DPM-Solver++", 2022, algorithm 2, in the variance-exploding form with log sigma steps.
    """
    sigmas = karras_sigmas(steps)
    x = noise * np.float32(sigmas[0])
    previous, last_step = None, 0.0
    for sigma, following in pairwise(sigmas):
        clean = denoise(x, sigma)
        yield clean
        if following == 0:
            return
        step = float(np.log(sigma / following))
        guess = clean
        if previous is not None:
            ratio = step / (2 * last_step)
            guess = (1 + ratio) * clean - ratio * previous
        x = (np.float32(following / sigma) * x - np.float32(np.expm1(-step)) * guess).astype(np.float32)
        previous, last_step = clean, step


def living(field: FloatArray, where: FloatArray) -> FloatArray:
    """What moves, (C, h, w): the sampled field, brought to a root mean square of 1 where life is, times the map."""
    field = field * where
    energy, weight = float((field**2).sum()), float((where**2).sum())
    return field * np.float32(np.sqrt(weight / energy)) if energy > 0 else field
