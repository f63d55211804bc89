"""Plain ground is found from the border on, and told from a sky."""

from __future__ import annotations

import cv2
import numpy as np
import pytest

from engine.arrays import UInt8Array
from engine.generators.breeze.plain_ground import (
    border_share,
    plain_ground,
    stands_on_plain_ground,
    thing_on_plain_ground,
)
from tests.support.packshots import CARTON, overlap, white_carton


def test_plain_ground_is_found_from_the_border_on() -> None:
    picture = np.random.default_rng(0).integers(0, 256, (300, 400, 3)).astype(np.uint8)
    assert plain_ground(picture).mean() < 0.01
    picture[:40], picture[-40:], picture[:, :40], picture[:, -40:] = 250, 250, 250, 250
    ground = plain_ground(picture)
    assert ground[0].min() == ground[-1].min() == 1
    assert ground[30:-30, 30:-30].max() == 0


def studio(low: int = 250) -> UInt8Array:
    """A dark bottle on plain ground, whose lower part may be of another grey."""
    picture = np.full((120, 160, 3), 250, np.uint8)
    picture[70:] = low
    picture[30:100, 65:95] = (30, 60, 20)
    return picture


def test_a_thing_on_a_studios_backdrop_stands_on_plain_ground() -> None:
    assert stands_on_plain_ground(plain_ground(studio()))
    assert border_share(plain_ground(studio())) == 1


def test_a_thing_that_the_border_cuts_off_may_stand_on_it_too() -> None:
    picture = studio()
    picture[30:, 60:100] = (30, 60, 20)
    assert stands_on_plain_ground(plain_ground(picture))


def test_a_plain_sky_over_a_landscape_is_no_ground() -> None:
    picture = studio()
    picture[60:] = np.random.default_rng(1).integers(0, 256, (60, 160, 3))
    ground = plain_ground(picture)
    assert ground[:50].mean() > 0.8
    assert not stands_on_plain_ground(ground)


def test_a_thin_frame_around_a_photo_is_not_enough() -> None:
    picture = np.random.default_rng(2).integers(0, 256, (120, 160, 3)).astype(np.uint8)
    picture[:6] = picture[-6:] = 250
    picture[:, :6] = picture[:, -6:] = 250
    assert not stands_on_plain_ground(plain_ground(picture))


@pytest.mark.parametrize("quality", [60, 75, 90])
def test_a_white_carton_on_white_is_found_as_a_whole_and_without_what_compression_rings(quality: int) -> None:
    picture = white_carton(quality=quality)
    thing = thing_on_plain_ground(picture, plain_ground(picture))
    assert thing is not None
    assert overlap(thing > 127, CARTON) > 0.96


def test_the_neck_of_a_dark_bottle_is_its_own() -> None:
    picture = studio()
    picture[30:50, 65:71] = picture[30:50, 89:95] = 250
    picture = cv2.resize(picture, None, fx=2, fy=2, interpolation=cv2.INTER_NEAREST).astype(np.uint8)
    thing = thing_on_plain_ground(picture, plain_ground(picture))
    assert thing is not None
    assert thing[64:90, 132:138].max() == 0
    assert thing[70:190, 146:176].min() == 255
