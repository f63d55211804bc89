"""Peak device memory of a clip, estimated from the networks' configurations: no weights are loaded.

The networks are built on torch's meta device, where tensors have shapes and no bytes, and run once at the clip's true
size while the meter counts every tensor. Scratch buffers of convolutions are not counted: these are estimates.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import Any, ClassVar, Protocol

import torch

from engine.generators.diffusers import loading
from engine.generators.memory.device import CONTEXT
from engine.generators.memory.meter import AttentionModel, Meter
from engine.generators.memory.offload import Policy
from engine.generators.weightless import few_modules, weightless
from engine.models import ModelSpec
from engine.request.motion_request import MotionRequest

STEPS = ("transformer", "transformer_2", "unet", "controlnet")
BESIDE = ("image_encoder", "audio_vae", "vocoder")  # small ones that wait on the device while weights stream
TILE = 256  # pixels to a side of a tile, about

MARGIN = 1.1  # on what is counted, for kernels' own buffers and for fragmentation
PREFETCHED = 2  # blocks on the device at a time while weights stream


class Measurable(Protocol):
    """A model whose networks can be built from the configurations in its folder and run for one step."""

    spec: ModelSpec
    folder: Path
    classes: dict[str, str]
    IN_FULL: ClassVar[tuple[str, ...]]
    PIPELINE: ClassVar[str]
    TILES: ClassVar[bool]

    def scales(self, vae: Any) -> tuple[int, int]:
        """How many frames, and how many pixels of a side, become one position of the latents."""

    def one_step(self, network: Any, frames: int, height: int, width: int) -> dict[str, Any]:
        """What a network is called with in one step, for latents of that size."""

    def one_run(self, network: Any, given: dict[str, Any]) -> Any:
        """Run a network once with what `one_step` gives."""


@dataclass(frozen=True)
class Part:
    """A network's bytes: all weights, its largest streamed block, what is not streamed, and the peak of one run.

    `stays`: not one of the parts that take turns on the device, as SparseCtrl beside its denoiser.
    """

    weights: int
    block: int
    fixed: int
    run: int
    stays: bool = False


@dataclass(frozen=True)
class Footprint:
    """The networks that run at every step, and the one that decodes: the whole picture, or in tiles.

    `encoder`: bytes of the networks that look at the photo before the first step, and of those that make the
    sound. `adapters`: those of LoRAs on the denoisers.
    """

    denoisers: tuple[Part, ...]
    decoder: Part
    tiled: Part
    encoder: int = 0
    adapters: int = 0

    def peak(self, policy: Policy, bits: str = "") -> int:
        """Bytes of the device's memory, estimated; with `bits`: with the denoisers' weights in 8 bits."""
        if bits:
            halves = tuple(replace(part, weights=part.weights // 2) for part in self.denoisers)
            return replace(self, denoisers=halves).peak(policy)
        steps = max(part.run for part in self.denoisers)
        if policy is Policy.RESIDENT:  # where decoding does not fit beside the others, they are moved away first
            needed = max(self.weights + steps, self.decoder.weights + self.decoder.run)
        elif policy is Policy.MODEL_OFFLOAD:  # the VAE encoded the photo, and waits on the device to decode
            stay = sum(part.weights for part in self.denoisers if part.stays)
            turns = max(part.weights for part in self.denoisers if not part.stays) + stay + steps
            needed = max(turns, self.decoder.run, self.encoder) + self.decoder.weights
        else:
            share = 0.5 if policy is Policy.STREAMED_FP8 else 1.0
            streams = max(part.fixed + PREFETCHED * share * part.block for part in self.denoisers)
            needed = int(streams) + self.encoder + self.tiled.weights + max(steps, self.tiled.run)
        return int(MARGIN * (needed + (0 if policy is Policy.RESIDENT else self.adapters))) + CONTEXT

    @property
    def weights(self) -> int:
        """Bytes of all networks."""
        return sum(part.weights for part in self.denoisers) + self.decoder.weights + self.encoder + self.adapters

    @property
    def decoding_beside(self) -> int:
        """Bytes of the device's memory for decoding while everything stays there."""
        return int(MARGIN * (self.weights + self.decoder.run)) + CONTEXT

    @property
    def main_memory(self) -> int:
        """Bytes of the computer's memory, in which the weights are before they go to the device."""
        return int(MARGIN * self.weights)


