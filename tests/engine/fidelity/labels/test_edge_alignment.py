"""Where a label's border is in a frame is found to a fraction of a pixel, and how sure that is, is told."""

from __future__ import annotations

from dataclasses import replace

import cv2
import numpy as np
import pytest

from engine.arrays import UInt8Array
from engine.fidelity.labels.curved_alignment import BendPrior, Pose
from engine.fidelity.labels.edge_alignment import LOOSE, EdgeAligner, smooth
from engine.fidelity.labels.label_border import sides_of
from engine.fidelity.labels.motion_prior import MotionPrior
from engine.fidelity.vision.cylinder_bend import no_bend
from engine.fidelity.vision.registration import Matrix, Pyramid, transform_points
from tests.support.labelled import WORDS, backdrop, label_of

SIZE = (384, 216)
CORNERS = np.array([[130, 60], [270, 60], [270, 150], [130, 150]], np.float32)
MOVE = np.array([[1.005, -0.01, 1.5], [0.01, 1.005, -1.0], [5e-6, 2e-6, 1.0]])


def scene(printed: bool = True) -> UInt8Array:
    """A label before books."""
    picture = backdrop("books", SIZE, 0).copy()
    picture[60:150, 130:270] = label_of(WORDS[:2], (140, 90), 3) if printed else 230
    return picture


def moved(picture: UInt8Array, move: Matrix) -> UInt8Array:
    flags, border = cv2.INTER_CUBIC, cv2.BORDER_REFLECT_101
    return cv2.warpPerspective(picture, move, SIZE, flags=flags, borderMode=border).astype(np.uint8)


@pytest.fixture(scope="module")
def edges() -> EdgeAligner:
    return EdgeAligner(scene(), CORNERS, sides_of(CORNERS), no_bend(CORNERS))


def test_the_border_is_found_again_whatever_is_printed_within(edges: EdgeAligner) -> None:
    frame = smooth(moved(scene(printed=False), MOVE))
    pose = edges.align(frame, Pose(np.eye(3)), BendPrior())
    assert np.abs(transform_points(pose.homography, CORNERS) - transform_points(MOVE, CORNERS)).max() < 0.5
    assert edges.score(frame, pose) > 0.8
    assert edges.median_distance(frame, pose) < 0.3
    assert edges.uncertainty(pose, edges.covariance(frame, pose, LOOSE), frame.shape) < 0.6


def test_elsewhere_there_is_no_border(edges: EdgeAligner) -> None:
    far = Pose(np.array([[1.0, 0, 30], [0, 1, 25], [0, 0, 1]]))
    assert edges.score(smooth(scene()), far) < 0.3


def test_a_side_that_is_hidden_leaves_doubt_unless_it_is_known_how_the_label_moved(edges: EdgeAligner) -> None:
    hidden = moved(scene(), MOVE)
    hidden[:, :150] = 90
    frame = smooth(hidden)
    pose = edges.align(frame, Pose(MOVE), BendPrior())
    assert edges.uncertainty(pose, edges.covariance(frame, pose, LOOSE), frame.shape) > 1.5
    prior = MotionPrior()
    prior.observe(MOVE, 0.01 * np.eye(8))
    ((move, covariance),) = prior.predictions
    pose = edges.align(frame, Pose(move), BendPrior(), covariance)
    assert edges.uncertainty(pose, edges.covariance(frame, pose, covariance), frame.shape) < 0.9


def test_a_bent_border_is_found_where_a_bend_is_expected(edges: EdgeAligner) -> None:
    bend = replace(edges.bend, amount=np.array([-4.0, 0.0]))
    y, x = np.mgrid[0 : SIZE[1], 0 : SIZE[0]].reshape(2, -1)
    drawn = Pyramid(scene()).seen_at(np.eye(3), bend.inverted(np.stack([x, y], 1).astype(np.float64)), SIZE)
    frame = smooth(np.clip(drawn, 0, 255).astype(np.uint8))
    expected = BendPrior(np.array([-3.0, 0.0]), np.array([1.5, 0.1]))
    bent = edges.align(frame, Pose(np.eye(3), expected.bend), expected)
    assert edges.median_distance(frame, bent) < 0.3
    assert bent.bend[1] == pytest.approx(0, abs=0.1)
    assert edges.score(frame, bent) > 0.8


def test_a_picture_without_steps_has_no_edges() -> None:
    plain = np.full((SIZE[1], SIZE[0], 3), 140, np.uint8)
    nothing = EdgeAligner(plain, CORNERS, sides_of(CORNERS), no_bend(CORNERS))
    assert not nothing.has_edges
