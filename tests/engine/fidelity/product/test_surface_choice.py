"""Which surface a product has is told by where its edges are found, once for all surfaces."""

from __future__ import annotations

import cv2
import numpy as np
import pytest

from engine.arrays import UInt8Array
from engine.fidelity.product.pose_fit import PoseFitter
from engine.fidelity.product.surface import Flat, Round, Wedge, edges_within
from engine.fidelity.product.surface_choice import choose_surface, fits_of, strays_at
from engine.fidelity.vision.planar_tracker import even_light
from tests.support.products import ProductFilm, Shot, film

SMALL, COUNT = (320, 240), 6


def plane_of(made: ProductFilm) -> PoseFitter:
    hole = cv2.dilate((made.masks[0] > 0.02).astype(np.uint8), np.ones((9, 9), np.uint8))
    backdrop = cv2.inpaint(made.truth[0], hole, 3, cv2.INPAINT_TELEA)
    return PoseFitter(made.truth[0], made.masks[0], backdrop, Flat())


def wedges_of(made: ProductFilm) -> list[Wedge]:
    return edges_within(cv2.cvtColor(made.truth[0], cv2.COLOR_RGB2GRAY).astype(np.float32), made.masks[0])


def frames_of(clip: UInt8Array) -> tuple[list[UInt8Array], list[None]]:
    return [even_light(frame) for frame in clip], [None] * len(clip)


@pytest.fixture(scope="module")
def turning() -> ProductFilm:
    return film(Shot("turns", yaw=-35, turn=14, behind="plain", size=SMALL, count=COUNT))


def test_a_carton_that_turns_has_two_faces_though_it_melts(turning: ProductFilm) -> None:
    wedges = wedges_of(turning)
    chosen = choose_surface(plane_of(turning), [*wedges], *frames_of(turning.molten(4)))
    assert isinstance(chosen, Wedge)


def test_a_carton_that_melts_and_does_not_turn_stays_a_plane() -> None:
    made = film(Shot("nearer", yaw=-35, zoom=1.1, behind="plain", size=SMALL, count=COUNT))
    plane, wedges = plane_of(made), wedges_of(made)
    assert wedges
    assert choose_surface(plane, [*wedges], *frames_of(made.molten(5))) is plane.surface


def test_a_bottle_that_turns_is_round_though_it_melts() -> None:
    made = film(Shot("bottle", product="bottle", turn=18, size=SMALL, count=8))
    rounded = Round.of(made.masks[0], np.array([159.5, 119.5]), np.array([0.0, 1.0]))
    assert choose_surface(plane_of(made), [*wedges_of(made), rounded], *frames_of(made.molten(3))) is rounded


def test_places_found_with_a_plane_tell_what_drawing_the_faces_tells(turning: ProductFilm) -> None:
    plane, (frames, scene) = plane_of(turning), frames_of(turning.truth)
    fitter = plane.with_surface(wedges_of(turning)[0])
    flat = fits_of(plane, frames, scene)
    explained, drawn = strays_at(fitter, flat), np.array([fit.stray for fit in fits_of(fitter, frames, scene)])
    assert (explained < 1.5 * drawn + 0.1).all()
    assert explained[-1] < 0.4 * flat[-1].stray
