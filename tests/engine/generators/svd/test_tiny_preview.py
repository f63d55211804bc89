"""A tiny decoder draws the drafts where one is here: known by its tensors, tried on the photo first."""

from __future__ import annotations

import shutil
from pathlib import Path

import cv2
import numpy as np
import pytest
import torch
from diffusers import AutoencoderTiny
from safetensors.torch import save_file

from engine.arrays import FloatArray, UInt8Array
from engine.generators.latent_to_rgb import LatentToRgb
from engine.generators.svd.conditioning import condition
from engine.generators.svd.loading import load_networks
from engine.generators.svd.sampling_settings import MicroConditioning
from engine.generators.tiny_preview import PATIENCE, TinyDecoder, preview_decoder, tiny_decoder
from engine.imaging.source_image import SourceImage
from engine.jobs.job import Job
from engine.progress import Phase, Progress
from engine.request.motion_request import MotionRequest
from engine.services.session import Session
from engine.weights import models_folder

CPU, SCALE = torch.device("cpu"), 0.18215


class Block(torch.nn.Module):
    """As the original has it."""

    def __init__(self, n: int) -> None:
        super().__init__()
        relu, conv = torch.nn.ReLU, lambda: torch.nn.Conv2d(n, n, 3, padding=1)
        self.conv = torch.nn.Sequential(conv(), relu(), conv(), relu(), conv())

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        return torch.relu(self.conv(x) + x)


class Clamp(torch.nn.Module):
    def forward(self, x: torch.Tensor) -> torch.Tensor:
        return torch.tanh(x / 3) * 3


def original(n: int = 8, channels: int = 4) -> torch.nn.Sequential:
    """TAESD's decoder as its author publishes it: layers in a row, the first a clamp; pixels in 0..1."""
    torch.manual_seed(5)
    layers = [Clamp(), torch.nn.Conv2d(channels, n, 3, padding=1), torch.nn.ReLU()]
    for _ in range(3):
        layers += [Block(n), Block(n), Block(n), torch.nn.Upsample(scale_factor=2)]
        layers += [torch.nn.Conv2d(n, n, 3, padding=1, bias=False)]
    return torch.nn.Sequential(*layers, Block(n), torch.nn.Conv2d(n, 3, 3, padding=1))


def folder_of(network: AutoencoderTiny, folder: Path) -> Path:
    network.save_pretrained(folder)
    return folder / "diffusion_pytorch_model.safetensors"


def autoencoder(decoder: torch.nn.Sequential) -> AutoencoderTiny:
    """Diffusers' class with those weights."""
    width = decoder[1].weight.shape[0]
    network = AutoencoderTiny(encoder_block_out_channels=(width,) * 4, decoder_block_out_channels=(width,) * 4)
    for ours, theirs in zip(network.decoder.parameters(), decoder.parameters(), strict=True):
        ours.data.copy_(theirs.data)
    return network


def picture() -> UInt8Array:
    return SourceImage.open(Path(__file__).parents[4] / "resources" / "samples" / "parrot.jpg").fit(64, 64)


@pytest.fixture(scope="module")
def latents(toy_folder: Path) -> FloatArray:
    """What the toy's encoder makes of the picture."""
    with torch.inference_mode():
        given = condition(load_networks(toy_folder, CPU, torch.float32), picture(), MicroConditioning(6, 127, 0.0), 1)
        return given.latents[0].numpy()


@pytest.fixture(scope="module")
def trained(latents: FloatArray) -> torch.nn.Sequential:
    """A decoder that has learned to draw the picture from the toy's latents."""
    decoder = original()
    given = torch.from_numpy(latents.copy())[None] * SCALE
    wanted = torch.from_numpy(picture().copy()).permute(2, 0, 1)[None] / 255
    optimizer = torch.optim.Adam(decoder.parameters(), 5e-3)
    for _ in range(150):
        optimizer.zero_grad()
        ((decoder(given) - wanted) ** 2).mean().backward()
        optimizer.step()
    return decoder.eval().requires_grad_(False)


def test_both_layouts_give_the_decoder_that_their_authors_run(tmp_path: Path) -> None:
    decoder, given = original(), torch.randn(2, 4, 5, 6) * 4
    save_file(decoder.state_dict(), tmp_path / "anything.safetensors")
    network = autoencoder(decoder)
    with torch.inference_mode():
        expected = decoder(given) * 2 - 1
        assert torch.allclose(network.decode(given).sample, expected, atol=1e-5)
        for path in (tmp_path / "anything.safetensors", folder_of(network, tmp_path / "folder")):
            found = tiny_decoder(path)
            assert found is not None
            assert torch.allclose(found(given), expected, atol=1e-5)


