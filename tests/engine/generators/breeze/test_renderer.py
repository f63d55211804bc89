"""What a subject hides is not drawn, and all that is seen is."""

from __future__ import annotations

import numpy as np

from engine.generators.breeze.renderer import BAND, uncovered


def test_bands_hold_all_that_is_seen_and_leave_out_most_of_what_is_hidden() -> None:
    alpha = np.zeros((200, 300), np.uint8)
    alpha[20:170, 40:210], alpha[100, 60] = 255, 254
    drawn = np.zeros(alpha.shape, np.uint8)
    for band in uncovered(alpha):
        drawn[band] += 1
    assert drawn.max() == 1  # nothing twice
    assert drawn[alpha < 255].all()
    hidden = alpha == 255
    assert (drawn[hidden] == 0).mean() > 0.7
    assert not drawn[2 * BAND, 100:200].any()


def test_where_nothing_is_hidden_everything_is_drawn_and_where_everything_is_nothing() -> None:
    drawn = np.zeros((70, 50), np.uint8)
    for alpha, seen in ((np.full(drawn.shape, 254, np.uint8), 1), (np.full(drawn.shape, 255, np.uint8), 0)):
        drawn[:] = 0
        for band in uncovered(alpha):
            drawn[band] += 1
        assert (drawn == seen).all()
