"""A request becomes settings of the sampler, without torch."""

from __future__ import annotations

from dataclasses import replace

import pytest

from engine.generators.svd.sampling_settings import PACES, sampling
from engine.models import SVD, SVD_XT
from engine.models.svd import SVD_XT_1_1
from engine.request.motion_request import MotionRequest


def test_a_request_chooses_the_preset_and_may_choose_the_steps() -> None:
    request = MotionRequest(64, 64, pace="quality", steps=SVD_XT.default_steps)
    assert sampling(request, SVD_XT, False) == replace(PACES["quality"], guidance=(1.5, 3.0))
    assert sampling(MotionRequest(64, 64, pace="fast", steps=31), SVD_XT, False).steps == 31
    looped = sampling(MotionRequest(64, 64, loop="loop", steps=10), SVD_XT, False)
    assert looped.guidance[0] == looped.guidance[1] == 2.25


@pytest.mark.parametrize("pace", PACES)
def test_any_number_of_steps_that_is_asked_for_is_taken_and_zero_is_the_paces_own(pace: str) -> None:
    steps = [sampling(MotionRequest(64, 64, pace=pace, steps=steps), SVD_XT, False).steps for steps in (10, 1, 0)]
    assert steps == [10, 1, PACES[pace].steps]


def test_guidance_grows_between_the_scales_that_each_model_was_published_with() -> None:
    ramps = {spec.id: sampling(MotionRequest(64, 64), spec, False).guidance for spec in (SVD, SVD_XT, SVD_XT_1_1)}
    assert ramps == {"svd": (1.0, 2.5), "svd-xt": (1.5, 3.0), "svd-xt-1.1": (1.5, 3.0)}
    assert sampling(MotionRequest(64, 64), SVD_XT, True).guidance == (1.0, 1.0)  # distilled to run without
