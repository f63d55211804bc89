"""Leaves blocks of a network out in steps that differ little from the ones before."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from engine.generators.memory.offload import Placement, Policy, denoisers
from engine.models import ModelSpec
from engine.request.motion_request import MotionRequest

log = logging.getLogger(__name__)
FAST, FASTEST = "fast", "fastest"
ALIKE = 0.1  # relative change of what the first block adds, below which the other blocks' outputs are reused
WHOLE, EVERY = 3, 3  # steps at the beginning, and then one in so many, that are computed in full at the pace fastest
OFF, MOST, BEGINNING = 0.12, 4, 0.2  # MagCache: the error that may add up, steps in a row, the share that is whole
STREAMED = (
    Policy.STREAMED,
    Policy.STREAMED_FP8,
)  # weights are fetched in the order blocks run in: none may be left out


def cache_for(spec: ModelSpec, pace: str, steps: int, dtype: Any) -> Any:
    """diffusers' own caches. Fast: MagCache (Ma et al. 2025, arXiv 2506.09045) where a model's magnitudes are known,
    with its authors' settings for them; else first block (after TeaCache, Liu et al. 2024, arXiv 2411.19108). Fastest:
    TaylorSeer (Liu et al. 2025, arXiv 2503.06923), in its light form, which keeps only the output and continues it in
    a line.
    """
    from diffusers import FirstBlockCacheConfig, MagCacheConfig, TaylorSeerCacheConfig

    if pace == FAST and spec.magnitudes:
        return MagCacheConfig(
            threshold=OFF, max_skip_steps=MOST, retention_ratio=BEGINNING, num_inference_steps=steps,
            mag_ratios=list(spec.magnitudes),
        )  # fmt: skip
    if pace == FAST:
        return FirstBlockCacheConfig(threshold=ALIKE)
    return TaylorSeerCacheConfig(
        cache_interval=EVERY,
        disable_cache_before_step=WHOLE,
        max_order=1,
        use_lite_mode=True,
        taylor_factors_dtype=dtype,
    )


@contextmanager
def block_cache(pipe: Any, spec: ModelSpec, request: MotionRequest, placement: Placement) -> Iterator[None]:
    """Inside, a clip at one of the fast paces is made with fewer blocks. Afterwards all is as it was."""
    pace = request.pace
    if pace not in (FAST, FASTEST) or spec.distilled(pace) or placement.policy in STREAMED:
        if pace in (FAST, FASTEST) and not spec.distilled(pace):
            log.warning("the block cache is off while weights are streamed")
        yield
        return
    networks = denoisers(pipe)
    for network in networks:
        network.enable_cache(cache_for(spec, pace, request.steps, placement.torch_dtype))
    try:
        yield
    finally:
        for network in networks:
            network.disable_cache()
