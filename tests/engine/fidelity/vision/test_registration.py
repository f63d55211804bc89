"""Photo and frame are registered, and homographies do what their names say."""

from __future__ import annotations

import numpy as np
import pytest

from engine.fidelity.vision.registration import (
    Pyramid,
    cover_transform,
    invert,
    reference_frame,
    register,
    transform_points,
)
from tests.support.textures import SIZE, grained, moved_by, rectangle, seen_through, textured

CORNERS = rectangle(60, 50, 190, 140)


@pytest.mark.parametrize("change", [moved_by(x=12, y=-7), moved_by(turn=20, zoom=1.2), moved_by(turn=-8, zoom=0.8)])
def test_a_turned_scaled_and_shifted_photo_is_found_to_half_a_pixel(change: np.ndarray) -> None:
    photo = textured()
    found = register(photo, grained(seen_through(photo, change)))
    assert np.abs(transform_points(found, CORNERS) - transform_points(change, CORNERS)).max() < 0.5


def test_a_frame_of_something_else_is_taken_to_be_covered_by_the_photo() -> None:
    found = register(textured(0), textured(1))
    assert np.allclose(found, cover_transform(SIZE, SIZE))


def test_a_photo_that_covers_a_frame_keeps_its_middle_in_the_middle() -> None:
    move = cover_transform((200, 100), (50, 50))
    middle = np.array([[(200 - 1) / 2, (100 - 1) / 2]])
    assert transform_points(move, middle) == pytest.approx(np.array([[(50 - 1) / 2, (50 - 1) / 2]]))


def test_there_and_back_is_where_one_began() -> None:
    change = moved_by(x=5, turn=11, lean=0.2)
    back = transform_points(invert(change), transform_points(change, CORNERS))
    assert back == pytest.approx(CORNERS, abs=1e-6)


def test_a_photo_drawn_small_is_its_mean_and_not_a_sample_of_its_pixels() -> None:
    stripes = np.zeros((256, 256, 3), np.uint8)
    stripes[:, ::2] = 200
    quarter = np.array([[0.25, 0, -0.375], [0, 0.25, -0.375], [0, 0, 1]])
    assert Pyramid(stripes).draw(quarter, (64, 64))[8:-8, 8:-8] == pytest.approx(100, abs=2)


def test_the_reference_frame_is_the_photo_as_the_first_frame_shows_it() -> None:
    photo, change = textured(), moved_by(x=9, turn=6)
    frames = np.stack([grained(seen_through(photo, change)), textured(4)])
    assert np.abs(reference_frame(photo, frames)[30:-30, 30:-30].astype(int) - frames[0][30:-30, 30:-30]).mean() < 4
