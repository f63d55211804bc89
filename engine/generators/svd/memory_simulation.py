"""What each stage takes at true size, simulated on the meta device: shapes without contents, seconds without a card."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from itertools import pairwise
from typing import Any

import torch
from diffusers import AutoencoderKLTemporalDecoder, UNetSpatioTemporalConditionModel
from torch.utils._python_dispatch import _disable_current_modes
from transformers import CLIPVisionConfig, CLIPVisionModelWithProjection

from engine.generators.memory.allocator_model import smallest_memory
from engine.generators.memory.meter import AttentionModel, Meter
from engine.generators.memory.plans import DecodePlan, DenoisePlan, Place
from engine.generators.svd.lean import ChunkPlan, make_lean
from engine.generators.svd.lean.chunking import Handoff
from engine.generators.svd.weight_streaming import streamed_blocks, streamed_parts

HALF = torch.float16
UNET: dict[str, Any] = {
    "sample_size": 96, "in_channels": 8, "out_channels": 4, "block_out_channels": (320, 640, 1280, 1280),
    "addition_time_embed_dim": 256, "projection_class_embeddings_input_dim": 768, "layers_per_block": 2,
    "cross_attention_dim": 1024, "num_attention_heads": (5, 10, 20, 20), "num_frames": 25,
}  # fmt: skip
VAE: dict[str, Any] = {
    "latent_channels": 4, "block_out_channels": (128, 256, 512, 512), "layers_per_block": 2,
    "down_block_types": ("DownEncoderBlock2D",) * 4, "sample_size": 768, "force_upcast": True,
}  # fmt: skip
CLIP: dict[str, Any] = {
    "hidden_size": 1280, "intermediate_size": 5120, "num_hidden_layers": 32, "num_attention_heads": 16,
    "patch_size": 14, "image_size": 224, "projection_dim": 1024, "hidden_act": "gelu",
}  # fmt: skip


@dataclass(frozen=True)
class Measured:
    """Bytes: what lives at the fullest moment, and the smallest memory without and with kernels' scratch buffers."""

    live: int
    low: int
    high: int


def empty(make: Callable[..., torch.nn.Module], *args: Any, dtype: torch.dtype = HALF, **settings: Any) -> Any:
    """A network of shapes alone."""
    with torch.device("meta"):
        network = make(*args, **settings)
    torch.nn.Module.to(network, "meta", dtype)  # past diffusers' own `to`, which warns of what does not matter here
    return network.eval().requires_grad_(False)


def stock_unet() -> Any:
    return empty(UNetSpatioTemporalConditionModel, **UNET)


def stock_vae(dtype: torch.dtype = HALF) -> Any:
    return empty(AutoencoderKLTemporalDecoder, dtype=dtype, **VAE)


def clip_encoder() -> Any:
    return empty(CLIPVisionModelWithProjection, CLIPVisionConfig(**CLIP))


def weight_bytes(network: torch.nn.Module) -> int:
    return sum(p.numel() * p.element_size() for p in network.parameters())


@torch.no_grad()
def measure(run: Callable[[], object], network: torch.nn.Module, kept: int, streamed: int = 0) -> Measured:
    """Run on shapes; not in inference mode, which hides the convolutions inside other operations.

    `kept` bytes of weights stay on the card throughout, `streamed` more are there at any moment.
    """
    found = []
    for workspaces in (False, True):
        meter = Meter(workspaces, [*network.parameters(), *network.buffers()])
        for size in (kept, streamed):
            if size:
                meter.begin(size)
        with meter, AttentionModel(meter):
            run()
        found.append((meter.peak, smallest_memory(meter.events, meter.peak)))
    return Measured(found[0][0], found[0][1], max(found[0][1], found[1][1]))


def streamed_bytes(unet: Any) -> int:
    """Weights on the card at once: the part at work and, as it is fetched meanwhile, the next."""
    sizes = [[weight_bytes(part) for part in streamed_parts(block)] for block in streamed_blocks(unet)]
    ends = weight_bytes(unet) - sum(map(sum, sizes))
    return ends + max(a + b for block in sizes for a, b in pairwise([*block, 0]))


def denoise_inputs(batch: int, frames: int, height: int, width: int) -> tuple[torch.Tensor, ...]:
    """As the denoiser is called, in latent sizes."""
    return (
        torch.empty(batch, frames, 8, height, width, dtype=HALF, device="meta"),
        torch.empty((), device="meta"),
        torch.empty(batch, 1, UNET["cross_attention_dim"], dtype=HALF, device="meta"),
        torch.empty(batch, 3, dtype=HALF, device="meta"),
    )


def denoising(plan: DenoisePlan | None, frames: int, height: int, width: int) -> Measured:
    """One step; None is the stock network with everything on the card."""
    unet = stock_unet()
    if plan is not None:
        make_lean(unet, ChunkPlan(plan.frames, plan.positions, plan.rows))
    inputs = denoise_inputs(2 if plan is None or plan.batched else 1, frames, height, width)
    if plan is None or plan.place is Place.RESIDENT:
        kept, streamed = sum(map(weight_bytes, (unet, stock_vae(), clip_encoder()))), 0
    elif plan.place is Place.STAGED:
        kept, streamed = weight_bytes(unet), 0
    else:
        kept, streamed = 0, streamed_bytes(unet)
    return measure(lambda: unet(*inputs, return_dict=False), unet, kept, streamed)


def decoding(plan: DecodePlan | None, frames: int, height: int, width: int) -> Measured:
    """All frames together; None is the stock decoder. A stash is counted as the computer's memory, not the card's."""
    vae = stock_vae()
    decoder, indicator = vae.decoder, torch.zeros(1, frames, device="meta")
    if plan is not None:
        make_lean(decoder, ChunkPlan(plan.frames, None, plan.rows, stash=in_main_memory if plan.stash else None))

    def run() -> None:
        latents = torch.empty(frames, 4, height, width, dtype=HALF, device="meta")
        decoder(Handoff(latents) if plan is not None else latents, indicator, frames)

    return measure(run, decoder, weight_bytes(decoder))


def in_main_memory(part: torch.Tensor, total: int) -> torch.Tensor:
    """A tensor in main memory, which the meter does not count."""
    with _disable_current_modes():
        return Meter.ignore(torch.empty(total, *part.shape[1:], dtype=part.dtype, device="meta"))


def encoding(height: int, width: int) -> Measured:
    """The photo to latents, at full precision."""
    vae = stock_vae(torch.float32)
    picture = torch.empty(1, 3, 8 * height, 8 * width, device="meta")
    return measure(lambda: vae.encode(picture), vae, weight_bytes(vae.encoder) + weight_bytes(vae.quant_conv))


def clip_encoding() -> Measured:
    """The photo to CLIP's token."""
    clip = clip_encoder()
    return measure(lambda: clip(torch.empty(1, 3, 224, 224, dtype=HALF, device="meta")), clip, weight_bytes(clip))
