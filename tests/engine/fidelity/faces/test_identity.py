"""Whose face a frame shows: the same person's, another's, or none."""

from __future__ import annotations

import numpy as np
import pytest

from engine.fidelity.faces.identity import FaceIdentity, contains, face_in
from engine.fidelity.vision.region import rectangle
from engine.fidelity.vision.registration import Pyramid
from engine.imaging import face_detection
from tests.support.portraits import Filmed, moving, spoilt

STILL = np.zeros((60, 60, 2), np.float32)


@pytest.fixture(scope="module")
def film() -> Filmed:
    """Two frames that show the same."""
    return moving("hopper", 2, turn=0, zoom=1, shift=0)


@pytest.fixture(scope="module")
def whose(film: Filmed) -> FaceIdentity:
    (face,) = face_detection.find(film.photo)
    return FaceIdentity(Pyramid(film.photo), face, np.array([[0.5, 0, -0.25], [0, 0.5, -0.25], [0, 0, 1]]))


def test_a_frame_of_the_same_person_is_recognised_and_one_of_another_is_not(film: Filmed, whose: FaceIdentity) -> None:
    swapped = spoilt(film, "swap")[1]
    assert whose.similarity(film.truth[1], STILL) > 0.8
    assert whose.similarity(swapped, STILL) < 0.5


def test_what_covers_a_face_counts_as_a_changed_one(film: Filmed, whose: FaceIdentity) -> None:
    covered = film.truth[1].copy()
    covered[film.area(1)] = 128
    assert whose.similarity(covered, STILL) < 0.5


def test_a_face_that_has_moved_is_looked_for_where_the_flow_leads(film: Filmed, whose: FaceIdentity) -> None:
    moved = np.roll(film.truth[1], 24, axis=1)
    flow = np.zeros((60, 60, 2), np.float32)
    flow[..., 0] = 6  # 24 pixels of 240 are 6 of 60
    assert whose.similarity(moved, flow) > 0.8


def test_the_face_of_a_region_is_the_one_inside_it(film: Filmed) -> None:
    (face,) = face_detection.find(film.photo)
    x, y = (float(v) for v in face.middle)
    around, beside = rectangle(x - 110, y - 110, 220, 220), rectangle(2, 2, 40, 40)
    found = face_in(film.photo, around)
    assert found is not None
    assert np.linalg.norm(found.middle - face.middle) < 0.15 * face.size
    assert contains(around, face)
    assert not contains(beside, face)
    assert face_in(film.photo, beside) is None
