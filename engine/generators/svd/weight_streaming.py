"""Weights that stay in main memory and are moved to the card part by part, each while the one before runs."""

from __future__ import annotations

from typing import Any

import torch
from diffusers.hooks import apply_group_offloading


def streamed_blocks(unet: Any) -> list[torch.nn.Module]:
    return [*unet.down_blocks, unet.mid_block, *unet.up_blocks]


def streamed_parts(block: Any) -> list[torch.nn.Module]:
    """What is moved to the card at once: each residual block, transformer and sampler, in the order they run."""
    parts: list[torch.nn.Module] = []
    attentions = list(getattr(block, "attentions", ()))
    for i, resnet in enumerate(block.resnets):
        parts += [resnet, *attentions[i : i + 1]]
    samplers = getattr(block, "downsamplers", None) or getattr(block, "upsamplers", None) or ()
    return [*parts, *samplers]


def stream(unet: Any, device: torch.device) -> None:
    """Keep the denoiser's blocks off the device until they run, and its few other weights on it."""
    blocks = streamed_blocks(unet)
    inside = {id(parameter) for block in blocks for parameter in block.parameters()}
    for block in blocks:
        apply_group_offloading(
            block, onload_device=device, offload_device=torch.device("cpu"), offload_type="block_level",
            num_blocks_per_group=1, use_stream=device.type == "cuda", low_cpu_mem_usage=True,
        )  # fmt: skip
    for parameter in unet.parameters():
        if id(parameter) not in inside:
            parameter.data = parameter.data.to(device)
