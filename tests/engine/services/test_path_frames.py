"""Frames of a camera path are compared with the part of the photo that they show."""

from __future__ import annotations

from dataclasses import replace

import cv2
import numpy as np
import pytest

from engine.arrays import UInt8Array
from engine.generators.breeze.pipeline import BreezePipeline
from engine.imaging.source_image import SourceImage
from engine.request.camera_path import CameraPath, Framing
from engine.request.motion_request import MotionRequest
from engine.request.recipe import Recipe
from engine.services.check import asked_motion
from engine.services.path_frames import framings_of, on_photo
from engine.training import metrics
from tests.conftest import animate

PATH = "path from 0.1,0.2,0.5 to 0.4,0.05,0.6 ease=in"
REQUEST = MotionRequest(320, 240, camera=PATH, motion=0.0, frames=5, fps=5.0, face=0.0)


@pytest.fixture(scope="module")
def photo() -> SourceImage:
    picture = metrics.grained(np.full((240, 320, 3), 128, np.uint8))
    return SourceImage.from_array(cv2.GaussianBlur(picture, (0, 0), 2).astype(np.uint8))


@pytest.fixture(scope="module")
def frames(breeze: BreezePipeline, photo: SourceImage) -> UInt8Array:
    return animate(breeze, photo, REQUEST)


def recipe_of(photo: SourceImage, request: MotionRequest = REQUEST, edits: tuple[str, ...] = ()) -> Recipe:
    return replace(Recipe.of(request, photo, "x"), edits=edits)


def test_a_clip_that_only_moves_along_its_path_lies_on_the_photo_again(photo: SourceImage, frames: UInt8Array) -> None:
    placed = on_photo(frames, photo, recipe_of(photo))
    assert np.abs(placed.astype(int) - photo.pixels).mean() < 0.6
    assert np.abs(frames.astype(int) - photo.pixels).mean() > 3
    elsewhere = recipe_of(photo, replace(REQUEST, camera="path from 0.15,0.2,0.5 to 0.4,0.1,0.6 ease=in"))
    assert np.abs(on_photo(frames, photo, elsewhere).astype(int) - photo.pixels).mean() > 1


def test_what_was_trimmed_is_known_and_what_is_not_known_stays_as_it_is(photo: SourceImage, frames: UInt8Array) -> None:
    whole = framings_of(frames, recipe_of(photo))
    path = CameraPath.from_text(PATH)
    assert whole[0] == path.start
    assert whole[-1].top == pytest.approx(path.end.top)
    assert framings_of(frames[1:4], recipe_of(photo, edits=("trim:2-4",))) == whole[1:4]
    for recipe, shown in (
        (None, frames), (recipe_of(photo, replace(REQUEST, camera="push-in")), frames),
        (recipe_of(photo), frames[:3]), (recipe_of(photo), frames[:, :200]), (recipe_of(photo, edits=("ease:in",)), frames),
    ):  # fmt: skip
        assert on_photo(shown, photo, recipe) is shown


def test_the_dial_of_a_path_promises_no_amount_of_motion(photo: SourceImage) -> None:
    assert asked_motion(recipe_of(photo)) is None
    assert asked_motion(recipe_of(photo, replace(REQUEST, camera="push-in", motion=0.3))) == 0.3
    assert Framing(0.1, 0.2, 0.5) == CameraPath.from_text(PATH).start
