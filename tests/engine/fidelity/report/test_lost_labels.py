"""A label that can't be tracked is gone only where it is not to be found, not to be read, and not covered."""

from __future__ import annotations

from collections.abc import Callable

import cv2
import numpy as np
import pytest

from engine.arrays import UInt8Array
from engine.fidelity.report.lost_labels import is_covered, is_gone, is_lost, is_readable
from engine.fidelity.vision import ocr
from engine.fidelity.vision.region import Region
from engine.fidelity.vision.track import Track
from tests.support.labelled import WORDS, backdrop, label_of
from tests.support.textures import grained

SIZE = (384, 216)
CORNERS = np.array([[130, 60], [270, 60], [270, 150], [130, 150]], np.float32)
STAYS = np.eye(3)
REGION = Region(CORNERS)


def photo() -> UInt8Array:
    picture = backdrop("plain", SIZE, 0).copy()
    picture[60:150, 130:270] = label_of(WORDS[:2], (140, 90), 3)
    return picture


def blank() -> UInt8Array:
    """The label's print is gone, its paper is there."""
    picture = photo()
    picture[62:148, 132:268] = picture[61, 131]
    return picture


def covered() -> UInt8Array:
    """A hand reaches over more than half of it."""
    picture = blank()
    cv2.rectangle(picture, (165, 30), (245, 216), (196, 142, 118), -1)
    return picture


def elsewhere() -> UInt8Array:
    picture = backdrop("plain", SIZE, 0).copy()
    picture[90:180, 190:330] = label_of(WORDS[:2], (140, 90), 3)
    return picture


def lost_track(region: Region = REGION, trust: float = 0.1) -> Track:
    return Track(region, [STAYS], np.array([trust], np.float32), np.zeros(1, np.float32), [None])


@pytest.mark.parametrize(("frame", "gone"), [(photo, False), (blank, True), (covered, False), (elsewhere, False)])
def test_only_what_is_nowhere_and_not_covered_is_gone(frame: Callable[[], UInt8Array], gone: bool) -> None:
    assert is_gone(photo(), STAYS, lost_track(), grained(frame()), 0) is gone


def test_text_that_is_still_read_is_not_gone(monkeypatch: pytest.MonkeyPatch) -> None:
    """In other letters, say, so that nothing of its picture is found."""
    words = " ".join(WORDS[:2])
    region = Region(CORNERS, (ocr.Line(CORNERS, words, 1.0),))
    said = ["", words]
    monkeypatch.setattr(ocr, "available", lambda: True)
    monkeypatch.setattr(ocr, "read_line", lambda strip: "")
    monkeypatch.setattr(ocr, "read", lambda picture: [ocr.Line(CORNERS, said[0], 1.0)])
    assert is_gone(photo(), STAYS, lost_track(region), grained(blank()), 0)
    said[0] = said[1]
    assert not is_gone(photo(), STAYS, lost_track(region), grained(blank()), 0)


def test_nothing_is_read_where_there_is_no_reader(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(ocr, "available", lambda: False)
    assert not is_readable("HONEY", photo())


def test_darker_light_covers_nothing() -> None:
    dark = (blank() * 0.6).astype(np.uint8)
    assert not is_covered(photo(), CORNERS.astype(np.float64), STAYS, dark)
    assert is_covered(photo(), CORNERS.astype(np.float64), STAYS, covered())


def test_a_label_that_is_tracked_or_cut_off_by_the_frame_is_not_lost() -> None:
    assert is_lost(lost_track(), photo(), 0)
    assert not is_lost(lost_track(trust=0.9), photo(), 0)
    outside = Track(REGION, [np.array([[1.0, 0, 200], [0, 1, 0], [0, 0, 1]])], np.zeros(1, np.float32), np.zeros(1, np.float32), [None])  # fmt: skip
    assert not is_lost(outside, photo(), 0)
