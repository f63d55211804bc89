"""Fingers that melt, are missing, fused or too many are seen and named; a hand that only moves with the camera is well."""

from __future__ import annotations

from pathlib import Path

import cv2
import numpy as np
import pytest

from engine.arrays import UInt8Array
from engine.fidelity.report.builder import build_report
from engine.fidelity.report.hand_check import HandCheck, lasting
from engine.fidelity.report.report import LIMITS, Verdict
from engine.fidelity.report.scene_metrics import Comparison, downscaled
from engine.fidelity.vision.patch_registration import grey
from engine.imaging import hand_detection
from tests.support.hands import HandFilm, drawn_hand, filmed, spoilt


@pytest.fixture(scope="module")
def film() -> HandFilm:
    photo = drawn_hand()
    (hand,) = hand_detection.find(photo)
    return filmed(photo, hand, count=7)


def checked(clip: UInt8Array, photo: UInt8Array) -> tuple[list[float | None], list[float | None]]:
    check, flow = HandCheck(photo), None
    compare = Comparison(photo, np.ones(photo.shape[:2], np.float32))
    for frame in clip:
        flow = compare.flow(downscaled(frame), flow)
        check.follow(frame, grey(frame), flow)
    count = range(len(clip))
    return [check.warp(i) for i in count], [check.fingers(i) for i in count]


def worst(name: str, values: list[float | None]) -> Verdict:
    return max(LIMITS[name].judge(value) for value in values)


def test_a_hand_that_moves_with_the_camera_is_well(film: HandFilm) -> None:
    warps, fingers = checked(film.truth, film.photo)
    assert all(value is not None and value < 0.2 for value in warps)
    assert all(value is not None and value < 0.05 for value in fingers)


def test_fingers_that_melt_are_measured(film: HandFilm) -> None:
    weak, strong = (checked(spoilt(film, "melt", s), film.photo)[0] for s in (2, 4))
    assert worst("hand", weak) is Verdict.GREEN
    assert worst("hand", strong) is Verdict.RED


@pytest.mark.parametrize(
    ("damage", "strength", "verdict"),
    [("extra", 5, Verdict.RED), ("missing", 5, Verdict.AMBER), ("fused", 4, Verdict.RED)],
)
def test_fingers_that_are_too_many_missing_or_fused_are_seen(
    film: HandFilm, damage: str, strength: int, verdict: Verdict
) -> None:
    _, fingers = checked(spoilt(film, damage, strength), film.photo)
    assert worst("fingers", fingers) is verdict
    assert worst("fingers", checked(spoilt(film, damage, 1), film.photo)[1]) is Verdict.GREEN


def test_a_finger_that_looks_otherwise_for_one_frame_only_is_well() -> None:
    assert [lasting([0.0, 0.6, 0.1, None, 0.5, 0.4], i) for i in range(6)] == [0.0, 0.1, 0.1, None, 0.4, 0.4]


def test_a_ghost_of_a_finger_is_skin_where_none_was(film: HandFilm) -> None:
    _, fingers = checked(spoilt(film, "extra", 4), film.photo)
    assert worst("fingers", fingers) > Verdict.GREEN


def test_a_hand_that_closes_is_not_judged(film: HandFilm) -> None:
    """It shows another side: nothing can be said of it."""
    other = cv2.GaussianBlur(film.photo, (0, 0), 12)
    other[300:] = film.photo[300:]
    clip = np.stack([film.photo, film.photo, *[other] * 3]).astype(np.uint8)
    warps, fingers = checked(clip, film.photo)
    assert warps[0] is not None
    assert warps[2:] == fingers[2:] == [None] * 3


def test_the_report_names_it(film: HandFilm) -> None:
    report = build_report(film.photo, [], spoilt(film, "extra", 5))
    assert report.verdict is Verdict.RED
    assert "fingers" in report.faults
    assert "fingers" in {frame.worst for frame in report.frames}
    assert build_report(film.photo, [], film.truth).verdict is Verdict.GREEN


def test_without_the_networks_the_report_says_that_hands_were_not_checked(
    film: HandFilm, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(hand_detection, "FOLDER", tmp_path)
    report = build_report(film.photo, [], film.truth[:3])
    assert report.unchecked == ("hands",)
    assert report.verdict is Verdict.AMBER
    assert report.frames[0].hand is None
