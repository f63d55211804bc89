"""Life that is in doubt is none: products do not bend, people do not stand still."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import cv2
import numpy as np
import pytest

from engine.generators.breeze import pipeline
from engine.generators.breeze.life_map import LEAFY, believed_life, certain_life, recognised
from engine.generators.breeze.networks import Networks, thumbnail_of
from engine.generators.breeze.pipeline import BreezePipeline
from engine.imaging.source_image import SourceImage
from engine.request.motion_request import MotionRequest
from engine.request.painted_hints import Hints, Stroke
from tests.conftest import animate
from tests.support.labelled import WORDS, label_of


def test_a_packshot_on_white_does_not_live_and_a_person_does(samples: dict[str, SourceImage]) -> None:
    """A carton with a printed label, drawn: nothing in it may bend."""
    carton = np.full((512, 512, 3), 255, np.uint8)
    cv2.rectangle(carton, (170, 60), (340, 470), (40, 110, 60), -1)
    cv2.rectangle(carton, (190, 150), (320, 300), (240, 235, 220), -1)
    for i, word in enumerate(("FRESH", "OAT", "DRINK")):
        cv2.putText(carton, word, (200, 190 + 40 * i), cv2.FONT_HERSHEY_SIMPLEX, 0.9, (20, 20, 20), 2, cv2.LINE_AA)
    networks = Networks()
    life = {}
    for name, pixels in (("carton", carton), ("dog", samples["dog"].pixels)):
        thumbnail = thumbnail_of(pixels)
        depth, matte = networks.layout(thumbnail)
        where, _ = networks.life(thumbnail, depth, matte)
        life[name] = float(certain_life(where, pixels).max())
    assert life["carton"] == 0
    assert life["dog"] > 0.3


LIVES = np.full((24, 32), 0.6, np.float32)  # as the network says of books, balls and brushes, too


def of_things() -> dict[str, np.ndarray]:
    """A label, a ball with green stripes before a grey wall, blue paint."""
    ball = np.random.default_rng(1).integers(110, 140, (240, 320, 3)).astype(np.uint8)
    cv2.circle(ball, (160, 120), 90, (240, 240, 240), -1)
    for x in (110, 160, 210):
        cv2.line(ball, (x, 60), (x - 20, 180), (30, 150, 40), 9)
    paint = np.random.default_rng(2).integers(-20, 20, (240, 320, 3)) + np.array([40, 90, 190])
    return {"label": label_of(WORDS[:3], (320, 240), 3), "ball": ball, "paint": paint.astype(np.uint8)}


@pytest.mark.parametrize("name", ["label", "ball", "paint"])
def test_what_is_not_recognised_does_not_live(name: str) -> None:
    assert believed_life(LIVES, of_things()[name], "", "").max() < 0.02


def test_a_cup_does_not_live_and_a_dog_and_a_parrot_do(samples: dict[str, SourceImage]) -> None:
    life = {name: believed_life(LIVES, samples[name].fit(320, 240, "crop"), "", "") for name in samples}
    assert life["coffee"].max() < 0.02
    assert min(life["dog"].mean(), life["parrot"].mean()) > 0.25


@pytest.mark.parametrize("name", ["collins", "hopper"])
def test_a_person_lives_though_no_face_was_looked_for(name: str) -> None:
    person = SourceImage.open(Path(__file__).parents[3] / "data" / "faces" / f"{name}.jpg").fit(320, 320, "crop")
    assert believed_life(LIVES, person, "", "").mean() > 0.15


def test_what_is_painted_lives_and_so_does_what_is_asked_for_as_somebody() -> None:
    label = of_things()["label"]
    hints = Hints((Stroke(False, 0.1, ((0.25, 0.5),)),))
    painted = believed_life(LIVES, label, "", "", hints)
    assert painted[12, 8] == pytest.approx(0.6)
    assert painted[12, 24] < 0.02
    assert np.array_equal(believed_life(LIVES, label, "calm", ""), LIVES)
    assert np.array_equal(believed_life(LIVES, label, "", "", people=True), LIVES)


def test_plants_live_where_they_explain_most_of_the_life() -> None:
    grain = np.random.default_rng(3).integers(-20, 20, (240, 320, 3))
    half = np.where(np.arange(320)[None, :, None] < 160, [60, 130, 40], [128, 128, 128]) + grain
    green = recognised(LIVES, half.astype(np.uint8))
    assert green[:, :14].min() > 0.9
    assert green[:, 18:].max() < 0.1
    corner = LIVES * (np.arange(32) > 11)  # of that life the leaves explain less than LEAFY
    assert corner[:, :16].sum() < LEAFY * corner.sum()
    assert recognised(corner, half.astype(np.uint8)).max() < 0.1


def test_what_lives_for_certain_is_left_as_it_is() -> None:
    busy = np.random.default_rng(0).integers(0, 256, (64, 64, 3)).astype(np.uint8)
    plain = np.full((64, 64, 3), 240, np.uint8)
    where = np.array([[0.0, 0.1, 0.3, 0.5, 1.0]], np.float32)
    assert np.allclose(certain_life(where, busy)[0, [0, 1, 3, 4]], [0, 0, 0.5, 1])
    assert 0 < certain_life(where, busy)[0, 2] < 0.3
    assert np.allclose(certain_life(where, plain)[0, [0, 1, 2, 4]], [0, 0, 0, 1])


def test_where_nothing_is_to_live_nothing_is_sampled_and_the_clip_is_the_same(
    samples: dict[str, SourceImage], monkeypatch: pytest.MonkeyPatch
) -> None:
    breeze, still = BreezePipeline(), MotionRequest(width=128, height=96, frames=3, life=0.0)
    sampled = animate(breeze, samples["dog"], replace(still, life=1e-12))

    def never(*_: object) -> None:
        raise AssertionError

    monkeypatch.setattr(pipeline, "sample", never)
    assert np.array_equal(animate(breeze, samples["dog"], still), sampled)
