"""A request is complete, checked, and survives being written down."""

from __future__ import annotations

import json
from dataclasses import replace

import numpy as np
import pytest

from engine.errors import InvalidRequestError, RecipeError
from engine.models import BREEZE, CAMERAS, LOOPS
from engine.request.defaults import natural_size
from engine.request.motion_request import LARGEST_SEED, MotionRequest
from engine.request.recipe import Recipe
from engine.request.validation import check, read_request

GOOD = MotionRequest(320, 240, motion=0.7, frames=30, fps=12.5, seed=LARGEST_SEED, camera="orbit-left", loop="loop")


def recipe(request: MotionRequest = GOOD) -> Recipe:
    return Recipe(request, '猫 "quoted" = ; # \\ \n.jpg', "0" * 64, "breeze 1", "0.1.0")


def test_a_request_survives_json() -> None:
    assert read_request(json.loads(json.dumps(GOOD.to_json()))) == GOOD


def test_a_recipe_survives_its_text() -> None:
    assert Recipe.from_text(recipe().to_text()) == recipe()


@pytest.mark.parametrize(
    "change",
    [
        {"motion": 1.01}, {"motion": -0.1}, {"motion": float("nan")}, {"frames": 1}, {"frames": 10**6}, {"fps": 0.0},
        {"fps": float("inf")}, {"seed": -1}, {"seed": LARGEST_SEED + 1}, {"width": 321}, {"height": 2}, {"width": 10**5},
        {"steps": 0}, {"camera": "barrel roll"}, {"loop": "sometimes"}, {"model": "sora"}, {"background": "white"},
    ],
)  # fmt: skip
def test_what_a_model_cannot_do_is_refused_with_a_sentence(change: dict) -> None:
    with pytest.raises(InvalidRequestError) as caught:
        check(replace(GOOD, **change))
    assert str(caught.value).endswith(".")


@pytest.mark.parametrize(
    "damage",
    [
        {"frames": "30"}, {"frames": 30.5}, {"frames": True}, {"motion": "much"}, {"motion": None}, {"camera": 3},
        {"path": "/etc/passwd"}, {"width": None}, {"seed": [1]}, {"background": "#ffff"},
    ],
)  # fmt: skip
def test_a_stranger_s_recipe_is_checked_field_by_field(damage: dict) -> None:
    data = json.loads(recipe().to_text())
    data["request"] |= damage
    with pytest.raises(RecipeError):
        Recipe.from_text(json.dumps(data))


@pytest.mark.parametrize(
    "text",
    ["", "{}", "[]", "null", "3", '"made_by"', "[" * 100_000, '{"made_by": "Vivant"}', "x" * 300_000,
     '{"made_by": "Vivant", "request": [], "source": {"name": 1, "sha256": 2}}'],
)  # fmt: skip
def test_text_that_is_no_recipe_is_refused(text: str) -> None:
    with pytest.raises(RecipeError):
        Recipe.from_text(text)


def test_random_damage_to_a_recipe_never_escapes_as_something_else() -> None:
    rng = np.random.default_rng(0)
    whole = recipe().to_text()
    for _ in range(500):
        letters = list(whole)
        for at in rng.integers(len(letters), size=3):
            letters[at] = chr(int(rng.integers(32, 127)))
        try:
            check(Recipe.from_text("".join(letters)).request)
        except RecipeError:
            pass


@pytest.mark.parametrize(("width", "height"), [(3000, 2000), (801, 533), (64, 64), (5000, 70), (1023, 1025)])
def test_the_natural_size_keeps_the_shape_is_even_and_never_larger(width: int, height: int) -> None:
    w, h = natural_size((width, height), BREEZE)
    check(MotionRequest(w, h))
    assert max(w, h) <= min(BREEZE.default_long_side, max(width, height) + 1)
    if min(w, h) > BREEZE.side[0]:
        assert abs(w / h - width / height) < 0.02 * width / height


def test_the_table_offers_only_what_can_be_asked_for() -> None:
    for camera in CAMERAS:
        for loop in LOOPS:
            check(replace(GOOD, camera=camera, loop=loop))


@pytest.mark.parametrize("data", [None, True, 1.5, "text", [], [["width", 64]]])
def test_what_is_no_list_of_values_is_refused(data: object) -> None:
    with pytest.raises(InvalidRequestError, match="can't be read"):
        MotionRequest.from_json(data)  # type: ignore[arg-type]
