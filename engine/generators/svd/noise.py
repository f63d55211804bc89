"""Noise that is the same on every device, and in every stream independent of the others."""

from __future__ import annotations

import hashlib

import torch


def generator(seed: int, stream: str) -> torch.Generator:
    """A generator of its own for each use, so that one more draw in one place changes nothing in another."""
    digest = hashlib.sha256(f"{seed}/{stream}".encode()).digest()
    return torch.Generator("cpu").manual_seed(int.from_bytes(digest[:7], "big"))


def noise(seed: int, stream: str, shape: tuple[int, ...]) -> torch.Tensor:
    """Standard normal float32, drawn on the CPU."""
    return torch.randn(shape, generator=generator(seed, stream))
