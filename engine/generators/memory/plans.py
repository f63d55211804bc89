"""Stable Video Diffusion's memory plans, what each needs, and which one fits. Pure arithmetic, without torch."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import Enum

from engine.generators.memory.device import CONTEXT, Device, first_that_fits

FRAGMENTS = 1.05  # what an allocator loses between blocks, beyond what the simulation shows


@dataclass(frozen=True)
class Extent:
    """How large a stage's work is: frames at a time, and latent positions in a frame (an eighth of each side)."""

    frames: int
    positions: int
    decoded: int  # frames that are decoded together


@dataclass(frozen=True)
class Need:
    """Bytes of a stage at its fullest: `fixed`, mostly weights, and what grows with the extent."""

    fixed: float
    each: float  # for each frame and position
    position: float  # for each position

    def of(self, frames: int, positions: int) -> float:
        return self.fixed + self.each * frames * positions + self.position * positions


class Place(Enum):
    """Where weights are while their network works."""

    RESIDENT = "all networks stay on the device"
    STAGED = "one network at a time on the device"
    STREAMED = "weights come part by part, each while the one before works"


@dataclass(frozen=True)
class DenoisePlan:
    """A rung of the ladder: each needs less memory than the one before and gives the same pictures."""

    name: str
    place: Place
    batched: bool  # both halves of guidance in one pass
    low: Need
    high: Need
    frames: int | None = None  # through the spatial layers at a time
    positions: int | None = None  # through the temporal attention at a time
    rows: int | None = None  # through the temporal convolutions at a time


@dataclass(frozen=True)
class DecodePlan:
    """All frames are decoded together, as the decoder was trained; `stash` keeps them in the computer's memory."""

    name: str
    low: Need
    high: Need
    frames: int | None = None
    rows: int | None = None
    stash: bool = False


@dataclass(frozen=True)
class MemoryPlan:
    """`apart`: where everything is resident, the denoiser leaves the device all the same before decoding."""

    denoise: DenoisePlan
    decode: DecodePlan
    apart: bool = False

    @property
    def decoding(self) -> str:
        return f"{self.decode.name}, with the denoiser off the device" if self.apart else self.decode.name


@dataclass(frozen=True)
class Stage:
    """What a stage takes of the device, from .. to, in bytes."""

    name: str
    low: float
    high: float


# Fitted to what engine/generators/svd/memory_simulation.py finds at true size in half precision, without and with
# scratch buffers of convolutions, for 8 to 25 frames of 2,880 to 9,216 positions: within 8 %.
# tests/benchmarks/svd_memory.py fits again.
OTHERS = 1.459e9  # weights of the image encoders and the decoder, which stay where everything is resident
CLIP = Need(1.29e9, 0, 0)
ENCODE = Need(1.46e8, 0, 163_650)
STAGED = Need(3.395e9, 9_771, 5_111), Need(3.318e9, 9_665, 28_678)
RESIDENT = tuple(Need(need.fixed + OTHERS, need.each, need.position) for need in STAGED)
DENOISE = (
    DenoisePlan("everything resident", Place.RESIDENT, True, RESIDENT[0], RESIDENT[1], 10, 4096),
    DenoisePlan("one network at a time", Place.STAGED, True, STAGED[0], STAGED[1], 10, 4096),
    DenoisePlan(
        "guidance in turns", Place.STAGED, False,
        Need(3.480e9, 9_770, -63_127), Need(3.472e9, 10_480, -69_833), 5, 4096,
    ),
    DenoisePlan(
        "weights streamed", Place.STREAMED, True,
        Need(6.70e8, 10_592, -9_422), Need(5.97e8, 10_731, 8_593), 10, 4096,
    ),
    DenoisePlan(
        "weights streamed, guidance in turns", Place.STREAMED, False,
        Need(5.36e8, 6_803, -28_797), Need(5.38e8, 6_640, -23_427), 2, 1024,
    ),
    DenoisePlan(
        "weights streamed, smallest pieces", Place.STREAMED, False,
        Need(5.09e8, 5_245, -30_035), Need(5.05e8, 5_609, -30_943), 1, 256, 8,
    ),
)  # fmt: skip
DECODE = (
    DecodePlan("at once", Need(1.31e8, 98_279, 2_411), Need(6.88e8, 161_675, -173_463)),
    DecodePlan("in pieces", Need(5.91e7, 26_454, 81_976), Need(4.20e7, 24_739, 159_517), 1, 32),
    DecodePlan(
        "in pieces, kept in the computer's memory", Need(2.13e8, 624, 62_259), Need(1.40e8, 768, 163_600), 1, 16, True
    ),
)
EVERYTHING = MemoryPlan(DENOISE[0], DECODE[0])


def smaller(plan: MemoryPlan) -> MemoryPlan | None:
    """The next rung for the denoiser, or None on the lowest."""
    rung = DENOISE.index(plan.denoise) + 1
    return MemoryPlan(DENOISE[rung], plan.decode) if rung < len(DENOISE) else None


def smaller_decoding(plan: MemoryPlan) -> MemoryPlan | None:
    """The next rung for the decoder: first with the denoiser off the device, then with all. None on the lowest."""
    if plan.denoise.place is Place.RESIDENT:
        return MemoryPlan(DENOISE[1], plan.decode) if plan.apart else replace(plan, apart=True)
    rung = DECODE.index(plan.decode) + 1
    return MemoryPlan(plan.denoise, DECODE[rung]) if rung < len(DECODE) else None


def off_the_device(plan: MemoryPlan) -> MemoryPlan | None:
    """The same with all networks but the one at work off the device; None where they are already."""
    return MemoryPlan(DENOISE[1], plan.decode) if plan.denoise.place is Place.RESIDENT else None


def stages(plan: MemoryPlan, extent: Extent) -> tuple[Stage, ...]:
    """What each stage of a clip takes under a plan."""
    others = OTHERS if plan.denoise.place is Place.RESIDENT else 0.0
    kept = others + STAGED[0].fixed if plan.denoise.place is Place.RESIDENT else 0.0
    beside = others if plan.apart else kept
    denoise, decode = plan.denoise, plan.decode
    clip, encode = max(CLIP.of(1, 0), kept), kept + ENCODE.of(1, extent.positions)
    return (
        Stage("image encoder", clip, clip),
        Stage("photo to latents", encode, encode),
        Stage("denoising", denoise.low.of(extent.frames, extent.positions),
              max(need.of(extent.frames, extent.positions) for need in (denoise.low, denoise.high))),
        Stage("decoding", beside + decode.low.of(extent.decoded, extent.positions),
              beside + max(need.of(extent.decoded, extent.positions) for need in (decode.low, decode.high))),
    )  # fmt: skip


def needed(plan: MemoryPlan, extent: Extent) -> float:
    """Bytes that must be free: the largest stage at the high end of its range, and what goes with it."""
    return max(stage.high for stage in stages(plan, extent)) * FRAGMENTS + CONTEXT


def plan(device: Device, extent: Extent, correction: float = 1.0) -> MemoryPlan:
    """The fastest plan that fits into what is free; the smallest where none does.

    `correction` is how much more real runs on this device took than was forecast.
    """
    if device.kind == "cpu":
        return MemoryPlan(DENOISE[1], DECODE[1])
    candidates = [
        MemoryPlan(denoise, decode, apart)
        for denoise in DENOISE
        for decode in DECODE[: 2 if denoise.place is Place.RESIDENT else 3]
        for apart in ((False, True) if denoise.place is Place.RESIDENT else (False,))
    ]
    return first_that_fits(candidates, lambda one: needed(one, extent) * correction, device.free)
