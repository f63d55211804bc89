"""Edges are aligned with a frame to a fraction of a pixel, whatever part of them the frame has spoilt."""

from __future__ import annotations

import cv2
import numpy as np
import pytest

from engine.arrays import UInt8Array
from engine.fidelity.vision.lucas_kanade import LucasKanade, blur_levels, homography_jacobian, homography_of, nearest
from engine.fidelity.vision.planar_tracker import even_light
from engine.fidelity.vision.registration import Matrix, transform_points
from tests.support.textures import grained, moved_by, rectangle, seen_through, textured

CORNERS = rectangle(80, 60, 180, 130)
ALL = np.ones(1)
CHANGES = [moved_by(x=2.3, y=-1.7), moved_by(turn=2, zoom=1.02), moved_by(x=-1, lean=0.04, turn=-1)]


def aligner(picture: UInt8Array) -> LucasKanade:
    mask = np.zeros(picture.shape[:2], np.uint8)
    cv2.fillPoly(mask, [CORNERS.astype(np.int32)], 1)
    return LucasKanade(even_light(picture), mask, CORNERS.mean(0)[None])


def error(found: Matrix, truth: Matrix) -> float:
    return float(np.abs(transform_points(found, CORNERS) - transform_points(truth, CORNERS)).max())


@pytest.mark.parametrize("change", CHANGES)
def test_a_small_motion_is_found_to_a_tenth_of_a_pixel(change: Matrix) -> None:
    picture = textured()
    levels = blur_levels(even_light(grained(seen_through(picture, change))))
    edges = aligner(picture)
    found = edges.align(levels, np.eye(3), ALL)
    assert error(found, change) < 0.15
    assert edges.score(levels, found, ALL) > 0.9 > edges.score(levels, moved_by(x=4), ALL)


def test_what_covers_a_third_of_the_edges_does_not_pull() -> None:
    picture, change = textured(), moved_by(x=2, y=1)
    frame = seen_through(picture, change)
    frame[60:135, 80:112] = textured(5)[60:135, 80:112]
    found = aligner(picture).align(blur_levels(even_light(frame)), np.eye(3), ALL)
    assert error(found, change) < 1  # at the covered corners, where nothing is seen
    assert np.abs(transform_points(found, CORNERS[1:3]) - transform_points(change, CORNERS[1:3])).max() < 0.3


def test_light_that_changes_does_not_pull() -> None:
    picture, change = textured(), moved_by(x=1.5, turn=1)
    darker = seen_through(picture, change) * np.linspace(0.5, 0.9, picture.shape[1])[None, :, None]
    found = aligner(picture).align(blur_levels(even_light(darker.astype(np.uint8))), np.eye(3), ALL)
    assert error(found, change) < 0.25


def test_a_plain_picture_says_nothing() -> None:
    plain = np.full((192, 256, 3), 120, np.uint8)
    edges, levels = aligner(plain), blur_levels(even_light(plain))
    assert np.array_equal(edges.align(levels, moved_by(x=3), ALL), moved_by(x=3))
    assert edges.score(levels, np.eye(3), ALL) == 0


def test_the_jacobian_is_the_slope_of_the_homography() -> None:
    origin, scale, small = np.array([100.0, 80]), 40.0, 1e-5
    points = np.array([[70.0, 60], [130, 75], [110, 120]])
    u, v = ((points - origin) / scale).T
    zeros, ones = np.zeros(3), np.ones(3)
    rows = [homography_jacobian(*ways, u, v) for ways in ((ones, zeros), (zeros, ones))]
    for k in range(8):
        p = np.zeros(8)
        p[k] = small
        slope = (transform_points(homography_of(p, origin, scale), points) - points) / small / scale
        assert slope[:, 0] == pytest.approx(rows[0][:, k], abs=1e-3)
        assert slope[:, 1] == pytest.approx(rows[1][:, k], abs=1e-3)


def test_each_point_belongs_to_the_nearest_one() -> None:
    assert nearest(np.array([[0.0, 0], [9, 9]]), np.array([[10, 10], [1, 0]], np.float32)).tolist() == [1, 0]
    assert nearest(np.array([[0.0, 0]]), np.zeros((0, 2), np.float32)).tolist() == [0]
