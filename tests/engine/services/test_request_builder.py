"""From wishes to a complete request: what is given wins, the rest follows from recipe, photo and model."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PIL import Image

from engine.errors import InvalidRequestError
from engine.generators import load
from engine.models import BREEZE, OUTSIDE, model_spec
from engine.request.defaults import defaults
from engine.request.motion_request import MotionRequest
from engine.request.recipe import Recipe
from engine.services.auto_choices import CHOICES
from engine.services.request_builder import (
    BuiltRequest,
    Wishes,
    base_request,
    build_request,
    natural_size_of,
    older_breeze,
)


def recipe_of(request: MotionRequest, version: str = "") -> Recipe:
    return Recipe(request, "dog.png", "0" * 64, version or load(BREEZE).version)


def test_without_a_choice_by_the_photo_they_are_the_models_defaults_in_its_size(photo: Path) -> None:
    assert build_request(photo, Wishes(auto=False)) == BuiltRequest(defaults(BREEZE, 128, 128))


def test_what_is_given_wins_over_what_the_photo_chooses(photo: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    choice = CHOICES["packshot"]
    monkeypatch.setattr("engine.services.request_builder.choose", lambda pixels: ("packshot", choice))
    built = build_request(photo, Wishes({"motion": 0.9}))
    assert (built.request.motion, built.request.camera, built.request.effects) == (0.9, choice.camera, choice.effects)
    assert built.chosen == choice.sentence
    for given in ({"camera": "orbit-left"}, {"hints": "still 0.1 0.5,0.5"}):
        assert build_request(photo, Wishes(given)).chosen == ""


def test_a_recipe_is_repeated_but_for_what_is_given(photo: Path) -> None:
    request = replace(defaults(BREEZE, 96, 64), seed=3, camera="static")
    assert build_request(photo, Wishes(recipe=recipe_of(request))) == BuiltRequest(request)
    changed = build_request(photo, Wishes({"seed": 4}, recipe=recipe_of(request), size=(64, 96)))
    assert changed.request == replace(request, seed=4, width=64, height=96)


def test_an_older_version_of_breeze_is_said(photo: Path) -> None:
    recipe = recipe_of(defaults(BREEZE, 96, 64), "breeze 0.0")
    assert older_breeze(recipe)
    assert build_request(photo, Wishes(recipe=recipe)).changes == (older_breeze(recipe),)
    assert older_breeze(recipe_of(defaults(BREEZE, 96, 64))) == ""


def test_a_recipe_of_weights_outside_the_table_asks_where_they_are(photo: Path) -> None:
    recipe = recipe_of(replace(defaults(BREEZE, 96, 64), model=OUTSIDE))
    with pytest.raises(InvalidRequestError, match="your own weights"):
        build_request(photo, Wishes(recipe=recipe))


def test_values_between_those_that_a_model_can_do_are_moved_and_it_is_said(photo: Path) -> None:
    built = build_request(photo, Wishes({"prompt": "It moves", "frames": 50}, model="ltx-0.9.8"))
    assert built.request.frames == 49
    assert any("49 frames, not 50" in sentence for sentence in built.changes)


def test_nothing_is_enlarged_and_that_is_said(photo: Path) -> None:
    size, sentence = natural_size_of(photo, BREEZE, 2000)
    assert size == (128, 128)
    assert sentence == "The photo is 128x128: the clip is made at 128x128."
    assert natural_size_of(photo, BREEZE, 64) == ((64, 64), "")
    with pytest.raises(InvalidRequestError, match="long side"):
        build_request(photo, Wishes(long_side=8))


def test_a_loop_that_a_model_can_not_make_is_refused_before_anything_is_done(photo: Path) -> None:
    wan = model_spec("wan-2.2-5b")
    with pytest.raises(InvalidRequestError):
        base_request(photo, Wishes({"loop": "loop"}), wan)


def test_an_extreme_shape_says_how_little_of_it_is_shown(tmp_path: Path) -> None:
    Image.new("RGB", (8000, 70), "red").save(tmp_path / "panorama.png")
    (sentence,) = build_request(tmp_path / "panorama.png", Wishes(auto=False)).changes
    assert sentence == "14 % of the picture is shown; choose “blur” or a colour as its edges to show all."
    assert build_request(tmp_path / "panorama.png", Wishes({"fit": "blur"}, auto=False)).changes == ()
    tall = build_request(tmp_path / "panorama.png", Wishes(auto=False, size=(256, 64))).changes
    assert tall[0].startswith("4 % of the picture is shown")
