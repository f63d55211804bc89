"""Drawn scenes put their subjects in front."""

from __future__ import annotations

from pathlib import Path

import numpy as np

from engine.training import metrics
from engine.training.dataset import PhotoBank
from engine.training.scenes import draw_scene


def test_scenes_put_their_subjects_in_front(photos: Path) -> None:
    bank = PhotoBank(photos)
    for seed in range(20):
        scene = draw_scene(bank, np.random.default_rng(seed), 64, 96)
        assert scene.image.shape == (64, 96, 3)
        assert 0 <= scene.image.min() <= scene.image.max() <= 1
        if 0.05 < scene.matte.mean() < 0.9:
            assert metrics.auc(scene.depth, scene.matte) > 0.98
