"""A light passes over the subject and is gone again; what is white or black stays so."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from engine.arrays import UInt8Array
from engine.errors import InvalidRequestError
from engine.generators.breeze.light_sweep import LightSweep, shine
from engine.generators.breeze.motion import Timing
from engine.generators.breeze.pipeline import BreezePipeline
from engine.imaging.source_image import SourceImage
from engine.models import BREEZE
from engine.progress import ignore
from engine.request.motion_request import MotionRequest
from engine.request.validation import check

REQUEST = MotionRequest(256, 192, frames=13, light=1.0)


def clip(photo: SourceImage, request: MotionRequest) -> UInt8Array:
    frames = np.empty((request.frames, request.height, request.width, 3), np.uint8)
    BreezePipeline().generate(photo, request, ignore, frames, 0)
    return frames


def test_the_light_comes_and_goes_and_only_brightens(samples: dict[str, SourceImage]) -> None:
    lit, plain = (clip(samples["coffee"], replace(REQUEST, light=light)) for light in (1.0, 0.0))
    assert np.array_equal(lit[[0, -1]], plain[[0, -1]])
    assert (lit >= plain).all()
    gained = (lit[6].astype(int) - plain[6]).mean(-1)
    assert np.percentile(gained, 95) > 15
    assert gained[:, 100:160].mean() > 1.5 * gained[:, :20].mean()  # the cup more than what is around it


def test_a_lit_loop_closes(samples: dict[str, SourceImage]) -> None:
    frames = clip(samples["coffee"], replace(REQUEST, frames=24, loop="loop", camera="static", life=0.0))
    steps = np.abs(np.diff(frames.astype(int), axis=0)).mean((1, 2, 3))
    assert np.abs(frames[-1].astype(int) - frames[0]).mean() < 1.1 * np.median(steps)


def test_white_and_black_stay_what_they_are() -> None:
    tones = np.repeat(np.arange(256, dtype=np.uint8)[None, :, None], 3, 2)
    lit = shine(tones, np.full((1, 256), 255, np.uint8))[0, :, 0].astype(int)
    assert lit[255] == 255
    assert lit[0] <= 16
    assert (np.diff(lit) >= 0).all()  # no tone overtakes a brighter one: letters stay letters
    assert lit[110] > 150


def test_the_seed_says_from_where_the_light_comes() -> None:
    matte = np.zeros((24, 32), np.float32)
    matte[6:18, 8:24] = 1
    ways = [LightSweep.of(1.0, seed, matte, Timing(25, 25, "none")).at(0.3) for seed in (1, 1, 2, 3)]
    assert np.array_equal(ways[0], ways[1])
    assert not np.array_equal(ways[0], ways[2])
    assert all(way.max() > 0.2 for way in ways)
    assert not LightSweep.of(1.0, 1, matte, Timing(25, 25, "none")).at(0.0).any()


def test_a_model_that_makes_its_own_pixels_is_asked_for_no_light() -> None:
    assert BREEZE.light
    with pytest.raises(InvalidRequestError, match="no light"):
        check(MotionRequest(1024, 576, model="svd-xt", frames=25, fps=7, steps=25, camera="", light=0.5))
    with pytest.raises(InvalidRequestError, match="Light"):
        check(replace(REQUEST, light=1.5))
