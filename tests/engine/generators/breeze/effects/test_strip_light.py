"""A strip light crosses the subject from one side to the other and leaves the ground alone."""

from __future__ import annotations

import numpy as np
import pytest

from engine.generators.breeze.effects.strip_light import REACH, StripLight, told_apart
from tests.support.surfaces import SHAPE, at_rest, disc, surface


def strip_over(photo: np.ndarray | None = None, seed: int = 0) -> StripLight:
    return StripLight(surface(seed=seed, photo=photo), 1.0)


def brightest_column(light: StripLight, t: float) -> int:
    found = light.light(t, at_rest())
    assert found is not None
    return int(found[0].glow[30, :, 0].argmax())


def test_it_travels_over_the_subject_from_side_to_side() -> None:
    light = strip_over()
    columns = [brightest_column(light, t) for t in (0.35, 0.45, 0.5, 0.55, 0.65)]
    assert columns == sorted(columns, reverse=light.side < 0)
    assert columns[2] == pytest.approx(40, abs=3)
    assert abs(columns[-1] - columns[0]) > 15


def test_some_seeds_send_it_the_other_way() -> None:
    assert {strip_over(seed=seed).side for seed in range(8)} == {-1, 1}


def test_what_is_behind_the_subject_stays_as_it_is() -> None:
    found = strip_over().light(0.5, at_rest())
    assert found is not None
    assert found[1].is_none
    outside = disc(24) == 0
    assert np.abs(found[0].gain[outside] - 1).max() < 0.01
    assert found[0].glow[outside].max() < 0.01


def test_sides_that_face_away_from_it_are_darker() -> None:
    light = strip_over()
    gain = light.light(0.5, at_rest())[0].gain[30, :, 0]  # type: ignore[index]
    assert gain[40] > gain[23]
    assert gain[40] > gain[57]
    assert gain[40] > 1 > max(gain[24], gain[56])


def test_a_black_surface_shows_less_of_it_than_a_white_one() -> None:
    def glow(grey: int) -> float:
        photo = np.where(disc()[..., None] > 0.5, grey, 128).repeat(3, 2).astype(np.uint8)
        return float(strip_over(photo).light(0.5, at_rest())[0].glow[30].max())  # type: ignore[index]

    assert glow(10) < 0.75 * glow(240)


def test_it_is_dark_at_the_beginning_and_end_of_each_pass() -> None:
    assert strip_over().light(0.0, at_rest()) is None
    assert strip_over().light(1.0, at_rest()) is None


def test_without_a_subject_there_is_nothing_to_light() -> None:
    found = StripLight(surface(np.zeros(SHAPE, np.float32)), 1.0).light(0.5, at_rest())
    assert found is not None
    assert found[0].is_none


def test_before_white_a_white_rim_is_in_doubt_and_a_red_one_is_not() -> None:
    whole = disc(24)
    white = np.full((*SHAPE, 3), 250, np.uint8)
    red = np.where(whole[..., None] > 0, (200, 30, 30), white).astype(np.uint8)
    rim = (disc(24) - disc(21)) > 0
    assert told_apart(white, whole)[rim].max() < 0.3
    assert told_apart(white, whole)[30, 40] > 0.9
    assert told_apart(red, whole)[disc(22) > 0].min() > 0.9
    busy = np.random.default_rng(1).integers(0, 255, (*SHAPE, 3), np.uint8)
    assert (told_apart(busy, whole) == 1).all()


def test_it_fades_before_the_hand_that_holds_the_product() -> None:
    alpha = np.zeros(SHAPE, np.float32)
    alpha[5:55, 25:55] = alpha[28:38, :40] = 1
    photo = np.full((*SHAPE, 3), (60, 70, 80), np.uint8)
    photo[5:55, 25:55] = (240, 240, 230)
    photo[28:38, :40] = (205, 150, 125)
    inside = StripLight(surface(alpha, photo=photo), 1.0).inside
    assert inside[33, 30] < 0.1
    assert inside[12, 45] > 0.9


def before(ground: int, colour: tuple[int, int, int]) -> StripLight:
    photo = np.where(disc()[..., None] > 0.5, colour, ground).astype(np.uint8)
    return strip_over(photo)


def test_white_before_white_is_shaded_beside_the_strip_and_never_brighter() -> None:
    white = (236, 236, 232)
    subject, _ = before(253, white).light(0.5, at_rest())  # type: ignore[misc]
    assert subject.glow.max() < 0.01
    assert subject.gain.max() <= 1
    assert subject.gain[30, 40].min() > 0.98
    assert subject.gain[30, 30].max() < subject.gain[30, 40].min() - 0.01
    in_the_dark, _ = before(30, white).light(0.5, at_rest())  # type: ignore[misc]
    assert in_the_dark.glow.max() > 0.4


def test_print_on_white_is_not_bleached() -> None:
    photo = np.where(disc()[..., None] > 0.5, 238, 253).repeat(3, 2).astype(np.uint8)
    photo[28:30, 34:46] = (20, 20, 90)
    subject, _ = strip_over(photo).light(0.5, at_rest())  # type: ignore[misc]
    assert subject.glow[28:30, 34:46].max() < 0.02


def test_the_rim_of_red_is_kept_before_white_and_lit_before_black() -> None:
    edge = (disc() - disc(19)) > 0
    light = before(253, (200, 30, 30))
    assert light.rim[edge].max() < 0.6
    assert light.rim[disc(15) > 0].min() > 0.98
    assert before(20, (200, 30, 30)).rim.min() == 1
    places = [(light.angle[30, x], x) for x in range(20, 23)]
    for angle, x in places:  # when the strip is over the rim
        way = (1 + light.side * angle / REACH) / 2
        rim, _ = light.light(float(way), at_rest())  # type: ignore[misc]
        assert rim.glow[30, x].max() < 0.3
