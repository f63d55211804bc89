"""Stable Video Diffusion's networks, ours against the stock ones: `python tests/benchmarks/svd_speed.py`.

A random network of the true architecture at middle size (channels 64 to 256, 8 frames of 320 x 192), on one thread,
by turns, medians of processor seconds of that thread. Random weights take as long as trained ones; speed on a
graphics card is not measured here. Not a test: it judges nothing.
"""

from __future__ import annotations

import argparse
import copy
import statistics
import time
from collections.abc import Callable
from typing import Any

import numpy as np
import torch
from diffusers import (
    AutoencoderKLTemporalDecoder,
    EulerDiscreteScheduler,
    StableVideoDiffusionPipeline,
    UNetSpatioTemporalConditionModel,
)
from PIL import Image
from transformers import CLIPImageProcessor, CLIPVisionConfig, CLIPVisionModelWithProjection

from engine.memory import DECODE, DENOISE, MemoryPlan
from engine.svd.amount import windows
from engine.svd.condition import condition
from engine.svd.decoding import decode
from engine.svd.lean import Work, make_lean
from engine.svd.lean.work import no_beat
from engine.svd.networks import Networks
from engine.svd.noise import noise
from engine.svd.sampler import Sampler, starting
from engine.svd.schedules import SCHEDULES
from engine.svd.settings import PACES, Micro
from engine.svd.solvers import Levels

FRAMES, WIDTH, HEIGHT, SEED = 8, 320, 192, 0
SCHEDULER: dict[str, Any] = {
    "num_train_timesteps": 1000, "beta_start": 0.00085, "beta_end": 0.012, "beta_schedule": "scaled_linear",
    "prediction_type": "v_prediction", "interpolation_type": "linear", "use_karras_sigmas": True, "sigma_min": 0.002,
    "sigma_max": 700.0, "timestep_spacing": "leading", "timestep_type": "continuous", "steps_offset": 1,
}  # fmt: skip


def middle_unet() -> Any:
    torch.manual_seed(0)
    network = UNetSpatioTemporalConditionModel(
        sample_size=30, block_out_channels=(64, 128, 256, 256), num_attention_heads=(1, 2, 4, 4), num_frames=FRAMES,
        addition_time_embed_dim=64, projection_class_embeddings_input_dim=192, cross_attention_dim=256,
    )  # fmt: skip
    return network.eval().requires_grad_(False)


def middle_vae() -> Any:
    torch.manual_seed(1)
    network = AutoencoderKLTemporalDecoder(
        block_out_channels=(64, 64, 128, 128), layers_per_block=2, down_block_types=("DownEncoderBlock2D",) * 4
    )
    return network.eval().requires_grad_(False)


def middle_clip() -> Any:
    torch.manual_seed(2)
    config = CLIPVisionConfig(
        hidden_size=128,
        intermediate_size=256,
        num_hidden_layers=2,
        num_attention_heads=2,
        patch_size=32,
        projection_dim=256,
    )
    return CLIPVisionModelWithProjection(config).eval().requires_grad_(False)


def by_turns(kinds: dict[str, Callable[[], object]], rounds: int, warm: int = 1) -> dict[str, float]:
    """Median processor seconds of each, run one after another in every round, after `warm` rounds that do not count."""
    spent: dict[str, list[float]] = {name: [] for name in kinds}
    for turn in range(rounds + warm):
        for name, run in kinds.items():
            began = time.thread_time()
            run()
            if turn >= warm:
                spent[name].append(time.thread_time() - began)
    return {name: statistics.median(values) for name, values in spent.items()}


def show(title: str, seconds: dict[str, float], closeness: dict[str, float]) -> None:
    base = next(iter(seconds.values()))
    print(f"\n| {title} | s | faster | PSNR to stock float32 |\n|---|---|---|---|")
    for name, value in seconds.items():
        near = f"{closeness[name]:.1f} dB" if name in closeness else ""
        print(f"| {name} | {value:.2f} | x{base / value:.2f} | {near} |", flush=True)


def psnr(a: torch.Tensor, b: torch.Tensor) -> float:
    spread = float(b.float().max() - b.float().min())
    return 20 * np.log10(spread) - 10 * float(torch.log10(((a.float() - b.float()) ** 2).mean()))


