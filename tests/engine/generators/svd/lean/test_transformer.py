"""The lean transformer and its parts, against diffusers' own."""

from __future__ import annotations

import copy

import pytest
import torch
from diffusers.models.attention import BasicTransformerBlock, FeedForward
from diffusers.models.transformers.transformer_temporal import TransformerSpatioTemporalModel

from engine.generators.svd.lean import ChunkPlan, make_lean
from engine.generators.svd.lean.transformer import gated, single_token_attention
from tests.support.svd_toys import CHUNKS, TOKEN, far, plan_name, randomly_mixed


@pytest.fixture(scope="module")
def stock() -> TransformerSpatioTemporalModel:
    torch.manual_seed(4)
    return randomly_mixed(
        TransformerSpatioTemporalModel(2, 16, in_channels=32, num_layers=1, cross_attention_dim=TOKEN)
    )


@pytest.mark.parametrize("plan", CHUNKS, ids=plan_name)
@torch.no_grad()
def test_in_pieces_of_any_size_it_is_the_stock_one(stock: TransformerSpatioTemporalModel, plan: ChunkPlan) -> None:
    batch, frames = 2, 5
    torch.manual_seed(5)
    x = torch.randn(batch * frames, 32, 4, 6)
    token = torch.randn(batch, 1, TOKEN).repeat_interleave(frames, 0)
    indicator = torch.zeros(batch, frames)
    expected = stock(x.clone(), token, indicator, return_dict=False)[0]
    got = make_lean(copy.deepcopy(stock), plan)(x.clone(), token, indicator)[0]
    assert far(got, expected) < 1e-5


@torch.no_grad()
def test_the_gate_is_the_stock_one_without_its_third_tensor() -> None:
    torch.manual_seed(6)
    layers, x = FeedForward(16, activation_fn="geglu"), torch.randn(3, 7, 16)
    assert torch.allclose(gated(layers, x), layers(x), atol=1e-6)


@torch.no_grad()
def test_attention_to_one_token_is_its_value_for_every_query() -> None:
    torch.manual_seed(7)
    block = BasicTransformerBlock(16, 2, 8, cross_attention_dim=TOKEN)
    token, queries = torch.randn(2, 1, TOKEN), torch.randn(2, 9, 16)
    expected = block.attn2(queries, encoder_hidden_states=token)
    assert torch.allclose(single_token_attention(block, token).expand_as(expected), expected, atol=1e-6)


@torch.no_grad()
def test_frames_are_told_apart_by_their_place(stock: TransformerSpatioTemporalModel) -> None:
    lean = make_lean(copy.deepcopy(stock), ChunkPlan())
    places = lean.frame_positions(6, torch.zeros(1))
    assert places.shape == (1, 6, 32)
    assert torch.allclose(places[:, :3], lean.frame_positions(3, torch.zeros(1)), atol=1e-6)
    assert len({tuple(place) for place in places[0].tolist()}) == 6
