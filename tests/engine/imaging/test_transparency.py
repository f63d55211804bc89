"""Transparent pictures keep their alpha when they are to, look the same over any ground, and never show hidden colours."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from engine.arrays import UInt8Array
from engine.errors import UnreadableImageError
from engine.imaging.fit import fitted
from engine.imaging.source_image import SourceImage
from engine.imaging.transparency import continued, over
from tests.support.transparent import packshot, save_packshot

GROUNDS = ((255, 255, 255), (0, 0, 0), (20, 90, 230))


def seen(picture: UInt8Array, ground: tuple[int, int, int]) -> UInt8Array:
    return over(ground, picture[..., :3], picture[..., 3])


@pytest.mark.parametrize("height", [192, 1300], ids=["at once", "by a reduced picture"])
def test_a_picture_opened_without_a_background_keeps_its_alpha_and_looks_the_same(height: int, tmp_path: Path) -> None:
    path, raw = save_packshot(tmp_path / "bottle.png", height), packshot(height)
    image = SourceImage.open(path, None)
    assert image.alpha is not None
    assert np.array_equal(image.alpha, raw[..., 3])
    for ground in GROUNDS:
        shown = over(ground, image.pixels, image.alpha)
        assert np.abs(shown.astype(int) - seen(raw, ground)).max() <= 1
        assert np.abs(shown.astype(int) - SourceImage.open(path, ground).pixels).max() <= 1


def test_colours_under_what_is_transparent_are_those_beside_it() -> None:
    raw = packshot()
    hidden = continued(raw[..., :3], raw[..., 3])[raw[..., 3] == 0]
    assert hidden[:, 1].max() < 235, "the green that was under nothing"
    assert hidden[:, 0].min() > 150


def test_faint_pixels_with_wrong_colours_take_on_those_beside_them() -> None:
    pixels, alpha = np.full((64, 64, 3), (200, 40, 40), np.uint8), np.full((64, 64), 255, np.uint8)
    pixels[:, 40:], alpha[:, 40:] = (0, 0, 255), 0
    pixels[:, 38:40], alpha[:, 38:40] = (170, 85, 85), 3
    colours = continued(pixels, alpha)
    assert np.abs(colours[:, 39].astype(int) - (200, 43, 43)).max() <= 5
    assert np.array_equal(colours[:, :38], pixels[:, :38])


def test_an_opaque_picture_has_no_alpha(slope: UInt8Array, tmp_path: Path) -> None:
    path = tmp_path / "opaque.png"
    Image.fromarray(np.dstack([slope, np.full(slope.shape[:2], 255, np.uint8)])).save(path)
    image = SourceImage.open(path, None)
    assert image.alpha is None
    assert np.array_equal(image.pixels, slope)


def test_a_picture_of_which_nothing_is_seen_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "empty.png"
    Image.new("RGBA", (96, 96), (255, 0, 0, 0)).save(path)
    with pytest.raises(UnreadableImageError, match="completely transparent"):
        SourceImage.open(path, None)
    assert SourceImage.open(path).pixels.min() == 255


@pytest.mark.parametrize("orientation", [3, 6])
def test_alpha_is_turned_with_its_picture(orientation: int, tmp_path: Path) -> None:
    raw, exif, path = packshot(), Image.Exif(), tmp_path / "turned.png"
    exif[0x0112] = orientation
    Image.fromarray(raw).save(path, exif=exif)
    image = SourceImage.open(path, None)
    assert image.alpha is not None
    assert np.array_equal(image.alpha, np.rot90(raw[..., 3], 2 if orientation == 3 else -1))


@pytest.mark.parametrize("ending", ["webp", "avif", "tiff", "gif"])
def test_other_formats_keep_their_alpha_too(ending: str, tmp_path: Path) -> None:
    raw, path = packshot(), tmp_path / f"bottle.{ending}"
    Image.fromarray(raw).save(path, **{"webp": {"lossless": True}, "avif": {"quality": 100}}.get(ending, {}))
    alpha = SourceImage.open(path, None).alpha
    assert alpha is not None
    with Image.open(path) as image:
        assert np.array_equal(alpha, np.asarray(image.convert("RGBA"))[..., 3])


@pytest.mark.parametrize("fit", ["crop", "blur", "white", "#102030"])
def test_a_transparent_picture_fits_other_shapes_without_a_fringe_or_a_frame(fit: str, tmp_path: Path) -> None:
    image = SourceImage.open(save_packshot(tmp_path / "bottle.png"), None)
    pixels, alpha = image.fit(240, 100, fit), image.fit_alpha(240, 100, fit)
    assert alpha is not None
    assert alpha.shape == pixels.shape[:2] == (100, 240)
    assert alpha.max() == 255
    edge = (alpha > 20) & (alpha < 250)
    assert pixels[edge][:, 0].min() > 150, "no colour but the bottle's at its edge"
    if fit != "crop":
        assert alpha[:, :60].max() == 0
    whole = fitted(np.dstack([image.pixels, image.alpha]), (240, 100), fit)
    assert np.array_equal(whole, np.dstack([pixels, alpha]))
