"""Every effect: the first frame is the photo, loops close, seeds differ, and what is lit is the subject."""

from __future__ import annotations

from dataclasses import replace

import cv2
import numpy as np
import pytest

from engine.arrays import FloatArray, UInt8Array
from engine.fidelity.report.builder import flickering
from engine.fidelity.report.report import LIMITS
from engine.fidelity.report.scene_metrics import Comparison
from engine.generators.breeze.effects import MAKERS
from engine.generators.breeze.effects.base import Light, Places, Scene, Surface
from engine.generators.breeze.motion import Timing
from engine.generators.breeze.pipeline import BreezePipeline
from engine.generators.breeze.shading import lit
from engine.imaging.source_image import SourceImage
from engine.models import EFFECTS
from engine.request.motion_request import MotionRequest
from tests.conftest import animate

REQUEST = MotionRequest(256, 192, frames=24, fps=8, camera="static", life=0.0, loop="loop")


def test_every_effect_that_can_be_asked_for_is_there() -> None:
    assert set(MAKERS) == set(EFFECTS)


@pytest.mark.parametrize("name", EFFECTS)
def test_an_effect_begins_with_the_photo_closes_its_loop_and_is_seen(
    breeze: BreezePipeline, samples: dict[str, SourceImage], name: str
) -> None:
    photo = samples["coffee"]
    plain = photo.fit(256, 192, "crop")
    frames = animate(breeze, photo, replace(REQUEST, effects=f"{name}:1"))
    assert np.array_equal(frames[0], plain)
    step = np.abs(np.diff(np.concatenate([frames, frames[:1]]).astype(int), axis=0)).mean((1, 2, 3))
    assert step[-1] <= 1.1 * max(float(np.median(step[:-1])), 0.05)
    assert max(np.abs(frame.astype(int) - plain).max() for frame in frames) > 20


@pytest.mark.parametrize("name", EFFECTS)
def test_the_same_seed_makes_the_same_frames(
    breeze: BreezePipeline, samples: dict[str, SourceImage], name: str
) -> None:
    request = replace(REQUEST, frames=5, effects=name)
    one, again = (animate(breeze, samples["coffee"], request) for _ in range(2))
    assert np.array_equal(one, again)


@pytest.mark.parametrize("name", ["strip-light", "leaf-shadow", "window-light", "dust"])
def test_another_seed_makes_others(breeze: BreezePipeline, samples: dict[str, SourceImage], name: str) -> None:
    clips = [
        animate(breeze, samples["coffee"], replace(REQUEST, frames=20, effects=name, seed=s)) for s in (0, 1, 2, 3)
    ]
    assert any(not np.array_equal(clips[0], other) for other in clips[1:])


def test_more_is_more_and_several_add_up(breeze: BreezePipeline, samples: dict[str, SourceImage]) -> None:
    def change(effects: str) -> float:
        frames = animate(breeze, samples["coffee"], replace(REQUEST, frames=20, effects=effects))
        return float(np.abs(frames.astype(int) - frames[0]).mean())

    little, much, both = change("leaf-shadow:0.2"), change("leaf-shadow:0.9"), change("leaf-shadow:0.9,strip-light:1")
    assert 0 < little < much < both


def test_the_strip_travels_over_the_subject_and_nowhere_else(
    breeze: BreezePipeline, samples: dict[str, SourceImage]
) -> None:
    request = replace(REQUEST, effects="strip-light:1", seed=1)
    frames = animate(breeze, samples["cocktail"], request)
    gained = (frames.astype(int) - frames[0]).mean(-1)
    glass = gained[:, 60:130, 110:146]
    columns = [int(frame.sum(0).argmax()) for frame in np.clip(glass[6:18], 0, None)]
    assert max(columns) - min(columns) > 15
    assert np.abs(gained[:, :60, :60]).max() <= 1


def worst_contrast(frames: UInt8Array) -> float:
    """The least local contrast of any frame, over the first frame's: letters need it."""

    def detail(frame: UInt8Array) -> float:
        grey = cv2.cvtColor(frame, cv2.COLOR_RGB2GRAY).astype(np.float32)
        return float((grey - cv2.GaussianBlur(grey, (0, 0), 3)).std())

    return min(detail(frame) for frame in frames) / detail(frames[0])


