"""Print is aligned by a homography and a bend, as far as what is expected of it allows."""

from __future__ import annotations

from dataclasses import replace

import cv2
import numpy as np
import pytest

from engine.arrays import UInt8Array
from engine.fidelity.labels.curved_alignment import BendPrior, CurvedLucasKanade, Pose, blur_levels
from engine.fidelity.vision.cylinder_bend import no_bend
from engine.fidelity.vision.planar_tracker import even_light
from engine.fidelity.vision.registration import Matrix, Pyramid, invert, transform_points
from tests.support.textures import SIZE, grained, moved_by, rectangle, textured

CORNERS = rectangle(70, 50, 190, 140)
BEND = no_bend(CORNERS)
FREE = BendPrior(sigma=np.full(2, 3.0))


def aligner(picture: UInt8Array) -> CurvedLucasKanade:
    mask = np.zeros(picture.shape[:2], np.uint8)
    cv2.fillPoly(mask, [CORNERS.astype(np.int32)], 1)
    return CurvedLucasKanade(even_light(picture), mask, BEND)


def bent(picture: UInt8Array, homography: Matrix, amount: tuple[float, float]) -> UInt8Array:
    """The picture bent by so many pixels across and down, then moved."""
    y, x = np.mgrid[0 : SIZE[1], 0 : SIZE[0]].reshape(2, -1)
    back = transform_points(invert(homography), np.stack([x, y], 1).astype(np.float64))
    places = replace(BEND, amount=np.array(amount)).inverted(back)
    return grained(Pyramid(picture).seen_at(homography, places, SIZE))


@pytest.mark.parametrize("amount", [(-4.0, 0.0), (3.0, 0.0), (0.0, 2.5)])
def test_a_known_bend_is_found_to_a_quarter_of_a_pixel(amount: tuple[float, float]) -> None:
    picture, change = textured(), moved_by(x=1.5, y=-1)
    levels = blur_levels(even_light(bent(picture, change, amount)))
    printed = aligner(picture)
    pose = printed.align(levels, Pose(np.eye(3)), FREE)
    assert pose.bend == pytest.approx(np.array(amount), abs=0.25)
    corners = [transform_points(h, CORNERS) for h in (pose.homography, change)]
    assert np.abs(corners[0] - corners[1]).max() < 0.5
    assert printed.score(levels, pose) > printed.score(levels, replace(pose, bend=np.zeros(2))) + 0.1


def test_where_no_bend_is_expected_none_is_found() -> None:
    picture = textured()
    levels = blur_levels(even_light(bent(picture, np.eye(3), (-4.0, 0.0))))
    pose = aligner(picture).align(levels, Pose(np.eye(3)), BendPrior())
    assert np.abs(pose.bend).max() < 0.01


def test_an_expected_bend_is_kept_where_a_frame_says_nothing() -> None:
    expected = BendPrior(np.array([-5.0, 0.0]), np.array([0.4, 0.4]))
    plain = np.full((SIZE[1], SIZE[0], 3), 100, np.uint8)
    pose = aligner(textured()).align(blur_levels(even_light(plain)), Pose(np.eye(3), expected.bend), expected)
    assert pose.bend == pytest.approx(expected.bend, abs=0.4)


def test_only_what_is_in_the_frame_is_compared() -> None:
    picture = textured()
    levels, half_out = blur_levels(even_light(picture)), Pose(moved_by(x=-130))
    printed = aligner(picture)
    assert printed.visible_share(levels, Pose(np.eye(3))) == 1
    assert 0.3 < printed.visible_share(levels, half_out) < 0.7
    assert printed.visible_share(levels, Pose(moved_by(x=-300))) == 0
