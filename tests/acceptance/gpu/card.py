"""What is measured on a device, and how its memory is limited: a graphics card, or the processor in its place."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any, Protocol

import torch

from engine.generators.memory.meter import Event, Meter


@dataclass(frozen=True)
class Peak:
    """Bytes of the device at the fullest moment: in tensors, and what the allocator held for them."""

    allocated: int
    reserved: int


class Card(Protocol):
    device: str
    real: bool

    def synchronize(self) -> None:
        """Wait until everything that was asked of the device is done."""

    def watched(self, weights: Iterable[torch.Tensor]) -> Any:
        """A context in which `peak` and `limit` mean something; `weights` are what was there before."""

    def reset(self) -> None:
        """Begin to measure anew."""

    def peak(self) -> Peak:
        """Since the last reset."""

    def limit(self, size: int | None, times: int | None = None) -> None:
        """Memory is full beyond so many bytes; None lifts it. `times`: how often, where that can be said."""

    def pinned(self) -> int:
        """Bytes of main memory that are pinned for the device."""


class GraphicsCard:
    """Read and limited by torch's own means."""

    real = True

    def __init__(self, device: str) -> None:
        self.device = device

    def synchronize(self) -> None:
        torch.cuda.synchronize(self.device)

    @contextmanager
    def watched(self, weights: Iterable[torch.Tensor]) -> Iterator[None]:
        torch.cuda.empty_cache()
        self.reset()
        try:
            yield
        finally:
            self.limit(None)

    def reset(self) -> None:
        self.synchronize()
        torch.cuda.reset_peak_memory_stats(self.device)

    def peak(self) -> Peak:
        self.synchronize()
        return Peak(torch.cuda.max_memory_allocated(self.device), torch.cuda.max_memory_reserved(self.device))

    def limit(self, size: int | None, times: int | None = None) -> None:
        total = torch.cuda.mem_get_info(self.device)[1]
        torch.cuda.empty_cache()
        torch.cuda.set_per_process_memory_fraction(1.0 if size is None else min(size / total, 1.0), self.device)

    def pinned(self) -> int:
        return int(torch.cuda.host_memory_stats().get("allocated_bytes.current", 0))


class LimitedMeter(Meter):
    """Counts what operations make on the processor, and is full beyond a limit."""

    def __init__(self, known: Iterable[torch.Tensor]) -> None:
        super().__init__(False, known)
        self.limit: int | None = None
        self.left: int | None = None  # how often it will be full; None: always

    def begin(self, size: int) -> Event:
        if self.limit is not None and self.now + size > self.limit and self.left != 0:
            self.left = None if self.left is None else self.left - 1
            raise torch.OutOfMemoryError("out of memory: the rehearsal's limit is reached")
        return super().begin(size)


class Rehearsal:
    """The processor in place of a card: tensors are counted as they are made. Nothing is pinned."""

    real = False

    def __init__(self, device: str = "cpu") -> None:
        self.device = device
        self.meter: LimitedMeter | None = None
        self.weights = 0

    def synchronize(self) -> None:
        """The processor has always done what was asked of it."""

    @contextmanager
    def watched(self, weights: Iterable[torch.Tensor]) -> Iterator[None]:
        known = list(weights)
        self.weights = sum(value.nbytes for value in known)
        with LimitedMeter(known) as self.meter:
            try:
                yield
            finally:
                self.limit(None)

    def reset(self) -> None:
        if self.meter is not None:
            self.meter.peak = self.meter.now

    def peak(self) -> Peak:
        """Without the weights, which are in main memory whatever the plan."""
        counted = self.meter.peak if self.meter is not None else 0
        return Peak(counted, counted)

    def limit(self, size: int | None, times: int | None = None) -> None:
        if self.meter is not None:
            self.meter.limit, self.meter.left = size, times

    def pinned(self) -> int:
        return 0