def steps(rounds: int) -> None:
    """One guided step of the denoiser."""
    stock = middle_unet()
    lean, half = make_lean(copy.deepcopy(stock), Work()), make_lean(copy.deepcopy(stock).bfloat16(), Work())
    stock_half = copy.deepcopy(stock).bfloat16()
    given = (
        torch.randn(2, FRAMES, 8, HEIGHT // 8, WIDTH // 8), torch.tensor(0.4), torch.randn(2, 1, 256),
        torch.tensor([[6.0, 127, 0.02]] * 2),
    )  # fmt: skip
    low = tuple(t.bfloat16() if t.ndim else t for t in given)
    kept: dict[str, torch.Tensor] = {}
    half(*low, kept=kept)
    kinds: dict[str, Callable[[], Any]] = {
        "stock float32": lambda: stock(*given, return_dict=False),
        "ours float32": lambda: lean(*given),
        "stock bfloat16": lambda: stock_half(*low, return_dict=False),
        "ours bfloat16": lambda: half(*low),
        "ours bfloat16, deep features reused": lambda: half(*low, kept=kept, shallow=True),
    }
    results = {name: run()[0] for name, run in kinds.items()}
    expected = results["stock float32"]
    show(
        "one step of the denoiser",
        by_turns(kinds, rounds),
        {n: psnr(r, expected) for n, r in results.items() if r is not expected},
    )


def decoding(rounds: int) -> None:
    """4 frames of 192 x 128."""
    stock = middle_vae().decoder
    latents, indicator = torch.randn(4, 4, 16, 24), torch.zeros(1, 4)
    ours, pieces = make_lean(copy.deepcopy(stock), Work()), make_lean(copy.deepcopy(stock), Work(1, None, 16))
    half = make_lean(copy.deepcopy(stock).bfloat16(), Work())
    kinds: dict[str, Callable[[], Any]] = {
        "stock float32": lambda: stock(latents, indicator, 4),
        "ours float32": lambda: ours(latents, indicator, 4),
        "ours float32, in pieces": lambda: pieces(latents, indicator, 4),
        "ours bfloat16": lambda: half(latents.bfloat16(), indicator.bfloat16(), 4),
    }
    results = {name: run() for name, run in kinds.items()}
    expected = results["stock float32"]
    show(
        "decoding, all frames at once",
        by_turns(kinds, rounds),
        {n: psnr(r, expected) for n, r in results.items() if r is not expected},
    )


def whole(rounds: int) -> None:
    """Photo to frames: the stock pipeline with its 25 steps, and each of our presets."""
    pixels = np.random.Generator(np.random.PCG64(0)).integers(0, 255, (HEIGHT, WIDTH, 3), np.uint8)
    unet, vae, clip = middle_unet(), middle_vae(), middle_clip()
    pipeline = StableVideoDiffusionPipeline(vae, clip, unet, EulerDiscreteScheduler(**SCHEDULER), CLIPImageProcessor())
    pipeline.set_progress_bar_config(disable=True)
    picture = Image.fromarray(pixels)
    kinds: dict[str, Callable[[], Any]] = {
        "stock, 25 steps, float32": lambda: pipeline(picture, HEIGHT, WIDTH, FRAMES, 25, output_type="np")
    }
    for name, dtype in (("quality", torch.float32), ("balanced", torch.bfloat16), ("fast", torch.bfloat16)):
        networks = ours(unet, vae, clip, dtype)
        kinds[f"{name}, {str(dtype).split('.')[1]}"] = lambda networks=networks, name=name: run(networks, name, pixels)
    show("photo to frames", by_turns(kinds, rounds, warm=0), {})


def ours(unet: Any, vae: Any, clip: Any, dtype: torch.dtype) -> Networks:
    decoder = copy.deepcopy(vae)
    decoder.decoder.to(dtype)
    device = torch.device("cpu")
    networks = Networks(copy.deepcopy(unet).to(dtype), decoder, copy.deepcopy(clip).to(dtype), device)
    networks.follow(MemoryPlan(DENOISE[1], DECODE[0]), no_beat)
    return networks


def run(networks: Networks, quality: str, pixels: Any) -> list[Any]:
    chosen = PACES[quality]
    levels = Levels(torch.from_numpy(SCHEDULES[chosen.schedule](chosen.steps)), SEED)
    given = condition(networks, pixels, Micro(6, 127, 0.02), SEED)
    sampler = Sampler(networks, given, chosen, levels, windows(FRAMES, FRAMES, False))
    begin = starting(noise(SEED, "latents", (1, FRAMES, 4, HEIGHT // 8, WIDTH // 8)), levels)
    return list(decode(networks, sampler.run(begin, lambda at, clean: None)[0], FRAMES, False))


@torch.inference_mode()
def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parts: dict[str, Callable[[int], None]] = {"steps": steps, "decoding": decoding, "whole": whole}
    parser.add_argument("parts", nargs="*", choices=[*parts, []], default=["steps", "decoding"])
    parser.add_argument("--rounds", type=int, default=5)
    args = parser.parse_args()
    torch.set_num_threads(1)
    for part in args.parts:
        parts[part](args.rounds)


if __name__ == "__main__":
    main()
