"""HunyuanVideo 1.5: its pipeline takes no size, calls nobody back and has its guidance in a part of its own."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from dataclasses import replace
from typing import Any

import numpy as np
import pytest
import torch

from engine.generators.diffusers.base import DiffusersGenerator
from engine.generators.diffusers.footprint import measured
from engine.generators.diffusers.hunyuan import HunyuanFamily
from engine.imaging.source_image import SourceImage
from engine.models import MODELS
from engine.progress import Phase, Progress
from tests.engine.generators.diffusers.conftest import ask_for, run

NAME = "hunyuan-1.5"


@pytest.fixture
def family(loaded: Callable[[str], DiffusersGenerator]) -> HunyuanFamily:
    found = loaded(NAME)
    assert isinstance(found, HunyuanFamily)
    return found


def test_as_many_passes_of_the_network_as_steps_and_each_is_told(
    family: HunyuanFamily, picture: SourceImage, monkeypatch: pytest.MonkeyPatch
) -> None:
    passes: Counter[str] = Counter()
    run(family, picture, ask_for(family.spec))
    kind = type(family._pipe.transformer)
    real = kind.forward

    def counted(self: Any, *given: Any, **named: Any) -> Any:
        passes["all"] += 1
        return real(self, *given, **named)

    monkeypatch.setattr(kind, "forward", counted)
    reported: list[Progress] = []
    usual = replace(ask_for(family.spec), steps=MODELS[NAME].default_steps)
    run(family, picture, usual, reported.append)
    assert passes["all"] == 8
    done = [progress.done for progress in reported if progress.phase is Phase.DENOISE]
    assert sorted(set(done)) == list(range(9))


def test_the_clip_has_the_size_that_was_asked_for_and_the_pipeline_is_left_as_it_was(
    family: HunyuanFamily, picture: SourceImage
) -> None:
    """The pipeline's own list of sizes has no 96 by 64."""
    request = replace(ask_for(family.spec), width=96, height=64)
    assert run(family, picture, request).shape[1:3] == (64, 96)
    assert "step" not in vars(family._pipe.scheduler)
    assert "calculate_default_height_width" not in vars(family._pipe.video_processor)


def test_texts_in_quotation_marks_go_through_the_encoder_of_glyphs(family: HunyuanFamily, picture: SourceImage) -> None:
    plain, written = (ask_for(family.spec, prompt=text) for text in ("A sign says open.", 'A sign says "open".'))
    assert (run(family, picture, plain) != run(family, picture, written)).any()


def test_a_step_without_weights_computes_what_a_real_one_does(family: HunyuanFamily, picture: SourceImage) -> None:
    """The forward pass is gone through by hand there: its output has the same numbers, its peak the same size."""
    run(family, picture, ask_for(family.spec))
    network, draw = family._pipe.transformer, torch.Generator().manual_seed(0)
    given = family.one_step(network, 3, 8, 8)
    given = {name: torch.rand(value.shape, generator=draw) for name, value in given.items()}
    given["mask"] = torch.ones_like(given["mask"])
    named = {"hidden_states": given["hidden_states"], "timestep": given["timestep"], "timestep_r": given["timestep_r"],
             "encoder_hidden_states": given["text"], "encoder_attention_mask": given["mask"],
             "encoder_hidden_states_2": given["glyphs"], "image_embeds": given["image"],
             "encoder_attention_mask_2": torch.ones(given["glyphs"].shape[:2])}  # fmt: skip
    ours = measured(network, lambda: family.one_run(network, given))
    theirs = measured(network, lambda: network(**named))
    assert ours.run == pytest.approx(theirs.run, rel=0.1)
    with torch.no_grad():
        mine, real = family.one_run(network, given), network(**named).sample
    np.testing.assert_allclose(mine.reshape(real.shape[2:] + real.shape[1:2]).permute(3, 0, 1, 2), real[0], atol=1e-4)
