"""The four straight sides on which a label is printed are found by where its colour ends."""

from __future__ import annotations

import cv2
import numpy as np
import pytest

from engine.arrays import UInt8Array
from engine.fidelity.labels.label_border import (
    border_around,
    border_of,
    clockwise,
    intersection,
    sides_of,
    signed_distance,
)
from tests.support.labelled import WORDS, backdrop, label_of

SIZE = (384, 216)
CORNERS = np.array([[130, 60], [270, 60], [270, 150], [130, 150]], np.float32)


def scene() -> UInt8Array:
    picture = backdrop("books", SIZE, 0).copy()
    picture[60:150, 130:270] = label_of(WORDS[:2], (140, 90), 3)
    return picture


def test_the_border_is_found_around_text_past_lines_that_are_printed() -> None:
    picture = (scene() * np.float32(0.4)).astype(np.uint8)
    picture[60:150, 130:270] = scene()[60:150, 130:270]
    found = border_around(picture, np.array([[145, 70], [255, 70], [255, 140], [145, 140]], np.float32))
    assert len(found) == 4
    for a, b in found:
        assert min(max(abs(signed_distance(p, side)) for p in (a, b)) for side in sides_of(CORNERS)) < 2


def test_a_polygon_that_is_the_label_keeps_its_own_sides() -> None:
    assert border_of(scene(), CORNERS)[0][0] == pytest.approx(CORNERS[0])


def test_text_on_nothing_in_particular_has_no_border() -> None:
    plain = backdrop("plain", SIZE, 0).copy()
    cv2.putText(plain, "NO PAPER", (120, 110), cv2.FONT_HERSHEY_SIMPLEX, 1, (30, 30, 30), 2, cv2.LINE_AA)
    assert border_around(plain, np.array([[115, 80], [285, 80], [285, 120], [115, 120]], np.float32)) == []


def test_two_lines_meet_where_they_cross() -> None:
    one, other = (np.array([0.0, 0]), np.array([10.0, 0])), (np.array([4.0, 5]), np.array([4.0, 9]))
    assert intersection(one, other) == pytest.approx(np.array([4, 0]))


def test_corners_go_one_way_round_from_whichever_way_they_came() -> None:
    areas = [cv2.contourArea(clockwise(corners).astype(np.float32), True) for corners in (CORNERS, CORNERS[::-1])]
    assert areas[0] == areas[1] > 0
