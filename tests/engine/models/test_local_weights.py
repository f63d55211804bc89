"""Weights are told by the names and shapes of their tensors, not by what their file is called."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest
from safetensors.numpy import save_file

from engine.errors import InvalidRequestError
from engine.models.local_weights import Layout, layout, trained_frames
from engine.models.svd import SVD_XT, row_of

SINGLE = {
    "model.diffusion_model.input_blocks.0.0.weight": (4, 8, 3, 3),
    "model.diffusion_model.input_blocks.1.0.time_stack.in_layers.2.weight": (4, 4),
}
DENOISER = {"conv_in.weight": (4, 8, 3, 3), "down_blocks.0.attentions.0.temporal_transformer_blocks.0.norm1.bias": (4,)}


def file_of(path: Path, shapes: dict[str, tuple[int, ...]]) -> Path:
    save_file({name: np.zeros(shape, np.float16) for name, shape in shapes.items()}, path)
    return path


def repository(folder: Path, **settings: object) -> Path:
    (folder / "unet").mkdir(parents=True)
    (folder / "model_index.json").write_text("{}")
    config = {"_class_name": "UNetSpatioTemporalConditionModel", **settings}
    (folder / "unet" / "config.json").write_text(json.dumps(config))
    return folder


def test_all_three_layouts_are_recognised(tmp_path: Path) -> None:
    assert layout(file_of(tmp_path / "flux.safetensors", SINGLE)) is Layout.SINGLE
    assert layout(file_of(tmp_path / "b.safetensors", DENOISER)) is Layout.DENOISER
    assert layout(repository(tmp_path / "folder")) is Layout.REPOSITORY


@pytest.mark.parametrize("known", [SINGLE, DENOISER])
def test_without_layers_through_time_or_with_other_inputs_they_are_of_something_else(
    known: dict[str, tuple[int, ...]], tmp_path: Path
) -> None:
    first, *rest = known.items()
    for shapes in (dict([first]), {first[0]: (4, 4, 3, 3), **dict(rest)}, {"other": (1,)}):
        with pytest.raises(InvalidRequestError):
            layout(file_of(tmp_path / "svd_xt.safetensors", shapes))


def test_folders_of_other_models_and_damaged_ones_are_refused(tmp_path: Path) -> None:
    for folder in (repository(tmp_path / "a", _class_name="UNet2DConditionModel"), tmp_path):
        with pytest.raises(InvalidRequestError):
            layout(folder)
    (repository(tmp_path / "b") / "unet" / "config.json").write_text("{")
    with pytest.raises(InvalidRequestError):
        layout(tmp_path / "b")


def test_how_many_frames_they_were_trained_on_is_in_the_settings_or_the_name(tmp_path: Path) -> None:
    assert trained_frames(repository(tmp_path / "a", num_frames=14)) == 14
    assert trained_frames(repository(tmp_path / "b")) == 25
    assert trained_frames(file_of(tmp_path / "svd.safetensors", SINGLE)) == 14
    assert trained_frames(file_of(tmp_path / "svd_xt.safetensors", SINGLE)) == 25


@pytest.mark.parametrize("frames", ["x", "25", 0, -1, 10**400, 2.5, None, [25], float("nan")])
def test_a_number_of_frames_that_cannot_be_right_is_refused(tmp_path: Path, frames: object) -> None:
    with pytest.raises(InvalidRequestError, match="num_frames can't be right"):
        row_of(repository(tmp_path / "a", num_frames=frames))


@pytest.mark.parametrize("known", [SINGLE, DENOISER])
def test_a_convolution_that_is_no_convolution_is_of_something_else(
    known: dict[str, tuple[int, ...]], tmp_path: Path
) -> None:
    first, *rest = known.items()
    with pytest.raises(InvalidRequestError):
        layout(file_of(tmp_path / "a.safetensors", {first[0]: (8,), **dict(rest)}))


def test_weights_outside_the_table_get_a_row_of_their_own(tmp_path: Path) -> None:
    place = repository(tmp_path / "mine", num_frames=14)
    row = row_of(place)
    assert (row.id, row.title, row.default_frames, row.sources) == (str(place), "mine", 14, ())
    assert row.family == SVD_XT.family
