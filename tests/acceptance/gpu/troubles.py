"""A memory that is too small, a person who stops, a process that is gone, numbers that break."""

from __future__ import annotations

import hashlib
import random
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import replace
from itertools import pairwise
from pathlib import Path
from typing import Any

import numpy as np
import torch

from engine.arrays import UInt8Array
from engine.errors import Cancelled, DeviceError, EngineError, OutOfMemoryError, PrecisionError
from engine.fidelity.colour.stabilisation import stabilise_colours
from engine.generators.diffusers import block_cache
from engine.generators.memory.device import GIB
from engine.generators.memory.offload import Placement, Policy, denoisers
from engine.generators.memory.plans import DECODE, DENOISE, EVERYTHING
from engine.generators.svd.lean.unet import LeanUNet
from engine.jobs.checkpoint import Checkpoint
from engine.models import MODELS
from engine.progress import Phase, Progress, ProgressCallback, ignore
from tests.acceptance.gpu.bench import Bench
from tests.acceptance.gpu.outcome import Outcome, all_of
from tests.acceptance.gpu.subjects import SvdSubject, Watch, family_subject, photo, psnr, run

LIMITS = (40.0, 10.0, 6.0, 4.0, 2.0)  # GiB
SHARES = (1.5, 0.8, 0.6, 0.45, 0.1)  # of what an unlimited run takes, where memory is the rehearsal's
ALIKE = 40.0  # decibels between clips of two plans in half precision
LATE = 0.3  # seconds after which a stop is heard at the latest
DARK = 1.0  # spread of bytes below which a clip is one colour
BROKEN_STEP = 2


def ladder(bench: Bench) -> Outcome:
    """The memory is limited from the start, then only before one stage: the clip is the same, or a sentence says no."""
    subject = SvdSubject(bench.scale, bench.card, EVERYTHING)
    request = subject.request()
    watch = Watch(bench.card)
    with bench.card.watched(subject.tensors()):
        wanted = run(subject, request, watch)
        watch.close()
    most = max(peak.allocated for peak in watch.peaks.values())
    figures: dict[str, Any] = {"unlimited, bytes": most}
    sizes = [int(limit * GIB) for limit in LIMITS] if bench.card.real else [int(share * most) for share in SHARES]
    for number, size in enumerate(sizes):
        name = f"{size / GIB:.0f} GiB" if bench.card.real else f"{SHARES[number]:.0%} of it"
        figures[f"all the time, {name}"] = limited(bench, subject, wanted, size)
    for phase, size in stage_limits(bench, watch):
        figures[f"before {phase}, {size / GIB:.3g} GiB"] = limited(bench, subject, wanted, size, phase)
    figures["before the text"] = text_limited(bench)
    rows = {name: row for name, row in figures.items() if isinstance(row, dict)}
    clips = [row for row in rows.values() if row["ended"] == "clip"]
    parts = {
        f"a raw error came through: {next((r['ended'] for r in rows.values() if r['raw']), '')}": not any(
            row["raw"] for row in rows.values()
        ),
        "a step that was done was done again": not any(row["again"] for row in rows.values()),
        "a clip within limits is another": all(row["dB"] >= ALIKE for row in clips),
        "no limit led to a smaller plan": any(row["rungs"] > 0 for row in rows.values()),
        "even the largest limit gave no clip": next(iter(rows.values()))["ended"] == "clip",
        "the text was not encoded": rows["before the text"]["ended"] == "clip",
    }
    detail = f"{len(clips)} of {len(rows)} limits gave the clip, the others a sentence; {max(r['rungs'] for r in rows.values())} rungs at most"
    return all_of(parts, detail, figures)


def stage_limits(bench: Bench, watch: Watch) -> Iterator[tuple[str, int]]:
    """Before which stage, and to how many bytes."""
    yield "encode", int(2.2 * GIB) if bench.card.real else int(0.6 * watch.peaks["encode"].allocated)
    yield "decode", 6 * GIB if bench.card.real else int(0.6 * watch.peaks["decode"].allocated)


