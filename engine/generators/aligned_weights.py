"""Weights in memory of their own, at addresses that do not depend on the file they come from.

Reading safetensors leaves each tensor where the file is mapped, at the offset that the length of the file's header
gives it. Kernels round differently on unaligned memory, so the same weights in another file would give other pixels.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    import torch

Network = TypeVar("Network", bound="torch.nn.Module")

ALIGNMENT = 64  # bytes; what torch's CPU allocator keeps to, and as wide as the widest vector registers


def aligned(tensor: torch.Tensor, dtype: torch.dtype | None = None) -> torch.Tensor:
    """A copy of a tensor that begins at a multiple of ALIGNMENT, its elements in order without gaps."""
    import torch

    return tensor.to(dtype or tensor.dtype, copy=True, memory_format=torch.contiguous_format)


def with_aligned_weights(network: Network) -> Network:
    """The same network, its parameters and buffers copied out of the files that they are mapped from.

    They are copied one by one: no more than one is in memory twice, and after the last one no file is mapped any more.
    """
    for parameter in network.parameters():
        parameter.data = aligned(parameter.data)
    for module in network.modules():
        for name, buffer in list(module.named_buffers(recurse=False)):
            setattr(module, name, aligned(buffer))  # not its data: a view would keep alive what it is a view of
    return network
