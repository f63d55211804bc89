"""Light on a white product on white ground: no dirt, no torn side, nothing beside it."""

from __future__ import annotations

import numpy as np
import pytest

from engine.arrays import UInt8Array
from engine.generators.breeze.effects.base import Scene, Surface
from engine.generators.breeze.effects.shape import solid
from engine.generators.breeze.motion import Timing
from engine.generators.breeze.plain_ground import plain_ground, thing_on_plain_ground
from engine.generators.breeze.shading import Shading
from engine.request.effects import effects_from_text
from engine.training.light_steps import darkest, largest_step
from tests.support.packshots import CARTON, SIDE, overlap, white_carton

STEP = 0.06  # of brightness within a hundredth of the width: more is seen on white paper
FRESH = 0.8  # of the paper's brightness: less looks dirty
# Share of the light by which a shadow, which is displaced there, changes within 4 % of the width; 0.29 where it ends there.
OVER_AN_OUTLINE = 0.25
AT_REST = np.zeros((32, 32, 2), np.float32)


def lit(photo: UInt8Array, alpha: UInt8Array, effects: str) -> list[UInt8Array]:
    scene = Scene(photo, alpha.astype(np.float32) / 255, alpha.astype(np.float32) / 255)
    shading = Shading(effects_from_text(effects), Surface(scene, Timing(60, 20.0, "none"), 0))
    return [shading.apply(photo.copy(), t, AT_REST, AT_REST, alpha) for t in (0.2, 0.35, 0.5, 0.65, 0.8)]


@pytest.mark.parametrize("paper", [230, 238, 246])
def test_strip_light_on_white_before_white_has_no_hard_steps_and_is_not_grey(paper: int) -> None:
    photo = white_carton(paper)
    thing = thing_on_plain_ground(photo, plain_ground(photo))
    assert thing is not None
    frames = lit(photo, thing, "strip-light:0.7")
    assert max(largest_step(photo, frame) for frame in frames) < STEP
    assert min(darkest(photo, frame) for frame in frames) > FRESH
    assert np.abs(frames[2].astype(int) - photo).max() > 8  # and yet there is light


def test_light_on_white_that_nobody_can_tell_from_its_ground_has_no_hard_steps_either() -> None:
    photo = white_carton(252)
    thing = thing_on_plain_ground(photo, plain_ground(photo))
    assert thing is not None
    assert max(largest_step(photo, frame) for frame in lit(photo, thing, "strip-light:0.7")) < STEP


@pytest.mark.parametrize("effect", ["cloud-shadow", "window-light", "leaf-shadow"])
def test_shadows_lie_on_a_white_product_and_on_its_white_ground_alike(effect: str) -> None:
    photo = white_carton()
    thing = thing_on_plain_ground(photo, plain_ground(photo))
    assert thing is not None
    for frame in lit(photo, thing, f"{effect}:0.7"):
        share = frame.astype(float).mean(-1) / photo.mean(-1)
        assert np.abs(share[80:235, 182:187] - share[80:235, 193:198]).max() < OVER_AN_OUTLINE


def test_light_that_ends_at_a_torn_side_is_a_step() -> None:
    photo = white_carton()
    torn = np.zeros((SIDE, SIDE), np.float32)
    torn[20:240, 70:190] = 1
    torn[90:150, 160:190] = 0
    grey = (photo * (1 - 0.15 * torn[..., None])).astype(np.uint8)
    assert largest_step(photo, grey) > 2 * STEP
    assert largest_step(photo, photo) < 0.01
    assert darkest(photo, grey) < 0.88
    assert darkest(photo, photo) > 0.98


def test_soft_light_is_no_step() -> None:
    photo = white_carton()
    shade = (1 - 0.15 * np.sin(np.linspace(0, np.pi, SIDE)))[None, :, None]
    assert largest_step(photo, (photo * shade).astype(np.uint8)) < STEP / 2


def test_all_of_a_product_is_its_surface_without_the_shadow_it_casts() -> None:
    photo = white_carton()
    photo[70:240, 165:190] = (90, 110, 150)  # the carton's other side
    y, x = np.mgrid[:SIDE, :SIDE]
    shadow = 50 * np.exp(-(((x - 190) / 30) ** 2) - ((y - 215) / 14) ** 2) * (x >= 190)
    photo = np.clip(photo - shadow[..., None], 0, 255).astype(np.uint8)
    thing = thing_on_plain_ground(photo, plain_ground(photo))
    assert thing is not None
    assert thing[215, 210] > 127  # it goes along with the product
    found = solid(photo, thing.astype(np.float32) / 255) > 0
    assert overlap(found, CARTON) > 0.96
    assert not found[215, 210]


def test_ground_that_is_seen_through_a_handle_is_not_lit() -> None:
    photo = np.full((SIDE, SIDE, 3), 255, np.uint8)
    photo[60:220, 40:150] = photo[90:190, 150:210] = (200, 60, 50)
    photo[110:170, 150:190] = 255
    thing = thing_on_plain_ground(photo, plain_ground(photo))
    assert thing is not None
    found = solid(photo, thing.astype(np.float32) / 255)
    assert found[115:165, 155:185].max() == 0
    assert found[70:210, 50:140].min() == 1
