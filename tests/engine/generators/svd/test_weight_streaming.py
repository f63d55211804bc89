"""Weights that come to the device part by part."""

from __future__ import annotations

from typing import Any

import pytest
import torch

from engine.errors import OutOfMemoryError
from engine.generators.svd import weight_streaming
from engine.generators.svd.lean import ChunkPlan, make_lean
from engine.generators.svd.weight_streaming import stream, streamed_blocks, streamed_parts, unstream
from tests.support.svd_toys import TOKEN, toy_unet


@torch.inference_mode()
def test_streamed_weights_give_the_same_pictures() -> None:
    unet = make_lean(toy_unet(), ChunkPlan(frames=2))
    given = torch.randn(1, 3, 8, 8, 8), torch.tensor(1.0), torch.randn(1, 1, TOKEN), torch.rand(1, 3)
    expected = unet(*given)[0]
    stream(unet, torch.device("cpu"))
    assert torch.equal(unet(*given)[0], expected)
    assert hasattr(unet.up_blocks[1].resnets[0], "_diffusers_hook")
    unstream(unet)
    assert not any(hasattr(module, "_diffusers_hook") for module in unet.modules())
    assert torch.equal(unet(*given)[0], expected)
    unet.to(torch.float64)
    assert unet(*(value.double() for value in given))[0].dtype is torch.float64


def test_every_layer_of_a_block_is_in_one_of_its_parts() -> None:
    for block in streamed_blocks(toy_unet()):
        inside = {id(weight) for part in streamed_parts(block) for weight in part.parameters()}
        assert inside == {id(weight) for weight in block.parameters()}


@pytest.mark.parametrize(
    ("room", "fails", "asked"), [(True, 0, [False]), (False, 0, [True]), (True, 1, [False, True]), (True, 2, None)]
)
def test_weights_for_a_card_are_pinned_once_where_main_memory_has_room(
    room: bool, fails: int, asked: list[bool] | None, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Where that fails all the same, block by block; where that fails too, main memory is named."""
    pinned_later: list[bool] = []

    def offload(block: Any, **given: Any) -> None:
        if not pinned_later or given["low_cpu_mem_usage"] != pinned_later[-1]:
            pinned_later.append(given["low_cpu_mem_usage"])
            if len(pinned_later) <= fails:
                raise RuntimeError("CUDA error: out of memory")

    monkeypatch.setattr(weight_streaming, "apply_group_offloading", offload)
    monkeypatch.setattr(weight_streaming, "room_to_pin", lambda size: room)
    monkeypatch.setattr(weight_streaming, "bring_the_rest", lambda unet, device: None)
    unet = toy_unet()
    if asked is None:
        with pytest.raises(OutOfMemoryError, match="main memory"):
            stream(unet, torch.device("cuda"))
    else:
        stream(unet, torch.device("cuda"))
        assert pinned_later == asked
