"""Where a model's parts are while it runs, and in what precision, for all families that run through diffusers."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import Enum
from typing import Any

from engine.errors import OutOfMemoryError
from engine.generators.memory.device import Device
from engine.plain_text import one_line

FP8, INT8 = "fp8", "int8"  # ways to keep a weight in 8 bits: floating point, or whole numbers and a scale for each row
PINNED_COPY = 1.1  # of the weights, with a tenth to spare


class Policy(Enum):
    """From fastest to smallest. Texts are encoded before, and their encoder is never there with the rest."""

    RESIDENT = "everything stays on the device"
    MODEL_OFFLOAD = "one part at a time on the device"
    STREAMED = "the weights stream through the device, a block at a time"
    STREAMED_FP8 = "the weights stream through the device in 8 bits"


@dataclass(frozen=True)
class Placement:
    device: str
    dtype: str
    policy: Policy
    bits: str = ""  # FP8 or INT8 where weights are kept in 8 bits; they are computed with in `dtype`

    @property
    def torch_dtype(self) -> Any:
        import torch

        return getattr(torch, self.dtype)

    def __str__(self) -> str:
        bits = f", weights in 8 bits ({self.bits})" if self.bits else ""
        return f"{self.device}, {self.dtype}{bits}: {self.policy.value}"


def ladder(device: Device, bits: str = "") -> list[Placement]:
    """How to run on a device, from the fastest way to the one that needs least of its memory."""
    from engine.generators.memory.devices import large_precision

    dtype = str(large_precision(device)).removeprefix("torch.")
    ways = [Placement(device.id, dtype, policy) for policy in (Policy if device.kind == "cuda" else [Policy.RESIDENT])]
    return in_8_bits(ways, bits) if bits else ways


def in_8_bits(steps: list[Placement], bits: str = FP8) -> list[Placement]:
    """The same ways with weights in 8 bits: what streams in full precision is none of them, and FP8 is what streams."""
    return [
        replace(step, bits=FP8 if step.policy is Policy.STREAMED_FP8 else bits)
        for step in steps
        if step.policy is not Policy.STREAMED
    ]


def place(pipe: Any, placement: Placement) -> None:
    """Put a pipeline's parts where the placement says, or set up the hooks that move them there and back."""
    import torch

    if placement.bits == FP8 or placement.policy is Policy.STREAMED_FP8:
        for network in denoisers(pipe):
            network.enable_layerwise_casting(storage_dtype=torch.float8_e4m3fn, compute_dtype=placement.torch_dtype)
    if placement.policy is Policy.MODEL_OFFLOAD:
        pipe.enable_model_cpu_offload(device=placement.device)
        return
    if placement.policy is Policy.RESIDENT:
        pipe.to(placement.device)
        return
    pipe.vae.enable_tiling()  # changes the picture a little where tiles meet, and only here
    device = torch.device(placement.device)
    try:
        pipe.enable_group_offload(
            onload_device=device, offload_device=torch.device("cpu"), offload_type="block_level",
            num_blocks_per_group=1, use_stream=device.type == "cuda", low_cpu_mem_usage=not pinned_ahead(pipe),
            exclude_modules=small_parts(pipe),
        )  # fmt: skip
    except RuntimeError as error:  # nothing is on the card yet: it is main memory that could not be locked
        raise OutOfMemoryError(
            "The computer's main memory could not hold the streaming weights.",
            "Close other programs, or choose a smaller model.",
            one_line(str(error)),
        ) from error
    for name in small_parts(pipe):
        getattr(pipe, name).to(device)


def not_pinned(error: RuntimeError) -> OutOfMemoryError:
    """Main memory, not the card's, is what was too small."""
    return OutOfMemoryError(
        f"The computer's main memory could not hold the streaming weights: {error}".splitlines()[0],
        "Close other programs, or choose a smaller model.",
    )


def pinned_ahead(pipe: Any) -> bool:
    """Whether the weights of all networks that run at every step are pinned once."""
    return room_to_pin(sum(value.nbytes for network in denoisers(pipe) for value in network.parameters()))


def room_to_pin(weights: int) -> bool:
    """Whether main memory has room for a second copy of so many bytes, pinned once; else blocks are pinned as they go.

    Pinning once is faster (9.8 s against 38.1 s, diffusers issue 11106), but takes as much again as the weights.
    """
    from engine.generators.memory.devices import free_memory

    return free_memory("cpu") >= PINNED_COPY * weights


def denoisers(pipe: Any) -> list[Any]:
    """The networks that run at every step: nearly all of the weights."""
    names = ("transformer", "transformer_2", "unet", "controlnet")
    return [network for name in names if (network := getattr(pipe, name, None)) is not None]


def small_parts(pipe: Any) -> list[str]:
    """Small networks that are called in ways that streaming hooks do not cover."""
    names = ("vae", "image_encoder", "audio_vae", "vocoder")
    return [name for name in names if getattr(pipe, name, None) is not None]
