"""How a lean network works: what all its modules share."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

import torch


def no_beat() -> None:
    """For those who do not want to be asked."""


@dataclass
class Work:
    """How much is done at a time; None is everything at once. `beat` is called in between, and may raise to stop."""

    frames: int | None = None  # through the spatial layers
    positions: int | None = None  # through the temporal attention
    rows: int | None = None  # through the temporal convolutions; these then run one and a half times as long
    beat: Callable[[], None] = no_beat
    stash: torch.device | None = None  # where whole tensors wait, if not on the device that computes

    def pieces(self, total: int, size: int | None) -> Iterator[slice]:
        """Slices of at most `size` that cover `total`, with a beat before each."""
        step = size or total
        for start in range(0, total, step):
            self.beat()
            yield slice(start, min(start + step, total))


class Held:
    """Tensors handed over: whoever is called takes them out, and nobody up the call holds on to them."""

    def __init__(self, *tensors: torch.Tensor) -> None:
        self.tensors = list(tensors)

    def take(self) -> torch.Tensor:
        """The last one."""
        return self.tensors.pop()


def assemble(
    parts: Iterator[tuple[slice, torch.Tensor]], total: int, reuse: torch.Tensor | None = None
) -> torch.Tensor:
    """Parts along the first axis put together without holding them twice; into `reuse` where that has their shape."""
    whole: torch.Tensor | None = None
    for where, part in parts:
        if whole is None:
            if part.shape[0] == total:
                return part
            fits = reuse is not None and reuse.shape[1:] == part.shape[1:]
            whole = reuse if fits else part.new_empty(total, *part.shape[1:])
            del reuse
        assert whole is not None
        whole[where] = part
        del part
    assert whole is not None
    return whole
