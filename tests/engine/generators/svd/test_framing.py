"""Any shape fits into one that the model knows, and comes out of it again."""

from __future__ import annotations

import numpy as np
import pytest

from engine.generators.svd.framing import Framing
from engine.imaging.source_image import SourceImage
from engine.request.motion_request import MotionRequest
from tests.conftest import SAMPLES

AREA = 1024 * 576


@pytest.mark.parametrize(
    "size", [(1024, 576), (576, 1024), (800, 800), (1024, 512), (1024, 300), (400, 1000), (640, 480), (480, 854)]
)
def test_the_canvas_has_the_trained_number_of_pixels_and_the_box_the_clips_shape(size: tuple[int, int]) -> None:
    framing = Framing.of(MotionRequest(*size), AREA)
    (width, height), (left, top, w, h) = framing.canvas, framing.box
    assert width % 64 == height % 64 == 0
    assert 0.8 < width * height / AREA < 1.2
    assert abs(w / h / (size[0] / size[1]) - 1) < 0.01
    assert 0 <= left <= left + w <= width
    assert 0 <= top <= top + h <= height
    ordinary = 0.5 <= size[0] / size[1] <= 2
    assert (w * h > 0.85 * width * height) == ordinary


@pytest.mark.parametrize("size", [(1024, 768), (768, 1024), (1024, 512), (1024, 460), (300, 1000), (854, 480)])
def test_what_is_cut_from_what_the_model_sees_is_the_photo_as_the_clip_begins_with_it(size: tuple[int, int]) -> None:
    image, framing = SourceImage.open(SAMPLES / "parrot.jpg"), Framing.of(MotionRequest(*size), AREA)
    back = framing.cut(framing.show(image), size)
    assert np.abs(back.astype(int) - framing.picture(image)).mean() < 4  # resampled twice; moved by 5 %, it were 15


def test_a_thin_border_goes_on_as_the_picture_does() -> None:
    image, framing = SourceImage.open(SAMPLES / "parrot.jpg"), Framing.of(MotionRequest(1024, 768), AREA)
    seen, (left, _, width, _) = framing.show(image).astype(int), framing.box
    assert left > 10
    for inside, outside in ((left, left - 1), (left + width - 1, left + width)):
        assert np.array_equal(seen[:, inside], seen[:, outside])


def test_an_extreme_shape_gets_the_border_that_was_chosen_and_it_comes_off_again(slope: np.ndarray) -> None:
    image = SourceImage.from_array(slope[:64])
    for pad, colour in (("blur", None), ("white", (255,) * 3), ("black", (0,) * 3), ("#f4f0ea", (0xF4, 0xF0, 0xEA))):
        framing = Framing.of(MotionRequest(640, 200, model="svd-xt", pad=pad), AREA)
        seen = framing.show(image)
        assert seen.shape[:2] == framing.canvas[::-1]
        back = framing.cut(seen, (640, 200))
        assert np.abs(back.astype(int) - framing.picture(image)).mean() < 2
        (_, top, _, height), border = framing.box, seen[: framing.box[1]]
        if colour is None:
            assert border.std() > 5  # blurred, not blank
        else:
            assert (border == colour).all()
            assert (seen[top + height :] == colour).all()
