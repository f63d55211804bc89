"""Damaged pictures, recipes and clips, each by its number: the same number gives the same case."""

from __future__ import annotations

import json
from collections.abc import Callable
from contextlib import suppress
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import numpy as np

from engine.errors import EngineError
from engine.export import FORMATS, ExportOptions, export, read_metadata
from engine.export.reader import opened
from engine.imaging.decoding import picture_size
from engine.imaging.source_image import SourceImage
from engine.jobs.job import Job
from engine.request.motion_request import MotionRequest
from engine.request.recipe import Recipe
from tests.support.clips import clip_of, waves
from tests.support.transparent import packshot

PICTURES = Path(__file__).parents[1] / "data" / "pictures"
ORDER = ("picture", "recipe", "clip", "picture", "clip")  # which kind a case is, by its number
HOSTILE: tuple[Any, ...] = (
    10**400, -(10**400), -1, 0, 1e308, float("nan"), float("inf"), 2**63, "", "x" * 100_000, "\0", "../../etc/passwd",
    "<b>html</b>", None, True, [], [[[[]]]], {}, {"a": {}}, "none", "#ffffff", "free forward=1e999", "still 9e9 1,1",
)  # fmt: skip


def mutated(data: bytes, rng: np.random.Generator) -> bytes:
    """Bits flipped, a part cut out, doubled or filled, or the end missing; mostly near the beginning."""
    result = bytearray(data)
    reach = len(result) if rng.random() < 0.3 else min(len(result), 600)
    how = rng.integers(5)
    if how == 0:
        for at in rng.integers(reach, size=int(rng.integers(1, 12))):
            result[at] ^= 1 << int(rng.integers(8))
    at, length = int(rng.integers(reach)), int(rng.integers(1, 64))
    if how == 1:
        del result[at : at + length]
    elif how == 2:
        result[at:at] = result[at : at + length]
    elif how == 3:
        result[at : at + 4] = bytes([int(rng.choice([0, 255, 127, 128]))]) * 4
    elif how == 4:
        del result[int(rng.integers(len(result))) :]
    return bytes(result)


def run(number: int, folder: Path) -> str:
    """Try one case in a folder; the result is its kind. What is raised but an EngineError is a fault."""
    kind = ORDER[number % len(ORDER)]
    with suppress(EngineError):
        TRIALS[kind](np.random.default_rng(number), folder)
    return kind


def try_picture(rng: np.random.Generator, folder: Path) -> None:
    files = picture_files()
    path = folder / "damaged.jpg"
    path.write_bytes(mutated(files[int(rng.integers(len(files)))].read_bytes(), rng))
    size = picture_size(path)
    image = SourceImage.open(path, None if rng.random() < 0.5 else (255, 255, 255))
    assert image.pixels.dtype == np.uint8
    assert image.pixels.shape[2] == 3
    assert image.alpha is None or image.alpha.shape == image.pixels.shape[:2]
    assert min(size) > 0


def try_recipe(rng: np.random.Generator, folder: Path) -> None:
    recipe = Recipe(MotionRequest(96, 64), "a.jpg", "0" * 64, "breeze test", edits=("trim:3",))
    data = json.loads(recipe.to_text())
    part = data if rng.random() < 0.3 else data["request"]
    for _ in range(int(rng.integers(1, 3))):
        key = str(rng.choice(list(part)))
        part[key] = HOSTILE[int(rng.integers(len(HOSTILE)))]
    text = json.dumps(data)
    if rng.random() < 0.3:
        text = mutated(text.encode(), rng).decode("utf-8", "replace")
    (folder / "request.json").write_text(json.dumps(data.get("request")))
    with suppress(EngineError):
        Job(folder).request()
    Recipe.from_text(text)


def try_clip(rng: np.random.Generator, folder: Path) -> None:
    names = list(clips())
    name = names[int(rng.integers(len(names)))]
    path = folder / name
    path.write_bytes(mutated(clips()[name], rng))
    with suppress(EngineError):
        read_metadata(path)
    try:
        with opened(path) as source:
            for i in {0, source.count - 1}:
                assert source.picture(i).shape[:2] == (source.height, source.width)
    finally:
        path.unlink()


@cache
def picture_files() -> list[Path]:
    return [path for path in sorted(PICTURES.iterdir()) if path.suffix != ".json"]


@cache
def clips() -> dict[str, bytes]:
    """A small clip in each format that is read, opaque and, where that can be, transparent."""
    opaque, clear = waves(4, 64, 64), np.stack([packshot(64, 64)] * 4)
    found = {}
    with TemporaryDirectory() as folder:
        for kind in FORMATS.values():
            for name, frames in (("opaque", opaque), ("clear", clear)):
                if name == "opaque" or kind.transparency:
                    path = Path(folder) / f"{name}-{kind.id}{kind.ending}"
                    export(clip_of(frames), path, options=ExportOptions(format=kind.id))
                    found[path.name] = path.read_bytes()
    return found


TRIALS: dict[str, Callable[[np.random.Generator, Path], None]] = {
    "picture": try_picture, "recipe": try_recipe, "clip": try_clip,
}  # fmt: skip
