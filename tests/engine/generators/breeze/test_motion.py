"""Asked equals made, closed clips close, what is rigid stays rigid: measured on the pixels that come out."""

from __future__ import annotations

from dataclasses import replace

import cv2
import numpy as np
import pytest

from engine.arrays import FloatArray, UInt8Array
from engine.export.encoding import psnr
from engine.generators.breeze.layers import Layers, premultiply, split_layers
from engine.generators.breeze.motion import (
    KNOWN,
    REACH,
    Motion,
    MotionParameters,
    Timing,
    narrowness,
    plan,
)
from engine.generators.breeze.networks import MODES
from engine.generators.breeze.pipeline import BreezePipeline
from engine.generators.breeze.renderer import Renderer, source_offsets
from engine.imaging.filling import fill
from engine.imaging.source_image import SourceImage
from engine.models import CAMERAS
from engine.request.motion_request import MotionRequest
from engine.request.painted_hints import Hints
from engine.training import metrics
from tests.conftest import animate

NO_LIFE = np.zeros((2 * MODES, 24, 32), np.float32)


@pytest.fixture(scope="module")
def scene() -> tuple[UInt8Array, FloatArray, FloatArray]:
    """A textured picture (384, 512, 3) with a nearer disc, its true depth and its true matte (96, 128)."""
    picture = metrics.grained(np.full((384, 512, 3), 128, np.uint8))
    y, x = np.mgrid[0:96, 0:128]
    disc = np.clip(24.5 - np.hypot(x - 60, y - 50), 0, 1).astype(np.float32)
    full = cv2.resize(disc, (512, 384)) > 0.5
    picture[full] = picture[full] // 2 + np.array([120, 40, 0], np.uint8)
    return picture, 0.15 + 0.5 * disc, disc


@pytest.fixture(scope="module")
def layers(scene: tuple[UInt8Array, FloatArray, FloatArray]) -> Layers:
    return split_layers(*scene)


def clip(layers: Layers, camera: str, motion: float, loop: str = "none", frames: int = 9) -> UInt8Array:
    timing = Timing(frames, 12.5, loop)
    moves = plan(layers, NO_LIFE, (512, 384), MotionParameters(camera, motion), timing)
    renderer = Renderer(layers, moves)
    return np.stack([renderer.frame(timing.moment(i)) for i in range(frames)])


@pytest.mark.parametrize("camera", ["push-in", "orbit-right", "pan-left", "crane-up", "roll-left"])
def test_the_dial_is_true_and_more_is_always_more(layers: Layers, camera: str) -> None:
    asked = np.array([0.1, 0.3, 0.6, 1.0])
    made = np.array([metrics.moved(clip(layers, camera, motion, frames=5)) / REACH for motion in asked])
    slope = float(made @ asked / (asked @ asked))
    assert 0.9 < slope < 1.1
    assert np.all(np.diff(made) > 0)
    assert np.abs(made / asked - 1).max() < 0.2


@pytest.mark.parametrize("camera", ["push-in", "orbit-right", "crane-up", "roll-left"])
def test_a_rigid_thing_stays_rigid_under_the_camera(
    scene: tuple[UInt8Array, FloatArray, FloatArray], layers: Layers, camera: str
) -> None:
    frames = clip(layers, camera, 0.6, frames=2)
    mask = cv2.resize(scene[2], (512, 384))
    assert metrics.rigid_residual(frames[0], frames[-1], mask) < 0.05


def test_the_rigid_measure_catches_rubber(scene: tuple[UInt8Array, FloatArray, FloatArray]) -> None:
    picture, _, matte = scene
    y, x = np.mgrid[0:384, 0:512].astype(np.float32)
    bent = cv2.remap(picture, x + 6 * np.sin(y / 14), y + 10, cv2.INTER_LINEAR, borderMode=cv2.BORDER_REFLECT)
    assert metrics.rigid_residual(picture, bent, cv2.resize(matte, (512, 384))) > 0.2


@pytest.mark.parametrize("camera", CAMERAS)
@pytest.mark.parametrize("loop", ["loop", "pingpong"])
def test_loops_close_without_a_seam(
    breeze: BreezePipeline, samples: dict[str, SourceImage], camera: str, loop: str
) -> None:
    request = MotionRequest(96, 96, frames=17, steps=4, camera=camera, loop=loop, motion=0.6)
    assert metrics.seam(animate(breeze, samples["cocktail"], request)) < 1.5


