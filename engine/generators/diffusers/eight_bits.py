"""Text encoders in 8 bits: diffusers casts its own networks, and these of transformers likewise, layer by layer."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

KEPT = ("norm", "embed", "shared", "wte", "lm_head", r"\.wo$", "vision", "multi_modal")
"""Layers that stay as they are: small ones, tables, and T5's last ones, whose weights' type its numbers take."""


def put_in_8_bits(networks: Sequence[Any]) -> None:
    """Keep the layers' weights in 8 bits; each is computed with in the network's own precision."""
    import torch
    from diffusers.hooks import apply_layerwise_casting

    for network in networks:
        apply_layerwise_casting(
            network, storage_dtype=torch.float8_e4m3fn, compute_dtype=network.dtype, skip_modules_pattern=KEPT
        )
