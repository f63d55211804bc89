"""A clip of several passes says where its colours have gone; one pass says nothing."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from engine.models import MODELS
from engine.request.clip import Clip
from engine.request.defaults import defaults
from engine.request.edit_log import trim_edit
from engine.request.recipe import Recipe
from engine.services.joints import drift_in, drift_of, joints_of, told

SPEC = MODELS["wan-2.2-a14b"]
LONG = replace(defaults(SPEC, 832, 480), frames=241)


def clip_of(frames: np.ndarray, edits: tuple[str, ...] = ()) -> Clip:
    return Clip(frames, 16.0, Recipe(LONG, "dog.png", "0" * 64, "wan x", edits=edits))


def test_joints_are_the_frames_that_passes_share() -> None:
    assert SPEC.passes(241) == (81, 81, 81)
    assert joints_of(LONG) == [80, 160]
    assert joints_of(replace(LONG, frames=81)) == []
    assert joints_of(replace(LONG, loop="pingpong", frames=480)) == []
    assert joints_of(replace(defaults(MODELS["breeze"], 64, 64), frames=600)) == []


def test_how_far_colours_have_moved_is_told() -> None:
    frames = np.full((241, 4, 4, 3), 120, np.uint8)
    frames[81:] = 124
    frames[161:, ..., 0] = 150
    first, second, end = drift_of(frames, [80, 160, 240])
    assert first == 0
    assert 1 < second < 3
    assert end > second
    said = told(drift_in(clip_of(frames)))
    assert said.startswith("Made in 3 passes")
    assert f"0.0, {second:.1f}, {end:.1f} delta E" in said


@pytest.mark.parametrize("edits", [(trim_edit(5, 241),), ()])
def test_of_a_part_of_it_nothing_is_said(edits: tuple[str, ...]) -> None:
    assert told(drift_in(clip_of(np.zeros((100, 4, 4, 3), np.uint8), edits))) == ""
