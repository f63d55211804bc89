"""The rows of Stable Video Diffusion differ only in what they were published for."""

from __future__ import annotations

from dataclasses import replace

import pytest

from engine.models import MODELS, ModelSpec
from engine.models.svd import SVD, SVD_XT, SVD_XT_1_1


@pytest.mark.parametrize("spec", [SVD, SVD_XT, SVD_XT_1_1])
def test_every_row_is_in_the_table_and_comes_from_a_pinned_repository(spec: ModelSpec) -> None:
    assert MODELS[spec.id] is spec
    (source,) = spec.sources
    assert source.repository.startswith("stabilityai/stable-video-diffusion-img2vid")
    assert not any(pattern.endswith(".bin") for pattern in source.files)


def test_frames_and_rates_are_those_that_each_was_trained_with() -> None:
    assert (SVD.default_frames, SVD_XT.default_frames, SVD_XT_1_1.default_frames) == (14, 25, 25)
    assert (SVD.default_fps, SVD_XT.default_fps, SVD_XT_1_1.default_fps) == (7, 7, 6)
    assert SVD_XT_1_1.sources[0].gated


def test_what_one_can_do_the_others_can() -> None:
    own = ("id", "title", "default_frames", "default_fps", "guidance_ramp", "sources")
    for spec in (SVD, SVD_XT_1_1):
        assert replace(spec, **{name: getattr(SVD_XT, name) for name in own}) == SVD_XT
