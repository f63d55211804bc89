"""Small random networks of Stable Video Diffusion's architecture, saved as the real ones are published."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import torch
from diffusers import (
    AutoencoderKLTemporalDecoder,
    EulerDiscreteScheduler,
    StableVideoDiffusionPipeline,
    UNetSpatioTemporalConditionModel,
)
from safetensors.torch import save_file
from transformers import CLIPImageProcessor, CLIPVisionConfig, CLIPVisionModelWithProjection

from engine.generators.svd import stability_keys
from engine.generators.svd.lean import ChunkPlan
from engine.generators.svd.lean.chunking import in_main_memory

SCHEDULER = {
    "num_train_timesteps": 1000, "beta_start": 0.00085, "beta_end": 0.012, "beta_schedule": "scaled_linear",
    "prediction_type": "v_prediction", "interpolation_type": "linear", "use_karras_sigmas": True, "sigma_min": 0.002,
    "sigma_max": 700.0, "timestep_spacing": "leading", "timestep_type": "continuous", "steps_offset": 1,
}  # fmt: skip
TOKEN = 16
CHUNKS = [
    ChunkPlan(), ChunkPlan(frames=1), ChunkPlan(frames=2, positions=9, rows=2, stash=in_main_memory),
    ChunkPlan(frames=4, positions=7), ChunkPlan(frames=2, positions=5, rows=1), ChunkPlan(rows=3),
]  # fmt: skip


def plan_name(plan: ChunkPlan) -> str:
    return f"{plan.frames}-{plan.positions}-{plan.rows}"


def denoiser_inputs(batch: int, frames: int, height: int, width: int) -> tuple[torch.Tensor, ...]:
    """What the denoiser is called with: noisy latents with those of the photo, noise level, token and numbers."""
    torch.manual_seed(5)
    return (
        torch.randn(batch, frames, 8, height, width), torch.tensor(0.7), torch.randn(batch, 1, TOKEN),
        torch.tensor([[6.0, 127, 0.02]]).repeat(batch, 1),
    )  # fmt: skip


def far(a: torch.Tensor, b: torch.Tensor) -> float:
    """The largest difference, as a share of the largest value."""
    return float((a - b).abs().max() / b.abs().max())


def toy_unet(**changes: Any) -> UNetSpatioTemporalConditionModel:
    torch.manual_seed(1)
    settings = {
        "sample_size": 8, "in_channels": 8, "out_channels": 4, "block_out_channels": (32, 32, 64, 64),
        "addition_time_embed_dim": 8, "projection_class_embeddings_input_dim": 24, "layers_per_block": 2,
        "cross_attention_dim": TOKEN, "num_attention_heads": (2, 2, 4, 4), "num_frames": 6,
    }  # fmt: skip
    return randomly_mixed(UNetSpatioTemporalConditionModel(**{**settings, **changes}))


def toy_vae(**changes: Any) -> AutoencoderKLTemporalDecoder:
    torch.manual_seed(2)
    settings = {
        "in_channels": 3, "out_channels": 3, "latent_channels": 4, "block_out_channels": (32, 32, 32, 32),
        "down_block_types": ("DownEncoderBlock2D",) * 4, "layers_per_block": 2, "sample_size": 128,
        "scaling_factor": 0.18215, "force_upcast": True,
    }  # fmt: skip
    return randomly_mixed(AutoencoderKLTemporalDecoder(**{**settings, **changes}))


def toy_clip() -> CLIPVisionModelWithProjection:
    torch.manual_seed(3)
    config = CLIPVisionConfig(
        hidden_size=32, intermediate_size=64, num_hidden_layers=2, num_attention_heads=2,
        patch_size=32, image_size=224, projection_dim=TOKEN, hidden_act="gelu",
    )  # fmt: skip
    return CLIPVisionModelWithProjection(config).eval().requires_grad_(False)


def randomly_mixed(network: Any) -> Any:
    """All blend factors and norms moved from where they start, so that a mistake with one of them shows."""
    for name, parameter in network.named_parameters():
        if name.endswith("mix_factor"):
            torch.nn.init.uniform_(parameter, -1, 1)
        elif "norm" in name:
            parameter.data += 0.2 * torch.randn_like(parameter)
    return network.eval().requires_grad_(False)


def toy_pipeline(**changes: Any) -> StableVideoDiffusionPipeline:
    return StableVideoDiffusionPipeline(
        toy_vae(), toy_clip(), toy_unet(**changes), EulerDiscreteScheduler(**SCHEDULER), CLIPImageProcessor()
    )


def save_toy(folder: Path, half: bool = False, **changes: Any) -> Path:
    """The layout of a repository on the Hub: model_index.json and a folder for each network."""
    pipeline = toy_pipeline(**changes)
    if half:
        pipeline.to(dtype=torch.float16)
    pipeline.save_pretrained(folder, variant="fp16" if half else None)
    index = folder / "model_index.json"
    data = json.loads(index.read_text("utf-8"))
    data["feature_extractor"] = ["transformers", "CLIPImageProcessor"]
    index.write_text(json.dumps(data), "utf-8")
    return folder


def single_file_networks() -> tuple[Any, Any, Any]:
    """Networks whose settings follow from their shapes, as those of the published ones do: heads of 64 and 80."""
    unet = toy_unet(block_out_channels=(64, 64, 64, 64), num_attention_heads=(1, 1, 1, 1), num_frames=25)
    torch.manual_seed(4)
    config = CLIPVisionConfig(
        hidden_size=80, intermediate_size=96, num_hidden_layers=2, num_attention_heads=1,
        patch_size=32, image_size=224, projection_dim=TOKEN, hidden_act="gelu",
    )  # fmt: skip
    return unet, toy_vae(), CLIPVisionModelWithProjection(config).eval().requires_grad_(False)


def save_single(path: Path, **more: torch.Tensor) -> Path:
    """One file in Stability's names, with the parts that are not used there too: the encoder's twin and decoder's."""
    unet, vae, clip = single_file_networks()
    tensors = {stability_keys.unet_name(name): tensor for name, tensor in unet.state_dict().items()}
    for name, tensor in vae.state_dict().items():
        pixel = ".attentions.0.to_" in name and name.endswith("weight")
        tensors[stability_keys.vae_name(name, 4)] = tensor[..., None, None] if pixel else tensor
    thirds: dict[str, list[torch.Tensor]] = {}
    for name, tensor in clip.state_dict().items():
        original, third = stability_keys.clip_name(name)
        if third is None:
            tensors[original] = tensor.T if original.endswith("visual.proj") else tensor
        else:
            thirds.setdefault(original, [torch.empty(0)] * 3)[third] = tensor
    tensors |= {name: torch.cat(parts) for name, parts in thirds.items()}
    tensors |= {f"{stability_keys.DECODER}encoder.conv_in.bias": torch.zeros(3), "denoiser.sigmas": torch.zeros(9)}
    contiguous = {name: tensor.contiguous() for name, tensor in (tensors | more).items()}
    save_file(contiguous, path, {"modelspec.resolution": "64x64"})
    return path
