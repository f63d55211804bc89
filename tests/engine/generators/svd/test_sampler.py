"""Sampling in windows: a loop has no beginning."""

from __future__ import annotations

import torch

from engine.generators.svd.conditioning import condition
from engine.generators.svd.flops import windows
from engine.generators.svd.networks import Networks
from engine.generators.svd.noise import noise
from engine.generators.svd.sampler import Sampler, starting
from engine.generators.svd.sampling_settings import MicroConditioning, Sampling
from engine.generators.svd.schedules import karras
from engine.generators.svd.solvers import Levels
from engine.imaging.source_image import SourceImage
from tests.conftest import SAMPLES


@torch.inference_mode()
def test_a_loop_has_no_beginning_shifted_noise_gives_the_shifted_clip(networks: Networks) -> None:
    pixels = SourceImage.open(SAMPLES / "dog.jpg").fit(64, 64)
    given = condition(networks, pixels, MicroConditioning(6, 127, 0.02), 3)
    settings, levels, frames, shift = Sampling(3, guidance=(2.0, 2.0)), Levels(torch.from_numpy(karras(3)), 3), 9, 3
    start = noise(3, "latents", (1, frames, 4, 8, 8))

    def clip(begin: torch.Tensor, circular: bool) -> torch.Tensor:
        sampler = Sampler(networks, given, settings, levels, windows(frames, 6, circular))
        return sampler.run(starting(begin, levels), lambda at, clean: None)[0]

    rolled = torch.roll(start, shift, 1)
    loop, again = clip(start, True), clip(rolled, True)
    assert (torch.roll(loop, shift, 0) - again).abs().max() < 1e-4 * loop.abs().max()
    plain, other = clip(start, False), clip(rolled, False)
    assert (torch.roll(plain, shift, 0) - other).abs().max() > 1e-2 * plain.abs().max()
