"""Recipes survive whatever their words are, and those from strangers are checked field by field."""

from __future__ import annotations

import io
import json
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from engine.errors import EngineError, RecipeError
from engine.imaging.source_image import SourceImage
from engine.request.edit_log import label_edit, label_outlines
from engine.request.motion_request import MotionRequest
from engine.request.recipe import LARGEST, Recipe
from engine.request.validation import read_request

RECIPE = Recipe(MotionRequest(128, 96), "dog.jpg", "0" * 64, "breeze 1")


@pytest.mark.parametrize(
    "name",
    ["猫 ü.jpg", 'a"b\\c.jpg', "a\nb;#=.jpg", "\udcff\udc80.jpg", "<&>]]>.jpg", "", "x" * 1000, "\u2028\x7f\ufffe"],
)
def test_any_file_name_survives(name: str) -> None:
    recipe = replace(RECIPE, source_name=name)
    text = recipe.to_text()
    assert text.isascii()
    assert Recipe.from_text(text) == recipe


def test_a_recipe_is_the_same_text_every_time() -> None:
    assert RECIPE.to_text() == Recipe.from_text(RECIPE.to_text()).to_text()


@pytest.mark.parametrize(
    "text",
    ["", "null", "[]", "{}", "5", '"Vivant"', '{"made_by": "Vivant"}', '{"made_by": ["Vivant"]}', "[" * 100_000, "{" * 50_000, "NaN", "x" * (LARGEST + 1)],
    ids=range(12),
)  # fmt: skip
def test_what_is_no_recipe_is_told(text: str) -> None:
    with pytest.raises(RecipeError):
        Recipe.from_text(text)


ODD_VALUES = [
    None,
    True,
    -1,
    0,
    1e308,
    float("inf"),
    float("nan"),
    2**80,
    "",
    "x" * 5000,
    "../../etc/passwd",
    [],
    {},
    [[1]],
    "\ud800",
    "breeze\0",
]


@pytest.mark.parametrize("field", MotionRequest(64, 64).to_json())
def test_every_field_of_a_request_is_checked(field: str) -> None:
    """Any odd value is refused with our own error, or is one that a person could have asked for."""
    for value in ODD_VALUES:
        data = json.loads(RECIPE.to_text())
        data["request"][field] = value
        try:
            read = Recipe.from_text(json.dumps(data))
        except RecipeError:
            continue
        assert read.request == read_request(read.request.to_json())


@pytest.mark.parametrize(
    "path",
    [
        ("source",),
        ("source", "name"),
        ("source", "sha256"),
        ("model_version",),
        ("program_version",),
        ("request",),
        ("thumbnail",),
    ],
)
def test_every_other_field_is_checked(path: tuple[str, ...]) -> None:
    for value in ODD_VALUES:
        data = json.loads(RECIPE.to_text())
        place = data
        for key in path[:-1]:
            place = place[key]
        place[path[-1]] = value
        try:
            read = Recipe.from_text(json.dumps(data))
        except RecipeError:
            continue
        assert isinstance(read.source_name, str)
        assert len(read.source_name) < 1024


def test_flipped_bytes_never_escape_as_something_else() -> None:
    rng, whole = np.random.default_rng(0), RECIPE.to_text().encode()
    for _ in range(400):
        data = bytearray(whole)
        for at in rng.integers(len(data), size=3):
            data[at] = int(rng.integers(256))
        try:
            Recipe.from_text(bytes(data).decode("utf-8", "replace"))
        except EngineError as error:
            said = error
            continue
    assert str(said)


def test_a_recipe_of_another_program_is_told(tmp_path: Path) -> None:
    with pytest.raises(RecipeError, match="not made by Vivant"):
        Recipe.from_text('{"made_by": "Someone"}')


