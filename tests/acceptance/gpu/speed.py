"""Seconds of a step and memory of each stage, by plan, against the forecast and against diffusers' own pipeline."""

from __future__ import annotations

import gc
import time
from collections.abc import Callable
from typing import Any

import torch
from PIL import Image

from engine.generators.memory import plans
from engine.generators.memory.plans import DECODE, DENOISE, DecodePlan, DenoisePlan, Extent, MemoryPlan, Place
from engine.generators.svd.conditioning import condition
from engine.generators.svd.decoding import decode_group
from engine.generators.svd.flops import windows
from engine.generators.svd.networks import Networks
from engine.generators.svd.noise import noise
from engine.generators.svd.sampler import Sampler, starting
from engine.generators.svd.sampling_settings import Sampling
from engine.generators.svd.schedules import karras
from engine.generators.svd.solvers import Levels
from tests.acceptance.gpu.bench import Bench
from tests.acceptance.gpu.outcome import Outcome, all_of
from tests.acceptance.gpu.pictures import GUIDANCE, MICRO, SEED, stock_pipeline
from tests.acceptance.gpu.subjects import SvdSubject, Watch, ours, photo, run, svd_networks


def plans_on_the_card(bench: Bench) -> Outcome:
    """Diffusers' own, each plan of the denoiser and each of the decoder, on a clip of full length."""
    theirs = stock_step(bench)
    gc.collect()
    networks = ours(svd_networks(bench.scale, bench.card.device, bench.scale.half), bench.card.device)
    figures: dict[str, Any] = {"diffusers' own": theirs}
    for denoise in DENOISE:
        figures[denoise.name] = denoised(bench, networks, denoise)
    for decode in DECODE:
        figures[f"decoding {decode.name}"] = decoded(bench, networks, decode)
    own = [row for name, row in figures.items() if name != "diffusers' own"]
    over = [name for name, row in figures.items() if "of forecast" in row and row["of forecast"] > bench.scale.crowd]
    resident = figures[DENOISE[0].name]["s a step"]
    parts = {
        f"more memory than forecast: {', '.join(over)}": not over,
        "resident is slower than diffusers' own": resident
        <= bench.scale.slack * theirs["s a step"] + bench.scale.pause,
        "a plan that should need less memory needs more": falling(figures),
    }
    detail = (
        f"resident {resident:.2f} s a step, diffusers' own {theirs['s a step']:.2f} s; at most "
        f"{max(row['of forecast'] for row in own):.0%} of the forecast memory"
    )
    return all_of(parts, detail, figures)


def falling(figures: dict[str, Any]) -> bool:
    """Whether the last plan of the denoiser and of the decoder takes less than the first."""
    return all(
        figures[last]["bytes"] < figures[first]["bytes"]
        for first, last in ((DENOISE[0].name, DENOISE[-1].name), (f"decoding {DECODE[0].name}", f"decoding {DECODE[-1].name}"))
    )  # fmt: skip


def size_of(bench: Bench) -> tuple[int, int, int, int, int]:
    width, height = bench.scale.size
    return 1, bench.scale.longest, 4, height // 8, width // 8


def stock_step(bench: Bench) -> dict[str, float]:
    """Seconds of a step and memory of denoising of diffusers' own pipeline with everything on the device."""
    pipe, at = stock_pipeline(bench, bench.scale.half), []
    width, height = bench.scale.size

    def note(pipe: Any, step: int, when: Any, tensors: Any) -> dict[str, Any]:
        bench.card.synchronize()
        at.append(time.monotonic())
        return {}

    networks = (pipe.unet, pipe.vae, pipe.image_encoder)
    with torch.inference_mode(), bench.card.watched(value for one in networks for value in one.parameters()):
        pipe(
            Image.fromarray(photo().fit(width, height)), height, width, bench.scale.longest, bench.scale.timed, None, *GUIDANCE,
            generator=torch.Generator("cpu").manual_seed(SEED), output_type="latent", callback_on_step_end=note,
        )  # fmt: skip
        peak = bench.card.peak()
    return {"s a step": timed(at), "bytes": peak.allocated, "reserved bytes": peak.reserved}


