"""Which kernel computes attention on a graphics card: a faster one only if it is here and gives the same numbers."""

from __future__ import annotations

import logging
import os
from collections.abc import Sequence
from functools import cache
from typing import Any

import torch

log = logging.getLogger(__name__)
CHOICE = "VIVANT_ATTENTION"  # names one of diffusers' backends, which is then used without a question
OWN = "native"  # torch's own
FASTER = ("_flash_3", "flash", "sage")  # by diffusers' names, the fastest exact ones first
EQUAL = 0.01  # relative error below which two kernels give the same: rounding in bfloat16 alone makes 0.004
PROBE = (1, 512, 8, 128)  # batch, tokens, heads, width of a head


def use_best(networks: Sequence[Any], device: str, dtype: torch.dtype) -> str:
    """Set the networks' attention backend; the name of the one that is used."""
    name = os.environ.get(CHOICE, "") or best(device, dtype)
    if name != OWN:
        for network in networks:
            network.set_attention_backend(name)
    return name


@cache
def best(device: str, dtype: torch.dtype, candidates: tuple[str, ...] = FASTER) -> str:
    """The first candidate that runs here and whose numbers are torch's own; else torch's own."""
    if not device.startswith("cuda"):
        return OWN
    return first_equal(device, dtype, candidates)


def first_equal(device: str, dtype: torch.dtype, candidates: Sequence[str]) -> str:
    """See `best`."""
    draw = torch.Generator("cpu").manual_seed(0)
    given = [torch.randn(PROBE, generator=draw).to(device, dtype) for _ in range(3)]
    wanted = attention(OWN, given)
    for name in candidates:
        try:
            found = attention(name, given)
        except (RuntimeError, ValueError, ImportError, TypeError) as error:  # not installed, or not for this card
            log.debug("no attention by %s: %s", name, error)
            continue
        far = float((found.float() - wanted.float()).norm() / wanted.float().norm())
        log.info("attention by %s differs by %.4f", name, far)
        if far < EQUAL:
            return name
    return OWN


def attention(name: str, given: Sequence[torch.Tensor]) -> torch.Tensor:
    """Attention over (batch, tokens, heads, width) by one of diffusers' backends. Raises what the backend does."""
    from diffusers.models import attention_dispatch as dispatch

    backend = dispatch.AttentionBackendName(name)
    dispatch._check_attention_backend_requirements(backend)
    out: torch.Tensor = dispatch.dispatch_attention_fn(*given, backend=backend)
    return out
