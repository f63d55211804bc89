"""A matte is made better by a network that knows people, and by plain ground; neither spoils what it does not know."""

from __future__ import annotations

import cv2
import numpy as np

from engine.arrays import FloatArray, UInt8Array
from engine.generators.breeze.matte import improved, person_matte, with_person
from engine.generators.breeze.networks import thumbnail_of
from tests.support.labelled import WORDS, label_of
from tests.support.portraits import person

SHAPE = (64, 64)


def disc(x: float, y: float, radius: float, value: float = 1.0) -> FloatArray:
    mask = np.zeros(SHAPE, np.float32)
    cv2.circle(mask, (round(x * SHAPE[1]), round(y * SHAPE[0])), round(radius * SHAPE[1]), value, cv2.FILLED)
    return mask


def overlap(a: np.ndarray, b: np.ndarray) -> float:
    return float((a & b).sum() / (a | b).sum())


def test_a_person_is_found_and_a_wall_is_not_one() -> None:
    found = person_matte(thumbnail_of(person("hopper")), SHAPE)
    assert found[20:44, 24:40].mean() > 0.95
    assert found[:8, :8].mean() < 0.05
    assert person_matte(np.full((256, 256, 3), 140, np.uint8), SHAPE).mean() < 0.05


def test_where_both_see_the_same_person_the_outline_is_the_persons() -> None:
    truth = disc(0.5, 0.5, 0.35)
    vague = np.maximum(0.95 * disc(0.5, 0.5, 0.25), 0.4 * disc(0.5, 0.5, 0.45))
    assert overlap(with_person(vague, truth) > 0.5, truth > 0.5) > 0.98
    assert overlap(vague > 0.5, truth > 0.5) < 0.6


def test_a_hand_of_which_there_is_an_inkling_is_added_and_a_shelf_is_not() -> None:
    carton, hand, shelf = disc(0.5, 0.5, 0.2), disc(0.2, 0.6, 0.12), disc(0.85, 0.2, 0.12)
    matte = np.maximum(0.95 * carton, 0.4 * hand)
    found = with_person(matte, np.maximum(hand, shelf)) > 0.5
    assert found[hand > 0].mean() > 0.95
    assert found[shelf > 0].mean() < 0.05
    assert found[carton > 0].all()


def test_a_white_carton_on_white_is_cut_out_at_its_outline() -> None:
    picture = np.full((256, 256, 3), 255, np.uint8)
    label = label_of(WORDS[:3], (120, 160), 3)
    picture[50:210, 70:190] = label
    truth = np.zeros((128, 128), bool)
    truth[25:105, 35:95] = True
    blind = np.zeros((128, 128), np.float32)
    assert overlap(improved(blind, picture) > 0.5, truth) > 0.93


def test_an_empty_studio_keeps_its_matte() -> None:
    matte = disc(0.5, 0.5, 0.1, 0.3)
    empty: UInt8Array = np.full((256, 256, 3), 250, np.uint8)
    assert np.abs(improved(matte, empty) - matte).max() < 0.2
