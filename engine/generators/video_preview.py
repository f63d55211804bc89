"""Sharper previews of video models where a tiny decoder for their latents (TAEHV, by Ollin Boer Bohan) is here.

ComfyUI keeps such files in models/vae_approx: taew2_1, taew2_2 (Wan), taehv1_5 (HunyuanVideo 1.5), taecvx (CogVideoX),
taeltx_2, taeltx2_3 (LTX-2), as safetensors. A file is known by the names and shapes of its tensors, never by its own
name, and is used only if it decodes the photo at least as well as the fitted map of colours does.
"""

from __future__ import annotations

import re
from math import prod
from pathlib import Path

import numpy as np
import torch
import torch.nn.functional as F
from safetensors.torch import load_file
from torch import nn

from engine.arrays import FloatArray, UInt8Array
from engine.errors import InvalidRequestError
from engine.generators.latent_to_rgb import LatentToRgb
from engine.generators.tiny_preview import PATIENCE, SMALLER, PreviewDecoder, candidates, error
from engine.models.safetensors_header import Header

MEMORIES = (3, 4, 5, 9, 10, 11, 15, 16, 17)  # places of its layers in a row
LARGER, GROWN = (6, 12, 18), (7, 13, 19)
FIRST, NARROW, LAST = 1, (8, 14, 20), 22
LEAKS = 32  # channels of HunyuanVideo 1.5's latents, whose decoder has leaky rectifiers


class Memory(nn.Module):
    """A block that sees each frame beside the one before it."""

    def __init__(self, width: int, rectifier: nn.Module) -> None:
        super().__init__()
        convs = [nn.Conv2d(w, width, 3, padding=1) for w in (2 * width, width, width)]
        self.conv = nn.Sequential(convs[0], rectifier, convs[1], rectifier, convs[2])
        self.act = rectifier

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        past = F.pad(x, (0, 0, 0, 0, 0, 0, 1, 0))[:-1]
        out: torch.Tensor = self.act(self.conv(torch.cat([x, past], 1)) + x)
        return out


class Grow(nn.Module):
    """`times` frames of each."""

    def __init__(self, width: int, times: int) -> None:
        super().__init__()
        self.conv, self.times = nn.Conv2d(width, width * times, 1, bias=False), times

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        grown: torch.Tensor = self.conv(x)
        return grown.reshape(-1, x.shape[1], *x.shape[2:])


class Soft(nn.Module):
    def forward(self, x: torch.Tensor) -> torch.Tensor:
        return torch.tanh(x / 3) * 3


class TinyVideoDecoder:
    """Decodes the latents of all frames together: (F, C, h, w) to as many small frames (F, H, W, 3)."""

    def __init__(self, layers: nn.Sequential, device: torch.device) -> None:
        self.dtype = torch.float32 if device.type == "cpu" else torch.float16
        self.layers, self.device = layers.to(device, self.dtype), device
        self.times = prod(layer.times for layer in layers if isinstance(layer, Grow))

    @torch.inference_mode()
    def decode(self, latents: FloatArray) -> UInt8Array:
        """See `PreviewDecoder`."""
        drawn = self.layers(torch.from_numpy(np.ascontiguousarray(latents)).to(self.device, self.dtype))
        patch = round((drawn.shape[1] / 3) ** 0.5)
        frames = F.pixel_shuffle(drawn[self.times - 1 :: self.times], patch).clamp(0, 1)  # the first one stands alone
        small = F.avg_pool2d(frames.float(), SMALLER)
        return (small * 255).round().byte().permute(0, 2, 3, 1).cpu().numpy()


def video_preview_decoder(
    folders: tuple[Path, ...], latents: FloatArray, picture: UInt8Array, positions: int, device: torch.device
) -> PreviewDecoder:
    """What draws drafts; `picture` (H, W, 3) has these `latents` (C, h, w), and a clip so many `positions`.

    On a processor that would be busy for longer than a second, and where there is no fitting file, a map of colours.
    """
    colours = LatentToRgb.fit(latents, picture)
    if device.type == "cpu" and positions > PATIENCE:
        return colours
    for path in candidates(folders):
        if layers := video_decoder(path, latents.shape[0]):
            tiny = TinyVideoDecoder(layers, device)
            if error(tiny.decode(latents[None])[0], picture) <= error(colours.decode(latents[None])[0], picture):
                return tiny
    return colours


def video_decoder(path: Path, channels: int) -> nn.Sequential | None:
    """The decoder for latents of so many `channels` in a file, if that is what it holds."""
    try:
        shapes = Header.read(path).shapes
    except InvalidRequestError:
        return None
    if shapes.get(f"decoder.{FIRST}.weight", ())[1:2] != (channels,) or f"decoder.{LAST}.weight" not in shapes:
        return None
    try:
        layers = built(shapes, channels)
    except KeyError:
        return None
    wanted = {f"decoder.{name}": tuple(value.shape) for name, value in layers.state_dict().items()}
    if wanted != {name: shape for name, shape in shapes.items() if re.match(r"decoder\.\d", name)}:
        return None
    tensors = load_file(path)
    layers.load_state_dict({name.removeprefix("decoder."): tensors[name] for name in wanted})
    return layers.eval().requires_grad_(False)


def built(shapes: dict[str, tuple[int, ...]], channels: int) -> nn.Sequential:
    """The layers as wide as the file says. Raises KeyError where one is missing there."""
    wide, rectifier = 0, nn.LeakyReLU(0.2) if channels == LEAKS else nn.ReLU()

    def width(place: int) -> int:
        return shapes[f"decoder.{place}.weight"][0]

    def layer(place: int) -> nn.Module:
        nonlocal wide
        if place in MEMORIES:
            return Memory(wide, rectifier)
        if place in LARGER:
            return nn.Upsample(scale_factor=2)
        if place in GROWN:
            return Grow(wide, shapes[f"decoder.{place}.conv.weight"][0] // wide)
        if place in (FIRST, *NARROW, LAST):
            before, wide = channels if place == FIRST else wide, width(place)
            return nn.Conv2d(before, wide, 3, padding=1, bias=place not in NARROW)
        return rectifier if place else Soft()

    return nn.Sequential(*map(layer, range(LAST + 1)))