def measured(network: torch.nn.Module, run: Any) -> Part:
    """A network's bytes, and the peak of calling `run`, beside its weights."""
    tensors = [*network.parameters(), *network.buffers()]
    with torch.no_grad(), Meter(False, tensors) as meter, AttentionModel(meter):
        run()
    blocks = [
        nbytes(block) for child in network.children() if isinstance(child, torch.nn.ModuleList) for block in child
    ]
    weights = nbytes(network)
    return Part(weights, max(blocks, default=0), weights - sum(blocks), meter.peak)


def nbytes(network: torch.nn.Module) -> int:
    return sum(value.nbytes for value in (*network.parameters(), *network.buffers()))


def footprint(family: Measurable, request: MotionRequest, dtype: torch.dtype = torch.bfloat16) -> Footprint:
    """Of a clip of this request, from the configurations in the family's folder."""
    vae = built(family, "vae", torch.float32 if "vae" in family.IN_FULL else dtype)
    in_time, in_space = family.scales(vae)
    made = max(family.spec.passes(family.spec.made(request.frames, request.loop)))
    frames, height, width = (made - 1) // in_time + 1, request.height // in_space, request.width // in_space
    with weightless(dtype):
        networks = [stepping(family, name, dtype) for name in STEPS if name in family.classes]
        runs = [family.one_step(network, frames, height, width) for network in networks]
    turns = loading.resolve(f"diffusers.{family.PIPELINE}").model_cpu_offload_seq.split("->")
    names = [name for name in STEPS if name in family.classes]
    stepped = tuple(
        replace(measured(net, partial(family.one_run, net, given)), stays=name not in turns)
        for name, net, given in zip(names, networks, runs, strict=True)
    )
    tile = min(height, TILE // in_space), min(width, TILE // in_space)
    tiled = decoding(vae, frames, *tile)
    whole = tiled if family.TILES or tile == (height, width) else decoding(vae, frames, height, width)
    return Footprint(stepped, whole, tiled, encoder_bytes(family, dtype))


def encoder_bytes(family: Measurable, dtype: torch.dtype) -> int:
    """Of the networks that look at the photo, and of those that make the sound; 0 where there are none."""
    total = 0
    for name in (name for name in BESIDE if name in family.classes):
        with few_modules(), weightless(torch.float32 if name in family.IN_FULL else dtype):
            total += nbytes(loading.empty(family.classes[name], family.folder / name))
    return total


def stepping(family: Measurable, name: str, dtype: torch.dtype) -> torch.nn.Module:
    network: torch.nn.Module = built(family, name, dtype)
    if "motion_adapter" in family.classes and name == "unet":
        from diffusers import UNetMotionModel

        network = UNetMotionModel.from_unet2d(network, built(family, "motion_adapter", dtype))
    return network


def built(family: Measurable, name: str, dtype: torch.dtype) -> Any:
    loading.silence_libraries()
    config = loading.config_of(family.folder / name)
    with few_modules(), weightless(dtype):
        return loading.resolve(family.classes[name]).from_config(config).eval().to(dtype)


def decoding(vae: Any, frames: int, height: int, width: int) -> Part:
    """Of decoding latents of that shape, as the family's pipeline does it."""
    config, video = vae.config, type(vae).__name__ != "AutoencoderKL"
    channels = config.get("z_dim") or config["latent_channels"]
    shape = (1, channels, frames, height, width) if video else (frames, channels, height, width)
    with weightless(vae.dtype):
        codes = torch.empty(shape)
        more = {"temb": torch.empty(1)} if config.get("timestep_conditioning") else {}
    return measured(vae, lambda: vae.decode(codes, **more))
