"""What is painted of depth and subject, and a depth picture, are what the clip is made with."""

from __future__ import annotations

import numpy as np
import pytest

from engine.generators.breeze.depth_view import depth_view
from engine.generators.breeze.layers import lifted, split_layers
from engine.generators.breeze.mending import MOST, STEP, mended
from engine.generators.breeze.pipeline import BreezePipeline
from engine.imaging.depth_picture import to_text
from engine.imaging.source_image import SourceImage
from engine.request.motion_request import MotionRequest
from engine.request.painted_hints import Arrow, Hints
from engine.services.depth import depth_of, on_photo
from engine.training import metrics
from tests.conftest import animate

DEPTH = np.full((96, 128), 0.4, np.float32)
MATTE = np.zeros((96, 128), np.float32)
REQUEST = MotionRequest(512, 384)


def with_hints(hints: str) -> MotionRequest:
    return MotionRequest(512, 384, hints=hints)


def test_without_anything_said_all_stays_as_it_was_found() -> None:
    layout = mended(DEPTH, MATTE, with_hints("still 0.1 0.5,0.5"))
    assert layout.depth is DEPTH
    assert layout.matte is MATTE
    assert not layout.lift.any()


def test_strokes_bring_nearer_and_farther_and_add_up_so_far() -> None:
    once = mended(DEPTH, MATTE, with_hints("nearer 0.1 0.5,0.5")).lift
    assert once[48, 64] == pytest.approx(STEP, abs=0.01)
    assert once[5, 5] == 0
    assert mended(DEPTH, MATTE, with_hints("farther 0.1 0.5,0.5")).lift[48, 64] == pytest.approx(-STEP, abs=0.01)
    assert mended(DEPTH, MATTE, with_hints("nearer 0.1 0.5,0.5; " * 9)).lift[48, 64] == pytest.approx(MOST, abs=0.01)
    assert mended(DEPTH, MATTE, with_hints("nearer 0.1 0.5,0.5")).seen[48, 64] == pytest.approx(0.4 + STEP, abs=0.01)


def test_the_subject_is_what_was_painted_last_and_stands_out_of_the_depth() -> None:
    layout = mended(DEPTH, MATTE, with_hints("subject 0.2 0.5,0.5; backdrop 0.05 0.5,0.5"))
    assert layout.matte[48, 64] == 0
    assert layout.matte[48, 64 + 20] == 1
    assert layout.depth[48, 64 + 20] > layout.depth[48, 64] + 0.2


def test_a_picture_takes_the_place_of_the_depth_that_was_found() -> None:
    ramp = np.tile(np.linspace(0, 1, 128, dtype=np.float32), (96, 1))
    layout = mended(DEPTH, MATTE, MotionRequest(512, 384, depth=to_text(ramp), hints="subject 0.1 0.5,0.5"))
    assert np.abs(layout.depth - ramp).max() < 0.02


def test_a_lift_moves_what_is_seen_within_a_subject_too() -> None:
    picture = metrics.grained(np.full((384, 512, 3), 128, np.uint8))
    y, x = np.mgrid[0:96, 0:128]
    disc = np.clip(24.5 - np.hypot(x - 60, y - 50), 0, 1).astype(np.float32)
    layers = split_layers(picture, 0.2 + 0.5 * disc, disc)
    lift = mended(DEPTH, MATTE, with_hints("nearer 0.05 0.47,0.52; nearer 0.05 0.9,0.1")).lift
    found = lifted(layers, lift)
    assert found.near[50, 60] - layers.near[50, 60] == pytest.approx(STEP, abs=0.02)
    assert abs(found.far[50, 60] - layers.far[50, 60]) < 0.1 * STEP, "what is behind it stays"
    assert found.far[9, 115] - layers.far[9, 115] == pytest.approx(STEP, abs=0.02)
    assert lifted(layers, np.zeros_like(lift)) is layers


def test_the_clip_is_made_with_it_and_the_same_request_makes_the_same_bytes(breeze: BreezePipeline) -> None:
    picture = SourceImage.from_array(metrics.grained(np.full((240, 320, 3), 128, np.uint8)))
    asked = {"camera": "orbit-right", "frames": 4, "fps": 4.0, "motion": 0.6, "face": 0.0}
    ramp = to_text(np.tile(np.linspace(0, 1, 128, dtype=np.float32), (96, 1)))
    plain, painted, given = (
        MotionRequest(320, 240, **asked, **more)  # type: ignore[arg-type]
        for more in ({}, {"hints": "nearer 0.2 0.3,0.5 0.7,0.5"}, {"depth": ramp})
    )
    clips = [animate(breeze, picture, request) for request in (plain, painted, given)]
    assert np.array_equal(clips[1], animate(breeze, picture, MotionRequest.from_json(painted.to_json())))
    assert np.array_equal(clips[2], animate(breeze, picture, MotionRequest.from_json(given.to_json())))
    for clip in clips[1:]:
        assert np.abs(clip[2].astype(int) - clips[0][2]).mean() > 0.5
        assert np.array_equal(clip[0], clips[0][0]), "the first frame stays the photo"


@pytest.mark.parametrize(
    ("clip", "fit", "point", "there"),
    [
        ((200, 200), "crop", (0.0, 0.0), (0.25, 0.0)),
        ((400, 100), "crop", (0.5, 1.0), (0.5, 0.75)),
        ((400, 100), "blur", (0.25, 0.0), (0.0, 0.0)),
        ((100, 200), "white", (0.0, 0.375), (0.0, 0.0)),
        ((400, 200), "crop", (0.1, 0.2), (0.1, 0.2)),
    ],
)
def test_what_is_painted_on_a_clip_lies_where_it_should_on_all_of_the_photo(
    clip: tuple[int, int], fit: str, point: tuple[float, float], there: tuple[float, float]
) -> None:
    (found,) = on_photo(Hints((Arrow(point, (0.5, 0.5)),)), clip, (400, 200), fit).arrows
    assert found.start == pytest.approx(there)
    assert found.end == (0.5, 0.5)


def test_the_depth_of_all_of_a_photo_is_that_of_its_clip() -> None:
    picture = SourceImage.from_array(metrics.grained(np.full((192, 256, 3), 128, np.uint8)))
    plain = depth_of(picture, MotionRequest(256, 192), (256, 192))
    nearer = depth_of(picture, MotionRequest(192, 192, hints="nearer 0.1 0.5,0.5"), (256, 192))
    h, w = plain.shape
    assert (nearer - plain)[h // 2, w // 2] == pytest.approx(STEP, abs=0.02)
    assert np.abs(nearer - plain)[:, : w // 6].max() < 0.01


def test_the_view_is_light_where_it_is_near_and_outlines_the_subject() -> None:
    photo, ramp = np.full((96, 128, 3), 100, np.uint8), np.tile(np.linspace(0, 1, 64, dtype=np.float32), (48, 1))
    matte = np.zeros((48, 64), np.float32)
    plain = depth_view(photo, ramp, matte)
    assert plain[48, 120].sum() > 2 * plain[48, 8].sum()
    matte[12:36, 16:48] = 1
    outlined = depth_view(photo, ramp, matte)
    assert np.abs(outlined.astype(int) - plain)[48, 28:38].max() > 100
    assert np.array_equal(outlined[48, 60:70], plain[48, 60:70])