def test_a_clip_that_does_not_loop_has_a_seam(layers: Layers) -> None:
    assert metrics.seam(clip(layers, "pan-left", 0.6, frames=25)) > 3


@pytest.mark.parametrize("name", ["books", "cocktail", "coffee", "dog", "parrot"])
def test_the_first_frame_is_the_photo(breeze: BreezePipeline, samples: dict[str, SourceImage], name: str) -> None:
    image = samples[name]
    width, height = image.width // 3, image.height // 3
    frames = animate(breeze, image, MotionRequest(width, height, frames=2, motion=1.0))
    assert psnr(frames[0], image.fit(width, height)) > 40
    assert psnr(frames[1], image.fit(width, height)) < 35


def test_pull_out_ends_on_the_photo(breeze: BreezePipeline, samples: dict[str, SourceImage]) -> None:
    request = MotionRequest(256, 256, frames=3, camera="pull-out", motion=1.0)
    frames = animate(breeze, samples["books"], request)
    fitted = samples["books"].fit(256, 256)
    assert psnr(frames[-1], fitted) > psnr(frames[0], fitted) + 8


@pytest.mark.parametrize("camera", CAMERAS)
def test_no_border_is_ever_shown(layers: Layers, camera: str) -> None:
    """A white picture in a picture that is black outside: mirrored borders would hide, so the motion is asked."""
    timing = Timing(9, 12.5, "none")
    moves = plan(layers, NO_LIFE, (512, 384), MotionParameters(camera, 1.0), timing)
    for i in range(9):
        _, far = moves.positions(timing.moment(i))
        offset = source_offsets(far)
        h, w = offset.shape[:2]
        x, y = np.meshgrid(np.arange(w), np.arange(h))
        assert (x + offset[..., 0]).min() > -1.5
        assert (x + offset[..., 0]).max() < w + 0.5
        assert (y + offset[..., 1]).min() > -1.5
        assert (y + offset[..., 1]).max() < h + 0.5


def test_layers_laid_together_are_the_photo_exactly(
    scene: tuple[UInt8Array, FloatArray, FloatArray], layers: Layers
) -> None:
    timing = Timing(2, 1, "none")
    still = plan(layers, NO_LIFE, (512, 384), MotionParameters("push-in", 1.0), timing)
    assert np.abs(Renderer(layers, still).frame(0.0).astype(int) - scene[0]).max() <= 1


def test_premultiplying_is_exact_for_any_backdrop() -> None:
    rng = np.random.default_rng(0)
    photo, backdrop = (rng.integers(0, 256, (40, 40, 3)).astype(np.uint8) for _ in range(2))
    coverage = rng.integers(1, 256, (40, 40)).astype(np.uint8)
    subject = premultiply(photo, backdrop, coverage)
    alpha = subject[..., 3:].astype(np.float32) / 255
    assert np.abs(subject[..., :3] + (1 - alpha) * backdrop - photo).max() <= 1
    assert (subject[..., 3] >= coverage).all()


def test_the_backdrop_is_filled_from_its_surroundings_not_from_the_subject() -> None:
    picture = np.full((256, 256, 3), (40, 160, 60), np.uint8)
    picture[90:170, 90:170] = (250, 20, 20)
    matte = np.zeros((64, 64), np.float32)
    matte[22:43, 22:43] = 1
    behind = split_layers(picture, 0.1 + 0.5 * matte, matte).backdrop
    assert np.abs(behind[100:160, 100:160].astype(int) - [40, 160, 60]).max() <= 4


def test_fill_continues_a_field_smoothly_and_keeps_what_is_known() -> None:
    y, x = np.mgrid[0:61, 0:83].astype(np.float32)
    field, known = x + 2 * y, np.ones((61, 83), np.float32)
    known[20:40, 30:60] = 0
    filled = fill(np.where(known > 0, field, -1000).astype(np.float32), known)
    assert np.array_equal(filled[known > 0], field[known > 0])
    assert np.abs(filled - field)[known == 0].max() < 25