def test_other_files_are_not_taken_for_one(tmp_path: Path) -> None:
    junk = tmp_path / "junk.safetensors"
    junk.write_bytes(b"taesd")
    lacking = {name: value for name, value in original().state_dict().items() if name != "4.conv.2.bias"}
    files = {
        "encoder": dict(autoencoder(original()).encoder.layers.state_dict()),
        "sixteen": original(channels=16).state_dict(),
        "lacking": lacking,
        "more": {**original().state_dict(), "20.weight": torch.zeros(1)},
    }
    for name, tensors in files.items():
        save_file(tensors, tmp_path / f"{name}.safetensors")
        assert tiny_decoder(tmp_path / f"{name}.safetensors") is None
    assert tiny_decoder(junk) is None


def test_it_is_used_where_it_draws_the_photo_and_its_drafts_are_what_the_class_decodes(
    tmp_path: Path, latents: FloatArray, trained: torch.nn.Sequential
) -> None:
    save_file(original().state_dict(), tmp_path / "a.safetensors")  # untrained: it draws something else
    assert isinstance(preview_decoder((tmp_path,), latents, picture(), 6, SCALE, CPU), LatentToRgb)
    folder_of(autoencoder(trained), tmp_path / "b")
    decoder = preview_decoder((tmp_path,), latents, picture(), 6, SCALE, CPU)
    assert isinstance(decoder, TinyDecoder)
    drawn = decoder.decode(np.stack([latents, latents * 0.5]))
    assert drawn.shape == (2, 32, 32, 3)
    small = cv2.resize(picture(), (32, 32), interpolation=cv2.INTER_AREA)
    fitted = LatentToRgb.fit(latents, picture()).decode(latents[None])[0]
    far = [np.abs(cv2.resize(one, (32, 32)).astype(int) - small).mean() for one in (drawn[0], fitted)]
    assert far[0] < far[1]
    with torch.inference_mode():
        stock = autoencoder(trained).decode(torch.from_numpy(latents * 0.5)[None] * SCALE).sample[0]
    whole = ((stock / 2 + 0.5).clamp(0, 1) * 255).permute(1, 2, 0).numpy()
    assert np.abs(drawn[1] - cv2.resize(whole, (32, 32), interpolation=cv2.INTER_AREA)).mean() < 2


def test_a_processor_is_not_kept_from_a_long_clip_by_its_drafts(
    tmp_path: Path, latents: FloatArray, trained: torch.nn.Sequential
) -> None:
    save_file(trained.state_dict(), tmp_path / "taesd_decoder.safetensors")
    longest = PATIENCE // 64
    assert isinstance(preview_decoder((tmp_path,), latents, picture(), longest, SCALE, CPU), TinyDecoder)
    assert isinstance(preview_decoder((tmp_path,), latents, picture(), longest + 1, SCALE, CPU), LatentToRgb)


@pytest.mark.parametrize("where", ["beside", "inside", "store", "nowhere"])
def test_a_run_finds_it_beside_the_weights_inside_their_folder_and_in_the_store(
    where: str, tmp_path: Path, toy_folder: Path, trained: torch.nn.Sequential
) -> None:
    place = Path(shutil.copytree(toy_folder, tmp_path / "weights" / "svd"))
    if where == "beside":
        save_file(trained.state_dict(), place.parent / "taesd_decoder.safetensors")
    elif where != "nowhere":
        folder_of(autoencoder(trained), {"inside": place, "store": models_folder()}[where] / "taesd")
    photo = tmp_path / "parrot.png"
    cv2.imwrite(str(photo), picture()[..., ::-1])
    request = MotionRequest(64, 64, model=str(place), frames=4, fps=7, steps=2, camera="own", pace="quality")
    drafts = []

    def watch(progress: Progress) -> None:
        if progress.draft and progress.phase is Phase.DENOISE:
            drafts.append(progress.draft())

    Session().generate(Job.create(photo, request), watch)
    side = 8 if where == "nowhere" else 32
    assert [draft.shape for draft in drafts] == [(4, side, side, 3)] * 2
    assert drafts[-1].std() > 1
