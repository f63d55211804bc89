"""One file of a network, as ComfyUI and others keep it, takes the place of the one a model came with."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import gguf
import numpy as np
import pytest
import torch
from diffusers import WanTransformer3DModel
from safetensors.torch import load_file, save_file

from engine.__main__ import main
from engine.errors import ModelMissingError
from engine.generators import adapter
from engine.generators.aligned_weights import ALIGNMENT
from engine.generators.diffusers.base import DiffusersGenerator
from engine.imaging.source_image import SourceImage
from engine.models import MODELS
from engine.progress import ignore
from engine.weights import weights_folder
from engine.weights.loras import keep
from tests.engine.generators.diffusers.conftest import ask_for, run
from tests.support.diffusers_toys import wan_transformer
from tests.support.loras import diffusers_file

NAME = "wan-2.2-5b"
# The names that Wan's makers gave, and diffusers' for them.
NAMES = (
    ("time_embedding.0", "condition_embedder.time_embedder.linear_1"),
    ("time_embedding.2", "condition_embedder.time_embedder.linear_2"),
    ("text_embedding.0", "condition_embedder.text_embedder.linear_1"),
    ("text_embedding.2", "condition_embedder.text_embedder.linear_2"),
    ("time_projection.1", "condition_embedder.time_proj"), ("cross_attn", "attn2"), ("self_attn", "attn1"),
    (".o.", ".to_out.0."), (".q.", ".to_q."), (".k.", ".to_k."), (".v.", ".to_v."), ("head.head", "proj_out"),
    ("ffn.0", "ffn.net.0.proj"), ("ffn.2", "ffn.net.2"), ("norm3", "norm2"),
)  # fmt: skip


def as_published(name: str) -> str:
    if name == "scale_shift_table":
        return "head.modulation"
    for theirs, ours in NAMES:
        name = name.replace(ours, theirs)
    return name.replace("scale_shift_table", "modulation")


@pytest.fixture
def here(checkpoint: Callable[[str], Path], tmp_path: Path) -> Path:
    """The model, taken in; its transformer has sides that 8-bit blocks divide."""

    folder = Path(shutil.copytree(checkpoint(NAME), tmp_path / "theirs"))
    torch.manual_seed(1)
    shaped = wan_transformer(48, out_channels=48, attention_head_dim=16, ffn_dim=64)
    shutil.rmtree(folder / "transformer")
    shaped.save_pretrained(folder / "transformer")
    assert main(["models", "import", NAME, str(folder)]) == 0
    return folder


def other_weights(seed: int) -> WanTransformer3DModel:
    torch.manual_seed(seed)
    return wan_transformer(48, out_channels=48, attention_head_dim=16, ffn_dim=64)


def opened() -> DiffusersGenerator:
    family: DiffusersGenerator = adapter(MODELS[NAME])(MODELS[NAME])
    return family


def test_a_file_with_its_makers_names_is_the_model_from_then_on(
    here: Path, picture: SourceImage, tmp_path: Path
) -> None:
    before, request = opened(), ask_for(MODELS[NAME])
    first = run(before, picture, request)
    other_weights(2).save_pretrained(tmp_path / "other")
    (path,) = (tmp_path / "other").glob("*.safetensors")
    save_file({f"model.diffusion_model.{as_published(name)}": value for name, value in load_file(path).items()},
              tmp_path / "wan.safetensors")  # fmt: skip
    assert main(["models", "import", NAME, str(tmp_path / "wan.safetensors")]) == 0
    after = opened()
    assert after.version != before.version
    clip = run(after, picture, request)
    assert (clip != first).any()
    (shard,) = (here / "transformer").glob("*.safetensors")
    shard.write_bytes(path.read_bytes())
    assert main(["models", "import", NAME, str(here)]) == 0
    np.testing.assert_array_equal(run(opened(), picture, request), clip)


def test_a_file_in_8_bits_gives_nearly_the_same_clip(here: Path, picture: SourceImage, tmp_path: Path) -> None:
    request = ask_for(MODELS[NAME])
    whole = run(opened(), picture, request)
    (path,) = (here / "transformer").glob("*.safetensors")
    writer = gguf.GGUFWriter(str(tmp_path / "wan.gguf"), "wan")
    for name, value in load_file(path).items():
        numbers, kind = value.numpy(), gguf.GGMLQuantizationType.F32
        if value.ndim == 2 and value.shape[1] % 32 == 0:
            kind = gguf.GGMLQuantizationType.Q8_0
            numbers = gguf.quants.quantize(numbers, kind)
        writer.add_tensor(as_published(name), numbers, raw_dtype=kind)
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_tensors_to_file()
    writer.close()
    assert main(["models", "import", NAME, str(tmp_path / "wan.gguf")]) == 0
    family = opened()
    clip = run(family, picture, request)
    weight = family._pipe.transformer.blocks[0].ffn.net[2].weight
    assert type(weight).__name__ == "GGUFParameter"
    assert weight.data_ptr() % ALIGNMENT == 0
    assert 0 < np.abs(clip.astype(int) - whole.astype(int)).mean() < 3
    rows, columns = family._pipe.transformer.blocks[0].ffn.net[2].out_features, 4
    inside = family._pipe.transformer.blocks[0].ffn.net[2].in_features
    pair = torch.randn(columns, inside), torch.randn(rows, columns)
    style = keep(diffusers_file(tmp_path / "style.safetensors", {"blocks.0.ffn.net.2": pair}), ignore)
    with_style = run(family, picture, replace(request, loras=f"{style.sha256}:1 style"))  # a LoRA on layers in 8 bits
    assert (with_style != clip).any()
    np.testing.assert_array_equal(run(family, picture, request), clip)


@pytest.mark.parametrize("damage", ["lacks", "cut"])
def test_a_file_that_is_not_the_whole_network_is_refused(
    here: Path, picture: SourceImage, tmp_path: Path, damage: str
) -> None:
    (path,) = (here / "transformer").glob("*.safetensors")
    tensors = {as_published(name): value for name, value in load_file(path).items()}
    if damage == "lacks":
        del tensors["blocks.0.ffn.2.weight"]
    save_file(tensors, tmp_path / "wan.safetensors")
    if damage == "cut":
        (tmp_path / "wan.safetensors").write_bytes((tmp_path / "wan.safetensors").read_bytes()[:-64])
    assert main(["models", "import", NAME, str(tmp_path / "wan.safetensors")]) == 0
    with pytest.raises(ModelMissingError, match="transformer"):
        run(opened(), picture, ask_for(MODELS[NAME]))


@pytest.mark.parametrize(("name", "file"), [(NAME, "wan.ckpt"), ("cogvideox-5b", "cog.safetensors")])
def test_what_cannot_be_one_file_is_refused(name: str, file: str, here: Path, tmp_path: Path) -> None:
    (tmp_path / file).write_bytes(b"x")
    assert main(["models", "import", name, str(tmp_path / file)]) == 2


def test_a_file_needs_the_rest_of_its_model(tmp_path: Path) -> None:
    (tmp_path / "wan.safetensors").write_bytes(b"x")
    assert main(["models", "import", NAME, str(tmp_path / "wan.safetensors")]) == 2
    assert not weights_folder(MODELS[NAME]).exists()
