"""Wishes for LoRAs become text for a request: files, names, strengths and experts."""

from __future__ import annotations

from pathlib import Path

import pytest

from engine.errors import EngineError, InvalidRequestError, ModelMissingError
from engine.models import MODELS
from engine.progress import ignore
from engine.request.loras import loras_from_text
from engine.request.recipe import Recipe
from engine.services.loras import asked_loras, fitting
from engine.services.request_builder import Wishes, build_request
from engine.weights.loras import keep
from tests.engine.models.test_lora import file_with
from tests.engine.weights.test_loras import LTX, WAN


def asked(*wishes: str) -> list[tuple[str, float, str]]:
    return [(lora.name, lora.strength, lora.expert) for lora in loras_from_text(asked_loras(wishes))]


def test_a_wish_is_a_file_or_a_name_with_a_strength_and_an_expert(tmp_path: Path) -> None:
    file = file_with(tmp_path / "film look.safetensors", WAN)
    assert asked(str(file)) == [("film look", 1.0, "")]
    assert asked(f"{file}:0.8") == [("film look", 0.8, "")]
    assert asked(f"{file}:-.5:high", "film look:1:low") == [("film look", -0.5, "high"), ("film look", 1.0, "low")]
    assert asked("film look.safetensors:low") == [("film look", 1.0, "low")]
    odd = file_with(tmp_path / "half:0.5", LTX).rename(tmp_path / "half:0.5.safetensors")
    assert asked(str(odd)) == [("half:0.5", 1.0, "")]


@pytest.mark.parametrize(
    ("wish", "words"), [("nowhere", "no file"), ("", "names no file"), (":0.5", "no file"), ("style:9", "strength"),
                        ("style:0.5:middle", "no file"), ("x" * 5000, "no file")],
)  # fmt: skip
def test_wishes_that_mean_nothing_are_refused(wish: str, words: str, tmp_path: Path) -> None:
    keep(file_with(tmp_path / "style.safetensors", WAN), ignore)
    with pytest.raises(EngineError, match=words):
        asked_loras([wish])


def test_no_more_than_eight_and_none_twice(tmp_path: Path) -> None:
    file = file_with(tmp_path / "style.safetensors", WAN)
    with pytest.raises(InvalidRequestError, match="9 LoRAs"):
        asked_loras([str(file)] * 9)
    with pytest.raises(InvalidRequestError, match="twice"):
        asked_loras([str(file)] * 2)


def test_a_request_is_only_built_with_loras_that_are_here_and_fit(photo: Path, tmp_path: Path) -> None:
    file = file_with(tmp_path / "style.safetensors", LTX)
    given = {"loras": asked_loras([f"{file}:0.5"]), "prompt": "it moves"}
    request = build_request(photo, Wishes(given, "ltx-0.9.8")).request
    assert request.loras == given["loras"]
    with pytest.raises(InvalidRequestError, match="“style” is a LoRA for LTX-Video 2B"):
        build_request(photo, Wishes(given, "wan-2.2-5b"))
    with pytest.raises(InvalidRequestError, match="takes no LoRAs"):
        build_request(photo, Wishes({"loras": given["loras"]}, "breeze"))
    recipe = Recipe(request, "dog.png", "0" * 64, "ltx-0.9.8 x")
    assert Recipe.from_text(recipe.to_text()).request.loras == given["loras"]
    assert build_request(photo, Wishes(recipe=recipe)).request.loras == given["loras"]
    file.unlink()
    with pytest.raises(ModelMissingError, match="“style” is not on this computer"):
        build_request(photo, Wishes(recipe=recipe))


def test_a_model_is_offered_what_it_takes(tmp_path: Path) -> None:
    for name, shapes in (("a", WAN), ("b", LTX)):
        keep(file_with(tmp_path / f"{name}.safetensors", shapes), ignore)
    assert [lora.name for lora in fitting(MODELS["wan-2.2-a14b"])] == ["a"]
    assert [lora.name for lora in fitting(MODELS["ltx-0.9.8"])] == ["b"]
    assert fitting(MODELS["breeze"]) == []
