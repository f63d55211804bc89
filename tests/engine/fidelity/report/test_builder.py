"""What a subject covers or uncovers is no fault of the label behind it, and what is spoilt beside it is one."""

from __future__ import annotations

import cv2
import numpy as np
import pytest

from engine.arrays import UInt8Array
from engine.fidelity.report import builder
from engine.fidelity.report.builder import beside_subject, build_report
from engine.fidelity.report.report import FidelityReport, Verdict
from engine.fidelity.vision import ocr
from engine.fidelity.vision.region import rectangle
from tests.support.labelled import WORDS, backdrop, bend, label_of, waves

SIZE, COUNT = (320, 240), 9
CARTON = np.s_[40:210, 60:150]
LABEL = (162, 90, 100, 70)  # x, y, width, height: right beside the carton


@pytest.fixture(autouse=True)
def known(monkeypatch: pytest.MonkeyPatch) -> None:
    """Where the carton is, is known, and nothing is read."""
    matte = np.zeros(SIZE[::-1], np.float32)
    matte[CARTON] = 1
    monkeypatch.setattr(builder, "subject_of", lambda reference: matte)
    monkeypatch.setattr(ocr, "available", lambda: False)


def ground() -> UInt8Array:
    photo = cv2.GaussianBlur(backdrop("coffee", SIZE, 0), (0, 0), 3)
    x, y, width, height = LABEL
    photo[y : y + height, x : x + width] = label_of(WORDS[:2], (width, height), 0)
    return photo.astype(np.uint8)


def photo() -> UInt8Array:
    picture = ground()
    picture[CARTON] = label_of(WORDS[3:6], (90, 170), 3)
    return picture


def clip(far: float, spoilt: float = 0.0) -> UInt8Array:
    """The carton moves to the right by up to `far` pixels, and the ground by half of that to the left."""
    frames = []
    for i in range(COUNT):
        way = far * i / (COUNT - 1)
        behind = bend(ground(), waves(SIZE[::-1], 9, 3) * np.float32(spoilt * i / (COUNT - 1)))
        move = np.array([[1.0, 0, -way / 2], [0, 1, 0]])
        frame = cv2.warpAffine(behind, move, SIZE, borderMode=cv2.BORDER_REPLICATE)
        carton, alpha = np.zeros_like(frame), np.zeros(SIZE[::-1], np.float32)
        carton[CARTON], alpha[CARTON] = photo()[CARTON], 1
        move = np.array([[1.0, 0, way], [0, 1, 0]])
        carton, alpha = cv2.warpAffine(carton, move, SIZE), cv2.warpAffine(alpha, move, SIZE)[..., None]
        frames.append(np.rint(frame * (1 - alpha) + carton * (alpha > 0)).astype(np.uint8))
    return np.stack(frames)


def judged(frames: UInt8Array) -> FidelityReport:
    return build_report(photo(), [rectangle(*LABEL)], frames)


def test_a_label_that_a_subject_moves_over_has_not_changed(monkeypatch: pytest.MonkeyPatch) -> None:
    frames = clip(22)
    assert not judged(frames).falls_short("label")
    nothing = np.zeros(SIZE[::-1], np.uint8)
    monkeypatch.setattr(builder, "beside_subject", lambda *known: nothing)
    assert judged(frames).falls_short("label")


def test_a_label_that_a_subject_covers_nearly_whole_is_neither_lost_nor_gone() -> None:
    report = judged(clip(80))
    assert not report.falls_short("lost")
    assert not report.falls_short("gone")
    assert not report.falls_short("label")


def test_a_label_beside_a_subject_that_melts_is_still_found() -> None:
    report = judged(clip(4, spoilt=4.0))
    assert report.frames[-1].verdict is Verdict.RED
    assert {"label", "shape"} & set(report.faults)


def test_around_a_subject_as_far_as_it_has_moved_nothing_is_judged() -> None:
    subject, mask = np.zeros((120, 160), np.uint8), np.zeros((120, 160), np.uint8)
    subject[40:80, 40:80], mask[50:70, 100:140] = 1, 1
    still, moved = np.eye(3), np.array([[1.0, 0, 24], [0, 1, 0], [0, 0, 1]])  # in pixels of a reference twice as large
    near, far = (beside_subject(subject, mask, still, move, (240, 320)) for move in (still, moved))
    assert (near[60, 84], near[60, 90]) == (1, 0)
    assert (far[60, 104], far[60, 115]) == (1, 0)