def limited(bench: Bench, subject: SvdSubject, wanted: UInt8Array, size: int, before: str = "") -> dict[str, Any]:
    """A clip within a limit that holds from the start, or from the beginning of one stage."""
    times = 1 if before == "encode" and not bench.card.real else None  # there, moving networks away frees nothing

    def lower(progress: Progress) -> None:
        last = progress.phase is Phase.DENOISE and progress.done == progress.total
        if (before == "encode" and progress.phase is Phase.ENCODE) or (before == "decode" and last):
            bench.card.limit(size, times)

    watch = Watch(bench.card, lower)
    ended, raw, frames = "clip", False, None
    with bench.card.watched(subject.tensors()):
        if not before:
            bench.card.limit(size)
        try:
            frames = run(subject, subject.request(), watch)
        except EngineError as error:
            ended = f"{type(error).__name__}: {error}"
            raw = not isinstance(error, OutOfMemoryError)
        except Exception as error:  # whatever comes through is what is looked for
            ended, raw = f"{type(error).__name__}: {str(error)[:80]}", True
    assert subject.loaded is not None
    plan = subject.loaded.plan
    return {"limit bytes": size, "ended": ended, "raw": raw, "again": went_back(watch.done),
            "rungs": DENOISE.index(plan.denoise) + DECODE.index(plan.decode) + plan.apart,
            "plan": f"{plan.denoise.name}, decoding {plan.decoding}",
            "dB": psnr(frames, wanted) if frames is not None else 0.0,
            "most": int(np.abs(frames.astype(int) - wanted).max()) if frames is not None else 0}  # fmt: skip


def went_back(done: list[int]) -> bool:
    return any(later <= earlier for earlier, later in pairwise(done))


def text_limited(bench: Bench) -> dict[str, Any]:
    """A text encoder that does not fit is run on the processor."""
    from transformers import T5Config, T5EncoderModel

    from engine.generators.diffusers.ltx import LTXFamily
    from tests.support.diffusers_toys import T5, t5_files

    true = {**T5, "d_model": 4096, "d_kv": 64, "d_ff": 10240, "num_heads": 64, "vocab_size": 32128}
    name = "ltx-0.9.8-13b"
    folder = bench.scale.folder_of(name, bench.empty("text") / name)
    (folder / "tokenizer").mkdir(exist_ok=True)
    t5_files(128)(folder / "tokenizer")
    encoder = T5EncoderModel(T5Config(**(true if bench.card.real else T5))).eval()
    # The processor by another name, where it stands in for a card: then what is "on the processor" is told apart.
    card = bench.card.device if bench.card.real else "cpu:0"
    subject = family_subject(name, folder, bench.card, Placement(card, "float32", Policy.RESIDENT))
    subject.placements = [subject.forced]  # type: ignore[list-item]
    given = {"text_encoder": encoder, "tokenizer": tokenizer(folder)}
    subject._load = lambda names, report: given  # type: ignore[method-assign]
    row = {"ended": "clip", "raw": False, "again": False, "dB": 999.0, "rungs": 0, "plan": "on the processor"}
    with bench.card.watched(encoder.parameters()):
        bench.card.limit(8 * 2**20 if bench.card.real else 8, 1)
        try:
            found = LTXFamily._text(subject, replace(request_of(name), prompt="a red ball"), ignore)  # type: ignore[arg-type]
            row["ended"] = "clip" if bool(found["prompt_embeds"].isfinite().all()) else "no numbers"
        except Exception as error:  # whatever comes through is what is looked for
            row |= {"ended": f"{type(error).__name__}: {str(error)[:80]}", "raw": True}
    return row


def tokenizer(folder: Path) -> Any:
    from engine.generators.diffusers import loading

    return loading.load_part(folder, "tokenizer", "transformers.T5Tokenizer", torch.float32)


def request_of(name: str) -> Any:
    from engine.request.defaults import defaults

    return defaults(MODELS[name], 64, 64)


