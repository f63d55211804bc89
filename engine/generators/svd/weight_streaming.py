"""Weights that stay in main memory and are moved to the card part by part, each while the one before runs."""

from __future__ import annotations

import logging
from typing import Any

import torch
from diffusers.hooks import apply_group_offloading

from engine.generators.memory.offload import not_pinned, room_to_pin

log = logging.getLogger(__name__)


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
    """Keep the denoiser's blocks off the device until they run, and its few other weights on it.

    For a graphics card they are pinned once where main memory has room for that: pinning them each time takes four
    times as long (diffusers issue 11106). Layers are not streamed one by one: each runs once for every chunk of frames,
    and would be fetched as often. Raises OutOfMemoryError where main memory can not be pinned.
    """
    card = device.type == "cuda"
    try:
        attach(unet, device, pinned=card and room_to_pin(weight_bytes(unet)))
    except RuntimeError as error:  # of main memory: nothing is on the card yet
        log.warning("weights can not be pinned all at once: %s", error)
        unstream(unet)
        try:
            attach(unet, device, pinned=False)
        except RuntimeError as again:
            raise not_pinned(again) from again
    bring_the_rest(unet, device)


def bring_the_rest(unet: Any, device: torch.device) -> None:
    """Weights outside the blocks to the device; they are few."""
    blocks = streamed_blocks(unet)
    inside = {id(parameter) for block in blocks for parameter in block.parameters()}
    for parameter in unet.parameters():
        if id(parameter) not in inside:
            parameter.data = parameter.data.to(device)


def attach(unet: Any, device: torch.device, pinned: bool) -> None:
    for block in streamed_blocks(unet):
        apply_group_offloading(
            block, onload_device=device, offload_device=torch.device("cpu"), offload_type="block_level",
            num_blocks_per_group=1, use_stream=device.type == "cuda", low_cpu_mem_usage=not pinned,
        )  # fmt: skip


def unstream(unet: Any) -> None:
    """Take all of it back into main memory, as it was before it streamed."""
    for module in unet.modules():
        if (registry := getattr(module, "_diffusers_hook", None)) is not None:
            for name in list(registry.hooks)[::-1]:
                registry.remove_hook(name, recurse=False)
            del module._diffusers_hook
    torch.nn.Module.to(unet, "cpu")


def weight_bytes(unet: Any) -> int:
    return sum(parameter.nbytes for parameter in unet.parameters())
