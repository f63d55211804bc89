"""The spatio-temporal residual block, computed in pieces."""

from __future__ import annotations

from collections.abc import Iterator

import torch
import torch.nn.functional as F
from diffusers.models.resnet import ResnetBlock2D, SpatioTemporalResBlock

from engine.generators.svd.lean.chunking import ChunkPlan, Handoff

Statistics = tuple[torch.Tensor, torch.Tensor]
"""Mean and variance of each group, (G,) float32."""


class LeanConv3d(torch.nn.Conv3d):
    """A (3, 1, 1) convolution through time, computed faster: the same sums."""

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        flat = x.flatten(3)
        y = self.by_products(flat) if x.device.type == "cpu" else self.in_a_plane(flat)
        return y.view(x.shape[0], -1, *x.shape[2:])

    def in_a_plane(self, flat: torch.Tensor) -> torch.Tensor:
        """(B, C, F, h w): as a two-dimensional convolution, which cards have faster kernels for."""
        return F.conv2d(flat, self.weight.squeeze(-1), self.bias, padding=(1, 0))

    def by_products(self, flat: torch.Tensor) -> torch.Tensor:
        """The same as a matrix product with each frame, and with the one before and the one after it.

        On a processor up to three times as fast: nothing is copied into another order and back.
        """
        assert self.bias is not None
        before, now, after = self.weight[..., 0, 0].unbind(2)
        positions, clips = flat.shape[3], []
        for clip in flat.flatten(2):
            y = torch.addmm(self.bias[:, None], now, clip)
            y[:, positions:].addmm_(before, clip[:, :-positions])
            y[:, :-positions].addmm_(after, clip[:, positions:])
            clips.append(y)
        return torch.stack(clips)


class LeanGroupNorm(torch.nn.GroupNorm):
    """A group norm that can be given the statistics, so that it may see its input in pieces."""

    def forward(self, x: torch.Tensor, statistics: Statistics | None = None) -> torch.Tensor:
        if statistics is None:
            return super().forward(x)
        each = self.num_channels // self.num_groups
        mean, scale = (v.repeat_interleave(each) for v in (statistics[0], (statistics[1] + self.eps).rsqrt()))
        scale = self.weight.float() * scale
        shift = self.bias.float() - mean * scale
        shape = 1, -1, *[1] * (x.ndim - 2)
        return (x * scale.to(x.dtype).view(shape)).add_(shift.to(x.dtype).view(shape))