def interruption(bench: Bench) -> Outcome:
    """Stopped at random moments, and gone on with in another process."""
    subject = SvdSubject(bench.scale, bench.card)
    request = subject.request()
    whole = run(subject, request)
    began = time.monotonic()
    again = run(subject, request)
    took = time.monotonic() - began
    chance, late = random.Random(5), []
    for _ in range(bench.scale.moments):
        late.append(stopped(subject, request, took * chance.uniform(0.05, 0.95)))
    kept = Checkpoint(bench.empty("job") / "latents.npz")
    with_checkpoint = stop_after(subject, request, kept, bench.scale.steps - 1)
    digest = in_another_process(bench, kept)
    figures = {
        "seconds of the clip": took, "late, median": float(np.median(late)), "late, worst": max(late),
        "late": late, "digest": digest_of(whole), "digest after going on": digest,
    }  # fmt: skip
    parts = {
        "the same clip in one process is another": bool((whole == again).all()),
        f"a stop was heard only after {max(late):.2f} s": max(late)
        <= LATE * (1 if bench.card.real else bench.scale.slack),
        "nothing was kept when it stopped": with_checkpoint,
        "another process made another clip of what was kept": digest == digest_of(whole),
    }
    detail = f"heard after {figures['late, median']:.3f} s, {max(late):.3f} s at worst; the same bytes after going on"
    return all_of(parts, detail, figures)


def stopped(subject: SvdSubject, request: Any, after: float) -> float:
    """Seconds from the moment somebody stops until the run has ended."""
    moment = time.monotonic() + after

    def stop(progress: Progress) -> None:
        if time.monotonic() >= moment:
            raise Cancelled

    with suppress(Cancelled):
        run(subject, request, stop)
    return max(time.monotonic() - moment, 0.0)  # 0 where it was quicker than before, and had ended


def stop_after(subject: SvdSubject, request: Any, kept: Checkpoint, step: int) -> bool:
    """Whether something is kept when it stops after a step."""

    def stop(progress: Progress) -> None:
        if progress.phase is Phase.DENOISE and progress.done == step:
            raise Cancelled

    try:
        run(subject, request, stop, kept)
    except Cancelled:
        return kept.exists
    return False


def in_another_process(bench: Bench, kept: Checkpoint) -> str:
    """The digest of the clip that a fresh process makes of a checkpoint; or how it ended."""
    command = [sys.executable, "-m", "tests.acceptance.gpu", "--go-on", str(kept.path)]
    done = subprocess.run(
        [*command, *([] if bench.card.real else ["--toy"])], capture_output=True, text=True, check=False,
        cwd=Path(__file__).parents[3],
    )  # fmt: skip
    return done.stdout.split()[-1] if done.returncode == 0 and done.stdout.split() else done.stderr[-200:]


def go_on(bench: Bench, path: Path) -> str:
    """What the other process does."""
    subject = SvdSubject(bench.scale, bench.card)
    began: list[int] = []

    def listen(progress: Progress) -> None:
        if progress.phase is Phase.DENOISE:
            began.append(progress.done)

    frames = run(subject, subject.request(), listen, Checkpoint(path))
    return digest_of(frames) if began[0] > 0 else "began-anew"


def digest_of(frames: UInt8Array) -> str:
    return hashlib.sha256(frames.tobytes()).hexdigest()


def numbers(bench: Bench) -> Outcome:
    """Not a number at the second step: once, and always; the fast pace; the photo's colours."""
    subject = SvdSubject(bench.scale, bench.card)
    request = subject.request()
    figures: dict[str, Any] = {
        "once": broken_numbers(bench, always=False),
        "always": broken_numbers(bench, always=True),
    }
    figures["a family, always"] = family_broken(bench)
    full, fast = blocks_run(bench, ""), blocks_run(bench, block_cache.FAST)
    figures["pace"] = {"blocks in full": full, "blocks in the fast pace": fast}
    frames = run(subject, request)
    figures["colours"] = colours(frames, request)
    parts = {
        "numbers that broke once were not mended": figures["once"]["ended"] == "clip",
        "a clip of one colour was called finished": all(
            row["spread"] > DARK for row in (figures["once"], figures["always"], figures["a family, always"])
            if row["ended"] == "clip"
        ),
        "numbers that always break did not end in a sentence": all(
            figures[name]["sentence"] for name in ("always", "a family, always")
        ),
        "the fast pace leaves no block out": fast < full,
        "keeping the colours takes them further away": figures["colours"]["after"] <= figures["colours"]["before"],
    }  # fmt: skip
    detail = f"once: {figures['once']['ended']}; always: {figures['always']['ended']}; blocks {fast} instead of {full}"
    return all_of(parts, detail, figures)


