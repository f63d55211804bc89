"""The photo as the model is told of it: against diffusers' own steps and known values."""

from __future__ import annotations

import numpy as np
import pytest
import torch

from engine.generators.svd.conditioning import CLIP_MEAN, CLIP_SIDE, CLIP_STD, as_tensor, clip_input, condition
from engine.generators.svd.networks import Networks
from engine.generators.svd.noise import noise
from engine.generators.svd.sampling_settings import MicroConditioning

MICRO = MicroConditioning(6, 127, 0.02)


def test_bytes_become_minus_one_to_one_with_channels_first() -> None:
    pixels = np.zeros((2, 3, 3), np.uint8)
    pixels[0, 2] = (255, 0, 51)
    found = as_tensor(pixels)
    assert found.shape == (1, 3, 2, 3)
    assert found[0, :, 0, 2].tolist() == pytest.approx([1, -1, -0.6])


def test_clip_sees_the_whole_picture_in_its_square_and_in_its_own_scale() -> None:
    left_white = as_tensor(np.tile(np.array([255, 0], np.uint8).repeat(60)[None, :, None], (40, 1, 3)))
    found = clip_input(left_white)
    assert found.shape == (1, 3, CLIP_SIDE, CLIP_SIDE)
    for channel in range(3):
        white, black = ((v - CLIP_MEAN[channel]) / CLIP_STD[channel] for v in (1, 0))
        assert float(found[0, channel, 100, 20]) == pytest.approx(white, abs=0.02)
        assert float(found[0, channel, 100, 200]) == pytest.approx(black, abs=0.02)


@torch.inference_mode()
def test_the_latents_are_those_of_the_photo_with_its_noise_and_the_numbers_are_passed_on(networks: Networks) -> None:
    pixels = np.random.default_rng(0).integers(0, 256, (64, 64, 3)).astype(np.uint8)
    given = condition(networks, pixels, MICRO, 4)
    picture = as_tensor(pixels)
    noisy = picture + 0.02 * noise(4, "augmentation", tuple(picture.shape))
    assert torch.allclose(given.latents, networks.vae.encode(noisy).latent_dist.mode(), atol=1e-5)
    assert torch.allclose(given.token[:, 0], networks.clip(clip_input(picture)).image_embeds, atol=1e-5)
    assert given.numbers.tolist() == [[6, 127, pytest.approx(0.02)]]


@torch.inference_mode()
def test_another_seed_changes_the_latents_a_little_and_the_token_not_at_all(networks: Networks) -> None:
    pixels = np.full((64, 64, 3), 90, np.uint8)
    one, other = (condition(networks, pixels, MICRO, seed) for seed in (1, 2))
    assert torch.equal(one.token, other.token)
    assert not torch.equal(one.latents, other.latents)
