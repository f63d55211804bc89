"""Drawn life: what moves, and how."""

from __future__ import annotations

from pathlib import Path

import numpy as np

from engine.models import STYLES
from engine.training import metrics
from engine.training.dataset import PhotoBank
from engine.training.life_fields import IN_STYLE, draw_life
from engine.training.motion_patterns import Canvas
from engine.training.scenes import draw_scene, photo_scene


def test_rigid_things_get_no_life_of_their_own(photos: Path) -> None:
    bank = PhotoBank(photos)
    quiet = []
    for seed in range(60):
        rng = np.random.default_rng(seed)
        scene = draw_scene(bank, rng, 64, 64)
        life = draw_life(scene, rng)
        assert np.isfinite(life.field).all()
        if scene.kind == "products" and not (life.brushes.any() or life.style.any()):
            quiet.append(np.abs(life.field).max())
    assert quiet
    assert max(quiet) == 0


def test_what_floats_floats_as_one_rigid_piece_and_what_breathes_does_not(photos: Path) -> None:
    bank = PhotoBank(photos)
    for style, most, least in (("float", 0.01, 0.0), ("breathing", 1.0, 0.03)):
        canvas = Canvas(
            photo_scene(bank.by_kind["products"][0], np.random.default_rng(1), 160, 160), np.random.default_rng(3)
        )
        IN_STYLE[style](canvas)
        inside = canvas.small(canvas.scene.subjects[0].alpha) > 0.99
        rest = np.stack([canvas.x[inside], canvas.y[inside]], -1).astype(np.float64)
        to = rest + 0.05 * canvas.field[0][:, inside].T
        stray = (
            np.linalg.norm(metrics.similarity(rest, to) - to, axis=1).max() / np.linalg.norm(to - rest, axis=1).max()
        )
        assert least <= stray <= most


def test_every_style_is_taught_and_moves_something(photos: Path) -> None:
    bank, rng = PhotoBank(photos), np.random.default_rng(0)
    portrait = photo_scene(bank.by_kind["portraits"][0], rng, 96, 96)
    for style, move in IN_STYLE.items():
        canvas = Canvas(portrait, rng)
        move(canvas)
        assert np.abs(canvas.field).max() > 0.1, style
    assert set(IN_STYLE) == set(STYLES)
