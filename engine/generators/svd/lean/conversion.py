"""Turning a loaded network into its lean classes. Weights are neither copied nor touched."""

from __future__ import annotations

from typing import Any

import torch
from diffusers import UNetSpatioTemporalConditionModel
from diffusers.models.autoencoders.autoencoder_kl_temporal_decoder import TemporalDecoder
from diffusers.models.resnet import SpatioTemporalResBlock
from diffusers.models.transformers.transformer_temporal import TransformerSpatioTemporalModel
from diffusers.models.unets.unet_3d_blocks import CrossAttnUpBlockSpatioTemporal, UpBlockSpatioTemporal

from engine.generators.svd.lean.chunking import ChunkPlan
from engine.generators.svd.lean.decoder import LeanDecoder
from engine.generators.svd.lean.resnet import LeanConv3d, LeanGroupNorm, LeanResBlock
from engine.generators.svd.lean.transformer import LeanTransformer
from engine.generators.svd.lean.unet import LeanCrossAttnUpBlock, LeanUNet, LeanUpBlock

LEAN: dict[type[torch.nn.Module], type[torch.nn.Module]] = {
    UNetSpatioTemporalConditionModel: LeanUNet,
    UpBlockSpatioTemporal: LeanUpBlock,
    CrossAttnUpBlockSpatioTemporal: LeanCrossAttnUpBlock,
    TransformerSpatioTemporalModel: LeanTransformer,
    SpatioTemporalResBlock: LeanResBlock,
    TemporalDecoder: LeanDecoder,
    torch.nn.Conv3d: LeanConv3d,
}


def make_lean(network: torch.nn.Module, work: ChunkPlan) -> Any:
    """The network itself, its modules now of lean classes that all follow `work`. Doing it again changes `work`."""
    for module in network.modules():
        lean = LEAN.get(type(module))
        if lean is not None:
            module.__class__ = lean
        if isinstance(module, LeanResBlock):
            module.before = None
            for norm in (module.temporal_res_block.norm1, module.temporal_res_block.norm2):
                norm.__class__ = LeanGroupNorm
        if isinstance(module, tuple(LEAN.values())) and not isinstance(module, LeanConv3d):
            object.__setattr__(module, "work", work)
    for module in network.modules():
        if isinstance(module, LeanDecoder):
            fuse_upsamplers(module)
    return network


def fuse_upsamplers(decoder: LeanDecoder) -> None:
    """Each upsampler runs, frame by frame, in the residual block after it, so its large output never exists whole."""
    for block, following in zip(decoder.up_blocks[:-1], decoder.up_blocks[1:], strict=True):
        # Not a child of that block: it must not be counted, moved or hooked twice.
        object.__setattr__(following.resnets[0], "before", block.upsamplers[0])
