"""Clean latents to frames: all at once, as the decoder was trained, or in long overlapping groups."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from itertools import pairwise

import numpy as np
import torch

from engine.arrays import UInt8Array
from engine.generators.svd.flops import WRAP
from engine.generators.svd.lean.chunking import Handoff
from engine.generators.svd.networks import Networks

log = logging.getLogger(__name__)
SHARED = 6  # frames that neighbouring groups share


def decode(networks: Networks, latents: torch.Tensor, longest: int, circular: bool) -> Iterator[tuple[int, UInt8Array]]:
    """Frame number and pixels (H, W, 3) for each frame of (F, 4, h, w)."""
    if circular:
        wrap = min(WRAP, len(latents))
        latents = torch.cat([latents[-wrap:], latents, latents[:wrap]])
        pairs = decode(networks, latents, longest + 2 * wrap, False)
        yield from ((i - wrap, frame) for i, frame in pairs if wrap <= i < len(latents) - wrap)
        return
    before: torch.Tensor | None = None  # what the last group made of the frames it shares with this one
    for start, stop in groups(len(latents), longest):
        video = decode_group(networks, latents[start:stop])
        if before is not None:
            share = torch.linspace(0, 1, len(before) + 2, device=video.device)[1:-1, None, None, None]
            video[: len(before)].mul_(share).add_(before * (1 - share))
        last = stop == len(latents)
        ready = video if last else video[:-SHARED]
        before = None if last else video[-SHARED:].clone()
        yield from ((start + i, to_bytes(frame)) for i, frame in enumerate(ready))


def groups(frames: int, longest: int) -> list[tuple[int, int]]:
    """Groups of at most `longest` frames of nearly the same length, neighbours sharing SHARED."""
    if frames <= longest:
        return [(0, frames)]
    count = -(-(frames - SHARED) // (longest - SHARED))
    edges = np.linspace(0, frames - SHARED, count + 1).round().astype(int)
    return [(int(a), int(b) + SHARED) for a, b in pairwise(edges)]


def decode_group(networks: Networks, latents: torch.Tensor) -> torch.Tensor:
    """(F, 4, h, w) to (F, 3, H, W) in -1..1; once more in float32 where half precision overflowed."""
    video = run_decoder(networks, latents)
    if not bool(torch.isfinite(video).all()) and networks.vae.decoder.conv_in.weight.dtype != torch.float32:
        log.warning("the decoder overflowed in %s; once more in float32", networks.dtype)
        networks.vae.decoder.float()
        video = run_decoder(networks, latents)
    return video


def run_decoder(networks: Networks, latents: torch.Tensor) -> torch.Tensor:
    with networks.on_device("decoder") as decoder:
        box = Handoff((latents / networks.vae.config.scaling_factor).to(networks.device, decoder.conv_in.weight.dtype))
        indicator = torch.zeros(1, len(latents), device=networks.device)
        video: torch.Tensor = decoder(box, indicator, len(latents))
    return video


def to_bytes(frame: torch.Tensor) -> UInt8Array:
    """(3, H, W) in -1..1 to (H, W, 3); converted on the device, so that a quarter of the bytes is transferred."""
    return ((frame.float() / 2 + 0.5).clamp(0, 1) * 255).round().byte().permute(1, 2, 0).cpu().numpy()
