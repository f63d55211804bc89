"""The noise of a seed."""

from __future__ import annotations

import numpy as np
import pytest

from engine.generators.breeze.networks import CELL, MODES
from engine.generators.breeze.noise import generator, noise

THUMBNAIL = np.zeros((64 * CELL, 96 * CELL, 3), np.uint8)


def test_a_seed_always_gives_the_same_noise_of_unit_variance() -> None:
    first = noise(7, THUMBNAIL)
    assert first.shape == (2 * MODES, 64, 96)
    assert first.tobytes() == noise(7, THUMBNAIL).tobytes()
    assert float(first.std()) == pytest.approx(1, abs=0.15)


def test_seeds_give_noise_of_their_own() -> None:
    correlation = np.corrcoef(noise(7, THUMBNAIL).ravel(), noise(8, THUMBNAIL).ravel())[0, 1]
    assert abs(correlation) < 0.15


def test_each_use_of_a_seed_has_chance_of_its_own() -> None:
    drawn = [tuple(generator(7, *use).random(4)) for use in ((), (2,), (3,), (2, 1))]
    assert len(set(drawn)) == 4
    assert drawn[2] == tuple(generator(7, 3).random(4))