@pytest.mark.parametrize("name", EFFECTS)
def test_letters_keep_their_contrast_in_any_light(breeze: BreezePipeline, name: str) -> None:
    page = np.full((192, 256, 3), 235, np.uint8)
    for k, line in enumerate(("NATURAL", "MILD YOGHURT", "1000 g", "VANILLA")):
        cv2.putText(page, line, (20, 40 + 42 * k), cv2.FONT_HERSHEY_SIMPLEX, 1.0, (30, 30, 60), 2, cv2.LINE_AA)
    frames = animate(breeze, SourceImage.from_array(page), replace(REQUEST, effects=f"{name}:1"))
    assert worst_contrast(frames) > 0.5
    veiled = np.stack([page, cv2.addWeighted(page, 0.3, np.full_like(page, 255), 0.7, 0)])
    assert worst_contrast(veiled) < 0.5


def test_the_light_spares_the_hand_that_holds_a_product() -> None:
    photo = np.full((180, 240, 3), (60, 70, 80), np.uint8)
    photo[20:160, 90:150] = (240, 240, 230)
    photo[100:130, :110] = (205, 150, 125)  # an arm and a thumb
    alpha = np.zeros((180, 240), np.float32)
    alpha[20:160, 90:150], alpha[100:130, :110] = 1, 1
    scene = Scene(photo, alpha, alpha)
    assert scene.solid[60, 120] == 1
    assert not scene.solid[105:125, 5:105].any()


def test_a_carton_that_has_nearly_the_colour_of_its_hand_is_lit_as_a_whole() -> None:
    photo = np.full((180, 240, 3), (60, 70, 80), np.uint8)
    photo[20:160, 90:150] = (180, 150, 105)  # cardboard, which lies within the colours of skin
    photo[20:60, 90:150] = (40, 110, 60)
    photo[120:126, 100:140] = (120, 80, 30)  # print
    photo[100:118, :110] = (205, 150, 125)
    alpha = np.zeros((180, 240), np.float32)
    alpha[20:160, 90:150], alpha[100:118, :110] = 1, 1
    scene = Scene(photo, alpha, alpha)
    assert scene.solid[24:156, 115:146].min() == 1
    assert not scene.solid[103:115, 5:105].any()


def test_light_on_a_rough_surface_makes_it_brighter_and_leaves_its_texture() -> None:
    rng = np.random.default_rng(3)
    rough = np.clip(70 + 25 * rng.standard_normal((180, 240, 1)), 0, 255).astype(np.uint8).repeat(3, 2)
    smooth = np.full_like(rough, 70)
    alpha = np.zeros((180, 240), np.float32)
    alpha[20:160, 60:180] = 1
    timing = Timing(72, 24.0, "loop")

    def lit_by_strip(photo: UInt8Array) -> tuple[FloatArray, FloatArray]:
        surface = Surface(Scene(photo, alpha, alpha), timing, 0)
        strip = MAKERS["strip-light"](surface, 1.0)
        grid = np.stack(np.meshgrid(np.arange(240), np.arange(180)), -1).astype(np.float32)
        found = strip.light(0.5, Places(grid, grid))
        assert found is not None
        return found[0].gain, found[0].glow

    (rough_gain, rough_glow), (smooth_gain, smooth_glow) = lit_by_strip(rough), lit_by_strip(smooth)
    assert rough_gain.max() > 1.4
    assert rough_glow.max() < 0.1
    assert smooth_glow.max() > 0.3
    assert smooth_gain.max() < 2


def test_a_frame_without_light_stays_as_it_is_beside_what_becomes_brighter() -> None:
    frame = np.random.default_rng(5).integers(0, 256, (60, 80, 3), np.uint8)
    none = Light.none((30, 40))
    brighter = Light(np.full((30, 40, 3), 1.7, np.float32), none.glow)
    alpha = np.zeros((60, 80), np.uint8)
    alpha[20:40, 20:60] = 255
    shown = lit(frame, brighter, none, alpha)
    assert np.array_equal(shown[:15], frame[:15])
    expected = np.clip(frame[25:35, 25:55].astype(np.float32) * 1.7, 0, 255)
    assert np.abs(shown[25:35, 25:55] - expected).max() <= 3


@pytest.mark.parametrize("name", ["strip-light", "window-light", "leaf-shadow"])
@pytest.mark.parametrize("loop", ["none", "loop"])
@pytest.mark.parametrize("frames", [8, 25])
def test_light_in_a_short_clip_is_no_flicker_to_the_check(
    breeze: BreezePipeline, samples: dict[str, SourceImage], name: str, loop: str, frames: int
) -> None:
    request = replace(REQUEST, frames=frames, fps=25, loop=loop, effects=f"{name}:1", steps=4)
    clip = animate(breeze, samples["coffee"], request)
    compare = Comparison(clip[0], np.zeros(clip.shape[1:3], np.float32))
    assert max(flickering(compare, list(clip))) < LIMITS["flicker"].amber
