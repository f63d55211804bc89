"""CogVideoX: guidance by scheduler, and the frames that version 1.5 adds in front."""

from __future__ import annotations

from types import SimpleNamespace

import numpy as np
import pytest
import torch

from engine.generators.diffusers.base import PassInput
from engine.generators.diffusers.cogvideox import CogVideoXFamily
from engine.models import model_spec
from engine.request.motion_request import MotionRequest


@pytest.fixture
def family() -> CogVideoXFamily:
    family = CogVideoXFamily.__new__(CogVideoXFamily)
    family.spec = model_spec("cogvideox-1.5-5b")
    family.classes = {"scheduler": "diffusers.CogVideoXDPMScheduler"}
    return family


def ask(frames: int) -> PassInput:
    return PassInput(MotionRequest(64, 64, model="cogvideox-1.5-5b"), np.zeros((64, 64, 3), np.uint8), None, frames)


def test_guidance_changes_along_the_steps_only_with_the_scheduler_that_is_made_for_it(family: CogVideoXFamily) -> None:
    assert family.arguments(ask(17))["use_dynamic_cfg"] is True
    family.classes = {"scheduler": "diffusers.CogVideoXDDIMScheduler"}
    assert family.arguments(ask(17))["use_dynamic_cfg"] is False


@pytest.mark.parametrize(("frames", "real"), [(1, 1), (9, 3), (17, 5)])
def test_latents_of_frames_that_were_added_in_front_are_left_out(
    family: CogVideoXFamily, frames: int, real: int
) -> None:
    """Four frames to a latent, after the first; the pipeline fills up to an even number in front."""
    drawn = torch.arange(real + real % 2).view(1, -1, 1, 1, 1).float()
    found = family.latents(SimpleNamespace(vae_scale_factor_temporal=4), drawn, ask(frames))
    assert found.flatten().tolist() == list(range(real % 2, real + real % 2))


def test_a_step_is_measured_with_whole_patches_in_time(family: CogVideoXFamily) -> None:
    config = SimpleNamespace(patch_size_t=2, attention_head_dim=8, in_channels=32, text_embed_dim=16, ofs_embed_dim=512)
    given = family.one_step(SimpleNamespace(config=config), 5, 8, 6)
    assert given["hidden_states"].shape == (2, 6, 32, 8, 6)
    assert given["image_rotary_emb"][0].shape == (3 * 4 * 3, 8)
    assert given["ofs"].shape == (1,)
    plain = SimpleNamespace(config=SimpleNamespace(**{**vars(config), "patch_size_t": None, "ofs_embed_dim": None}))
    assert family.one_step(plain, 5, 8, 6)["hidden_states"].shape[1] == 5
    assert "ofs" not in family.one_step(plain, 5, 8, 6)


def test_how_much_a_latent_stands_for_is_read_from_the_autoencoder(family: CogVideoXFamily) -> None:
    config = SimpleNamespace(temporal_compression_ratio=4, block_out_channels=(1, 2, 3, 4))
    assert family.scales(SimpleNamespace(config=config)) == (4, 8)
