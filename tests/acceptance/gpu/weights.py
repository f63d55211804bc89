"""Networks of a configuration with random weights, made on the device itself: nothing is fetched.

A network is built on the meta device, where it has shapes and no bytes. Each weight is then drawn on the device, normal
with a deviation of one over the square root of what it sums up, norms near one. The same seed makes the same weights.
"""

from __future__ import annotations

import zlib
from collections.abc import Sequence
from typing import Any

import torch
from accelerate import init_empty_weights

from engine.generators.diffusers.loading import resolve


def build(kind: str, config: dict[str, Any], device: str, *dtypes: torch.dtype, seed: int = 0) -> Any:
    """A network of “library.Class” on the device, in evaluation mode, its weights rounded to each type in turn."""
    made = resolve(kind)
    with init_empty_weights(include_buffers=False):
        network = made.from_config(config) if kind.startswith("diffusers.") else made(made.config_class(**config))
    fill(network, device, dtypes, seed)
    return network.eval().requires_grad_(False)


def fill(network: torch.nn.Module, device: str, dtypes: Sequence[torch.dtype], seed: int) -> None:
    """Draw every weight; what the network computed for itself when it was built is kept."""
    for path, module in network.named_modules():
        for name, value in list(module.named_parameters(recurse=False)):
            drawn = draw(f"{path}.{name}", tuple(value.shape), device, seed)
            for dtype in dtypes:
                drawn = drawn.to(dtype)
            module._parameters[name] = torch.nn.Parameter(drawn, requires_grad=False)
        for name, value in list(module.named_buffers(recurse=False)):
            module._buffers[name] = value.to(device, dtypes[-1] if value.is_floating_point() else value.dtype)


def draw(name: str, shape: tuple[int, ...], device: str, seed: int) -> torch.Tensor:
    """One weight in float32, the same whatever was drawn before it."""
    generator = torch.Generator(device).manual_seed(zlib.crc32(f"{seed}/{name}".encode()))
    if name.endswith("mix_factor"):
        return torch.empty(shape, device=device).uniform_(-1, 1, generator=generator)
    values = torch.empty(shape, device=device).normal_(generator=generator)
    if len(shape) > 1:
        return values.mul_(values[0].numel() ** -0.5)
    return values.mul_(0.02) + ("norm" in name and name.endswith("weight"))
