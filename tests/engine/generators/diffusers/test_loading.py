"""What is wrong with a folder is said by name, and nothing in a folder can run."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
import torch
from safetensors.torch import load_file, save_file

from engine.errors import ModelMissingError
from engine.generators import adapter
from engine.generators.diffusers import loading
from engine.generators.diffusers.base import DiffusersGenerator
from engine.imaging.source_image import SourceImage
from engine.models import MODELS
from tests.engine.generators.diffusers.conftest import ask_for, run, toy_spec
from tests.support.diffusers_toys import TOYS

pytestmark = pytest.mark.filterwarnings("ignore:__array__ implementation:DeprecationWarning")
Copy = Callable[[str], Path]

IN_PARTS = [name for name in TOYS if name != "ltx-0.9.8"]  # whose transformer and VAE are one file


def opened(name: str, folder: Path) -> DiffusersGenerator:
    family: DiffusersGenerator = adapter(MODELS[name])(toy_spec(name), folder)
    return family


def networks(name: str, folder: Path) -> list[str]:
    found = loading.classes_in(folder, adapter(MODELS[name]).PARTS)
    return [part for part, kind in found.items() if loading.is_network(kind)]


def change_tensors(folder: Path, change: Callable[[dict[str, torch.Tensor]], str]) -> str:
    """Change a part's file; the result is the tensor it is about."""
    (path,) = folder.glob("*.safetensors")
    tensors = load_file(path)
    about = change(tensors)
    save_file(tensors, path, {"format": "pt"})
    return about


def drop_one(tensors: dict[str, torch.Tensor]) -> str:
    name = max((key for key in tensors if "shared" not in key), key=lambda key: (tensors[key].ndim, key))
    del tensors[name]
    return name.rsplit(".", 2)[-2]


def add_one(tensors: dict[str, torch.Tensor]) -> str:
    tensors["surprise.weight"] = torch.zeros(3)
    return "surprise.weight"


def reshape_one(tensors: dict[str, torch.Tensor]) -> str:
    name = max(tensors, key=lambda key: (tensors[key].ndim, key))
    tensors[name] = torch.zeros(1, 2, 3)
    return ""


@pytest.mark.parametrize("change", [drop_one, add_one, reshape_one])
@pytest.mark.parametrize("name", IN_PARTS)
def test_missing_unexpected_and_misshapen_tensors_are_refused_by_name(
    name: str, change: Callable[[dict[str, torch.Tensor]], str], a_copy: Copy
) -> None:
    folder = a_copy(name)
    family = opened(name, folder)
    for part in networks(name, folder):
        about = change_tensors(folder / part, change)
        with pytest.raises(ModelMissingError) as caught:
            loading.load_part(folder, part, family.classes[part], torch.float32)
        assert part in str(caught.value)
        assert about in str(caught.value)


@pytest.mark.parametrize("part", ["transformer", "vae"])
def test_a_tensor_that_the_one_file_of_several_parts_lacks_is_told(part: str, a_copy: Copy) -> None:
    folder = a_copy("ltx-0.9.8")
    family = opened("ltx-0.9.8", folder)
    (path,) = folder.glob("*.safetensors")
    before = {"transformer": "model.diffusion_model.", "vae": "vae.decoder."}[part]

    def drop(tensors: dict[str, torch.Tensor]) -> str:
        del tensors[max(name for name in tensors if name.startswith(before) and tensors[name].ndim > 1)]
        return ""

    loading.load_part(folder, part, family.classes[part], torch.float32)
    change_tensors(folder, drop)
    with pytest.raises(ModelMissingError, match=part):
        loading.load_part(folder, part, family.classes[part], torch.float32)
    path.rename(folder / "gone.bin")
    with pytest.raises(ModelMissingError, match="no weights"):
        opened("ltx-0.9.8", folder)


@pytest.mark.parametrize("name", IN_PARTS)
def test_pickles_are_never_read(name: str, a_copy: Copy) -> None:
    folder = a_copy(name)
    for part in networks(name, folder):
        kept = a_copy_of(folder / part)
        (path,) = (folder / part).glob("*.safetensors")
        path.rename(path.with_suffix(".bin"))
        with pytest.raises(ModelMissingError, match="can run programs"):
            opened(name, folder)
        path.with_suffix(".bin").unlink()
        with pytest.raises(ModelMissingError, match="no weights"):
            opened(name, folder)
        path.write_bytes(kept)


def a_copy_of(folder: Path) -> bytes:
    (path,) = folder.glob("*.safetensors")
    return path.read_bytes()


@pytest.mark.parametrize(
    "entry", [["pipeline", "Evil"], ["diffusers", "FluxTransformer2DModel"], ["os", "system"], "x", 3]
)
@pytest.mark.parametrize("part", ["vae", "text_encoder", "scheduler", "tokenizer"])
def test_a_class_that_is_not_the_familys_is_refused(part: str, entry: object, a_copy: Copy) -> None:
    folder = a_copy("ltx-0.9.8-13b")
    index = json.loads((folder / "model_index.json").read_text())
    (folder / "model_index.json").write_text(json.dumps({**index, part: entry}))
    with pytest.raises(ModelMissingError, match=part):
        opened("ltx-0.9.8-13b", folder)


