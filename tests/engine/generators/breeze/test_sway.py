"""Animals turn and breathe; their feet, and what is cut off by the picture's border, stay."""

from __future__ import annotations

import cv2
import numpy as np
import pytest

from engine.arrays import FloatArray
from engine.generators.breeze.motion import Timing
from engine.generators.breeze.portrait.rhythm import Rhythm
from engine.generators.breeze.sway import HeldSway, Sway, sway_of

SHAPE = (120, 160)
TIMING = Timing(48, 12.0, "loop")


def bird() -> FloatArray:
    matte = np.zeros(SHAPE, np.float32)
    cv2.ellipse(matte, (80, 60), (26, 45), 0, 0, 360, 1.0, cv2.FILLED)
    return matte


def sway(seed: int = 0, strength: float = 0.5) -> Sway:
    found = sway_of(bird(), Rhythm.of(TIMING, "calm", strength, seed, 0))
    assert found is not None
    return found


def paths(moved: Sway) -> FloatArray:
    return np.stack([moved.displacement(TIMING.moment(i)) for i in range(TIMING.frames)])


def test_the_head_moves_visibly_and_the_feet_hardly() -> None:
    way = np.hypot(*np.ptp(paths(sway()), axis=0).transpose(2, 0, 1))
    assert way[30:60, 75:85].mean() > 0.005
    assert way[98:104, 70:90].max() < 0.002
    assert way[:, 0].max() == way[0].max() == 0


def test_it_begins_with_the_photo_and_its_loop_closes() -> None:
    moved = sway()
    assert np.abs(moved.displacement(0.0)).max() < 1e-6
    steps = np.abs(np.diff(paths(moved), axis=0, append=paths(moved)[:1])).mean((1, 2, 3))
    assert steps[-1] <= 1.1 * steps[:-1].max()


@pytest.mark.parametrize("strength", [0.2, 1.0])
def test_more_is_more_and_another_seed_is_another(strength: float) -> None:
    usual, other, seed = (float(np.ptp(paths(s), axis=0).mean()) for s in (sway(), sway(0, strength), sway(5)))
    assert (other > usual) == (strength > 0.5)
    assert seed != usual


def test_a_speck_is_no_animal() -> None:
    matte = np.zeros(SHAPE, np.float32)
    matte[50:56, 50:56] = 1
    assert sway_of(matte, Rhythm.of(TIMING, "calm", 0.5, 0, 0)) is None


def held(seed: int = 0) -> HeldSway:
    matte = np.zeros(SHAPE, np.float32)
    matte[20:90, 60:100] = matte[60:80, :70] = 1
    return HeldSway(matte, Rhythm.of(TIMING, "calm", 0.5, seed, 0))


def test_what_is_held_goes_along_with_the_hand_and_neither_bends() -> None:
    moved = held()
    y, x = np.mgrid[0 : SHAPE[0], 0 : SHAPE[1]].astype(np.float32)
    places = np.stack([x, y], -1)[::9, ::9].reshape(-1, 2)
    for t in (0.2, 0.5, 0.7):
        by = moved.displacement(t)[::9, ::9].reshape(-1, 2) * max(SHAPE)
        fitted, _ = cv2.estimateAffinePartial2D(places, places + by)
        assert np.abs(cv2.transform(places[None], fitted)[0] - places - by).max() < 0.01
    way = np.hypot(*np.ptp(paths(moved), axis=0).transpose(2, 0, 1))
    assert 0.003 < way[moved.matte > 0.5].mean() < 0.02
    assert way[70, 0] < way[20, 100]  # it turns about the wrist


def test_a_hand_begins_with_the_photo_and_its_loop_closes() -> None:
    moved = held()
    assert np.abs(moved.displacement(0.0)).max() < 1e-6
    steps = np.abs(np.diff(paths(moved), axis=0, append=paths(moved)[:1])).mean((1, 2, 3))
    assert steps[-1] <= 1.1 * steps[:-1].max()
    assert np.abs(paths(held(3)) - paths(moved)).max() > 0.001
