"""The lean networks give what the stock ones give."""

from __future__ import annotations

import copy

import pytest
import torch

from engine.generators.svd.lean import ChunkPlan, make_lean
from engine.generators.svd.lean.chunking import in_main_memory
from engine.generators.svd.lean.resnet import LeanConv3d
from tests.support.svd_toys import TOKEN, toy_unet, toy_vae

CHUNKS = [
    ChunkPlan(),
    ChunkPlan(frames=1),
    ChunkPlan(frames=2, positions=9, rows=2, stash=in_main_memory),
    ChunkPlan(frames=4, positions=7),
    ChunkPlan(frames=2, positions=5, rows=1),
    ChunkPlan(rows=3),
]
EXACT = 1e-5


def inputs(batch: int, frames: int, height: int, width: int) -> tuple[torch.Tensor, ...]:
    torch.manual_seed(5)
    return (
        torch.randn(batch, frames, 8, height, width),
        torch.tensor(0.7),
        torch.randn(batch, 1, TOKEN),
        torch.tensor([[6.0, 127, 0.02]]).repeat(batch, 1),
    )


def far(a: torch.Tensor, b: torch.Tensor) -> float:
    return float((a - b).abs().max() / b.abs().max())


@pytest.mark.parametrize("work", CHUNKS, ids=lambda work: f"{work.frames}-{work.positions}-{work.rows}")
@pytest.mark.parametrize("shape", [(2, 5, 8, 16), (1, 3, 10, 12)])
def test_the_lean_denoiser_is_the_stock_one(work: ChunkPlan, shape: tuple[int, int, int, int]) -> None:
    stock = toy_unet()
    given = inputs(*shape)
    expected = stock(*given, return_dict=False)[0]
    got = make_lean(copy.deepcopy(stock), work)(*given)[0]
    assert far(got, expected) < EXACT


@pytest.mark.parametrize("work", CHUNKS, ids=lambda work: f"{work.frames}-{work.positions}-{work.rows}")
def test_the_lean_decoder_is_the_stock_one_with_all_frames_at_once(work: ChunkPlan) -> None:
    stock = toy_vae()
    latents = torch.randn(5, 4, 5, 6)
    expected = stock.decode(latents, num_frames=5).sample
    got = make_lean(copy.deepcopy(stock.decoder), work)(latents, torch.zeros(1, 5), 5)
    assert far(got, expected) < EXACT


@pytest.mark.parametrize("frames", [1, 2, 5])
@torch.no_grad()
def test_both_ways_of_a_convolution_through_time_give_the_stock_one(frames: int) -> None:
    torch.manual_seed(6)
    stock = torch.nn.Conv3d(8, 12, (3, 1, 1), padding=(1, 0, 0))
    lean, x = copy.deepcopy(stock), torch.randn(2, 8, frames, 4, 5)
    lean.__class__ = LeanConv3d
    expected, flat = stock(x), x.flatten(3)
    for got in (lean(x), lean.by_products(flat), lean.in_a_plane(flat)):
        assert far(got.view(expected.shape), expected) < 1e-6
    turned = torch.randn(2, frames, 8, 4, 5).transpose(1, 2)
    assert far(lean(turned), stock(turned)) < 1e-6


def test_leaning_leaves_the_inputs_alone() -> None:
    given = inputs(2, 3, 8, 8)
    before = [tensor.clone() for tensor in given]
    lean = make_lean(toy_unet(), ChunkPlan(frames=2))
    first, again = lean(*given)[0], lean(*given)[0]
    assert torch.equal(first, again)
    assert all(torch.equal(a, b) for a, b in zip(given, before, strict=True))


def test_the_beat_is_heard_many_times_within_a_step_and_may_stop_it() -> None:
    beats = 0

    def poll() -> None:
        nonlocal beats
        beats += 1
        if beats == limit:
            raise InterruptedError

    lean, limit = make_lean(toy_unet(), ChunkPlan(frames=2, poll=poll)), 0
    lean(*inputs(2, 4, 8, 8))
    assert beats > 100
    beats, limit = 0, 40
    with pytest.raises(InterruptedError):
        lean(*inputs(2, 4, 8, 8))


def test_a_shallow_pass_at_the_same_level_repeats_the_full_one() -> None:
    lean, kept = make_lean(toy_unet(), ChunkPlan()), {}
    given = inputs(1, 3, 8, 8)
    full = lean(*given, kept=kept)[0]
    assert far(lean(*given, kept=kept, shallow=True)[0], full) < 1e-6
