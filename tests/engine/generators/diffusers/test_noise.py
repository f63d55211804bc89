"""A seed gives the same noise each time, and nothing of it is left over."""

from __future__ import annotations

import torch

from engine.generators.diffusers.noise import seeded


def drawn(seed: int) -> list[float]:
    with seeded(seed) as generator:
        return [*torch.randn(3, generator=generator).tolist(), *torch.randn(3).tolist()]


def test_a_seed_gives_the_same_noise_with_the_generator_and_without_it() -> None:
    assert drawn(5) == drawn(5) != drawn(6)


def test_what_is_drawn_afterwards_does_not_depend_on_the_seed() -> None:
    state = torch.random.get_rng_state()
    drawn(5)
    assert torch.equal(torch.random.get_rng_state(), state)
