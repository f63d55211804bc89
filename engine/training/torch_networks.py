"""Breeze's two networks in torch, for training only: at run time ONNX Runtime runs their exported graphs.

Shapes: a thumbnail is (B, 3, H, W) in [-1, 1] with H and W multiples of 32, 256 on the long side at run time.
"""

from __future__ import annotations

import torch
from torch import Tensor, nn
from torch.nn import functional as F

from engine.models import STYLES

MODES = 4  # temporal modes of the life motion
LIFE = 2 * MODES  # latent channels: (dx, dy) for each mode
BRUSHES = 2  # keep still, moves
HINT_PLANES = BRUSHES + len(STYLES)  # the user's input as planes: painted ones, and one for each style, all 0 or all 1
CELL = 8  # thumbnail pixels per latent cell
SIGMA_DATA = 0.5  # EDM's prior width of the normalised life fields


def norm(channels: int) -> nn.GroupNorm:
    return nn.GroupNorm(8, channels)


class ConvBlock(nn.Module):
    """Two 3x3 convolutions with a skip."""

    def __init__(self, inputs: int, outputs: int, dilation: int = 1) -> None:
        super().__init__()
        self.conv1 = nn.Conv2d(inputs, outputs, 3, padding=dilation, dilation=dilation)
        self.norm1 = norm(outputs)
        self.conv2 = nn.Conv2d(outputs, outputs, 3, padding=1)
        self.norm2 = norm(outputs)
        self.skip = nn.Conv2d(inputs, outputs, 1) if inputs != outputs else nn.Identity()

    def forward(self, x: Tensor) -> Tensor:
        hidden = F.silu(self.norm1(self.conv1(x)))
        result: Tensor = F.silu(self.skip(x) + self.norm2(self.conv2(hidden)))
        return result


class DepthNet(nn.Module):
    """Relative depth and subject matte of a photo, at half the thumbnail's resolution."""

    WIDTHS = (24, 40, 64, 96, 128)

    def __init__(self) -> None:
        super().__init__()
        w = self.WIDTHS
        self.stem = nn.Sequential(nn.Conv2d(3, w[0], 4, 2, 1), norm(w[0]), nn.SiLU())
        self.down = nn.ModuleList([ConvBlock(w[i], w[i + 1]) for i in range(4)])
        self.middle = nn.ModuleList([ConvBlock(w[4], w[4], d) for d in (1, 2, 4)])
        self.up = nn.ModuleList([ConvBlock(w[i + 1] + w[i], w[i]) for i in (3, 2, 1)])
        self.edge = nn.Sequential(nn.Conv2d(w[1] + w[0], 16, 3, padding=1), norm(16), nn.SiLU())
        self.head = nn.Conv2d(16, 2, 3, padding=1)

    def forward(self, thumbnail: Tensor) -> Tensor:
        """(B, 3, H, W) to (B, 2, H/2, W/2): depth (0 far, 1 near) and the logit of the matte."""
        x = self.stem(thumbnail)
        skips = [x]
        for block in self.down:
            x = block(F.avg_pool2d(x, 2))
            skips.append(x)
        for block in self.middle:
            x = x + block(x)
        for block, skip in zip(self.up, skips[3:0:-1], strict=True):
            x = block(torch.cat([upsample(x), skip], 1))
        result: Tensor = self.head(self.edge(torch.cat([upsample(x), skips[0]], 1)))
        return result


def upsample(x: Tensor) -> Tensor:
    return F.interpolate(x, scale_factor=2.0, mode="bilinear", align_corners=False)


class ImageEncoder(nn.Module):
    """The photo, its depth, its matte and the hints, as features on the latent grid."""

    def __init__(self, outputs: int) -> None:
        super().__init__()
        self.stem = nn.Conv2d(3, 32, 4, 2, 1)
        self.to_grid = nn.Conv2d(32, 72, 4, 2, 1)
        self.context = nn.ModuleList([nn.Conv2d(72, 72, 3, padding=d, dilation=d) for d in (1, 2, 4)])
        self.norms = nn.ModuleList([norm(72) for _ in self.context])
        self.merge = nn.Conv2d(72 + 2 + HINT_PLANES, outputs, 3, padding=1)

    def forward(self, thumbnail: Tensor, layout: Tensor, hints: Tensor) -> Tensor:
        x = F.silu(self.stem(F.avg_pool2d(thumbnail, 2)))
        x = F.silu(self.to_grid(x))
        for conv, normed in zip(self.context, self.norms, strict=True):
            x = x + F.silu(normed(conv(x)))
        return F.silu(self.merge(torch.cat([x, layout, hints], 1)))


class ResBlock(nn.Module):
    """A residual block modulated by the noise level."""

    def __init__(self, inputs: int, outputs: int, embedding: int) -> None:
        super().__init__()
        self.norm1 = norm(inputs)
        self.conv1 = nn.Conv2d(inputs, outputs, 3, padding=1)
        self.modulate = nn.Linear(embedding, 2 * outputs)
        self.norm2 = norm(outputs)
        self.conv2 = nn.Conv2d(outputs, outputs, 3, padding=1)
        self.skip = nn.Conv2d(inputs, outputs, 1) if inputs != outputs else nn.Identity()
        nn.init.zeros_(self.conv2.weight)

    def forward(self, x: Tensor, embedding: Tensor) -> Tensor:
        scale, shift = self.modulate(embedding)[:, :, None, None].chunk(2, 1)
        hidden = self.norm2(self.conv1(F.silu(self.norm1(x)))) * (1 + scale) + shift
        result: Tensor = self.skip(x) + self.conv2(F.silu(hidden))
        return result


