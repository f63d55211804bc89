"""Weights in 8 bits, by choice: denoisers and text encoders, counted, and told by the forecast."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import numpy as np
import pytest
import torch

from engine.errors import InvalidRequestError
from engine.generators.diffusers import eight_bits
from engine.generators.diffusers.base import DiffusersGenerator
from engine.generators.diffusers.footprint import Footprint, Part, nbytes
from engine.generators.memory.device import GIB, Device
from engine.generators.memory.offload import Placement, Policy, denoisers, in_8_bits, ladder
from engine.imaging.source_image import SourceImage
from engine.models import MODELS
from engine.request.defaults import defaults
from engine.request.validation import check
from engine.services.forecast import forecast
from tests.engine.generators.diffusers.conftest import ask_for, run

pytestmark = pytest.mark.filterwarnings("ignore:__array__ implementation:DeprecationWarning")
NAMES = ["wan-2.2-a14b", "ltx-0.9.8-13b", "ltx-2.3", "hunyuan-1.5", "cogvideox-5b", "animatediff"]
CARD = Device("cuda:0", "a card", 16 * GIB, 16 * GIB)


@pytest.mark.parametrize("name", NAMES)
def test_denoisers_and_text_encoders_are_kept_in_8_bits_and_the_clip_is_nearly_the_same(
    name: str, loaded: Callable[[str], DiffusersGenerator], picture: SourceImage, monkeypatch: pytest.MonkeyPatch
) -> None:
    usual = loaded(name)
    whole = run(usual, picture, ask_for(usual.spec))
    before = bytes_of_blocks(usual)
    texts: list[Any] = []
    real = eight_bits.put_in_8_bits
    monkeypatch.setattr(
        "engine.generators.diffusers.base.put_in_8_bits",
        lambda networks, bits: real(networks, bits) or texts.extend(networks),
    )
    family = type(usual)(usual.spec, usual.folder)
    clip = run(family, picture, ask_for(usual.spec, weights="fp8"))
    assert bytes_of_blocks(family) < 0.75 * before  # of float32, in which toys are; narrow layers keep more of it
    assert texts
    for network in texts:
        kinds = [layer.weight.dtype for layer in network.modules() if isinstance(layer, torch.nn.Linear)]
        assert kinds.count(torch.float8_e4m3fn) > len(kinds) // 2
    difference = np.abs(clip.astype(int) - whole)
    assert 0 < difference.mean() < 12
    np.testing.assert_array_equal(run(family, picture, ask_for(usual.spec)), whole)  # and whole again afterwards


def bytes_of_blocks(family: DiffusersGenerator) -> int:
    """Of the blocks that the denoisers repeat."""
    children = (child for network in denoisers(family._pipe) for child in network.children())
    return sum(nbytes(child) for child in children if isinstance(child, torch.nn.ModuleList))


def test_the_forecast_knows_what_8_bits_save() -> None:
    found = Footprint((Part(10 * GIB, GIB, GIB, GIB),) * 2, Part(GIB, 0, GIB, GIB), Part(GIB, 0, GIB, GIB))
    for policy, saved in ((Policy.RESIDENT, 1.1 * 10 * GIB), (Policy.MODEL_OFFLOAD, 1.1 * 5 * GIB)):
        assert found.peak(policy) - found.peak(policy, "fp8") == pytest.approx(saved)
    for spec in MODELS.values():
        if spec.fewer_bits:
            rows = spec.memory_with("fp8")
            assert len(spec.denoisers) == (2 if spec.experts or spec.family == "animatediff" else 1)
            assert 0 < rows[1] <= rows[0] < spec.graphics_memory[0]
            assert spec.memory_with("") == spec.graphics_memory
    request = defaults(MODELS["wan-2.2-5b"], 1152, 768)
    plain, small = forecast(request, CARD), forecast(replace(request, weights="fp8"), CARD)
    assert plain.memory == int(9.7 * GIB)  # streamed
    assert small.memory == int(9.4 * GIB)
    roomy = replace(CARD, free=22 * GIB)
    assert forecast(request, roomy).memory == int(9.7 * GIB)
    assert forecast(replace(request, weights="fp8"), roomy).memory == int((24.2 - 0.55 * 9.3) * GIB)  # all of it fits


def test_nothing_streams_in_full_precision_then_and_breeze_knows_no_bits() -> None:
    steps = [Placement("cuda", "bfloat16", policy) for policy in Policy]
    assert [step.policy for step in in_8_bits(steps)] == [Policy.RESIDENT, Policy.MODEL_OFFLOAD, Policy.STREAMED_FP8]
    assert [step.bits for step in in_8_bits(steps)] == ["fp8"] * 3
    assert [step.bits for step in in_8_bits(steps, "int8")] == ["int8", "int8", "fp8"], "what streams is floating point"
    assert [step.bits for step in ladder(Device("cpu", "", 1, 1))] == [""]
    with pytest.raises(InvalidRequestError):
        check(replace(defaults(MODELS["breeze"], 64, 64), weights="fp8"))
    with pytest.raises(InvalidRequestError):
        check(replace(ask_for(MODELS["wan-2.2-5b"]), weights="int3"))
