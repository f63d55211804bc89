"""A photo is searched for labels and faces once; what a person marks counts instead."""

from __future__ import annotations

import numpy as np
import pytest

from engine.errors import InvalidRequestError
from engine.fidelity.labels import detection
from engine.imaging import face_detection
from engine.imaging.source_image import SourceImage
from engine.services.detection_cache import DetectionCache

OUTLINE = [(10, 10), (60, 10), (60, 40), (10, 40)]


def plain(level: int) -> SourceImage:
    return SourceImage.from_array(np.full((96, 128, 3), level, np.uint8))


@pytest.fixture
def searches(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Which searches were made; each finds nothing."""
    made: list[str] = []
    monkeypatch.setattr(detection, "detect_labels", lambda pixels: made.append("labels") or [])
    monkeypatch.setattr(face_detection, "find", lambda pixels: made.append("faces") or [])
    return made


def test_a_photo_is_searched_once_and_only_the_latest_is_remembered(searches: list[str]) -> None:
    cache, one, other = DetectionCache(), plain(90), plain(120)
    for _ in range(2):
        assert cache.labels(one) == []
        assert cache.faces(one) == []
    assert searches == ["labels", "faces"]
    cache.labels(other)
    cache.labels(one)
    assert searches == ["labels", "faces", "labels", "labels"]


def test_marked_labels_count_instead_of_found_ones(searches: list[str]) -> None:
    cache, photo = DetectionCache(), plain(90)
    assert cache.label_edit(photo) == "label"
    cache.mark(photo, [OUTLINE])
    assert [region.corners for region in cache.labels(photo)] == [OUTLINE]
    assert cache.label_edit(photo) == "label:10,10,60,10,60,40,10,40"
    assert searches == []
    cache.mark(photo, None)
    assert cache.labels(photo) == []
    assert searches == ["labels"]


def test_that_a_photo_has_no_label_can_be_marked(searches: list[str]) -> None:
    cache, photo = DetectionCache(), plain(90)
    cache.mark(photo, [])
    assert cache.labels(photo) == []
    assert searches == []


def test_outlines_that_are_given_count_before_marked_ones() -> None:
    cache, photo = DetectionCache(), plain(90)
    cache.mark(photo, [OUTLINE])
    given = [(20, 20), (50, 20), (50, 60), (20, 60)]
    assert [region.corners for region in cache.labels(photo, [given])] == [given]
    with pytest.raises(InvalidRequestError, match="outside the photo"):
        cache.labels(photo, [[(500, 20), (550, 20), (550, 60)]])
