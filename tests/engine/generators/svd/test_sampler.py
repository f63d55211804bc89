"""Sampling in windows: a loop has no beginning."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager

import pytest
import torch

from engine.errors import PrecisionError
from engine.generators.memory.plans import EVERYTHING
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


CLEAN = torch.linspace(-1, 1, 2 * 4 * 4 * 4).view(1, 2, 4, 4, 4)


class Answers:
    """In place of the networks: the clean latents at once, but for what happens in a step."""

    def __init__(self, trouble: dict[int, Callable[[], torch.Tensor]]) -> None:
        self.trouble, self.asked = trouble, 0
        self.device, self.dtype, self.plan = torch.device("cpu"), torch.float16, EVERYTHING
        self.smaller_plans = 0

    @contextmanager
    def on_device(self, part: str) -> Iterator[None]:
        yield

    def step_down(self, smaller: object) -> None:
        self.smaller_plans += 1

    def cast(self, dtype: torch.dtype) -> None:
        self.dtype = dtype

    def estimate(self, *given: object) -> torch.Tensor:
        self.asked += 1
        return self.trouble.get(self.asked, lambda: CLEAN)()


def sampled(answers: Answers, monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """The steps that were done, in order."""
    monkeypatch.setattr(Sampler, "estimate", lambda self, denoiser: answers.estimate())
    levels, steps = Levels(torch.tensor([5.0, 2.0, 1.0, 0.0]), 0), list[int]()
    sampler = Sampler(answers, None, Sampling(3), levels, [[0, 1]])  # type: ignore[arg-type]
    found = sampler.run(starting(torch.zeros_like(CLEAN), levels), lambda at, clean: steps.append(at.step))
    assert torch.allclose(found, CLEAN, atol=1e-6)
    return steps


def full() -> torch.Tensor:
    raise torch.OutOfMemoryError


def test_a_full_memory_steps_down_and_repeats_only_the_step_that_failed(monkeypatch: pytest.MonkeyPatch) -> None:
    answers = Answers({2: full, 3: full})
    assert sampled(answers, monkeypatch) == [1, 2, 3]
    assert answers.smaller_plans == 2


@pytest.mark.parametrize("useless", [CLEAN * float("nan"), torch.zeros_like(CLEAN)])
def test_numbers_without_a_picture_are_made_again_in_a_wider_precision(
    useless: torch.Tensor, monkeypatch: pytest.MonkeyPatch
) -> None:
    answers = Answers({1: lambda: useless, 2: lambda: useless})
    assert sampled(answers, monkeypatch) == [1, 2, 3]
    assert answers.dtype == torch.float32


def test_where_no_precision_gives_a_picture_it_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(PrecisionError):
        sampled(Answers(dict.fromkeys(range(1, 9), lambda: CLEAN * float("nan"))), monkeypatch)
