"""Wan: which of its two experts a file is, and what a pass is called with."""

from __future__ import annotations

from pathlib import Path
from types import SimpleNamespace

import numpy as np
import pytest
import torch
from safetensors.torch import save_file

from engine.errors import ModelMissingError
from engine.generators.diffusers.base import PassInput
from engine.generators.diffusers.wan import EXPERTS, WanFamily, expert
from engine.models import model_spec
from engine.request.motion_request import MotionRequest

HIGH, LOW = (torch.randn(1, 2, 8, generator=torch.Generator().manual_seed(seed)) for seed in (1, 2))


@pytest.fixture
def two_experts(tmp_path: Path) -> Path:
    """A folder with the tensor that tells each expert, in diffusers' names."""
    for part, values in zip(EXPERTS, (HIGH, LOW), strict=True):
        (tmp_path / part).mkdir()
        (tmp_path / part / "config.json").write_text("{}")
        save_file({"scale_shift_table": values}, tmp_path / part / "diffusion_pytorch_model.safetensors")
    return tmp_path


def written(path: Path, values: torch.Tensor, name: str = "head.modulation") -> Path:
    save_file({name: values}, path)
    return path


def test_an_expert_is_told_by_the_weights_it_is_nearest_to(two_experts: Path, tmp_path: Path) -> None:
    blurred = (HIGH + 0.1 * torch.randn(HIGH.shape, generator=torch.Generator().manual_seed(3))).half()
    assert expert(written(tmp_path / "a.safetensors", blurred), two_experts) == "transformer"
    assert expert(written(tmp_path / "b.safetensors", LOW), two_experts) == "transformer_2"
    misleading = written(tmp_path / "high_noise.safetensors", LOW)
    assert expert(misleading, two_experts) == "transformer_2"


def test_a_file_as_far_from_one_as_from_the_other_is_told_by_nothing(two_experts: Path, tmp_path: Path) -> None:
    other = written(tmp_path / "x.safetensors", torch.zeros(1, 2, 5))
    assert expert(other, two_experts) == ""


@pytest.mark.parametrize(
    ("name", "part"),
    [("wan2.2_i2v_high_noise_14B.gguf", "transformer"), ("Wan-LowNoise-Q4.gguf", "transformer_2"), ("wan.gguf", "")],
)
def test_of_files_without_readable_weights_the_name_tells(two_experts: Path, name: str, part: str) -> None:
    assert expert(Path(name), two_experts) == part


def test_a_file_replaces_one_expert_or_the_only_network_and_is_refused_where_it_may_be_either(
    two_experts: Path,
) -> None:
    assert WanFamily.replaced_by(Path("a_low_noise.gguf"), two_experts) == ("transformer_2",)
    with pytest.raises(ModelMissingError, match="high noise or for low noise"):
        WanFamily.replaced_by(Path("a.gguf"), two_experts)
    (two_experts / EXPERTS[1] / "config.json").unlink()
    assert WanFamily.replaced_by(Path("a.gguf"), two_experts) == ("transformer",)


def test_a_pass_has_the_photo_and_the_end_picture() -> None:
    family = WanFamily.__new__(WanFamily)
    family.spec = model_spec("wan-2.1-14b")
    photo, end = (np.full((32, 48, 3), grey, np.uint8) for grey in (1, 2))
    given = family.arguments(PassInput(MotionRequest(48, 32, model="wan-2.1-14b"), photo, end, 5))
    assert given["image"].getpixel((0, 0)) == (1, 1, 1)
    assert given["last_image"].getpixel((0, 0)) == (2, 2, 2)
    assert given["num_frames"] == 5


def test_only_the_5b_model_has_a_time_step_for_each_token_and_only_2_1_sees_the_photo_apart() -> None:
    family = WanFamily.__new__(WanFamily)

    def step(inside: int, outside: int, seen: int | None) -> dict[str, torch.Tensor]:
        config = SimpleNamespace(in_channels=inside, out_channels=outside, text_dim=16, image_dim=seen)
        return family.one_step(SimpleNamespace(config=config), 3, 8, 6)

    assert step(48, 48, None)["timestep"].shape == (1, 3 * 4 * 3)
    assert step(36, 16, None)["timestep"].shape == (1,)
    assert step(36, 16, 1280)["encoder_hidden_states_image"].shape == (1, 257, 1280)
    assert "encoder_hidden_states_image" not in step(36, 16, None)
