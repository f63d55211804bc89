"""What all families that run through diffusers share; a family adds its parts and its arguments."""

from __future__ import annotations

import gc
import logging
import time
from abc import ABC, abstractmethod
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, ClassVar

import numpy as np
from PIL import Image

from engine.arrays import UInt8Array
from engine.errors import DeviceError, OutOfMemoryError
from engine.generators.diffusers import attention, compiling, loading, lora
from engine.generators.diffusers.block_cache import block_cache
from engine.generators.diffusers.checks import check_finite, check_main_memory, pixels_of
from engine.generators.diffusers.decoding import decoding_within_memory
from engine.generators.diffusers.eight_bits import check_bits, put_in_8_bits, put_in_int8
from engine.generators.diffusers.joins import looped, matched
from engine.generators.diffusers.latent_preview import Drafts
from engine.generators.diffusers.noise import seeded
from engine.generators.diffusers.prompt import full_prompt
from engine.generators.diffusers.steps import Steps
from engine.generators.memory.device import SPARE, Device, first_that_fits
from engine.generators.memory.offload import INT8, Placement, Policy, denoisers, ladder, place
from engine.generators.run_history import key_of, record
from engine.imaging.source_image import SourceImage
from engine.jobs.checkpoint import NOWHERE, Checkpoint
from engine.jobs.clip_sound import Sound
from engine.models import ModelSpec
from engine.progress import Phase, Progress, ProgressCallback
from engine.request.motion_request import LARGEST_SEED, MotionRequest
from engine.weights import models_folder, weights_here
from engine.weights.manifest import Manifest

log = logging.getLogger(__name__)
Arguments = dict[str, Any]
SAFEST = "float32"
REMEMBERED = 8  # prompts
NO_ROOM = "This clip does not fit into the graphics card's memory, even at the lowest memory setting."


@dataclass(frozen=True)
class PassInput:
    """One pass: `frames` frames from `start` on, to `end` where there is one. Pictures have the clip's size."""

    request: MotionRequest
    start: UInt8Array
    end: UInt8Array | None
    frames: int

    @property
    def size(self) -> Arguments:
        return {"width": self.request.width, "height": self.request.height, "num_frames": self.frames}

    @property
    def image(self) -> Image.Image:
        return Image.fromarray(self.start)

    @property
    def last_image(self) -> Image.Image | None:
        return None if self.end is None else Image.fromarray(self.end)