def test_inverting_a_motion_gives_back_its_start(layers: Layers) -> None:
    moves: Motion = plan(layers, NO_LIFE, (512, 384), MotionParameters("push-in", 1.0), Timing(2, 1, "none"))
    _, far = moves.positions(1.0)
    offset = source_offsets(far)
    h, w = offset.shape[:2]
    x, y = np.meshgrid(np.arange(w, dtype=np.float32), np.arange(h, dtype=np.float32))
    landed = cv2.remap(far, x + offset[..., 0], y + offset[..., 1], cv2.INTER_LINEAR)
    scale = max(h, w)
    target = np.stack([(x + 0.5 - w / 2) / scale, (y + 0.5 - h / 2) / scale], -1)
    inner = np.s_[8:-8, 8:-8]
    assert np.abs(landed - target)[inner].max() * 1024 < 0.5  # pixels of a 1024-pixel clip


def test_life_moves_where_it_is_and_keeps_its_beat() -> None:
    timing = Timing(50, 25.0, "loop")
    assert np.abs(timing.life_weights(0)).max() == 0
    assert np.abs(timing.life_weights(1)).max() < 1e-5
    assert np.abs(Timing(50, 25.0, "none").life_weights(0)).max() == 0


def test_the_motion_of_two_seeds_differs_and_of_one_is_the_same(
    breeze: BreezePipeline, samples: dict[str, SourceImage]
) -> None:
    request = MotionRequest(256, 256, frames=5, camera="static", motion=1.0, seed=1)
    one, again = animate(breeze, samples["dog"], request), animate(breeze, samples["dog"], request)
    other = animate(breeze, samples["dog"], replace(request, seed=2))
    assert np.array_equal(one, again)
    flows = [metrics.flow(frames[0], frames[-1]).ravel() for frames in (one, other)]
    assert np.corrcoef(*flows)[0, 1] < 0.7


def test_the_size_of_a_clip_does_not_change_its_motion(breeze: BreezePipeline, samples: dict[str, SourceImage]) -> None:
    small, large = (animate(breeze, samples["dog"], MotionRequest(s, s, frames=3)) for s in (256, 512))
    shrunk = cv2.resize(large[-1], (256, 256), interpolation=cv2.INTER_AREA)
    assert psnr(shrunk, small[-1]) > 26


@pytest.mark.parametrize("size", [(64, 64), (64, 400), (500, 66), (130, 98)])
def test_any_size_renders(breeze: BreezePipeline, samples: dict[str, SourceImage], size: tuple[int, int]) -> None:
    frames = animate(
        breeze, samples["parrot"], MotionRequest(*size, frames=3, steps=4, motion=1.0, camera="orbit-left")
    )
    assert frames.std() > 10


def test_a_plain_picture_without_a_subject_renders(breeze: BreezePipeline) -> None:
    plain = SourceImage.from_array(np.full((128, 192, 3), 255, np.uint8))
    frames = animate(breeze, plain, MotionRequest(192, 128, frames=3, steps=4))
    assert frames.min() >= 250


def test_a_subject_at_the_border_is_not_pulled_away_from_it(scene: tuple[UInt8Array, FloatArray, FloatArray]) -> None:
    """What the border cuts off is continued: no strip of background shows under a bust that is moved up."""
    picture = np.full((384, 512, 3), (20, 200, 20), np.uint8)
    picture[150:, 150:360] = (200, 30, 30)
    matte = np.zeros((96, 128), np.float32)
    matte[38:, 38:90] = 1
    bust = split_layers(picture, 0.15 + 0.5 * matte, matte)
    pulled = plan(
        bust, NO_LIFE, (512, 384),
        MotionParameters("static", 1.0, hints=Hints.from_text("arrow 0.5,0.85 0.5,0.8")), Timing(2, 2, "none"),
    )  # fmt: skip
    bottom = Renderer(bust, pulled).frame(1.0)[-3:, 220:290].astype(int)
    assert (bottom[..., 0] > 150).all()
    assert (bottom[..., 1] < 80).all()


