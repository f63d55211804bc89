"""Photos and frames go into other shapes whole or cropped, never stretched; what is around them is what was asked."""

from __future__ import annotations

import numpy as np
import pytest

from engine.arrays import UInt8Array
from engine.errors import InvalidRequestError
from engine.imaging.fit import fitted
from engine.request.motion_request import MotionRequest
from engine.request.validation import check


def disc(width: int = 320, height: int = 200) -> UInt8Array:
    y, x = np.mgrid[0:height, 0:width]
    inside = (x - width / 2) ** 2 + (y - height / 2) ** 2 < 40**2
    return np.where(inside[..., None], (250, 40, 40), (30, 60, 90)).astype(np.uint8)


@pytest.mark.parametrize("fit", ["crop", "white", "black", "#336699"])
@pytest.mark.parametrize("size", [(108, 192), (300, 100), (200, 200), (321, 199), (64, 64)])
def test_a_circle_stays_a_circle(fit: str, size: tuple[int, int]) -> None:
    result = fitted(disc(), size, fit)
    assert result.shape == (size[1], size[0], 3)
    red = (result[..., 0] > 160) & (result[..., 1] < 100)
    rows, columns = np.nonzero(red)
    tall, wide = np.ptp(rows) + 1, np.ptp(columns) + 1
    if tall < size[1] and wide < size[0]:
        assert abs(tall - wide) <= 2


def test_a_pad_is_exactly_its_colour_and_the_picture_is_whole() -> None:
    for fit, colour in (("white", (255, 255, 255)), ("black", (0, 0, 0)), ("#336699", (0x33, 0x66, 0x99))):
        result = fitted(disc(), (160, 300), fit)
        assert (result[:90] == colour).all()
        assert (result[-90:] == colour).all()
        assert tuple(result[150, 2]) == (30, 60, 90)


def test_a_blurred_pad_has_the_pictures_colours_and_no_edges() -> None:
    photo = disc()
    result = fitted(photo, (160, 300), "blur").astype(int)
    assert np.array_equal(result[110:190], fitted(photo, (160, 300), "white")[110:190])
    pad = result[:90]
    assert np.abs(np.diff(pad, axis=0)).max() <= 12
    assert pad[..., 2].mean() > pad[..., 1].mean() > 20


def test_an_unknown_fit_is_refused_in_a_request_as_well() -> None:
    for fit in ("stretch", "#12", "#gggggg", ""):
        with pytest.raises(InvalidRequestError, match="no fit"):
            fitted(disc(), (64, 64), fit)
        with pytest.raises(InvalidRequestError, match="no fit"):
            check(MotionRequest(64, 64, fit=fit))
    check(MotionRequest(64, 64, fit="#ff00aa"))


def test_an_unknown_border_is_refused_in_a_sentence_and_so_is_one_for_a_model_that_needs_none() -> None:
    for pad in ("crop", "f4f0ea", "#f4f0e", ""):
        with pytest.raises(InvalidRequestError, match="no border") as refused:
            check(MotionRequest(64, 64, "svd-xt", frames=14, camera="own", pad=pad))
        assert "a colour like #f4f0ea" in refused.value.hint
    with pytest.raises(InvalidRequestError, match="Breeze puts no border"):
        check(MotionRequest(64, 64, pad="white"))
    check(MotionRequest(64, 64, "svd-xt", frames=14, camera="own", pad="#f4f0ea"))
