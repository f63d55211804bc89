"""The spatio-temporal transformer, computed in pieces."""

from __future__ import annotations

import torch
import torch.nn.functional as F
from diffusers.models.attention import BasicTransformerBlock, FeedForward, TemporalBasicTransformerBlock
from diffusers.models.transformers.transformer_temporal import TransformerSpatioTemporalModel

from engine.generators.svd.lean.chunking import ChunkPlan


class LeanTransformer(TransformerSpatioTemporalModel):
    """Overwrites its input with its output: the caller must not need the input any more."""

    work: ChunkPlan

    def forward(
        self,
        hidden_states: torch.Tensor,
        encoder_hidden_states: torch.Tensor,
        image_only_indicator: torch.Tensor,
        return_dict: bool = False,
    ) -> tuple[torch.Tensor]:
        """(B F, C, h, w), the image's one token (B F, 1, D) and any (B, F) that tells how many frames there are."""
        batch, frames = image_only_indicator.shape
        height, width = hidden_states.shape[2:]
        token = encoder_hidden_states[::frames]
        block, temporal = self.transformer_blocks[0], self.temporal_transformer_blocks[0]
        attended = single_token_attention(block, token).repeat_interleave(frames, 0)
        tokens = self.work.assemble(
            (
                (part, self.within_frames(hidden_states[part], attended[part], block))
                for part in self.work.pieces(batch * frames, self.work.frames)
            ),
            batch * frames,
        )
        clip = tokens.view(batch, frames, height * width, -1)
        attended, place = single_token_attention(temporal, token), self.frame_positions(frames, tokens)
        for b in range(batch):
            for part in self.work.pieces(height * width, self.work.positions):
                self.across_frames(clip[b, :, part], attended[b], place, temporal)
        for part in self.work.pieces(batch * frames, self.work.frames):
            drawn = self.proj_out(tokens[part]).view(-1, height, width, hidden_states.shape[1])
            hidden_states[part] += drawn.permute(0, 3, 1, 2)
        return (hidden_states,)

    def within_frames(self, x: torch.Tensor, attended: torch.Tensor, block: BasicTransformerBlock) -> torch.Tensor:
        """Attention within each frame: (f, C, h, w) to tokens (f, h w, C)."""
        channels = x.shape[1]
        y = self.proj_in(self.norm(x).permute(0, 2, 3, 1).reshape(x.shape[0], -1, channels))
        y += block.attn1(block.norm1(y))
        y += attended
        y += gated(block.ff, block.norm3(y))
        return y

    def across_frames(
        self, x: torch.Tensor, attended: torch.Tensor, place: torch.Tensor, block: TemporalBasicTransformerBlock
    ) -> None:
        """Attention through time at each position: `x` (F, p, C) is blended with the result, in place."""
        y = x.transpose(0, 1) + place
        y += gated(block.ff_in, block.norm_in(y))
        y += block.attn1(block.norm1(y))
        y += attended
        y += gated(block.ff, block.norm3(y))
        x.lerp_(y.transpose(0, 1), 1 - torch.sigmoid(self.time_mixer.mix_factor).to(x.dtype))

    def frame_positions(self, frames: int, like: torch.Tensor) -> torch.Tensor:
        """The positional embedding of the frames: (1, F, C)."""
        numbers = self.time_proj(torch.arange(frames, device=like.device))
        place: torch.Tensor = self.time_pos_embed(numbers.to(like.dtype))
        return place[None]


def gated(layers: FeedForward, x: torch.Tensor) -> torch.Tensor:
    """The feed-forward layers (GEGLU), values and gates apart: in place, where the stock layers make a third tensor."""
    given, out = layers.net[0].proj, layers.net[2]
    (values, gates), (value_bias, gate_bias) = given.weight.chunk(2), given.bias.chunk(2)
    y = F.linear(x, values, value_bias)
    y *= F.gelu(F.linear(x, gates, gate_bias))
    result: torch.Tensor = out(y)
    return result


def single_token_attention(
    block: BasicTransformerBlock | TemporalBasicTransformerBlock, token: torch.Tensor
) -> torch.Tensor:
    """Cross-attention to a single token, (B, 1, C): softmax over one key is 1, so every query gets its value."""
    out: torch.Tensor = block.attn2.to_out[0](block.attn2.to_v(token))
    return out
