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


def test_weights_and_what_a_layer_makes_are_counted_by_hand() -> None:
    layer = torch.nn.Linear(1000, 2000, bias=False, device="meta", dtype=torch.float16)
    given = torch.empty(500, 1000, device="meta", dtype=torch.float16)
    weights, made = 2 * 1000 * 2000, 2 * 500 * 2000
    assert memory_simulation.weight_bytes(layer) == weights
    found = memory_simulation.measure(lambda: layer(given), layer, kept=weights)
    assert found.live == weights + made
    assert found.live <= found.low <= found.high


def test_a_network_of_shapes_takes_no_memory_and_has_the_published_number_of_weights() -> None:
    """CLIP's ViT-H image encoder: 632 million."""
    encoder = memory_simulation.clip_encoder()
    assert {parameter.device.type for parameter in encoder.parameters()} == {"meta"}
    assert memory_simulation.weight_bytes(encoder) / 2 == pytest.approx(632e6, rel=0.01)
