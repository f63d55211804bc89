"""The denoising network: frees its skip tensors as they are used, and can reuse its deep features."""

from __future__ import annotations

from typing import Any

import torch
import torch.nn.functional as F
from diffusers import UNetSpatioTemporalConditionModel
from diffusers.models.unets.unet_3d_blocks import CrossAttnUpBlockSpatioTemporal, UpBlockSpatioTemporal

from engine.generators.svd.lean.chunking import ChunkPlan, Handoff


class LeanUpBlock(UpBlockSpatioTemporal):
    """Concatenates skips piece by piece, and frees each as soon as it is used."""

    work: ChunkPlan

    def forward(
        self,
        hidden_states: Handoff,
        res_hidden_states_tuple: Handoff,
        temb: torch.Tensor,
        image_only_indicator: torch.Tensor,
        encoder_hidden_states: torch.Tensor | None = None,
        upsample_size: Any = None,
    ) -> torch.Tensor:
        sample = hidden_states.take()
        attentions = getattr(self, "attentions", None)
        for i, resnet in enumerate(self.resnets):
            both = Handoff(sample, res_hidden_states_tuple.take())
            del sample
            sample = resnet(both, temb, image_only_indicator=image_only_indicator)
            if attentions is not None:
                (sample,) = attentions[i](sample, encoder_hidden_states, image_only_indicator)
        for upsampler in self.upsamplers or ():
            count, source = sample.shape[0], sample
            del sample
            parts = ((p, upsampler(source[p], upsample_size)) for p in self.work.pieces(count, self.work.frames))
            sample = self.work.assemble(parts, count)
        return sample


class LeanCrossAttnUpBlock(LeanUpBlock, CrossAttnUpBlockSpatioTemporal):
    """The same with attention."""


class LeanUNet(UNetSpatioTemporalConditionModel):
    """The stock signature and two more arguments.

    `kept`, a dictionary of the caller's, receives the deep features; with `shallow` they are taken from there and only
    the outermost level runs (DeepCache, Ma et al. 2023, arXiv 2312.00858).
    """

    work: ChunkPlan

    def forward(
        self,
        sample: torch.Tensor,
        timestep: torch.Tensor,
        encoder_hidden_states: torch.Tensor,
        added_time_ids: torch.Tensor,
        return_dict: bool = False,
        kept: dict[str, torch.Tensor] | None = None,
        shallow: bool = False,
    ) -> tuple[torch.Tensor]:
        """(B, F, 8, h, w), the noise level as 0.25 ln sigma, the image's token (B, 1, D), the numbers (B, 3)."""
        batch, frames = sample.shape[:2]
        temb, token = self.embeddings(timestep, added_time_ids, encoder_hidden_states, batch, frames, sample.dtype)
        indicator = torch.zeros(batch, frames, dtype=sample.dtype, device=sample.device)
        skips = [self.conv_in(sample.flatten(0, 1))]
        if shallow:
            assert kept is not None
            self.outermost_down(skips, temb, token, indicator)
            x = kept["deep"]
        else:
            x = self.down_and_middle(skips, temb, token, indicator)
            x = self.up(x, skips, temb, token, indicator)
            if kept is not None:
                kept["deep"] = x
        box = Handoff(x)
        del x
        own = Handoff(*skips)
        skips.clear()
        x = self.call_up(self.up_blocks[-1], box, own, temb, token, indicator, None)
        x = self.conv_out(F.silu(self.conv_norm_out(x), inplace=True))
        return (x.view(batch, frames, *x.shape[1:]),)

    def embeddings(
        self,
        timestep: torch.Tensor,
        ids: torch.Tensor,
        token: torch.Tensor,
        batch: int,
        frames: int,
        dtype: torch.dtype,
    ) -> tuple[torch.Tensor, torch.Tensor]:
        """The time embedding (B F, D') and the image's token (B F, 1, D)."""
        level = timestep.reshape(-1).expand(batch)
        temb = self.time_embedding(self.time_proj(level).to(dtype))
        numbers = self.add_time_proj(ids.flatten()).reshape(batch, -1)
        temb = temb + self.add_embedding(numbers.to(dtype))
        return temb.repeat_interleave(frames, 0), token.repeat_interleave(frames, 0)

    def outermost_down(
        self, skips: list[torch.Tensor], temb: torch.Tensor, token: torch.Tensor, indicator: torch.Tensor
    ) -> None:
        block = self.down_blocks[0]
        for resnet, attention in zip(block.resnets, block.attentions, strict=True):
            x = resnet(skips[-1], temb, image_only_indicator=indicator)
            skips.extend(attention(x, token, indicator))

    def down_and_middle(
        self, skips: list[torch.Tensor], temb: torch.Tensor, token: torch.Tensor, indicator: torch.Tensor
    ) -> torch.Tensor:
        for block in self.down_blocks:
            cross = {"encoder_hidden_states": token} if getattr(block, "has_cross_attention", False) else {}
            skips.extend(block(hidden_states=skips[-1], temb=temb, image_only_indicator=indicator, **cross)[1])
        x: torch.Tensor = self.mid_block(skips[-1], temb, token, indicator)
        return x

    def up(
        self, x: torch.Tensor, skips: list[torch.Tensor],
        temb: torch.Tensor, token: torch.Tensor, indicator: torch.Tensor,
    ) -> torch.Tensor:  # fmt: skip
        """All levels but the last. Sizes that do not halve evenly are restored on the way up."""
        uneven = any(side % 2**self.num_upsamplers for side in skips[0].shape[-2:])
        box = Handoff(x)
        del x
        for block in self.up_blocks[:-1]:
            own = Handoff(*[skips.pop() for _ in block.resnets][::-1])
            size = skips[-1].shape[2:] if uneven else None
            box = Handoff(self.call_up(block, box, own, temb, token, indicator, size))
        return box.take()

    def call_up(
        self, block: LeanUpBlock, box: Handoff, skips: Handoff,
        temb: torch.Tensor, token: torch.Tensor, indicator: torch.Tensor, size: Any,
    ) -> torch.Tensor:  # fmt: skip
        x: torch.Tensor = block(
            hidden_states=box, res_hidden_states_tuple=skips, temb=temb,
            image_only_indicator=indicator, encoder_hidden_states=token, upsample_size=size,
        )  # fmt: skip
        return x
