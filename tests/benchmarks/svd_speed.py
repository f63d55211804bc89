"""Stable Video Diffusion's networks, ours against the stock ones: `python tests/benchmarks/svd_speed.py`.

A random network of the true architecture at middle size (channels 64 to 256, 8 frames of 320 x 192), on one thread,
by turns, medians of processor seconds of that thread (`stop`: of wall time; `memory`: on Linux only). Random weights
take as long as trained ones; a graphics card is not measured here. Not a test: it judges nothing.
"""

from __future__ import annotations

import argparse
import copy
import ctypes
import gc
import statistics
import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from multiprocessing import get_context
from pathlib import Path
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

from engine.arrays import UInt8Array
from engine.errors import Cancelled
from engine.generators.memory.plans import DECODE, DENOISE, DenoisePlan, MemoryPlan
from engine.generators.svd.conditioning import Condition, condition
from engine.generators.svd.decoding import decode
from engine.generators.svd.flops import windows
from engine.generators.svd.lean import ChunkPlan, make_lean
from engine.generators.svd.lean.chunking import no_poll
from engine.generators.svd.networks import Networks
from engine.generators.svd.noise import noise
from engine.generators.svd.pipeline import ProgressPoller
from engine.generators.svd.sampler import Sampler, starting
from engine.generators.svd.sampling_settings import PACES, MicroConditioning, Sampling
from engine.generators.svd.schedules import SCHEDULES
from engine.generators.svd.solvers import Levels
from engine.progress import Progress

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
        hidden_size=128, intermediate_size=256, num_hidden_layers=2, num_attention_heads=2, patch_size=32,
        projection_dim=256,
    )  # fmt: skip
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
    lean, half = make_lean(copy.deepcopy(stock), ChunkPlan()), make_lean(copy.deepcopy(stock).bfloat16(), ChunkPlan())
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
    ours, pieces = make_lean(copy.deepcopy(stock), ChunkPlan()), make_lean(copy.deepcopy(stock), ChunkPlan(1, None, 16))
    half = make_lean(copy.deepcopy(stock).bfloat16(), ChunkPlan())
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
    pixels = picture()
    unet, vae, clip = middle_unet(), middle_vae(), middle_clip()
    pipeline, photo = stock(unet, vae, clip), Image.fromarray(pixels)
    first = "stock, 25 steps, float32"
    kinds = {first: lambda: pipeline(photo, HEIGHT, WIDTH, FRAMES, 25, output_type="np")}
    for name, dtype in (("quality", torch.float32), ("balanced", torch.bfloat16), ("fast", torch.bfloat16)):
        networks = ours(*copy.deepcopy((unet, vae, clip)), dtype)
        kinds[f"{name}, {str(dtype).split('.')[1]}"] = lambda networks=networks, name=name: run(
            networks, PACES[name], pixels
        )
    show("photo to frames", by_turns(kinds, rounds, warm=0), {})


def picture() -> UInt8Array:
    return np.random.Generator(np.random.PCG64(0)).integers(0, 255, (HEIGHT, WIDTH, 3), np.uint8)


def stock(unet: Any, vae: Any, clip: Any) -> Any:
    pipeline = StableVideoDiffusionPipeline(vae, clip, unet, EulerDiscreteScheduler(**SCHEDULER), CLIPImageProcessor())
    pipeline.set_progress_bar_config(disable=True)
    return pipeline


def ours(unet: Any, vae: Any, clip: Any, dtype: torch.dtype) -> Networks:
    vae.decoder.to(dtype)
    networks = Networks(unet.to(dtype), vae, clip.to(dtype), torch.device("cpu"))
    networks.apply_plan(MemoryPlan(DENOISE[1], DECODE[0]), no_poll)
    return networks


