"""The rigid subject of a photo is found to a pixel; what gives way, lives or can't be told apart is refused."""

from __future__ import annotations

import cv2
import numpy as np
import pytest
from PIL import Image

from engine.arrays import UInt8Array
from engine.errors import InvalidRequestError
from engine.fidelity.product.subject import (
    find_subject,
    light_box,
    looks_like_a_ball,
    looks_like_a_box,
    mirror_axis,
    smooth_outline,
)
from tests.support.labelled import SAMPLES, label_of
from tests.support.products import Shot, film

SMALL = (320, 240)


@pytest.mark.parametrize(
    "shot",
    [
        Shot("box", behind="plain", size=SMALL, count=1),
        Shot("two faces", yaw=-32, size=SMALL, count=1),
        Shot("bottle", product="bottle", size=SMALL, count=1),
    ],
    ids=lambda shot: shot.name,
)
def test_a_product_is_found_with_its_outline(shot: Shot) -> None:
    made = film(shot)
    subject = find_subject(made.photo)
    found, true = subject.alpha > 0.5, cv2.resize(made.masks[0], made.photo.shape[1::-1]) > 0.5
    assert (found & true).sum() / (found | true).sum() > 0.965
    assert subject.backdrop.shape == made.photo.shape
    assert subject.axis is not None or shot.product != "bottle"


def light_carton() -> UInt8Array:
    """A white carton on white ground: its left side is in shade, its right one ends where nobody sees it."""
    photo = np.full((480, 640, 3), 255, np.uint8)
    photo[60:430, 230:270] = 232
    photo[60:75, 230:410] = (30, 60, 160)
    photo[415:430, 230:410] = (30, 60, 160)
    photo[90:405, 276:404] = label_of(("MILK", "fresh", "1 litre"), (128, 315), 0)
    photo[90:405, 276:404][photo[90:405, 276:404].min(-1) > 200] = 246
    photo[75:415:60, 400:410] = 246
    return photo


def test_a_white_carton_on_white_ground_is_found_though_its_outline_has_gaps() -> None:
    subject = find_subject(light_carton())
    found, true = subject.alpha > 0.5, np.zeros((480, 640), bool)
    true[60:430, 230:410] = True
    assert (found & true).sum() / (found | true).sum() > 0.95


def test_a_fruit_that_is_round_is_refused_and_a_jar_as_wide_as_high_is_not_taken_for_one() -> None:
    photo = np.full((480, 640, 3), 255, np.uint8)
    for share in np.linspace(0, 1, 30):  # lit from above, a little flattened
        colour = tuple(int(v) for v in np.array([190, 90, 10]) + share * np.array([60, 90, 60]))
        middle = round(320 - 20 * share), round(250 - 50 * share)
        cv2.ellipse(photo, middle, (round(150 - 140 * share), round(138 - 130 * share)), 0, 0, 360, colour, -1)
    with pytest.raises(InvalidRequestError, match="no bottle or box"):
        find_subject(photo)
    jar = np.zeros((240, 240), np.uint8)
    cv2.rectangle(jar, (60, 60), (180, 180), 1, -1)
    jar = (cv2.GaussianBlur(jar.astype(np.float32), (0, 0), 16) > 0.4).astype(np.uint8)  # its corners are round
    assert mirror_axis(jar) is not None
    assert not looks_like_a_ball(smooth_outline(jar))


def test_a_light_thing_that_is_no_box_is_not_taken_for_one() -> None:
    photo = np.full((480, 640, 3), 255, np.uint8)
    cv2.ellipse(photo, (320, 240), (90, 170), 25, 30, 300, (246, 246, 246), -1)
    cv2.circle(photo, (320, 200), 60, (40, 90, 160), -1)
    assert light_box(photo) is None
    assert light_box(light_carton()) is not None


def test_a_bag_is_left_alone() -> None:
    with pytest.raises(InvalidRequestError, match="no bottle or box"):
        find_subject(film(Shot("bag", product="bag", behind="plain", size=SMALL, count=1)).photo)


@pytest.mark.parametrize(("name", "reason"), [("parrot", "lives or is soft"), ("books", "no bottle or box")])
def test_what_is_no_product_is_refused_with_the_reason(name: str, reason: str) -> None:
    with Image.open(SAMPLES / f"{name}.jpg") as image:
        photo = np.asarray(image.convert("RGB"))
    with pytest.raises(InvalidRequestError, match=reason):
        find_subject(photo)


def test_a_photo_of_nothing_has_no_product() -> None:
    with pytest.raises(InvalidRequestError, match="No product"):
        find_subject(np.full((96, 128, 3), 120, np.uint8))


def test_an_ellipse_is_symmetric_and_no_box_and_a_rectangle_is_both() -> None:
    round_, square = np.zeros((200, 200), np.uint8), np.zeros((200, 200), np.uint8)
    cv2.ellipse(round_, (100, 100), (50, 80), 0, 0, 360, 1, -1)
    square[40:160, 60:140] = 1
    for mask, box in ((round_, False), (square, True)):
        (contour, *_), _ = cv2.findContours(mask, cv2.RETR_EXTERNAL, cv2.CHAIN_APPROX_NONE)
        assert mirror_axis(mask) is not None
        assert looks_like_a_box(contour[:, 0].astype(np.float32)) == box
    leaning = cv2.warpAffine(square, np.array([[1, 0.5, -50], [0, 1, 0]], np.float64), (200, 200))
    assert mirror_axis(leaning) is None
