"""How much of a lean network's work is done at a time; shared by all its modules."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

import torch


def no_poll() -> None:
    """Does nothing, for work that is not to be stopped."""


Stash = Callable[[torch.Tensor, int], torch.Tensor]
"""Makes the room for so many of a part: (f, ...) to (total, ...)."""


def in_main_memory(part: torch.Tensor, total: int) -> torch.Tensor:
    return torch.empty(total, *part.shape[1:], dtype=part.dtype)


@dataclass
class ChunkPlan:
    """How much is done at a time; None is everything at once. `poll` is called in between, and may raise to stop."""

    frames: int | None = None  # through the spatial layers
    positions: int | None = None  # through the temporal attention
    rows: int | None = None  # through the temporal convolutions; these then run one and a half times as long
    poll: Callable[[], None] = no_poll
    stash: Stash | None = None  # where whole tensors wait, if not on the device that computes

    def fetch(self, piece: torch.Tensor, device: torch.device) -> torch.Tensor:
        """A piece of a tensor, on the device that computes."""
        return piece if self.stash is None else piece.to(device, copy=True)

    def assemble(
        self, parts: Iterator[tuple[slice, torch.Tensor]], total: int, reuse: torch.Tensor | None = None
    ) -> torch.Tensor:
        """Parts along the first axis put together without holding them twice; into `reuse` where it has their shape."""
        whole: torch.Tensor | None = None
        for where, part in parts:
            if whole is None:
                if part.shape[0] == total and self.stash is None:
                    return part
                whole = self.room(part, total, reuse)
                del reuse
            whole[where] = part
            del part
        assert whole is not None
        return whole

    def room(self, part: torch.Tensor, total: int, reuse: torch.Tensor | None) -> torch.Tensor:
        if reuse is not None and reuse.shape == (total, *part.shape[1:]):
            return reuse
        return part.new_empty(total, *part.shape[1:]) if self.stash is None else self.stash(part, total)

    def pieces(self, total: int, size: int | None) -> Iterator[slice]:
        """Slices of at most `size` that cover `total`, with a poll before each."""
        step = size or total
        for start in range(0, total, step):
            self.poll()
            yield slice(start, min(start + step, total))


class Handoff:
    """Tensors handed to a callee, which takes them out, so that no caller keeps them alive."""

    def __init__(self, *tensors: torch.Tensor) -> None:
        self.tensors = list(tensors)

    def take(self) -> torch.Tensor:
        """The last one."""
        return self.tensors.pop()
