"""The device, the weights, and whether our frames are those of diffusers' own pipeline."""

from __future__ import annotations

import hashlib
import platform
import time
from typing import Any

import numpy as np
import torch
from PIL import Image

from engine.generators.memory.devices import has_bfloat16, large_precision
from engine.generators.svd.conditioning import condition
from engine.generators.svd.decoding import decode_group
from engine.generators.svd.flops import windows
from engine.generators.svd.noise import generator, noise
from engine.generators.svd.sampler import Sampler, starting
from engine.generators.svd.sampling_settings import MicroConditioning, Sampling
from engine.generators.svd.schedules import karras
from engine.generators.svd.solvers import Levels
from tests.acceptance.gpu.bench import Bench
from tests.acceptance.gpu.outcome import Outcome, all_of
from tests.acceptance.gpu.subjects import ours, photo, psnr, svd_networks
from tests.acceptance.gpu.weights import draw

SEED = 11
MICRO = MicroConditioning(fps=6, bucket=127, augmentation=0.02)
GUIDANCE = (1.0, 3.0)
EXACT = 80.0  # decibels in full precision
WORSE = 1.0  # decibels that half precision may lose against diffusers' own
APART = 6.0  # decibels that two runs in half precision may be further apart than one of them is from full precision
SCHEDULER = {
    "num_train_timesteps": 1000, "beta_start": 0.00085, "beta_end": 0.012, "beta_schedule": "scaled_linear",
    "prediction_type": "v_prediction", "interpolation_type": "linear", "use_karras_sigmas": True, "sigma_min": 0.002,
    "sigma_max": 700.0, "timestep_spacing": "leading", "timestep_type": "continuous", "steps_offset": 1,
}  # fmt: skip


def environment(bench: Bench) -> Outcome:
    """The device that the product chooses, and the precision it chooses for it."""
    import diffusers

    device = bench.device
    figures: dict[str, Any] = {
        "device": f"{device.id}, {device.name}", "total bytes": device.total, "free bytes": device.free,
        "torch": torch.__version__, "diffusers": diffusers.__version__, "python": platform.python_version(),
        "precision of the large models": str(large_precision(device)),
    }  # fmt: skip
    kinds = {"the device that was chosen is not the card": (device.kind == "cuda") == bench.card.real}
    if bench.card.real:
        properties = torch.cuda.get_device_properties(device.id)
        in_hardware = bool(torch.version.hip) or properties.major >= 8
        figures |= {"capability": f"{properties.major}.{properties.minor}", "CUDA": str(torch.version.cuda or torch.version.hip),
                    "host memory, bytes": host_memory()}  # fmt: skip
        kinds["bfloat16 is chosen exactly where it is emulated"] = has_bfloat16(device) == in_hardware
    kinds["nothing of it is free"] = 0 < device.free <= device.total
    return all_of(kinds, f"{device.name}, {device.free / 2**30:.1f} GiB free", figures)


def host_memory() -> int:
    import psutil

    return int(psutil.virtual_memory().total)


