"""The Python interface: what the guide says works as written."""

from __future__ import annotations

import re
import sys
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from engine import api
from tests.conftest import ROOT, SAMPLES

GUIDE = ROOT / "resources" / "guide" / "python.md"
EXAMPLES = re.findall(r"```python\n(.*?)```", GUIDE.read_text("utf-8"), re.DOTALL)


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The working folder of a script, with a small photo in it, where `import vivant` works as when it is installed."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setitem(sys.modules, "vivant", api)
    with Image.open(SAMPLES / "dog.jpg") as image:
        image.resize((128, 128)).save(tmp_path / "dog.jpg")
    return tmp_path


def test_the_first_example_of_the_guide_makes_a_clip(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    exec(compile(EXAMPLES[0], "python.md", "exec"), {})
    lines = capsys.readouterr().out.splitlines()
    assert lines[0] == "(50, 128, 128, 3) 25.0"
    assert re.match(r"score [01]\.\d\d \[.*\]", lines[1])
    assert lines[2] == f"dog.mp4 {(here / 'dog.mp4').stat().st_size}"


def test_the_example_of_the_readme_makes_a_clip(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (example,) = re.findall(r"```python\n(.*?)```", (ROOT / "README.md").read_text("utf-8"), re.DOTALL)
    exec(compile(example, "README.md", "exec"), {})
    assert 0 < float(capsys.readouterr().out) <= 1
    assert (here / "dog.mp4").stat().st_size > 1000


def test_the_second_example_of_the_guide_stops(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    exec(compile(EXAMPLES[1], "python.md", "exec"), {})
    assert capsys.readouterr().out.splitlines()[-2:] == ["DECODE 2 of 50", "stopped"]


def test_a_clip_outlives_the_folder_it_was_made_in_and_leaves_nothing(photo: Path, home: Path) -> None:
    clip = api.animate(photo, frames=2, long_side=64)
    assert clip.frames.shape == (2, 64, 64, 3)
    assert not isinstance(clip.frames, np.memmap)
    assert not list(home.glob("jobs/*"))


def test_a_recipe_makes_the_same_clip_again(photo: Path, tmp_path: Path) -> None:
    clip = api.animate(photo, frames=3, long_side=64, seed=5, motion=0.7)
    api.export(clip, tmp_path / "clip.png")
    again = api.animate(photo, recipe=api.read_recipe(tmp_path / "clip.png"))
    assert np.array_equal(again.frames, clip.frames)


def test_the_same_is_made_as_on_the_command_line(photo: Path, tmp_path: Path) -> None:
    from engine.__main__ import main

    arguments = ["animate", str(photo), "-o", str(tmp_path / "line.png"), "--frames", "2", "--motion", "0.5"]
    assert main(arguments) == 0
    clip = api.animate(photo, frames=2, motion=0.5)
    assert api.read_recipe(tmp_path / "line.png") == clip.recipe
    api.export(clip, tmp_path / "script.png")
    assert (tmp_path / "script.png").read_bytes() == (tmp_path / "line.png").read_bytes()


def test_a_preset_of_a_platform_decides_size_and_format(photo: Path, tmp_path: Path) -> None:
    clip = api.animate(photo, frames=2, long_side=64)
    written = api.export(clip, tmp_path / "clip.mp4", preset="tiktok")
    assert (written.width, written.height) == (1080, 1920)


def test_mistakes_are_sentences(photo: Path, tmp_path: Path) -> None:
    with pytest.raises(api.EngineError, match="Motion"):
        api.animate(photo, motion=7.0)
    with pytest.raises(api.EngineError, match="nothing.jpg"):
        api.open_photo(tmp_path / "nothing.jpg")
    with pytest.raises(TypeError, match="colour"):
        api.animate(photo, colour="red")
