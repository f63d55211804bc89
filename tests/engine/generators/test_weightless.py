"""A configuration that asks for more than its files hold is refused before memory or time is spent on it."""

from __future__ import annotations

import time

import pytest
import torch

from engine.errors import ModelMissingError
from engine.generators.weightless import (
    LARGEST_BUFFERS,
    SPARE_NUMBERS,
    check_described,
    few_modules,
    uninitialised,
    weightless,
)


class WithBuffer(torch.nn.Module):
    def __init__(self, count: int) -> None:
        super().__init__()
        self.register_buffer("positions", torch.arange(count))


def test_a_network_as_large_as_its_files_is_allowed_and_a_larger_one_is_not() -> None:
    check_described("unet", lambda: torch.nn.Linear(100, 100), 100 * 101)
    with pytest.raises(ModelMissingError, match="larger in its configuration"):
        check_described("unet", lambda: torch.nn.Linear(10**6, 10**6), SPARE_NUMBERS)


def test_a_network_that_computes_too_much_itself_is_refused() -> None:
    check_described("clip", lambda: WithBuffer(257), 0)
    with pytest.raises(ModelMissingError, match="too much memory"):
        check_described("clip", lambda: WithBuffer(LARGEST_BUFFERS), 0)


def test_numbers_that_weights_replace_are_not_drawn_and_later_ones_are() -> None:
    with weightless(torch.float16):
        network = torch.nn.Sequential(torch.nn.Linear(8, 8), torch.nn.LayerNorm(8), torch.nn.Conv2d(3, 8, 1))
    assert {(parameter.device.type, parameter.dtype) for parameter in network.parameters()} == {("meta", torch.float16)}
    state = torch.get_rng_state()
    with uninitialised():
        torch.nn.Linear(8, 8)
    assert torch.equal(state, torch.get_rng_state())
    assert torch.nn.Linear(64, 64).weight.std() > 0
    assert not torch.equal(state, torch.get_rng_state())


def test_layers_without_end_are_given_up_soon() -> None:
    began = time.process_time()
    with pytest.raises(ModelMissingError, match="more layers"), few_modules():
        torch.nn.Sequential(*(torch.nn.Sequential(torch.nn.ReLU()) for _ in range(10**9)))
    assert time.process_time() - began < 20, "seconds of the processor"


def test_the_count_ends_with_the_block() -> None:
    with few_modules():
        pass
    torch.nn.Sequential(*(torch.nn.ReLU() for _ in range(30_000)))
