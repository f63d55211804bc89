"""Clips longer than the model was trained for, and loops without a seam: the network sees one window at a time.

Overlapping windows are denoised in every step and their clean estimates blended, so that a clip of any length takes
the memory of one window. Windows that wrap around the end make a clip without a beginning: shifted noise gives the
same clip, shifted.
"""

from __future__ import annotations

from collections.abc import Callable

import torch


def hat(size: int) -> torch.Tensor:
    """How much each frame of a window counts: most in the middle."""
    rising = torch.arange(1, size + 1, dtype=torch.float32)
    return torch.minimum(rising, rising.flip(0))


def blended(
    estimate: Callable[[torch.Tensor, list[int]], torch.Tensor], noisy: torch.Tensor, over: list[list[int]]
) -> torch.Tensor:
    """`estimate` of (1, F, ...) taken window by window and averaged."""
    if len(over) == 1:
        return estimate(noisy, over[0])
    total, weight = torch.zeros_like(noisy), torch.zeros(noisy.shape[1], device=noisy.device)
    shape = -1, *[1] * (noisy.ndim - 2)
    for frames in over:
        here = torch.tensor(frames, device=noisy.device)
        share = hat(len(frames)).to(noisy.device)
        total.index_add_(1, here, estimate(noisy[:, here], frames) * share.view(shape))
        weight.index_add_(0, here, share)
    return total / weight.view(shape)
