"""What a model needs of a device's memory, and how to run it in what there is. Pure arithmetic, without torch."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum


@dataclass(frozen=True)
class Device:
    """Something that computes. Bytes of memory; `name` as its maker calls it."""

    id: str  # as torch names it: "cuda:0", "mps", "cpu"
    name: str
    total: int
    free: int

    @property
    def kind(self) -> str:
        return self.id.split(":")[0]


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
    frames: int | None = None  # through the spatial layers at a time
    positions: int | None = None  # through the temporal attention at a time
    rows: int | None = None  # through the temporal convolutions at a time


@dataclass(frozen=True)
class DecodePlan:
    """All frames are decoded together, as the decoder was trained; `stash` keeps them in the computer's memory."""

    name: str
    frames: int | None = None
    rows: int | None = None
    stash: bool = False


@dataclass(frozen=True)
class MemoryPlan:
    denoise: DenoisePlan
    decode: DecodePlan


DENOISE = (
    DenoisePlan("everything resident", Place.RESIDENT, batched=True, frames=10, positions=4096),
    DenoisePlan("one network at a time", Place.STAGED, batched=True, frames=10, positions=4096),
    DenoisePlan("guidance in turns", Place.STAGED, batched=False, frames=5, positions=4096),
    DenoisePlan("weights streamed", Place.STREAMED, batched=True, frames=10, positions=4096),
    DenoisePlan("weights streamed, guidance in turns", Place.STREAMED, batched=False, frames=2, positions=1024),
    DenoisePlan("weights streamed, smallest pieces", Place.STREAMED, batched=False, frames=1, positions=256, rows=8),
)
DECODE = (
    DecodePlan("at once"),
    DecodePlan("in pieces", frames=1, rows=32),
    DecodePlan("in pieces, kept in the computer's memory", frames=1, rows=8, stash=True),
)
EVERYTHING = MemoryPlan(DENOISE[0], DECODE[0])


def smaller(plan: MemoryPlan) -> MemoryPlan | None:
    """The next rung for the denoiser, or None on the lowest."""
    rung = DENOISE.index(plan.denoise) + 1
    return MemoryPlan(DENOISE[rung], plan.decode) if rung < len(DENOISE) else None


def plan(device: Device, shape: tuple[int, int, int, int, int]) -> MemoryPlan:
    """The fastest plan that fits; the smallest where none does."""
    return MemoryPlan(DENOISE[1], DECODE[1]) if device.kind == "cpu" else EVERYTHING
