"""torch.compile for the blocks that a network repeats, as an option: the first clip of a session pays for it."""

from __future__ import annotations

import logging
import os
from collections.abc import Sequence
from itertools import pairwise
from statistics import median
from typing import Any

from engine.generators.memory.offload import Placement, Policy
from engine.generators.run_history import record

log = logging.getLogger(__name__)
CHOICE = "VIVANT_COMPILE"  # "1" for torch's own compiler, or the name of another one of torch.compile's
STAYS = (Policy.RESIDENT, Policy.MODEL_OFFLOAD)  # what streams is moved by hooks that a compiler can't look into


def compile_blocks(networks: Sequence[Any], placement: Placement) -> bool:
    """Have the blocks compiled when they first run, where this is asked for and possible; whether it is."""
    wanted = os.environ.get(CHOICE, "")
    if not wanted or wanted == "0":
        return False
    able = [network for network in networks if getattr(network, "_repeated_blocks", None)]
    if placement.policy not in STAYS or not able:
        log.warning("nothing is compiled: %s", placement if able else "the model repeats no blocks")
        return False
    for network in able:
        network.compile_repeated_blocks(backend="inductor" if wanted == "1" else wanted)
    return True


def note(key: str, times: Sequence[float]) -> None:
    """Remember what compiling took, from the times at the start and after each step, for the next forecast."""
    cost = first_cost([later - earlier for earlier, later in pairwise(times)])
    if cost is not None:
        log.info("compiling took about %.0f s", cost)
        record(key, compiling=max(cost, 0.1))


def first_cost(seconds: Sequence[float]) -> float | None:
    """Seconds that the first step took longer than the others, from the time of each; None for too few steps."""
    return max(0.0, seconds[0] - median(seconds[1:])) if len(seconds) > 2 else None
