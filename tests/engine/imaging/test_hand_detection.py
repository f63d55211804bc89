"""A hand is found wherever it is and however it is turned, with a point on the tip of each finger."""

from __future__ import annotations

from pathlib import Path

import cv2
import numpy as np
import pytest

from engine.errors import ModelMissingError
from engine.imaging import hand_detection
from engine.imaging.source_image import SourceImage
from tests.conftest import SAMPLES
from tests.support.hands import TIPS, drawn_hand

TIP = [finger[-1] for finger in hand_detection.FINGERS]


def test_the_tips_of_all_fingers_are_where_they_are_drawn() -> None:
    (hand,) = hand_detection.find(drawn_hand())
    drawn = np.array(TIPS) * [640, 480]
    assert np.linalg.norm(hand.points[TIP] - drawn, axis=1).max() < 0.25 * hand.size
    assert hand.sure > 0.9


@pytest.mark.parametrize("degrees", [90, 180, 270])
@pytest.mark.parametrize("size", [(640, 480), (320, 240)])
def test_a_hand_that_is_turned_or_small_in_a_large_picture_is_found(degrees: int, size: tuple[int, int]) -> None:
    wall = np.full((800, 1000, 3), (100, 115, 122), np.uint8)
    hand = np.rot90(drawn_hand(size), degrees // 90)
    wall[40 : 40 + hand.shape[0], 300 : 300 + hand.shape[1]] = hand
    found = hand_detection.find(wall)
    assert len(found) == 1
    assert abs(found[0].points.mean(0)[0] - 300 - hand.shape[1] / 2) < 0.2 * hand.shape[1]


def test_points_move_with_the_picture() -> None:
    picture = drawn_hand()
    (hand,) = hand_detection.find(picture)
    move = np.vstack([cv2.getRotationMatrix2D((320, 240), 7, 1.05), [0, 0, 1]])
    shown = cv2.warpPerspective(picture, move, (640, 480), borderMode=cv2.BORDER_REFLECT_101)
    followed = hand_detection.follow(shown.astype(np.uint8), hand)
    assert followed.sure > 0.9
    assert np.linalg.norm(followed.points - hand.moved(move).points, axis=1).max() < 0.12 * hand.size


@pytest.mark.parametrize("name", ["dog", "books", "coffee", "parrot"])
def test_no_hand_is_found_where_none_is(name: str) -> None:
    assert hand_detection.find(SourceImage.open(SAMPLES / f"{name}.jpg").pixels) == []


def test_a_missing_network_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert not hand_detection.missing()
    hand_detection.network.cache_clear()
    monkeypatch.setattr(hand_detection, "FOLDER", tmp_path)
    assert hand_detection.missing()
    with pytest.raises(ModelMissingError):
        hand_detection.find(drawn_hand())
