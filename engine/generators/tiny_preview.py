"""Sharper previews where the weights of a tiny decoder (TAESD, by Ollin Boer Bohan) are on this computer.

Stable Video Diffusion has the latents of Stable Diffusion 1 and 2, which TAESD was made for. A file of it is known by
the names and shapes of its tensors. TAESD for SDXL has the same ones and gives wrong colours, so a
decoder is used only if it decodes the photo better than the fitted map does.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Protocol

import cv2
import numpy as np
import torch
import torch.nn.functional as F
from diffusers.models.autoencoders.vae import DecoderTiny
from safetensors.torch import load_file

from engine.arrays import FloatArray, UInt8Array
from engine.errors import InvalidRequestError
from engine.generators.latent_to_rgb import LatentToRgb
from engine.models.safetensors_header import Header

LARGEST = 64 * 10**6  # bytes; the real ones have 2 to 10 million
PATIENCE = 4000  # frames times latent positions that a processor may draw: about a second's work of one core
SMALLER = 2  # drafts are smaller than the clip, by this
BLOCKS = (3, 3, 3, 1)
FIRST, LAST = "layers.0.weight", f"layers.{2 + sum(BLOCKS) + 2 * (len(BLOCKS) - 1)}.weight"


class TinyDecoder:
    """Decodes latents frame by frame, to need as little memory beside the denoiser as possible."""

    def __init__(self, network: DecoderTiny, scale: float, device: torch.device) -> None:
        self.dtype = torch.float32 if device.type == "cpu" else torch.float16
        self.network, self.scale, self.device = network.to(device, self.dtype), scale, device

    @torch.inference_mode()
    def decode(self, latents: FloatArray) -> UInt8Array:
        """See `PreviewDecoder`: (T, 8 h / SMALLER, 8 w / SMALLER, 3)."""
        frames = []
        for one in torch.from_numpy(latents):
            drawn = self.network((one[None] * self.scale).to(self.device, self.dtype))
            frames.append(to_bytes(F.avg_pool2d(drawn, SMALLER)[0]))
        return np.stack(frames)


class PreviewDecoder(Protocol):
    """Decodes latents to small frames."""

    def decode(self, latents: FloatArray) -> UInt8Array:
        """Latents (T, 4, h, w), divided by the scaling factor, to small frames (T, H, W, 3)."""


def preview_decoder(
    folders: tuple[Path, ...], latents: FloatArray, picture: UInt8Array, frames: int, scale: float, device: torch.device
) -> PreviewDecoder:
    """What draws drafts: a tiny decoder in one of the folders that draws `picture` (H, W, 3) well from its `latents`.

    These are (4, h, w), divided by the scaling factor `scale`. Without one, or where a processor would take too long
    for so many `frames`, it is a fit of colours to that picture.
    """
    colours = LatentToRgb.fit(latents, picture)
    if device.type == "cpu" and frames * latents.shape[1] * latents.shape[2] > PATIENCE:
        return colours
    for path in candidates(folders):
        if network := tiny_decoder(path):
            tiny = TinyDecoder(network, scale, device)
            if error(tiny.decode(latents[None])[0], picture) <= error(colours.decode(latents[None])[0], picture):
                return tiny
    return colours


def to_bytes(frame: torch.Tensor) -> UInt8Array:
    """(3, H, W) in -1..1 to (H, W, 3)."""
    return ((frame.float() / 2 + 0.5).clamp(0, 1) * 255).round().byte().permute(1, 2, 0).cpu().numpy()


def error(drawn: UInt8Array, picture: UInt8Array) -> float:
    """How far a drawing is from a picture, both as small as latents are: mean square, in levels."""
    size = picture.shape[1] // 8, picture.shape[0] // 8
    small = [cv2.resize(one, size, interpolation=cv2.INTER_AREA).astype(np.float32) for one in (drawn, picture)]
    return float(((small[0] - small[1]) ** 2).mean())


def candidates(folders: tuple[Path, ...]) -> Iterator[Path]:
    """Small safetensors files in folders and one level below."""
    for folder in dict.fromkeys(folders):
        for path in sorted([*folder.glob("*.safetensors"), *folder.glob("*/*.safetensors")]):
            if path.is_file() and path.stat().st_size < LARGEST:
                yield path


def tiny_decoder(path: Path) -> DecoderTiny | None:
    """The decoder in a file of either layout, if that is what it holds."""
    try:
        names = layer_names(Header.read(path).shapes)
    except InvalidRequestError:
        return None
    if not names:
        return None
    tensors = load_file(path)
    weights = {ours: tensors[theirs] for ours, theirs in names.items()}
    network = DecoderTiny(4, 3, BLOCKS, (weights[FIRST].shape[0],) * len(BLOCKS), 2, "relu", "nearest")
    wanted = {name: tensor.shape for name, tensor in network.state_dict().items()}
    if wanted != {name: tensor.shape for name, tensor in weights.items()}:
        return None
    network.load_state_dict(weights)
    return network.eval().requires_grad_(False)


def layer_names(shapes: dict[str, tuple[int, ...]]) -> dict[str, str]:
    """Diffusers' name of each of the decoder's tensors, and the file's; empty where it holds no such decoder.

    The original file (taesd_decoder.safetensors) counts a clamp as its layer 0, diffusers' AutoencoderTiny does not.
    """
    found = {}
    for name in shapes:
        if name.startswith("decoder.layers."):
            found[name.removeprefix("decoder.")] = name
        elif name.split(".")[0].isdecimal():
            number, _, rest = name.partition(".")
            found[f"layers.{int(number) - 1}.{rest}"] = name
    first, last = (shapes.get(found.get(name, ""), ()) for name in (FIRST, LAST))
    return found if first[1:] == (4, 3, 3) and last[:1] == (3,) else {}
