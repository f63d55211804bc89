"""What stands in front of a region is told from print that is spoilt, with the alpha of its edge."""

from __future__ import annotations

import cv2
import numpy as np
import pytest

from engine.arrays import FloatArray
from engine.fidelity.vision.occlusion import estimate_occluder, unseen_colours
from engine.fidelity.vision.photometric import Light
from tests.support.labelled import WORDS, label_of, spoil, swapped
from tests.support.labelled import Scene as LabelScene

SHAPE = (144, 208)
SKIN = np.float32([196, 142, 118])
INSIDE = np.zeros(SHAPE, np.float32)
INSIDE[20:124, 24:184] = 1


def label() -> FloatArray:
    picture = np.full((*SHAPE, 3), 60, np.float32)
    picture[20:124, 24:184] = label_of(WORDS[:3], (160, 104), 3)
    return picture


def finger(left: float = 90, right: float = 120, top: float = 60) -> FloatArray:
    """How much of each pixel a finger covers that reaches in from below."""
    y, x = np.mgrid[0 : SHAPE[0], 0 : SHAPE[1]].astype(np.float32)
    within = np.minimum(np.minimum(x - left, right - x), y - top)
    return np.clip(within + 0.5, 0, 1).astype(np.float32)


def light(seen: FloatArray) -> Light:
    coarse = np.abs(cv2.GaussianBlur(label() - seen, (0, 0), 8.0)).max(-1)
    return Light(label(), coarse)


def covered(cover: FloatArray) -> FloatArray:
    return (label() * (1 - cover[..., None]) + SKIN * cover[..., None]).astype(np.float32)


def test_a_finger_is_found_with_its_edge() -> None:
    cover = finger()
    seen = covered(cover)
    front = estimate_occluder(light(seen), seen, INSIDE)
    inner = cv2.erode(INSIDE, np.ones((13, 13), np.uint8)) > 0
    assert np.abs(front.alpha - cover)[inner].mean() < 0.03
    assert front.alpha[100, 105] == pytest.approx(1, abs=0.02)
    assert front.alpha[40, 60] == pytest.approx(0, abs=0.02)


def test_beyond_its_edge_it_has_its_own_colour() -> None:
    seen = covered(finger())
    front = estimate_occluder(light(seen), seen, INSIDE)
    assert front.picture[100, 89] == pytest.approx(SKIN, abs=12)


@pytest.mark.parametrize("damage", ["melt", "swap", "blur"])
def test_spoilt_print_is_not_in_front(damage: str) -> None:
    good, bad = (label_of(words, (160, 104), 3) for words in (WORDS[:3], swapped(WORDS[:3], 1)))
    seen = label()
    seen[20:124, 24:184] = spoil(good, bad, LabelScene("still", damage=damage), 1.0, 9)
    assert estimate_occluder(light(seen), seen, INSIDE).alpha.max() == 0


def test_a_spot_that_does_not_reach_in_from_outside_is_not_in_front() -> None:
    seen = label()
    cv2.circle(seen, (104, 72), 9, SKIN.tolist(), -1)
    assert estimate_occluder(light(seen), seen, INSIDE).alpha.max() == 0


def test_only_colours_that_the_label_has_nowhere_are_unseen() -> None:
    seen = covered(finger())
    unseen = unseen_colours(label(), seen, INSIDE.astype(np.uint8))
    assert unseen[70:120, 95:115].mean() > 0.95
    assert unseen[30:55, 30:180].mean() < 0.02
