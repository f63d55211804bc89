"""What each stage takes at true size, simulated, against torch and against the formulas."""

from __future__ import annotations

import copy

import pytest
import torch

from engine.generators.memory.plans import DECODE, DENOISE
from engine.generators.svd import memory_simulation
from engine.generators.svd.lean import ChunkPlan, make_lean
from tests.support.svd_toys import TOKEN, toy_unet


def test_the_simulation_agrees_with_torch_on_real_tensors() -> None:
    """The peak of a real run on the processor, as torch's own profiler records it."""
    unet = make_lean(toy_unet(), ChunkPlan(frames=2, positions=40))
    given = torch.randn(2, 4, 8, 8, 16), torch.tensor(1.0), torch.randn(2, 1, TOKEN), torch.rand(2, 3)
    with torch.no_grad(), torch.profiler.profile(profile_memory=True) as profiler:
        unet(*given)
    now = peak = 0
    for event in profiler.profiler.kineto_results.events():
        if event.name() == "[memory]":
            now += event.nbytes()
            peak = max(peak, now)
    shapes = copy.deepcopy(unet)
    torch.nn.Module.to(shapes, "meta")
    found = memory_simulation.measure(lambda: shapes(*(tensor.to("meta") for tensor in given)), shapes, 0)
    assert abs(found.live / peak - 1) < 0.1


@pytest.mark.parametrize("rung", [3])
def test_the_formulas_agree_with_the_simulation_at_true_size(rung: int) -> None:
    found = memory_simulation.denoising(DENOISE[rung], 8, 64, 64)
    assert abs(DENOISE[rung].low.of(8, 4096) / found.low - 1) < 0.1
    assert abs(DENOISE[rung].high.of(8, 4096) / found.high - 1) < 0.1


@pytest.mark.parametrize("rung", [1, 2])
def test_the_formulas_of_the_decoder_agree_with_the_simulation_at_true_size(rung: int) -> None:
    found = memory_simulation.decoding(DECODE[rung], 3, 72, 128)
    assert abs(DECODE[rung].high.of(3, 9216) / found.high - 1) < 0.1
