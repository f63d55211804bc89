"""Life fields for training: what moves by itself in a scene, and how.

A life field is (MODES, 2, h, w) on the latent grid: for each temporal mode the displacement (dx, dy) of each
cell. Fields are normalised so that what moves has a root mean square of 1; a rigid scene has a field of zeros.
Faces, products and drawn things stay rigid: a head moves as one piece, a packshot does not move by itself.
"""

from __future__ import annotations

from dataclasses import dataclass

import cv2
import numpy as np

from engine.arrays import Floats
from engine.breeze.training.network import CELL, HINTS, MODES, STYLES
from engine.breeze.training.photos import WATER
from engine.breeze.training.scenes import Scene, Subject

MODE_SPREAD = np.array([1.0, 0.6, 0.3, 0.15], np.float32)  # slow motion dominates
LIVING = {"portraits": 0.92, "objects": 0.25, "scenes": 0.3, "products": 0.0, "drawn": 0.0}


@dataclass(frozen=True)
class Life:
    """A normalised field (2 * MODES, h, w), the hints (HINTS, h, w) given for it, and its style (one-hot)."""

    field: Floats
    hints: Floats
    style: Floats


class Canvas:
    """The field under construction, with cell coordinates in units of the long side."""

    def __init__(self, scene: Scene, rng: np.random.Generator) -> None:
        self.scene, self.rng = scene, rng
        h, w = (side // CELL for side in scene.depth.shape)
        self.field = np.zeros((MODES, 2, h, w), np.float32)
        self.hints = np.zeros((HINTS, h, w), np.float32)
        self.styles: list[str] = []
        y, x = np.mgrid[0:h, 0:w].astype(np.float32) + 0.5
        self.x, self.y = x / max(h, w), y / max(h, w)

    def small(self, mask: Floats) -> Floats:
        h, w = self.x.shape
        return cv2.resize(mask, (w, h), interpolation=cv2.INTER_AREA)

    def rhythm(self) -> Floats:
        """How much each temporal mode takes part, (MODES, 1, 1, 1)."""
        weights = self.rng.standard_normal(MODES).astype(np.float32) * MODE_SPREAD
        return weights.reshape(MODES, 1, 1, 1) / max(float(np.abs(weights).max()), 0.3)

    def add(self, motion: Floats, where: Floats, style: str, amount: float = 1.0) -> None:
        self.field += amount * self.rhythm() * (motion * where)[None]
        self.styles.append(style)

    def cover(self, alpha: Floats) -> None:
        self.field *= 1 - alpha


def draw_life(scene: Scene, rng: np.random.Generator) -> Life:
    canvas = Canvas(scene, rng)
    add_surroundings(canvas)
    for subject in scene.subjects:
        alpha = canvas.small(subject.alpha)
        canvas.cover(alpha)
        if rng.random() < LIVING[subject.kind]:
            add_subject(canvas, subject, alpha)
    q = rng.random()
    if q < 0.1:
        add_moves_brush(canvas)
    elif q < 0.2:
        add_drag(canvas)
    if rng.random() < 0.15:
        add_still_brush(canvas)
    field = normalise(canvas.field)
    if rng.random() < 0.25:
        give_drags(canvas.hints, field, rng)
    return Life(field.reshape(2 * MODES, *canvas.x.shape), canvas.hints, style_vector(canvas.styles, rng))


def normalise(field: Floats) -> Floats:
    energy = (field**2).sum((0, 1))
    moving = energy > 0.05 * energy.max()
    if energy.max() < 1e-6:
        return np.zeros_like(field)
    return np.clip(field / np.sqrt(energy[moving].mean()), -4, 4).astype(np.float32)


def style_vector(styles: list[str], rng: np.random.Generator) -> Floats:
    """One-hot of the last style added; all zero (anything goes) half of the time."""
    vector = np.zeros(len(STYLES), np.float32)
    if styles and rng.random() < 0.5:
        vector[STYLES.index(styles[-1])] = 1
    return vector


# ---------------------------------------------------------------- what moves


def add_subject(canvas: Canvas, subject: Subject, alpha: Floats) -> None:
    box = extent(canvas, alpha)
    if box is None:
        return
    if subject.kind == "portraits":
        add_person(canvas, alpha, *box)
    elif canvas.rng.random() < 0.6:
        add_sway(canvas, alpha, *box)
    else:
        add_flutter(canvas, alpha, "breeze", 0.8)


def extent(canvas: Canvas, alpha: Floats) -> tuple[float, float, float, float] | None:
    """Centre x, top, bottom and half width of a mask, in units of the long side."""
    rows, columns = np.nonzero(alpha > 0.4)
    if len(rows) < 12:
        return None
    x, y = canvas.x[rows, columns], canvas.y[rows, columns]
    return float(x.mean()), float(y.min()), float(y.max()), float(np.ptp(x) / 2 + 1e-3)


def add_person(canvas: Canvas, alpha: Floats, cx: float, top: float, bottom: float, half: float) -> None:
    """Breathing in the trunk, one rigid drift and tilt of the head, hair that lags behind."""
    rng = canvas.rng
    height = bottom - top
    neck = top + height * rng.uniform(0.5, 0.62)
    up = smoothstep((neck + 0.12 * height - canvas.y) / (0.24 * height))  # 0 in the trunk, 1 in the head
    pivot_x = float((canvas.x * alpha * up).sum() / max(float((alpha * up).sum()), 1e-3))
    tilt = rng.normal(0, 1.0)
    turn = np.stack([-(canvas.y - neck), canvas.x - pivot_x]) / height * tilt
    drift = np.array([rng.normal(0, 0.6), rng.normal(0, 0.25)], np.float32).reshape(2, 1, 1)
    canvas.add((turn + drift).astype(np.float32), up * alpha, "sway")
    swell = np.stack([0.35 * (canvas.x - cx) / half, np.full_like(canvas.x, -rng.uniform(0.5, 1))])
    canvas.add(swell.astype(np.float32), (1 - 0.75 * up) * alpha, "breathing", rng.uniform(0.4, 0.9))
    if rng.random() < 0.6:
        add_hair(canvas, alpha, up, neck, height, pivot_x)


def add_hair(canvas: Canvas, alpha: Floats, up: Floats, neck: float, height: float, cx: float) -> None:
    """Waves in a rim around the head, stronger downwards; the face in the middle is left alone."""
    rim = np.clip(
        np.hypot((canvas.x - cx) / (0.3 * height), (canvas.y - (neck - 0.2 * height)) / (0.36 * height)), 0, 2
    )
    weight = smoothstep((rim - 0.85) / 0.4) * up * alpha
    canvas.add(ripples(canvas, 0.15, 0.4), weight.astype(np.float32), "breeze", canvas.rng.uniform(0.4, 1.0))


def add_sway(canvas: Canvas, alpha: Floats, cx: float, top: float, bottom: float, half: float) -> None:
    """Bending about the foot: nothing at the bottom, most at the top."""
    lift = np.clip((bottom - canvas.y) / (bottom - top + 1e-3), 0, 1.2) ** canvas.rng.uniform(1, 2)
    canvas.add(np.stack([lift, 0.15 * lift * (canvas.x - cx) / half]).astype(np.float32), alpha, "sway")


def add_flutter(canvas: Canvas, where: Floats, style: str, amount: float) -> None:
    """Leaves and cloth: two patterns out of step, so that waves travel."""
    for _ in range(2):
        canvas.add(ripples(canvas, 0.16, 0.5), where, style, amount)


def ripples(canvas: Canvas, shortest: float, longest: float, flat: float = 0.5) -> Floats:
    """A smooth random displacement (2, h, w) with wavelengths in units of the long side."""
    rng, total = canvas.rng, np.zeros((2, *canvas.x.shape), np.float32)
    for _ in range(5):
        wave = 2 * np.pi / rng.uniform(shortest, longest)
        angle, phase = rng.uniform(0, 2 * np.pi), rng.uniform(0, 2 * np.pi, 2)
        along = wave * (canvas.x * np.cos(angle) + canvas.y * np.sin(angle))
        total[0] += rng.normal() * np.sin(along + phase[0])
        total[1] += flat * rng.normal() * np.sin(along + phase[1])
    return (total / 2).astype(np.float32)


def add_surroundings(canvas: Canvas) -> None:
    scene, rng = canvas.scene, canvas.rng
    if scene.name in WATER:
        add_water(canvas, float(WATER[scene.name]))
        return
    if scene.kind in ("scenes", "objects", "portraits") and rng.random() < 0.8:
        leaves = foliage(canvas)
        if leaves.mean() > 0.03:
            add_flutter(canvas, leaves, "breeze", 0.7)
    if scene.kind in ("scenes", "objects"):
        sky = open_sky(canvas)
        if sky.mean() > 0.06:
            flow = np.stack([np.ones_like(sky), 0.06 * np.ones_like(sky)]) + 0.3 * ripples(canvas, 0.3, 0.9)
            canvas.add(flow.astype(np.float32), sky, "breeze", 0.5)


def add_water(canvas: Canvas, top: float) -> None:
    """Ripples that run sideways, finer towards the horizon."""
    h = canvas.x.shape[0]
    rows = ((np.arange(h, dtype=np.float32) + 0.5) / h)[:, None]
    depth = smoothstep((rows - top) / 0.08) * np.ones_like(canvas.x)
    near = np.clip((rows - top) / (1 - top + 1e-3), 0.15, 1)
    for _ in range(2):
        wave = 2 * np.pi / canvas.rng.uniform(0.05, 0.14) / (0.5 + near)
        crest = np.sin(wave * canvas.y + canvas.rng.uniform(0, 6.3) + 3 * canvas.x * canvas.rng.normal())
        motion = np.stack([crest, 0.35 * np.cos(wave * canvas.y) * np.ones_like(crest)]) * near
        canvas.add(motion.astype(np.float32), depth.astype(np.float32), "water", 0.9)


def foliage(canvas: Canvas) -> Floats:
    """Green and textured: leaves and grass, (h, w) 0..1."""
    image = canvas.scene.image
    green = image[..., 1] - np.maximum(image[..., 0], image[..., 2])
    rough = cv2.blur(np.abs(cv2.Laplacian(image[..., 1], cv2.CV_32F)), (15, 15))
    leaf = smoothstep((cv2.blur(green, (9, 9)) - 0.01) / 0.05) * smoothstep((rough - 0.03) / 0.05)
    return canvas.small(leaf.astype(np.float32))


def open_sky(canvas: Canvas) -> Floats:
    """Bright and without edges from the top down to the first edge of each column."""
    image = canvas.scene.image
    smooth = cv2.blur(np.abs(cv2.Laplacian(image[..., 1], cv2.CV_32F)), (9, 9)) < 0.06
    bluish = image[..., 2] > image[..., 0] - 0.08
    bright = image.mean(2) > 0.3
    column = np.minimum.accumulate((smooth & bright & bluish).astype(np.float32), axis=0)
    return canvas.small(cv2.blur(column, (15, 9)))


def smoothstep(x: Floats) -> Floats:
    x = np.clip(x, 0, 1)
    return (x * x * (3 - 2 * x)).astype(np.float32)


# ---------------------------------------------------------------- hints


def spot(canvas: Canvas) -> Floats:
    """A soft round place somewhere in the picture."""
    rng = canvas.rng
    cx, cy = rng.uniform(0.1, 0.9) * canvas.x.max(), rng.uniform(0.1, 0.9) * canvas.y.max()
    reach = np.hypot((canvas.x - cx) / rng.uniform(0.08, 0.3), (canvas.y - cy) / rng.uniform(0.08, 0.3))
    return smoothstep((1.25 - reach) / 0.5)


def add_moves_brush(canvas: Canvas) -> None:
    """A painted place moves, whatever is there."""
    where = spot(canvas)
    style = "water" if canvas.rng.random() < 0.3 else "breeze"
    add_flutter(canvas, where, style, 1.0)
    canvas.hints[1] = (where > 0.4) | (canvas.hints[1] > 0)


def add_drag(canvas: Canvas) -> None:
    """An arrow pulls what is around its foot, steadily."""
    where, angle = spot(canvas), canvas.rng.uniform(0, 2 * np.pi)
    pull = np.array([np.cos(angle), np.sin(angle)], np.float32).reshape(1, 2, 1, 1) * where
    canvas.field *= 1 - where
    canvas.field[:1] += 1.5 * pull
    canvas.styles.append("drag")
    give_drag(canvas.hints, normalise(canvas.field), *np.unravel_index(int(where.argmax()), where.shape))


def add_still_brush(canvas: Canvas) -> None:
    """A painted place keeps still, whatever is there."""
    where = spot(canvas)
    canvas.field *= 1 - where
    canvas.hints[0] = where > 0.6


def give_drags(hints: Floats, field: Floats, rng: np.random.Generator) -> None:
    """One to three arrows on what moves."""
    rows, columns = np.nonzero(np.hypot(*reach(field)) > 0.5)
    if len(rows):
        for i in rng.integers(len(rows), size=int(rng.integers(1, 4))):
            give_drag(hints, field, rows[i], columns[i])


def give_drag(hints: Floats, field: Floats, row: np.intp, column: np.intp) -> None:
    near = np.s_[max(0, row - 1) : row + 2, max(0, column - 1) : column + 2]
    hints[2:4, *near] = reach(field)[:, row, column, None, None]
    hints[4, *near] = 1


def reach(field: Floats) -> Floats:
    """Where a one-way clip ends, (2, h, w): its modes are sin((k + 1/2) pi t), so +1, -1, +1, -1 at the end."""
    signs = np.array([1, -1, 1, -1], np.float32).reshape(MODES, 1, 1, 1)
    result: Floats = (field * signs).sum(0)
    return result
