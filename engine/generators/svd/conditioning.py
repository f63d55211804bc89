"""The denoiser's conditioning: the photo, as a token and as latents, and three numbers."""

from __future__ import annotations

from dataclasses import dataclass

import torch
from diffusers.pipelines.stable_video_diffusion.pipeline_stable_video_diffusion import _resize_with_antialiasing

from engine.arrays import UInt8Array
from engine.generators.svd.networks import Networks
from engine.generators.svd.noise import noise
from engine.generators.svd.sampling_settings import MicroConditioning

CLIP_SIDE = 224
CLIP_MEAN = (0.48145466, 0.4578275, 0.40821073)
CLIP_STD = (0.26862954, 0.26130258, 0.27577711)


@dataclass(frozen=True, eq=False)
class Condition:
    """Without guidance, token and latents are zeros and the numbers stay."""

    token: torch.Tensor  # (1, 1, D)
    latents: torch.Tensor  # (1, 4, h, w)
    numbers: torch.Tensor  # (1, 3): fps - 1, motion bucket, augmentation


def condition(networks: Networks, pixels: UInt8Array, micro: MicroConditioning, seed: int) -> Condition:
    """The condition for a photo (H, W, 3) whose sides are multiples of 8."""
    picture = as_tensor(pixels)
    fresh = noise(seed, "augmentation", tuple(picture.shape))
    numbers = torch.tensor([[micro.fps, micro.bucket, micro.augmentation]])
    with networks.on_device("clip") as clip:
        token = clip(clip_input(picture).to(networks.device, networks.dtype)).image_embeds[:, None]
    with networks.on_device("encoder") as vae:
        noisy = (picture + micro.augmentation * fresh).to(networks.device, vae.dtype)
        latents = vae.encode(noisy).latent_dist.mode()
    return Condition(token.float(), latents.float(), numbers.to(networks.device))


def as_tensor(pixels: UInt8Array) -> torch.Tensor:
    """(H, W, 3) bytes to (1, 3, H, W) in -1..1."""
    return torch.from_numpy(pixels.copy()).permute(2, 0, 1)[None].float() / 255 * 2 - 1


def clip_input(picture: torch.Tensor) -> torch.Tensor:
    """The whole picture squeezed into CLIP's square, as in training, and normalised."""
    small = (_resize_with_antialiasing(picture, (CLIP_SIDE, CLIP_SIDE)) + 1) / 2
    mean, std = (torch.tensor(values).view(1, 3, 1, 1) for values in (CLIP_MEAN, CLIP_STD))
    return (small - mean) / std