def bottle(top: int, bottom: int, size: tuple[int, int] = (384, 512)) -> Layers:
    """Something upright before a plain white ground, from row `top` to row `bottom` of 384."""
    height, width = size
    picture = np.full((height, width, 3), 255, np.uint8)
    matte = np.zeros((96, 128), np.float32)
    picture[top:bottom, width // 2 - 60 : width // 2 + 60] = (30, 90, 160)
    matte[top // 4 : bottom // 4, 49:79] = 1
    return split_layers(picture, 0.15 + 0.5 * matte, matte)


@pytest.mark.parametrize("camera", [c for c in CAMERAS if c not in ("static", "free")])
@pytest.mark.parametrize(("top", "bottom"), [(8, 376), (8, 384), (160, 376)])
def test_no_camera_takes_a_subject_out_of_the_picture_that_was_in_it(camera: str, top: int, bottom: int) -> None:
    timing = Timing(9, 12.5, "none")
    moves = plan(bottle(top, bottom), NO_LIFE, (512, 384), MotionParameters(camera, 1.0), timing)
    seen = moves.matte > 0.5
    for i in range(9):
        near, _ = moves.positions(timing.moment(i))
        assert near[seen][:, 1].min() > -0.375, "the top stays in the picture"
        assert bottom == 384 or near[seen][:, 1].max() < 0.375, "so does the bottom, unless the border cuts it off"
        assert np.abs(near[seen][:, 0]).max() < 0.5


def test_a_subject_with_room_around_it_is_moved_as_far_as_asked(layers: Layers) -> None:
    made = metrics.moved(clip(layers, "push-in", 1.0, frames=5)) / REACH
    assert made > 0.9


def test_a_narrow_picture_moves_no_farther_across_than_a_wide_one_would() -> None:
    assert narrowness(1000, 1000) == 1
    assert narrowness(1024, 768) == 1
    assert narrowness(375, 1024) == narrowness(1024, 375) < 0.6


def test_a_scanned_border_stays_where_it_is_under_life() -> None:
    picture = np.full((384, 512, 3), 250, np.uint8)
    picture[60:-60, 60:-60] = (90, 140, 40)
    matte = np.zeros((96, 128), np.float32)
    life = np.ones((2 * MODES, 24, 32), np.float32)
    whole = split_layers(picture, 0.3 + matte, matte)
    moves = plan(whole, life, (512, 384), MotionParameters("static", 1.0), Timing(9, 12.5, "none"))
    moved = np.linalg.norm(moves.displacement(0.7), axis=-1)
    assert max(moved[:6].max(), moved[:, :6].max()) * 1024 < 0.02  # pixels
    assert moved[50:70, 70:90].min() > 0


@pytest.mark.parametrize(("camera", "sign"), [("orbit-right", 1), ("orbit-left", -1), ("push-in", 0), ("pan-right", 0)])
def test_only_an_orbit_goes_round_its_subject(camera: str, sign: int) -> None:
    matte = np.zeros((64, 64), np.float32)
    matte[16:56, 20:44] = 1
    layers = Layers(None, np.zeros((64, 64, 3), np.uint8), 0.4 + 0.5 * matte, 0.4 + 0 * matte, matte, 1.0)
    life = np.zeros((2 * MODES, 8, 8), np.float32)
    motion = plan(layers, life, (64, 64), MotionParameters(camera, 1.0), Timing(9, 9.0, "none"))
    assert motion.turn(0.0) == 0
    assert np.sign(motion.turn(1.0)) == sign
    assert sign == 0 or 3 < abs(motion.turn(1.0)) < 20


@pytest.mark.parametrize("camera", ["push-in", "orbit-left", "path from 0,0,1 to 0.2,0.1,0.6"])
def test_another_camera_is_the_same_as_if_everything_was_computed_again_and_little_is_kept(camera: str) -> None:
    picture, matte = np.full((96, 128, 3), 120, np.uint8), np.zeros((96, 128), np.float32)
    picture[20:, 40:90], matte[20:, 40:90] = 200, 1
    life = np.random.default_rng(1).normal(0, 0.01, (2 * MODES, 12, 16)).astype(np.float32)
    layers = split_layers(picture, 0.2 + 0.5 * matte, matte)
    wish = MotionParameters(camera, 0.7, hints=Hints.from_text("arrow 0.5,0.5 0.55,0.45"))
    motion = plan(layers, life, (128, 96), wish, Timing(100, 25, "none"))
    draft = replace(motion, life=0.5 * motion.life)  # of which nothing has been asked yet
    assert draft.of_camera(0.2)._known is draft.of_camera(0.3)._known, (
        "cameras that are tried share what they have in common"
    )
    moments = [i / 99 for i in range(100)]
    for t in moments:
        motion.positions(t)
    assert len(motion._known) <= KNOWN, "however long the clip is"
    other, anew = motion.of_camera(0.5 * motion.camera), replace(motion, camera=0.5 * motion.camera)
    for t in moments[::20]:
        for kept, fresh in zip(other.positions(t), anew.positions(t), strict=True):
            assert np.array_equal(kept, fresh)
