"""Weights as people have them: recognised by names and shapes, read in place, every tensor accounted for."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import cv2
import numpy as np
import pytest
import torch
from safetensors.torch import load_file, save_file

from engine.__main__ import main
from engine.errors import InvalidRequestError, ModelMissingError
from engine.export import read_recipe
from engine.generators.svd import loading
from engine.generators.svd.loading import load_networks, variant
from engine.generators.svd.networks import Networks
from engine.generators.svd.pipeline import SvdPipeline
from engine.generators.svd.sampling_settings import LCM, sampling
from engine.models import SVD_XT, model_spec
from engine.models.local_weights import Layout, layout
from engine.models.svd import row_of
from engine.request.motion_request import MotionRequest
from engine.weights import weights_here
from tests.support.svd_toys import save_single, save_toy, single_file_networks

# Names of the published svd_xt.safetensors, and what diffusers calls the same tensor.


def load(place: Path, dtype: torch.dtype = torch.float32) -> Networks:
    return load_networks(place, torch.device("cpu"), dtype)


def same(loaded: torch.nn.Module, wanted: torch.nn.Module) -> bool:
    weights = wanted.state_dict()
    return all(torch.equal(tensor, weights[name]) for name, tensor in loaded.state_dict().items())


@pytest.fixture(scope="module")
def single(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return save_single(tmp_path_factory.mktemp("single") / "anything.safetensors")


def test_one_file_in_the_original_names_gives_the_same_networks(single: Path) -> None:
    loaded = load(single)
    for network, wanted in zip((loaded.unet, loaded.vae, loaded.clip), single_file_networks(), strict=True):
        assert same(network, wanted)
    assert (loaded.area, loaded.longest, loaded.distilled) == (64 * 64, 25, False)
    assert loaded.unet.config.num_attention_heads == (1, 1, 1, 1)


def test_svd_in_one_file_runs_in_windows_of_the_14_frames_it_was_trained_on(tmp_path: Path, single: Path) -> None:
    file = Path(shutil.copy(single, tmp_path / "svd.safetensors"))
    assert load(file).longest == row_of(file).default_frames == 14


def test_half_precision_in_several_files_is_told_from_full_precision(tmp_path: Path) -> None:
    halves = ["model.fp16-00001-of-00002.safetensors", "model.fp16-00002-of-00002.safetensors"]
    whole = ["model-00001-of-00002.safetensors", "model-00002-of-00002.safetensors"]
    for name in (*halves, *whole):
        (tmp_path / name).touch()
    assert [path.name for path in variant(tmp_path, half=True)] == halves
    assert [path.name for path in variant(tmp_path, half=False)] == whole


def test_half_precision_files_are_read_as_they_are_and_the_encoder_stays_precise(tmp_path: Path) -> None:
    loaded = load(save_toy(tmp_path / "half", half=True), torch.float16)
    assert loaded.dtype is torch.float16
    assert loaded.vae.decoder.conv_in.weight.dtype is torch.float16
    assert loaded.vae.encoder.conv_in.weight.dtype is torch.float32


def test_a_denoiser_alone_takes_the_rest_from_beside_it_and_is_taken_for_distilled(
    tmp_path: Path, toy_folder: Path
) -> None:
    shutil.copytree(toy_folder, tmp_path / "svd-xt")
    file = tmp_path / "animatelcm.safetensors"
    save_file(load_file(toy_folder / "unet" / "diffusion_pytorch_model.safetensors"), file)
    assert layout(file) is Layout.DENOISER
    loaded = load(file)
    assert loaded.distilled
    assert sampling(MotionRequest(64, 64, steps=SVD_XT.default_steps), SVD_XT, loaded.distilled) == LCM
    shutil.rmtree(tmp_path / "svd-xt")
    with pytest.raises(ModelMissingError, match="denoiser alone"):
        load(file)


def folder_of(kind: str, folder: Path, whole: Path, single: Path) -> Path:
    """What a person with weights of one kind gives to `--model`."""
    if kind == "denoiser":
        shutil.copytree(whole, folder / "xt")
        return Path(shutil.copy(whole / "unet" / "diffusion_pytorch_model.safetensors", folder / "lcm.safetensors"))
    return save_toy(folder / "half", half=True) if kind == "half" else {"single": single, "whole": whole}[kind]


@pytest.mark.parametrize("kind", ["whole", "half", "single", "denoiser"])
def test_the_command_line_makes_a_movie_of_every_layout(
    kind: str, photo: Path, single: Path, toy_folder: Path, tmp_path: Path
) -> None:
    place, out = folder_of(kind, tmp_path, toy_folder, single), tmp_path / "clip.mp4"
    options = ["--size", "80x64", "--frames", "3", "--steps", "2"]
    assert main(["animate", str(photo), "-o", str(out), "--model", str(place), *options]) == 0
    movie = cv2.VideoCapture(str(out))
    frames = np.stack([movie.read()[1] for _ in range(3)])
    assert frames.shape == (3, 64, 80, 3)
    assert not movie.read()[0]
    assert np.abs(frames[1:].astype(int) - frames[0]).mean() > 1  # something moves
    made = read_recipe(out).model_version
    assert made == SvdPipeline(model_spec(str(place))).version


def test_missing_foreign_and_misshapen_tensors_are_refused_by_name(toy_folder: Path, tmp_path: Path) -> None:
    file = toy_folder / "unet" / "diffusion_pytorch_model.safetensors"
    shutil.copytree(toy_folder, tmp_path / "xt")
    changes = {
        "conv_out.bias.*missing": lambda tensors: tensors.pop("conv_out.bias"),
        "lora.weight.*does not belong": lambda tensors: tensors.update({"lora.weight": torch.zeros(1)}),
        "conv_out.bias.*another shape": lambda tensors: tensors.update({"conv_out.bias": torch.zeros(5)}),
    }
    for sentence, change in changes.items():
        tensors = load_file(file)
        change(tensors)
        save_file(tensors, tmp_path / "xt" / "unet" / file.name)
        with pytest.raises(ModelMissingError, match=sentence):
            load(tmp_path / "xt")


def test_a_foreign_tensor_in_one_file_is_refused_by_name(tmp_path: Path) -> None:
    odd = {"model.diffusion_model.input_blocks.1.2.odd.weight": torch.zeros(1)}
    with pytest.raises(ModelMissingError, match=r"odd\.weight.*does not belong"):
        load(save_single(tmp_path / "odd.safetensors", **odd))


def test_a_file_is_told_by_its_tensors_not_by_its_name(tmp_path: Path, toy_folder: Path) -> None:
    other, junk = tmp_path / "svd_xt.safetensors", tmp_path / "svd.safetensors"
    save_file({"conv_in.weight": torch.zeros(4, 4, 3, 3)}, other)
    junk.write_bytes(b"not what it says")
    for place in (other, junk, tmp_path, tmp_path / "svd.ckpt"):
        place.touch() if place.suffix == ".ckpt" else None
        with pytest.raises(InvalidRequestError):
            model_spec(str(place))
    spec = model_spec(str(toy_folder))
    assert (spec.family, spec.default_frames) == ("svd", 6)


def test_settings_that_ask_for_other_code_are_not_followed(toy_folder: Path, tmp_path: Path) -> None:
    place = shutil.copytree(toy_folder, tmp_path / "other")
    config = place / "unet" / "config.json"
    config.write_text(json.dumps({**json.loads(config.read_text()), "_class_name": "UNet2DModel"}))
    with pytest.raises(InvalidRequestError, match="does not hold"):
        model_spec(str(place))


def test_weights_that_are_not_here_are_told_with_the_place_for_them() -> None:
    with pytest.raises(ModelMissingError, match="not installed") as raised:
        weights_here(SVD_XT)
    assert "models fetch svd-xt" in raised.value.hint


def test_what_was_read_does_not_stay_mapped(toy_folder: Path, single: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A file is closed after so many bytes: no more than that, and one tensor, is in memory twice."""
    real, taken, open_now, most_open = loading.safe_open, [0], set[int](), [0]

    class Listening:
        def __init__(self, path: Path, kind: str) -> None:
            self.file, self.bytes = real(path, kind), 0
            open_now.add(id(self))
            most_open[0] = max(most_open[0], len(open_now))

        def __exit__(self, *about: object) -> None:
            open_now.discard(id(self))
            taken.append(self.bytes)
            self.file.__exit__(*about)

        def keys(self) -> list[str]:
            return list(self.file.keys())

        def get_tensor(self, name: str) -> torch.Tensor:
            tensor: torch.Tensor = self.file.get_tensor(name)
            self.bytes += tensor.nbytes
            largest[0] = max(largest[0], tensor.nbytes)
            return tensor

    largest = [0]
    monkeypatch.setattr(loading, "safe_open", Listening)
    monkeypatch.setattr(loading, "MAPPED", 50_000)
    for place in (toy_folder, single):
        load(place)
        assert not open_now
    assert max(taken) < 50_000 + largest[0]
    assert most_open == [1]
    assert sum(taken) > 20 * 50_000
