"""A draft after each step shows what the sampler thinks: checked against the schedulers' own numbers."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
import pytest
import torch

from engine.generators.diffusers import latent_preview
from engine.generators.diffusers.base import DiffusersGenerator
from engine.generators.diffusers.latent_preview import photo_latents
from engine.generators.latent_to_rgb import LatentToRgb
from engine.imaging.source_image import SourceImage
from engine.progress import Phase, Progress
from tests.engine.generators.diffusers.conftest import ask_for, run

pytestmark = pytest.mark.filterwarnings("ignore:__array__ implementation:DeprecationWarning")


def test_every_step_but_a_first_has_a_draft_of_the_clips_shape(
    family: DiffusersGenerator, picture: SourceImage
) -> None:
    shapes: list[tuple[int, ...]] = []

    def look(progress: Progress) -> None:
        if progress.phase is Phase.DENOISE and progress.draft:
            draft = progress.draft()
            assert draft.dtype == np.uint8
            shapes.append(draft.shape)

    request = ask_for(family.spec)
    run(family, picture, request, look)
    assert len(shapes) >= request.steps - 1
    for frames, height, width, channels in shapes:
        assert 1 < frames <= request.frames
        assert height == width > 1
        assert channels == 3


def test_the_clean_estimate_is_the_schedulers_own(
    family: DiffusersGenerator, picture: SourceImage, monkeypatch: pytest.MonkeyPatch
) -> None:
    run(family, picture, ask_for(family.spec))
    scheduler = family._pipe.scheduler
    truth: list[Any] = []
    real = type(scheduler).step

    def step(self: Any, output: Any, timestep: Any, sample: Any, *more: Any, **named: Any) -> Any:
        done = real(self, output, timestep, sample, *more, **named)
        if self is not scheduler:  # LTX-2's sound has one of its own
            return done
        if hasattr(scheduler, "sigmas"):
            sigma = scheduler.sigmas[scheduler.step_index - 1]
            sign = 1 if "per_token_timesteps" in named else -1  # LTX's network says the opposite direction
            truth.append(sample + sign * sigma * output)
        else:
            truth.append(real(self, output, timestep, sample).pred_original_sample)
        return done

    ours: list[Any] = []
    estimate = latent_preview.clean_estimate
    monkeypatch.setattr(latent_preview, "clean_estimate", lambda *given: ours.append(estimate(*given)) or ours[-1])
    monkeypatch.setattr(type(scheduler), "step", step)
    request = ask_for(family.spec)
    run(family, picture, type(request)(**{**request.__dict__, "steps": 4}))
    compared = 0
    for mine, theirs in zip(ours, truth, strict=True):
        if mine is not None:
            free = mine.shape[1] // 2 if family.PIPELINE.startswith("LTX") else 0  # the photo's own tokens are held
            assert torch.nn.functional.mse_loss(mine[:, free:], theirs[:, free:]) < 1e-5 * theirs.var()
            compared += 1
    assert compared >= 3


def test_a_photo_that_was_encoded_is_seen_again(
    loaded: Callable[[str], DiffusersGenerator], picture: SourceImage
) -> None:
    """Through random weights only roughly: better than the mean colour is."""
    family = loaded("wan-2.2-a14b")
    run(family, picture, ask_for(family.spec))
    photo = picture.fit(64, 64)
    code = photo_latents(family._pipe, photo)
    seen = LatentToRgb.fit(code, photo).decode(code[None])[0].astype(float)
    small = photo.reshape(8, 8, 8, 8, 3).mean((1, 3))
    assert np.abs(seen - small).mean() < 0.7 * np.abs(small - small.mean((0, 1))).mean()
