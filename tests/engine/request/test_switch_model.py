"""From one model to another."""

from __future__ import annotations

from dataclasses import replace

from engine.models import BREEZE, MODELS, SVD_XT
from engine.request.defaults import defaults
from engine.request.switch_model import for_model
from engine.request.validation import check

WAN, LTX = MODELS["wan-2.2-a14b"], MODELS["ltx-0.9.8"]
PHOTO = (1600, 900)
OLD = replace(
    defaults(WAN, 832, 480), prompt="The flag waves.", motion=0.7, seed=9, background="#102030", end_image="0" * 64
)


def test_what_holds_for_every_model_is_kept_and_the_rest_is_the_new_models_own() -> None:
    new = for_model(LTX, OLD, PHOTO)
    check(new)
    assert (new.motion, new.seed, new.background) == (0.7, 9, "#102030")
    assert (new.prompt, new.end_image) == (OLD.prompt, OLD.end_image)
    assert (new.frames, new.fps, new.steps) == (LTX.default_frames, LTX.default_fps, LTX.default_steps)


def test_a_prompt_and_an_end_picture_are_left_where_the_new_model_takes_none() -> None:
    for spec in (BREEZE, SVD_XT):
        new = for_model(spec, OLD, PHOTO)
        check(new)
        assert (new.prompt, new.end_image) == ("", "")
    assert for_model(WAN, for_model(BREEZE, OLD, PHOTO), PHOTO).prompt == WAN.default_prompt