class DiffusersGenerator(ABC):
    """A pipeline of diffusers' behind our protocol. Weights are loaded when the first clip is asked for."""

    PIPELINE: ClassVar[str]
    PARTS: ClassVar[loading.Classes]
    TEXT: ClassVar[tuple[str, ...]] = ("tokenizer", "text_encoder")
    """Parts that only the prompt needs; they are freed before the large ones are loaded."""
    SETTINGS: ClassVar[tuple[str, ...]] = ()
    """Values in model_index.json that the pipeline takes besides its parts."""
    IN_FULL: ClassVar[tuple[str, ...]] = ()
    """Parts that must stay in full precision."""
    TOKENS: ClassVar[int] = 226
    SINGLE_FILE: ClassVar[tuple[str, ...]] = ()
    """Parts that may come from one file, as other programs keep them."""
    PLAIN_ATTENTION: ClassVar[bool] = False
    """Whether attention is computed without masks, as faster kernels need it."""
    TILES: ClassVar[bool] = False
    """Whether its makers always decode in tiles."""
    TEXT_LORAS: ClassVar[bool] = False
    """Whether LoRAs for it may also change the text encoder."""

    def __init__(self, spec: ModelSpec, folder: Path | None = None) -> None:
        self.spec, self.folder = spec, folder or weights_here(spec)
        self.version = f"{spec.id} {Manifest.read(self.folder).version}"
        self.classes = loading.classes_in(self.folder, self.PARTS)
        self.placements: list[Placement] = []
        self.device: Device
        self._placed: Placement | None = None
        self._decodes_alone = False  # what is estimated does not fit beside the other networks
        self._pipe: Any = None
        self._texts: dict[tuple[str, ...], Arguments] = {}
        self.loras: tuple[lora.Adapter, ...] = ()
        self._put_on: tuple[lora.Adapter, ...] = ()
        self._scheduler: Any = None  # the model's own
        self.sound: Sound | None = None  # of the latest clip
        self._compiled = False  # by the next run

    @classmethod
    def replaced_by(cls, file: Path, folder: Path) -> tuple[str, ...]:
        """Which parts of the model in `folder` a file stands for; none where it can't be one. Raises EngineError."""
        return cls.SINGLE_FILE

    @abstractmethod
    def arguments(self, ask: PassInput) -> Arguments:
        """What the pipeline is called with for one pass, beside text, seed, steps and guidance."""

    def latents(self, pipe: Any, latents: Any, ask: PassInput) -> Any:
        """A step's latents (1, C, F, h, w) as (F, C, h, w); families with another layout override this."""
        return latents[0].transpose(0, 1)

    def encode(self, pipe: Any, prompt: str, negative: str, device: str) -> Arguments:
        """The prompts as the arguments that stand for them, on the CPU. `pipe` has only the text parts."""
        wanted, unwanted = pipe.encode_prompt(
            prompt=prompt, negative_prompt=negative, do_classifier_free_guidance=self.spec.guidance > 1,
            max_sequence_length=self.TOKENS, device=device,
        )  # fmt: skip
        return {"prompt_embeds": wanted, "negative_prompt_embeds": unwanted}

    def text_pipeline(self, parts: Arguments) -> Any:
        """A pipeline of the text parts alone."""
        return loading.resolve(f"diffusers.{self.PIPELINE}")(**parts)

    def call(self, pipe: Any, given: Arguments, ask: PassInput, at_step: Callable[..., Arguments]) -> Any:
        """The pipeline's own output for one pass; `at_step` is called after each step, as diffusers call it back."""
        return pipe(**given, callback_on_step_end=at_step)

    def heard(self, pipe: Any, out: Any) -> Sound | None:
        """What is to be heard in a pass, of models that make sound."""
        return None

    @abstractmethod
    def scales(self, vae: Any) -> tuple[int, int]:
        """How many frames, and how many pixels to a side, one latent stands for."""

    @abstractmethod
    def one_step(self, network: Any, frames: int, height: int, width: int) -> Arguments:
        """What a network that runs at every step is called with, for latents of that shape: shapes only."""

    def one_run(self, network: Any, given: Arguments) -> Any:
        """Run a network once without weights, to see what it takes; `given` comes from `one_step`."""
        return network(**given)

    def scheduler_at(self, pace: str, own: Any) -> Any:
        """The scheduler for a pace; the model's own but where the pace was trained with another."""
        return own

    def adapt(self, loaded: Arguments) -> Arguments:
        """Change the loaded parts before they become a pipeline."""
        return loaded

    def choose(self, request: MotionRequest) -> None:
        """Begin with the fastest placement that is estimated to fit; with the last one where none does."""
        from engine.generators.memory.devices import choose_device

        device = self.device = choose_device()
        if device.kind == "cuda":
            import torch

            if torch.backends.cuda.is_built():  # type: ignore[no-untyped-call]
                torch.cuda.reset_peak_memory_stats(device.id)
        own = lora.of_the_pace(self.spec, request.pace, Manifest.read(self.folder))
        self.loras = (*own, *lora.in_use(request.loras))
        steps, found = ladder(device, check_bits(request.weights)), None
        if len(steps) > 1:
            from engine.generators.diffusers.footprint import footprint

            found = footprint(self, request, steps[0].torch_dtype)
            found = replace(found, adapters=lora.bytes_of(self.loras, len(found.denoisers)))
            steps = steps[
                steps.index(first_that_fits(steps, lambda step: found.peak(step.policy, step.bits), device.free)) :
            ]
            self._decodes_alone = found.decoding_beside > device.free * (1 - SPARE)
        if steps[0] != self._placed or not self._can_take(self.loras):
            self._pipe = None
        if found and self._pipe is None:
            check_main_memory(found.main_memory)
        self.placements = steps

    def _can_take(self, loras: tuple[lora.Adapter, ...]) -> bool:
        """Whether the pipeline that is there can have these LoRAs: only strengths of weights that move, or of int8."""
        free = self._placed is None or (self._placed.policy is Policy.RESIDENT and self._placed.bits != INT8)
        return free or lora.unweighed(loras) == lora.unweighed(self._put_on)

    @property
    def placement(self) -> Placement:
        return self.placements[0]

    def generate(
        self, image: SourceImage, request: MotionRequest, report: ProgressCallback,
        frames: UInt8Array, first: int, end: SourceImage | None = None, checkpoint: Checkpoint = NOWHERE,
    ) -> None:  # fmt: skip
        """See `Pipeline.generate`."""
        made = self.spec.made(request.frames, request.loop)
        whole = frames if request.loop == "none" else np.empty((made, *frames.shape[1:]), np.uint8)
        photo = image.fit(request.width, request.height, request.fit)
        last = end.fit(request.width, request.height, request.fit) if end else photo if request.loop == "loop" else None
        self.choose(request)
        began, first = time.monotonic(), first if request.loop == "none" else 0
        text = self._text(request, report)
        self._passes(photo, last, request, text, report, whole, first)
        if first == 0:
            self._record(request, time.monotonic() - began)
        if request.loop != "none":
            frames[:] = looped(whole, len(frames))
            report(Progress(Phase.DECODE, len(frames), len(frames)))

    def _record(self, request: MotionRequest, seconds: float) -> None:
        """Remember what a whole run took, for the next forecast."""
        import torch

        device = self.device
        effort = self.spec.effort(request.pace, request.steps)
        work = self.spec.work(request.frames, request.width, request.height, effort)
        peak = {"memory": float(torch.cuda.max_memory_allocated(device.id))} if device.kind == "cuda" else {}
        record(key_of(self.spec, device), device, seconds=seconds / work, **peak)

    def _passes(
        self, photo: UInt8Array, last: UInt8Array | None, request: MotionRequest, text: Arguments,
        report: ProgressCallback, whole: UInt8Array, first: int,
    ) -> None:  # fmt: skip
        lengths, start = self.spec.passes(len(whole)), 0
        count = self.spec.steps_at(request.pace, request.steps)
        for index, length in enumerate(lengths):
            stop = start + length
            if stop > first:
                begin = photo if index == 0 else np.array(whole[start])
                ask = PassInput(request, begin, last if index == len(lengths) - 1 else None, length)

                steps = Steps(report, index * count, len(lengths) * count)
                drawn = self._with_room(ask, text, (request.seed + index) % (LARGEST_SEED + 1), steps)
                whole[start + bool(index) : stop] = drawn if index == 0 else matched(drawn, begin)[1:]
                if request.loop == "none":
                    report(Progress(Phase.DECODE, stop, len(whole)))
            start = stop - 1

    def _with_room(self, ask: PassInput, text: Arguments, seed: int, steps: Steps) -> UInt8Array:
        """One pass; where the memory is too small, again with the next placement, and once more in float32 where the
        numbers overflow. Raises OutOfMemoryError and DeviceError.
        """
        from engine.generators.memory.devices import empty_cache, is_out_of_memory

        while self.placements:
            failed = self.placement
            try:
                return self._run(ask, text, seed, steps)
            except DeviceError:
                if failed.dtype == SAFEST:
                    raise
                log.warning("the numbers overflow with %s; once more in %s", failed, SAFEST)
                self.placements = [replace(step, dtype=SAFEST) for step in self.placements]
            except RuntimeError as error:  # torch has no common class for a full memory
                if not is_out_of_memory(error):
                    raise
                log.warning("out of memory with %s", failed)
                del self.placements[0]
            self._pipe = None  # out here, where the error no longer keeps the tensors of its frames alive
            gc.collect()
            empty_cache(failed.device)
        raise OutOfMemoryError(NO_ROOM, "Try a smaller size, fewer frames, or a smaller model.")

    def _run(self, ask: PassInput, text: Arguments, seed: int, steps: Steps) -> UInt8Array:
        import torch

        pipe = self._pipe = self._pipe or self._open(steps.report)
        self._adapt_loras(pipe)
        pace = ask.request.pace
        pipe.scheduler = self.scheduler_at(pace, self._scheduler)
        places = self.folder, models_folder()
        drafts, step = Drafts(pipe, ask.start, lambda x: self.latents(pipe, x, ask), places, ask.frames), 0
        steps.at(0, None)

        def at_step(pipe: Any, index: int, timestep: Any, tensors: Mapping[str, Any]) -> Arguments:
            nonlocal step
            step += 1
            check_finite(bool(tensors["latents"].isfinite().all()))
            steps.at(step, drafts.at(step, tensors["latents"]))  # Cancelled passes through here
            return {}  # giving the latents back would put unpacked ones where packed ones belong

        on, dtype = self.placement.device, self.placement.torch_dtype
        text = {
            name: value.to(on, dtype) if name.endswith("embeds") else value.to(on) if hasattr(value, "to") else value
            for name, value in text.items()
        }
        with (
            seeded(seed) as generator,
            torch.no_grad(),
            block_cache(pipe, self.spec, ask.request, self.placement),
            decoding_within_memory(pipe, self.placement, self._decodes_alone),
        ):
            given = {
                **self.arguments(ask), **text, "num_inference_steps": self.spec.steps_at(pace, ask.request.steps),
                "guidance_scale": self.spec.guidance_at(pace), "generator": generator, "output_type": "np",
            }  # fmt: skip
            try:
                out = self.call(pipe, given, ask, at_step)
            finally:
                pipe.maybe_free_model_hooks()  # else what a stopped run cached goes into the next one
        self.sound = self.heard(pipe, out)
        if self._compiled:
            compiling.note(key_of(self.spec, self.device), steps.times)
            self._compiled = False
        return pixels_of(out.frames[0], ask.frames)

    def _text(self, request: MotionRequest, report: ProgressCallback) -> Arguments:
        """The prompts, encoded once; the encoder does not stay."""
        prompts = full_prompt(request, self.spec), request.negative_prompt
        adapted = self.loras if self.TEXT_LORAS else ()
        key = (*prompts, self.placement.bits, *(one.to_text() for one in adapted))
        if key not in self._texts:
            loaded = self._load([part for part in self.TEXT if part in self.classes], report)
            report(Progress(Phase.ENCODE, 0, 1))
            others = dict.fromkeys(set(self.PARTS) - set(loaded))
            put_in_8_bits([loaded[part] for part in loaded if part.startswith("text_encoder")], self.placement.bits)
            pipe = self.text_pipeline({**loaded, **others})
            lora.put_on_text(pipe, adapted)
            found = self._encoded(pipe, prompts)
            self._texts = dict([*self._texts.items(), (key, found)][-REMEMBERED:])
        report(Progress(Phase.ENCODE, 1, 1))
        return self._texts[key]

    def _encoded(self, pipe: Any, prompts: tuple[str, str]) -> Arguments:
        """The prompts on the card or, where its memory turns out to be too small, on the processor."""
        import torch

        from engine.generators.memory.devices import empty_cache, is_out_of_memory

        device = self._text_device()
        try:
            with torch.no_grad():
                return self.encode(pipe.to(device), *prompts, device)
        except RuntimeError as error:
            if device == "cpu" or not is_out_of_memory(error):
                raise
            log.warning("out of memory with the text encoder on %s; once more on the processor", device)
        pipe.to("cpu")
        empty_cache(device)
        with torch.no_grad():
            return self.encode(pipe, *prompts, "cpu")

    def _text_device(self) -> str:
        """The card where the text encoder fits into what is free, with a fifth to spare."""
        from engine.generators.memory.devices import free_memory

        size = sum(file.stat().st_size for file in (self.folder / "text_encoder").glob("*.safetensors"))
        device, needed = self.placement.device, (0.7 if self.placement.bits else 1.2) * size
        return device if free_memory(device) >= needed else "cpu"

    def _open(self, report: ProgressCallback) -> Any:
        """The pipeline without its text parts, where the placement wants it."""
        loaded = self.adapt(self._load([part for part in self.classes if part not in self.TEXT], report))
        others: Arguments = dict.fromkeys(set(self.PARTS) - set(loaded))
        index = loading.read_json(self.folder / "model_index.json")
        settings = {name: index[name] for name in self.SETTINGS if name in index}
        pipe = loading.resolve(f"diffusers.{self.PIPELINE}")(**loaded, **others, **settings)
        pipe.set_progress_bar_config(disable=True)
        if self.TILES:
            pipe.vae.enable_tiling()
        lora.put_on(pipe, self.loras, self.spec, self.placement.torch_dtype)
        self._put_on = self.loras
        self._scheduler = pipe.scheduler
        put_in_int8(denoisers(pipe), self.placement.bits)
        place(pipe, self.placement)
        if self.PLAIN_ATTENTION:
            attention.use_best(denoisers(pipe), self.placement.device, self.placement.torch_dtype)
        self._compiled = compiling.compile_blocks(denoisers(pipe), self.placement)
        self._placed = self.placement
        return pipe

    def _adapt_loras(self, pipe: Any) -> None:
        """Exchange or weigh LoRAs on a pipeline that is there already."""
        if lora.unweighed(self.loras) != lora.unweighed(self._put_on):
            self._pipe, self._put_on = None, ()  # where one can't be put on, those before it would stay
            lora.take_off(pipe)
            lora.put_on(pipe, self.loras, self.spec, self.placement.torch_dtype)
            self._pipe = pipe
        elif self.loras != self._put_on:
            lora.weigh(pipe, self.loras)
        self._put_on = self.loras

    def _load(self, names: list[str], report: ProgressCallback) -> Arguments:
        import torch

        whole, half = torch.float32, self.placement.torch_dtype
        text = whole if half == torch.float16 else half  # T5's numbers are too large for float16
        dtypes = {part: whole if part in self.IN_FULL else text if part in self.TEXT else half for part in names}
        loaded = {}
        for count, part in enumerate(names):
            report(Progress(Phase.LOAD, count, len(names)))
            loaded[part] = loading.load_part(self.folder, part, self.classes[part], dtypes[part])
        report(Progress(Phase.LOAD, len(names), len(names)))
        return loaded
