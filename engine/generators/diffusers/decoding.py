"""Latents to frames within the memory there is: where it is full, decoding steps down and the latents are kept."""

from __future__ import annotations

import gc
import logging
from collections.abc import Iterator
from contextlib import contextmanager
from enum import Enum
from typing import Any

from engine.errors import OutOfMemoryError
from engine.generators.memory.offload import Placement, Policy

log = logging.getLogger(__name__)
SWITCHES = ("use_slicing", "use_tiling", "use_framewise_decoding")
NO_ROOM = "The decoder fits neither into the graphics card's memory nor into the computer's."


class Rung(Enum):
    """From fastest to smallest. Up to SLICED the frames are the same but for rounding; tiles differ where they meet."""

    WHOLE = "as one piece"
    ALONE = "with the other networks off the device"
    SLICED = "frame by frame"
    TILED = "in tiles"
    TILED_IN_TIME = "in tiles of fewer frames"
    PROCESSOR = "on the processor"


def rungs(vae: Any, placement: Placement, batch: int, alone: bool) -> list[Rung]:
    """The rungs that change something for this decoder; `alone`: decoding is not expected to fit beside the others."""
    beside = placement.policy in (Policy.RESIDENT, Policy.MODEL_OFFLOAD) and placement.device != "cpu"
    wanted = {
        Rung.WHOLE: not (alone and beside),
        Rung.ALONE: beside,
        Rung.SLICED: batch > 1 and hasattr(vae, "use_slicing"),
        Rung.TILED: hasattr(vae, "use_tiling") and not vae.use_tiling,
        Rung.TILED_IN_TIME: hasattr(vae, "use_framewise_decoding") and not vae.use_framewise_decoding,
        Rung.PROCESSOR: placement.device != "cpu",
    }
    return [rung for rung in Rung if wanted[rung]]


@contextmanager
def decoding_within_memory(pipe: Any, placement: Placement, alone: bool) -> Iterator[None]:
    """Inside, the pipeline's decoder steps down where the memory is full. Afterwards all is as it was.

    Raises OutOfMemoryError where no rung is left.
    """
    vae = pipe.vae
    places = {network: network.device for network in others(pipe)}
    home, dtype = vae.device, vae.dtype
    before = {name: getattr(vae, name) for name in SWITCHES if hasattr(vae, name)}

    def decode(latents: Any, *rest: Any, **named: Any) -> Any:
        for rung in rungs(vae, placement, len(latents), alone):
            prepare(vae, rung, places)
            try:
                return decoded(vae, rung, latents, *rest, **named)
            except RuntimeError as error:  # torch has no common class for a full memory
                if not full(error):
                    raise
            log.warning("out of memory while decoding %s", rung.value)
            gc.collect()  # out here, where the error no longer keeps the tensors of its frames alive
            give_back(placement.device)
        raise OutOfMemoryError(NO_ROOM, "Close other programs, or try a smaller size or fewer frames.")

    vae.decode = decode
    try:
        yield
    finally:
        del vae.decode
        for name, value in before.items():
            setattr(vae, name, value)
        if (vae.device, vae.dtype) != (home, dtype):
            vae.to(home, dtype)
        for network, place in places.items():
            if network.device != place and placement.policy is Policy.RESIDENT:
                network.to(place)


def others(pipe: Any) -> list[Any]:
    """All networks of a pipeline but its decoder."""
    import torch

    return [part for part in pipe.components.values() if isinstance(part, torch.nn.Module) and part is not pipe.vae]


def prepare(vae: Any, rung: Rung, places: dict[Any, Any]) -> None:
    """Each rung keeps what the ones before it did."""
    if rung is Rung.ALONE:
        for network in places:
            network.to("cpu")
        give_back(str(vae.device))
    elif rung is Rung.SLICED:
        vae.use_slicing = True
    elif rung is Rung.TILED:
        vae.use_tiling = True
    elif rung is Rung.TILED_IN_TIME:
        vae.use_framewise_decoding = True


def decoded(vae: Any, rung: Rung, latents: Any, *rest: Any, **named: Any) -> Any:
    """The decoder's own answer; on the processor in full precision, without the hooks that move it to the card."""
    if rung is not Rung.PROCESSOR:
        return type(vae).decode(vae, latents, *rest, **named)
    import torch

    def here(value: Any) -> Any:
        return value.to("cpu", torch.float32) if isinstance(value, torch.Tensor) else value

    vae.to("cpu", torch.float32)
    plain = getattr(type(vae).decode, "__wrapped__", type(vae).decode)
    return plain(vae, here(latents), *map(here, rest), **{name: here(value) for name, value in named.items()})


def full(error: RuntimeError) -> bool:
    from engine.generators.memory.devices import is_out_of_memory

    return is_out_of_memory(error)


def give_back(device: str) -> None:
    from engine.generators.memory.devices import empty_cache

    empty_cache(device)
