"""Weights in whole numbers of 8 bits, by the real torchao where it is installed; else a sentence."""

from __future__ import annotations

import importlib.util
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch

from engine.errors import ModelMissingError
from engine.generators.diffusers.base import DiffusersGenerator
from engine.generators.diffusers.eight_bits import check_bits
from engine.generators.diffusers.loading import load_part
from engine.generators.memory.offload import denoisers
from engine.imaging.source_image import SourceImage
from engine.models import MODELS
from engine.progress import ignore
from engine.request.loras import AskedLora, loras_to_text
from engine.weights.loras import keep
from tests.engine.generators.diffusers.conftest import ask_for, run
from tests.support.loras import diffusers_file, matrices

pytestmark = pytest.mark.filterwarnings("ignore")  # torchao warns of what it deprecates for itself
HERE = importlib.util.find_spec("torchao") is not None
needs_torchao = pytest.mark.skipif(not HERE, reason="torchao is not installed")
NAMES = [name for name, spec in MODELS.items() if "int8" in spec.fewer_bits]


@pytest.mark.skipif(HERE, reason="torchao is installed")
def test_without_torchao_a_sentence_says_so_before_anything_is_loaded(
    loaded: Callable[[str], DiffusersGenerator], picture: SourceImage
) -> None:
    usual = loaded("wan-2.2-5b")
    family = type(usual)(usual.spec, usual.folder)  # the usual one may be loaded by other tests
    with pytest.raises(ModelMissingError, match="torchao, which is not installed") as raised:
        run(family, picture, ask_for(family.spec, weights="int8"))
    assert "fp8" in raised.value.hint
    assert family._pipe is None


def test_fp8_and_whole_weights_need_nothing_more(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(importlib.util, "find_spec", lambda name: None)
    assert [check_bits(bits) for bits in ("", "fp8")] == ["", "fp8"]
    with pytest.raises(ModelMissingError):
        check_bits("int8")


@needs_torchao
@pytest.mark.parametrize("name", NAMES)
def test_linear_layers_are_kept_in_whole_numbers_and_the_clip_is_nearer_than_in_fp8(
    name: str, loaded: Callable[[str], DiffusersGenerator], picture: SourceImage
) -> None:
    usual = loaded(name)
    whole = run(usual, picture, ask_for(usual.spec)).astype(int)
    apart = {}
    for bits in ("fp8", "int8"):
        family = type(usual)(usual.spec, usual.folder)
        apart[bits] = np.abs(run(family, picture, ask_for(usual.spec, weights=bits)) - whole).mean()
    for network in denoisers(family._pipe):
        linear = [layer for layer in network.modules() if type(layer) is torch.nn.Linear]
        small = [layer for layer in linear if is_int8(layer.weight)]
        assert len(small) > len(linear) / 2
        assert stored(small) < 0.35 * sum(layer.weight.numel() for layer in small) * 4  # of float32, in which toys are
    assert 0 < apart["int8"] < apart["fp8"]
    np.testing.assert_array_equal(run(family, picture, ask_for(usual.spec)), whole)  # and whole again afterwards


def is_int8(weight: Any) -> bool:
    return getattr(weight, "qdata", weight).dtype == torch.int8


def stored(layers: list[Any]) -> int:
    """Bytes of the whole numbers and their scales."""
    return sum(layer.weight.qdata.nbytes + layer.weight.scale.nbytes for layer in layers)


@needs_torchao
def test_a_lora_is_put_on_and_taken_off_again(
    loaded: Callable[[str], DiffusersGenerator], picture: SourceImage, tmp_path: Path
) -> None:
    family = loaded("wan-2.2-5b")
    plain = ask_for(family.spec, weights="int8")
    before = run(family, picture, plain)
    network = load_part(family.folder, "transformer", family.classes["transformer"], torch.float32)
    known = keep(diffusers_file(tmp_path / "style.safetensors", matrices(network, size=1.0)), ignore)
    text = loras_to_text((AskedLora(known.sha256, known.name, 1.0, ""),))
    changed = run(family, picture, ask_for(family.spec, weights="int8", loras=text))
    assert np.abs(changed.astype(int) - before).mean() > 1
    np.testing.assert_array_equal(run(family, picture, plain), before)
