"""Steam rises from the opening of what is in the picture, thins out and repeats exactly."""

from __future__ import annotations

import numpy as np
import pytest

from engine.generators.breeze.effects.steam import OPENING, TILE, Steam, look, noise, opening, tiled
from tests.support.surfaces import SHAPE, at_rest, disc, surface

CUP = np.zeros(SHAPE, np.float32)
CUP[36:56, 30:51] = 1


def test_it_rises_from_the_upper_part_of_the_subject() -> None:
    (x, y), width = opening(CUP)
    assert x == 40
    assert y == pytest.approx(36 + OPENING * 20)
    assert 8 <= width < 21
    assert opening(0 * CUP) == ((40, 36), 20)


def test_the_veil_is_above_the_cup_and_nowhere_else() -> None:
    steam = Steam(surface(CUP), 1.0)
    glow = sum(steam.light(t, at_rest())[0].glow[..., 0] for t in (0.3, 0.5, 0.7))  # type: ignore[index]
    assert glow[10:38, 25:56].sum() > 0.9 * glow.sum() > 0
    assert glow[45:].max() < 0.02


def test_it_only_brightens_lies_before_everything_and_is_not_there_at_the_ends() -> None:
    steam = Steam(surface(CUP), 1.0)
    near, far = steam.light(0.5, at_rest())  # type: ignore[misc]
    assert near is far
    assert (near.gain == 1).all()
    assert 0 < near.glow.max() < 1
    assert steam.light(0.0, at_rest()) is None
    assert steam.light(1.0, at_rest()) is None


def test_half_the_strength_is_half_the_veil() -> None:
    whole, half = (Steam(surface(CUP), s).light(0.5, at_rest())[0].glow for s in (1.0, 0.5))  # type: ignore[index]
    assert np.allclose(half, whole / 2, atol=1e-6)


def test_its_noise_repeats_without_a_seam() -> None:
    tile = noise(np.random.default_rng(0))
    assert (tile.min(), tile.max()) == (0, 1)
    inner = np.abs(np.diff(tile, axis=0)).max()
    assert np.abs(tile[0] - tile[-1]).max() <= 1.5 * inner
    whole = tiled(tile)
    x, y = np.full((1, 4), 3.5, np.float32), np.array([[-1.5, TILE - 1.5, 10, 10 + 5 * TILE]], np.float32)
    seen = look(whole, x, y)[0]
    assert seen[0] == pytest.approx(seen[1], abs=1e-4)
    assert seen[2] == pytest.approx(seen[3], abs=1e-4)


def test_a_picture_without_a_subject_has_its_steam_too() -> None:
    found = Steam(surface(0 * disc()), 1.0).light(0.5, at_rest())
    assert found is not None
    assert found[0].glow.max() > 0.05


def test_from_a_cup_that_fills_the_picture_it_rises_from_within() -> None:
    alpha = np.zeros((60, 80), np.float32)
    alpha[1:58, 15:65] = 1
    (x, y), wide = opening(alpha)
    assert x == pytest.approx(40, abs=1)
    assert y == pytest.approx(0.42 * 60, abs=1)
    alpha[:20] = 0
    assert opening(alpha)[0][1] == pytest.approx(20 + 0.18 * 38, abs=1)
    assert wide > 1.3 * opening(alpha)[1]
