"""Numbered PNG pictures in a folder or an archive, with a sidecar; and single pictures."""

from __future__ import annotations

import json
import zipfile
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from engine.errors import ExportError, RecipeError
from engine.export.encoding import Encoding
from engine.export.image_sequence import (
    SIDECAR,
    content,
    picture_names,
    read_sequence_metadata,
    sidecar,
    verify_sequence,
    verify_still,
    write_sequence,
    write_still,
)
from engine.progress import ignore
from tests.support.clips import gradient, reel_of

SOURCE = reel_of(gradient(3, 12, 16))


@pytest.fixture(params=["frames", "frames.zip"])
def written(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    path = tmp_path / request.param
    write_sequence(SOURCE, path, Encoding(), ignore)
    return path


def test_every_frame_is_a_numbered_picture_with_exactly_its_pixels(written: Path) -> None:
    assert picture_names(written) == ["00001.png", "00002.png", "00003.png"]
    verify_sequence(SOURCE, written)
    if written.is_dir():
        assert np.array_equal(np.asarray(Image.open(written / "00002.png")), SOURCE.picture(1))


def test_the_sidecar_tells_rate_recipe_and_source_type(written: Path) -> None:
    assert sidecar(written)["fps"] == 12.5
    assert read_sequence_metadata(written) == SOURCE.metadata


def test_an_archive_of_the_same_clip_has_the_same_bytes(tmp_path: Path) -> None:
    for name in ("a.zip", "b.zip"):
        write_sequence(SOURCE, tmp_path / name, Encoding(), ignore)
    assert (tmp_path / "a.zip").read_bytes() == (tmp_path / "b.zip").read_bytes()


def test_a_missing_or_another_picture_is_noticed(tmp_path: Path) -> None:
    folder = tmp_path / "frames"
    write_sequence(SOURCE, folder, Encoding(), ignore)
    (folder / "00001.png").write_bytes((folder / "00002.png").read_bytes())
    with pytest.raises(ExportError, match="not those of the clip"):
        verify_sequence(SOURCE, folder)
    (folder / "00002.png").unlink()
    with pytest.raises(ExportError, match="2 pictures were written instead of 3"):
        verify_sequence(SOURCE, folder)


def test_the_frame_that_was_chosen_is_the_still_picture(tmp_path: Path) -> None:
    for frame, shown in ((1, 1), (99, 2)):
        path = tmp_path / f"{frame}.png"
        write_still(SOURCE, path, Encoding(still=frame), ignore)
        assert np.array_equal(np.asarray(Image.open(path)), SOURCE.picture(shown))
        verify_still(SOURCE, path)
    with pytest.raises(ExportError, match="another size"):
        verify_still(reel_of(gradient(1, 20, 30)), path)


@pytest.mark.parametrize(
    "text", ["", "[1]", "{", '{"recipe": 5}', '{"recipe": "", "digital_source_type": []}', "[" * 9999]
)
def test_a_foreign_or_damaged_sidecar_is_told(text: str, tmp_path: Path) -> None:
    (tmp_path / SIDECAR).write_text(text)
    with pytest.raises(RecipeError):
        read_sequence_metadata(tmp_path)


def test_what_is_no_archive_is_told_and_no_more_is_read_than_asked_for(tmp_path: Path) -> None:
    (tmp_path / "a.zip").write_bytes(b"PK\x03\x04 damaged")
    with pytest.raises(RecipeError):
        picture_names(tmp_path / "a.zip")
    with zipfile.ZipFile(tmp_path / "b.zip", "w") as archive:
        archive.writestr(SIDECAR, json.dumps({"fps": 25}))
    assert content(tmp_path / "b.zip", SIDECAR, 4) == b'{"fp'
    with pytest.raises(RecipeError, match="no “nothing”"):
        content(tmp_path, "nothing", 4)
