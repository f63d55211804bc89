"""LTX: motion is the speed of time; packed latents are unpacked as the pipeline packs them."""

from __future__ import annotations

from dataclasses import replace
from types import SimpleNamespace

import numpy as np
import pytest
import torch
from diffusers import FlowMatchEulerDiscreteScheduler
from diffusers.pipelines.ltx.pipeline_ltx_condition import LTXConditionPipeline

from engine.errors import ModelMissingError
from engine.generators.diffusers.base import PassInput
from engine.generators.diffusers.ltx import FAST, STILL, LTXFamily
from engine.models import MODELS, model_spec, named_model
from engine.request.defaults import defaults
from engine.request.motion_request import MotionRequest
from engine.request.switch_model import still_offered
from engine.request.validation import check, read_request
from engine.weights import weights_here


@pytest.fixture
def family() -> LTXFamily:
    family = LTXFamily.__new__(LTXFamily)
    family.spec = model_spec("ltx-0.9.5")
    return family


def ask(motion: float = 0.5, end: bool = False) -> PassInput:
    photo = np.full((64, 96, 3), 30, np.uint8)
    return PassInput(MotionRequest(96, 64, model="ltx-0.9.5", fps=24, motion=motion), photo, photo if end else None, 17)


def test_more_motion_tells_the_model_of_fewer_frames_a_second(family: LTXFamily) -> None:
    rates = [family.arguments(ask(motion))["frame_rate"] for motion in (0.0, 0.5, 1.0)]
    assert rates == pytest.approx([24 / STILL, 24, 24 / FAST])


def test_the_photo_is_the_first_frame_and_an_end_picture_the_last(family: LTXFamily) -> None:
    assert [c.frame_index for c in family.arguments(ask())["conditions"]] == [0]
    assert [c.frame_index for c in family.arguments(ask(end=True))["conditions"]] == [0, 16]


def test_latents_are_unpacked_as_the_pipeline_packs_them_without_those_of_an_end_picture(family: LTXFamily) -> None:
    frames, height, width = 3, 2, 3
    wanted = torch.randn(1, 8, frames, height, width)
    packed = LTXConditionPipeline._pack_latents(wanted, 1, 1)
    end = torch.zeros(1, height * width, 8)
    pipe = SimpleNamespace(
        vae_temporal_compression_ratio=8, vae_spatial_compression_ratio=32, transformer_spatial_patch_size=1,
        transformer_temporal_patch_size=1, _unpack_latents=LTXConditionPipeline._unpack_latents,
    )  # fmt: skip
    found = family.latents(pipe, torch.cat([end, packed], 1), ask())
    assert torch.equal(found, wanted[0].transpose(0, 1))


def test_the_scheduler_does_not_shift_by_a_size_it_is_not_told(family: LTXFamily) -> None:
    scheduler = FlowMatchEulerDiscreteScheduler(use_dynamic_shifting=True)
    assert family.adapt({"scheduler": scheduler})["scheduler"].config.use_dynamic_shifting is False


def test_a_step_is_measured_with_a_token_for_each_position(family: LTXFamily) -> None:
    config = SimpleNamespace(in_channels=128, caption_channels=4096)
    given = family.one_step(SimpleNamespace(config=config), 3, 4, 5)
    assert given["hidden_states"].shape == (2, 60, 128)
    assert given["video_coords"].shape == (2, 3, 60)
    assert given["encoder_hidden_states"].shape == (2, family.TOKENS, 4096)


def test_noise_on_the_photo_and_decoding_are_as_documented_and_not_as_the_pipeline_defaults_to(
    family: LTXFamily,
) -> None:
    """The pipeline's own 0.15 on the photo blurs it, and a time step of 0 is not what the decoder was trained with."""
    given = family.arguments(ask())
    assert (given["image_cond_noise_scale"], given["decode_timestep"], given["decode_noise_scale"]) == (
        0.025,
        0.05,
        0.025,
    )
    assert family.spec.guidance == 5.0


def test_a_distilled_model_takes_its_own_noise_levels_at_its_own_number_of_steps(family: LTXFamily) -> None:
    family.spec = model_spec("ltx-0.9.8")
    eight = replace(ask(), request=replace(ask().request, steps=8))
    given = family.arguments(eight)["timesteps"]
    assert given == [1000 * level for level in family.spec.schedule]
    assert (len(given), given[0], given[-1]) == (8, 1000, pytest.approx(421.9))
    assert family.arguments(replace(eight, request=replace(eight.request, steps=6)))["timesteps"] is None
    assert family.spec.effort("", 8) == 8
    network = SimpleNamespace(config=SimpleNamespace(in_channels=128, caption_channels=4096))
    assert family.one_step(network, 3, 4, 6)["hidden_states"].shape == (1, 72, 128)  # no guidance, so not two


def test_the_one_that_was_replaced_is_told_and_its_recipes_still_read(family: LTXFamily) -> None:
    old = model_spec("ltx-0.9.5")
    assert old.id not in MODELS
    request = replace(defaults(old, 768, 512), seed=5)
    assert read_request(request.to_json(), named_model) == request
    with pytest.raises(ModelMissingError, match="no longer offered.*LTX-Video 2B 0.9.8 distilled has taken its place"):
        weights_here(old)
    new = still_offered(replace(request, motion=0.7))
    assert (new.model, new.seed, new.motion, new.steps, new.negative_prompt) == ("ltx-0.9.8", 5, 0.7, 8, "")
    check(new)
    assert still_offered(new) is new
