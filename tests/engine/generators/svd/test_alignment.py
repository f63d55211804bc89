"""Weights of Stable Video Diffusion give the same bytes, wherever in a file they lie."""

from __future__ import annotations

import shutil
from pathlib import Path

import numpy as np
import pytest
import torch
from safetensors.torch import load_file, save_file

from engine.arrays import UInt8Array
from engine.generators.aligned_weights import ALIGNMENT
from engine.generators.svd.loading import load_networks
from engine.generators.tiny_preview import tiny_decoder
from engine.jobs.job import Job
from engine.progress import ignore
from engine.request.motion_request import MotionRequest
from engine.services.session import Session
from tests.engine.generators.svd.test_tiny_preview import original
from tests.support.safetensors_offsets import OFFSETS, begin_at
from tests.support.svd_toys import save_single

FILES_IN_USE = Path("/proc/self/maps")


def misaligned(network: torch.nn.Module) -> list[str]:
    named = [*network.named_parameters(), *network.named_buffers()]
    return [name for name, tensor in named if tensor.data_ptr() % ALIGNMENT]


def clip_of(place: Path, photo: Path) -> UInt8Array:
    request = MotionRequest(64, 64, model=str(place), frames=3, fps=7, steps=2, camera="own", pace="quality", seed=3)
    return np.array(Session().generate(Job.create(photo, request), ignore).frames)


@pytest.mark.parametrize("layout", ["folder", "one file"])
def test_weights_lie_aligned_and_give_the_same_clip_at_any_offset_in_their_files(
    layout: str, toy_folder: Path, photo: Path, tmp_path: Path
) -> None:
    if layout == "folder":
        place = Path(shutil.copytree(toy_folder, tmp_path / "toy"))
        files = list(place.glob("*/*.safetensors"))
    else:
        place = save_single(tmp_path / "toy.safetensors")
        files = [place]
    assert files
    clips = []
    for offset in OFFSETS:
        for file in files:
            begin_at(file, offset)
        networks = load_networks(place, torch.device("cpu"), torch.float32)
        assert [misaligned(network) for network in (networks.unet, networks.vae, networks.clip)] == [[], [], []]
        if FILES_IN_USE.exists():
            assert str(place) not in FILES_IN_USE.read_text("utf-8")
        del networks
        clips.append(clip_of(place, photo))
    for clip in clips[1:]:
        np.testing.assert_array_equal(clip, clips[0])


@pytest.mark.parametrize("offset", OFFSETS)
def test_the_decoder_of_drafts_lies_aligned(offset: int, tmp_path: Path) -> None:
    file = tmp_path / "taesd.safetensors"
    save_file(original().state_dict(), file)
    begin_at(file, offset)
    network = tiny_decoder(file)
    assert network is not None
    assert misaligned(network) == []
    assert all(torch.equal(tensor, load_file(file)[f"{int(name.split('.')[1]) + 1}.{name.split('.', 2)[2]}"])
               for name, tensor in network.state_dict().items())  # fmt: skip
