"""`vivant recipe` prints what a clip carries."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from engine.cli import recipe
from engine.cli.recipe import RecipeOptions
from engine.errors import RecipeError
from engine.export import ExportOptions, deliver
from engine.progress import ignore
from engine.request.recipe import Recipe
from tests.support.clips import clip_of, gradient, reel_of
from tests.support.command import SMALL, vivant


def test_a_recipe_is_printed_and_repeated(photo: Path) -> None:
    first, second = photo.with_name("first.gif"), photo.with_name("second.gif")
    made = vivant(
        "animate", photo, "-o", first, *SMALL, "--fps", "12.5", "--motion", "0.8", "--size", "96x64", "--seed", "11"
    )
    assert made.returncode == 0
    printed = json.loads(vivant("recipe", first).stdout)
    assert printed["request"]["seed"] == 11
    assert printed["source"]["name"] == "dog.png"
    assert vivant("animate", "--from", first, photo, "-o", second).returncode == 0
    assert first.read_bytes() == second.read_bytes()


def test_what_is_printed_is_the_whole_recipe(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    frames = gradient(2)
    deliver(reel_of(frames), tmp_path / "clip.gif", ExportOptions(), overwrite=False, report=ignore)
    assert recipe.run(RecipeOptions(tmp_path / "clip.gif", json=False)) == 0
    assert Recipe.from_text(capsys.readouterr().out) == clip_of(frames).recipe


def test_a_file_without_one_is_refused(tmp_path: Path) -> None:
    (tmp_path / "clip.gif").write_bytes(b"GIF89a")
    with pytest.raises(RecipeError):
        recipe.run(RecipeOptions(tmp_path / "clip.gif", json=False))
