"""What is said of a label in each frame, and when it is read."""

from __future__ import annotations

import numpy as np
import pytest

from engine.arrays import UInt8Array
from engine.fidelity.report import label_check
from engine.fidelity.report.label_check import READ_IS, LabelCheck
from engine.fidelity.report.label_metrics import legibility
from engine.fidelity.report.piece_tracking import is_found
from engine.fidelity.vision import ocr
from engine.fidelity.vision.patch_registration import grey
from engine.fidelity.vision.region import Region
from tests.support.labelled import bend, waves
from tests.support.textures import SIZE, grained, moved_by, rectangle, seen_through, textured

CORNERS = rectangle(60, 40, 200, 150)
STILL = np.zeros((*SIZE[::-1], 2), np.float32)


def changed() -> UInt8Array:
    frame = textured()
    frame[60:100, 80:150] = textured(7)[60:100, 80:150]
    return frame


def checked(frames: list[UInt8Array], region: Region) -> LabelCheck:
    clip = np.stack([grained(frame, seed=i) for i, frame in enumerate(frames)])
    check = LabelCheck(textured(), [region], textured(), np.eye(3), np.zeros(SIZE[::-1], np.float32), clip)
    for frame in clip:
        check.trackers[0].follow(grey(frame), STILL)
    check.judge(lambda done, total: None)
    return check


def test_a_label_is_judged_by_its_picture_without_being_tracked(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(label_check, "track_labels", None)
    check = checked([textured(), changed()], Region(CORNERS))
    assert (check.similarity(0) or 0) > 0.95
    assert (check.similarity(1) if check.similarity(1) is not None else 1) < 0.7
    assert not check.is_lost(1)
    assert not check.is_gone(1)


@pytest.mark.parametrize(("said", "worth"), [("HONEY", READ_IS), ("XQZJW", None)])
def test_only_what_would_be_red_is_read(said: str, worth: float | None, monkeypatch: pytest.MonkeyPatch) -> None:
    read: list[str] = []
    monkeypatch.setattr(ocr, "available", lambda: True)
    monkeypatch.setattr(ocr, "read_line", lambda strip: read.append(said) or said)
    region = Region(CORNERS, (ocr.Line(CORNERS, "HONEY", 1.0),))
    check = checked([textured(), textured(), changed(), changed()], region)
    assert 1 <= len(read) <= 5  # and the photo itself, once
    found = check.similarity(2)
    assert found is not None
    assert found == worth if worth else found < 0.7


def test_a_label_that_was_spoilt_before_it_is_lost_stays_red(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(label_check, "track_labels", None)
    nothing = np.full_like(textured(), 128)
    check = checked([textured(), bend(textured(), waves(SIZE[::-1], 10, 3) * 2), nothing], Region(CORNERS))
    assert check.similarity(2) == 0


def test_a_label_whose_last_glimpse_looked_otherwise_as_it_left_the_picture_is_not_called_spoilt() -> None:
    corners, size = rectangle(60, 0, 200, 40), SIZE[::-1]
    leaving = seen_through(textured(), moved_by(0, -24))
    leaving[:8, 60:200] = textured(7)[:8, 60:200]
    frames = [
        textured(),
        seen_through(textured(), moved_by(0, -4)),
        leaving,
        seen_through(textured(), moved_by(0, -60)),
    ]
    clip = np.stack(frames)
    check = LabelCheck(textured(), [Region(corners)], textured(), np.eye(3), np.zeros(size, np.float32), clip)
    for frame, by in zip(clip, (0, -4, -24, -60), strict=True):
        check.trackers[0].follow(grey(frame), STILL + np.float32([0, by]))
    assert is_found(check.trackers[0].matches[2])
    assert check.trackers[0].matches[3] is None
    check.judge(lambda done, total: None)
    assert check.similarity(0) is not None
    assert check.similarity(3) is None


def test_reading_stops_where_the_lines_that_are_left_could_not_make_it_enough(monkeypatch: pytest.MonkeyPatch) -> None:
    said: list[str] = []
    monkeypatch.setattr(ocr, "read_line", lambda strip: said.append("?") or "??")
    corners = [np.float32([[20, y], [90, y], [90, y + 10], [20, y + 10]]) for y in (20, 40, 60)]
    lines = tuple(ocr.Line(at, text, 1.0) for at, text in zip(corners, ("Honey", "Original", "250 g"), strict=True))
    region, frame = Region(rectangle(10, 10, 90, 70), lines), np.zeros((120, 160, 3), np.uint8)
    found = legibility(region, np.eye(3), frame, 0.7)
    assert found is not None
    assert found < 0.7
    assert len(said) == 1, "the longest line is read first, and is enough"
    assert legibility(region, np.eye(3), frame) == 0
    assert len(said) == 4
