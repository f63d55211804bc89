"""What a photo shows is recognised, and what is chosen can be made and says so in one sentence."""

from __future__ import annotations

from dataclasses import replace

import cv2
import numpy as np
import pytest

from engine.arrays import UInt8Array
from engine.imaging import face_detection
from engine.imaging.source_image import SourceImage
from engine.language import ENGLISH, catalogue_of, languages
from engine.models import BREEZE
from engine.request.defaults import defaults
from engine.request.validation import check
from engine.services.auto import RULES, Sight, choose, is_statue
from engine.services.auto_choices import CHOICES
from tests.support.portraits import person

NOTHING = Sight(
    largest_face=0, statue=False, plain=False, hand=0, subject=0, living=0, sky=0, blue=0, sky_brightness=0.7, cloud_contrast=0, water=0, green=0,
    subject_green=0, brightness=0.5, animal=0, person=0, cup=0, plant=0, aircraft=0, boat=0, bottle=0, lamps=0, fire=0,
)  # fmt: skip


def decided(**seen: float) -> str:
    sight = replace(NOTHING, **seen)  # type: ignore[arg-type]
    return next(name for name, holds in RULES if holds(sight))


def test_every_rule_has_a_choice_that_breeze_can_make() -> None:
    assert {name for name, _ in RULES} == set(CHOICES)
    for choice in CHOICES.values():
        check(replace(defaults(BREEZE, 640, 480), **choice.fields))  # type: ignore[arg-type]
        assert choice.sentence.endswith(".")


@pytest.mark.parametrize(
    ("seen", "kind"),
    [
        ({"largest_face": 0.4}, "portrait"),
        ({"largest_face": 0.4, "brightness": 0.1}, "dark portrait"),
        ({"largest_face": 0.05}, "people"),
        ({"largest_face": 0.4, "statue": True}, "statue"),
        ({"plant": 0.4, "subject": 0.3}, "plants"),
        ({"water": 0.3, "subject": 0.5, "sky": 0.1}, "object"),  # what is blue all over
        ({"plain": True, "subject": 0.3}, "packshot"),
        ({"hand": 0.1, "subject": 0.3, "person": 0.3}, "product in a hand"),
        ({"hand": 0.1, "subject": 0.3}, "object"),  # wood, sand or a lighthouse has the colour of skin, too
        ({"hand": 0.9, "subject": 0.7, "person": 0.3}, "object"),
        ({"animal": 0.3, "subject": 0.3, "person": 0.3, "hand": 0.1}, "animal"),
        ({"cup": 0.3, "subject": 0.3}, "hot drink"),
        ({"living": 0.5, "subject": 0.3}, "living thing"),
        ({"living": 0.5, "subject": 0.05}, "scene"),
        ({"water": 0.3, "sky": 0.3, "cloud_contrast": 0.1}, "water"),
        ({"water": 0.3, "subject": 0.5, "sky": 0.3}, "water"),  # a lake that was taken for a subject
        ({"lamps": 0.01, "brightness": 0.3, "sky": 0.5, "blue": 1.0, "cloud_contrast": 0.09}, "lamps"),
        ({"fire": 0.02, "lamps": 0.01, "subject": 0.3, "brightness": 0.2}, "fire"),
        ({"lamps": 0.01, "brightness": 0.6}, "scene"),  # what shines by day is no lamp
        ({"sky": 0.3, "blue": 0.8, "cloud_contrast": 0.12, "sky_brightness": 0.45, "subject": 0.3}, "object"),  # a wall
        ({"sky": 0.3, "blue": 0.8, "cloud_contrast": 0.1}, "clouds"),
        ({"sky": 0.3, "blue": 0.1, "cloud_contrast": 0.1}, "scene"),  # a blurred wall,
        ({"sky": 0.3, "blue": 0.8, "cloud_contrast": 0.01}, "scene"),
        ({"sky": 0.3, "blue": 0.8, "cloud_contrast": 0.1, "sky_brightness": 0.2}, "scene"),  # a dark wall
        ({"water": 0.3, "aircraft": 0.3, "sky": 0.6, "blue": 1.0, "cloud_contrast": 0.1}, "clouds"),  # seen from above
        ({"subject": 0.3, "sky": 0.1, "blue": 0.8}, "object outdoors"),
        ({"subject": 0.3, "boat": 0.1}, "object outdoors"),
        ({"green": 0.5}, "plants"),
        ({"green": 0.15, "subject": 0.15, "subject_green": 0.7}, "plants"),
        ({"green": 0.5, "subject": 0.3, "subject_green": 0.1, "living": 0.4}, "before greenery"),
        ({"green": 0.5, "subject": 0.3, "subject_green": 0.1, "living": 0.1}, "object"),  # a ball on the grass
        ({"green": 0.5, "subject": 0.3, "subject_green": 0.8}, "plants"),
        ({"subject": 0.3}, "object"),
        ({}, "scene"),
    ],
)
def test_the_first_rule_that_holds_decides(seen: dict[str, float], kind: str) -> None:
    assert decided(**seen) == kind


