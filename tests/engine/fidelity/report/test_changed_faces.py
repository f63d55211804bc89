"""A face that becomes somebody else's, melts or gives way to something else is red; one that lives is not."""

from __future__ import annotations

import numpy as np
import pytest

from engine.arrays import UInt8Array
from engine.fidelity.report.builder import build_report
from engine.fidelity.report.report import FidelityReport, Verdict
from engine.fidelity.vision.region import Region
from engine.imaging import face_detection
from tests.support.damages import Take, damaged, take_of
from tests.support.labelled import backdrop
from tests.support.portraits import Filmed, moving, spoilt

COUNT, LATE = 9, 6


@pytest.fixture(scope="module")
def film() -> Filmed:
    return moving("hopper", COUNT)


def report(film: Filmed, clip: UInt8Array) -> FidelityReport:
    return build_report(film.photo, [], clip, face=Region(face_detection.find(film.photo)[0].outline))


def blended(film: Filmed) -> UInt8Array:
    """The face gives way, by three quarters, to something that is none."""
    masks = np.stack([film.area(i) for i in range(COUNT)]).astype(np.float32)
    other = backdrop("coffee", (240, 240), 0)
    return damaged(Take(film.truth[0], film.truth, masks), "morph", 4, other)


def test_a_face_that_only_moves_is_green(film: Filmed) -> None:
    assert report(film, film.truth).faults == []


@pytest.mark.parametrize("damage", ["blend", "swap", "melt"])
def test_a_face_that_has_become_another_is_red(film: Filmed, damage: str) -> None:
    clip = blended(film) if damage == "blend" else spoilt(film, damage)
    found = report(film, clip)
    assert {frame.verdict for frame in found.frames[LATE:]} == {Verdict.RED}
    assert found.last_good < LATE


def test_a_face_behind_something_that_passes_has_not_become_something_else(film: Filmed) -> None:
    clip = film.truth.copy()
    for i in range(3, COUNT):
        clip[i, :, 25 * i - 60 : 25 * i - 20] = (60, 90, 60)  # a post, from the top of the picture to its bottom
    assert all((frame.inside or 0) < 8 for frame in report(film, clip).frames)


def test_a_thing_of_another_kind_in_the_place_of_the_subject_is_called_so() -> None:
    photo = backdrop("coffee", (320, 240), 0).copy()
    photo[60:200, 90:210] = backdrop("books", (120, 140), 3)
    mask = np.zeros((240, 320), np.float32)
    mask[60:200, 90:210] = 1
    take = take_of(photo, mask, 8)
    found = build_report(photo, [], damaged(take, "morph", 5, backdrop("cocktail", (320, 240), 0)))
    assert found.verdict is Verdict.RED
    assert found.frames[-1].worst == "subject"
