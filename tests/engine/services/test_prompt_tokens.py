"""A prompt's length is counted offline: by the model's own tokenizer where it is here, else by its words."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest

from engine.generators import FAMILIES, adapter
from engine.models import MODELS
from engine.request.defaults import defaults
from engine.services.prompt_tokens import estimated, own_tokenizer, tokens_of
from engine.weights import weights_folder

SPEC = MODELS["ltx-0.9.8"]
REQUEST = replace(defaults(SPEC, 768, 512), prompt="A red ball rolls over the grass.", camera="static")


@pytest.fixture(autouse=True)
def nothing_remembered() -> Iterator[None]:
    own_tokenizer.cache_clear()
    yield
    own_tokenizer.cache_clear()


def test_without_the_model_it_is_estimated_with_what_the_camera_adds() -> None:
    count = tokens_of(REQUEST, SPEC)
    assert not count.exact
    assert count.tokens == estimated("A red ball rolls over the grass. The camera does not move.")
    assert tokens_of(replace(REQUEST, prompt=REQUEST.prompt * 9), SPEC).tokens > 4 * count.tokens


@pytest.mark.parametrize(
    ("text", "tokens"),  # as T5's own vocabulary has them
    [("A red ball rolls over the grass.", 9), ("The camera slowly pushes in.", 8),
     ("Her hair moves in the wind, she blinks and smiles.", 15), ("", 1)],
)  # fmt: skip
def test_the_estimate_is_near_what_a_real_vocabulary_makes_of_english(text: str, tokens: int) -> None:
    assert abs(estimated(text) - tokens) <= max(1, 0.25 * tokens)


def test_with_the_models_tokenizer_it_is_exact() -> None:
    from tokenizers import Tokenizer, models, pre_tokenizers

    vocabulary = {"[?]": 0, "ball": 1}
    whole = Tokenizer(models.WordLevel(vocabulary, unk_token="[?]"))
    whole.pre_tokenizer = pre_tokenizers.Whitespace()
    folder = weights_folder(SPEC) / "tokenizer"
    folder.mkdir(parents=True)
    whole.save(str(folder / "tokenizer.json"))
    count = tokens_of(REQUEST, SPEC)
    assert (count.tokens, count.exact) == (14, True)
    own_tokenizer.cache_clear()
    (folder / "tokenizer.json").write_text("{")
    assert not tokens_of(REQUEST, SPEC).exact


def test_every_row_says_how_many_tokens_its_family_reads() -> None:
    for spec in MODELS.values():
        if ".diffusers." in FAMILIES[spec.family]:
            assert spec.prompt_tokens == (77 if spec.family == "animatediff" else adapter(spec).TOKENS)
        else:
            assert spec.prompt_tokens == 0
