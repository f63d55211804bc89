"""What people have as one file: a Stable Diffusion 1.5 checkpoint under AnimateDiff, an expert of Wan's."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import imageio_ffmpeg
import numpy as np
import pytest
import torch
from diffusers import AutoencoderKL, UNet2DConditionModel, WanTransformer3DModel
from safetensors.torch import load_file, save_file
from transformers import CLIPTextModel

from engine.__main__ import main
from engine.errors import ModelMissingError
from engine.generators import adapter
from engine.generators.diffusers.base import DiffusersGenerator
from engine.generators.svd import stability_keys
from engine.imaging.source_image import SourceImage
from engine.models import MODELS
from engine.weights import weights_folder
from tests.engine.generators.diffusers.conftest import ask_for, run
from tests.engine.generators.diffusers.test_single_files import as_published

pytestmark = pytest.mark.filterwarnings("ignore:__array__ implementation:DeprecationWarning")
CLASSES = {"unet": UNet2DConditionModel, "vae": AutoencoderKL, "text_encoder": CLIPTextModel}
TEXT = "cond_stage_model.transformer.text_model."


def opened(name: str) -> DiffusersGenerator:
    family: DiffusersGenerator = adapter(MODELS[name])(MODELS[name])
    return family


def moved(network: torch.nn.Module, share: float) -> torch.nn.Module:
    """The same network with other weights."""
    torch.manual_seed(9)
    with torch.no_grad():
        for values in network.parameters():
            values += share * values.abs().mean() * torch.randn_like(values)
    return network


def save_in_one(folder: Path, path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The parts of a folder in one file, in the names in which Stable Diffusion 1 was published."""
    monkeypatch.setattr(stability_keys, "LAYERS", 1)  # of the toy
    tensors = {}
    for part in CLASSES:
        (file,) = (folder / part).glob("*.safetensors")
        for name, value in load_file(file).items():
            if part == "unet":
                tensors[stability_keys.unet_name(name)] = value
            elif part == "vae":
                pixel = ".attentions.0.to_" in name and name.endswith("weight")
                theirs = stability_keys.vae_name(name, 4).replace(stability_keys.ENCODER, stability_keys.DECODER)
                tensors[theirs] = value[..., None, None] if pixel else value
            else:
                tensors[TEXT + name.removeprefix("text_model.")] = value
    tensors |= {f"{TEXT}embeddings.position_ids": torch.arange(77)[None], "alphas_cumprod": torch.zeros(1000)}
    save_file({name: value.contiguous() for name, value in tensors.items()}, path)
    return path


@pytest.fixture
def base(checkpoint: Callable[[str], Path], tmp_path: Path) -> Path:
    """AnimateDiff, taken in; the result is a folder with other weights for its base."""
    assert main(["models", "import", "animatediff", str(checkpoint("animatediff"))]) == 0
    other = Path(shutil.copytree(checkpoint("animatediff"), tmp_path / "other"))
    for part, kind in CLASSES.items():
        network = moved(kind.from_pretrained(other / part), 0.3)
        shutil.rmtree(other / part)
        network.save_pretrained(other / part)
    return other


