"""Differences between models are fields of their rows."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest

from engine.errors import InvalidRequestError
from engine.models import BREEZE, MODELS, SVD_XT, ModelSpec
from engine.request.defaults import defaults, natural_size
from engine.request.validation import check
from tests.conftest import ROOT

BY_NAME = re.compile(r"""family\s*(==|!=|in\b)|(model|id)\s*(==|!=)\s*["'](breeze|svd)|frozenset\(\{"breeze""")
BUILT_IN = [spec for spec in MODELS.values() if spec.built_in]


def test_no_code_asks_for_a_family_by_its_name() -> None:
    keys = ROOT / "engine" / "generators" / "svd" / "stability_keys.py"  # families of layers there
    sources = [path for folder in ("app", "engine") for path in (ROOT / folder).rglob("*.py") if path != keys]
    assert [path.name for path in sources if BY_NAME.search(path.read_text("utf-8"))] == []


@pytest.mark.parametrize("spec", MODELS.values(), ids=lambda spec: spec.id)
def test_what_is_built_in_has_nothing_to_download_and_everything_else_has(spec: ModelSpec) -> None:
    assert spec.built_in == (not spec.sources)
    assert spec.built_in == (not spec.graphics_memory)


def test_breeze_alone_moves_the_photo_and_draws_any_rate() -> None:
    assert BUILT_IN == [spec for spec in MODELS.values() if spec.moves_the_photo] == [BREEZE]
    assert [spec for spec in MODELS.values() if spec.draws_any_rate] == [BREEZE]


def test_frames_made_and_frames_shown_are_inverse_for_every_loop() -> None:
    spec = replace(SVD_XT, repeats_for_loops=True)
    for loop in ("none", "loop"):
        assert all(spec.shown(spec.made(frames, loop), loop) == frames for frames in range(2, 60))
    assert all(spec.shown(spec.made(frames, "pingpong"), "pingpong") == frames for frames in range(2, 60, 2))


def test_long_clips_are_split_into_passes_that_share_one_frame() -> None:
    spec = replace(SVD_XT, native_frames=25)
    assert spec.passes(25) == (25,)
    assert spec.passes(49) == (25, 25)
    assert spec.passes(50) == (25, 25, 2)
    assert replace(spec, native_frames=0).passes(200) == (200,)


def test_a_model_with_one_short_side_makes_no_other_size() -> None:
    """CogVideoX 1.5: 768 by 768 to 1360 in steps of 16, and 16 n + 1 frames; the rest ends in a sentence."""
    spec = MODELS["cogvideox-1.5-5b"]
    asked = [(1600, 1200), (64, 64), (900, 1600), (4000, 1000), (771, 770)]
    assert [spec.snap_size(*size) for size in asked] == [(1024, 768), (768, 768), (768, 1360), (1360, 768), (768, 768)]
    assert spec.snap_frames(90) == 97
    good = defaults(spec, *natural_size((1600, 1200), spec))
    check(good)
    for bad in ({"width": 832, "height": 832}, {"width": 1000}, {"frames": 89}, {"height": 512}, {"width": 1376}):
        with pytest.raises(InvalidRequestError):
            check(replace(good, **bad))


def test_a_clip_is_extended_by_its_own_length_as_far_as_its_model_can() -> None:
    assert BREEZE.extended(50) == 100
    assert BREEZE.extended(BREEZE.frames[1]) == BREEZE.frames[1]
    for spec in MODELS.values():
        for loop in spec.loops:
            frames = spec.snap_frames(spec.default_frames, loop)
            longer = spec.extended(frames, loop)
            assert spec.snap_frames(longer, loop) == longer, "the model can make it"
            assert longer > frames or spec.snap_frames(10 * frames, loop) == frames
