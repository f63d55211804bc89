"""Skips a network's later blocks in steps that differ little from the one before."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from engine.generators.memory.offload import Placement, Policy, denoisers

log = logging.getLogger(__name__)
FAST = "fast"
ALIKE = 0.1  # relative change of what the first block adds, below which the other blocks' outputs are reused
STREAMED = (
    Policy.STREAMED,
    Policy.STREAMED_FP8,
)  # weights are fetched in the order blocks run in: none may be left out


@contextmanager
def first_block_cache(pipe: Any, pace: str, placement: Placement) -> Iterator[None]:
    """First-block cache, diffusers' own (after TeaCache, Liu et al. 2024, arXiv 2411.19108), for a fast clip."""
    if pace != FAST or placement.policy in STREAMED:
        if pace == FAST:
            log.warning("the block cache is off while weights are streamed")
        yield
        return
    from diffusers import FirstBlockCacheConfig

    networks = denoisers(pipe)
    for network in networks:
        network.enable_cache(FirstBlockCacheConfig(threshold=ALIKE))
    try:
        yield
    finally:
        for network in networks:
            network.disable_cache()