class LeanResBlock(SpatioTemporalResBlock):
    """Takes a tensor, or a Handoff of several, which are concatenated along the channels piece by piece.

    A single one that was handed off is overwritten.
    """

    work: ChunkPlan
    before: torch.nn.Module | None  # an upsampler that is run piece by piece as well

    def forward(
        self,
        hidden_states: torch.Tensor | Handoff,
        temb: torch.Tensor | None = None,
        image_only_indicator: torch.Tensor | None = None,
    ) -> torch.Tensor:
        """(B F, C, h, w) each; `image_only_indicator`, any (B, F), tells how many frames there are."""
        assert image_only_indicator is not None
        batch, frames = image_only_indicator.shape
        owned = isinstance(hidden_states, Handoff) and len(hidden_states.tensors) == 1
        inputs = hidden_states.tensors if isinstance(hidden_states, Handoff) else [hidden_states]
        del hidden_states
        parts = self.within_frames(inputs, temb, batch * frames)
        spatial = self.work.assemble(parts, batch * frames, inputs[0] if owned else None)
        inputs.clear()
        clip = spatial.view(batch, frames, *spatial.shape[1:]).transpose(1, 2)
        embedding = None
        if temb is not None:
            embedding = self.temporal_res_block.time_emb_proj(F.silu(temb.view(batch, frames, -1)))
            embedding = embedding.transpose(1, 2)[..., None, None]
        if self.work.rows is None:
            self.work.poll()
            clip.addcmul_(self.temporal_residual(clip, embedding), self.temporal_share(clip))
        else:
            for b in range(batch):
                self.add_temporal_by_rows(clip[b : b + 1], None if embedding is None else embedding[b : b + 1])
        return spatial

    def within_frames(
        self, inputs: list[torch.Tensor], temb: torch.Tensor | None, total: int
    ) -> Iterator[tuple[slice, torch.Tensor]]:
        """Each frame for itself."""
        for part in self.work.pieces(total, self.work.frames):
            x = torch.cat([x[part] for x in inputs], 1) if len(inputs) > 1 else inputs[0][part]
            x = self.work.fetch(x, self.spatial_res_block.conv1.weight.device)
            if self.before is not None:
                x = self.before(x)
            yield part, spatial(self.spatial_res_block, x, None if temb is None else temb[part])

    def temporal_residual(self, clip: torch.Tensor, embedding: torch.Tensor | None) -> torch.Tensor:
        """The temporal residual of (B, C, F, h, w), before it is weighted."""
        block = self.temporal_res_block
        y = block.conv1(F.silu(block.norm1(clip), inplace=True))
        if embedding is not None:
            y += embedding
        out: torch.Tensor = block.conv2(F.silu(block.norm2(y), inplace=True))
        return out

    def temporal_share(self, like: torch.Tensor) -> torch.Tensor:
        share = torch.sigmoid(self.time_mixer.mix_factor)
        return (share if self.time_mixer.switch_spatial_to_temporal_mix else 1 - share).to(like.dtype)

    def add_temporal_by_rows(self, clip: torch.Tensor, embedding: torch.Tensor | None) -> None:
        """`temporal_residual` by its share added in place to (1, C, F, h, w) without a second tensor of its size.

        Rows are independent of each other but for the group norms. So a first pass takes the statistics of the
        second norm, and a second pass, which repeats the first convolution, writes the result.
        """
        block, rows = self.temporal_res_block, self.work.rows
        device = block.conv1.weight.device
        frames = (self.work.fetch(clip[:, :, i : i + 1], device) for i in range(clip.shape[2]))
        first = statistics([frame_moments(frame, block.norm1.num_groups) for frame in frames])

        def begun(part: slice) -> torch.Tensor:
            x = self.work.fetch(clip[:, :, :, part], device)
            y = block.conv1(F.silu(block.norm1(x, first), inplace=True))
            if embedding is not None:
                y += embedding
            out: torch.Tensor = y
            return out

        height, groups = clip.shape[3], block.norm2.num_groups
        second = statistics([frame_moments(begun(part), groups) for part in self.work.pieces(height, rows)])
        for part in self.work.pieces(height, rows):
            y = block.conv2(F.silu(block.norm2(begun(part), second), inplace=True))
            y *= self.temporal_share(y)
            clip[:, :, :, part] += y.to(clip.device)


def spatial(block: ResnetBlock2D, x: torch.Tensor, temb: torch.Tensor | None) -> torch.Tensor:
    """What the stock block does, in place where it copies, and without dividing by 1."""
    y = block.conv1(F.silu(block.norm1(x), inplace=True))
    if temb is not None:
        y += block.time_emb_proj(F.silu(temb))[:, :, None, None]
    y = block.conv2(F.silu(block.norm2(y), inplace=True))
    y += x if block.conv_shortcut is None else block.conv_shortcut(x)
    return y


def frame_moments(clip: torch.Tensor, groups: int) -> tuple[torch.Tensor, torch.Tensor, int]:
    """Variance and mean of each frame and group of (1, C, F, h, w), (F, G) float32, and how many values each is of."""
    moments = [torch.var_mean(frame.reshape(groups, -1).float(), 1, correction=0) for frame in clip[0].unbind(1)]
    variance, mean = torch.stack([moment[0] for moment in moments]), torch.stack([moment[1] for moment in moments])
    return variance, mean, clip[0, :, 0].numel() // groups


def statistics(parts: list[tuple[torch.Tensor, torch.Tensor, int]]) -> Statistics:
    """Mean and variance over all frames and parts, without the cancellation of mean squares."""
    variance, mean = torch.cat([part[0] for part in parts]), torch.cat([part[1] for part in parts])
    counts = torch.cat([torch.full((part[0].shape[0], 1), part[2], dtype=torch.float32) for part in parts])
    weight = (counts / counts.sum()).to(mean.device)
    whole = (mean * weight).sum(0)
    return whole, ((variance + (mean - whole) ** 2) * weight).sum(0)
