"""Motes drift, glitter and close their loops; behind the subject they are hidden."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from engine.generators.breeze.effects.dust import COUNT, Dust, Mote, disc, position
from tests.support.surfaces import at_rest, surface

REST = Mote(0.5, 0.25, (0.0, 0.0), (0.0, 0.0, 0.0), (1, 1), 0.004, 1.0, False)


def painted(dust: Dust, t: float, alpha: int = 0) -> np.ndarray:
    """What is added to a black frame whose subject covers nothing, or all of it."""
    frame = np.zeros((120, 160, 3), np.uint8)
    dust.paint(frame, t, np.full((120, 160), alpha, np.uint8))
    return frame


def test_there_are_as_many_motes_as_the_strength_says() -> None:
    assert len(Dust(surface(), 1.0).motes) == COUNT
    assert len(Dust(surface(), 0.5).motes) == COUNT // 2


def test_a_mote_is_drawn_at_its_place() -> None:
    dust = Dust(surface(), 1.0)
    dust.motes = [REST]
    row, column = np.unravel_index(painted(dust, 0.5).sum(-1).argmax(), (120, 160))
    assert (column, row) == pytest.approx((80, 30), abs=1)


def test_the_subject_hides_motes_behind_it_and_not_those_near_the_lens() -> None:
    dust = Dust(surface(), 1.0)
    dust.motes = [REST]
    assert not painted(dust, 0.5, alpha=255).any()
    dust.motes = [replace(REST, near=True)]
    assert painted(dust, 0.5, alpha=255).any()


def test_each_mote_comes_back_to_where_it_was() -> None:
    for mote in Dust(surface(), 1.0).motes:
        assert position(mote, 1.0) == pytest.approx(position(mote, 0.0))
        x, y, brightness = position(mote, 0.37)
        assert 0 <= x < 1
        assert 0 <= y < 1
        assert 0 < brightness <= 1


def test_dust_is_not_there_at_the_ends_of_a_loop_and_is_no_light_on_surfaces() -> None:
    dust = Dust(surface(), 1.0)
    assert not painted(dust, 0.0).any()
    assert not painted(dust, 1.0).any()
    assert painted(dust, 0.5).any()
    assert dust.light(0.5, at_rest()) is None


def test_a_mote_out_of_focus_is_an_even_disc_and_one_in_focus_a_point() -> None:
    soft, sharp = disc(6, True), disc(6, False)
    middle = soft.shape[0] // 2
    assert soft[middle, middle + 3] > 0.85 * soft[middle, middle]
    assert sharp[middle, middle + 3] < 0.8 * sharp[middle, middle]
    assert sharp[middle, middle] == 1
    assert sharp[middle, middle + 6] == pytest.approx(np.exp(-1), abs=1e-3)
    assert np.allclose(soft, soft[::-1, ::-1])