def test_a_photo_in_the_recipe_comes_back_small(slope) -> None:
    recipe = RECIPE.with_thumbnail(np.repeat(np.repeat(slope, 8, 0), 8, 1))
    read = Recipe.from_text(recipe.to_text())
    assert read == recipe
    assert len(recipe.to_text()) < 40_000
    with Image.open(io.BytesIO(read.thumbnail)) as picture:
        assert picture.size == (192, 144)


@pytest.mark.parametrize("thumbnail", ["!", "AAAA", "/9j/" + "A" * 300_000, 5, None, ["/9j/"], "ä"])
def test_what_is_no_small_photo_is_refused(thumbnail: object) -> None:
    data = json.loads(RECIPE.to_text())
    data["thumbnail"] = thumbnail
    with pytest.raises(RecipeError):
        Recipe.from_text(json.dumps(data))


@pytest.mark.parametrize(
    "edits",
    [(), ("label",), ("colour", "face", "trim:12"), ("plate",), ("label:1,2,30,2,30,40;5,6,7,8,9,99999,0,0", "face")],
)
def test_what_was_done_to_the_clip_afterwards_is_told(edits: tuple[str, ...]) -> None:
    recipe = replace(RECIPE, edits=edits)
    assert Recipe.from_text(recipe.to_text()) == recipe
    assert ("edits" in recipe.to_text()) == bool(edits)


@pytest.mark.parametrize(
    "edits",
    ["label", None, 5, {}, [5], ["trim"], ["trim:0"], ["trim:-1"], ["trim:1e9"], ["trim:9999999"], ["rm -rf"],
     ["label\n"], ["label"] * 17, [["label"]], ["TRIM:1"], ["trim:1²"],
     ["label:"], ["label:1,2"], ["label:1,2,3,4"], ["label:1,2,3,4,5"], ["label:1,2,3,4,-5,6"], ["label:1,2,3,4,5,1e3"],
     ["label:1,2,3,4,5,6;"], ["label:1,2,3,4,5,100000"], ["label:" + ",".join(["1"] * 66)],
     ["label:" + ";".join(["1,2,3,4,5,6"] * 100)], ["face:1,2,3,4,5,6"]],
)  # fmt: skip
def test_edits_that_nobody_knows_are_refused(edits: object) -> None:
    data = json.loads(RECIPE.to_text())
    data["edits"] = edits
    with pytest.raises(RecipeError):
        Recipe.from_text(json.dumps(data))


def test_labels_that_a_person_marked_are_read_as_they_were_written() -> None:
    outlines = [[(1, 2), (30, 2), (30, 40)], [(0, 0), (9, 0), (9, 9), (0, 9)]]
    assert label_outlines(("face", label_edit(outlines))) == outlines
    assert label_outlines(("label", "trim:3")) == label_outlines(()) == []


def test_the_path_of_ones_own_weights_is_not_in_the_recipe(tmp_path: Path, photo: Path) -> None:
    request = MotionRequest(64, 64, model=str(tmp_path), camera="own", fps=7.0)
    recipe = Recipe.of(request, SourceImage.open(photo), "svd 123")
    assert str(tmp_path) not in recipe.to_text()
    assert Recipe.from_text(recipe.to_text()) == recipe


def test_a_strangers_recipe_can_not_make_vivant_look_at_a_path(tmp_path: Path) -> None:
    data = json.loads(RECIPE.to_text())
    data["request"]["model"] = str(tmp_path)  # it is there, and still not looked at
    with pytest.raises(RecipeError, match="no model"):
        Recipe.from_text(json.dumps(data))


@pytest.mark.parametrize("field", ["width", "height", "frames", "seed", "steps", "fps", "motion"])
@pytest.mark.parametrize("number", ["9" * 400, "-5", "1e400", "NaN", "-Infinity"])
def test_numbers_beyond_all_measure_end_in_a_sentence(field: str, number: str) -> None:
    data = json.loads(RECIPE.to_text())
    data["request"][field] = "@"
    with pytest.raises(RecipeError) as refused:
        Recipe.from_text(json.dumps(data).replace('"@"', number))
    assert len(str(refused.value)) < 200
