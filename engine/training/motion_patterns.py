"""How things move: the patterns that life fields are made of, and where in a picture each belongs."""

from __future__ import annotations

from dataclasses import dataclass

import cv2
import numpy as np

from engine.arrays import FloatArray
from engine.training.scenes import Scene
from engine.training.torch_networks import BRUSHES, CELL, MODES

MODE_SPREAD = np.array([1.0, 0.6, 0.3, 0.15], np.float32)  # slow motion dominates
SMALLEST = 12  # cells of a subject that is moved at all


class Canvas:
    """The field under construction, with cell coordinates in units of the long side."""

    def __init__(self, scene: Scene, rng: np.random.Generator) -> None:
        self.scene, self.rng = scene, rng
        h, w = (side // CELL for side in scene.depth.shape)
        self.field = np.zeros((MODES, 2, h, w), np.float32)
        self.brushes = np.zeros((BRUSHES, h, w), np.float32)
        y, x = np.mgrid[0:h, 0:w].astype(np.float32) + 0.5
        self.x, self.y = x / max(h, w), y / max(h, w)

    def small(self, mask: FloatArray) -> FloatArray:
        h, w = self.x.shape
        return cv2.resize(mask, (w, h), interpolation=cv2.INTER_AREA)

    def rhythm(self) -> FloatArray:
        """How much each temporal mode takes part, (MODES, 1, 1, 1)."""
        weights = self.rng.standard_normal(MODES).astype(np.float32) * MODE_SPREAD
        return weights.reshape(MODES, 1, 1, 1) / max(float(np.abs(weights).max()), 0.3)

    def add(self, motion: FloatArray, where: FloatArray, amount: float = 1.0) -> None:
        self.field += amount * self.rhythm() * (motion * where)[None]

    def cover(self, alpha: FloatArray) -> None:
        self.field *= 1 - alpha


@dataclass(frozen=True)
class Build:
    """A subject's middle, top, bottom, height and half width, in units of the long side."""

    cx: float
    cy: float
    top: float
    bottom: float
    height: float
    half: float


def build_of(canvas: Canvas, alpha: FloatArray) -> Build | None:
    """Nothing for a mask of a few cells only."""
    rows, columns = np.nonzero(alpha > 0.4)
    if len(rows) < SMALLEST:
        return None
    x, y = canvas.x[rows, columns], canvas.y[rows, columns]
    top, bottom = float(y.min()), float(y.max())
    return Build(float(x.mean()), float(y.mean()), top, bottom, bottom - top + 1e-3, float(np.ptp(x) / 2 + 1e-3))


def smoothstep(x: FloatArray) -> FloatArray:
    x = np.clip(x, 0, 1)
    return (x * x * (3 - 2 * x)).astype(np.float32)


# ---------------------------------------------------------------- subjects


def person(canvas: Canvas, alpha: FloatArray) -> None:
    """A trunk that breathes, a head that drifts and tilts as one piece, hair that lags behind."""
    head(canvas, alpha)
    swell(canvas, alpha, canvas.rng.uniform(0.4, 0.9), upper=0.25)
    if canvas.rng.random() < 0.6:
        hair(canvas, alpha, canvas.rng.uniform(0.4, 1.0))


def animal(canvas: Canvas, alpha: FloatArray) -> None:
    """Breathing first, and a little of a head that looks about; the head is wherever the upper half is."""
    swell(canvas, alpha, 1.0, upper=0.4)
    head(canvas, alpha, canvas.rng.uniform(0.3, 0.8))


def upper_part(canvas: Canvas, build: Build) -> tuple[FloatArray, float]:
    """0 in the trunk, 1 in the head, and the height of the neck."""
    neck = build.top + build.height * canvas.rng.uniform(0.5, 0.62)
    return smoothstep((neck + 0.12 * build.height - canvas.y) / (0.24 * build.height)), neck


def head(canvas: Canvas, alpha: FloatArray, amount: float = 1.0) -> None:
    """One rigid drift and tilt of the upper part about the neck."""
    if (build := build_of(canvas, alpha)) is None:
        return
    up, neck = upper_part(canvas, build)
    pivot = float((canvas.x * alpha * up).sum() / max(float((alpha * up).sum()), 1e-3))
    turn = np.stack([-(canvas.y - neck), canvas.x - pivot]) / build.height * canvas.rng.normal(0, 1.0)
    drift = np.array([canvas.rng.normal(0, 0.6), canvas.rng.normal(0, 0.25)], np.float32).reshape(2, 1, 1)
    canvas.add((turn + drift).astype(np.float32), up * alpha, amount)


def swell(canvas: Canvas, alpha: FloatArray, amount: float, upper: float = 0.25) -> None:
    """Breathing: the trunk widens and rises, the upper part takes `upper` of it."""
    if (build := build_of(canvas, alpha)) is None:
        return
    up, _ = upper_part(canvas, build)
    lift = np.full_like(canvas.x, -canvas.rng.uniform(0.5, 1))
    wider = np.stack([0.35 * (canvas.x - build.cx) / build.half, lift])
    canvas.add(wider.astype(np.float32), (1 - (1 - upper) * up) * alpha, amount)


def hair(canvas: Canvas, alpha: FloatArray, amount: float) -> None:
    """Waves in a rim around the head, stronger downwards; the face in the middle is left alone."""
    if (build := build_of(canvas, alpha)) is None:
        return
    up, neck = upper_part(canvas, build)
    pivot = float((canvas.x * alpha * up).sum() / max(float((alpha * up).sum()), 1e-3))
    across = (canvas.x - pivot) / (0.3 * build.height)
    along = (canvas.y - (neck - 0.2 * build.height)) / (0.36 * build.height)
    weight = smoothstep((np.clip(np.hypot(across, along), 0, 2) - 0.85) / 0.4) * up * alpha
    canvas.add(ripples(canvas, 0.15, 0.4), weight.astype(np.float32), amount)


def bend(canvas: Canvas, alpha: FloatArray) -> None:
    """Bending about the foot: nothing at the bottom, most at the top."""
    if (build := build_of(canvas, alpha)) is None:
        return
    lift = np.clip((build.bottom - canvas.y) / build.height, 0, 1.2) ** canvas.rng.uniform(1, 2)
    canvas.add(np.stack([lift, 0.15 * lift * (canvas.x - build.cx) / build.half]).astype(np.float32), alpha)


def hover(canvas: Canvas, alpha: FloatArray) -> None:
    """A rigid rise and fall with a slight turn: three numbers for the whole subject."""
    if (build := build_of(canvas, alpha)) is None:
        return
    rng = canvas.rng
    turn = np.stack([-(canvas.y - build.cy), canvas.x - build.cx]) / build.height * rng.normal(0, 0.5)
    rise = np.array([rng.normal(0, 0.25), rng.choice([-1, 1]) * rng.uniform(0.7, 1.2)], np.float32)
    canvas.add((turn + rise.reshape(2, 1, 1)).astype(np.float32), alpha)


# ---------------------------------------------------------------- surroundings


def flutter(canvas: Canvas, where: FloatArray, amount: float) -> None:
    """Leaves and cloth: two patterns out of step, so that waves travel."""
    for _ in range(2):
        canvas.add(ripples(canvas, 0.16, 0.5), where, amount)


def ripples(canvas: Canvas, shortest: float, longest: float, flat: float = 0.5) -> FloatArray:
    """A smooth random displacement (2, h, w) with wavelengths in units of the long side."""
    rng, total = canvas.rng, np.zeros((2, *canvas.x.shape), np.float32)
    for _ in range(5):
        wave = 2 * np.pi / rng.uniform(shortest, longest)
        angle, phase = rng.uniform(0, 2 * np.pi), rng.uniform(0, 2 * np.pi, 2)
        along = wave * (canvas.x * np.cos(angle) + canvas.y * np.sin(angle))
        total[0] += rng.normal() * np.sin(along + phase[0])
        total[1] += flat * rng.normal() * np.sin(along + phase[1])
    return (total / 2).astype(np.float32)


def water(canvas: Canvas, top: float) -> None:
    """Ripples that run sideways, finer towards the horizon."""
    h = canvas.x.shape[0]
    rows = ((np.arange(h, dtype=np.float32) + 0.5) / h)[:, None]
    depth = smoothstep((rows - top) / 0.08) * np.ones_like(canvas.x)
    near = np.clip((rows - top) / (1 - top + 1e-3), 0.15, 1)
    for _ in range(2):
        wave = 2 * np.pi / canvas.rng.uniform(0.05, 0.14) / (0.5 + near)
        crest = np.sin(wave * canvas.y + canvas.rng.uniform(0, 6.3) + 3 * canvas.x * canvas.rng.normal())
        motion = np.stack([crest, 0.35 * np.cos(wave * canvas.y) * np.ones_like(crest)]) * near
        canvas.add(motion.astype(np.float32), depth.astype(np.float32), 0.9)


def foliage(canvas: Canvas) -> FloatArray:
    """Green and textured: leaves and grass, (h, w) 0..1."""
    image = canvas.scene.image
    green = image[..., 1] - np.maximum(image[..., 0], image[..., 2])
    rough = cv2.blur(np.abs(cv2.Laplacian(image[..., 1], cv2.CV_32F)), (15, 15))
    leaf = smoothstep((cv2.blur(green, (9, 9)) - 0.01) / 0.05) * smoothstep((rough - 0.03) / 0.05)
    return canvas.small(leaf.astype(np.float32))


def open_sky(canvas: Canvas) -> FloatArray:
    """Bright and without edges from the top down to the first edge of each column."""
    image = canvas.scene.image
    smooth = cv2.blur(np.abs(cv2.Laplacian(image[..., 1], cv2.CV_32F)), (9, 9)) < 0.06
    bluish = image[..., 2] > image[..., 0] - 0.08
    bright = image.mean(2) > 0.3
    column = np.minimum.accumulate((smooth & bright & bluish).astype(np.float32), axis=0)
    return canvas.small(cv2.blur(column, (15, 9)))
