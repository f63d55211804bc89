"""What flows in a landscape flows in its own manner, and what is no water or sky does not."""

from __future__ import annotations

import cv2
import numpy as np
import pytest

from engine.arrays import FloatArray, UInt8Array
from engine.generators.breeze.flow import FlowWish, plan_flow
from engine.generators.breeze.flow_styles import STYLES, field_of, nearness, parts_of
from engine.generators.breeze.life_map import believed_life
from engine.generators.breeze.pipeline import life_of
from engine.generators.breeze.regions import Look, horizon, sea
from engine.models.spec import NATURE
from engine.request.motion_request import MotionRequest
from engine.request.painted_hints import Hints

HEIGHT, WIDTH = 120, 160
NOBODY = np.zeros((HEIGHT, WIDTH), np.float32)


def grained(colour: tuple[int, int, int], rows: int, amount: float, seed: int) -> UInt8Array:
    noise = np.random.default_rng(seed).normal(0, amount, (rows, WIDTH, 1))
    return np.clip(np.array(colour) + noise, 0, 255).astype(np.uint8)


def seaside() -> UInt8Array:
    """Sky, sea from a level line on, sand."""
    sky = cv2.GaussianBlur(grained((120, 170, 230), 50, 30, 1), (0, 0), 5)
    return np.concatenate([sky, grained((30, 90, 130), 40, 14, 2), grained((225, 205, 180), 30, 6, 3)])


def hills() -> UInt8Array:
    """A grey ridge that is nowhere level before a sky."""
    photo = cv2.GaussianBlur(grained((120, 170, 230), HEIGHT, 30, 1), (0, 0), 5)
    rock = grained((110, 110, 108), HEIGHT, 22, 4)
    ridge = 60 + 28 * np.sin(np.arange(WIDTH) / 14)
    return np.where((np.arange(HEIGHT)[:, None] > ridge)[..., None], rock, photo).astype(np.uint8)


def mean(mask: FloatArray, rows: slice) -> float:
    return float(cv2.resize(mask, (WIDTH, HEIGHT))[rows].mean())


def test_the_horizon_is_a_level_line_and_a_ridge_has_none() -> None:
    assert horizon(Look.of(seaside(), NOBODY)) in (pytest.approx(50 / HEIGHT, abs=0.02), pytest.approx(0.75, abs=0.02))
    assert horizon(Look.of(hills(), NOBODY)) == 1


def test_rock_and_sand_are_no_sea() -> None:
    found = sea(Look.of(seaside(), NOBODY))
    assert mean(found, slice(95, HEIGHT)) < 0.05
    assert not sea(Look.of(hills(), NOBODY)).any()


def test_a_landscape_has_its_clouds_and_its_water() -> None:
    lake = np.concatenate([seaside()[:50], grained((30, 90, 130), 70, 14, 2)])
    parts = parts_of(lake, NOBODY, NATURE, (HEIGHT, WIDTH))
    assert mean(parts["clouds"], slice(0, 45)) > 0.8
    assert mean(parts["clouds"], slice(60, HEIGHT)) < 0.05
    assert mean(parts["water"], slice(60, HEIGHT)) > 0.8
    flow = plan_flow(lake, NOBODY, FlowWish(Hints(), NATURE, 1.0, 0))
    assert flow is not None
    speed = np.abs(flow.velocity[..., 0])
    h = speed.shape[0]
    assert speed[int(0.95 * h)].mean() > 1.5 * speed[int(0.6 * h)].mean()  # near waves are faster than far ones
    assert speed[int(0.05 * h)].mean() > 1.3 * speed[int(0.3 * h)].mean()  # and so are near clouds


def test_a_lake_that_was_taken_for_something_near_flows_with_the_subject() -> None:
    lake = np.concatenate([seaside()[:50], grained((30, 90, 130), 70, 14, 2)])
    matte = np.zeros((HEIGHT, WIDTH), np.float32)
    matte[56:] = 0.7
    flow = plan_flow(lake, matte, FlowWish(Hints(), NATURE, 1.0, 0))
    assert flow is not None
    assert mean(flow.near, slice(70, 110)) > 0.8
    assert mean(flow.far, slice(70, 110)) < 0.05


def test_each_word_has_its_speed_and_two_parts_share_one_wind() -> None:
    everywhere = np.ones((32, 48), np.float32)
    photo = grained((90, 90, 90), 32, 10, 5)[:, :48]
    for word, (full, _) in STYLES.items():
        speed = np.linalg.norm(field_of(photo, {word: everywhere}, 1.0, 1), axis=-1)
        assert 0.4 * full < speed.mean() < 1.3 * full
    for seed in range(4):
        water, clouds = (field_of(photo, {word: everywhere}, 1.0, seed)[..., 0].mean() for word in ("water", "clouds"))
        assert np.sign(water) == np.sign(clouds)


def test_nearness_runs_down_water_and_up_the_sky() -> None:
    mask = np.ones((20, 30), np.float32)
    assert nearness(mask)[-1, 0] == 1 > nearness(mask)[0, 0]
    assert nearness(mask, upwards=True)[0, 0] == 1 > nearness(mask, upwards=True)[-1, 0]


def test_in_a_landscape_only_what_is_green_flutters() -> None:
    photo = np.concatenate([grained((120, 170, 230), 60, 3, 1), grained((70, 140, 40), 60, 20, 2)])
    request = life_of(MotionRequest(WIDTH, HEIGHT, style=NATURE), None)
    assert request.style == "breeze"
    life = believed_life(np.ones((24, 32), np.float32), photo, NATURE, request.style)
    assert life[:8].max() < 0.05
    assert life[16:].min() > 0.95


def test_a_breeze_moves_leaves_and_petals_but_no_wall() -> None:
    wall = grained((160, 160, 140), 60, 3, 1)  # a little greenish
    bush = grained((60, 130, 40), 60, 20, 2)
    bush[20:40:6, 10:150:9] = bush[21:41:6, 10:150:9] = bush[22:42:6, 10:150:9] = (220, 40, 60)
    photo = np.concatenate([wall, bush])
    life = believed_life(np.full((24, 32), 0.1, np.float32), photo, "breeze", "breeze")
    assert life[:7].max() == pytest.approx(0.1, abs=0.02)
    assert life[15:].min() > 0.8
    asked = believed_life(np.full((24, 32), 0.1, np.float32), photo, "float", "float")
    assert (asked == np.float32(0.1)).all()
