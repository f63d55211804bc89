"""Stable Video Diffusion behind the pipeline protocol: the whole algorithm, top to bottom.

    the photo is fitted into a shape the model knows            framing
    CLIP encodes it to a token, the VAE to latents              conditioning
    noise is denoised step by step, conditioned on both         sampler, denoiser, solvers, schedules
    each step is saved to the disk and shown as a preview          engine.jobs.checkpoint, tiny_preview
    the decoder makes frames of the clean latents               decoding
    the frames are cut back to the photo's shape

How much of that happens at a time, and where the weights are meanwhile, is a plan (engine.generators.memory.plans)
that the networks follow (networks, lean); the frames are the same for every plan.
"""

from __future__ import annotations

import json
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import ClassVar

import numpy as np
import torch

from engine.arrays import UInt8Array
from engine.generators.memory.device import EFFICIENCY, Device
from engine.generators.memory.devices import choose_device, precision
from engine.generators.memory.plans import Extent, MemoryPlan, off_the_device, smaller_decoding, stages
from engine.generators.run_history import key_of, record
from engine.generators.svd.conditioning import Condition, condition
from engine.generators.svd.decoding import decode
from engine.generators.svd.flops import extent, made_frames, operations, windows
from engine.generators.svd.forecast import planned
from engine.generators.svd.framing import Framing
from engine.generators.svd.loading import load_networks, weight_files
from engine.generators.svd.networks import Networks
from engine.generators.svd.noise import noise
from engine.generators.svd.sampler import Sampler, placed, starting
from engine.generators.svd.sampling_settings import MicroConditioning, Sampling, sampling
from engine.generators.svd.schedules import SCHEDULES
from engine.generators.svd.solvers import Levels, Trajectory
from engine.generators.tiny_preview import PreviewDecoder, preview_decoder
from engine.imaging.source_image import SourceImage
from engine.jobs.checkpoint import NOWHERE, Checkpoint
from engine.jobs.clip_sound import Sound
from engine.models import ModelSpec
from engine.models.safetensors_header import digest
from engine.progress import Phase, Progress, ProgressCallback
from engine.request.motion_request import MotionRequest
from engine.weights import models_folder, weights_here

POLL_SECONDS = 0.05  # between two checks for a stop


@dataclass(frozen=True, eq=False)
class Task:
    """Everything one clip needs, computed before any network runs."""

    request: MotionRequest
    framing: Framing
    sampling: Sampling
    levels: Levels
    made: int  # frames that the model makes; a clip that goes back and forth needs fewer than it shows
    circular: bool

    @classmethod
    def of(cls, request: MotionRequest, spec: ModelSpec, networks: Networks) -> Task:
        chosen = sampling(request, spec, networks.distilled)
        levels = Levels(torch.from_numpy(SCHEDULES[chosen.schedule](chosen.steps)), request.seed)
        framing = Framing.of(request, networks.area)
        return cls(request, framing, chosen, levels, made_frames(request), request.loop == "loop")

    @property
    def shape(self) -> tuple[int, int, int, int, int]:
        width, height = self.framing.canvas
        return 1, self.made, 4, height // 8, width // 8

    def extent(self, longest: int) -> Extent:
        return extent(self.made, self.shape[3] * self.shape[4], longest, self.circular)


