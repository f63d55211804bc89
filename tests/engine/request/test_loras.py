"""LoRAs as text of a recipe: read back as they were written, and refused where a stranger made something up."""

from __future__ import annotations

from dataclasses import replace

import pytest

from engine.errors import InvalidRequestError
from engine.models import MODELS
from engine.models.lora import lora_name
from engine.request.defaults import defaults
from engine.request.loras import MOST, AskedLora, loras_from_text, loras_to_text, with_strength
from engine.request.switch_model import for_model
from engine.request.validation import check

ONE, TWO = AskedLora("a" * 64, "Film look, 35 mm"), AskedLora("b" * 64, "Rain", -0.75, "high")


def test_a_list_is_read_back_as_it_was_written() -> None:
    text = loras_to_text((ONE, TWO))
    assert text == f"{'a' * 64}:1 Film look, 35 mm; {'b' * 64}:-0.75:high Rain"
    assert loras_from_text(text) == (ONE, TWO)
    assert loras_from_text("") == ()
    assert with_strength((ONE, TWO), 1, 0.3)[1] == replace(TWO, strength=0.3)


@pytest.mark.parametrize(
    "text",
    [
        "style.safetensors", f"{'a' * 63}:1 x", f"{'A' * 64}:1 x", f"{'a' * 64}:3 x", f"{'a' * 64}:nan x",
        f"{'a' * 64}:1:middle x", f"{'a' * 64}:1", f"{'a' * 64}:1 a\x1b[31mb", f"{'a' * 64}:1 {'n' * 200}",
        f"{'a' * 64}:1 x; {'a' * 64}:0.5 y", "; ".join(f"{n:064x}:1 x" for n in range(MOST + 1)), "x" * 99999,
    ],
)  # fmt: skip
def test_what_a_stranger_made_up_is_refused(text: str) -> None:
    with pytest.raises(InvalidRequestError) as caught:
        loras_from_text(text)
    assert len(str(caught.value)) < 200


def test_one_file_may_change_each_expert_once() -> None:
    assert len(loras_from_text(f"{'a' * 64}:1:high x; {'a' * 64}:0.5:low x")) == 2
    with pytest.raises(InvalidRequestError, match="twice"):
        loras_from_text(f"{'a' * 64}:1:high x; {'a' * 64}:0.5 x")


def test_a_files_name_becomes_a_name_for_recipes() -> None:
    assert lora_name("Film look.safetensors") == "Film look"
    assert lora_name("a;b\nc.safetensors") == "a,b c"
    assert lora_name(".safetensors") == "LoRA"
    assert len(lora_name("x" * 300)) == 80
    for name in ("Film look.safetensors", "a;b\nc.safetensors", "x" * 300, "\u202egnp.safetensors"):
        assert loras_from_text(f"{'a' * 64}:1 {lora_name(name)}")[0].name == lora_name(name)


def test_models_take_what_the_table_says() -> None:
    text = loras_to_text((ONE,))
    for spec in MODELS.values():
        request = replace(defaults(spec, *spec.snap_size(512, 512)), loras=text)
        if spec.lora:
            check(request)
        else:
            with pytest.raises(InvalidRequestError, match="takes no LoRAs"):
                check(request)
    expert = replace(defaults(MODELS["wan-2.2-a14b"], 512, 512), loras=loras_to_text((TWO,)))
    check(expert)
    with pytest.raises(InvalidRequestError, match="no experts"):
        check(replace(defaults(MODELS["wan-2.1-14b"], 512, 512), loras=loras_to_text((TWO,))))


def test_another_model_keeps_the_loras_it_takes_too() -> None:
    old = replace(defaults(MODELS["cogvideox-5b"], 720, 480), loras=loras_to_text((ONE,)))
    assert for_model(MODELS["cogvideox-1.5-5b"], old, (720, 480)).loras == old.loras
    assert for_model(MODELS["ltx-0.9.8"], old, (720, 480)).loras == ""
    assert for_model(MODELS["breeze"], old, (720, 480)).loras == ""
