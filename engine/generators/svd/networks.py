"""The three networks of Stable Video Diffusion, and which of them is on the device."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any, TypeVar

import torch

from engine.errors import OutOfMemoryError
from engine.generators.memory.devices import empty_cache, is_out_of_memory
from engine.generators.memory.plans import EVERYTHING, DecodePlan, DenoisePlan, MemoryPlan, Place
from engine.generators.svd.lean import ChunkPlan, make_lean
from engine.generators.svd.lean.chunking import in_main_memory, no_poll
from engine.generators.svd.weight_streaming import stream, unstream

log = logging.getLogger(__name__)
Result = TypeVar("Result")


@dataclass
class Networks:
    """Loaded networks on the CPU, or wherever the plan keeps them."""

    unet: Any
    vae: Any
    clip: Any
    device: torch.device
    distilled: bool = False  # to a few steps without guidance
    plan: MemoryPlan = EVERYTHING
    poll: Callable[[], None] = no_poll
    streamed: bool = field(default=False, init=False)
    made_for: tuple[str, torch.dtype] = field(init=False)

    def __post_init__(self) -> None:
        self.made_for = str(self.device), self.dtype
        self.apply_plan(self.plan, self.poll)

    @property
    def area(self) -> int:
        """How many pixels a frame had in training."""
        return int(self.unet.config.sample_size * 8) ** 2

    @property
    def longest(self) -> int:
        """How many frames a clip had in training."""
        return int(self.unet.config.num_frames)

    @property
    def dtype(self) -> torch.dtype:
        return self.unet.dtype

    @property
    def as_loaded(self) -> bool:
        """Whether no network had to be changed to another precision."""
        return {self.dtype, self.vae.decoder.conv_in.weight.dtype} == {self.made_for[1]}

    def apply_plan(self, plan: MemoryPlan, poll: Callable[[], None]) -> None:
        """Run by this plan from now on; `poll` is called between pieces and may raise to stop."""
        if self.plan.denoise.place is Place.RESIDENT and plan.denoise.place is not Place.RESIDENT:
            for network in (self.unet, self.vae, self.clip):
                network.to("cpu")
            empty_cache(self.device.type)
        if plan.denoise.place is not Place.STREAMED:
            self.end_streaming()
        self.plan, self.poll = plan, poll
        make_lean(self.unet, denoise_work(plan.denoise, poll))
        make_lean(self.vae.decoder, self.decode_work(plan.decode, poll))

    def step_down(self, smaller: Callable[[MemoryPlan], MemoryPlan | None]) -> None:
        """Go on with a smaller plan. Raises OutOfMemoryError where there is none."""
        plan = smaller(self.plan)
        if plan is None:
            raise OutOfMemoryError(
                "The clip does not fit into the memory of the graphics card.",
                "Close other programs, or ask for fewer frames or a smaller size.",
            )
        log.warning("out of memory; going on with: %s, decoding %s", plan.denoise.name, plan.decoding)
        self.apply_plan(plan, self.poll)

    def within_memory(self, work: Callable[[], Result], smaller: Callable[[MemoryPlan], MemoryPlan | None]) -> Result:
        """The result of `work`, done again with a smaller plan where the memory is full. Raises OutOfMemoryError."""
        while True:
            try:
                return work()
            except RuntimeError as error:  # torch has no common class for a full memory
                if not is_out_of_memory(error):
                    raise
            empty_cache(self.device.type)  # out here, where the error no longer keeps the tensors of its frames alive
            self.step_down(smaller)

    def cast(self, dtype: torch.dtype) -> None:
        """Change the precision of the denoiser; where it streams, pinned copies would stay in the old one."""
        self.end_streaming()
        self.unet.to(dtype)

    def decode_work(self, plan: DecodePlan, poll: Callable[[], None]) -> ChunkPlan:
        return ChunkPlan(plan.frames, None, plan.rows, poll, in_main_memory if plan.stash else None)

    @contextmanager
    def on_device(self, part: str) -> Iterator[Any]:
        """“clip”, “encoder”, “unet” or “decoder” on the device, moved off afterwards unless the plan keeps it there."""
        network = {"clip": self.clip, "encoder": self.vae, "unet": self.unet, "decoder": self.vae.decoder}[part]
        moved = network.encoder if part == "encoder" else network
        if part == "decoder" and self.plan.apart:
            self.unet.to("cpu")
            empty_cache(self.device.type)
        streaming = part == "unet" and self.plan.denoise.place is Place.STREAMED
        if streaming:
            self.stream()
        else:
            moved.to(self.device)
            if part == "encoder":
                self.vae.quant_conv.to(self.device)
        try:
            yield network
        finally:
            if not streaming and self.plan.denoise.place is not Place.RESIDENT:
                moved.to("cpu")
                empty_cache(self.device.type)

    def stream(self) -> None:
        if not self.streamed:
            stream(self.unet, self.device)
            self.streamed = True

    def end_streaming(self) -> None:
        if self.streamed:
            unstream(self.unet)
            self.streamed = False


def denoise_work(plan: DenoisePlan, poll: Callable[[], None] = no_poll) -> ChunkPlan:
    return ChunkPlan(plan.frames, plan.positions, plan.rows, poll)
