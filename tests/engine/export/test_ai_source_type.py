"""Every clip says how much of it a model generated."""

from __future__ import annotations

from dataclasses import replace

import pytest

from engine.export.ai_source_type import EDITED, FACES, GENERATED, reason_of, source_type_of
from engine.models import MODELS
from engine.request.motion_request import MotionRequest
from engine.request.recipe import Recipe

BREEZE = Recipe(MotionRequest(64, 64), "a.jpg", "0" * 64, "breeze")


@pytest.mark.parametrize("model", list(MODELS))
def test_only_a_model_that_moves_the_photos_own_pixels_edits(model: str) -> None:
    recipe = replace(BREEZE, request=replace(BREEZE.request, model=model))
    assert (source_type_of(recipe) == EDITED) == (model == "breeze")


def test_a_model_that_is_not_known_is_taken_for_one_that_generates() -> None:
    assert source_type_of(replace(BREEZE, request=replace(BREEZE.request, model="gone"))) == GENERATED


def test_that_people_were_moved_is_said() -> None:
    alive, still = (replace(BREEZE, request=replace(BREEZE.request, face=face)) for face in (0.5, 0.0))
    assert reason_of(alive).endswith(FACES)
    assert not reason_of(still).endswith(FACES)
    assert reason_of(still) != reason_of(replace(BREEZE, request=replace(BREEZE.request, model="gone")))
