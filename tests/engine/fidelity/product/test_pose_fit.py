"""The pose of a product in a frame, against drawn truth."""

from __future__ import annotations

import cv2
import numpy as np
import pytest

from engine.fidelity.product.pose_fit import PoseFitter, ProductPose
from engine.fidelity.product.surface import Flat, Round
from engine.fidelity.product.tracking import widest
from engine.fidelity.vision.planar_tracker import even_light
from engine.fidelity.vision.registration import transform_points
from tests.support.products import ProductFilm, Shot, film

SMALL = (320, 240)


def fitter_of(made: ProductFilm, surface: Flat | Round) -> PoseFitter:
    reference = made.truth[0]
    hole = cv2.dilate((made.masks[0] > 0.02).astype(np.uint8), np.ones((9, 9), np.uint8))
    backdrop = cv2.inpaint(reference, hole, 3, cv2.INPAINT_TELEA)
    return PoseFitter(reference, made.masks[0], backdrop, surface)


@pytest.fixture(scope="module")
def moved() -> ProductFilm:
    return film(Shot("box", zoom=1.08, roll=2, shift=(0.02, 0.01), size=SMALL, count=2))


def test_a_box_that_has_moved_is_found_to_a_fraction_of_a_pixel(moved: ProductFilm) -> None:
    fitter = fitter_of(moved, Flat())
    fit = fitter.fit(even_light(moved.truth[1]), fitter.start(), None)
    place = moved.places[1]
    first = moved.places[0]
    assert place is not None
    assert first is not None
    true = transform_points(place @ np.linalg.inv(first), fitter.corners)
    assert np.abs(transform_points(fit.pose.homography, fitter.corners) - true).max() < 0.4
    assert widest(fit.covariance) < 0.4


def test_a_molten_box_is_less_sure_and_says_how_far_it_has_melted(moved: ProductFilm) -> None:
    fitter = fitter_of(moved, Flat())
    fits = [fitter.fit(even_light(frames[1]), fitter.start(), None) for frames in (moved.truth, moved.molten(5))]
    assert widest(fits[1].covariance) > 2 * widest(fits[0].covariance)
    assert fits[1].stray > 3 * fits[0].stray


def test_a_bottle_has_turned_by_as_much_as_it_has() -> None:
    made = film(Shot("bottle", product="bottle", turn=12, size=SMALL, count=2))
    fitter = fitter_of(made, Round.of(made.masks[0], np.array([159.5, 119.5]), np.array([0.0, 1.0])))
    fit = fitter.fit(even_light(made.truth[1]), fitter.start(), None, held=True)
    assert np.degrees(fit.pose.turn[0]) == pytest.approx(12, abs=1.2)
    assert np.abs(fit.pose.homography - np.eye(3)).max() < 1e-3


def test_corners_and_turn_say_the_pose() -> None:
    made = film(Shot("bottle", product="bottle", size=SMALL, count=1))
    fitter = fitter_of(made, Round.of(made.masks[0], np.array([159.5, 119.5]), np.array([0.0, 1.0])))
    pose = ProductPose(np.array([[1.02, 0.01, 3], [0, 0.99, -2], [1e-5, 0, 1]]), np.array([0.1]))
    again = fitter.pose_at(fitter.place(pose))
    assert np.allclose(again.homography, pose.homography, atol=1e-3)
    assert again.turn == pose.turn


def test_what_is_not_in_the_frame_is_not_sure(moved: ProductFilm) -> None:
    fitter = fitter_of(moved, Flat())
    away = ProductPose(np.array([[1, 0, 900], [0, 1, 0], [0, 0, 1.0]]), np.zeros(0))
    fit = fitter.fit(even_light(moved.truth[1]), away, None)
    assert fit.seen == 0
    assert widest(fit.covariance) > 20
