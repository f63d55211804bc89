"""Noise levels: those of the stock scheduler, and those that were published."""

from __future__ import annotations

import warnings

import numpy as np
import pytest
from diffusers import EulerDiscreteScheduler
from diffusers.schedulers import AysSchedules

from engine.generators.svd.schedules import align_your_steps, karras
from tests.support.svd_toys import SCHEDULER


@pytest.mark.parametrize("steps", [2, 10, 25])
def test_the_levels_are_those_of_the_stock_scheduler(steps: int) -> None:
    stock = EulerDiscreteScheduler(**SCHEDULER)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)
        stock.set_timesteps(steps)
    assert np.allclose(karras(steps), stock.sigmas.numpy(), rtol=1e-5)


def test_align_your_steps_is_the_published_schedule_and_reaches_between() -> None:
    assert np.allclose(align_your_steps(10), AysSchedules["StableDiffusionVideoSigmas"], rtol=1e-6)
    for steps in (4, 6, 19):
        levels = align_your_steps(steps)
        assert len(levels) == steps + 1
        assert (np.diff(levels) < 0).all()
        assert levels[0] == 700
    assert np.allclose(align_your_steps(19)[::2], align_your_steps(10)[:10], rtol=1e-5)
