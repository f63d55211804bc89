"""Networks built from a configuration without memory for their weights, to see what they would be."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

import torch
from torch.nn.modules.module import register_module_module_registration_hook

from engine.errors import ModelMissingError
from engine.models.model_files import AGAIN

MOST_MODULES = 20_000  # of a network; the largest real ones have a quarter of this
LARGEST_BUFFERS = 2**28  # bytes that a network computes itself; the largest real ones are 218 MB
SPARE_NUMBERS = 2**24  # that a file may lack, and that are then missed by name

INITIALISERS = (  # of torch.nn.init
    "uniform_", "normal_", "trunc_normal_", "constant_", "ones_", "zeros_", "xavier_uniform_", "xavier_normal_",
    "kaiming_uniform_", "kaiming_normal_", "orthogonal_",
)  # fmt: skip


@contextmanager
def weightless(dtype: torch.dtype) -> Iterator[None]:
    """What is built inside has shapes and no bytes."""
    before = torch.get_default_dtype()
    torch.set_default_dtype(dtype)
    try:
        with torch.device("meta"), uninitialised():
            yield
    finally:
        torch.set_default_dtype(before)


@contextmanager
def uninitialised() -> Iterator[None]:
    """Layers that are built inside keep the numbers that their memory holds, if any: weights take their place.

    Without memory random numbers take longest of all, since torch goes through them in Python.
    """
    before = {name: getattr(torch.nn.init, name) for name in INITIALISERS}
    for name in INITIALISERS:
        setattr(torch.nn.init, name, lambda tensor, *_, **__: tensor)
    try:
        yield
    finally:
        for name, initialiser in before.items():
            setattr(torch.nn.init, name, initialiser)


@contextmanager
def few_modules() -> Iterator[None]:
    """Within the block a network that has no end of layers is given up. Raises ModelMissingError."""
    count = 0

    def counted(module: torch.nn.Module, name: str, child: torch.nn.Module | None) -> None:
        nonlocal count
        count += 1
        if count > MOST_MODULES:
            raise ModelMissingError("The model's configuration asks for more layers than any model has.", AGAIN)

    handle = register_module_module_registration_hook(counted)
    try:
        yield
    finally:
        handle.remove()


def check_described(part: str, make: Callable[[], Any], numbers: int) -> None:
    """Whether a part is no larger than its files, which hold `numbers` numbers, before memory is taken for it.

    `make` builds it. Raises ModelMissingError, and whatever `make` does.
    """
    with few_modules(), weightless(torch.float32):
        network = make()
    if sum(parameter.numel() for parameter in network.parameters()) > 1.05 * numbers + SPARE_NUMBERS:
        raise ModelMissingError(f"The model's {part} is larger in its configuration than in its files.", AGAIN)
    if sum(buffer.nbytes for buffer in network.buffers()) > LARGEST_BUFFERS:
        raise ModelMissingError(f"The configuration of the model's {part} asks for too much memory.", AGAIN)