def test_one_file_of_stable_diffusion_is_animatediffs_base(
    base: Path, tmp_path: Path, picture: SourceImage, photo: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    request = ask_for(MODELS["animatediff"], prompt="a red ball")
    before = opened("animatediff")
    plain = run(before, picture, request)
    file = save_in_one(base, tmp_path / "somebodys.safetensors", monkeypatch)
    assert main(["models", "import", "animatediff", str(file)]) == 0
    after = opened("animatediff")
    assert after.version != before.version
    clip = run(after, picture, request)
    links = sorted(weights_folder(MODELS["animatediff"]).glob("*/single.safetensors"))
    assert [link.parent.name for link in links] == ["text_encoder", "unet", "vae"]
    assert all(link.is_symlink() and link.resolve() == file for link in links)  # nothing was converted on the disk

    out = photo.with_name("clip.mp4")
    asked = ["--model", "animatediff", "--steps", "2", "--size", "64x64", "--frames", "4"]
    assert main(["animate", str(photo), "-o", str(out), *asked]) == 0
    assert imageio_ffmpeg.count_frames_and_secs(str(out))[0] == 4

    assert main(["models", "import", "animatediff", str(base)]) == 0
    np.testing.assert_array_equal(run(opened("animatediff"), picture, request), clip)
    assert (clip != plain).any()


def test_a_file_without_a_decoder_leaves_the_one_that_is_here(
    base: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    file = save_in_one(base, tmp_path / "pruned.safetensors", monkeypatch)
    save_file({n: v for n, v in load_file(file).items() if not n.startswith("first_stage")}, file)
    assert main(["models", "import", "animatediff", str(file)]) == 0
    assert "as its unet, text_encoder." in capsys.readouterr().out


@pytest.mark.parametrize("lost", [f"{TEXT}final_layer_norm.bias", "model.diffusion_model.out.2.bias"])
def test_a_file_that_lacks_a_tensor_is_refused(
    lost: str, base: Path, tmp_path: Path, picture: SourceImage, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = save_in_one(base, tmp_path / "torn.safetensors", monkeypatch)
    save_file({name: value for name, value in load_file(file).items() if name != lost}, file)
    assert main(["models", "import", "animatediff", str(file)]) == 0
    with pytest.raises(ModelMissingError, match="final_layer_norm|unet: it lacks tensors"):
        run(opened("animatediff"), picture, ask_for(MODELS["animatediff"]))


def test_other_files_are_no_base(base: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (unet,) = (base / "unet").glob("*.safetensors")
    assert main(["models", "import", "animatediff", str(unet)]) == 2
    assert "is not a checkpoint of Stable Diffusion 1.5" in capsys.readouterr().err


@pytest.fixture
def experts(checkpoint: Callable[[str], Path], tmp_path: Path) -> Path:
    folder = Path(shutil.copytree(checkpoint("wan-2.2-a14b"), tmp_path / "theirs"))
    assert main(["models", "import", "wan-2.2-a14b", str(folder)]) == 0
    return folder


@pytest.mark.parametrize("part", ["transformer", "transformer_2"])
@pytest.mark.parametrize("prefix", ["", "model.diffusion_model."])
def test_a_file_of_one_expert_replaces_the_one_it_comes_from(
    part: str, prefix: str, experts: Path, tmp_path: Path, picture: SourceImage, capsys: pytest.CaptureFixture[str]
) -> None:
    """Told by its weights, a little changed as further training does it, and not by its name."""
    request, tuned = ask_for(MODELS["wan-2.2-a14b"]), Path(shutil.copytree(experts, tmp_path / "tuned"))
    plain = run(opened("wan-2.2-a14b"), picture, request)
    network = moved(WanTransformer3DModel.from_pretrained(tuned / part), 0.1)
    shutil.rmtree(tuned / part)
    network.save_pretrained(tuned / part)
    (path,) = (tuned / part).glob("*.safetensors")
    file = tmp_path / "tuned.safetensors"
    save_file({prefix + as_published(name): value for name, value in load_file(path).items()}, file)
    assert main(["models", "import", "wan-2.2-a14b", str(file)]) == 0
    assert f"as its {part}." in capsys.readouterr().out
    clip = run(opened("wan-2.2-a14b"), picture, request)
    assert main(["models", "import", "wan-2.2-a14b", str(tuned)]) == 0
    np.testing.assert_array_equal(run(opened("wan-2.2-a14b"), picture, request), clip)
    assert (clip != plain).any()


@pytest.mark.parametrize(
    ("name", "part"),
    [
        ("Wan2.2-I2V-A14B-HighNoise-Q4_0.gguf", "transformer"),
        ("wan2.2_i2v_low_noise_14B.gguf", "transformer_2"),
        ("wan.gguf", ""),
    ],
)
def test_a_gguf_file_says_by_its_name_which_expert_it_is(
    name: str, part: str, experts: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / name).write_bytes(b"GGUF")
    assert main(["models", "import", "wan-2.2-a14b", str(tmp_path / name)]) == (0 if part else 2)
    said = capsys.readouterr()
    assert f"as its {part}." in said.out if part else "may be the expert" in said.err
