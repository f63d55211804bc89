"""A camera preset does exactly what it says."""

from __future__ import annotations

from dataclasses import astuple

import numpy as np
import pytest

from engine.errors import InvalidRequestError
from engine.generators.breeze.camera import FAR, MOVES, NEAR, course, ease, move_of, pose_at, see
from engine.models import CAMERAS
from engine.request.free_camera import EASES, FreeCamera, Pose
from engine.request.motion_request import MotionRequest
from engine.request.validation import check

Y, X = np.mgrid[-0.4:0.4:9j, -0.5:0.5:11j].astype(np.float32)


def go(name: str, depth: float, reach: float = 0.1, focus: float = 0.7) -> np.ndarray:
    pose, pivot = pose_at(MOVES[name], reach, (1.0, 0.0)), focus if MOVES[name].orbit else 0.0
    return see(X, Y, np.full_like(X, depth), pose, (0.0, 0.0), pivot) - np.stack([X, Y], -1)


def test_every_camera_offered_has_a_move() -> None:
    assert set(MOVES) == set(CAMERAS)


@pytest.mark.parametrize("name", CAMERAS)
def test_a_camera_that_does_not_move_shows_the_photo(name: str) -> None:
    assert np.abs(go(name, 0.5, reach=0.0)).max() < 1e-6


def test_push_in_makes_things_larger_and_near_things_more_so() -> None:
    near, far = go("push-in", 1.0), go("push-in", 0.0)
    assert np.all(near[..., 0] * X >= 0)
    assert np.abs(near).max() > 1.8 * np.abs(far).max()


def test_push_in_on_a_flat_thing_is_a_pure_zoom() -> None:
    moved = go("push-in", 1.0) + np.stack([X, Y], -1)
    scale = moved[..., 0][X != 0] / X[X != 0]
    assert np.ptp(scale) < 1e-5
    assert scale.mean() == pytest.approx(1 / (1 - 0.1 * NEAR), rel=1e-4)


@pytest.mark.parametrize(
    ("name", "axis", "sign"),
    [("pan-right", 0, -1), ("pan-left", 0, 1), ("tilt-up", 1, 1), ("tilt-down", 1, -1), ("crane-up", 1, 1), ("crane-down", 1, -1)],
)  # fmt: skip
def test_turning_and_lifting_send_the_picture_the_other_way(name: str, axis: int, sign: int) -> None:
    assert np.all(np.sign(go(name, 0.5)[..., axis]) == sign)


def test_turning_has_no_parallax_and_lifting_has() -> None:
    assert np.allclose(go("pan-right", 0.0), go("pan-right", 1.0))
    ratio = go("crane-up", 1.0)[..., 1].mean() / go("crane-up", 0.0)[..., 1].mean()
    assert ratio == pytest.approx(NEAR / FAR, rel=1e-3)


def test_an_orbit_holds_what_it_turns_about_and_slides_the_rest() -> None:
    focus = 0.6
    depth = (focus - FAR) / (NEAR - FAR)
    middle = (4, 5)
    assert np.abs(go("orbit-right", depth, focus=focus)).max() < 1e-6  # all of it, also away from the middle
    assert go("orbit-right", 0.0, focus=focus)[middle][0] > 0.005
    assert go("orbit-right", 1.0, focus=focus)[middle][0] < -0.005


def test_a_looped_orbit_holds_its_subject_while_it_goes_aside() -> None:
    focus = 0.6
    depth = np.full_like(X, (focus - FAR) / (NEAR - FAR))
    seen = see(X, Y, depth, pose_at(MOVES["orbit-left"], 1.0, (0.0, 0.1)), (0.0, 0.0), focus)
    assert np.abs(seen - np.stack([X, Y], -1)).max() < 1e-6


def test_roll_turns_all_depths_alike_and_keeps_distances() -> None:
    moved = go("roll-right", 0.3) + np.stack([X, Y], -1)
    assert np.allclose(np.hypot(*moved.transpose(2, 0, 1)), np.hypot(X, Y), atol=1e-6)


@pytest.mark.parametrize("name", CAMERAS)
@pytest.mark.parametrize("loop", ["loop", "pingpong"])
def test_closed_courses_come_back(name: str, loop: str) -> None:
    for t in (0.0, 1.0):
        assert np.abs(course(MOVES[name], loop, t)).max() < 1e-9


def test_pull_out_ends_on_the_photo() -> None:
    move = MOVES["pull-out"]
    begins, ends = (pose_at(move, 0.1, course(move, "none", t)) for t in (0.0, 1.0))
    assert begins == Pose(forward=0.1)
    assert ends == Pose()


def test_a_pose_sums_its_parts_in_space() -> None:
    """Six free axes: small shifts and turns add up."""
    depth = np.full_like(X, 0.5)
    rest = np.stack([X, Y], -1)
    parts = [
        Pose(right=0.001),
        Pose(down=0.001),
        Pose(forward=0.001),
        Pose(pan=0.001),
        Pose(tilt=0.001),
        Pose(roll=0.001),
    ]
    total = see(X, Y, depth, Pose(0.001, 0.001, 0.001, 0.001, 0.001, 0.001), (0, 0)) - rest
    summed = sum(see(X, Y, depth, part, (0, 0)) - rest for part in parts)
    assert np.abs(total - summed).max() < 2e-5


def test_a_camera_of_ones_own_goes_from_pose_to_pose() -> None:
    move = move_of("free forward=1 roll=-0.5 from right=-0.4 ease=linear")
    at = [astuple(pose_at(move, 0.1, course(move, "none", t))) for t in (0.0, 0.5, 1.0)]
    assert at[0] == pytest.approx(astuple(Pose(right=-0.04)))
    assert at[1] == pytest.approx(astuple(Pose(right=-0.02, forward=0.05, roll=-0.025)))
    assert at[2] == pytest.approx(astuple(Pose(forward=0.1, roll=-0.05)))


@pytest.mark.parametrize("kind", EASES)
def test_every_ease_goes_from_start_to_end_without_turning_back(kind: str) -> None:
    values = [ease(t, kind) for t in np.linspace(0, 1, 21)]
    assert values[0] == 0
    assert values[-1] == pytest.approx(1)
    assert np.all(np.diff(values) > 0)


def test_a_free_camera_survives_as_text() -> None:
    for text in ("free forward=1", "free right=0.25 pan=-0.5 from down=1 ease=in", "free roll=1 from roll=-1"):
        assert FreeCamera.from_text(text).to_text() == text


@pytest.mark.parametrize(
    "text",
    ["free", "free forward=2", "free forward=x", "free forward=nan", "free up=1", "free forward=1 from forward=1",
     "free forward=1 ease=bouncy", "free; rm -rf /", "freedom forward=1"],
)  # fmt: skip
def test_what_no_camera_can_do_is_told(text: str) -> None:
    with pytest.raises(InvalidRequestError):
        check(MotionRequest(128, 128, camera=text))
