"""Transparent photos move as they are: nothing shows through, nothing of what was hidden comes out."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from engine.errors import InvalidRequestError
from engine.generators.breeze.live_preview import BreezePreview
from engine.generators.breeze.pipeline import BreezePipeline
from engine.imaging.source_image import SourceImage
from engine.imaging.transparency import over
from engine.jobs.job import Job
from engine.models import MODELS
from engine.request.defaults import defaults
from engine.request.motion_request import MotionRequest
from engine.request.switch_model import for_model
from engine.request.validation import check
from engine.services.forecast import forecast
from engine.services.session import Session
from tests.conftest import animate
from tests.support.transparent import save_packshot

REQUEST = MotionRequest(160, 192, frames=6, steps=4, camera="pan-left", motion=0.8, background="none")


@pytest.fixture
def bottle(tmp_path: Path) -> SourceImage:
    return SourceImage.open(save_packshot(tmp_path / "bottle.png"), None)


def test_the_first_frame_is_the_photo_and_the_others_have_moved_with_their_alpha(
    breeze: BreezePipeline, bottle: SourceImage
) -> None:
    frames = animate(breeze, bottle, REQUEST)
    assert frames.shape == (6, 192, 160, 4)
    assert np.array_equal(frames[0], np.dstack([bottle.pixels, bottle.alpha]))
    opaque = [frame[..., 3] > 250 for frame in frames]
    middles = [np.argwhere(where)[:, 1].mean() for where in opaque]
    assert abs(middles[-1] - middles[0]) > 3
    for frame, where in zip(frames, opaque, strict=True):
        assert abs(where.sum() / opaque[0].sum() - 1) < 0.1
        edge = (frame[..., 3] > 20) & (frame[..., 3] < 235)
        assert frame[edge][:, 0].min() > 150, "only the bottle's own colours are at its edge"
        assert frame[where][:, 2].max() < 75


def test_what_moves_is_the_same_as_over_a_colour(breeze: BreezePipeline, bottle: SourceImage, tmp_path: Path) -> None:
    still = MotionRequest(160, 192, frames=3, steps=4, camera="roll-left", motion=0.5, life=0.0, background="none")
    frames = animate(breeze, bottle, still)
    ground = (30, 60, 200)
    whole = SourceImage.open(tmp_path / "bottle.png", ground)
    opaque = animate(breeze, whole, MotionRequest(**{**still.to_json(), "background": "#1e3cc8"}))  # type: ignore[arg-type]
    shown = over(ground, frames[0, ..., :3], np.ascontiguousarray(frames[0, ..., 3]))
    assert np.abs(shown.astype(int) - opaque[0]).max() <= 1
    assert frames[2, ..., 3].astype(int).sum() == pytest.approx(int(bottle.alpha.astype(int).sum()), rel=0.1)


def test_effects_light_only_what_is_seen(breeze: BreezePipeline, bottle: SourceImage) -> None:
    request = replace(REQUEST, frames=32)  # in very short clips light is too weak to be seen
    lit = animate(breeze, bottle, replace(request, effects="strip-light:1"))
    plain = animate(breeze, bottle, request)
    assert np.array_equal(lit[..., 3], plain[..., 3])
    assert np.array_equal(lit[0], plain[0])
    assert (lit[16] != plain[16]).any()


def test_an_opaque_photo_makes_an_opaque_clip_with_an_alpha(breeze: BreezePipeline, samples) -> None:
    request = MotionRequest(96, 64, frames=3, steps=4, background="none")
    frames = animate(breeze, samples["dog"], request)
    assert frames[..., 3].min() == 255
    assert np.array_equal(frames[..., :3], animate(breeze, samples["dog"], MotionRequest(96, 64, frames=3, steps=4)))


def test_a_job_keeps_the_alpha_over_an_interruption_and_its_recipe_says_none(tmp_path: Path) -> None:
    path, session = save_packshot(tmp_path / "bottle.png"), Session()
    whole = Job.create(path, REQUEST)
    clip = session.generate(whole, lambda progress: None)
    assert clip.frames.shape == (6, 192, 160, 4)
    assert clip.recipe.request.background == "none"
    thumbnail = whole.thumbnail()
    assert thumbnail is not None
    assert thumbnail.shape[3] == 4
    again = Job.create(path, REQUEST)
    begun = again.frames()
    begun[:2] = clip.frames[:2]
    again.mark(2)
    assert np.array_equal(session.generate(again, lambda progress: None).frames, clip.frames)


def test_forecasts_count_the_alpha_on_the_disk() -> None:
    opaque = MotionRequest(**{**REQUEST.to_json(), "background": "#ffffff"})  # type: ignore[arg-type]
    assert forecast(REQUEST).disk * 3 == forecast(opaque).disk * 4


@pytest.mark.parametrize("spec", [spec for spec in MODELS.values() if not spec.transparency], ids=lambda spec: spec.id)
def test_models_that_paint_their_own_pixels_refuse_in_a_sentence(spec) -> None:
    wanted = MotionRequest(**{**defaults(spec, *spec.snap_size(512, 512)).to_json(), "background": "none"})  # type: ignore[arg-type]
    wanted = MotionRequest(**{**wanted.to_json(), "prompt": "it moves" if spec.prompt == "required" else wanted.prompt})  # type: ignore[arg-type]
    with pytest.raises(InvalidRequestError, match=f"{spec.title} can't make transparent clips"):
        check(wanted)
    assert for_model(spec, REQUEST, (160, 192)).background == "#ffffff"


def test_the_live_preview_is_transparent_too(bottle: SourceImage, tmp_path: Path) -> None:
    preview = BreezePreview()
    preview.show(tmp_path / "bottle.png", REQUEST)
    first = preview.frame(0)
    assert np.array_equal(first, np.dstack([bottle.pixels, bottle.alpha]))
    assert preview.thumbnail(REQUEST, 64, 2).shape == (2, 64, 53, 4)
    assert preview.seen()[0][0, 0].tolist() == [255, 255, 255]
