"""A camera on a path shows what the path says, with the depth that the motion allows, and never a border."""

from __future__ import annotations

import cv2
import numpy as np
import pytest

from engine.arrays import FloatArray, UInt8Array
from engine.generators.breeze.layers import Layers, split_layers
from engine.generators.breeze.motion import REACH, Motion, MotionParameters, Timing, farthest_frames, plan, rms
from engine.generators.breeze.networks import MODES
from engine.generators.breeze.renderer import Renderer
from engine.generators.breeze.view import View
from engine.request.camera_path import CameraPath, Framing
from engine.training import metrics

NO_LIFE = np.zeros((2 * MODES, 24, 32), np.float32)
WIDTH, HEIGHT = 512, 384
PATHS = ("path to 0.2,0.1,0.6", "path from 0.1,0.3,0.5 to 0,0,1", "path from 0,0,0.5 to 0.5,0.5,0.5 ease=linear")


def scene(depth: float) -> tuple[UInt8Array, FloatArray, FloatArray]:
    """A textured picture (384, 512, 3) with a disc nearer by some depth, its depth and its matte (96, 128)."""
    picture = metrics.grained(np.full((HEIGHT, WIDTH, 3), 128, np.uint8))
    picture = cv2.GaussianBlur(picture, (0, 0), 2).astype(np.uint8)
    y, x = np.mgrid[0:96, 0:128]
    disc = np.clip(24.5 - np.hypot(x - 60, y - 50), 0, 1).astype(np.float32)
    full = cv2.resize(disc, (WIDTH, HEIGHT)) > 0.5
    picture[full] = picture[full] // 2 + np.array([120, 40, 0], np.uint8)
    return picture, 0.15 + depth * disc, disc


@pytest.fixture(scope="module")
def layers() -> Layers:
    return split_layers(*scene(0.6))


def planned(layers: Layers, camera: str, motion: float = 0.5, loop: str = "none") -> Motion:
    return plan(layers, NO_LIFE, (WIDTH, HEIGHT), MotionParameters(camera, motion), Timing(9, 12.5, loop))


def cropped(picture: UInt8Array, frame: Framing) -> UInt8Array:
    """A part of a picture at its full size."""
    scale, corner = frame.width, (frame.left * WIDTH, frame.top * HEIGHT)
    matrix = np.array([[scale, 0, corner[0] + scale / 2 - 0.5], [0, scale, corner[1] + scale / 2 - 0.5]])
    flags = cv2.INTER_CUBIC | cv2.WARP_INVERSE_MAP
    found = cv2.warpAffine(picture, matrix, (WIDTH, HEIGHT), flags=flags, borderMode=cv2.BORDER_REFLECT_101)
    return found.astype(np.uint8)


def off(a: UInt8Array, b: UInt8Array) -> float:
    return float(np.abs(a.astype(np.float32) - b).mean())


@pytest.mark.parametrize("camera", PATHS)
def test_the_first_frame_is_the_first_crop_and_without_motion_the_last_one_too(layers: Layers, camera: str) -> None:
    picture, path = scene(0.6)[0], CameraPath.from_text(camera)
    still, moving = (Renderer(layers, planned(layers, camera, motion)) for motion in (0.0, 0.5))
    assert off(moving.frame(0.0), cropped(picture, path.start)) < 0.8
    assert off(still.frame(1.0), cropped(picture, path.end)) < 0.8
    elsewhere = Framing(path.end.left, path.end.top, 0.96 * path.end.width)
    assert off(still.frame(1.0), cropped(picture, elsewhere)) > 1.6  # the bar is one that a wrong crop does not pass


def test_a_path_that_begins_with_the_whole_photo_begins_with_the_photo(layers: Layers) -> None:
    assert np.array_equal(Renderer(layers, planned(layers, PATHS[0])).frame(0.0), scene(0.6)[0])


@pytest.mark.parametrize("camera", PATHS)
def test_the_motion_says_how_far_depth_departs_from_the_crop(layers: Layers, camera: str) -> None:
    amounts = []
    for motion in (0.1, 0.2):
        moves = planned(layers, camera, motion)
        moments = [moves.timing.moment(i) for i in farthest_frames(moves.timing)]
        amounts.append(max(rms(moves.displacement(t)) for t in moments))
    assert amounts[1] <= 0.2 * REACH * 1.01
    assert amounts[1] > 1.5 * amounts[0] > 0


@pytest.mark.parametrize("camera", PATHS)
@pytest.mark.parametrize("loop", ["none", "loop"])
def test_no_border_is_seen(layers: Layers, camera: str, loop: str) -> None:
    moves = planned(layers, camera, 1.0, loop)
    h, w = moves.matte.shape
    half = np.array([w, h]) / (2 * max(h, w))
    for i in range(9):
        t = moves.timing.moment(i)
        view = moves.view(t)
        assert view is not None
        far = view.seen(moves.positions(t)[1], (h, w))
        cell = 1.01 / max(h, w) / view.framing.width  # half of it is beyond the middles of the outermost cells
        assert np.all(far[:, 0, 0] <= -half[0] + cell)
        assert np.all(far[:, -1, 0] >= half[0] - cell)
        assert np.all(far[0, :, 1] <= -half[1] + cell)
        assert np.all(far[-1, :, 1] >= half[1] - cell)


def test_a_loop_ends_where_it_begins(layers: Layers) -> None:
    moves = planned(layers, PATHS[2], loop="loop")
    first, last = moves.view(0.0), moves.view(1.0)
    assert first is not None
    assert last is not None
    assert first.framing.left == pytest.approx(last.framing.left)


def test_a_view_and_back_is_where_it_was() -> None:
    view, places = View(Framing(0.1, 0.4, 0.5)), np.array([[0.1, -0.2], [-0.4, 0.3]], np.float32)
    assert np.allclose(view.placed(view.seen(places, (90, 160)), (90, 160)), places, atol=1e-6)
    offsets = view.offsets((90, 160))
    assert np.allclose(offsets[0, 0], [0.1 * 160 - 0.25, 0.4 * 90 - 0.25])
