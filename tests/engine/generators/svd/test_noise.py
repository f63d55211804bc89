"""Noise is the same for a seed and a stream, whatever was drawn before, and normal."""

from __future__ import annotations

import pytest
import torch

from engine.generators.svd.noise import generator, noise


def test_the_same_seed_and_stream_give_the_same_noise_whatever_was_drawn_before() -> None:
    first = noise(7, "latents", (3, 4))
    torch.randn(100)
    noise(7, "augmentation", (50,))
    assert torch.equal(noise(7, "latents", (3, 4)), first)


def test_seeds_and_streams_are_independent_of_each_other() -> None:
    draws = torch.stack(
        [noise(seed, stream, (8000,)) for seed in (1, 2) for stream in ("latents", "step 1", "step 11")]
    )
    others = torch.corrcoef(draws) - torch.eye(len(draws))
    assert others.abs().max() < 0.05


def test_it_is_standard_normal_in_single_precision() -> None:
    drawn = noise(3, "latents", (40000,))
    assert drawn.dtype == torch.float32
    assert float(drawn.mean()) == pytest.approx(0, abs=0.02)
    assert float(drawn.std()) == pytest.approx(1, abs=0.02)
    assert float((drawn.abs() < 1).float().mean()) == pytest.approx(0.683, abs=0.01)


def test_the_numbers_of_a_seed_are_fixed() -> None:
    """A recipe has to give its clip again: the first 56 bits of the SHA-256 of "1/latents", as sha256sum says."""
    assert generator(1, "latents").initial_seed() == 0x8D57385E577A5C
    assert generator(1, "latents").device.type == "cpu"
