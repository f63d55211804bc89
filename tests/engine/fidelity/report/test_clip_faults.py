"""Faults that no frame shows by itself."""

from __future__ import annotations

import numpy as np

from engine.fidelity.report.clip_faults import SecondOne, held_frames
from engine.fidelity.report.report import LIMITS
from tests.support.textures import SIZE, grained, moved_by, seen_through, textured


def test_frames_that_stand_still_before_a_jump_are_held() -> None:
    moving = [seen_through(textured(), moved_by(x=1.5 * i)) for i in range(10)]
    assert held_frames(moving) == [0] * 10
    held = moving[:4] + [moving[3]] * 3 + moving[7:]
    assert held_frames(held) == [0, 0, 0, 0, 1, 2, 3, 0, 0, 0]


def test_a_clip_that_stands_still_or_comes_to_rest_is_not_held() -> None:
    assert held_frames([textured()] * 6) == [0] * 6
    assert held_frames([grained(textured(), seed=i) for i in range(6)]) == [0] * 6
    resting = [seen_through(textured(), moved_by(x=min(1.5 * i, 6))) for i in range(10)]
    assert held_frames(resting) == [0] * 10


def test_a_second_one_is_seen_and_the_first_one_and_its_like_are_not() -> None:
    picture, mask = np.full((*SIZE[::-1], 3), 120, np.uint8), np.zeros(SIZE[::-1], np.uint8)
    thing = textured(3)[:60, :70]
    picture[60:120, 20:90] = thing
    mask[60:120, 20:90] = 1
    one = SecondOne(picture, mask)
    nowhere = np.zeros(2, np.float32)
    assert one.usable
    assert one.likeness(grained(picture), nowhere) < 0.3
    twice = picture.copy()
    twice[60:120, 150:220] = thing
    assert one.likeness(grained(twice), nowhere) > 0.8
    assert SecondOne(twice, mask).likeness(grained(twice), nowhere) < 0.3
    moved = seen_through(picture, moved_by(x=60))
    assert one.likeness(grained(moved), np.array([60, 0], np.float32)) < LIMITS["second"].amber


def test_what_is_plain_can_not_be_there_twice() -> None:
    plain = np.full((*SIZE[::-1], 3), 120, np.uint8)
    mask = np.zeros(SIZE[::-1], np.uint8)
    mask[60:120, 20:90] = 1
    one = SecondOne(plain, mask)
    assert not one.usable
    assert one.likeness(plain, np.zeros(2, np.float32)) == 0