class Attention(nn.Module):
    """Self-attention over the cells."""

    HEADS = 4

    def __init__(self, channels: int) -> None:
        super().__init__()
        self.norm = norm(channels)
        self.qkv = nn.Conv2d(channels, 3 * channels, 1)
        self.out = nn.Conv2d(channels, channels, 1)
        nn.init.zeros_(self.out.weight)

    def forward(self, x: Tensor) -> Tensor:
        batch, channels, height, width = x.shape
        shape = (batch, 3, self.HEADS, channels // self.HEADS, height * width)
        q, k, v = self.qkv(self.norm(x)).reshape(shape).transpose(-1, -2).unbind(1)
        mixed = F.scaled_dot_product_attention(q, k, v).transpose(-1, -2)
        result: Tensor = x + self.out(mixed.reshape(batch, channels, height, width))
        return result


class LifeNet(nn.Module):
    """Where a photo lives, and the denoiser of how: a U-Net of three levels on the latent grid, EDM-preconditioned.

    Where is hints by the photo, so it is regressed (the map); how is open, so it is sampled (the field). What moves
    is their product: a place with a map of zero stands still whatever is sampled there.

    Source of the preconditioning: Karras et al., "Elucidating the Design Space of Diffusion-Based
    Generative Models", NeurIPS 2022, table 1.
    """

    WIDTHS = (64, 96, 128)
    FEATURES = 64
    EMBEDDING = 160

    def __init__(self) -> None:
        super().__init__()
        a, b, c = self.WIDTHS
        e = self.EMBEDDING
        self.encoder = ImageEncoder(self.FEATURES)
        self.where = nn.Conv2d(self.FEATURES, 1, 3, padding=1)
        self.frequencies: Tensor
        self.register_buffer("frequencies", torch.exp(torch.linspace(-1.2, 3.4, 24)), persistent=False)
        self.embed = nn.Sequential(nn.Linear(48, e), nn.SiLU(), nn.Linear(e, e), nn.SiLU())
        self.enter = nn.Conv2d(LIFE + self.FEATURES, a, 3, padding=1)
        self.down0 = nn.ModuleList([ResBlock(a, a, e)])
        self.down1 = nn.ModuleList([ResBlock(a, b, e), ResBlock(b, b, e)])
        self.attend1 = Attention(b)
        self.down2 = nn.ModuleList([ResBlock(b, c, e), ResBlock(c, c, e)])
        self.attend2 = Attention(c)
        self.middle = ResBlock(c, c, e)
        self.up1 = nn.ModuleList([ResBlock(c + b, b, e), ResBlock(b, b, e)])
        self.attend_up = Attention(b)
        self.up0 = nn.ModuleList([ResBlock(b + a, a, e)])
        self.leave = nn.Sequential(norm(a), nn.SiLU(), nn.Conv2d(a, LIFE, 3, padding=1))

    def encode(self, thumbnail: Tensor, layout: Tensor, hints: Tensor) -> tuple[Tensor, Tensor]:
        """Features (B, 64, h, w) and life map (B, 1, h, w) of the photo, its layout (depth, matte) and hints."""
        features = self.encoder(thumbnail, layout, hints)
        return features, F.softplus(self.where(features) - 1)

    def denoise(self, noisy: Tensor, sigma: Tensor, features: Tensor) -> Tensor:
        """The clean estimate of `noisy` (B, 8, h, w) at noise levels `sigma` (B,)."""
        s = sigma.view(-1, 1, 1, 1)
        total = (s * s + SIGMA_DATA**2).sqrt()
        raw = self.forward(noisy / total, sigma, features)
        return noisy * (SIGMA_DATA / total) ** 2 + raw * (s * SIGMA_DATA / total)

    def forward(self, x: Tensor, sigma: Tensor, features: Tensor) -> Tensor:
        angle = (sigma.log() / 4)[:, None] * self.frequencies
        e = self.embed(torch.cat([angle.sin(), angle.cos()], 1))
        x = self.enter(torch.cat([x, features], 1))
        x = skip0 = self._blocks(self.down0, x, e)
        x = skip1 = self.attend1(self._blocks(self.down1, F.avg_pool2d(x, 2), e))
        x = self.attend2(self._blocks(self.down2, F.avg_pool2d(x, 2), e))
        x = self.middle(x, e)
        x = self.attend_up(self._blocks(self.up1, torch.cat([upsample(x), skip1], 1), e))
        x = self._blocks(self.up0, torch.cat([upsample(x), skip0], 1), e)
        result: Tensor = self.leave(x)
        return result

    @staticmethod
    def _blocks(blocks: nn.ModuleList, x: Tensor, e: Tensor) -> Tensor:
        for block in blocks:
            x = block(x, e)
        return x
