"""A request becomes settings of the sampler, without torch."""

from __future__ import annotations

from engine.generators.svd.sampling_settings import PACES, sampling
from engine.models import SVD_XT
from engine.request.motion_request import MotionRequest


def test_a_request_chooses_the_preset_and_may_choose_the_steps() -> None:
    request = MotionRequest(64, 64, pace="quality", steps=SVD_XT.default_steps)
    assert sampling(request, SVD_XT, False) == PACES["quality"]
    assert sampling(MotionRequest(64, 64, pace="fast", steps=31), SVD_XT, False).steps == 31
    looped = sampling(MotionRequest(64, 64, loop="loop", steps=10), SVD_XT, False)
    assert looped.guidance[0] == looped.guidance[1] == 2
