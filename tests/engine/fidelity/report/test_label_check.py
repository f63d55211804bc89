"""What is said of a label in each frame, and when it is read."""

from __future__ import annotations

import numpy as np
import pytest

from engine.arrays import UInt8Array
from engine.fidelity.report import label_check
from engine.fidelity.report.label_check import READ_IS, LabelCheck
from engine.fidelity.vision import ocr
from engine.fidelity.vision.patch_registration import grey
from engine.fidelity.vision.region import Region
from tests.support.labelled import bend, waves
from tests.support.textures import SIZE, grained, rectangle, textured

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
