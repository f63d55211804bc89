"""The lean denoiser gives what the stock ones give."""

from __future__ import annotations

import copy

import pytest
import torch

from engine.generators.svd.lean import ChunkPlan, make_lean
from tests.support.svd_toys import CHUNKS, denoiser_inputs, far, plan_name, toy_unet

EXACT = 1e-5


@pytest.mark.parametrize("work", CHUNKS, ids=plan_name)
@pytest.mark.parametrize("shape", [(2, 5, 8, 16), (1, 3, 10, 12)])
def test_the_lean_denoiser_is_the_stock_one(work: ChunkPlan, shape: tuple[int, int, int, int]) -> None:
    stock = toy_unet()
    given = denoiser_inputs(*shape)
    expected = stock(*given, return_dict=False)[0]
    got = make_lean(copy.deepcopy(stock), work)(*given)[0]
    assert far(got, expected) < EXACT


def test_leaning_leaves_the_inputs_alone() -> None:
    given = denoiser_inputs(2, 3, 8, 8)
    before = [tensor.clone() for tensor in given]
    lean = make_lean(toy_unet(), ChunkPlan(frames=2))
    first, again = lean(*given)[0], lean(*given)[0]
    assert torch.equal(first, again)
    assert all(torch.equal(a, b) for a, b in zip(given, before, strict=True))


def test_a_shallow_pass_at_the_same_level_repeats_the_full_one() -> None:
    lean, kept = make_lean(toy_unet(), ChunkPlan()), {}
    given = denoiser_inputs(1, 3, 8, 8)
    full = lean(*given, kept=kept)[0]
    assert far(lean(*given, kept=kept, shallow=True)[0], full) < 1e-6
