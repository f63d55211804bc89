"""The sampler of life: against a distribution that is known exactly."""

from __future__ import annotations

import itertools

import numpy as np
import pytest

from engine.generators.breeze.sampler import SIGMA_MAX, karras_sigmas, living, sample, shaped


def test_the_sampler_recovers_a_known_distribution() -> None:
    """With the exact denoiser of a Gaussian the sampler must give back its mean and its width."""
    mean, width = 0.7, 0.5

    def exact(x: np.ndarray, sigma: float) -> np.ndarray:
        return ((width**2 * x + sigma**2 * mean) / (width**2 + sigma**2)).astype(np.float32)

    noise = np.random.default_rng(0).standard_normal((8, 64, 64)).astype(np.float32)
    watched: list[int] = []
    drawn = sample(exact, noise, 12, lambda step, clean: watched.append(step))
    assert watched == list(range(12))
    assert drawn.mean() == pytest.approx(mean, abs=0.05)
    assert drawn.std() == pytest.approx(width, rel=0.06)


def test_noise_levels_fall_to_nothing() -> None:
    sigmas = karras_sigmas(10)
    assert sigmas[0] == pytest.approx(SIGMA_MAX)
    assert sigmas[-1] == 0
    assert all(a > b for a, b in itertools.pairwise(sigmas))


def test_shaped_noise_keeps_its_variance_and_is_mostly_smooth() -> None:
    white = np.random.default_rng(1).standard_normal((4, 96, 96)).astype(np.float32)
    found = shaped(white)
    assert found[:, 12:-12, 12:-12].std() == pytest.approx(1, abs=0.15)
    neighbours = np.corrcoef(found[:, :, 1:].ravel(), found[:, :, :-1].ravel())[0, 1]
    assert neighbours > 0.7  # of white noise: 0


def test_life_has_the_same_energy_wherever_it_is_and_none_elsewhere() -> None:
    where = np.zeros((12, 16), np.float32)
    where[3:8, 4:9] = 1
    field = np.random.default_rng(2).standard_normal((1, 12, 16)).astype(np.float32)
    found = living(7 * field, where)
    assert np.sqrt((found[:, where > 0] ** 2).mean()) == pytest.approx(1, rel=1e-5)
    assert not found[:, where == 0].any()
    assert not living(field, 0 * where).any()
