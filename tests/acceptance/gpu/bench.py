"""What every check is given: the device, the scale, a folder."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import torch

from engine.generators.diffusers.loading import silence_libraries
from engine.generators.memory.device import Device
from engine.generators.memory.devices import choose_device
from tests.acceptance.gpu.card import Card, GraphicsCard, Rehearsal
from tests.acceptance.gpu.scale import Scale, toy_scale, true_scale


@dataclass(frozen=True)
class Bench:
    card: Card
    scale: Scale
    folder: Path

    @property
    def device(self) -> Device:
        return choose_device()

    def empty(self, name: str) -> Path:
        """A folder that nothing is in yet."""
        number = sum(1 for _ in self.folder.iterdir())
        place = self.folder / f"{number}-{name}"
        place.mkdir()
        return place


def bench(folder: Path, toy: bool) -> Bench:
    """On the card that the product would choose; at toy size on the processor where that is asked for."""
    silence_libraries()
    if toy:
        torch.set_num_threads(1)  # more change the lowest bits
        return Bench(Rehearsal(), toy_scale(), folder)
    return Bench(GraphicsCard(choose_device().id), true_scale(), folder)
