"""What is tried: the product's own pipelines, of which only the weights, the text and the chosen plan come from here."""

from __future__ import annotations

import inspect
import time
from dataclasses import dataclass, field
from functools import cached_property
from itertools import pairwise
from pathlib import Path
from typing import Any

import numpy as np
import torch

from engine.arrays import UInt8Array
from engine.generators import adapter
from engine.generators.diffusers import loading
from engine.generators.diffusers.base import Arguments, DiffusersGenerator
from engine.generators.diffusers.hunyuan import GLYPHS
from engine.generators.memory.device import Device
from engine.generators.memory.devices import choose_device
from engine.generators.memory.offload import Placement
from engine.generators.memory.plans import Extent, MemoryPlan
from engine.generators.svd.networks import Networks
from engine.generators.svd.pipeline import SvdPipeline
from engine.imaging.source_image import SourceImage
from engine.jobs.checkpoint import NOWHERE, Checkpoint
from engine.models import MODELS, ModelSpec
from engine.models.svd import SVD_XT
from engine.progress import Phase, Progress, ProgressCallback, ignore
from engine.request.motion_request import MotionRequest
from tests.acceptance.gpu.card import Card, Peak
from tests.acceptance.gpu.scale import Scale
from tests.acceptance.gpu.weights import build

PHOTO = Path(__file__).parents[3] / "resources" / "samples" / "parrot.jpg"
PARTS = {
    "unet": "diffusers.UNetSpatioTemporalConditionModel",
    "vae": "diffusers.AutoencoderKLTemporalDecoder",
    "clip": "transformers.CLIPVisionModelWithProjection",
}


def svd_networks(scale: Scale, device: str, dtype: torch.dtype) -> dict[str, Any]:
    """The three networks on the device. Their weights are those of half precision, whatever the precision."""
    configs = {"unet": scale.unet, "vae": scale.vae, "clip": scale.clip}
    return {name: build(kind, configs[name], device, scale.half, dtype) for name, kind in PARTS.items()}


def ours(made: dict[str, Any], device: str) -> Networks:
    """As the product's loader gives them: in main memory, the encoder in full precision."""
    vae = made["vae"]
    vae.encoder.float()
    vae.quant_conv.float()
    for network in made.values():
        network.to("cpu")
    return Networks(made["unet"], vae, made["clip"], torch.device(device))


class SvdSubject(SvdPipeline):
    """Stable Video Diffusion. `forced`: this plan instead of the one that fits."""

    def __init__(self, scale: Scale, card: Card, forced: MemoryPlan | None = None) -> None:
        self.scale, self.card, self.forced = scale, card, forced
        self.spec: ModelSpec = SVD_XT
        self.place = Path("random")
        self.loaded: Networks | None = None
        self.loads = 0

    @cached_property
    def version(self) -> str:
        return "svd random"

    def load(self, device: torch.device, dtype: torch.dtype) -> Networks:
        self.loads += 1
        return ours(svd_networks(self.scale, self.card.device, dtype), self.card.device)

    def plan(self, device: Device, size: Extent) -> MemoryPlan:
        return self.forced or super().plan(device, size)

    def tensors(self) -> list[torch.Tensor]:
        """All weights, loaded for the next clip."""
        networks = self.networks_on(choose_device(), self.request().pace)
        return [
            value
            for network in (networks.unet, networks.vae, networks.clip)
            for value in (*network.parameters(), *network.buffers())
        ]

    def request(self, **changes: Any) -> MotionRequest:
        """Of the scale's clip; its own pace, so that every step is computed in full."""
        width, height = self.scale.size
        given = {"frames": self.scale.frames, "steps": self.scale.steps, **changes}
        return MotionRequest(width, height, model=self.spec.id, fps=7, camera="own", pace="quality", seed=3, **given)


class FamilySubject(DiffusersGenerator):
    """What stands before a family's own class: see `family_subject`."""

    forced: Placement | None
    card: Card

    def choose(self, request: MotionRequest) -> None:
        if self.forced is None:
            return super().choose(request)
        self.device = choose_device()
        if self._placed != self.forced:
            self._pipe = None
        self.placements = [self.forced]
        return None

    def _text(self, request: MotionRequest, report: ProgressCallback) -> Arguments:
        """Two prompts' embeddings, drawn; no text encoder is made."""
        report(Progress(Phase.ENCODE, 1, 1))
        return injected(self)

    def _load(self, names: list[str], report: ProgressCallback) -> Arguments:
        """Networks made on the device and handed over in main memory, as the product's loader does."""
        dtype = self.placement.torch_dtype
        loaded: Arguments = {}
        for name in names:
            kind = self.classes[name]
            if loading.is_network(kind):
                config = loading.read_json(self.folder / name / "config.json")
                full = torch.float32 if name in self.IN_FULL else dtype
                loaded[name] = build(kind, config, self.card.device, full).to("cpu")
            else:
                loaded[name] = loading.load_part(self.folder, name, kind, dtype)
        report(Progress(Phase.LOAD, len(names), len(names)))
        return loaded


