"""Effects as text: written, read again, refused in clear words; an older version's light is a strip light."""

from __future__ import annotations

from dataclasses import replace

import pytest

from engine.errors import InvalidRequestError
from engine.models import EFFECTS, SVD_XT
from engine.request.defaults import defaults
from engine.request.effects import USUAL, AskedEffect, effects_from_text, effects_to_text
from engine.request.motion_request import MotionRequest
from engine.request.validation import check

REQUEST = MotionRequest(256, 192)


def test_effects_are_read_as_they_were_written() -> None:
    asked = tuple(
        AskedEffect(name, strength)
        for name, strength in zip(EFFECTS, (0.1, 0.6, 1, 0.4, 0.25, 0.6, 0.9, 0.3, 1), strict=True)
    )
    assert effects_from_text(effects_to_text(asked)) == asked
    assert effects_from_text(" dust , strip-light:0.4") == (AskedEffect("dust", USUAL), AskedEffect("strip-light", 0.4))
    assert effects_from_text("") == effects_from_text("dust:0") == ()


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("rain", "no effect “rain”"),
        ("dust:2", "strength can't be “2”"),
        ("dust:much", "strength can't be “much”"),
        ("dust:nan", "strength can't be “nan”"),
        ("dust,dust:0.2", "“dust” is asked for twice"),
        ("dust," * 200, "too long"),
    ],
)
def test_what_is_no_effect_is_refused_in_clear_words(text: str, said: str) -> None:
    with pytest.raises(InvalidRequestError, match=said):
        check(replace(REQUEST, effects=text))


def test_a_model_that_makes_its_own_pixels_has_no_effects() -> None:
    with pytest.raises(InvalidRequestError, match="has no effects"):
        check(replace(defaults(SVD_XT, 1024, 576), effects="dust"))


def test_an_older_recipes_light_is_a_strip_light() -> None:
    old = {name: value for name, value in REQUEST.to_json().items() if name != "effects"}
    assert MotionRequest.from_json({**old, "light": 0.4}).effects == "strip-light:0.4"
    assert MotionRequest.from_json({**old, "light": 0.0}).effects == ""
    assert MotionRequest.from_json(old).effects == ""
    with pytest.raises(InvalidRequestError, match="light"):
        MotionRequest.from_json({**old, "light": "much"})
    with pytest.raises(InvalidRequestError, match="light"):
        MotionRequest.from_json({**old, "light": 7})


def test_a_request_with_effects_comes_back_from_its_data() -> None:
    request = replace(REQUEST, effects="leaf-shadow:0.8,dust", style="clouds", hints="flows 0.05 0.1,0.2 0.4,0.2")
    assert MotionRequest.from_json(request.to_json()) == request