def broken_numbers(bench: Bench, always: bool) -> dict[str, Any]:
    """A clip whose denoiser gives no numbers from the second step on: in half precision only, or always."""
    subject = SvdSubject(bench.scale, bench.card)
    subject.tensors()
    assert subject.loaded is not None
    subject.loaded.cast(bench.scale.half)
    steps = [0]

    def broken(network: Any, out: torch.Tensor) -> torch.Tensor:
        steps[0] += 1
        lost = steps[0] >= BROKEN_STEP and (always or network.dtype is bench.scale.half)
        return out * float("nan") if lost else out

    with denoiser_giving(broken):
        return ending(lambda: run(subject, subject.request()))


@contextmanager
def denoiser_giving(change: Callable[[Any, torch.Tensor], torch.Tensor]) -> Iterator[None]:
    """Inside, what the denoiser gives is changed."""
    real = LeanUNet.forward

    def forward(self: LeanUNet, *args: Any, **given: Any) -> tuple[torch.Tensor]:
        (out,) = real(self, *args, **given)
        return (change(self, out),)

    LeanUNet.forward = forward  # type: ignore[method-assign]
    try:
        yield
    finally:
        LeanUNet.forward = real  # type: ignore[method-assign]


def family_broken(bench: Bench) -> dict[str, Any]:
    """The same with one of the families."""
    subject = ltx(bench, "")
    steps = [0]

    def broken(module: Any, given: Any, out: Any) -> Any:
        steps[0] += 1
        return tuple(value * float("nan") for value in out) if steps[0] >= BROKEN_STEP else out

    real = type(subject)._open

    def opened(report: ProgressCallback) -> Any:
        pipe = real(subject, report)
        pipe.transformer.register_forward_hook(broken)
        return pipe

    subject._open = opened  # type: ignore[method-assign]
    return ending(lambda: run(subject, subject.asked))


def ending(work: Callable[[], UInt8Array]) -> dict[str, Any]:
    """How a run ended, and how much is in its frames."""
    try:
        frames = work()
    except (PrecisionError, DeviceError) as error:
        return {"ended": f"{type(error).__name__}: {error}", "sentence": True, "spread": 0.0}
    except Exception as error:  # whatever comes through is what is looked for
        return {"ended": f"{type(error).__name__}: {str(error)[:80]}", "sentence": False, "spread": 0.0}
    return {"ended": "clip", "sentence": False, "spread": float(frames[1:].std())}


def ltx(bench: Bench, pace: str) -> Any:
    """The lightest family, resident, and what it is asked for."""
    name, device = "ltx-0.9.8-13b", bench.device
    folder = bench.scale.folder_of(name, bench.empty("ltx") / name)
    dtype = "bfloat16" if bench.card.real else "float32"
    subject: Any = family_subject(name, folder, bench.card, Placement(device.id, dtype, Policy.RESIDENT))
    subject.asked = replace(bench.scale.clip_of(MODELS[name]), pace=pace, steps=6)
    return subject


def blocks_run(bench: Bench, pace: str) -> int:
    """How often the last block of a family's denoiser was run."""
    subject, calls = ltx(bench, pace), [0]
    subject.choose(subject.asked)
    pipe = subject._pipe = subject._open(ignore)

    def called(*about: Any) -> None:
        calls[0] += 1

    (network,) = denoisers(pipe)
    last = next(part for part in network.transformer_blocks[-1].modules() if isinstance(part, torch.nn.Linear))
    last.register_forward_hook(called)
    alike, block_cache.ALIKE = block_cache.ALIKE, 0.5  # random weights change more from step to step
    try:
        run(subject, subject.asked)
    finally:
        block_cache.ALIKE = alike
    return calls[0]


def colours(frames: UInt8Array, request: Any) -> dict[str, float]:
    """How far the mean colour of the frames is from the photo's, before and after it is brought back."""
    picture = photo().fit(request.width, request.height)
    kept = stabilise_colours(picture, frames)[0]
    mean = picture.reshape(-1, 3).mean(0)
    far = [float(np.abs(one.reshape(len(one), -1, 3).mean(1) - mean).mean()) for one in (frames, kept)]
    return {"before": far[0], "after": far[1]}
