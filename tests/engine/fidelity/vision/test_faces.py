"""Faces are found and nothing else is; a face that changes is seen to change, whatever else happens."""

from __future__ import annotations

import cv2
import numpy as np
import pytest

from engine.arrays import UInt8Array
from engine.fidelity.report.report import LIMITS, Verdict
from engine.fidelity.vision import faces
from engine.fidelity.vision.registration import Pyramid
from engine.imaging import face_detection
from engine.imaging.source_image import SourceImage
from engine.services.check import check_clip
from tests.support.labelled import bend, waves
from tests.support.portraits import Filmed, moving, person, spoilt

COUNT, LATE = 7, 4


@pytest.fixture(scope="module")
def film() -> Filmed:
    return moving("hopper", COUNT)


def numbers(film: Filmed, clip: UInt8Array, late: int = LATE) -> list[float]:
    """The face number of each late frame."""
    report = check_clip(SourceImage.from_array(film.photo), clip, labels=[])
    return [frame.face if frame.face is not None else -1.0 for frame in report.frames[late:]]


def test_one_face_is_found_at_any_size_and_turn() -> None:
    photo = person("hopper")
    (whole,) = face_detection.find(photo)
    assert np.linalg.norm(whole.middle - (182, 178)) < 25
    for turn, zoom in ((0, 0.3), (25, 1.0), (-25, 0.7), (0, 1.6)):
        move = np.vstack([cv2.getRotationMatrix2D((180, 180), turn, zoom), [0, 0, 1]])
        seen = cv2.warpPerspective(photo, move, (360, 360), flags=cv2.INTER_AREA, borderValue=(90, 90, 90))
        (found,) = face_detection.find(seen)
        expected = whole.moved(move)
        assert np.linalg.norm(found.points - expected.points, axis=1).max() < 0.15 * expected.size
        assert found.size == pytest.approx(expected.size, rel=0.25)


def test_photos_without_people_have_no_face(samples: dict[str, SourceImage]) -> None:
    assert {name: len(face_detection.find(image.pixels)) for name, image in samples.items()} == dict.fromkeys(
        samples, 0
    )


def test_a_person_is_like_herself_and_not_like_another() -> None:
    hopper, collins = (person(name) for name in ("hopper", "collins"))
    dark = np.clip(hopper * 0.7 + 10, 0, 255).astype(np.uint8)
    whose = {name: identity(p) for name, p in (("her", hopper), ("dark", dark), ("mirror", np.ascontiguousarray(hopper[:, ::-1])), ("other", collins))}  # fmt: skip
    assert faces.similarity(whose["her"], whose["dark"]) > 0.95
    assert faces.similarity(whose["her"], whose["mirror"]) > 0.85
    assert faces.similarity(whose["her"], whose["other"]) < LIMITS["face"].red


def identity(picture: UInt8Array) -> np.ndarray:
    (face,) = face_detection.find(picture)
    return faces.face_embedding(Pyramid(picture), face)


def test_an_unspoilt_face_is_green_all_through(film: Filmed) -> None:
    assert min(numbers(film, film.truth, 0)) > 0.9


@pytest.mark.parametrize(("damage", "most"), [("melt", 0.85), ("blur", 0.6), ("swap", 0.6)])
def test_a_spoilt_face_moves_the_face_number(film: Filmed, damage: str, most: float) -> None:
    assert max(numbers(film, spoilt(film, damage))) < most


def test_what_happens_elsewhere_does_not_move_it(film: Filmed) -> None:
    outside = []
    for i, frame in enumerate(film.truth):
        wide = cv2.dilate(film.area(i).astype(np.float32), np.ones((31, 31), np.uint8))
        keep = cv2.GaussianBlur(wide, (0, 0), 4)[..., None]
        outside.append(frame * keep + bend(frame, waves(frame.shape[:2], 9, 5) * 7) * (1 - keep))
    dimmed = film.truth * np.linspace(1, 0.7, COUNT)[:, None, None, None]
    soft = np.stack([cv2.GaussianBlur(frame, (0, 0), 1.0) for frame in film.truth])
    for clip in (np.stack(outside), dimmed, soft):
        assert min(numbers(film, np.clip(clip, 0, 255).astype(np.uint8))) > 0.9


def test_a_photo_without_a_face_has_no_face_number(samples: dict[str, SourceImage]) -> None:
    frames = np.repeat(samples["coffee"].fit(192, 128)[None], 3, 0)
    report = check_clip(SourceImage.from_array(frames[0]), frames, labels=[])
    assert [frame.face for frame in report.frames] == [None] * 3
    assert report.frames[1].verdict is Verdict.GREEN
