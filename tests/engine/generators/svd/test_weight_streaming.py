"""Weights that come to the device part by part."""

from __future__ import annotations

import torch

from engine.generators.svd.lean import ChunkPlan, make_lean
from engine.generators.svd.weight_streaming import stream, streamed_blocks, streamed_parts
from tests.support.svd_toys import TOKEN, toy_unet


@torch.inference_mode()
def test_streamed_weights_give_the_same_pictures() -> None:
    unet = make_lean(toy_unet(), ChunkPlan(frames=2))
    given = torch.randn(1, 3, 8, 8, 8), torch.tensor(1.0), torch.randn(1, 1, TOKEN), torch.rand(1, 3)
    expected = unet(*given)[0]
    stream(unet, torch.device("cpu"))
    assert torch.equal(unet(*given)[0], expected)
    assert hasattr(unet.up_blocks[1].resnets[0], "_diffusers_hook")


def test_every_layer_of_a_block_is_in_one_of_its_parts() -> None:
    for block in streamed_blocks(toy_unet()):
        inside = {id(weight) for part in streamed_parts(block) for weight in part.parameters()}
        assert inside == {id(weight) for weight in block.parameters()}
