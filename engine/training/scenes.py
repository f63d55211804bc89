"""Training scenes: real photos, and composites of real and drawn subjects whose depth is known.

A scene is drawn at thumbnail size. Depth is relative, 0 far to 1 near: a far wall, a ground that comes nearer
towards the bottom, and each subject nearer than what it covers.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace

import cv2
import numpy as np

from engine.arrays import FloatArray, UInt8Array
from engine.training.dataset import Photo, PhotoBank

FAR, GROUND, STEP, THICKNESS = 0.1, 0.25, 0.38, 0.08
HORIZON = 0.45  # of the height, where a photo does not tell


@dataclass(frozen=True)
class Subject:
    """One thing in a scene: its soft mask (H, W) as still seen, and what it is."""

    alpha: FloatArray
    kind: str  # a class of photos, or "drawn"
    name: str = ""  # of the photo it is from


@dataclass
class Scene:
    """A thumbnail `image` (H, W, 3) in 0..1, its `depth` (H, W) and the matte of its subjects."""

    image: FloatArray
    depth: FloatArray
    kind: str
    name: str = ""
    subjects: list[Subject] = field(default_factory=list)

    @property
    def matte(self) -> FloatArray:
        total = np.zeros(self.depth.shape, np.float32)
        for subject in self.subjects:
            total = np.maximum(total, subject.alpha)
        return total

    def add(self, image: FloatArray, alpha: FloatArray, kind: str, name: str = "") -> None:
        """Put a subject in front of everything so far."""
        near = depth_of(alpha, self.depth)
        self.depth = self.depth * (1 - alpha) + near * alpha
        self.image = self.image * (1 - alpha[..., None]) + image * alpha[..., None]
        self.subjects = [replace(s, alpha=s.alpha * (1 - alpha)) for s in self.subjects]
        self.subjects.append(Subject(alpha, kind, name))


def draw_scene(bank: PhotoBank, rng: np.random.Generator, height: int, width: int, real: float = 0.55) -> Scene:
    """A scene at thumbnail size; `real` is the share of uncomposed photos."""
    if rng.random() < real:
        return photo_scene(bank.draw(rng, whole=True), rng, height, width)
    return composite_scene(bank, rng, height, width)


def photo_scene(photo: Photo, rng: np.random.Generator, height: int, width: int) -> Scene:
    """A real photo, cropped and graded at random, with its teacher's mask as the only subject."""
    image, mask = crop(photo, rng, height, width, smallest=0.6)
    scene = Scene(grade(image, rng), ground(height, width, HORIZON), photo.kind, photo.name)
    scene.add(scene.image, mask, photo.kind, photo.name)
    scene.image = finish(scene.image, rng)
    return scene


def composite_scene(bank: PhotoBank, rng: np.random.Generator, height: int, width: int) -> Scene:
    image, horizon = backdrop(bank, rng, height, width)
    scene = Scene(image, ground(height, width, horizon), "composite")
    for _ in range(int(rng.choice([1, 2, 3], p=[0.65, 0.27, 0.08]))):
        if rng.random() < 0.7:
            pixels, alpha, kind, name = cut_out(bank, rng, height, width)
        else:
            pixels, alpha, kind, name = *drawn_subject(bank, rng, height, width), "drawn", ""
        if alpha.mean() < 0.01:
            continue
        if rng.random() < 0.6:
            scene.image = cast_shadow(scene.image, alpha, rng)
        scene.add(pixels, alpha, kind, name)
    scene.image = finish(scene.image, rng)
    return scene


def ground(height: int, width: int, horizon: float) -> FloatArray:
    rows = (np.arange(height, dtype=np.float32) + 0.5) / height
    ramp = np.clip((rows - horizon) / max(1 - horizon, 0.05), 0, 1)
    return np.repeat((FAR + GROUND * ramp)[:, None], width, 1).astype(np.float32)


def depth_of(alpha: FloatArray, behind: FloatArray) -> FloatArray:
    """A subject's depth: in front of what it covers and of the ground it stands on, slightly rounded."""
    covered = alpha > 0.5
    if not covered.any():
        return behind
    bottom = int(np.nonzero(covered.any(1))[0][-1])
    base = max(float(behind[covered].max()), float(np.median(behind[bottom]))) + STEP
    inside = cv2.distanceTransform(covered.astype(np.uint8), cv2.DIST_L2, 3)
    bulge = np.sqrt(inside / max(float(inside.max()), 1.0))
    return np.clip(base + THICKNESS * bulge, 0, 1.3).astype(np.float32)


