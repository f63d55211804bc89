"""`--preset` of a person's own: by name or file, for animate, batch and export."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from engine.__main__ import main
from engine.cli.options import OutputOptions
from engine.cli.own_preset import order_of
from engine.errors import InvalidRequestError
from engine.export import read_recipe
from engine.export.reader import opened
from engine.jobs.store import job_folders
from engine.request.motion_request import MotionRequest
from engine.services.own_presets import ExportChoice, OwnPreset, save_preset
from tests.support.jobs import finished_job

REQUEST = MotionRequest(64, 64, frames=3, steps=4, motion=0.7, camera="orbit-left")
PRESET = OwnPreset.of("Shop", REQUEST, ExportChoice(("9:16", "own"), ("mp4",), "{photo} {size}", 64, 75, False))
PLAIN = OutputOptions(None, False, False, "", "", None, False, False, False, False, False, None, None)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """The preset as a file that somebody sent."""
    path = tmp_path / "shop.json"
    path.write_text(PRESET.to_text())
    return path


def size_of(path: Path) -> tuple[int, int]:
    with opened(path) as source:
        return source.size


def test_animate_makes_and_writes_a_clip_as_the_preset_says(photo: Path, tmp_path: Path) -> None:
    save_preset(PRESET)
    out = tmp_path / "out"
    assert main(["animate", str(photo), "-o", str(out), "--preset", "shop", "--motion", "0.3"]) == 0
    assert sorted(path.name for path in out.iterdir()) == ["dog 128x128.mp4", "dog 64x114.mp4"]
    request = read_recipe(out / "dog 64x114.mp4").request
    assert (request.camera, request.motion, request.frames) == ("orbit-left", 0.3, 3), "what is given goes first"
    assert size_of(out / "dog 64x114.mp4") == (64, 114)
    assert job_folders() == []


def test_a_preset_for_one_place_takes_the_name_of_the_file(photo: Path, file: Path, tmp_path: Path) -> None:
    data = json.loads(file.read_text())
    file.write_text(json.dumps({**data, "export": {"places": ["1:1"], "short_side": 64}}))
    assert main(["animate", str(photo), "-o", str(tmp_path / "a{b}.gif"), "--preset", str(file)]) == 0
    assert size_of(tmp_path / "a(b).gif") == (64, 64)


@pytest.mark.parametrize(("given", "expected"), [([], 255), (["--fit", "auto"], 120), (["--fit", "Black"], 0)])
def test_edges_that_are_given_go_before_those_of_the_preset_and_auto_is_a_word_of_its_own(
    given: list[str], expected: int, photo: Path, tmp_path: Path
) -> None:
    picture = np.full((128, 128, 3), 120, np.uint8)
    picture[20:108, 5:123] = (30, 160, 40)
    Image.fromarray(picture).save(photo)
    preset = OwnPreset.of("White", REQUEST, ExportChoice(("9:16",), short_side=64, fit="white"))
    (tmp_path / "white.json").write_text(preset.to_text())
    job = finished_job(photo, replace(REQUEST, motion=0, camera="static"))
    given += ["--preset", str(tmp_path / "white.json")]
    assert main(["export", str(job.folder), "-o", str(tmp_path / "out"), *given]) == 0
    assert abs(edge_of(tmp_path / "out") - expected) <= 6
    photos = tmp_path / "photos"
    photos.mkdir()
    photo.rename(photos / photo.name)
    out = tmp_path / "many"
    assert main(["batch", str(photos), "-o", str(out), "--no-check", "--at-once", "1", *given]) == 0
    assert abs(edge_of(out) - expected) <= 6


def edge_of(folder: Path) -> float:
    """How bright the upper border of the only clip is, in the middle."""
    with opened(next(folder.glob("*.mp4"))) as source:
        return float(source.picture(0)[2, 16:48].mean())


def test_several_files_need_a_folder_and_none_is_replaced(photo: Path, file: Path, tmp_path: Path) -> None:
    assert main(["animate", str(photo), "-o", str(tmp_path / "a.mp4"), "--preset", str(file)]) == 2
    assert main(["animate", str(photo), "-o", str(tmp_path / "out"), "--preset", str(file), "--force"]) == 2
    assert main(["animate", str(photo), "--preset", str(tmp_path / "none.json")]) == 2
    assert job_folders() == []
    with pytest.raises(InvalidRequestError, match="each of its places"):
        order_of(PRESET, photo, OutputOptions(**{**vars(PLAIN), "out": tmp_path / "a.mp4"}))
    assert order_of(PRESET, photo, PLAIN).folder == photo.parent


def test_a_batch_makes_a_clip_for_each_place_of_the_preset(photo: Path, file: Path, tmp_path: Path) -> None:
    photos = tmp_path / "photos"
    photos.mkdir()
    photo.rename(photos / "dog.png")
    out = tmp_path / "out"
    assert main(["batch", str(photos), "-o", str(out), "--preset", str(file), "--no-check", "--at-once", "1"]) == 0
    clips = sorted(path for path in out.iterdir() if path.suffix == ".mp4")
    assert [size_of(path) for path in clips] == [(128, 128), (64, 114)]
    assert read_recipe(clips[0]).request.camera == "orbit-left"


def test_export_takes_the_places_the_names_and_the_quality(photo: Path, file: Path, tmp_path: Path) -> None:
    job = finished_job(photo, REQUEST)
    assert main(["export", str(job.folder), "-o", str(tmp_path / "out"), "--preset", str(file)]) == 0
    assert sorted(path.name for path in (tmp_path / "out").iterdir()) == ["dog 64x114.mp4", "dog 64x64.mp4"]
