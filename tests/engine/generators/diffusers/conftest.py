"""Toy checkpoints, built once and loaded once; tests that change a checkpoint work on a copy."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import torch

from engine.arrays import UInt8Array
from engine.generators import adapter
from engine.generators.diffusers.base import DiffusersGenerator
from engine.imaging.source_image import SourceImage
from engine.models import MODELS, ModelSpec
from engine.progress import ProgressCallback, ignore
from engine.request.defaults import defaults
from engine.request.motion_request import MotionRequest
from engine.request.validation import check
from tests.support.diffusers_toys import TOYS

torch.set_num_threads(1)  # more are slower here, and change the lowest bits
# CogVideoX makes only the sizes and lengths it was trained with: the toys have their own.
TOY_SIZE = {"sizes": ((64, 64),), "side": (64, 64), "frames": (9, 33), "default_frames": 9, "frame_step": 8, "native_frames": 9}  # fmt: skip


TOY_SIZES = {"cogvideox-5b": TOY_SIZE,
             "cogvideox-1.5-5b": {"short_side": 0, "side": (64, 1360), "frames": (9, 161), "frame_step": 8}}  # fmt: skip


TOY_WIDTHS = {"wan": 24, "ltx": 32, "ltx2": 32, "cogvideox": 32, "sd": 32}  # of the layers that LoRAs are for


def toy_spec(name: str) -> ModelSpec:
    spec = MODELS[name]
    return replace(spec, lora_width=TOY_WIDTHS.get(spec.lora, 0), **TOY_SIZES.get(name, {}))  # type: ignore[arg-type]


@pytest.fixture(autouse=True)
def toy_rows(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in TOYS:
        monkeypatch.setitem(MODELS, name, toy_spec(name))


@pytest.fixture(scope="session")
def checkpoint(tmp_path_factory: pytest.TempPathFactory) -> Callable[[str], Path]:
    """The folder of a toy; not to be changed."""
    place, made = tmp_path_factory.mktemp("toys"), {}

    def folder(name: str) -> Path:
        if name not in made:
            made[name] = TOYS[name](place / name)
        return made[name]

    return folder


@pytest.fixture
def a_copy(checkpoint: Callable[[str], Path], tmp_path: Path) -> Callable[[str], Path]:
    """The folder of a toy, to be damaged."""
    return lambda name: Path(shutil.copytree(checkpoint(name), tmp_path / name))


@pytest.fixture(scope="session")
def loaded(checkpoint: Callable[[str], Path]) -> Callable[[str], DiffusersGenerator]:
    kept: dict[str, DiffusersGenerator] = {}

    def family(name: str) -> DiffusersGenerator:
        if name not in kept:
            kept[name] = adapter(MODELS[name])(toy_spec(name), checkpoint(name))
        return kept[name]

    return family


@pytest.fixture(params=list(TOYS))
def family(request: pytest.FixtureRequest, loaded: Callable[[str], DiffusersGenerator]) -> DiffusersGenerator:
    """Every model in turn, loaded through the product's own path."""
    return loaded(request.param)


@pytest.fixture(scope="session")
def picture(slope: UInt8Array) -> SourceImage:
    return SourceImage.from_array(slope)


def ask_for(spec: ModelSpec, **changes: object) -> MotionRequest:
    """The smallest request that a model takes."""
    request = replace(defaults(spec, 64, 64), frames=spec.snap_frames(spec.frames[0]), steps=2, **changes)  # type: ignore[arg-type]
    check(request)
    return request


def run(
    family: DiffusersGenerator, image: SourceImage, request: MotionRequest, report: ProgressCallback = ignore,
    end: SourceImage | None = None, first: int = 0, frames: UInt8Array | None = None,
) -> UInt8Array:  # fmt: skip
    if frames is None:
        frames = np.zeros((request.frames, request.height, request.width, 3), np.uint8)
    family.generate(image, request, report, frames, first, end)
    return frames