# ---------------------------------------------------------------- photos


def crop(
    photo: Photo, rng: np.random.Generator, height: int, width: int, smallest: float
) -> tuple[FloatArray, FloatArray]:
    """A random crop of the asked shape: image (H, W, 3) and mask (H, W), both 0..1."""
    rows, columns = photo.mask.shape
    scale = min(rows / height, columns / width) * rng.uniform(smallest, 1)
    h, w = max(int(height * scale), 8), max(int(width * scale), 8)
    y, x = int(rng.integers(rows - h + 1)), int(rng.integers(columns - w + 1))
    image = resize(photo.pixels[y : y + h, x : x + w], height, width)
    mask = resize(photo.mask[y : y + h, x : x + w], height, width)
    if rng.random() < 0.5:
        image, mask = image[:, ::-1], mask[:, ::-1]
    return np.ascontiguousarray(image), np.ascontiguousarray(np.clip((mask - 0.1) / 0.8, 0, 1))


def resize(pixels: UInt8Array, height: int, width: int) -> FloatArray:
    method = cv2.INTER_AREA if pixels.shape[0] > height else cv2.INTER_LINEAR
    return cv2.resize(pixels, (width, height), interpolation=method).astype(np.float32) / 255


def grade(image: FloatArray, rng: np.random.Generator) -> FloatArray:
    """Another exposure, contrast and colour of the same picture; sometimes low light or black and white."""
    out = (image - 0.5) * rng.uniform(0.65, 1.25) + 0.5 + rng.uniform(-0.12, 0.12)
    out = np.clip(out * rng.uniform(0.85, 1.12, (1, 1, 3)), 0, 1)
    if rng.random() < 0.15:
        out = out ** rng.uniform(1.4, 2.6)
    if rng.random() < 0.12:
        out = np.repeat(out.mean(2, keepdims=True), 3, 2)
    elif rng.random() < 0.12:
        out = out[..., rng.permutation(3)]
    return out.astype(np.float32)


def finish(image: FloatArray, rng: np.random.Generator) -> FloatArray:
    """What cameras and websites add: grain, and now and then softness."""
    if rng.random() < 0.15:
        image = cv2.GaussianBlur(image, (0, 0), rng.uniform(0.5, 1.2)).astype(np.float32)
    grain = rng.normal(0, rng.uniform(0, 0.02), image.shape[:2])[..., None]
    return np.clip(image + grain, 0, 1).astype(np.float32)


# ---------------------------------------------------------------- backdrops and shadows


def backdrop(bank: PhotoBank, rng: np.random.Generator, height: int, width: int) -> tuple[FloatArray, float]:
    """A background (H, W, 3) and its horizon."""
    q = rng.random()
    if q < 0.45:
        # No people: their masks would be missing from the depth.
        image = grade(crop(bank.draw(rng, without="portraits"), rng, height, width, smallest=0.3)[0], rng)
        if rng.random() < 0.6:
            image = cv2.GaussianBlur(image, (0, 0), rng.uniform(1, 7)).astype(np.float32)
        return image, HORIZON
    if q < 0.65:  # plain: packshot white, black, grey or a colour
        plain = [1.0, 0.97, 0.03, float(rng.uniform(0.1, 0.9))][int(rng.integers(4))]
        colour = np.full(3, plain) if rng.random() < 0.7 else rng.uniform(0, 1, 3)
        return np.broadcast_to(colour, (height, width, 3)).astype(np.float32), HORIZON
    horizon = float(rng.uniform(0.4, 0.8))  # a wall and a table, with a soft or a sharp line
    wall = rng.uniform(0.05, 1, 3)
    table = np.clip(wall + rng.uniform(-0.35, 0.35), 0, 1)
    rows = (np.arange(height) + 0.5) / height
    mix = np.clip((rows - horizon) * rng.choice([2, 6, 40]) + 0.5, 0, 1)[:, None, None]
    image = np.broadcast_to(wall * (1 - mix) + table * mix, (height, width, 3))
    vignette = 1 - rng.uniform(0, 0.4) * radius(height, width)[..., None] ** 2
    return (image * vignette).astype(np.float32), horizon


def radius(height: int, width: int) -> FloatArray:
    y, x = np.mgrid[-1 : 1 : height * 1j, -1 : 1 : width * 1j]
    return (np.hypot(x, y) / np.sqrt(2)).astype(np.float32)