def weights(bench: Bench) -> Outcome:
    """All networks of Stable Video Diffusion, drawn on the device; some of them twice."""
    began = time.monotonic()
    made = svd_networks(bench.scale, bench.card.device, bench.scale.half)
    bench.card.synchronize()
    took = time.monotonic() - began
    values = {name: value for network in made.values() for name, value in network.named_parameters()}
    some = list(values)[:: max(len(values) // 40, 1)]
    again = svd_networks(bench.scale, bench.card.device, bench.scale.half)
    twice = {name: value for network in again.values() for name, value in network.named_parameters()}
    finite = all(bool(value.isfinite().all()) for value in values.values())
    alike = all(torch.equal(values[name], twice[name]) for name in some)
    count = sum(value.numel() for value in values.values())
    digest = hashlib.sha256(b"".join(values[name].float().cpu().numpy().tobytes() for name in some[:8])).hexdigest()
    spread = float(draw("spread", (64, 256), bench.card.device, 0).std()) * 256**0.5
    parts = {
        "the same seed made other weights": alike, "some weights are no numbers": finite,
        "the weights' deviation is not 1 over the root of what they sum up": abs(spread - 1) < 0.1,
    }  # fmt: skip
    detail = f"{count / 1e6:.0f} million weights in {took:.1f} s"
    return all_of(parts, detail, {"parameters": count, "seconds": took, "digest": digest[:16]})


def exactness(bench: Bench) -> Outcome:
    """Frames and latents against diffusers' own, from the same noise: in full precision and in half."""
    scale, device, half = bench.scale, bench.card.device, bench.scale.half
    with full_float32():
        wanted = stock(bench, torch.float32, scale.small)
        precise = mine(bench, torch.float32, scale.small)
    theirs, own = stock(bench, half, scale.small), mine(bench, half, scale.small)
    figures: dict[str, Any] = {
        "full precision, ours to stock": compared(precise, wanted),
        "half, stock to full": compared(theirs, wanted),
        "half, ours to full": compared(own, wanted),
    }
    large = mine(bench, half, scale.size), stock(bench, half, scale.size)
    figures[f"half, ours to stock, {scale.size[0]} x {scale.size[1]}"] = at_size = compared(*large)
    base = figures["half, stock to full"]
    parts = {
        "in full precision the frames differ": figures["full precision, ours to stock"]["frames, dB"] >= EXACT,
        "in half precision ours are further off than diffusers' own": all(
            figures["half, ours to full"][what] >= base[what] - WORSE * (1 if bench.card.real else bench.scale.slack)
            for what in ("latents, dB", "frames, dB")
        ),
        "at the clip's size the frames differ": at_size["frames, dB"] >= base["frames, dB"] - APART,
    }
    detail = (
        f"full precision {figures['full precision, ours to stock']['frames, dB']:.0f} dB; half: ours "
        f"{figures['half, ours to full']['frames, dB']:.1f} dB and stock {base['frames, dB']:.1f} dB from full"
    )
    return all_of(parts, detail, {**figures, "device": device})


class full_float32:  # noqa: N801  a context, named for what holds inside
    """Without the shortened products that cards use for float32."""

    def __enter__(self) -> None:
        self.before = torch.backends.cuda.matmul.allow_tf32, torch.backends.cudnn.allow_tf32
        torch.backends.cuda.matmul.allow_tf32 = torch.backends.cudnn.allow_tf32 = False

    def __exit__(self, *error: object) -> None:
        torch.backends.cuda.matmul.allow_tf32, torch.backends.cudnn.allow_tf32 = self.before


def compared(got: tuple[torch.Tensor, torch.Tensor], wanted: tuple[torch.Tensor, torch.Tensor]) -> dict[str, float]:
    (latents, frames), (their_latents, their_frames) = got, wanted
    return {
        "latents, dB": psnr(latents, their_latents), "frames, dB": psnr(frames, their_frames),
        "latents, most": float((latents - their_latents).abs().max()),
        "frames, most": float((frames - their_frames).abs().max()),
        "spread of the frames": float(their_frames.std()),
    }  # fmt: skip


def shape(bench: Bench, size: tuple[int, int]) -> tuple[int, int, int, int, int]:
    return 1, bench.scale.frames, 4, size[1] // 8, size[0] // 8


@torch.inference_mode()
def stock(bench: Bench, dtype: torch.dtype, size: tuple[int, int]) -> tuple[torch.Tensor, torch.Tensor]:
    """Latents (F, 4, h, w) and frames (F, 3, H, W) in 0..1 of diffusers' own pipeline, on the processor."""
    pipe = stock_pipeline(bench, dtype)
    kept: list[torch.Tensor] = []

    def keep(pipe: Any, step: int, at: Any, tensors: dict[str, Any]) -> dict[str, Any]:
        kept[:] = [tensors["latents"]]
        return {}

    latents = noise(SEED, "latents", shape(bench, size)).to(bench.card.device, dtype)
    frames = pipe(
        Image.fromarray(photo().fit(*size)), size[1], size[0], bench.scale.frames, bench.scale.steps, None, *GUIDANCE,
        MICRO.fps + 1, MICRO.bucket, MICRO.augmentation, decode_chunk_size=bench.scale.frames,
        generator=generator(SEED, "augmentation"), latents=latents, output_type="pt", callback_on_step_end=keep,
    ).frames[0]  # fmt: skip
    return kept[0][0].float().cpu(), frames.float().cpu()


def stock_pipeline(bench: Bench, dtype: torch.dtype) -> Any:
    """On the device, everything resident."""
    from diffusers import EulerDiscreteScheduler, StableVideoDiffusionPipeline
    from transformers import CLIPImageProcessor

    made = svd_networks(bench.scale, bench.card.device, dtype)
    pipe = StableVideoDiffusionPipeline(
        made["vae"], made["clip"], made["unet"], EulerDiscreteScheduler(**SCHEDULER), CLIPImageProcessor()
    )
    pipe.set_progress_bar_config(disable=True)
    return pipe


@torch.inference_mode()
def mine(bench: Bench, dtype: torch.dtype, size: tuple[int, int]) -> tuple[torch.Tensor, torch.Tensor]:
    """The same by our own loop."""
    networks = ours(svd_networks(bench.scale, bench.card.device, dtype), bench.card.device)
    steps, frames = bench.scale.steps, bench.scale.frames
    levels = Levels(torch.from_numpy(karras(steps)), SEED)
    given = condition(networks, np.array(photo().fit(*size)), MICRO, SEED)
    sampler = Sampler(networks, given, Sampling(steps, guidance=GUIDANCE), levels, windows(frames, frames, False))
    start = starting(noise(SEED, "latents", shape(bench, size)).to(bench.card.device), levels)
    clean = sampler.run(start, lambda at, clean: None)[0]
    return clean.float().cpu(), (decode_group(networks, clean) / 2 + 0.5).clamp(0, 1).float().cpu()