def packshot() -> UInt8Array:
    picture = np.full((240, 320, 3), 255, np.uint8)
    picture[50:210, 120:200] = [180, 40, 30]
    picture[90:120, 130:190] = [240, 230, 200]
    return picture


def test_a_product_on_plain_ground_gets_light_and_no_camera() -> None:
    kind, choice = choose(packshot())
    assert (kind, choice.camera, choice.life) == ("packshot", "static", 0.0)
    assert choice.effects.startswith("strip-light")


def test_a_busy_ground_is_not_plain() -> None:
    busy = np.random.default_rng(1).integers(0, 255, (240, 320, 3), np.uint8)
    busy[50:210, 120:200] = [180, 40, 30]
    assert choose(busy)[0] != "packshot"


def test_the_samples_are_what_they_are(samples: dict[str, SourceImage]) -> None:
    right = {"books": "object", "dog": "animal", "parrot": "animal", "cocktail": "clouds"}
    assert {name: choose(samples[name].pixels)[0] for name in right} == right


def test_a_product_that_the_border_cuts_off_is_still_a_packshot() -> None:
    picture = np.full((240, 320, 3), 255, np.uint8)
    picture[:, 100:220] = [180, 40, 30]
    assert choose(picture)[0] == "packshot"


def test_a_round_fruit_that_is_taken_for_a_face_is_still_a_packshot(monkeypatch: pytest.MonkeyPatch) -> None:
    picture = np.full((240, 320, 3), 255, np.uint8)
    cv2.circle(picture, (160, 120), 90, (220, 150, 110), -1, cv2.LINE_AA)
    points = np.array([[130, 100], [190, 100], [160, 125], [160, 150], [95, 110], [225, 110]], np.float32)
    taken = face_detection.Face(np.array([160, 120], np.float32), 130.0, points, 0.8)
    monkeypatch.setattr(face_detection, "find", lambda picture: [taken])
    assert choose(picture)[0] == "packshot"


def test_a_person_before_white_is_a_portrait() -> None:
    photo = person("collins")
    height, width = photo.shape[:2]
    there = np.zeros((height, width), np.uint8)
    cv2.ellipse(there, (width // 2, height // 2), (width // 3, round(0.45 * height)), 0, 0, 360, 1, -1)
    cut_out = np.where(there[..., None] > 0, photo, np.uint8(255))
    assert choose(cut_out)[0] in ("portrait", "dark portrait")


def test_a_table_of_the_colour_of_skin_is_no_hand() -> None:
    table = np.full((240, 320, 3), (190, 140, 110), np.uint8)
    table[60:180, 100:200] = [250, 250, 255]
    assert choose(table)[0] != "product in a hand"


def test_a_face_of_stone_is_a_statue_and_one_in_black_and_white_is_not() -> None:
    photo = person("hopper")
    grey = photo.mean(-1, keepdims=True).astype(np.uint8).repeat(3, -1)
    (face,) = face_detection.find(photo)
    stone = grey.copy()
    stone[:, -60:] = (200, 40, 40)  # leaves, a wall: the photo is in colours
    assert choose(photo)[0] in ("portrait", "dark portrait")
    assert not is_statue(grey, face)
    assert is_statue(stone, face)
    assert CHOICES["statue"].fields["face"] == 0


def candle(around: int) -> UInt8Array:
    """A flame before a wall of some brightness."""
    picture = np.full((240, 320, 3), around, np.uint8)
    cv2.ellipse(picture, (160, 110), (22, 52), 0, 0, 360, (255, 170, 60), -1)
    cv2.ellipse(picture, (160, 120), (10, 26), 0, 0, 360, (255, 245, 190), -1)
    picture[165:, 140:180] = np.minimum(around + 60, 255)
    return picture


def test_a_flame_in_the_dark_is_a_fire_and_a_yellow_thing_by_day_is_none() -> None:
    kind, choice = choose(candle(12))
    assert (kind, choice.style) == ("fire", "flame")
    assert choose(candle(140))[0] != "fire"


@pytest.mark.parametrize("code", [code for code in languages() if code != ENGLISH])
def test_what_was_chosen_is_said_in_each_language(code: str) -> None:
    catalogue = catalogue_of(code)
    assert [kind for kind, choice in CHOICES.items() if catalogue.word(choice.sentence) in ("", choice.sentence)] == []
