"""Each family at true widths with few blocks: memory by policy against the forecast, seconds, and the same bytes."""

from __future__ import annotations

import gc
import itertools
from collections.abc import Callable
from typing import Any

import numpy as np
import torch

from engine.arrays import UInt8Array
from engine.generators.diffusers.base import PassInput
from engine.generators.diffusers.checks import pixels_of
from engine.generators.diffusers.footprint import footprint
from engine.generators.memory.device import CONTEXT
from engine.generators.memory.offload import Placement, Policy, denoisers, small_parts
from engine.models import MODELS
from engine.progress import Phase, Progress, ignore
from engine.request.motion_request import MotionRequest
from tests.acceptance.gpu.bench import Bench
from tests.acceptance.gpu.outcome import Outcome, all_of
from tests.acceptance.gpu.subjects import FamilySubject, Watch, family_subject, photo, psnr, run

CLOSE = 1.3  # how many times what was measured a forecast may be
FP8 = 10.0  # decibels that a clip in 8 bits is at least near


def family(name: str) -> Callable[[Bench], Outcome]:
    return lambda bench: one_family(bench, name)


def one_family(bench: Bench, name: str) -> Outcome:
    """Every policy once: two steps and decoding."""
    folder = bench.scale.folder_of(name, bench.empty(name) / name)
    request = bench.scale.clip_of(MODELS[name])
    policies = list(Policy) if bench.card.real else [Policy.RESIDENT, Policy.STREAMED, Policy.STREAMED_FP8]
    figures: dict[str, Any] = {"clip": f"{request.width} x {request.height}, {request.frames} frames"}
    clips: dict[Policy, UInt8Array] = {}
    for policy in policies:
        figures[policy.name], clips[policy] = by_policy(bench, name, folder, request, policy)
        gc.collect()
    figures["diffusers' own"], theirs = stock(bench, name, folder, request)
    rows = {policy.name: figures[policy.name] for policy in policies}
    whole = clips[Policy.RESIDENT]
    streamed = psnr(clips[Policy.STREAMED], whole)
    figures["8 bits, dB"] = psnr(clips[Policy.STREAMED_FP8], clips[Policy.STREAMED])
    figures["streamed, dB"] = streamed
    over = [row for row in rows if rows[row]["of forecast"] > bench.scale.crowd]
    far = [row for row in rows if rows[row]["forecast bytes"] > CLOSE * rows[row]["bytes"]] if bench.card.real else []
    own, their = rows["RESIDENT"]["s a step"], figures["diffusers' own"]["s a step"]
    parts = {
        f"more memory than forecast: {', '.join(over)}": not over,
        f"forecast at more than {CLOSE} times what it took: {', '.join(far)}": not far,
        "resident is slower than diffusers' own": own <= bench.scale.slack * their + bench.scale.pause,
        "the clip is not diffusers' own": bool((whole == theirs).all()),
        "8 bits give another clip": figures["8 bits, dB"] >= FP8,
        "a clip is of one colour": all(clip.std() > 1 for clip in clips.values()),
    }
    shares = ", ".join(f"{row} {rows[row]['of forecast']:.0%}" for row in rows)
    return all_of(parts, f"of the forecast memory: {shares}; {own:.2f} s a step, diffusers' own {their:.2f}", figures)


def subject_of(bench: Bench, name: str, folder: Any, policy: Policy) -> FamilySubject:
    dtype = "bfloat16" if bench.card.real else "float32"
    return family_subject(name, folder, bench.card, Placement(bench.device.id, dtype, policy))


