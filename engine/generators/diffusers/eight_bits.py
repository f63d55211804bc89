"""Weights in 8 bits: floating point, which diffusers casts layer by layer, or whole numbers, by torchao."""

from __future__ import annotations

import importlib.util
import re
from collections.abc import Iterable, Sequence
from typing import Any

from engine.errors import ModelMissingError
from engine.generators.memory.offload import FP8, INT8

KEPT = ("norm", "embed", "shared", "wte", "lm_head", r"\.wo$", "vision", "multi_modal")
"""Layers that stay as they are: small ones, tables, and T5's last ones, whose weights' type its numbers take."""
KEPT_OF_DENOISERS = ("pos_embed", "patch_embed", "norm", "^proj_in$", "^proj_out$", "time", "condition", "lora_")
"""Those that diffusers keeps when it casts, and those that are small and steer the rest."""


def check_bits(bits: str) -> str:
    """These, or ModelMissingError where what they need is not installed."""
    if bits == INT8 and importlib.util.find_spec("torchao") is None:
        raise ModelMissingError(
            "Weights in int8 need the package torchao, which is not installed.",
            "Choose fp8, or install it beside torch: pip install torchao",
        )
    return bits


def put_in_8_bits(texts: Sequence[Any], bits: str) -> None:
    """Keep the layers' weights of text encoders in 8 bits; each is computed with in the network's own precision."""
    import torch
    from diffusers.hooks import apply_layerwise_casting

    if bits == INT8:
        as_whole_numbers(texts, KEPT)
    elif bits == FP8:
        for network in texts:
            apply_layerwise_casting(
                network, storage_dtype=torch.float8_e4m3fn, compute_dtype=network.dtype, skip_modules_pattern=KEPT
            )


def put_in_int8(denoisers: Sequence[Any], bits: str) -> None:
    """Keep the weights of the networks' linear layers in whole numbers, before they are placed."""
    if bits == INT8:
        for network in denoisers:
            own = getattr(network, "_skip_layerwise_casting_patterns", None) or ()
            as_whole_numbers([network], (*KEPT_OF_DENOISERS, *own))


def as_whole_numbers(networks: Iterable[Any], kept: Sequence[str]) -> None:
    """Weights of 8 bits with a scale for each output, which are multiplied out as they are used."""
    import torch
    from torchao.quantization import Int8WeightOnlyConfig, quantize_

    def wanted(layer: Any, name: str) -> bool:
        return type(layer) is torch.nn.Linear and not any(re.search(pattern, name) for pattern in kept)

    for network in networks:
        quantize_(network, Int8WeightOnlyConfig(version=2), filter_fn=wanted)
