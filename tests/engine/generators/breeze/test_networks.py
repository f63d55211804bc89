"""The graphs that ship say what the torch networks say, and see what is in a photo."""

from __future__ import annotations

import itertools
from pathlib import Path

import cv2
import numpy as np
import pytest
import torch

from engine.errors import ModelMissingError
from engine.generators.breeze.networks import CELL, FOLDER, HINT_PLANES, MODES, Networks, planes, thumbnail_of
from engine.generators.breeze.sampler import living, sample, shaped
from engine.imaging.source_image import SourceImage
from engine.training import torch_networks
from engine.training.metrics import auc
from engine.training.onnx_export import export_depth, export_life, load_weights

torch.set_num_threads(1)


def test_run_time_and_training_agree_on_the_shapes() -> None:
    assert (torch_networks.MODES, torch_networks.HINT_PLANES, torch_networks.CELL) == (MODES, HINT_PLANES, CELL)


@pytest.mark.parametrize("shape", [(192, 256), (256, 160), (256, 256)])
def test_the_shipped_graphs_equal_the_torch_networks(shape: tuple[int, int]) -> None:
    depth_net, life_net = torch_networks.DepthNet().eval(), torch_networks.LifeNet().eval()
    load_weights(depth_net, FOLDER / "depth.onnx")
    load_weights(life_net, FOLDER / "encoder.onnx", FOLDER / "denoiser.onnx")
    rng = np.random.default_rng(0)
    thumbnail = rng.integers(0, 256, (*shape, 3)).astype(np.uint8)
    ours = Networks()
    depth, matte = ours.look(thumbnail)
    with torch.no_grad():
        theirs = depth_net(torch.from_numpy(planes(thumbnail)))[0]
    assert np.abs(depth - theirs[0].numpy()).max() < 1e-4
    assert np.abs(matte - theirs[1].sigmoid().numpy()).max() < 1e-4

    h, w = shape[0] // CELL, shape[1] // CELL
    noisy = rng.standard_normal((2 * MODES, h, w)).astype(np.float32) * 3
    layout = np.stack([cv2.resize(x, (w, h), interpolation=cv2.INTER_AREA) for x in (depth, matte)])[None]
    with torch.no_grad():
        hints = torch.zeros(1, HINT_PLANES, h, w)
        features, place = life_net.encode(torch.from_numpy(planes(thumbnail)), torch.from_numpy(layout), hints)
        theirs = life_net.denoise(torch.from_numpy(noisy)[None], torch.tensor([3.0]), features)
    where, denoise = ours.life(thumbnail, depth, matte)
    assert np.abs(where - place[0, 0].numpy()).max() < 1e-4
    assert np.abs(denoise(noisy, 3.0) - theirs[0].numpy()).max() < 1e-3


def test_an_export_keeps_the_weights_to_half_precision(tmp_path: Path) -> None:
    torch.manual_seed(0)
    depth_net, life_net = torch_networks.DepthNet().eval(), torch_networks.LifeNet().eval()
    for parameter in (*depth_net.parameters(), *life_net.parameters()):
        parameter.data += 0.01 * torch.randn_like(parameter)  # equal tensors would be stored as one
    export_depth(depth_net, tmp_path)
    export_life(life_net, tmp_path)
    back = torch_networks.DepthNet().eval()
    load_weights(back, tmp_path / "depth.onnx")
    thumbnail = torch.rand(1, 3, 64, 96) * 2 - 1
    with torch.no_grad():
        assert float((back(thumbnail) - depth_net(thumbnail)).abs().max()) < 0.02
    assert sum(f.stat().st_size for f in tmp_path.iterdir()) < 12e6
    assert Networks(tmp_path).layout(np.zeros((64, 96, 3), np.uint8))[0].shape == (32, 48)


def test_missing_weights_are_told(tmp_path: Path) -> None:
    networks = Networks(tmp_path)
    assert networks.missing() == ["depth.onnx", "encoder.onnx", "denoiser.onnx"]
    with pytest.raises(ModelMissingError):
        networks.layout(np.zeros((64, 64, 3), np.uint8))


# On each sample: points of the subject, and points well outside of it, as x and y shares of the picture.
POINTS = {
    "dog": ([(0.5, 0.3), (0.6, 0.5), (0.3, 0.4), (0.4, 0.8), (0.75, 0.55)], [(0.9, 0.1), (0.05, 0.2), (0.95, 0.8), (0.35, 0.05)]),
    "cocktail": ([(0.47, 0.42), (0.47, 0.55), (0.45, 0.65), (0.48, 0.8)], [(0.1, 0.2), (0.9, 0.4), (0.8, 0.1), (0.1, 0.5)]),
    "parrot": ([(0.3, 0.25), (0.5, 0.45), (0.65, 0.6), (0.45, 0.35)], [(0.1, 0.7), (0.2, 0.9), (0.8, 0.1), (0.1, 0.1)]),
    "books": ([(0.3, 0.45), (0.3, 0.65), (0.6, 0.62), (0.7, 0.5)], [(0.2, 0.1), (0.9, 0.2), (0.5, 0.15), (0.95, 0.6)]),
}  # fmt: skip


@pytest.mark.parametrize("name", POINTS)
def test_the_subject_of_a_photo_it_never_saw_stands_out(name: str, samples: dict[str, SourceImage]) -> None:
    depth, matte = Networks().layout(thumbnail_of(samples[name].pixels))
    values = [
        [float(x[int(p[1] * x.shape[0]), int(p[0] * x.shape[1])]) for p in points]
        for x in (depth, matte)
        for points in POINTS[name]
    ]
    for inside, outside in (values[:2], values[2:]):
        score = np.array(inside + outside, np.float32)
        truth = np.array([1.0] * len(inside) + [0.0] * len(outside), np.float32)
        assert auc(score, truth) > 0.95


def test_a_mirrored_photo_has_the_mirrored_layout(samples: dict[str, SourceImage]) -> None:
    thumbnail = thumbnail_of(samples["books"].pixels)
    plain, mirrored = Networks().layout(thumbnail), Networks().layout(np.ascontiguousarray(thumbnail[:, ::-1]))
    for a, b in zip(plain, mirrored, strict=True):
        assert np.abs(a - b[:, ::-1]).max() < 1e-5


def test_what_it_makes_depends_on_the_photo_and_not_only_on_the_seed(samples: dict[str, SourceImage]) -> None:
    networks, fields = Networks(), {}
    for name in ("dog", "parrot", "cocktail"):
        thumbnail = thumbnail_of(samples[name].pixels)
        noise = shaped(np.random.default_rng(5).standard_normal((2 * MODES, 32, 32)).astype(np.float32))
        where, denoise = networks.life(thumbnail, *networks.layout(thumbnail))
        fields[name] = living(sample(denoise, noise, 8, lambda i, x: None), where)
    names = list(fields)
    for a, b in itertools.pairwise(names):
        assert np.corrcoef(fields[a].ravel(), fields[b].ravel())[0, 1] < 0.8
