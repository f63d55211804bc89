"""White stays white, colours do not wander, flashes go, and nothing pumps."""

from __future__ import annotations

import cv2
import numpy as np
import pytest

from engine.arrays import UInt8Array
from engine.fidelity.colour.delta_e import delta_e
from engine.fidelity.colour.stabilisation import (
    estimate_correction,
    patches,
    plain_background_of,
    stabilise_colours,
)
from engine.imaging.source_image import SourceImage
from tests.support.labelled import SAMPLES

COUNT = 11


def packshot() -> UInt8Array:
    """Something red on pure white, (180, 240, 3)."""
    picture = np.full((180, 240, 3), 255, np.uint8)
    cv2.rectangle(picture, (80, 40), (160, 160), (190, 30, 40), -1)
    cv2.circle(picture, (120, 90), 22, (240, 220, 60), -1)
    return cv2.GaussianBlur(picture, (0, 0), 0.8).astype(np.uint8)


def greying(picture: UInt8Array) -> UInt8Array:
    """The clip in which white turns grey and warm little by little."""
    drift = [picture * (1 - 0.012 * i) * [1, 1 - 0.002 * i, 1 - 0.006 * i] for i in range(COUNT)]
    return np.stack(drift).astype(np.uint8)


def test_a_white_ground_stays_white_and_the_product_keeps_its_red() -> None:
    picture = packshot()
    frames = greying(picture)
    held, _ = stabilise_colours(picture, frames)
    for i in range(COUNT):
        assert (held[i][:20] == 255).all()
        assert (held[i][-10:] == 255).all()
        red = [clip[70:150, 85:95].reshape(-1, 3).mean(0)[None] for clip in (held[i], frames[i], picture)]
        assert delta_e(red[0], red[2])[0] < 2.0
    assert delta_e(red[1], red[2])[0] > 2.0


def test_a_picture_without_a_plain_ground_gets_none() -> None:
    assert plain_background_of(SourceImage.open(SAMPLES / "coffee.jpg").pixels) is None
    ground = plain_background_of(packshot())
    assert ground is not None
    assert tuple(ground.colour) == (255, 255, 255)


def test_colours_that_drift_are_anchored_without_pumping() -> None:
    picture = SourceImage.open(SAMPLES / "dog.jpg").fit(240, 240)
    held, correction = stabilise_colours(picture, greying(picture))
    strays = [np.median(delta_e(patches(f).reshape(-1, 3), patches(picture).reshape(-1, 3))) for f in held]
    assert max(strays) < 2.5
    level = correction.gain * 128 + correction.offset
    assert np.abs(np.diff(level, 2, axis=0)).max() < 1.0
    assert correction.flashes == ()


def test_a_flash_goes_and_its_neighbours_stay() -> None:
    picture = SourceImage.open(SAMPLES / "dog.jpg").fit(240, 240)
    frames = np.repeat(picture[None], COUNT, 0)
    frames[6] = np.clip(frames[6] * 1.15 + 12, 0, 255)
    held, correction = stabilise_colours(picture, frames)
    assert correction.flashes == (6,)
    assert np.abs(held[6].astype(int) - picture).mean() < 3
    assert np.abs(held[5].astype(int) - picture).mean() < 1


def test_something_new_in_the_picture_is_no_change_of_colour() -> None:
    picture = SourceImage.open(SAMPLES / "dog.jpg").fit(240, 240)
    frames = np.repeat(picture[None], COUNT, 0)
    for i in range(4, COUNT):
        frames[i, 60:160, 100:180] = (30, 200, 60)
    correction = estimate_correction(picture, frames)
    assert np.abs(correction.gain - 1).max() < 0.05
    assert np.abs(correction.gain * 128 + correction.offset - 128).max() < 4


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [((255, 255, 255), (255, 255, 255), 0.0), ((255, 255, 255), (0, 0, 0), 100.0), ((255, 0, 0), (0, 0, 255), 52.88)],
)
def test_delta_e_is_that_of_2000(one: tuple[int, ...], other: tuple[int, ...], expected: float) -> None:
    a, b = (np.array([c], np.float32) for c in (one, other))
    assert delta_e(a, b)[0] == pytest.approx(expected, abs=0.1)


def test_a_first_frame_that_is_the_photo_stays_it_to_the_bit() -> None:
    picture = SourceImage.open(SAMPLES / "dog.jpg").fit(240, 240)
    frames = greying(picture)
    held, _ = stabilise_colours(picture, frames)
    assert np.array_equal(held[0], picture)
    assert not np.array_equal(held[1], frames[1])