def by_policy(bench: Bench, name: str, folder: Any, request: Any, policy: Policy) -> tuple[dict[str, Any], UInt8Array]:
    import psutil

    subject = subject_of(bench, name, folder, policy)
    subject.choose(request)
    expected = footprint(subject, request, subject.placement.torch_dtype).peak(policy) - CONTEXT
    pipe = subject._pipe = subject._open(ignore)
    weights = [value for part in parts_of(pipe) for value in (*part.parameters(), *part.buffers())]
    on_card = sum(value.nbytes for value in weights) if policy is Policy.RESIDENT and not bench.card.real else 0
    watch = Watch(bench.card)
    with bench.card.watched(weights):
        frames = run(subject, request, watch)
        watch.close()
    stages = {stage: peak.allocated + on_card for stage, peak in watch.peaks.items()}
    peak = max(stages.values())
    row = {
        "bytes": peak, "forecast bytes": expected, "of forecast": peak / expected, "s a step": watch.step,
        **{f"{stage}, bytes": value for stage, value in stages.items()},
        "reserved bytes": max(peak.reserved for peak in watch.peaks.values()), "pinned bytes": bench.card.pinned(),
        "main memory, bytes": psutil.Process().memory_info().rss,
    }  # fmt: skip
    return row, frames


def parts_of(pipe: Any) -> list[torch.nn.Module]:
    return [*denoisers(pipe), *(getattr(pipe, name) for name in small_parts(pipe))]


Note = Callable[[Any, int, Any, Any], dict[str, Any]]


def called_back(pipe: Any, given: dict[str, Any], request: MotionRequest, note: Note) -> Any:
    return pipe(**given, callback_on_step_end=note)


def with_text_connected(pipe: Any, given: dict[str, Any], request: MotionRequest, note: Note) -> Any:
    """LTX-2: what its connectors would make of a text is drawn, too."""
    heard = given.pop("audio_embeds")
    pipe.connectors = lambda embeds, mask, **how: (embeds, heard, mask)
    return called_back(pipe, given, request, note)


def without_callback(pipe: Any, given: dict[str, Any], request: MotionRequest, note: Note) -> Any:
    """HunyuanVideo 1.5: it takes no size and calls nobody back, and its guidance is a part of its own."""
    real, count = pipe.scheduler.step, itertools.count()

    def step(*about: Any, **named: Any) -> Any:
        out = real(*about, **named)
        note(pipe, next(count), None, {})
        return out

    pipe.scheduler.step = step
    pipe.video_processor.calculate_default_height_width = lambda **about: (request.height, request.width)
    pipe.guider = pipe.guider.new(guidance_scale=given.pop("guidance_scale"))
    return pipe(**given)


STOCK = {"ltx2": with_text_connected, "hunyuan": without_callback}


def stock(bench: Bench, name: str, folder: Any, request: Any) -> tuple[dict[str, float], UInt8Array]:
    """The same pipeline of diffusers', called as its documentation says, with everything on the device."""
    subject = subject_of(bench, name, folder, Policy.RESIDENT)
    subject.choose(request)
    pipe = subject._open(ignore)
    picture = photo().fit(request.width, request.height, request.fit)
    ask = PassInput(request, np.asarray(picture), None, request.frames)
    watch = Watch(bench.card)
    text = {
        key: value.to(bench.card.device, subject.placement.torch_dtype if value.is_floating_point() else value.dtype)
        for key, value in subject._text(request, ignore).items()
    }

    def note(pipe: Any, step: int, at: Any, tensors: Any) -> dict[str, Any]:
        watch(Progress(Phase.DENOISE, step + 1, request.steps + 1))
        return {}

    weights = [value for part in parts_of(pipe) for value in part.parameters()]
    with torch.random.fork_rng(), torch.no_grad(), bench.card.watched(weights):
        torch.manual_seed(request.seed)
        given = {
            **subject.arguments(ask), **text, "num_inference_steps": request.steps,
            "guidance_scale": subject.spec.guidance, "output_type": "np",
            "generator": torch.Generator("cpu").manual_seed(request.seed),
        }  # fmt: skip
        out = STOCK.get(subject.spec.family, called_back)(pipe, given, request, note)
        peak = bench.card.peak()
    return {"s a step": watch.step, "bytes": peak.allocated, "reserved bytes": peak.reserved}, pixels_of(
        out.frames[0], request.frames
    )
