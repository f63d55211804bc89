"""The same weights give the same bytes, wherever in a file they lie."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import gguf
import numpy as np
import pytest
import torch
from safetensors.torch import load_file

from engine.generators import adapter
from engine.generators.aligned_weights import ALIGNMENT
from engine.generators.diffusers import loading
from engine.generators.diffusers.base import DiffusersGenerator
from engine.imaging.source_image import SourceImage
from engine.models import MODELS
from tests.engine.generators.diffusers.conftest import ask_for, run, toy_spec
from tests.engine.generators.diffusers.test_base_file import save_in_one
from tests.support.diffusers_toys import TOYS
from tests.support.safetensors_offsets import OFFSETS, begin_at

pytestmark = pytest.mark.filterwarnings("ignore:__array__ implementation:DeprecationWarning")
FILES_IN_USE = Path("/proc/self/maps")


def misaligned(network: torch.nn.Module) -> list[str]:
    named = [*network.named_parameters(), *network.named_buffers()]
    return [name for name, tensor in named if tensor.data_ptr() % ALIGNMENT]


def loaded(name: str, folder: Path) -> dict[str, torch.nn.Module]:
    found = loading.classes_in(folder, adapter(MODELS[name]).PARTS)
    return {
        part: loading.load_part(folder, part, kind, torch.float32)
        for part, kind in found.items()
        if loading.is_network(kind)
    }


def opened(name: str, folder: Path) -> DiffusersGenerator:
    family: DiffusersGenerator = adapter(MODELS[name])(toy_spec(name), folder)
    return family


@pytest.mark.parametrize("name", TOYS)
def test_weights_lie_aligned_and_give_the_same_clip_at_any_offset_in_their_files(
    name: str, a_copy: Callable[[str], Path], picture: SourceImage
) -> None:
    folder, clips = a_copy(name), []
    for offset in OFFSETS:
        for file in folder.glob("*/*.safetensors"):
            begin_at(file, offset)
        networks = loaded(name, folder)
        assert networks
        assert {part: found for part, network in networks.items() if (found := misaligned(network))} == {}
        clips.append(run(opened(name, folder), picture, ask_for(MODELS[name])))
    for clip in clips[1:]:
        np.testing.assert_array_equal(clip, clips[0])


@pytest.mark.skipif(not FILES_IN_USE.exists(), reason="this system does not list the files that are mapped")
@pytest.mark.parametrize("name", TOYS)
def test_no_file_stays_mapped_beside_the_copy_of_its_weights(name: str, checkpoint: Callable[[str], Path]) -> None:
    folder = checkpoint(name)
    networks = loaded(name, folder)
    assert networks
    assert str(folder) not in FILES_IN_USE.read_text("utf-8")


@pytest.mark.parametrize("offset", OFFSETS)
def test_a_checkpoint_of_stable_diffusion_gives_aligned_weights(
    offset: int, checkpoint: Callable[[str], Path], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = Path(shutil.copytree(checkpoint("animatediff"), tmp_path / "here"))
    file = save_in_one(folder, tmp_path / "one.safetensors", monkeypatch)
    begin_at(file, offset)
    wanted = loaded("animatediff", folder)
    for part in ("unet", "vae", "text_encoder"):
        (folder / part / "single.safetensors").symlink_to(file)
    found = loaded("animatediff", folder)
    for part in ("unet", "vae", "text_encoder"):
        assert misaligned(found[part]) == []
        for name, tensor in wanted[part].state_dict().items():
            assert torch.equal(found[part].state_dict()[name], tensor), name


def test_a_gguf_file_gives_aligned_weights(checkpoint: Callable[[str], Path], tmp_path: Path) -> None:
    folder = Path(shutil.copytree(checkpoint("wan-2.2-5b"), tmp_path / "here"))
    (whole,) = (folder / "transformer").glob("*.safetensors")
    writer = gguf.GGUFWriter(str(folder / "transformer" / "single.gguf"), "wan")
    for name, value in load_file(whole).items():
        writer.add_tensor(name, value.numpy(), raw_dtype=gguf.GGMLQuantizationType.F32)
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_tensors_to_file()
    writer.close()
    assert misaligned(loaded("wan-2.2-5b", folder)["transformer"]) == []
