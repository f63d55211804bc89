"""Lean convolutions through time give what the stock ones give."""

from __future__ import annotations

import copy

import pytest
import torch

from engine.generators.svd.lean.resnet import LeanConv3d
from tests.support.svd_toys import far


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
