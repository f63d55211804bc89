"""A network becomes lean in place: other classes, the same weights."""

from __future__ import annotations

import torch
from diffusers.models.resnet import SpatioTemporalResBlock

from engine.generators.svd.lean import ChunkPlan, make_lean
from engine.generators.svd.lean.conversion import LEAN
from engine.generators.svd.lean.resnet import LeanConv3d, LeanGroupNorm, LeanResBlock
from tests.support.svd_toys import toy_unet, toy_vae


def test_no_stock_module_is_left_and_no_weight_is_copied_or_renamed() -> None:
    network = toy_unet()
    before = {name: tensor.data_ptr() for name, tensor in network.state_dict().items()}
    lean = make_lean(network, ChunkPlan())
    assert lean is network
    assert not {type(module) for module in lean.modules()} & set(LEAN)
    assert {name: tensor.data_ptr() for name, tensor in lean.state_dict().items()} == before


def test_norms_through_time_are_lean_and_those_within_a_frame_are_not() -> None:
    blocks = [module for module in make_lean(toy_unet(), ChunkPlan()).modules() if isinstance(module, LeanResBlock)]
    assert blocks
    for block in blocks:
        assert type(block.temporal_res_block.norm1) is LeanGroupNorm
        assert type(block.spatial_res_block.norm1) is torch.nn.GroupNorm


def test_all_modules_follow_one_plan_and_doing_it_again_changes_it() -> None:
    network, plan = toy_unet(), ChunkPlan(frames=2)
    make_lean(network, ChunkPlan())
    make_lean(network, plan)
    working = [module for module in network.modules() if hasattr(module, "work")]
    assert len(working) > 20
    assert all(module.work is plan for module in working)
    assert not any(isinstance(module, LeanConv3d) for module in working)


def test_upsamplers_of_the_decoder_run_in_the_block_after_them_and_count_once() -> None:
    decoder = toy_vae().decoder
    names = set(decoder.state_dict())
    make_lean(decoder, ChunkPlan())
    for block, following in zip(decoder.up_blocks[:-1], decoder.up_blocks[1:], strict=True):
        assert following.resnets[0].before is block.upsamplers[0]
    assert set(decoder.state_dict()) == names
    assert not any(isinstance(module, SpatioTemporalResBlock) and type(module) in LEAN for module in decoder.modules())
