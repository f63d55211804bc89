"""What the networks learn: losses against values worked out by hand, batches that are the same in every run."""

from __future__ import annotations

import math

import numpy as np
import pytest
import torch

from engine.training.losses import ALIVE, depth_loss, half, life_loss, planes, rough, scene_batches
from engine.training.torch_networks import CELL, LIFE, SIGMA_DATA
from engine.training.trainer import RunConfig


def test_the_depth_loss_of_the_truth_is_only_what_a_logit_leaves_of_the_matte() -> None:
    depths, mattes = torch.rand(2, 4, 4), torch.ones(2, 4, 4)

    def network(right: float) -> object:
        return lambda thumbnails: torch.stack([depths + (1 - right), torch.full_like(depths, 9.0)], 1)

    nothing = depth_loss(network(1), torch.zeros(2, 3, 8, 8), depths, mattes)  # type: ignore[arg-type]
    assert float(nothing) == pytest.approx(0.2 * math.log1p(math.exp(-9)), rel=1e-3)
    off_by_one = depth_loss(network(0), torch.zeros(2, 3, 8, 8), depths, mattes)  # type: ignore[arg-type]
    assert float(off_by_one - nothing) == pytest.approx(1 - 0.05, rel=1e-3)  # smooth L1 with beta 0.1


class Answering:
    """A life network that knows where life is and answers every noisy field alike."""

    def __init__(self, where: torch.Tensor, answer: float = 0.0) -> None:
        self.where, self.answer, self.asked = where, answer, []

    def encode(self, *given: torch.Tensor) -> tuple[torch.Tensor, torch.Tensor]:
        return torch.zeros(len(given[0]), 1), self.where

    def __call__(self, noisy: torch.Tensor, sigmas: torch.Tensor, features: torch.Tensor) -> torch.Tensor:
        self.asked.append(noisy)
        return torch.full_like(noisy, self.answer)


def loss(network: Answering, fields: torch.Tensor, sigma: float = 1.0) -> float:
    count, like = len(fields), torch.zeros(len(fields), 1)
    noises = torch.zeros_like(fields)
    return float(life_loss(network, like, like, like, fields, torch.full((count,), sigma), noises))  # type: ignore[arg-type]


def test_without_life_only_the_map_is_learnt() -> None:
    fields = torch.zeros(2, LIFE, 6, 6)
    right, wrong = Answering(torch.zeros(2, 1, 6, 6)), Answering(torch.full((2, 1, 6, 6), 0.5))
    assert loss(right, fields) == 0
    assert loss(wrong, fields) == pytest.approx(0.25)
    assert right.asked == []


def test_the_denoiser_sees_living_scenes_only_with_unit_variance() -> None:
    fields = torch.zeros(2, LIFE, 6, 6)
    fields[1] = 1.0
    strength = LIFE**0.5
    network = Answering(torch.zeros(2, 1, 6, 6))
    assert loss(network, fields) > 0
    (noisy,) = network.asked
    assert len(noisy) == 1
    assert float(noisy[0, 0, 3, 3]) == pytest.approx(SIGMA_DATA / math.hypot(1, SIGMA_DATA), rel=1e-3)
    assert strength > ALIVE


def test_batches_continue_as_if_they_had_not_been_cut(monkeypatch: pytest.MonkeyPatch) -> None:
    def draw(bank: object, rng: np.random.Generator, height: int, width: int, real: float) -> tuple[int, int, float]:
        return height, width, float(rng.random())

    monkeypatch.setattr("engine.training.losses.draw_scene", draw)
    config = RunConfig("life", steps=6, batch=2, seed=3)
    whole = list(scene_batches(None, config, 0, ((0.0, 64), (0.5, 96))))  # type: ignore[arg-type]
    assert list(scene_batches(None, config, 2, ((0.0, 64), (0.5, 96)))) == whole[2:]  # type: ignore[arg-type]
    assert [max(scene[:2]) for _, (scene, _) in whole] == [64, 64, 64, 96, 96, 96]  # type: ignore[misc,index]


def test_pictures_and_fields_get_the_networks_scale_and_grid() -> None:
    image = np.zeros((8, 12, 3), np.float32)
    image[..., 2] = 1
    assert planes(image)[:, 0, 0].tolist() == [-1, -1, 1]
    assert half(np.eye(4, dtype=np.float32)).tolist() == [[0.5, 0], [0, 0.5]]
    found = rough(np.full((4 * CELL, 5 * CELL), 0.5, np.float32), np.random.default_rng(0))
    assert found.shape == (4, 5)
    assert found.mean() == pytest.approx(0.5, abs=0.15)
