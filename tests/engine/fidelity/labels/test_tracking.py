"""Labels are followed through a clip, against the homographies that it was made with."""

from __future__ import annotations

import numpy as np
import pytest

from engine.fidelity.labels.tracking import track_labels
from engine.fidelity.vision.region import Region
from engine.fidelity.vision.registration import transform_points
from engine.fidelity.vision.track import Track
from tests.support.labelled import Labelled, Scene, make

COUNT = 5
MOVING = Scene("moving", turn=5, zoom=1.08, shift=(0.02, 0.01), size=(256, 144), count=COUNT, damage="blur")


@pytest.fixture(scope="module")
def film() -> Labelled:
    return make(MOVING)


@pytest.fixture(scope="module")
def tracked(film: Labelled) -> tuple[Track, list[tuple[int, int]]]:
    steps: list[tuple[int, int]] = []
    (track,) = track_labels(
        film.photo, [Region(film.corners)], film.truth, lambda done, total: steps.append((done, total))
    )
    return track, steps


def farthest(film: Labelled, track: Track, i: int) -> float:
    """How far a corner of the label is from where it was filmed, in pixels of the frame."""
    true = transform_points(film.homographies[i], film.corners)
    return float(np.linalg.norm(track.outline(i) - true, axis=1).max())


def test_a_label_is_where_it_was_filmed_in_every_frame(film: Labelled, tracked: tuple[Track, object]) -> None:
    track, _ = tracked
    moved = np.linalg.norm(
        transform_points(film.homographies[-1], film.corners) - transform_points(film.homographies[0], film.corners),
        axis=1,
    )
    assert moved.max() > 6
    assert max(farthest(film, track, i) for i in range(COUNT)) < 0.6
    assert track.trust.min() > 0.5


def test_progress_is_told_frame_by_frame(tracked: tuple[Track, list[tuple[int, int]]]) -> None:
    assert tracked[1][:COUNT] == [(i + 1, COUNT) for i in range(COUNT)]


def test_a_place_that_is_known_is_not_looked_for(film: Labelled, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("engine.fidelity.labels.tracking.register", lambda *pictures: pytest.fail("it was known"))
    place = film.homographies[0]
    (track,) = track_labels(film.photo, [Region(film.corners)], film.truth[:2], lambda done, total: None, place)
    assert farthest(film, track, 0) < 0.6


def test_without_regions_no_frame_is_looked_at(film: Labelled) -> None:
    assert track_labels(film.photo, [], film.truth, lambda done, total: pytest.fail("looked at"), np.eye(3)) == []
