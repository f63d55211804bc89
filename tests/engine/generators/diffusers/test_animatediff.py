"""AnimateDiff: what the photo and the motion become, and which files can stand for its base model."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
import torch
from diffusers import PNDMScheduler
from safetensors.torch import save_file

from engine.errors import ModelMissingError
from engine.generators.diffusers.animatediff import LOOSE, TIGHT, AnimateDiffFamily
from engine.generators.diffusers.base import DiffusersGenerator, PassInput
from engine.imaging.source_image import SourceImage
from engine.models import model_spec
from engine.request.motion_request import MotionRequest
from tests.engine.generators.diffusers.conftest import ask_for, run

PHOTO, END = (np.full((64, 96, 3), grey, np.uint8) for grey in (10, 200))


@pytest.fixture
def family() -> AnimateDiffFamily:
    """Without weights: what is asked here needs none."""
    family = AnimateDiffFamily.__new__(AnimateDiffFamily)
    family.spec = model_spec("animatediff")
    return family


def ask(motion: float = 0.5, end: np.ndarray | None = None) -> PassInput:
    return PassInput(MotionRequest(96, 64, model="animatediff", motion=motion), PHOTO, end, 16)


def test_the_photo_conditions_the_first_frame_and_an_end_picture_the_last(family: AnimateDiffFamily) -> None:
    alone, both = family.arguments(ask()), family.arguments(ask(end=END))
    assert alone["controlnet_frame_indices"] == [0]
    assert both["controlnet_frame_indices"] == [0, 15]
    assert [picture.getpixel((0, 0)) for picture in both["conditioning_frames"]] == [(10,) * 3, (200,) * 3]
    assert (alone["width"], alone["height"], alone["num_frames"]) == (96, 64, 16)


def test_the_more_motion_the_less_the_photo_holds_the_clip(family: AnimateDiffFamily) -> None:
    scales = [family.arguments(ask(motion))["controlnet_conditioning_scale"] for motion in (0.0, 0.5, 1.0)]
    assert scales == pytest.approx([TIGHT, 0.9, LOOSE])


def test_the_motion_adapter_is_not_kept_beside_the_network_it_went_into(
    loaded: Callable[[str], DiffusersGenerator], picture: SourceImage
) -> None:
    family = loaded("animatediff")
    run(family, picture, ask_for(family.spec))
    assert type(family._pipe.unet).__name__ == "UNetMotionModel"
    assert family._pipe.motion_adapter is None


def test_noise_falls_as_the_motion_adapter_was_trained(family: AnimateDiffFamily) -> None:
    scheduler = family.scheduler(PNDMScheduler(beta_start=0.00085, beta_end=0.012))
    assert (scheduler.config.beta_schedule, scheduler.config.timestep_spacing) == ("linear", "linspace")
    assert torch.allclose(scheduler.betas, torch.linspace(0.00085, 0.012, 1000))


def test_a_file_stands_for_those_parts_whose_tensors_it_has(family: AnimateDiffFamily, tmp_path: Path) -> None:
    unet, vae = "model.diffusion_model.out.2.bias", "first_stage_model.quant_conv.bias"
    save_file({unet: torch.zeros(4), vae: torch.zeros(8)}, tmp_path / "both.safetensors")
    save_file({unet: torch.zeros(4)}, tmp_path / "unet.safetensors")
    save_file({vae: torch.zeros(8)}, tmp_path / "vae.safetensors")
    assert family.replaced_by(tmp_path / "both.safetensors", tmp_path) == ("unet", "vae")
    assert family.replaced_by(tmp_path / "unet.safetensors", tmp_path) == ("unet",)
    for name in ("vae.safetensors", "model.ckpt"):
        with pytest.raises(ModelMissingError, match="not a checkpoint of Stable Diffusion"):
            family.replaced_by(tmp_path / name, tmp_path)
