"""Pictures are converted, reduced and flattened band by band, to the same pixels as in one go."""

from __future__ import annotations

import numpy as np
import pytest
from PIL import Image

from engine.imaging import raster
from engine.imaging.metadata import PictureMetadata
from engine.imaging.raster import Raster, in_srgb, is_deep, load_array, plain_mode, reduced_by_bands, white_of

PLAIN = PictureMetadata()
COLOURS = np.random.default_rng(4).integers(0, 256, (37, 21, 3)).astype(np.uint8)


@pytest.fixture(autouse=True)
def narrow_bands(monkeypatch: pytest.MonkeyPatch) -> None:
    """A few rows at a time, so that small pictures have many bands."""
    monkeypatch.setattr(raster, "BAND", 100)


@pytest.mark.parametrize("times", [1, 2, 3])
def test_bands_give_the_same_as_the_whole_picture(times: int) -> None:
    whole = Image.fromarray(COLOURS)
    assert np.array_equal(np.asarray(load_array(COLOURS, times).image), np.asarray(whole.reduce(times)))
    shown = in_srgb(reduced_by_bands(whole.convert("P"), times), PLAIN, (0, 0, 0))[0]
    assert shown.shape == (-(-37 // times), -(-21 // times), 3)
    assert np.array_equal(in_srgb(Raster(Image.fromarray(COLOURS)), PLAIN, (0, 0, 0))[0], COLOURS)


def test_blue_first_is_turned_around_and_alpha_stays_last() -> None:
    four = np.dstack([COLOURS, np.full((37, 21), 9, np.uint8)])
    assert np.array_equal(np.asarray(load_array(COLOURS, 1, swapped=True).image), COLOURS[..., ::-1])
    assert np.array_equal(np.asarray(load_array(four, 1, swapped=True).image), four[..., [2, 1, 0, 3]])
    assert load_array(COLOURS[..., :1], 1, swapped=True).image.mode == "L"


def test_what_is_transparent_shows_the_background() -> None:
    pixels = np.zeros((2, 3, 4), np.uint8)
    pixels[..., 0] = 200
    pixels[:, 0, 3], pixels[:, 1, 3], pixels[:, 2, 3] = 0, 128, 255
    shown = in_srgb(Raster(Image.fromarray(pixels)), PLAIN, (0, 100, 255))[0]
    assert shown[0, 0].tolist() == [0, 100, 255]
    assert np.abs(shown[0, 1].astype(int) - [100, 50, 127]).max() <= 1
    assert shown[0, 2].tolist() == [200, 0, 0]


def test_alpha_that_comes_apart_counts_like_alpha_in_the_picture() -> None:
    grey, alpha = np.full((9, 9), 60, np.uint8), np.arange(81, dtype=np.uint8).reshape(9, 9) * 3
    apart = in_srgb(Raster(Image.fromarray(grey), Image.fromarray(alpha)), PLAIN, (255, 255, 255))[0]
    within = in_srgb(Raster(Image.fromarray(np.dstack([grey, alpha]), "LA")), PLAIN, (255, 255, 255))[0]
    assert np.array_equal(apart, within)
    assert (np.diff(apart[..., 0].ravel().astype(int)) <= 0).all()  # the more alpha, the darker


@pytest.mark.parametrize(
    ("values", "mode", "white"),
    [
        ([0, 255], "L", 255),
        ([0, 40000], "I;16", 65535),
        ([0, 1000], "I", 65535),
        ([0, 200], "I", 255),
        ([0, 100000], "I", 100000),
        ([0, 0.7], "F", 1),
        ([0, 200.0], "F", 255),
        ([0, 3000.0], "F", 3000),
        ([0, float("inf")], "F", 1),
    ],
)
def test_the_white_of_deep_greys_follows_from_their_depth_or_their_brightest(
    values: list[float], mode: str, white: float
) -> None:
    kind = {"L": np.uint8, "I;16": np.uint16, "I": np.int32, "F": np.float32}[mode]
    image = Image.fromarray(np.array([values], kind))
    assert image.mode == mode
    assert is_deep(image) == (mode != "L")
    assert white_of(image) == white


def test_deep_greys_keep_their_fractions_and_their_transparent_value() -> None:
    image = Image.fromarray(np.array([[0, 32768, 65535]], np.uint16))
    assert np.asarray(plain_mode(image, 65535)) == pytest.approx(np.array([[0, 127.502, 255]]), abs=1e-3)
    image.info["transparency"] = 32768
    clear = plain_mode(image, 65535)
    assert clear.mode == "LA"
    assert np.asarray(clear)[0].tolist() == [[0, 255], [128, 0], [255, 255]]


@pytest.mark.parametrize(
    ("mode", "plain"),
    [("1", "L"), ("L", "L"), ("P", "RGBA"), ("PA", "RGBA"), ("RGBA", "RGBA"), ("CMYK", "CMYK"), ("YCbCr", "RGB"), ("LAB", "RGB")],
)  # fmt: skip
def test_every_mode_becomes_one_that_can_be_converted(mode: str, plain: str) -> None:
    assert plain_mode(Image.new(mode, (4, 4)), 255).mode == plain


def test_a_picture_without_rows_is_refused() -> None:
    with pytest.raises(ValueError, match="no rows"):
        raster.assembled((5, 0), 1, lambda first, last: Raster(Image.new("L", (5, 1))))