def cast_shadow(image: FloatArray, alpha: FloatArray, rng: np.random.Generator) -> FloatArray:
    height, width = alpha.shape
    shift = np.array([[1, 0, rng.uniform(-14, 14)], [0, 1, rng.uniform(0, 14)]], np.float32)
    shadow = cv2.GaussianBlur(cv2.warpAffine(alpha, shift, (width, height)), (0, 0), rng.uniform(3, 14))
    return (image * (1 - rng.uniform(0.15, 0.6) * shadow[..., None])).astype(np.float32)


# ---------------------------------------------------------------- subjects


def cut_out(
    bank: PhotoBank, rng: np.random.Generator, height: int, width: int
) -> tuple[FloatArray, FloatArray, str, str]:
    """A masked subject of a real photo, moved, scaled and turned; its kind and name."""
    photo = bank.draw(rng)
    image, alpha = crop(photo, rng, height, width, smallest=0.85)
    image = grade(image, rng)
    if rng.random() < 0.2:  # pale things on white vanish from most depth maps
        image = 1 - (1 - image) * rng.uniform(0.15, 0.5)
    scale, angle = rng.uniform(0.5, 1.15), rng.normal(0, 8)
    turn = cv2.getRotationMatrix2D((width / 2, height), angle if photo.kind != "portraits" else 0, scale)
    touches = alpha[-2:].max() > 0.5  # a bust that ends at the lower edge must go on doing so
    turn[0, 2] += rng.uniform(-0.2, 0.2) * width
    turn[1, 2] += 0 if touches else rng.uniform(-0.25, 0.1) * height
    image = cv2.warpAffine(image, turn, (width, height), borderMode=cv2.BORDER_REPLICATE)
    alpha = cv2.warpAffine(alpha, turn, (width, height))
    return image.astype(np.float32), alpha.astype(np.float32), photo.kind, photo.name


def drawn_subject(bank: PhotoBank, rng: np.random.Generator, height: int, width: int) -> tuple[FloatArray, FloatArray]:
    """A bottle, box, ball or blob with a texture and a little shading."""
    texture = grade(crop(bank.draw(rng), rng, height, width, smallest=0.15)[0], rng)
    if rng.random() < 0.5:
        texture = np.broadcast_to(texture.mean((0, 1)), texture.shape)
    cx, cy = rng.normal(0.5, 0.15) * width, rng.normal(0.58, 0.12) * height
    half_w, half_h = rng.uniform(0.08, 0.3) * width, rng.uniform(0.12, 0.36) * height
    turn = np.deg2rad(rng.normal(0, 12))
    y, x = np.mgrid[0:height, 0:width].astype(np.float32)
    u = ((x - cx) * np.cos(turn) + (y - cy) * np.sin(turn)) / half_w
    v = ((y - cy) * np.cos(turn) - (x - cx) * np.sin(turn)) / half_h
    outside = SHAPES[int(rng.integers(len(SHAPES)))](u, v, rng) * min(half_w, half_h)
    alpha = np.clip(0.5 - outside / (2 * rng.choice([0.6, 0.9, 1.6])), 0, 1).astype(np.float32)
    shade = 1 + rng.uniform(-0.5, 0.5) * np.clip(u, -1, 1) + rng.uniform(-0.35, 0.35) * np.clip(v, -1, 1)
    return np.clip(texture * shade[..., None], 0, 1).astype(np.float32), alpha


def superellipse(u: FloatArray, v: FloatArray, rng: np.random.Generator) -> FloatArray:
    power = rng.choice([2.0, 2.5, 4.0, 10.0])
    return ((np.abs(u) ** power + np.abs(v) ** power) ** (1 / power) - 1).astype(np.float32)


def bottle(u: FloatArray, v: FloatArray, rng: np.random.Generator) -> FloatArray:
    """Turned on a lathe: a half width for each height."""
    widths = np.clip(rng.uniform(0.25, 1, 8), 0.2, 1)
    if rng.random() < 0.7:
        widths.sort()
    widths[-4:] = widths[-4:].mean()
    profile = np.interp(v.ravel(), np.linspace(-1, 1, 8), widths).reshape(v.shape)
    return np.maximum(np.abs(u) - profile, np.abs(v) - 1).astype(np.float32)


def blob(u: FloatArray, v: FloatArray, rng: np.random.Generator) -> FloatArray:
    angle = np.arctan2(v, u)
    wave = sum(rng.normal(0, 0.12) * np.cos(k * angle + rng.uniform(0, 6.3)) for k in (2, 3, 5, 7))
    return (np.hypot(u, v) - 1 + wave).astype(np.float32)


SHAPES: tuple[Callable[[FloatArray, FloatArray, np.random.Generator], FloatArray], ...] = (superellipse, bottle, blob)
