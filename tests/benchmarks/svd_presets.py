"""How close the presets come to Quality: `python tests/benchmarks/svd_presets.py`.

A small network of Stable Video Diffusion's architecture is trained here first, on discs that drift and grow (6 frames
of 12 x 12 latents), because random networks make shortcuts look free. Then every first frame that stands for a photo is
sampled from every seed with every preset. PSNR of the final latents over their range: the median and the worst of all
pairs; passes of the network, which is what takes the time. A toy: on real weights the numbers will be others.
Not a test: it judges nothing.
"""

from __future__ import annotations

import argparse
import statistics
from itertools import product
from typing import Any

import numpy as np
import torch
from diffusers import UNetSpatioTemporalConditionModel

from engine.generators.svd.conditioning import Condition
from engine.generators.svd.flops import passes, windows
from engine.generators.svd.lean import ChunkPlan, make_lean
from engine.generators.svd.networks import Networks
from engine.generators.svd.noise import noise
from engine.generators.svd.sampler import Sampler, starting
from engine.generators.svd.sampling_settings import PACES, Sampling
from engine.generators.svd.schedules import SCHEDULES
from engine.generators.svd.solvers import Levels

FRAMES, SIDE, TOKEN, BATCH = 6, 12, 16, 2
NUMBERS = torch.tensor([[6.0, 127, 0.02]])
OTHERS = {
    "Euler, Karras, 10 steps": Sampling(10),
    "Euler, Align Your Steps, 10": Sampling(10, "ays"),
    "DPM++2M, Align Your Steps, 10": Sampling(10, "ays", "dpm++2m"),
    "Euler, Karras, 25, no guidance above 30": Sampling(guided_below=30),
    "Euler, Karras, 25, deep features every 2nd step": Sampling(deep_every=2),
}


def toy() -> Any:
    torch.manual_seed(0)
    return UNetSpatioTemporalConditionModel(
        sample_size=SIDE, block_out_channels=(32, 64, 64, 64), num_attention_heads=(2, 4, 4, 4), num_frames=FRAMES,
        addition_time_embed_dim=8, projection_class_embeddings_input_dim=24, cross_attention_dim=TOKEN, layers_per_block=1,
    )  # fmt: skip


def clips(count: int, generator: torch.Generator) -> torch.Tensor:
    """Discs that drift and grow, as four channels of different mixtures: (n, F, 4, h, w)."""
    draw = torch.rand(count, 6, generator=generator)
    t = torch.linspace(0, 1, FRAMES)
    y = (0.3 + 0.4 * draw[:, :1] + (draw[:, 1:2] - 0.5) * 0.5 * t)[..., None, None]
    x = (0.3 + 0.4 * draw[:, 2:3] + (draw[:, 3:4] - 0.5) * 0.5 * t)[..., None, None]
    size = (0.12 + 0.12 * draw[:, 4:5] * (1 + t))[..., None, None]
    grid = torch.linspace(0, 1, SIDE)
    disc = torch.sigmoid((size - ((grid[:, None] - y) ** 2 + (grid[None] - x) ** 2).sqrt()) * 20)
    tone = (draw[:, 5, None, None, None] * 2 - 1).expand_as(disc)
    return torch.stack([disc * 2 - 1, tone * disc, tone * (1 - disc), disc * (1 - 2 * disc)], 2)


def token_of(first: torch.Tensor) -> torch.Tensor:
    """What stands for CLIP's token: a few means of the first frame, (n, 1, TOKEN)."""
    return torch.nn.functional.adaptive_avg_pool2d(first, 2).flatten(1)[:, None]


def train(network: Any, iterations: int) -> None:
    generator = torch.Generator().manual_seed(1)
    optimizer = torch.optim.AdamW(network.parameters(), 1e-3)
    for i in range(iterations):
        clean = clips(BATCH, generator)
        sigma = (torch.randn(BATCH, 1, 1, 1, 1, generator=generator) * 1.6 + 0.7).exp()
        noisy = clean + sigma * torch.randn(clean.shape, generator=generator)
        photo = (torch.rand(BATCH, generator=generator) > 0.1).float()
        first = clean[:, 0] * photo[:, None, None, None]
        given = torch.cat([noisy / (sigma**2 + 1) ** 0.5, first[:, None].expand(-1, FRAMES, -1, -1, -1)], 2)
        told = token_of(clean[:, 0]) * photo[:, None, None], NUMBERS.repeat(BATCH, 1)
        velocity = network(given, 0.25 * sigma.flatten().log(), *told, return_dict=False)[0]
        target = (noisy / (sigma**2 + 1) - clean) * (sigma**2 + 1) ** 0.5 / sigma
        loss = ((velocity - target) ** 2).mean()
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        if i % 50 == 0 or i == iterations - 1:
            print(f"iteration {i}: {loss.item():.4f}", flush=True)


def sample(networks: Networks, settings: Sampling, photo: int, seed: int) -> torch.Tensor:
    first = clips(1, torch.Generator().manual_seed(1000 + photo))[:, 0]
    given = Condition(token_of(first), first, NUMBERS)
    levels = Levels(torch.from_numpy(SCHEDULES[settings.schedule](settings.steps)), seed)
    sampler = Sampler(networks, given, settings, levels, windows(FRAMES, FRAMES, False))
    return sampler.run(starting(noise(seed, "latents", (1, FRAMES, 4, SIDE, SIDE)), levels), lambda at, clean: None)[0]


def psnr(a: torch.Tensor, b: torch.Tensor) -> float:
    return 20 * np.log10(float(b.max() - b.min())) - 10 * float(torch.log10(((a - b) ** 2).mean()))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--iterations", type=int, default=300)
    parser.add_argument("--photos", type=int, default=4)
    parser.add_argument("--seeds", type=int, default=3)
    args = parser.parse_args()
    torch.set_num_threads(1)
    network = toy()
    train(network, args.iterations)
    network = make_lean(network.eval().requires_grad_(False), ChunkPlan())
    stand_in = torch.nn.Module()
    stand_in.decoder = torch.nn.Identity()
    with torch.inference_mode():
        networks = Networks(network, stand_in, None, torch.device("cpu"))
        pairs = list(product(range(args.photos), range(args.seeds)))
        best = {pair: sample(networks, Sampling(), *pair) for pair in pairs}
        print(f"\n| sampling | passes | PSNR to Quality: median of {len(pairs)} | worst |\n|---|---|---|---|")
        for name, settings in {**PACES, **OTHERS}.items():
            if settings != Sampling():
                near = [psnr(sample(networks, settings, *pair), best[pair]) for pair in pairs]
                print(
                    f"| {name} | {passes(settings):.1f} | {statistics.median(near):.1f} dB | {min(near):.1f} dB |",
                    flush=True,
                )


if __name__ == "__main__":
    main()