def timed(at: list[float]) -> float:
    """Seconds of a step, of those after the first."""
    return (at[-1] - at[0]) / (len(at) - 1)


@torch.inference_mode()
def denoised(bench: Bench, networks: Networks, plan: DenoisePlan) -> dict[str, float]:
    """One plan of the denoiser."""
    networks.apply_plan(MemoryPlan(plan, DECODE[0]), lambda: None)
    if plan.place is Place.RESIDENT:
        for part in ("clip", "encoder", "unet", "decoder"):
            with networks.on_device(part):
                pass
    width, height = bench.scale.size
    count, at = bench.scale.longest, []
    levels = Levels(torch.from_numpy(karras(bench.scale.timed)), SEED)
    given = condition(networks, photo().fit(width, height), MICRO, SEED)
    sampler = Sampler(
        networks, given, Sampling(bench.scale.timed, guidance=GUIDANCE), levels, windows(count, count, False)
    )
    start = starting(noise(SEED, "latents", size_of(bench)).to(bench.card.device), levels)

    def note(*about: Any) -> None:
        bench.card.synchronize()
        at.append(time.monotonic())

    def work() -> None:
        sampler.run(start, note)

    row = measured(bench, networks, work, "denoising", MemoryPlan(plan, DECODE[0]))
    return {"s a step": timed(at), **row, "pinned bytes": bench.card.pinned(),
            "went down": networks.plan.denoise is not plan}  # fmt: skip


@torch.inference_mode()
def decoded(bench: Bench, networks: Networks, plan: DecodePlan) -> dict[str, float]:
    """One plan of the decoder, with the other networks off the device."""
    chosen = MemoryPlan(DENOISE[1], plan)
    networks.apply_plan(chosen, lambda: None)
    latents = noise(SEED, "latents", size_of(bench))[0].to(bench.card.device)
    began = time.monotonic()

    def work() -> None:
        decode_group(networks, latents)
        bench.card.synchronize()

    row = measured(bench, networks, work, "decoding", chosen)
    return {"s in all": time.monotonic() - began, **row}


def measured(
    bench: Bench, networks: Networks, work: Callable[[], None], stage: str, plan: MemoryPlan
) -> dict[str, float]:
    """The peak of some work, and what was forecast for its stage."""
    parts = (networks.unet, networks.vae, networks.clip)
    with bench.card.watched(value for one in parts for value in one.parameters()):
        work()
        peak = bench.card.peak()
    count, positions = bench.scale.longest, bench.scale.size[0] * bench.scale.size[1] // 64
    forecast = next(one for one in plans.stages(plan, Extent(count, positions, count)) if one.name == stage)
    return {"bytes": peak.allocated, "reserved bytes": peak.reserved, "forecast, least, bytes": forecast.low,
            "forecast bytes": forecast.high, "of forecast": peak.allocated / forecast.high}  # fmt: skip


def session(bench: Bench) -> Outcome:
    """The same clip twice, by the plan that the product chooses each time."""
    subject, rows, frames = SvdSubject(bench.scale, bench.card), [], []
    for _ in range(2):
        watch = Watch(bench.card)
        began = time.monotonic()
        with bench.card.watched([]):
            frames.append(run(subject, subject.request(), watch))
        assert subject.loaded is not None
        plan = subject.loaded.plan
        rows.append({"plan": f"{plan.denoise.name}, decoding {plan.decoding}", "s a step": watch.step,
                     "s in all": time.monotonic() - began, "rungs": DENOISE.index(plan.denoise) + DECODE.index(plan.decode),
                     "free bytes afterwards": bench.device.free})  # fmt: skip
    first, second = rows
    parts = {
        "the second clip had a slower plan": second["rungs"] <= first["rungs"],
        "the second clip's steps took longer": second["s a step"]
        <= first["s a step"] * bench.scale.slack + bench.scale.pause,
        "the weights were loaded twice": subject.loads == 1,
        "the second clip is another": bool((frames[0] == frames[1]).all()),
    }
    detail = f"{first['plan']}; {first['s a step']:.2f} s a step, then {second['s a step']:.2f} s"
    return all_of(parts, detail, {"first": first, "second": second})
