"""Doubtful poses are drawn towards their neighbours' parabola; sure ones stay, and real motion is no jitter."""

from __future__ import annotations

import numpy as np
import pytest

from engine.fidelity.vision.planar_tracker import TrackedPose
from engine.fidelity.vision.registration import transform_points
from engine.fidelity.vision.trajectory_smoothing import local_parabola, smooth_trajectory
from tests.support.textures import moved_by, rectangle

OUTLINE = rectangle(60, 50, 180, 130)
COUNT = 25
TRUTH = [moved_by(x=0.1 * i * i, turn=0.4 * i) for i in range(COUNT)]


def errors(poses: list[TrackedPose]) -> np.ndarray:
    pairs = zip(poses, TRUTH, strict=True)
    return np.array(
        [np.abs(transform_points(p.homography, OUTLINE) - transform_points(t, OUTLINE)).max() for p, t in pairs]
    )


def poses(trust: float, jitter: float) -> list[TrackedPose]:
    rng = np.random.default_rng(0)
    shifts = [np.array([[1, 0, x], [0, 1, y], [0, 0, 1]]) for x, y in rng.normal(0, jitter, (COUNT, 2))]
    return [TrackedPose(shift @ truth, trust) for shift, truth in zip(shifts, TRUTH, strict=True)]


def jitter(poses: list[TrackedPose]) -> float:
    """How far the error jumps from frame to frame, in pixels."""
    pairs = zip(poses, TRUTH, strict=True)
    offsets = [transform_points(p.homography, OUTLINE) - transform_points(t, OUTLINE) for p, t in pairs]
    return float(np.abs(np.diff(offsets, axis=0)).mean())


def test_doubtful_poses_jump_half_as_far_and_come_nearer_to_the_truth() -> None:
    rough = poses(0.1, 1.5)
    smoothed = smooth_trajectory(rough, OUTLINE)
    assert jitter(smoothed) < 0.5 * jitter(rough)
    assert errors(smoothed).mean() < 0.8 * errors(rough).mean()


def test_trusted_poses_stay_where_they_are() -> None:
    rough = poses(1.0, 1.5)
    assert errors(smooth_trajectory(rough, OUTLINE)) == pytest.approx(errors(rough), abs=0.01)


def test_accelerated_motion_passes_unchanged() -> None:
    assert errors(smooth_trajectory(poses(0.0, 0.0), OUTLINE)).max() < 0.15


def test_one_pose_far_off_is_brought_back_and_moves_no_other() -> None:
    rough = poses(0.1, 0.0)
    rough[6] = TrackedPose(moved_by(x=20) @ TRUTH[6], 0.05)
    found = errors(smooth_trajectory(rough, OUTLINE))
    assert found[6] < 2
    assert np.delete(found, 6).max() < 1


def test_a_short_clip_has_no_neighbours_to_ask() -> None:
    paths = np.random.default_rng(0).normal(0, 1, (4, 5, 2))
    assert np.array_equal(local_parabola(paths, np.ones(4), 2), paths[2])