def run(networks: Networks, chosen: Sampling, pixels: UInt8Array) -> list[tuple[int, UInt8Array]]:
    levels = Levels(torch.from_numpy(SCHEDULES[chosen.schedule](chosen.steps)), SEED)
    given = condition(networks, pixels, MicroConditioning(6, 127, 0.02), SEED)
    sampler = Sampler(networks, given, chosen, levels, windows(FRAMES, FRAMES, False))
    begin = starting(noise(SEED, "latents", (1, FRAMES, 4, HEIGHT // 8, WIDTH // 8)), levels)
    return list(decode(networks, sampler.run(begin, lambda at, clean: None)[0], FRAMES, False))


def memory(rounds: int) -> None:
    """What two guided steps and the decoding of all frames take, each in a process of its own; from Linux's account."""
    kinds: dict[str, tuple[torch.dtype, MemoryPlan | None]] = {
        "stock float32": (torch.float32, None),
        "ours float32": (torch.float32, MemoryPlan(DENOISE[1], DECODE[0])),
        "ours float32, guidance in turns, decoded in pieces": (torch.float32, MemoryPlan(DENOISE[2], DECODE[1])),
        "ours bfloat16": (torch.bfloat16, MemoryPlan(DENOISE[1], DECODE[0])),
    }
    print(f"\n| {FRAMES} frames of {WIDTH} x {HEIGHT} | networks and libraries | on top at the fullest | less |")
    print("|---|---|---|---|")
    base = 0.0
    for name, (dtype, plan) in kinds.items():
        with get_context("spawn").Pool(1, maxtasksperchild=1) as pool:
            found = pool.starmap(footprint, [(dtype, plan)] * rounds, chunksize=1)
        idle, more = (statistics.median(values) / 2**20 for values in zip(*found, strict=True))
        base = base or more
        print(f"| {name} | {idle:.0f} MiB | {more:.0f} MiB | x{base / more:.2f} |", flush=True)


@torch.inference_mode()
def footprint(dtype: torch.dtype, plan: MemoryPlan | None) -> tuple[int, int]:
    """Bytes resident before, and how many more at the fullest moment, of this process."""
    torch.set_num_threads(1)
    pixels = picture()
    if plan is None:
        pipeline = stock(middle_unet(), middle_vae(), middle_clip())
    else:
        networks = ours(middle_unet(), middle_vae(), middle_clip(), dtype)
        networks.apply_plan(plan, no_poll)
    gc.collect()
    ctypes.CDLL(None).malloc_trim(0)  # what building left free is not there to be used unseen
    Path("/proc/self/clear_refs").write_text("5")  # the fullest moment is now
    before = resident("VmRSS")
    if plan is None:
        pipeline(Image.fromarray(pixels), HEIGHT, WIDTH, FRAMES, 2, decode_chunk_size=FRAMES, output_type="np")
    else:
        run(networks, replace(PACES["quality"], steps=2), pixels)
    return before, resident("VmHWM") - before


def resident(field: str) -> int:
    """Bytes of this process in memory, as Linux counts them: now (VmRSS), at most so far (VmHWM)."""
    status = Path("/proc/self/status").read_text().splitlines()
    return 1024 * int(next(line.split()[1] for line in status if line.startswith(field)))


def stop(rounds: int) -> None:
    """From the wish to stop, at moments spread evenly over the second step, to the step's end by it; wall time."""
    made = middle_unet(), middle_vae(), middle_clip()
    print(f"\n| a stop inside a step, {8 * rounds} of each | step | median | longest |\n|---|---|---|---|")
    for plan in DENOISE[:3:2]:
        for dtype in (torch.float32, torch.bfloat16):
            networks = ours(*copy.deepcopy(made), dtype)
            step = statistics.median(stopped(networks, plan, None) for _ in range(2))
            late = [stopped(networks, plan, step * (1 + (i + 0.5) / (8 * rounds))) for i in range(8 * rounds)]
            share = [f"{value / step:.1%}" for value in (statistics.median(late), max(late))]
            print(f"| {plan.name}, {str(dtype)[6:]} | {step:.2f} s | {share[0]} | {share[1]} of a step |", flush=True)


def stopped(networks: Networks, plan: DenoisePlan, after: float | None) -> float:
    """How long after a moment, in seconds from the beginning, denoising ends that is to stop then.

    Without a moment: how long the second of three steps takes.
    """
    began = time.monotonic()
    ends: list[float] = []

    def report(progress: Progress) -> None:
        if after is not None and time.monotonic() - began > after:
            raise Cancelled

    poller = ProgressPoller(report, networks.device)
    networks.apply_plan(MemoryPlan(plan, DECODE[0]), poller.poll)
    given = (torch.randn(1, 1, 256), torch.randn(1, 4, HEIGHT // 8, WIDTH // 8), torch.tensor([[6.0, 127, 0.02]]))
    levels = Levels(torch.from_numpy(SCHEDULES["karras"](3)), SEED)
    sampler = Sampler(networks, Condition(*given), PACES["quality"], levels, windows(FRAMES, FRAMES, False))
    begin = starting(noise(SEED, "latents", (1, FRAMES, 4, HEIGHT // 8, WIDTH // 8)), levels)
    with suppress(Cancelled):
        sampler.run(begin, lambda at, clean: ends.append(time.monotonic()))
    return ends[1] - ends[0] if after is None else time.monotonic() - began - after


@torch.inference_mode()
def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parts: dict[str, Callable[[int], None]] = {
        "steps": steps,
        "decoding": decoding,
        "whole": whole,
        "stop": stop,
        "memory": memory,
    }
    parser.add_argument("parts", nargs="*", metavar="PART", help=f"{', '.join(parts)} (default: steps decoding)")
    parser.add_argument("--rounds", type=int, default=5)
    args = parser.parse_args()
    if unknown := set(args.parts) - set(parts):
        parser.error(f"unknown part: {', '.join(sorted(unknown))}; choose from {', '.join(parts)}")
    torch.set_num_threads(1)
    for part in args.parts or ("steps", "decoding"):
        parts[part](args.rounds)


if __name__ == "__main__":
    main()
