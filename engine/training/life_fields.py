"""Life fields for training: what moves by itself in a scene, and how.

A life field is (MODES, 2, h, w) on the latent grid: for each temporal mode the displacement (dx, dy) of each
cell. Fields are normalised so that what moves has a root mean square of 1; a rigid scene has a field of zeros.
Left to itself a scene moves by its nature: a head as one piece, a packshot not at all. Asked for a style, it moves
in that style wherever such motion bends nothing rigid.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from engine.arrays import FloatArray
from engine.models import STYLES
from engine.training import motion_patterns
from engine.training.dataset import ANIMALS, PLANTS, WATER
from engine.training.motion_patterns import Canvas, smoothstep
from engine.training.scenes import Scene
from engine.training.torch_networks import MODES

LIVING = {"portraits": 0.92, "objects": 0.12, "scenes": 0.2, "products": 0.0, "packshots": 0.0, "drawn": 0.0}
ASKED = 0.5  # share of the scenes that are asked for a style


@dataclass(frozen=True)
class Life:
    """A normalised field (2 * MODES, h, w), the brushes (2, h, w) painted for it, and its style (one-hot, or zeros)."""

    field: FloatArray
    brushes: FloatArray
    style: FloatArray


def draw_life(scene: Scene, rng: np.random.Generator) -> Life:
    canvas = Canvas(scene, rng)
    style = np.zeros(len(STYLES), np.float32)
    if rng.random() < ASKED:
        chosen = int(rng.integers(len(STYLES)))
        style[chosen] = 1
        IN_STYLE[STYLES[chosen]](canvas)
    else:
        by_nature(canvas)
    if rng.random() < 0.15:
        add_moves_brush(canvas)
    if rng.random() < 0.15:
        add_still_brush(canvas)
    return Life(normalise(canvas.field).reshape(2 * MODES, *canvas.x.shape), canvas.brushes, style)


def normalise(field: FloatArray) -> FloatArray:
    energy = (field**2).sum((0, 1))
    moving = energy > 0.05 * energy.max()
    if energy.max() < 1e-6:
        return np.zeros_like(field)
    return np.clip(field / np.sqrt(energy[moving].mean()), -4, 4).astype(np.float32)


# ---------------------------------------------------------------- by nature


def by_nature(canvas: Canvas) -> None:
    add_surroundings(canvas)
    for subject in canvas.scene.subjects:
        alpha = canvas.small(subject.alpha)
        canvas.cover(alpha)
        if subject.name in ANIMALS:
            motion_patterns.animal(canvas, alpha)
        elif subject.name in PLANTS:
            motion_patterns.flutter(canvas, alpha, 0.8)
        elif subject.kind == "portraits" and canvas.rng.random() < LIVING["portraits"]:
            motion_patterns.person(canvas, alpha)
        elif canvas.rng.random() < LIVING[subject.kind]:
            motion_patterns.bend(canvas, alpha)


def add_surroundings(canvas: Canvas) -> None:
    scene, rng = canvas.scene, canvas.rng
    if scene.name in WATER:
        motion_patterns.water(canvas, float(WATER[scene.name]))
        return
    if scene.kind in ("scenes", "objects", "portraits") and rng.random() < 0.8:
        add_leaves(canvas)
    if scene.kind in ("scenes", "objects"):
        sky = motion_patterns.open_sky(canvas)
        if sky.mean() > 0.06:
            drift = np.stack([np.ones_like(sky), 0.06 * np.ones_like(sky)]) + 0.3 * motion_patterns.ripples(
                canvas, 0.3, 0.9
            )
            canvas.add(drift.astype(np.float32), sky, 0.5)


def add_leaves(canvas: Canvas) -> None:
    leaves = motion_patterns.foliage(canvas)
    if leaves.mean() > 0.03:
        motion_patterns.flutter(canvas, leaves, 0.7)


# ---------------------------------------------------------------- as asked


def breathing(canvas: Canvas) -> None:
    """Every subject swells and settles; what is held or drawn too, if that is what is asked for."""
    for alpha in covered(canvas):
        motion_patterns.swell(canvas, alpha, 1.0)


def sway(canvas: Canvas) -> None:
    """Heads turn and drift as one piece, other things bend about their foot."""
    for subject, alpha in zip(canvas.scene.subjects, covered(canvas), strict=True):
        if subject.kind == "portraits" or subject.name in ANIMALS:
            motion_patterns.head(canvas, alpha)
        else:
            motion_patterns.bend(canvas, alpha)


def breeze(canvas: Canvas) -> None:
    """Leaves, hair and cloth flutter; what is rigid does not."""
    add_leaves(canvas)
    for subject, alpha in zip(canvas.scene.subjects, covered(canvas), strict=True):
        if subject.kind == "portraits":
            motion_patterns.hair(canvas, alpha, 1.0)
        elif subject.name in PLANTS:
            motion_patterns.flutter(canvas, alpha, 1.0)


def water(canvas: Canvas) -> None:
    """The lower part of what is behind the subjects ripples: a person who asks for water sees some."""
    motion_patterns.water(canvas, float(WATER.get(canvas.scene.name, canvas.rng.uniform(0.5, 0.7))))
    covered(canvas)


def floating(canvas: Canvas) -> None:
    """Every subject hovers, as rigid as it is."""
    for alpha in covered(canvas):
        motion_patterns.hover(canvas, alpha)


IN_STYLE: dict[str, Callable[[Canvas], None]] = {
    "breathing": breathing, "sway": sway, "breeze": breeze, "water": water, "float": floating,
}  # fmt: skip


def covered(canvas: Canvas) -> list[FloatArray]:
    """The subjects' masks on the grid; what was there before them is gone."""
    alphas = [canvas.small(subject.alpha) for subject in canvas.scene.subjects]
    for alpha in alphas:
        canvas.cover(alpha)
    return alphas


# ---------------------------------------------------------------- brushes


def spot(canvas: Canvas) -> FloatArray:
    """A soft round place somewhere in the picture."""
    rng = canvas.rng
    cx, cy = rng.uniform(0.1, 0.9) * canvas.x.max(), rng.uniform(0.1, 0.9) * canvas.y.max()
    reach = np.hypot((canvas.x - cx) / rng.uniform(0.08, 0.3), (canvas.y - cy) / rng.uniform(0.08, 0.3))
    return smoothstep((1.25 - reach) / 0.5)


def add_moves_brush(canvas: Canvas) -> None:
    """A painted place moves, whatever is there."""
    where = spot(canvas)
    motion_patterns.flutter(canvas, where, 1.0)
    canvas.brushes[1] = where > 0.4


def add_still_brush(canvas: Canvas) -> None:
    """A painted place keeps still, whatever is there."""
    where = spot(canvas)
    canvas.field *= 1 - where
    canvas.brushes[0] = where > 0.6
