"""Where a seed becomes noise for the families that run through diffusers."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import torch


@contextmanager
def seeded(seed: int) -> Iterator[torch.Generator]:
    """The generator of a pipeline's noise, on the CPU so that every device draws the same.

    Some pipelines draw a part of their noise without it: within the block torch's own generators are seeded, too.
    """
    import torch

    with torch.random.fork_rng():
        torch.manual_seed(seed)
        yield torch.Generator("cpu").manual_seed(seed)
