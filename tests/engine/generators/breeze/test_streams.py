"""Pictures that are carried along: by how much, and what is large and soft goes on as well."""

from __future__ import annotations

import math
from dataclasses import replace

import cv2
import numpy as np
import pytest

from engine.arrays import UInt8Array
from engine.generators.breeze import flow as flow_module
from engine.generators.breeze.flow import inner
from engine.generators.breeze.flow_styles import STYLES
from engine.generators.breeze.pipeline import BreezePipeline
from engine.generators.breeze.streams import Stream, Way
from engine.imaging.source_image import SourceImage
from engine.progress import ignore
from engine.request.motion_request import MotionRequest

HEIGHT, WIDTH, FRAMES, FPS = 240, 320, 30, 15.0


def soft_sky() -> UInt8Array:
    """Blue with clouds as large as a sixth of the picture, over a dark ground."""
    rng = np.random.default_rng(1)
    clouds = cv2.GaussianBlur(rng.standard_normal((HEIGHT, WIDTH)).astype(np.float32), (0, 0), 18)
    clouds = np.clip(clouds / clouds.std() * 0.3 + 0.3, 0, 1)[..., None]
    sky = np.array([90, 140, 220]) * (1 - clouds) + 245 * clouds
    ground = np.full((HEIGHT, WIDTH, 3), (60, 50, 40))
    return np.where(np.arange(HEIGHT)[:, None, None] < 160, sky, ground).astype(np.uint8)


def drifted(loop: str = "none") -> list[float]:
    """How many pixels aside the clouds near the top are seen to have gone, a sixth of a second after the other."""
    request = MotionRequest(
        WIDTH, HEIGHT, frames=FRAMES, fps=FPS, camera="static", style="clouds", motion=0.7, loop=loop
    )
    frames = np.empty((FRAMES, HEIGHT, WIDTH, 3), np.uint8)
    BreezePipeline().generate(SourceImage.from_array(soft_sky()), request, ignore, frames, 0)
    strips = [cv2.cvtColor(frame, cv2.COLOR_RGB2GRAY)[10:40] for frame in frames[: FRAMES // 2 : 3]]
    fits = [cv2.matchTemplate(strip, strips[0][:, 80:240], cv2.TM_CCOEFF_NORMED) for strip in strips]
    return [int(fit.argmax()) - 80 for fit in fits]


@pytest.mark.parametrize("loop", ["none", "loop"])
def test_clouds_larger_than_a_cycles_way_drift_all_the_same(loop: str) -> None:
    ways = np.abs(drifted(loop))
    full, _ = STYLES["clouds"]
    speed = 0.7 * full * WIDTH / FPS  # pixels a frame, at the top
    assert 0.6 * speed * 12 < ways[4] < 1.2 * speed * 12
    assert (np.diff(ways[:5]) > 0).all()


def test_what_is_mixed_all_the_time_stands_still(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(flow_module, "DRIFTING", ())
    assert np.abs(drifted()).max() < 6


def test_the_way_of_a_turning_field_stays_on_its_circle() -> None:
    """The midpoint rule: after a quarter turn the way has the length of the chord, where Euler's rule spirals out."""
    y, x = np.mgrid[0:129, 0:129].astype(np.float32) - 64
    turning = np.stack([-y, x], -1) / 129 * np.float32(math.pi / 2)
    came_from = np.array([64 + 30, 64]) + Way(turning, 1.0).after(1.0)[64, 64 + 30]
    assert np.linalg.norm(came_from - np.array([64, 64 - 30])) < 0.5


def test_one_picture_takes_the_others_place_in_the_middle_of_a_cycle() -> None:
    plain = np.zeros((4, 6), np.float32)
    stream = Stream(plain, np.zeros((4, 6, 2), np.float32), 2.0, 0.3)
    assert stream.carried_backwards(0.3) < 0.01
    assert stream.carried_backwards(0.5) == pytest.approx(0.5)
    assert stream.carried_backwards(0.7) > 0.99
    assert replace(stream, dissolve=1.0).carried_backwards(0.3) == pytest.approx(0.3)
    assert stream.phase(4.0) == 0


def test_clouds_rest_beside_land_and_not_at_the_pictures_border() -> None:
    sky = np.zeros((60, 80), np.float32)
    sky[:40] = 1
    sky[10:40, 36:44] = 0
    speed = inner(sky, 0.05)
    assert max(speed[39].max(), speed[20, 35], speed[20, 44]) < 0.2
    assert speed[0].min() == speed[10, 0] == 1
