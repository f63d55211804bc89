"""How a label bends is learnt from good print, and holds where print is bad."""

from __future__ import annotations

import numpy as np
import pytest

from engine.fidelity.labels.bend_estimator import BendEstimator, tilts_or_scales
from engine.fidelity.labels.curved_alignment import Pose
from tests.support.textures import moved_by

HALF = np.array([60.0, 40.0])
RATE = -0.25  # pixels of bend for each that the label went across
SHIFTS = (0.0, 3.0, 6.0, 9.0, 12.0)


def learnt(rate: float = RATE, inlier_share: float = 0.9, shifts: tuple[float, ...] = SHIFTS) -> BendEstimator:
    """What is known after a label went to the right and bent by so much."""
    estimator = BendEstimator(HALF)
    for shift in shifts:
        estimator.update(Pose(np.eye(3), np.array([rate * shift, 0.0])), np.array([shift, 0.0]), inlier_share)
    return estimator


def test_a_cylinder_is_told_from_a_card() -> None:
    assert learnt().is_curved
    assert not learnt(rate=0.0).is_curved
    assert not learnt(rate=0.25).is_curved  # nothing round bends this way
    assert not BendEstimator(HALF).is_curved


def test_the_bend_of_a_place_not_seen_yet_is_predicted() -> None:
    prior = learnt().predict(np.array([16.0, 0.0]))
    assert prior.bend[0] == pytest.approx(RATE * 16, rel=0.15)
    assert prior.bend[1] == 0
    assert prior.sigma[0] < 0.5


def test_print_that_is_hardly_recognised_teaches_nothing() -> None:
    estimator = learnt(inlier_share=0.5)
    assert not estimator.is_curved
    assert estimator.last is None


def test_bad_print_does_not_overrule_good_print() -> None:
    estimator = learnt()
    before = estimator.predict(np.array([12.0, 0.0])).bend
    estimator.update(Pose(np.eye(3), np.array([6.0, 0.0])), np.array([12.0, 0.0]), 0.65)
    assert estimator.predict(np.array([12.0, 0.0])).bend == pytest.approx(before)


def test_a_label_is_bent_only_where_that_is_sure() -> None:
    assert learnt().is_bent(np.eye(3))
    unsure = learnt(inlier_share=0.8)
    assert unsure.is_bent(np.eye(3))
    assert not unsure.is_bent(moved_by(turn=10))  # it is moved as a whole


def test_hardly_any_motion_bends_hardly_and_far_motion_is_out_of_range() -> None:
    estimator = learnt()
    assert estimator.is_negligible(np.array([2.0, 0.0]), np.eye(3))
    assert not estimator.is_negligible(np.array([12.0, 0.0]), np.eye(3))
    assert estimator.in_range(np.array([20.0, 0.0]))
    assert not estimator.in_range(np.array([40.0, 0.0]))


def test_turning_and_growing_are_told_from_shifting() -> None:
    centre = np.array([[1, 0, 8.0], [0, 1, -3], [0, 0, 1]])
    assert not tilts_or_scales(centre)
    assert tilts_or_scales(moved_by(turn=6))
    assert tilts_or_scales(moved_by(zoom=1.1))
