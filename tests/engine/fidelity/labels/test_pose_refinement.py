"""A tracked pose is refined by a label's print and border, and confirmed only where the border bears it out."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from engine.arrays import UInt8Array
from engine.fidelity.labels.pose_refinement import CONFIRMED, FrameView, PoseRefiner
from engine.fidelity.vision.cylinder_bend import no_bend
from engine.fidelity.vision.planar_tracker import TrackedPose, even_light
from engine.fidelity.vision.registration import Matrix, Pyramid, transform_points
from tests.support.labelled import WORDS, label_of
from tests.support.textures import SIZE, grained, moved_by, rectangle, seen_through, textured

CORNERS = rectangle(78, 56, 178, 136)
SCENE_STAYS = np.eye(3)


def photo(print_: UInt8Array | None = None) -> UInt8Array:
    picture = (textured() * np.float32(0.5)).astype(np.uint8)
    picture[56:137, 78:179] = label_of(WORDS[:2], (101, 81), 3) if print_ is None else print_
    return picture


def refiner() -> PoseRefiner:
    return PoseRefiner(photo(), even_light(photo()), CORNERS)


def refined(
    one: PoseRefiner, frame: UInt8Array, start: Matrix, scene: Matrix | None, trust: float = 0.2
) -> TrackedPose:
    return one.refine(
        FrameView.of(frame, even_light(frame)), TrackedPose(start, trust), scene, follows_scene=scene is None
    )


def error(pose: TrackedPose, truth: Matrix) -> float:
    return float(np.abs(transform_points(pose.homography, CORNERS) - transform_points(truth, CORNERS)).max())


@pytest.mark.parametrize("off", [moved_by(x=1.2, y=-0.8), moved_by(turn=0.8, zoom=1.01)])
def test_a_pose_that_is_a_pixel_off_is_laid_right_and_confirmed(off: Matrix) -> None:
    truth = moved_by(x=4, turn=3)
    pose = refined(refiner(), grained(seen_through(photo(), truth)), off @ truth, None)
    assert error(pose, truth) < 0.3
    assert pose.confirmed
    assert pose.trust == pytest.approx(CONFIRMED)


def test_the_border_alone_says_where_a_label_without_its_print_is() -> None:
    truth, blank = moved_by(x=3, y=2), photo(np.full((81, 101, 3), 225, np.uint8))
    pose = refined(refiner(), grained(seen_through(blank, truth)), moved_by(x=1.5), None)
    assert pose.confirmed
    assert error(pose, truth) < 0.6


def test_where_the_label_is_not_a_pose_is_left_unconfirmed() -> None:
    pose = refined(refiner(), grained((textured(6) * 0.5).astype(np.uint8)), np.eye(3), None)
    assert not pose.confirmed
    assert pose.trust == pytest.approx(0.2)


def test_a_label_that_turns_in_a_scene_that_stays_is_bent_as_it_has_learnt() -> None:
    one, bend = refiner(), no_bend(CORNERS)
    y, x = np.mgrid[0 : SIZE[1], 0 : SIZE[0]].reshape(2, -1).astype(np.float64)
    for shift in (0.0, 4.0, 8.0, 12.0):
        amount = np.array([-0.25 * shift, 0.0])
        places = replace(bend, amount=amount).inverted(np.stack([x - shift, y], 1))
        frame = grained(Pyramid(photo()).seen_at(np.eye(3), places, SIZE))
        pose = refined(one, frame, moved_by(x=shift), SCENE_STAYS, trust=0.6)
    assert one.bend_estimator.is_curved
    assert pose.bend[0] == pytest.approx(-3.0, abs=0.5)


def test_a_card_that_moves_in_a_scene_that_stays_is_not_bent() -> None:
    one = refiner()
    for shift in (0.0, 4.0, 8.0, 12.0):
        pose = refined(
            one, grained(seen_through(photo(), moved_by(x=shift))), moved_by(x=shift), SCENE_STAYS, trust=0.6
        )
    assert not one.bend_estimator.is_curved
    assert np.abs(pose.bend).max() < 0.1
    assert error(pose, moved_by(x=12.0)) < 0.3
