"""A product is followed through a clip; where its place is not sure it is refused."""

from __future__ import annotations

from dataclasses import replace

import cv2
import numpy as np
import pytest

from engine.errors import InvalidRequestError
from engine.fidelity.product.subject import find_subject
from engine.fidelity.product.surface import Flat, Round, Wedge
from engine.fidelity.product.tracking import ProductTrack, refuse_unsure, track_product
from engine.fidelity.vision.registration import transform_points
from tests.support.products import ProductFilm, Shot, film

SMALL = (320, 240)


def tracked(shot: Shot, strength: int) -> tuple[ProductFilm, ProductTrack]:
    made = film(shot)
    clip = made.molten(strength) if strength else made.truth
    return made, track_product(made.photo, find_subject(made.photo), clip)


@pytest.fixture(scope="module")
def still() -> tuple[ProductFilm, ProductTrack]:
    return tracked(Shot("still", size=SMALL, count=8), 5)


def test_a_product_that_stands_still_is_known_to_however_far_it_melts(still: tuple[ProductFilm, ProductTrack]) -> None:
    _, track = still
    assert isinstance(track.surface, Flat)
    assert (track.strength == 1).all()
    moves = np.stack([pose.homography for pose in track.poses])
    assert (
        np.abs(transform_points(moves[-1], np.array([[160.0, 120], [200, 60]])) - [[160, 120], [200, 60]]).max() < 0.5
    )


def test_a_product_is_followed_with_the_camera() -> None:
    made, track = tracked(Shot("nearer", zoom=1.15, shift=(0.03, 0), parallax=0.15, size=SMALL, count=6), 0)
    assert (track.strength > 0).all()
    for place, pose in zip(made.places, track.poses, strict=True):
        assert place is not None
        there = transform_points(pose.homography @ track.place, made.label)
        assert np.abs(there - transform_points(place, made.label)).max() < 0.6


def test_a_bottle_is_seen_to_turn() -> None:
    _, track = tracked(Shot("turns", product="bottle", turn=14, behind="plain", size=SMALL, count=8), 0)
    assert isinstance(track.surface, Round)
    assert np.degrees(track.poses[-1].turn[0]) == pytest.approx(14, abs=1.5)


def test_a_product_that_can_be_held_nowhere_is_refused_with_the_reason(still: tuple[ProductFilm, ProductTrack]) -> None:
    _, track = still
    refuse_unsure(track)
    nowhere = replace(track, strength=np.zeros_like(track.strength))
    with pytest.raises(InvalidRequestError, match="surely enough"):
        refuse_unsure(nowhere)
    with pytest.raises(InvalidRequestError, match="no longer shows"):
        refuse_unsure(replace(nowhere, seen=np.zeros_like(track.seen)))


def test_a_clip_of_something_else_is_not_held(still: tuple[ProductFilm, ProductTrack]) -> None:
    made, _ = still
    other = np.random.default_rng(0).integers(0, 255, (4, 240, 320, 3)).astype(np.uint8)
    assert not track_product(made.photo, find_subject(made.photo), other).strength.any()


def test_the_summary_says_where_the_outline_is(still: tuple[ProductFilm, ProductTrack]) -> None:
    made, track = still
    outline = track.summary.outline(3)
    ys, xs = np.nonzero(made.masks[3] > 0.5)
    assert np.abs(outline.min(0) - [xs.min(), ys.min()]).max() < 2.5
    assert track.summary.locked == len(made.truth)


def test_a_carton_that_turns_while_it_melts_is_followed_as_one_rigid_thing() -> None:
    made, track = tracked(Shot("turns", yaw=-30, turn=14, behind="plain", count=8), 4)
    assert isinstance(track.surface, Wedge)
    assert (track.strength > 0).all()
    for place, pose in zip(made.places, track.poses, strict=True):
        assert place is not None
        there = transform_points(pose.homography @ track.place, made.label)
        assert np.abs(there - transform_points(place, made.label)).max() < 1.0


def test_a_carton_that_turns_there_and_sways_aside_is_not_one_motion() -> None:
    made = film(Shot("turns", yaw=-30, turn=14, behind="plain", count=8))
    sway = [np.array([[1, 0, 6.0 * (i % 2)], [0, 1, -4.0 * (i % 3)], [0, 0, 1]]) for i in range(8)]
    pairs = zip(made.truth, sway, strict=True)
    clip = np.stack([cv2.warpPerspective(frame, move, (640, 480)) for frame, move in pairs]).astype(np.uint8)
    track = track_product(made.photo, find_subject(made.photo), clip)
    for place, move, pose in zip(made.places, sway, track.poses, strict=True):
        there = transform_points(pose.homography @ track.place, made.label)
        assert place is not None
        assert np.abs(there - transform_points(move @ place, made.label)).max() < 1.5
