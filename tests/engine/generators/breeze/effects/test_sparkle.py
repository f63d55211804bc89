"""Glints sit on the photo's small highlights, go along with them and flash in turn."""

from __future__ import annotations

import numpy as np
import pytest

from engine.generators.breeze.effects.sparkle import Sparkle, highlights, star
from tests.support.surfaces import SHAPE, SUBJECT, at_rest, disc, moved, surface

SPOTS = [(35, 30), (45, 25)]  # x, y


def shiny(spots: list[tuple[int, int]] = SPOTS) -> np.ndarray:
    photo = np.where(disc()[..., None] > 0.5, SUBJECT, (60, 80, 100)).astype(np.uint8)
    for x, y in spots:
        photo[y, x] = 255
    return photo


def test_small_bright_spots_of_the_subject_are_found() -> None:
    assert sorted(highlights(surface(photo=shiny()), 5)) == sorted((float(x), float(y)) for x, y in SPOTS)


def test_a_spot_on_the_ground_or_a_large_bright_area_is_no_highlight() -> None:
    assert not highlights(surface(photo=shiny([(5, 5)])), 5)
    photo = shiny([])
    photo[10:50, 20:60] = 250
    assert not highlights(surface(photo=photo), 5)


def test_no_more_glints_than_asked_for_and_none_next_to_another() -> None:
    photo = shiny([(40, 30), (41, 31), (30, 30)])
    found = highlights(surface(photo=photo), 9)
    assert len(found) == 2
    assert len(highlights(surface(photo=photo), 1)) == 1


def test_without_a_subject_the_whole_picture_is_searched() -> None:
    photo = np.full((*SHAPE, 3), 90, np.uint8)
    photo[12, 70] = 255
    assert highlights(surface(0 * disc(), photo=photo), 3) == [(70.0, 12.0)]


def test_a_glint_flashes_where_its_highlight_is_in_the_frame() -> None:
    glints = Sparkle(surface(photo=shiny([(35, 30)])), 1.0)
    moment = glints.moments[0] / glints.turns
    for places, middle in ((at_rest(), (35, 30)), (moved((-4, 2)), (39, 28))):
        assert glints.light(moment, places) is None
        frame = np.zeros((*SHAPE, 3), np.uint8)
        glints.paint(frame, moment, np.zeros(SHAPE, np.uint8))
        row, column = np.unravel_index(frame.sum(-1).argmax(), SHAPE)
        assert (column, row) == pytest.approx(middle, abs=1)


def test_there_is_no_glint_at_the_ends_of_a_loop_nor_between_flashes() -> None:
    glints = Sparkle(surface(photo=shiny()), 1.0)
    dark = glints.moments[0] / glints.turns + 0.5 / glints.turns
    glints.moments = glints.moments[:1]
    for t in (0.0, 1.0, dark):
        glints.light(t, at_rest())
        glints.now = glints.now[:1]
        frame = np.zeros((*SHAPE, 3), np.uint8)
        glints.paint(frame, t, np.zeros(SHAPE, np.uint8))
        assert not frame.any()


def test_a_star_has_four_equal_rays_and_is_brightest_in_the_middle() -> None:
    glint = star(10)
    middle = glint.shape[0] // 2
    assert np.array_equal(glint, glint.T)
    assert np.array_equal(glint, glint[::-1])
    assert glint[middle, middle] == glint.max() == 1
    assert glint[middle, middle + 5] > 3 * glint[middle + 4, middle + 4]
