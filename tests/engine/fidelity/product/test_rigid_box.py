"""A box that turns is one shape and one motion: found again from points that are where a known one would have them."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from engine.fidelity.product import rigid_box
from engine.fidelity.product.rigid_box import (
    CLIP,
    Box,
    EdgesSeen,
    bundle,
    cost_of,
    first_guess,
    frames_of,
    linearised,
    uncertainty,
)
from engine.fidelity.product.surface import Wedge
from engine.fidelity.vision.registration import Matrix, transform_points

LONG, COUNT = 640.0, 10
MIDDLE = np.array([319.5, 239.5])
EDGE = Wedge(np.array([360.0, 240.0]), np.array([1.0, 0.0]))


def true_clip(degrees: float) -> Matrix:
    """A box that turns about an axis behind its edge."""
    clip = Box(EDGE, LONG, MIDDLE).start(30, np.radians(degrees))
    clip[0], clip[9], clip[11] = 0.2, -0.02, 0.07
    return clip


def points_on_it() -> Matrix:
    return np.random.default_rng(0).uniform([240, 100], [420, 380], (700, 2))


def seen_of(clip: Matrix, amounts: Matrix, noise: float) -> EdgesSeen:
    """What is seen of it, each place `noise` pixels wrong."""
    rng, points = np.random.default_rng(1), points_on_it()
    at = Box(EDGE, LONG, MIDDLE).places(clip, amounts, points)
    angle = rng.uniform(0, 2 * np.pi, at.shape[:2])
    normals = np.stack([np.cos(angle), np.sin(angle)], -1)
    at = at + rng.normal(0, noise, at.shape)
    return EdgesSeen(points, at, normals, np.full(at.shape[:2], 0.05), np.full(len(amounts), max(noise, 0.1)))


def error(one: Matrix, other: Matrix) -> float:
    return float(np.sqrt(((one - other) ** 2).sum(-1).mean()))


def test_a_box_that_does_not_move_leaves_points_where_they_are() -> None:
    box, points = Box(EDGE, LONG, MIDDLE), points_on_it()
    assert np.allclose(box.places(true_clip(12), np.zeros(2), points), points[None])


def test_its_faces_are_at_right_angles_to_begin_with() -> None:
    box = Box(EDGE, LONG, MIDDLE)
    for yaw in (20.0, 45.0, 65.0):
        one, other = (plane @ box.camera(box.start(yaw, 0.1)) for plane in box.planes(box.start(yaw, 0.1)))
        cosine = one @ other / np.linalg.norm(one) / np.linalg.norm(other)
        assert abs(cosine) < 0.12


def test_poses_of_a_wedge_say_the_same() -> None:
    box, clip, amounts, points = Box(EDGE, LONG, MIDDLE), true_clip(15), np.array([0.3, 1.0]), points_on_it()
    places = box.places(clip, amounts, points)
    for pose, there in zip(box.poses(clip, amounts), places, strict=True):
        shown = transform_points(pose.homography, box.edge(clip).displaced(points, pose.turn))
        assert np.abs(shown - there).max() < 1e-6


@pytest.mark.parametrize("degrees", [10.0, -18.0])
def test_the_motion_is_found_again_though_places_are_wrong(degrees: float) -> None:
    amounts = np.linspace(0, 1, COUNT) ** 2
    box, clip = Box(EDGE, LONG, MIDDLE), true_clip(degrees)
    seen = seen_of(clip, amounts, noise=1.5)
    guess = first_guess(box, seen, np.linspace(0, 1, COUNT))
    found = bundle(box, seen, guess.clip, guess.amounts, 40)
    truth = box.places(clip, amounts, seen.points)
    # Only places can be told: a box that turns more and is flatter looks nearly the same (Belhumeur and others, 1999).
    assert error(box.places(found.clip, found.amounts, seen.points), truth) < 0.35


def test_an_edge_that_is_elsewhere_is_found() -> None:
    amounts = np.linspace(0, 1, COUNT)
    clip = true_clip(15)
    seen = seen_of(clip, amounts, noise=0.1)
    wrong = Box(Wedge(EDGE.point + np.array([5.0, 0]), EDGE.normal), LONG, MIDDLE)
    guess = first_guess(wrong, seen, amounts)
    found = bundle(wrong, seen, guess.clip, guess.amounts, 40)
    assert wrong.edge(found.clip).point[0] == pytest.approx(360, abs=1.5)


def test_the_gradient_is_that_of_the_cost() -> None:
    amounts = np.linspace(0, 1, COUNT)
    box, clip = Box(EDGE, LONG, MIDDLE), true_clip(12) + 0.01
    seen, rows = seen_of(true_clip(12), amounts, 0.5), np.diff(np.eye(COUNT), 2, axis=0)
    _, gradient = linearised(box, seen, clip, amounts, rows)
    for k in range(CLIP + COUNT):
        step = np.zeros(CLIP + COUNT)
        step[k] = 1e-6
        before, after = (
            cost_of(box, seen, clip + sign * step[:CLIP], amounts + sign * step[CLIP:], rows) for sign in (-1, 1)
        )
        assert 2 * gradient[k] == pytest.approx((after - before) / 2e-6, rel=2e-3, abs=0.05), k


def test_what_is_less_sure_says_so() -> None:
    amounts = np.linspace(0, 1, COUNT)
    box, clip = Box(EDGE, LONG, MIDDLE), true_clip(12)
    sigmas = []
    for noise in (0.3, 3.0):
        seen = seen_of(clip, amounts, noise)
        sigmas.append(uncertainty(box, bundle(box, seen, clip, amounts, 20), seen.points))
    assert (sigmas[1] > 2 * sigmas[0]).all()
    assert sigmas[0].shape == (COUNT,)


def test_what_melts_at_the_end_goes_on_as_steadily_as_it_went(monkeypatch: pytest.MonkeyPatch) -> None:
    t = np.linspace(0, 1, 24)
    amounts, box, clip = t * t * (3 - 2 * t), Box(EDGE, LONG, MIDDLE), true_clip(12)
    seen, molten = seen_of(clip, amounts, noise=0.1).some(np.arange(24), 4), np.arange(24) > 19
    aside = np.random.default_rng(3).normal(0, 3.0, (24, 1, 2)) * molten[:, None, None]  # all of it, in each frame
    spoilt = replace(seen, at=seen.at + aside, sigma=np.where(molten, 3.0, 0.1))
    truth, sigmas, wrong = box.places(clip, amounts, seen.points)[-1], [], []
    for steady in (rigid_box.STEADY, 0.5):
        monkeypatch.setattr(rigid_box, "STEADY", steady)
        found = bundle(box, spoilt, clip, amounts, 40)
        wrong.append(error(box.places(found.clip, found.amounts, seen.points)[-1], truth))
        sigmas.append(uncertainty(box, found, seen.points)[-1])
    assert wrong[0] < 0.7 * wrong[1]
    assert sigmas[0] < sigmas[1]


def test_a_beginning_is_sought_in_some_frames_the_first_and_last_among_them() -> None:
    assert frames_of(5).tolist() == [0, 1, 2, 3, 4]
    many = frames_of(100)
    assert len(many) == 12
    assert (many[0], many[-1]) == (0, 99)
    assert len(true_clip(1)) == CLIP
