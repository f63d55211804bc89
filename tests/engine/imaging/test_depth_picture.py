"""Depth comes from grey pictures of 8 and 16 bits, survives as text, and what is none is a sentence with a hint."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from engine.errors import ExportError, InvalidRequestError, UnreadableImageError
from engine.imaging.depth_picture import (
    check_depth_target,
    fitted_depth,
    from_text,
    read_depth,
    to_text,
    write_depth,
)
from engine.request.motion_request import MotionRequest
from engine.request.validation import check, read_request

RAMP = np.tile(np.linspace(0, 1, 320, dtype=np.float32), (240, 1))


@pytest.mark.parametrize("ending", ["png", "tif", "tiff"])
@pytest.mark.parametrize("kind", [np.uint8, np.uint16])
def test_grey_pictures_are_read(tmp_path: Path, ending: str, kind: type[np.integer]) -> None:
    path = tmp_path / f"ramp.{ending}"
    Image.fromarray(np.rint(RAMP * np.iinfo(kind).max).astype(kind)).save(path)
    depth = from_text(read_depth(path, (4000, 3000)))
    assert depth.shape == (120, 160)
    assert np.abs(depth[60] - np.linspace(0, 1, 160)).max() < 0.006


def test_what_is_grey_but_saved_as_colours_is_read_too(tmp_path: Path) -> None:
    grey = np.rint(RAMP * 255).astype(np.uint8)
    for name, picture in {
        "rgb": Image.fromarray(np.dstack([grey] * 3)), "la": Image.fromarray(grey).convert("LA"),
        "p": Image.fromarray(grey).convert("P"),
    }.items():  # fmt: skip
        picture.save(tmp_path / f"{name}.png")
        assert np.abs(from_text(read_depth(tmp_path / f"{name}.png", (320, 240))) - 0.5).max() > 0.49


@pytest.mark.parametrize(
    ("picture", "says"),
    [
        (Image.new("RGB", (320, 240), (200, 10, 10)), "in colour"),
        (Image.new("L", (240, 320)), "shapes differ"),
        (Image.new("L", (320, 1)), "neither|shapes differ"),
    ],
)
def test_colour_and_another_shape_are_told(tmp_path: Path, picture: Image.Image, says: str) -> None:
    picture.save(tmp_path / "other.png")
    with pytest.raises(UnreadableImageError, match=says) as caught:
        read_depth(tmp_path / "other.png", (320, 240))
    assert caught.value.hint


def test_other_files_and_damaged_ones_are_told(tmp_path: Path) -> None:
    Image.fromarray((RAMP * 255).astype(np.uint8)).save(tmp_path / "ramp.png")
    whole = (tmp_path / "ramp.png").read_bytes()
    Image.fromarray(RAMP).save(tmp_path / "float.tif")
    files = {"cut.png": whole[: len(whole) // 2], "text.png": b"not a picture", "none.png": b""}
    for name, content in files.items():
        (tmp_path / name).write_bytes(content)
    Image.fromarray((RAMP * 255).astype(np.uint8)).save(tmp_path / "ramp.jpg")
    for name in (*files, "float.tif", "ramp.jpg", "missing.png"):
        with pytest.raises(UnreadableImageError):
            read_depth(tmp_path / name, (320, 240))


@pytest.mark.parametrize("ending", ["png", "tif"])
def test_what_is_written_is_read_again(tmp_path: Path, ending: str) -> None:
    path = tmp_path / f"out.{ending}"
    write_depth(path, RAMP[::2, ::2], (640, 480))
    with Image.open(path) as picture:
        assert picture.size == (640, 480)
        assert picture.mode.startswith("I;16")
    assert np.abs(from_text(read_depth(path, (640, 480))) - from_text(to_text(RAMP))).max() < 0.01


def test_where_depth_can_t_be_written_is_told_before(tmp_path: Path) -> None:
    (tmp_path / "there.png").touch()
    for name in ("depth.jpg", "there.png"):
        with pytest.raises(ExportError):
            check_depth_target(tmp_path / name, force=False)
    check_depth_target(tmp_path / "there.png", force=True)
    with pytest.raises(ExportError):
        write_depth(tmp_path / "no folder" / "depth.png", RAMP, (64, 48))


def test_a_request_carries_it_and_damage_is_told() -> None:
    request = MotionRequest(320, 240, depth=to_text(RAMP))
    assert read_request(request.to_json()) == request
    colour = MotionRequest(320, 240, depth="aGVsbG8=")
    for bad in (colour.depth, "%%%", request.depth[: len(request.depth) // 8 * 4], "A" * 200_000):
        with pytest.raises(InvalidRequestError, match="damaged"):
            from_text(bad)
    with pytest.raises(InvalidRequestError, match="takes no depth picture"):
        check(MotionRequest(1024, 576, model="svd-xt", camera="own", frames=25, fps=7, steps=25, depth=request.depth))


def test_it_is_fitted_as_the_photo_is() -> None:
    square = fitted_depth(RAMP, (200, 200), "crop", (64, 64))
    assert (square[0, 0], square[0, -1]) == (pytest.approx(0.125, abs=0.02), pytest.approx(0.875, abs=0.02))
    around = fitted_depth(RAMP, (800, 240), "blur", (60, 200))
    assert around.shape == (60, 200)
    assert around[30, 0] == pytest.approx(0, abs=0.02)
    assert around[30, 60] == pytest.approx(0, abs=0.02)
    assert around[30, 100] == pytest.approx(0.5, abs=0.02)
    tall = fitted_depth(RAMP, (320, 480), "white", (96, 64))
    assert tall[0, 32] == pytest.approx(tall[48, 32], abs=0.01)
