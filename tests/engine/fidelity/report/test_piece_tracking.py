"""Pieces through a clip: what is looked at, what lives, what trembles, what is in front."""

from __future__ import annotations

import cv2
import numpy as np

from engine.arrays import UInt8Array
from engine.fidelity.report.piece_tracking import (
    BUILT,
    FACE,
    LIVING,
    RIGID,
    PieceTracker,
    in_front,
    label_mask,
    subject_piece,
)
from engine.fidelity.vision.patch_registration import grey
from tests.support.labelled import bend, waves
from tests.support.products import Shot, film
from tests.support.textures import SIZE, grained, rectangle, textured

STILL = np.zeros((*SIZE[::-1], 2), np.float32)


def mask() -> UInt8Array:
    inside = np.zeros(SIZE[::-1], np.uint8)
    inside[40:150, 50:200] = 1
    return inside


def followed(frames: list[UInt8Array], tolerance=RIGID) -> PieceTracker:  # type: ignore[no-untyped-def]
    piece = PieceTracker(textured(), mask(), tolerance)
    for i, frame in enumerate(frames):
        piece.follow(grey(grained(frame, seed=i)), STILL)
    return piece


def test_what_trembles_is_no_wave_and_what_begins_does_not_tremble() -> None:
    trembling = followed([bend(textured(), waves(SIZE[::-1], 8, seed) * 0.8) for seed in range(4)])
    assert min(trembling.shimmer(i) or 0 for i in (1, 2)) > 1.5
    slow = followed([bend(textured(), waves(SIZE[::-1], 8, 3) * far) for far in (0, 0.5, 1.0, 1.5)])
    assert max(slow.shimmer(i) or 0 for i in (1, 2)) < 0.5
    begins = followed([bend(textured(), waves(SIZE[::-1], 8, 3) * far) for far in (0, 0, 2, 2)])
    assert (begins.shimmer(1) or 0) < 0.1
    assert begins.shimmer(0) is begins.shimmer(3) is None
    assert (begins.warp(2) or 0) > 3 > (begins.warp(1) or 0)


def test_of_what_lives_less_counts() -> None:
    frames = [textured(), bend(textured(), waves(SIZE[::-1], 10, 3) * 2)]
    rigid, living = (followed(frames, tolerance) for tolerance in (RIGID, LIVING))
    assert rigid.warp(1) == LIVING.warp * (living.warp(1) or 0)


def test_a_picture_is_of_a_face_or_of_what_carries_labels_or_of_its_subject() -> None:
    matte = np.zeros(SIZE[::-1], np.float32)
    matte[20:60, 10:60], matte[40:150, 100:220] = 1, 1
    label, face = (rectangle(*box).astype(np.float64) for box in ((20, 30, 50, 50), (130, 60, 180, 120)))
    product, subject, person = (
        subject_piece(textured(), matte, labels, person) for labels, person in (([label], None), ([], None), ([], face))
    )
    assert product is not None
    assert (product.tolerance, product.mask[40, 30], product.mask[100, 150]) == (RIGID, 1, 0)
    assert subject is not None
    assert (subject.tolerance, subject.mask[40, 30], subject.mask[100, 150]) == (LIVING, 0, 1)
    assert person is not None
    assert person.tolerance is FACE
    whole = subject_piece(textured(), np.zeros_like(matte), [], None)
    assert whole is not None
    assert whole.mask.all()


def test_a_label_behind_the_subject_ends_before_it() -> None:
    matte = np.zeros(SIZE[::-1], np.float32)
    matte[:, 150:] = 1
    behind = label_mask(rectangle(60, 50, 180, 90).astype(np.float64), matte)
    assert behind[70, 100]
    assert not behind[:, 145:].any()
    carried = label_mask(rectangle(170, 50, 220, 90).astype(np.float64), matte)
    assert carried.sum() == cv2.countNonZero(carried) > 1900


def test_what_reaches_in_from_outside_is_in_front_and_what_is_spoilt_is_not() -> None:
    reference, subject = np.full((*SIZE[::-1], 3), 120, np.uint8), mask()
    hand, spoilt = reference.copy(), reference.copy()
    hand[60:100, :65] = 220
    spoilt[60:100, 60:120] = 220
    assert in_front(reference, hand, subject)[80, 60]
    assert not in_front(reference, spoilt, subject).any()
    assert not in_front(reference, reference - 30, subject).any()


def test_what_has_long_straight_edges_may_warp_less_than_what_lives() -> None:
    matte = np.zeros((240, 320), np.float32)
    matte[40:200, 60:260] = 1
    picture = np.full((240, 320, 3), 210, np.uint8)
    for k in range(10):
        cv2.rectangle(picture, (66, 46 + 15 * k), (254, 56 + 15 * k), (40 + 9 * k, 60, 90), -1)
    shelf = subject_piece(grained(picture, seed=1), matte, [], None)
    assert shelf is not None
    assert shelf.tolerance is BUILT
    picture = np.full((240, 320, 3), 210, np.uint8)
    for k in range(10):
        cv2.ellipse(picture, (160, 120), (14 + 8 * k, 10 + 7 * k), 0, 0, 360, (40 + 19 * k, 60, 90), 5)
    wild = subject_piece(grained(picture, seed=1), matte, [], None)
    assert wild is not None
    assert wild.tolerance is LIVING


def test_a_carton_that_turns_has_not_warped_but_a_flat_thing_that_looks_so_has() -> None:
    made = film(Shot("turns", yaw=-30, turn=8, count=5, size=(480, 360), behind="books"))
    inside = (made.masks[0] > 0.5).astype(np.uint8)
    for folds, least, most in ((True, 0.0, 0.9), (False, 1.5, 9.0)):
        piece = PieceTracker(made.truth[0], inside, folds=folds)
        for frame in made.truth:
            piece.follow(grey(frame), STILL)
        assert least <= (piece.warp(4) or 0) < most
    molten = PieceTracker(made.truth[0], inside, folds=True)
    for frame in made.molten(4):
        molten.follow(grey(frame), STILL)
    assert (molten.warp(4) or 0) > 2