class SvdPipeline:
    """Loaded on first use; keeps the networks for the next clip."""

    sound: Sound | None = None  # none is made
    PARTS: ClassVar[Mapping[str, tuple[str, ...]]] = {
        "unet": ("diffusers.UNetSpatioTemporalConditionModel",),
        "vae": ("diffusers.AutoencoderKLTemporalDecoder",),
        "image_encoder": ("transformers.CLIPVisionModelWithProjection",),
    }

    def __init__(self, spec: ModelSpec) -> None:
        self.spec, self.place = spec, weights_here(spec)
        self.loaded: Networks | None = None

    @cached_property
    def version(self) -> str:
        files = {path for paths in weight_files(self.place, half=False).values() for path in paths}
        return f"svd {digest(list(files))}"

    @torch.inference_mode()
    def generate(
        self, image: SourceImage, request: MotionRequest, report: ProgressCallback,
        frames: UInt8Array, first: int, end: SourceImage | None = None, checkpoint: Checkpoint = NOWHERE,
    ) -> None:  # fmt: skip
        """See `Pipeline.generate`. Decoding is one piece of work: all frames are drawn, or none."""
        device = choose_device()
        networks = self.networks_on(device, request.pace)
        task = Task.of(request, self.spec, networks)
        size = task.extent(networks.longest)
        poller, clock = (
            ProgressPoller(report, networks.device),
            Clock(key_of(self.spec, device), device, checkpoint.exists),
        )
        networks.apply_plan(self.plan(device, size), poller.poll)

        poller.now(Progress(Phase.ENCODE, 0, 1))
        picture = task.framing.show(image)
        given = networks.within_memory(
            lambda: condition(networks, picture, MicroConditioning.of(request), request.seed), off_the_device
        )
        clean = self.denoise(networks, task, given, picture, poller, checkpoint)
        networks.within_memory(lambda: self.draw(networks, task, clean, image, frames, poller), smaller_decoding)

        work = operations(task.sampling, task.made, size.positions, networks.longest, task.circular)
        clock.learn(work, max(stage.high for stage in stages(networks.plan, size)))

    def plan(self, device: Device, size: Extent) -> MemoryPlan:
        """How to make work of a size fit into the device's memory."""
        return planned(self.spec, device, size)

    def networks_on(self, device: Device, pace: str) -> Networks:
        """Those of the clip before, where they are for the same device in the same precision."""
        dtype = precision(device, pace)
        if self.loaded is None or self.loaded.made_for != (device.id, dtype) or not self.loaded.as_loaded:
            self.loaded = None
            self.loaded = self.load(torch.device(device.id), dtype)
        return self.loaded

    def load(self, device: torch.device, dtype: torch.dtype) -> Networks:
        return load_networks(self.place, device, dtype)

    def denoise(
        self, networks: Networks, task: Task, given: Condition, picture: UInt8Array,
        poller: ProgressPoller, checkpoint: Checkpoint,
    ) -> torch.Tensor:  # fmt: skip
        """Clean latents (F, 4, h, w) from noise, or from where a checkpoint stands."""
        steps = len(task.levels.sigmas) - 1
        scaling = networks.vae.config.scaling_factor
        folders = self.place, self.place.parent, models_folder()
        drafts = preview_decoder(folders, given.latents[0].cpu().numpy(), picture, task.made, scaling, networks.device)
        identity = {"request": json.dumps(task.request.to_json()), "model": self.version}

        def after(at: Trajectory, clean: torch.Tensor) -> None:
            if at.step % task.sampling.deep_every == 0 or at.step == steps:  # kept features are not worth the disk
                checkpoint.save(arrays_of(at), {"step": at.step, **identity})
            poller.now(Progress(Phase.DENOISE, at.step, steps, drafter(clean / scaling, drafts, task)))

        at = resumed(checkpoint, identity) or starting(noise(task.request.seed, "latents", task.shape), task.levels)
        poller.now(Progress(Phase.DENOISE, at.step, steps))
        over = windows(task.made, networks.longest, task.circular)
        sampler = Sampler(networks, given, task.sampling, task.levels, over)
        return sampler.run(placed(at, networks.device), after)[0]

    def draw(
        self, networks: Networks, task: Task, clean: torch.Tensor,
        image: SourceImage, frames: UInt8Array, poller: ProgressPoller,
    ) -> None:  # fmt: skip
        """Decode, cut back to the photo's shape, and give each frame its place or, back and forth, its places."""
        request, count = task.request, 0
        size = request.width, request.height
        poller.now(Progress(Phase.DECODE, 0, request.frames))
        for i, pixels in decode(networks, clean, 2 * networks.longest, task.circular):
            frame = task.framing.cut(pixels, size)
            if i == 0 and request.loop == "none":
                frame = task.framing.picture(image)  # a clip that begins, begins with the photo itself
            for place in places(i, request):
                frames[place] = frame
                count += 1
            poller.now(Progress(Phase.DECODE, count, request.frames))


class Clock:
    """Measures a whole run, so that the next forecast is better."""

    def __init__(self, key: str, device: Device, half_done: bool) -> None:
        self.key, self.device, self.whole, self.began = key, device, not half_done, time.monotonic()
        if device.kind == "cuda" and torch.backends.cuda.is_built():  # type: ignore[no-untyped-call]
            torch.cuda.reset_peak_memory_stats(device.id)

    def learn(self, operations: float, memory: float) -> None:
        """From what was forecast: floating point operations, and bytes of the device."""
        if not self.whole:
            return
        seconds = (time.monotonic() - self.began) / (operations / (self.device.speed * EFFICIENCY))
        took = torch.cuda.max_memory_allocated(self.device.id) if self.device.kind == "cuda" else None
        record(self.key, self.device, seconds=seconds, **({"memory": took / memory} if took else {}))


class ProgressPoller:
    """Repeats the latest progress every POLL_SECONDS, so that a job can be stopped in the middle of a step."""

    def __init__(self, report: ProgressCallback, device: torch.device) -> None:
        self.report, self.device = report, device
        self.last, self.reported = Progress(Phase.LOAD, 1, 1), 0.0

    def now(self, progress: Progress) -> None:
        self.last, self.reported = Progress(progress.phase, progress.done, progress.total), time.monotonic()
        self.report(progress)

    def poll(self) -> None:
        if time.monotonic() - self.reported > POLL_SECONDS:
            if self.device.type == "cuda":  # or it would run far ahead of the card, and stop as late
                torch.cuda.synchronize(self.device)
            self.now(self.last)


def places(frame: int, request: MotionRequest) -> list[int]:
    """Where a frame that the model made is shown: twice, on the way there and back, in a clip that goes both ways."""
    if request.loop != "pingpong":
        return [frame]
    return sorted({place for place in (frame, request.frames - frame) if place < request.frames})


def drafter(clean: torch.Tensor, drafts: PreviewDecoder, task: Task) -> Callable[[], UInt8Array]:
    """The coming clip as small pictures, drawn when asked for."""

    def draft() -> UInt8Array:
        small = drafts.decode(clean[0].float().cpu().numpy())
        box, scale = task.framing.box, task.framing.canvas[0] // small.shape[2]
        size = max(box[2] // scale, 1), max(box[3] // scale, 1)
        return np.stack([task.framing.cut(frame, size) for frame in small])

    return draft


def arrays_of(at: Trajectory) -> dict[str, np.ndarray[tuple[int, ...], np.dtype[np.float32]]]:
    kept = {"latents": at.latents.cpu().numpy()}
    if at.last_clean is not None:
        kept["last_clean"] = at.last_clean.cpu().numpy()
    return kept


def resumed(checkpoint: Checkpoint, identity: dict[str, str]) -> Trajectory | None:
    """Where an earlier run of the same job with the same weights stopped."""
    saved = checkpoint.load()
    if saved is None or {name: saved[1].get(name) for name in identity} != identity:
        return None
    arrays = {name: torch.from_numpy(array) for name, array in saved[0].items()}
    return Trajectory(arrays["latents"], int(saved[1]["step"]), arrays.get("last_clean"))
