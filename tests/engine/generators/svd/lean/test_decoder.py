"""The lean decoder gives what the stock one gives."""

from __future__ import annotations

import copy

import pytest
import torch

from engine.generators.svd.lean import ChunkPlan, make_lean
from engine.generators.svd.lean.decoder import LeanDecoder
from tests.support.svd_toys import CHUNKS, far, plan_name, toy_vae

EXACT = 1e-5


@pytest.mark.parametrize("work", CHUNKS, ids=plan_name)
def test_the_lean_decoder_is_the_stock_one_with_all_frames_at_once(work: ChunkPlan) -> None:
    stock = toy_vae()
    latents = torch.randn(5, 4, 5, 6)
    expected = stock.decode(latents, num_frames=5).sample
    lean = make_lean(copy.deepcopy(stock.decoder), work)
    assert isinstance(lean, LeanDecoder)
    got = lean(latents, torch.zeros(1, 5), 5)
    assert far(got, expected) < EXACT
