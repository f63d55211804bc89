"""Things are found where they are, by name; what is not there is not."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from engine.arrays import UInt8Array
from engine.errors import ModelMissingError
from engine.imaging import object_detection
from engine.imaging.object_detection import KINDS, Thing, boxes, find
from engine.imaging.source_image import SourceImage
from engine.paths import RESOURCES


def sample(name: str) -> UInt8Array:
    return SourceImage.open(RESOURCES / "samples" / f"{name}.jpg").fit(480, 320, "crop")


@pytest.mark.parametrize(("name", "kind"), [("dog", "dog"), ("parrot", "bird"), ("coffee", "cup")])
def test_what_a_photo_is_about_is_the_surest_thing_in_it(name: str, kind: str) -> None:
    thing = find(sample(name))[0]
    assert thing.kind == kind
    assert thing.sure > 0.5
    assert 0.2 < thing.area < 0.9


def test_a_thing_is_found_where_it_is() -> None:
    picture = np.full((480, 640, 3), 128, np.uint8)
    picture[160:, 160:] = sample("dog")
    dog = next(thing for thing in find(picture) if thing.kind == "dog")
    assert dog.left > 0.2
    assert dog.top > 0.25
    assert max(dog.right, dog.bottom) > 0.9


def test_nothing_is_found_in_a_plain_picture() -> None:
    assert find(np.full((100, 140, 3), 200, np.uint8)) == []


def test_the_sides_of_a_box_are_as_far_from_its_cell_as_the_network_says() -> None:
    level = np.full((len(KINDS) + 44, 4, 8), -9, np.float32)
    level[KINDS.index("cat"), 1, 3] = 9
    for side, cells in enumerate((2, 1, 3, 2)):
        level[len(KINDS) + 11 * side + cells, 1, 3] = 30
    scores, sides = boxes(level)
    cell = 1 * 8 + 3
    assert scores[cell].argmax() == KINDS.index("cat")
    np.testing.assert_allclose(sides[cell], [1.5 / 8, 0.5 / 4, 6.5 / 8, 3.5 / 4], atol=1e-5)


def test_the_area_counts_what_is_in_the_picture() -> None:
    assert Thing("cup", 0.9, -1, 0.5, 0.5, 2).area == pytest.approx(0.25)
    assert Thing("cup", 0.9, 1.2, 0, 1.5, 1).area == 0


def test_a_missing_network_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(object_detection, "NETWORK", Path("/nowhere/detector.onnx"))
    object_detection.network.cache_clear()
    with pytest.raises(ModelMissingError, match="recognises things"):
        find(np.zeros((8, 8, 3), np.uint8))
