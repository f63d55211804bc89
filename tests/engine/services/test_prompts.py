"""A prompt is proposed from what a photo shows, for every kind of photo and every model that takes one."""

from __future__ import annotations

from dataclasses import replace

import pytest

from engine.models import MODELS
from engine.request.defaults import defaults
from engine.request.validation import check
from engine.services.auto import RULES
from engine.services.auto_choices import CHOICES
from engine.services.prompts import PROMPTS, proposed_prompt
from engine.services.request_builder import Wishes, build_request
from tests.conftest import SAMPLES


def test_every_kind_of_photo_has_a_prompt_that_every_model_takes() -> None:
    assert PROMPTS.keys() == CHOICES.keys() == {name for name, _ in RULES}
    for spec in MODELS.values():
        for kind in PROMPTS:
            prompt = proposed_prompt(kind, spec)
            assert bool(prompt) == (spec.prompt != "none")
            check(replace(defaults(spec, *spec.snap_size(512, 512)), prompt=prompt))
    assert len({proposed_prompt(kind, MODELS["ltx-0.9.8"]) for kind in PROMPTS}) == len(PROMPTS)


def test_sentences_for_models_of_sentences_and_lists_for_stable_diffusion() -> None:
    assert proposed_prompt("water", MODELS["wan-2.2-5b"]) == (
        "The water flows and ripples, and reflections glitter on its surface. Realistic, detailed, steady."
    )
    words = proposed_prompt("packshot", MODELS["animatediff"])
    assert words.startswith("the product stands still, a soft strip of light")
    assert not set(words) & set(".;")


@pytest.mark.parametrize(("sample", "words"), [("dog", "moves"), ("coffee", "Steam rises")])
def test_a_request_has_a_prompt_for_its_photo_where_none_is_given(sample: str, words: str) -> None:
    photo = SAMPLES / f"{sample}.jpg"
    built = build_request(photo, Wishes(model="ltx-0.9.8"))
    assert words in built.request.prompt
    assert built.chosen == f"The prompt is: {built.request.prompt}"
    for wishes in (
        Wishes({"prompt": "It rolls."}, "ltx-0.9.8"), Wishes(model="ltx-0.9.8", auto=False), Wishes(model="svd-xt"),
    ):  # fmt: skip
        assert not build_request(photo, wishes).chosen
    assert (
        build_request(photo, Wishes(model="ltx-0.9.8", auto=False)).request.prompt == MODELS["ltx-0.9.8"].default_prompt
    )
