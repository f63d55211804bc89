"""The peak memory of a computation, found without a graphics card.

The networks run on torch's "meta" device: shapes without contents. Every storage that an operation makes is counted
from its birth to its death, to the byte and in order, and so are the scratch buffers that a card's kernels take and
that never show as tensors: attention's and, at the high end of the range, those of convolutions in half precision.
"""

from __future__ import annotations

import math
import weakref
from collections.abc import Iterable
from typing import Any, ClassVar

import torch
from torch.overrides import TorchFunctionMode
from torch.utils._python_dispatch import TorchDispatchMode
from torch.utils._pytree import tree_iter

Event = tuple[int, int]
"""A storage's number, negative at its death, and its bytes."""
WIDEST_HEAD = 256  # beyond it, attention kernels accumulate in a float32 buffer of the output's size


class Meter(TorchDispatchMode):  # type: ignore[no-untyped-call]
    """Records the life of every storage made while it is entered. `workspaces` adds convolutions' scratch buffers."""

    ignored: ClassVar[set[int]] = set()

    def __init__(self, workspaces: bool, known: Iterable[torch.Tensor] = ()) -> None:
        super().__init__()  # type: ignore[no-untyped-call]
        self.workspaces = workspaces
        self.events: list[Event] = []
        self.now = self.peak = 0
        self._known = {tensor.untyped_storage()._cdata for tensor in known}
        self._alive: dict[int, weakref.ref[Any]] = {}
        self._number = 0

    @classmethod
    def ignore(cls, tensor: torch.Tensor) -> torch.Tensor:
        """Do not count this tensor: it is not on the card."""
        storage = tensor.untyped_storage()
        cls.ignored.add(storage._cdata)
        weakref.finalize(storage, cls.ignored.discard, storage._cdata)
        return tensor

    def begin(self, size: int) -> Event:
        self._number += 1
        self.events.append((self._number, size))
        self.now += size
        self.peak = max(self.peak, self.now)
        return self._number, size

    def end(self, event: Event) -> None:
        self.events.append((-event[0], event[1]))
        self.now -= event[1]

    def count(self, tensor: torch.Tensor) -> None:
        """Count a tensor's storage until it dies, unless it is counted already."""
        storage = tensor.untyped_storage()
        key, size = storage._cdata, storage.nbytes()
        if size == 0 or key in self._known or key in self._alive or key in self.ignored:
            return
        event = self.begin(size)

        def died(_: object) -> None:
            if self._alive.pop(key, None) is not None:
                self.end(event)

        self._alive[key] = weakref.ref(storage, died)

    def __torch_dispatch__(self, func: Any, types: Any, args: Any = (), kwargs: Any = None) -> Any:
        scratch = self.begin(convolution_scratch(*args)) if self.takes_scratch(func, args) else None
        result = func(*args, **(kwargs or {}))
        for value in tree_iter(result):
            if isinstance(value, torch.Tensor):
                self.count(value)
        if scratch is not None:
            self.end(scratch)
        return result

    def takes_scratch(self, func: Any, args: Any) -> bool:
        """Half-precision convolutions transpose what they read and write; narrow ones use another kernel."""
        if not self.workspaces or func is not torch.ops.aten.convolution.default:
            return False
        return bool(args[0].element_size() == 2 and args[1].shape[1] >= 8)


def convolution_scratch(x: torch.Tensor, weight: torch.Tensor, bias: Any, stride: Any, pad: Any, *rest: Any) -> int:
    """Bytes of the transposed copies of input, weights and output."""
    sides = [(x.shape[2 + i] + 2 * pad[i] - weight.shape[2 + i]) // stride[i] + 1 for i in range(x.ndim - 2)]
    return 2 * (x.numel() + weight.numel() + x.shape[0] * weight.shape[0] * math.prod(sides))


class AttentionModel(TorchFunctionMode):
    """Stands in for a card's fused attention kernel: takes the output and, for each query, one float32."""

    def __init__(self, meter: Meter) -> None:
        super().__init__()
        self.meter = meter

    def __torch_function__(self, func: Any, types: Any, args: Any = (), kwargs: Any = None) -> Any:
        if func is not torch.nn.functional.scaled_dot_product_attention:
            return func(*args, **(kwargs or {}))
        query, _, value = args[:3] if args else (kwargs["query"], None, kwargs["value"])
        *batch, heads, length, width = query.shape
        out = query.new_empty(*batch, length, heads, value.shape[-1]).transpose(-3, -2)
        accumulator = width if width > WIDEST_HEAD else 0
        self.meter.end(self.meter.begin(4 * math.prod(query.shape[:-1]) * (1 + accumulator)))
        return out
