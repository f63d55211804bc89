"""A flat region is tracked through known motion, and its trust tells where it is lost."""

from __future__ import annotations

import numpy as np
import pytest

from engine.arrays import UInt8Array
from engine.fidelity.vision.planar_tracker import SURE, PlanarTracker, even_light, fit_homography, polygon_mask
from engine.fidelity.vision.registration import Matrix, transform_points
from tests.support.textures import grained, moved_by, rectangle, seen_through, textured

CORNERS = rectangle(90, 65, 170, 125)
COUNT = 5


def film(**last: float) -> tuple[list[UInt8Array], list[Matrix]]:
    """Frames that move evenly towards the last one, and their homographies."""
    picture = textured()
    moves = [
        moved_by(**{k: 1 + (v - 1) * i / COUNT if k == "zoom" else v * i / COUNT for k, v in last.items()})
        for i in range(COUNT + 1)
    ]
    return [grained(seen_through(picture, move), seed=i) for i, move in enumerate(moves)], moves


def error(found: Matrix, truth: Matrix) -> float:
    return float(np.abs(transform_points(found, CORNERS) - transform_points(truth, CORNERS)).max())


@pytest.mark.parametrize("last", [{"x": 30.0, "y": 8.0}, {"turn": 20.0, "zoom": 1.2}, {"lean": 0.25, "x": 5.0}])
def test_known_motion_is_tracked_to_a_fraction_of_a_pixel(last: dict[str, float]) -> None:
    frames, moves = film(**last)
    tracker = PlanarTracker(textured(), CORNERS)
    poses = [tracker.follow(even_light(frame)) for frame in frames]
    assert max(error(pose.homography, move) for pose, move in zip(poses, moves, strict=True)) < 0.6
    assert min(pose.trust for pose in poses) > SURE


def test_a_frame_of_something_else_is_not_trusted() -> None:
    tracker = PlanarTracker(textured(), CORNERS)
    tracker.follow(even_light(textured()))
    assert tracker.follow(even_light(textured(7))).trust < SURE


def test_a_region_without_any_texture_is_not_trusted() -> None:
    plain = np.full((192, 256, 3), 90, np.uint8)
    pose = PlanarTracker(plain, CORNERS).follow(even_light(plain))
    assert (pose.trust, pose.homography.tolist()) == (0.0, np.eye(3).tolist())


def test_it_learns_that_what_is_around_a_region_does_not_go_along() -> None:
    picture, scenery = textured(), textured(9)
    inside = polygon_mask(CORNERS, picture.shape)[..., None]
    tracker = PlanarTracker(np.where(inside > 0, picture, scenery), CORNERS)
    for i in range(8):
        move = moved_by(x=1.5 * i)
        hole = seen_through(np.repeat(inside * np.uint8(255), 3, 2), move) > 127
        tracker.follow(even_light(np.where(hole, seen_through(picture, move), scenery)))
    assert tracker.moves_alone
    assert error(tracker.poses[-1].homography, moved_by(x=10.5)) < 1


def test_most_points_outvote_a_few_that_went_astray() -> None:
    rng = np.random.default_rng(0)
    points, truth = rng.uniform(60, 180, (80, 2)), moved_by(x=6, turn=5, zoom=1.05)
    found = transform_points(truth, points) + rng.normal(0, 0.1, points.shape)
    found[:20] += rng.uniform(8, 30, (20, 2))
    assert error(fit_homography(points, found, np.ones(80), np.eye(3)), truth) < 0.3


def test_too_few_points_leave_the_guess() -> None:
    guess, points = moved_by(x=3), np.random.default_rng(0).uniform(60, 180, (5, 2))
    assert np.array_equal(fit_homography(points, points + 40, np.ones(5), guess), guess)


def test_fading_light_hardly_changes_an_evened_picture() -> None:
    picture = textured()
    faded = (picture * np.linspace(0.5, 1, 256)[None, :, None] + 10).astype(np.uint8)
    assert np.abs(even_light(picture).astype(int) - even_light(faded)).mean() < 6
