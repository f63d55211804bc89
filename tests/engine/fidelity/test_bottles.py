"""A label on a bottle that turns is put back where it is, or not at all: never where it was."""

from __future__ import annotations

import numpy as np
import pytest

from engine.fidelity.lock import lock
from engine.fidelity.regions import Region
from tests.engine.fidelity.bottles import turning

COUNT = 9


def error(frame: np.ndarray, truth: np.ndarray) -> float:
    return float(((frame.astype(np.float32) - truth) ** 2).mean())


@pytest.mark.parametrize("turn", [10.0, 20.0])
def test_a_melting_label_that_turned_away_is_not_laid_where_it_was(turn: float) -> None:
    film = turning(turn, "melt", (384, 216), COUNT)
    mended, (track,) = lock(film.photo, [Region(film.corners)], film.damaged)
    assert (track.strength[COUNT // 2 :] == 0).all()
    for i in range(COUNT):
        assert error(mended[i], film.truth[i]) < 1.2 * error(film.damaged[i], film.truth[i]) + 2, i


def test_on_a_bottle_that_does_not_turn_it_comes_back() -> None:
    film = turning(0.0, "melt", (384, 216), COUNT)
    mended, (track,) = lock(film.photo, [Region(film.corners)], film.damaged)
    assert track.locked == COUNT
    for i in range(COUNT // 2, COUNT):
        assert error(mended[i], film.truth[i]) < error(film.damaged[i], film.truth[i]) / 10
