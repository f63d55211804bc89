"""Life that is in doubt is none: products do not bend, people do not stand still."""

from __future__ import annotations

from dataclasses import replace

import cv2
import numpy as np
import pytest

from engine.generators.breeze import pipeline
from engine.generators.breeze.life_map import certain_life
from engine.generators.breeze.networks import Networks, thumbnail_of
from engine.generators.breeze.pipeline import BreezePipeline
from engine.imaging.source_image import SourceImage
from engine.request.motion_request import MotionRequest
from tests.conftest import animate


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