def test_code_in_a_folder_does_not_run(a_copy: Copy, picture: SourceImage, tmp_path: Path) -> None:
    """Neither a pipeline of its own, nor one that a configuration names."""
    folder, trace = a_copy("ltx-0.9.8-13b"), tmp_path / "ran"
    code = f"open({str(trace)!r}, 'w').close()\n"
    (folder / "pipeline.py").write_text(code)
    index = json.loads((folder / "model_index.json").read_text())
    (folder / "model_index.json").write_text(json.dumps({**index, "_class_name": ["pipeline", "Evil"]}))
    for part in ("transformer", "text_encoder", "vae"):
        (folder / part / "evil.py").write_text(code)
        config = json.loads((folder / part / "config.json").read_text())
        config["auto_map"] = {"AutoModel": "evil.Evil"}
        (folder / part / "config.json").write_text(json.dumps(config))
    run(opened("ltx-0.9.8-13b", folder), picture, ask_for(MODELS["ltx-0.9.8-13b"]))
    assert not trace.exists()


@pytest.mark.parametrize(
    ("damage", "says"),
    [
        (lambda folder: (folder / "model_index.json").write_text("{"), "damaged"),
        (lambda folder: (folder / "model_index.json").unlink(), "missing"),
        (lambda folder: (folder / "model_index.json").write_text("[]"), "damaged"),
        (lambda folder: (folder / "scheduler").rename(folder / "gone"), "scheduler is missing"),
    ],
)  # fmt: skip
def test_a_damaged_folder_is_a_sentence(damage: Callable[[Path], object], says: str, a_copy: Copy) -> None:
    folder = a_copy("ltx-0.9.8-13b")
    damage(folder)
    with pytest.raises(ModelMissingError, match=says):
        opened("ltx-0.9.8-13b", folder)


@pytest.mark.parametrize("name", ["ltx-0.9.8-13b", "animatediff"])
def test_a_truncated_file_is_a_sentence(name: str, a_copy: Copy) -> None:
    folder = a_copy(name)
    family = opened(name, folder)
    for part in networks(name, folder):
        (path,) = (folder / part).glob("*.safetensors")
        path.write_bytes(path.read_bytes()[:-100])
        with pytest.raises(ModelMissingError, match=part):
            loading.load_part(folder, part, family.classes[part], torch.float32)


def test_a_missing_shard_is_named(a_copy: Copy) -> None:
    folder = a_copy("ltx-0.9.8-13b")
    shards = {"weight_map": {"a": "diffusion_pytorch_model-00001-of-00002.safetensors"}}
    (folder / "transformer" / "diffusion_pytorch_model.safetensors.index.json").write_text(json.dumps(shards))
    with pytest.raises(ModelMissingError, match="00001-of-00002"):
        opened("ltx-0.9.8-13b", folder)


def test_half_precision_files_are_found_by_their_names(a_copy: Copy, picture: SourceImage) -> None:
    folder = a_copy("animatediff")
    for part in networks("animatediff", folder):
        (path,) = (folder / part).glob("*.safetensors")
        save_file({name: value.half() for name, value in load_file(path).items()}, path, {"format": "pt"})
        path.rename(path.with_suffix(".fp16.safetensors"))
    assert run(opened("animatediff", folder), picture, ask_for(MODELS["animatediff"])).std() > 1


def renamed(folder: Path, part: str, change: Callable[[str], str]) -> None:
    (path,) = (folder / part).glob("*.safetensors")
    save_file({change(name): value for name, value in load_file(path).items()}, path, {"format": "pt"})


def as_attention_was_called(name: str) -> str:
    for new, old in ((".to_q.", ".query."), (".to_k.", ".key."), (".to_v.", ".value."), (".to_out.0.", ".proj_attn.")):
        name = name.replace(new, old)
    return name


def test_files_with_the_names_of_their_time_are_the_same_model(a_copy: Copy, picture: SourceImage) -> None:
    """Stable Diffusion 1.5 was published before its libraries renamed their layers."""
    folder, request = a_copy("animatediff"), ask_for(MODELS["animatediff"])
    whole = run(opened("animatediff", folder), picture, request)
    renamed(folder, "vae", as_attention_was_called)
    renamed(folder, "text_encoder", lambda name: name if name.startswith("text_model.") else f"text_model.{name}")
    (path,) = (folder / "text_encoder").glob("*.safetensors")
    ids = {"text_model.embeddings.position_ids": torch.arange(77)[None]}
    save_file({**load_file(path), **ids}, path, {"format": "pt"})
    np.testing.assert_array_equal(run(opened("animatediff", folder), picture, request), whole)


def test_an_image_encoder_with_the_names_of_its_time_is_the_same(a_copy: Copy, picture: SourceImage) -> None:
    folder, request = a_copy("wan-2.1-14b"), ask_for(MODELS["wan-2.1-14b"])
    whole = run(opened("wan-2.1-14b", folder), picture, request)
    renamed(folder, "image_encoder", lambda name: name if name.startswith("vision_") else f"vision_model.{name}")
    np.testing.assert_array_equal(run(opened("wan-2.1-14b", folder), picture, request), whole)


def test_what_a_repository_of_another_family_holds_is_refused(checkpoint: Callable[[str], Path]) -> None:
    with pytest.raises(ModelMissingError, match="not what this family uses"):
        opened("ltx-0.9.8-13b", checkpoint("cogvideox-5b"))
