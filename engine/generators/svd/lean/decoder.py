"""The decoder with all frames at once, as it was trained, in a fraction of the memory."""

from __future__ import annotations

from collections.abc import Iterator

import torch
import torch.nn.functional as F
from diffusers.models.autoencoders.autoencoder_kl_temporal_decoder import TemporalDecoder

from engine.generators.svd.lean.chunking import ChunkPlan, Handoff


class LeanDecoder(TemporalDecoder):
    """Takes a tensor or a Handoff of one. Upsamplers run in the blocks after them."""

    work: ChunkPlan

    def forward(
        self, sample: torch.Tensor | Handoff, image_only_indicator: torch.Tensor, num_frames: int = 1
    ) -> torch.Tensor:
        """Latents (B F, 4, h, w), divided by the scaling factor, to pixels (B F, 3, 8 h, 8 w) in -1..1."""
        given = sample.take() if isinstance(sample, Handoff) else sample
        box = Handoff(self.conv_in(given))
        del sample, given
        box = self.middle(box, image_only_indicator)
        for block in self.up_blocks:
            for resnet in block.resnets:
                box = Handoff(resnet(box, image_only_indicator=image_only_indicator))
        x = box.take()
        count = x.shape[0]
        parts = (self.colours(x[part]) for part in self.work.pieces(count, self.work.frames))
        pixels = torch.cat(list(parts))
        del x, parts
        clip = pixels.view(-1, num_frames, *pixels.shape[1:]).transpose(1, 2)
        clip = self.time_conv_out(clip)
        return clip.transpose(1, 2).reshape(pixels.shape)

    def middle(self, box: Handoff, indicator: torch.Tensor) -> Handoff:
        first, *rest = self.mid_block.resnets
        box = Handoff(first(box, image_only_indicator=indicator))
        for resnet, attention in zip(rest, self.mid_block.attentions, strict=False):
            x = box.take()
            box = Handoff(self.work.assemble(self.attended(attention, x), len(x), x))
            del x
            box = Handoff(resnet(box, image_only_indicator=indicator))
        return box

    def attended(self, attention: torch.nn.Module, x: torch.Tensor) -> Iterator[tuple[slice, torch.Tensor]]:
        for part in self.work.pieces(len(x), self.work.frames):
            yield part, attention(self.work.fetch(x[part], self.conv_out.weight.device))

    def colours(self, x: torch.Tensor) -> torch.Tensor:
        x = self.work.fetch(x, self.conv_out.weight.device)
        y: torch.Tensor = self.conv_out(F.silu(self.conv_norm_out(x), inplace=True))
        return y