def family_subject(name: str, folder: Path, card: Card, forced: Placement | None) -> FamilySubject:
    kind = type("Subject", (FamilySubject, adapter(MODELS[name])), {})
    subject: FamilySubject = kind(MODELS[name], folder)
    subject.forced, subject.card = forced, card
    return subject


def injected(subject: DiffusersGenerator) -> Arguments:
    """What stands for the prompts, of the width that the family's network takes."""
    name = "unet" if "unet" in subject.classes else "transformer"
    config = loading.read_json(subject.folder / name / "config.json")
    found = (config.get(key) for key in ("text_dim", "caption_channels", "text_embed_dim", "cross_attention_dim"))
    width = next((value for value in found if value), 4096)
    tokens = 77 if "unet" in subject.classes else subject.TOKENS
    generator = torch.Generator("cpu").manual_seed(1)

    def drawn(count: int, width: int) -> torch.Tensor:
        return torch.randn(1, count, width, generator=generator)

    def said(key: str) -> int:
        """By the configuration or, where that says nothing, by the network's own default."""
        made = inspect.signature(loading.resolve(subject.classes[name]).__init__).parameters
        return config.get(key) or made[key].default

    if subject.spec.family == "ltx2":
        mask = torch.ones(1, tokens, dtype=torch.bool)
        heard, width = drawn(tokens, said("audio_cross_attention_dim")), said("cross_attention_dim")
        return {"prompt_embeds": drawn(tokens, width), "audio_embeds": heard, "prompt_attention_mask": mask}
    if subject.spec.family == "hunyuan":
        return {
            "prompt_embeds": drawn(tokens, said("text_embed_dim")), "prompt_embeds_mask": torch.ones(1, tokens, dtype=torch.int64),
            "prompt_embeds_2": drawn(GLYPHS, said("text_embed_2_dim")),
            "prompt_embeds_mask_2": torch.ones(1, GLYPHS, dtype=torch.int64),
        }  # fmt: skip
    wanted, unwanted = (torch.randn(1, tokens, width, generator=generator) for _ in range(2))
    given: Arguments = {"prompt_embeds": wanted, "negative_prompt_embeds": unwanted}
    if "LTX" in subject.PIPELINE:
        mask = torch.ones(1, tokens, dtype=torch.bool)
        given |= {"prompt_attention_mask": mask, "negative_prompt_attention_mask": mask}
    return given


@dataclass
class Watch:
    """Listens to a run: the peak of each stage, and when each step was done. `then` is asked after every report."""

    card: Card
    then: ProgressCallback = ignore
    stage: str = ""
    peaks: dict[str, Peak] = field(default_factory=dict)
    done: list[int] = field(default_factory=list)
    at: list[float] = field(default_factory=list)

    def __call__(self, progress: Progress) -> None:
        stage = progress.phase.value
        if progress.phase is Phase.DENOISE and (not self.done or progress.done != self.done[-1]):
            self.card.synchronize()
            self.done.append(progress.done)
            self.at.append(time.monotonic())
        if progress.phase is Phase.DENOISE and progress.done == progress.total:
            stage = Phase.DECODE.value  # what comes after the last step, whoever reports it
        if stage != self.stage:
            self.close()
            self.stage = stage
            self.card.reset()
        self.then(progress)

    def close(self) -> None:
        """Note the peak of the stage that ends."""
        if not self.stage:
            return
        peak, before = self.card.peak(), self.peaks.get(self.stage, Peak(0, 0))
        self.peaks[self.stage] = Peak(max(peak.allocated, before.allocated), max(peak.reserved, before.reserved))

    @property
    def step(self) -> float:
        """Seconds of a step: the median of all but the first, which warms up."""
        times = [later - earlier for earlier, later in pairwise(self.at)]
        return float(np.median(times[1:] or times)) if times else float("nan")


def run(
    subject: Any, request: MotionRequest, report: ProgressCallback = ignore, checkpoint: Checkpoint = NOWHERE
) -> UInt8Array:
    """The frames of a clip of the test photo."""
    frames = np.zeros((request.frames, request.height, request.width, 3), np.uint8)
    subject.generate(photo(), request, report, frames, 0, None, checkpoint)
    return frames


def photo() -> SourceImage:
    return SourceImage.open(PHOTO)


def psnr(got: Any, wanted: Any) -> float:
    """Decibels, of the range of what is wanted; 999 where nothing differs."""
    got, wanted = (torch.as_tensor(one).double().cpu() for one in (got, wanted))
    error = float((got - wanted).square().mean())
    span = float(wanted.max() - wanted.min()) or 1.0
    return 999.0 if error == 0 else float(10 * np.log10(span**2 / error)) if np.isfinite(error) else float("nan")
