"""A face that looks the same is not recognised again; one that does not is."""

from __future__ import annotations

import numpy as np

from engine.fidelity.report.face_check import FaceCheck, looks_the_same
from engine.fidelity.report.piece_tracking import FACE, PieceTracker
from engine.fidelity.vision.patch_registration import grey
from engine.fidelity.vision.region import Region
from tests.support.labelled import bend, waves
from tests.support.textures import SIZE, grained, rectangle, textured

STILL = np.zeros((*SIZE[::-1], 2), np.float32)
FACE_PLACE = rectangle(60, 40, 200, 150)


def test_a_face_looks_the_same_until_it_warps() -> None:
    mask = np.zeros(SIZE[::-1], np.uint8)
    mask[40:150, 60:200] = 1
    piece = PieceTracker(textured(), mask, FACE)
    piece.follow(grey(grained(textured())), STILL)
    assert looks_the_same(piece)
    piece.follow(grey(grained(bend(textured(), waves(SIZE[::-1], 10, 3) * 2))), STILL)
    assert not looks_the_same(piece)
    assert not looks_the_same(None)


def test_of_a_face_that_is_no_persons_structure_is_compared() -> None:
    check = FaceCheck(textured(), Region(FACE_PLACE), np.eye(3), textured())
    assert check.outline is None
    same = check.likeness(textured(), STILL, textured(), None)
    other = check.likeness(textured(7), STILL, textured(7), None)
    assert same is not None
    assert other is not None
    assert same > 0.95 > 0.6 > other
