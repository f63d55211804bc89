"""What flows goes on in one direction, as fast as asked, without a seam, and takes along nothing that stands still."""

from __future__ import annotations

import math
from collections.abc import Callable

import cv2
import numpy as np
import pytest

from engine.arrays import FloatArray, UInt8Array
from engine.generators.breeze.flow import FlowWish, cycle, plan_flow
from engine.generators.breeze.pipeline import BreezePipeline
from engine.imaging.source_image import SourceImage
from engine.progress import ignore
from engine.request.motion_request import MotionRequest
from engine.request.painted_hints import Hints
from engine.training.metrics import grained

HEIGHT, WIDTH, FRAMES, FPS = 240, 320, 30, 15.0
RIVER = "flows 0.25 0.1,0.5 0.9,0.5"
ARROW = "; arrow 0.45,0.5 0.53,0.5"  # 0.08 of the width in a second
ASKED = 0.08 * WIDTH / FPS  # pixels a frame
MIDDLE = (slice(80, 160), slice(90, 230))  # well inside the river


@pytest.fixture(scope="module")
def river() -> SourceImage:
    return SourceImage.from_array(grained(np.full((HEIGHT, WIDTH, 3), 128, np.uint8)))


def clip(photo: SourceImage, hints: str, loop: str = "loop", frames: int = FRAMES) -> UInt8Array:
    request = MotionRequest(WIDTH, HEIGHT, frames=frames, fps=FPS, camera="static", life=0.0, loop=loop, hints=hints)
    out = np.empty((frames, HEIGHT, WIDTH, 3), np.uint8)
    BreezePipeline().generate(photo, request, ignore, out, 0)
    return out


def steps(frames: UInt8Array, closed: bool = True) -> FloatArray:
    """How far the river's middle goes to the right from each frame to the next, in pixels."""
    grey = [cv2.cvtColor(frame, cv2.COLOR_RGB2GRAY) for frame in frames]
    following = grey[1:] + grey[:1] if closed else grey[1:]
    flows = [
        cv2.calcOpticalFlowFarneback(a, b, None, 0.5, 3, 21, 3, 7, 1.5, 0)
        for a, b in zip(grey, following, strict=False)
    ]
    return np.array([np.median(flow[MIDDLE][..., 0]) for flow in flows])


def swung(frames: UInt8Array) -> UInt8Array:
    """What a clip would be that swings to and fro, as sinusoids do."""
    x, y = np.meshgrid(np.arange(WIDTH, dtype=np.float32), np.arange(HEIGHT, dtype=np.float32))
    away = [4 * math.sin(2 * math.pi * 2 * i / len(frames)) for i in range(len(frames))]
    return np.stack(
        [cv2.remap(frames[0], x - np.float32(d), y, cv2.INTER_LINEAR, borderMode=cv2.BORDER_REFLECT) for d in away]
    )


def forward_share(frames: UInt8Array) -> float:
    return float((steps(frames) > 0).mean())


@pytest.mark.parametrize("loop", ["loop", "pingpong"])
def test_a_river_goes_forward_in_every_frame_and_a_swing_does_not(river: SourceImage, loop: str) -> None:
    frames = clip(river, RIVER + ARROW, loop)
    assert forward_share(frames) >= 0.99
    assert forward_share(swung(frames)) < 0.7


def test_it_flows_as_fast_as_the_arrow_says(river: SourceImage) -> None:
    frames = clip(river, RIVER + ARROW)
    assert 0.85 * ASKED <= float(np.median(steps(frames))) <= 1.15 * ASKED
    twice = clip(river, RIVER + "; arrow 0.45,0.5 0.61,0.5")
    assert float(np.median(steps(twice))) > 1.7 * float(np.median(steps(frames)))


def test_the_loop_has_no_seam_and_begins_with_the_photo(river: SourceImage) -> None:
    frames = clip(river, RIVER + ARROW)
    assert np.array_equal(frames[0], river.pixels)
    change = np.abs(np.diff(np.concatenate([frames, frames[:1]]).astype(int), axis=0)).mean((1, 2, 3))
    assert change[-1] <= 1.1 * np.median(change[:-1])


def test_what_is_not_painted_or_kept_still_does_not_move(river: SourceImage) -> None:
    frames = clip(river, RIVER + ARROW + "; still 0.06 0.5,0.5")
    assert np.array_equal(frames[FRAMES // 2][:12], frames[0][:12])
    kept = (slice(110, 130), slice(150, 170))
    assert np.abs(frames[FRAMES // 2][kept].astype(int) - frames[0][kept]).max() <= 1
    assert np.abs(frames[FRAMES // 2][MIDDLE].astype(int) - frames[0][MIDDLE]).mean() > 5


def test_a_stroke_flows_where_it_was_stroked_to(river: SourceImage) -> None:
    right, left = (
        clip(river, f"flows 0.25 {a},0.5 {b},0.5", loop="none", frames=6) for a, b in ((0.1, 0.9), (0.9, 0.1))
    )
    assert (steps(right, closed=False) > 0).all()
    assert (steps(left, closed=False) < 0).all()


def test_contrast_does_not_breathe(river: SourceImage) -> None:
    frames = clip(river, RIVER + ARROW)
    contrast = [float(frame[MIDDLE].astype(np.float32).std()) for frame in frames]
    assert min(contrast) > 0.8 * contrast[0]


def test_a_cycle_fits_a_closed_clip_a_whole_number_of_times() -> None:
    for speed in (0.005, 0.02, 0.1):
        for drifts in (False, True):
            period, _ = cycle(speed, 4.0, drifts)
            assert abs(4.0 / period - round(4.0 / period)) < 1e-6
            assert 0.4 <= period <= 4.0


def test_clouds_flow_in_the_sky_and_nowhere_else(scenery: Callable[[], UInt8Array]) -> None:
    picture = scenery()
    wish = FlowWish(Hints(), "clouds", 0.5, 0)
    flow = plan_flow(picture, np.zeros((60, 80), np.float32), wish)
    assert flow is not None
    h = flow.far.shape[0]
    assert flow.far[: h // 4].mean() > 0.8
    assert flow.far[2 * h // 3 :].max() < 0.05


def test_nothing_flows_at_no_motion(scenery: Callable[[], UInt8Array]) -> None:
    assert plan_flow(scenery(), np.zeros((60, 80), np.float32), FlowWish(Hints(), "clouds", 0.0, 0)) is None


@pytest.fixture
def scenery() -> Callable[[], UInt8Array]:
    """A blue sky with soft clouds over a green, grained meadow."""

    def draw() -> UInt8Array:
        rng = np.random.default_rng(1)
        clouds = cv2.GaussianBlur(rng.standard_normal((HEIGHT, WIDTH)).astype(np.float32), (0, 0), 14)
        clouds = np.clip(clouds / clouds.std() * 0.3 + 0.3, 0, 1)[..., None]
        sky = np.array([90, 140, 220]) * (1 - clouds) + 245 * clouds
        meadow = grained(np.full((HEIGHT, WIDTH, 3), 110, np.uint8)) * np.array([0.5, 0.9, 0.3])
        return np.where(np.arange(HEIGHT)[:, None, None] < HEIGHT // 2, sky, meadow).astype(np.uint8)

    return draw
