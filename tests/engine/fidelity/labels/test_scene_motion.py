"""Whether a label goes with the scene is told right, and a scene that is tracked says where a lost label is."""

from __future__ import annotations

import numpy as np
import pytest

from engine.arrays import UInt8Array
from engine.fidelity.labels.scene_motion import ASSURED, SceneMotion, border_changed, max_distance
from engine.fidelity.vision.planar_tracker import PlanarTracker, TrackedPose, even_light
from engine.fidelity.vision.registration import Matrix
from tests.support.textures import grained, moved_by, rectangle, seen_through, textured

CORNERS = rectangle(100, 70, 160, 120)


def followed(frames: list[UInt8Array], poses: list[TrackedPose]) -> tuple[SceneMotion, PlanarTracker]:
    """A scene looked at frame by frame, in which the label was tracked to some poses."""
    tracker = PlanarTracker(frames[0], CORNERS)
    scene = SceneMotion(frames[0], [tracker])
    for frame, pose in zip(frames, poses, strict=True):
        tracker.poses.append(pose)
        scene.follow(even_light(frame), frame)
    return scene, tracker


def camera(count: int) -> tuple[list[UInt8Array], list[Matrix]]:
    moves = [moved_by(x=3 * i, turn=i) for i in range(count)]
    return [grained(seen_through(textured(), move), seed=i) for i, move in enumerate(moves)], moves


def test_the_camera_is_seen_without_the_label() -> None:
    frames, moves = camera(4)
    scene, _ = followed(frames, [TrackedPose(move, 0.2) for move in moves])
    assert scene.homography is not None
    assert max_distance(CORNERS, scene.homography, moves[-1]) < 0.5


def test_a_doubtful_label_that_goes_with_the_scene_is_confirmed() -> None:
    frames, moves = camera(4)
    scene, tracker = followed(frames, [TrackedPose(move, 0.1) for move in moves])
    assert scene.follows_scene == [True]
    assert tracker.poses[-1].trust == pytest.approx(ASSURED)


def test_a_lost_label_is_where_the_scene_has_it() -> None:
    frames, moves = camera(4)
    stray = [TrackedPose(moved_by(x=4) @ move, 0.05) for move in moves]
    _, tracker = followed(frames, stray)
    assert max_distance(CORNERS, tracker.poses[-1].homography, moves[-1]) < 0.5


def test_a_label_that_surely_goes_its_own_way_has_no_witness_from_then_on() -> None:
    frames = [grained(textured(), seed=i) for i in range(4)]
    own_way = [TrackedPose(moved_by(x=8 * i), 0.8) for i in range(4)]
    scene, tracker = followed(frames, own_way)
    assert scene.follows_scene == [False]
    assert not scene.allows(CORNERS, moved_by(x=30), np.eye(3))
    assert tracker.poses[-1] is own_way[-1]


def test_a_frame_of_something_else_is_no_witness() -> None:
    frames, moves = camera(2)
    scene, tracker = followed([*frames, textured(8)], [TrackedPose(move, 0.1) for move in [*moves, moves[-1]]])
    assert scene.homography is None
    assert tracker.poses[-1].trust == 0.1


def test_a_border_that_another_thing_covers_has_changed() -> None:
    picture, other = textured(), textured()
    other[60:130, 90:170] = (250, 240, 20)
    assert not border_changed(picture, grained(picture), CORNERS, np.eye(3))
    assert not border_changed(picture, (picture * 0.8).astype(np.uint8), CORNERS, np.eye(3))  # it only got darker
    assert border_changed(picture, other, CORNERS, np.eye(3))


def test_the_distance_is_that_of_the_corner_that_moves_farthest() -> None:
    assert max_distance(CORNERS, np.eye(3), np.array([[1, 0, 3.0], [0, 1, 4], [0, 0, 1]])) == pytest.approx(5)
