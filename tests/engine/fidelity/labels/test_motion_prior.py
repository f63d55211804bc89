"""A label is expected to go on as it went, less and less surely while it is not seen."""

from __future__ import annotations

import numpy as np
import pytest

from engine.fidelity.labels.motion_prior import LOST, MotionPrior
from engine.fidelity.vision.registration import Matrix, transform_points
from tests.support.textures import moved_by, rectangle

CORNERS = rectangle(60, 50, 190, 140)


def shifted(x: float) -> Matrix:
    return np.array([[1.0, 0, x], [0, 1, 0], [0, 0, 1]])


def test_nothing_is_expected_before_anything_was_seen() -> None:
    assert MotionPrior().predictions == []


def test_it_goes_on_as_it_went_for_a_while() -> None:
    prior = MotionPrior()
    for x in (0.0, 2.0):
        prior.observe(shifted(x), np.eye(8))
    assert prior.predictions[0][0][0, 2] == pytest.approx(4)
    doubts = []
    for _ in range(LOST):
        prior.miss()
        doubts.append(float(np.trace(prior.covariance)))
    assert doubts == sorted(doubts)
    assert prior.predictions[0][0][0, 2] == pytest.approx(4 + 2 * LOST)
    prior.miss()
    assert prior.predictions == []


def test_that_it_stopped_is_the_other_possibility() -> None:
    prior = MotionPrior()
    for x in (0.0, 2.0):
        prior.observe(shifted(x), np.eye(8))
    assert [move[0, 2] for move, _ in prior.predictions] == pytest.approx([4, 2])


def test_an_even_turn_and_zoom_go_on() -> None:
    prior = MotionPrior()
    for i in range(2):
        prior.observe(moved_by(turn=3 * i, zoom=1.02**i), np.eye(8))
    expected = transform_points(moved_by(turn=6, zoom=1.02**2), CORNERS)
    assert transform_points(prior.predictions[0][0], CORNERS) == pytest.approx(expected, abs=1e-6)


def test_once_seen_again_it_is_as_sure_as_what_was_seen() -> None:
    prior = MotionPrior()
    prior.observe(shifted(0.0), np.eye(8))
    for _ in range(3):
        prior.miss()
    prior.observe(shifted(9.0), 0.01 * np.eye(8))
    assert prior.missed == 0
    assert np.trace(prior.covariance) == pytest.approx(0.08)
