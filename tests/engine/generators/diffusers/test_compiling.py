"""torch.compile as an option: every repeated block once, the same clip, and what it cost is known to the forecast."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import numpy as np
import pytest

from engine.generators.diffusers.base import DiffusersGenerator
from engine.generators.diffusers.compiling import CHOICE, compile_blocks, first_cost
from engine.generators.memory.offload import Placement, Policy
from engine.imaging.source_image import SourceImage
from engine.services.forecast import forecast
from tests.engine.generators.diffusers.conftest import ask_for, run

pytestmark = pytest.mark.filterwarnings("ignore:__array__ implementation:DeprecationWarning")


def test_compiled_blocks_make_the_same_clip_and_the_first_cost_is_told(
    loaded: Callable[[str], DiffusersGenerator], picture: SourceImage, monkeypatch: pytest.MonkeyPatch
) -> None:
    """torch.compile's backend “eager” traces blocks and runs them as they are: no compiler is needed."""
    plain = loaded("ltx-0.9.8-13b")
    request = replace(ask_for(plain.spec), steps=4)
    whole = run(plain, picture, request)
    monkeypatch.setenv(CHOICE, "eager")
    family = type(plain)(plain.spec, plain.folder)
    clip = run(family, picture, request)
    blocks = family._pipe.transformer.transformer_blocks
    assert all(block._compiled_call_impl is not None for block in blocks)
    assert np.abs(clip.astype(int) - whole).max() <= 1
    told = forecast(request, family.device).compiling
    assert told is not None
    assert told > 0
    monkeypatch.delenv(CHOICE)
    assert forecast(request, family.device).compiling is None


def test_what_streams_and_what_repeats_nothing_is_left_alone(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    class Network:
        _repeated_blocks = ("Block",)

        def compile_repeated_blocks(self, backend: str) -> None:
            raise AssertionError

    assert not compile_blocks([Network()], Placement("cuda", "bfloat16", Policy.RESIDENT))
    monkeypatch.setenv(CHOICE, "1")
    assert not compile_blocks([Network()], Placement("cuda", "bfloat16", Policy.STREAMED))
    assert not compile_blocks([object()], Placement("cuda", "bfloat16", Policy.RESIDENT))
    assert "nothing is compiled" in caplog.text


def test_the_cost_is_what_the_first_step_took_longer() -> None:
    assert first_cost([9.0, 2.0, 1.0, 2.0]) == 7.0
    assert first_cost([1.0, 2.0, 2.0]) == 0.0
    assert first_cost([9.0, 2.0]) is None
