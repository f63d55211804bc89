"""Guidance and reused features, without which the estimate would be another."""

from __future__ import annotations

import copy

import numpy as np
import torch

from engine.generators.svd.conditioning import condition
from engine.generators.svd.denoiser import Denoiser
from engine.generators.svd.networks import Networks
from engine.generators.svd.noise import noise
from engine.generators.svd.sampling_settings import LCM, MicroConditioning, Sampling


def estimate(networks: Networks, settings: Sampling, sigma: float, batched: bool = True) -> tuple[torch.Tensor, list]:
    pixels = np.full((64, 64, 3), 90, np.uint8)
    given = condition(networks, pixels, MicroConditioning(6, 127, 0.02), 1)
    seen: list[tuple[int, bool]] = []

    def watch(_: object, args: tuple, kwargs: dict) -> None:
        seen.append((args[0].shape[0], kwargs["shallow"]))

    unet = copy.deepcopy(networks.unet).double()  # a random network magnifies the rounding of single precision
    unet.register_forward_pre_hook(watch, with_kwargs=True)
    denoise = Denoiser(unet, given, settings, batched)
    noisy = noise(2, "latents", (1, 4, 4, 8, 8)) * sigma
    out = [denoise(noisy, torch.tensor(sigma), shallow, [0, 1, 2, 3], 4) for shallow in (False, True)]
    return torch.stack(out), seen


@torch.inference_mode()
def test_guidance_in_turns_is_guidance_at_once(networks: Networks) -> None:
    together, one = estimate(networks, Sampling(), 5.0)
    in_turns, two = estimate(networks, Sampling(), 5.0, batched=False)
    assert (together - in_turns).abs().max() < 1e-5 * together.abs().max()
    assert (len(one), len(two)) == (2, 4)
    assert {batch for batch, _ in two} == {1}


@torch.inference_mode()
def test_guidance_is_left_out_above_its_level_and_where_it_is_one(networks: Networks) -> None:
    for settings, level, batch in (
        (Sampling(guided_below=30), 40.0, 1),
        (Sampling(guided_below=30), 20.0, 2),
        (LCM, 20.0, 1),
    ):
        _, seen = estimate(networks, settings, level)
        assert {n for n, _ in seen} == {batch}
    free, _ = estimate(networks, Sampling(guided_below=30), 40.0)
    full, _ = estimate(networks, Sampling(), 40.0)
    assert torch.allclose(free[0, 0, 0], full[0, 0, 0], atol=1e-5)  # the first frame's scale is 1
    assert not torch.allclose(free[0, 0, 3], full[0, 0, 3], atol=1e-4)


@torch.inference_mode()
def test_reused_deep_features_at_the_same_level_change_nothing_and_are_really_reused(networks: Networks) -> None:
    (deep, shallow), seen = estimate(networks, Sampling(deep_every=2), 5.0)
    assert [reused for _, reused in seen] == [False, True]
    assert torch.allclose(deep, shallow, atol=1e-5)
    _, seen = estimate(networks, Sampling(deep_every=1), 5.0)
    assert [reused for _, reused in seen] == [False, False]
