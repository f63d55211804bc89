"""Ground truth for labels: a photo, the clip that should have come of it, and the clip that a generator would make.

The photo carries a printed label. It moves by known homographies; in the damaged clip the label melts, blurs, has its
letters swapped or shimmers, more and more as time goes on.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, field, replace
from pathlib import Path

import cv2
import numpy as np
from PIL import Image, ImageDraw, ImageFont

from engine.arrays import FloatArray, UInt8Array

ROOT = Path(__file__).parents[2]
SAMPLES = ROOT / "resources" / "samples"
WORDS = (
    "HONEY & OATS",
    "Original Recipe",
    "NET 250 g  BATCH 7314",
    "Roasted slowly",
    "LAVENDER TONIC",
    "No. 58 est. 1924",
)
DETAIL = 2  # the photo has so many times the clip's pixels on a side
DAMAGES = ("melt", "blur", "swap", "shimmer")


@dataclass(frozen=True)
class Scene:
    """What is filmed: `turn` in degrees, `zoom` and `lean` (perspective) are reached in the last frame."""

    name: str
    turn: float = 0.0
    zoom: float = 1.0
    lean: float = 0.0
    shift: tuple[float, float] = (0.0, 0.0)  # in widths
    backdrop: str = "coffee"
    card: bool = False  # the label moves alone, in front of a backdrop that stays
    occluder: bool = False
    soft: float = 0.0  # blur of the whole clip, sigma in pixels, growing
    dim: float = 0.0  # how much darker it gets
    damage: str = "melt"
    count: int = 13
    size: tuple[int, int] = (512, 288)
    words: tuple[str, ...] = WORDS[:3]
    seed: int = 0
    place: tuple[float, float] = (0.5, 0.5)  # the label's middle, in widths and heights


@dataclass(frozen=True, eq=False)
class Labelled:
    """`photo` (DETAIL H, DETAIL W, 3), `truth` and `damaged` (T, H, W, 3), `masks` of the label (T, H, W) 0..1."""

    scene: Scene
    photo: UInt8Array
    truth: UInt8Array
    damaged: UInt8Array
    masks: FloatArray
    homographies: list[np.ndarray] = field(default_factory=list)  # photo to frame
    corners: FloatArray = field(default_factory=lambda: np.zeros((4, 2), np.float32))  # of the label, in the photo


def label_of(words: tuple[str, ...], size: tuple[int, int], seed: int) -> UInt8Array:
    """A printed label (H, W, 3) of some lines of text."""
    width, height = size
    rng = np.random.default_rng(seed)
    paper = tuple(int(v) for v in rng.integers(205, 246, 3))
    ink = tuple(int(v) for v in rng.integers(10, 90, 3))
    image = Image.new("RGB", size, paper)
    draw = ImageDraw.Draw(image)
    draw.rectangle((width * 0.03, height * 0.05, width * 0.97, height * 0.95), outline=ink, width=max(2, height // 60))
    room = height * 0.8 / len(words)
    for i, text in enumerate(words):
        points = room * (0.75 if i == 0 else 0.5)
        font = ImageFont.load_default(points)
        points *= min(1.0, width * 0.84 / font.getlength(text))
        font = ImageFont.load_default(points)
        middle = (width / 2, height * 0.1 + room * (i + 0.5))
        draw.text(middle, text, ink, font, anchor="mm")
    return np.asarray(image)


def swapped(words: tuple[str, ...], seed: int) -> tuple[str, ...]:
    """The same words with a third of their letters replaced, as generators do."""
    rng = np.random.default_rng(seed)
    letters = "ABDEGHKMNOPRSTUVXZabdeghkmnoprstuvxz0123456789"
    return tuple(
        "".join(rng.choice(list(letters)) if c.isalnum() and rng.random() < 0.4 else c for c in w) for w in words
    )


def backdrop(name: str, size: tuple[int, int], seed: int) -> UInt8Array:
    """A sample photo, or a plain one, at a size."""
    if name == "plain":
        width, height = size
        y, x = np.mgrid[0 : 1 : height * 1j, 0 : 1 : width * 1j]
        plain = 222 + 12 * x - 16 * y
        return np.clip(np.stack([plain, plain, plain - 4], -1), 0, 255).astype(np.uint8)
    with Image.open(SAMPLES / f"{name}.jpg") as image:
        pixels = np.asarray(image.convert("RGB"))
    scale = max(size[0] / pixels.shape[1], size[1] / pixels.shape[0])
    big = cv2.resize(pixels, None, fx=scale * 1.001, fy=scale * 1.001, interpolation=cv2.INTER_CUBIC)
    top, left = (big.shape[0] - size[1]) // 2, (big.shape[1] - size[0]) // 2
    return big[top : top + size[1], left : left + size[0]]


def motion(scene: Scene, t: float) -> np.ndarray:
    """The homography (3, 3) of moment 0..1, in pixels of the photo, about its middle; eased as cameras are."""
    t = t * t * (3 - 2 * t)
    width, height = (side * DETAIL for side in scene.size)
    angle, zoom = math.radians(scene.turn) * t, scene.zoom**t
    c, s = math.cos(angle) * zoom, math.sin(angle) * zoom
    middle = np.array([[1, 0, width / 2], [0, 1, height / 2], [0, 0, 1.0]])
    shift = np.array([[1, 0, scene.shift[0] * width * t], [0, 1, scene.shift[1] * width * t], [0, 0, 1.0]])
    lean = np.array([[1, 0, 0], [0, 1, 0], [scene.lean * t / width, scene.lean * t / width / 2, 1.0]])
    return shift @ middle @ np.array([[c, -s, 0], [s, c, 0], [0, 0, 1]]) @ lean @ np.linalg.inv(middle)


def make(scene: Scene, footage: UInt8Array | None = None) -> Labelled:
    """Film a scene, and spoil it. With `footage` (T, DETAIL h, DETAIL w, 3) that is what goes on behind the label."""
    width, height = scene.size
    big = width * DETAIL, height * DETAIL
    label_size = round(big[0] * 0.36) // 2 * 2, round(big[1] * 0.4) // 2 * 2
    left, top = (round(big[k] * scene.place[k] - label_size[k] / 2) for k in (0, 1))
    place = np.s_[top : top + label_size[1], left : left + label_size[0]]
    behind = backdrop(scene.backdrop, big, scene.seed) if footage is None else footage[0]
    good, bad = (label_of(w, label_size, scene.seed) for w in (scene.words, swapped(scene.words, scene.seed + 1)))
    photo = behind.copy()
    photo[place] = good
    mask = np.zeros(big[::-1], np.float32)
    mask[place] = 1
    down = np.diag([1 / DETAIL, 1 / DETAIL, 1.0])
    down[:2, 2] = (1 / DETAIL - 1) / 2
    truth, damaged, masks, moves = [], [], [], []
    for i in range(scene.count):
        t = i / (scene.count - 1)
        move = motion(scene, t)
        printed = photo.copy() if footage is None else footage[i].copy()
        printed[place] = good
        spoilt = printed.copy()
        spoilt[place] = spoil(good, bad, scene, t, i)
        hole = warp(mask, move, big)
        clean, dirty = (warp(x, move, big).astype(np.float32) for x in (printed, spoilt))
        if scene.card:
            clean, dirty = (x * hole[..., None] + behind * (1 - hole[..., None]) for x in (clean, dirty))
        clean, dirty, hole = (
            filmed(x, scene, t, i, isinstance(x, np.ndarray) and x.ndim == 2) for x in (clean, dirty, hole)
        )
        truth.append(clean)
        damaged.append(dirty)
        masks.append(hole)
        moves.append(down @ move)
    corners = np.array(
        [
            [left, top],
            [left + label_size[0], top],
            [left + label_size[0], top + label_size[1]],
            [left, top + label_size[1]],
        ]
    )
    pictures = (np.clip(np.rint(np.stack(x)), 0, 255).astype(np.uint8) for x in (truth, damaged))
    return Labelled(scene, photo, *pictures, np.stack(masks), moves, corners.astype(np.float32))


def warp(picture: np.ndarray, move: np.ndarray, size: tuple[int, int]) -> np.ndarray:
    border = cv2.BORDER_CONSTANT if picture.ndim == 2 else cv2.BORDER_REFLECT_101
    return cv2.warpPerspective(picture, move, size, flags=cv2.INTER_CUBIC, borderMode=border)


def filmed(picture: np.ndarray, scene: Scene, t: float, i: int, is_mask: bool) -> np.ndarray:
    """From the photo's pixels to the clip's: smaller, something in front, softer, darker."""
    small = cv2.resize(picture, scene.size, interpolation=cv2.INTER_AREA).astype(np.float32)
    if scene.occluder:
        small = in_front(small, scene, t, is_mask)
    if is_mask:
        return small
    if scene.soft:
        small = cv2.GaussianBlur(small, (0, 0), 0.01 + scene.soft * t)
    grain = np.random.default_rng(1000 + i).normal(0, 1.5, small.shape)  # every clip has some
    return small * (1 - scene.dim * t) + grain


def in_front(picture: np.ndarray, scene: Scene, t: float, is_mask: bool) -> np.ndarray:
    """A finger-like thing that passes from left to right."""
    width, height = scene.size
    y, x = np.mgrid[0:height, 0:width].astype(np.float32)
    middle = width * (0.1 + 0.8 * t)
    reach = np.where(
        y > height * 0.42, np.abs(x - middle - 8 * np.sin(y / 25)), np.hypot(x - middle, (y - height * 0.42))
    )
    cover = np.clip((width * 0.045 - reach) / 1.5 + 0.5, 0, 1)
    if is_mask:
        return picture * (1 - cover)
    tone = np.array([196, 142, 118], np.float32) * (0.75 + 0.25 * np.cos((x - middle) / width * 22))[..., None]
    return picture * (1 - cover[..., None]) + tone * cover[..., None]


def spoil(good: UInt8Array, bad: UInt8Array, scene: Scene, t: float, i: int) -> UInt8Array:
    """The label as a generator would draw it at moment `t`; untouched at the beginning."""
    amount = float(np.clip((t - 0.1) / 0.5, 0, 1))
    height, width = good.shape[:2]
    if scene.damage == "blur":
        return cv2.GaussianBlur(good, (0, 0), 0.01 + amount * height / 22)
    if scene.damage == "swap":
        return cv2.addWeighted(good, 1 - amount, bad, amount, 0)
    if scene.damage == "shimmer":
        rough = waves((height, width), height / 14, scene.seed * 100 + i) * amount * height / 40
        grain = np.random.default_rng(i).normal(0, 14 * amount, good.shape)
        return np.clip(bend(good, rough) + grain, 0, 255).astype(np.uint8)
    slow = (
        waves((height, width), height / 7, scene.seed) * (1 - t)
        + waves((height, width), height / 7, scene.seed + 9) * t
    )
    return cv2.GaussianBlur(bend(good, slow * amount * height / 12), (0, 0), 0.01 + amount * height / 90)


def waves(shape: tuple[int, int], sigma: float, seed: int) -> FloatArray:
    """A smooth random displacement (H, W, 2) of unit strength."""
    rng = np.random.default_rng(seed)
    noise = cv2.GaussianBlur(rng.normal(0, 1, (*shape, 2)).astype(np.float32), (0, 0), sigma)
    return noise / noise.std()


def bend(picture: UInt8Array, by: FloatArray) -> UInt8Array:
    y, x = np.mgrid[0 : picture.shape[0], 0 : picture.shape[1]].astype(np.float32)
    return cv2.remap(picture, x + by[..., 0], y + by[..., 1], cv2.INTER_CUBIC, borderMode=cv2.BORDER_REFLECT_101)


MOTIONS = (
    Scene("still"),
    Scene("turn", turn=30),
    Scene("nearer", zoom=1.4),
    Scene("farther", zoom=0.7),
    Scene("lean", lean=0.35, turn=6),
    Scene("pass", shift=(0.16, 0.03)),
    Scene("occluded", occluder=True, zoom=1.1),
    Scene("softening", soft=1.6, zoom=1.1),
    Scene("darker", dim=0.35, turn=-10),
    Scene("card", card=True, turn=20, shift=(0.1, 0.02)),
    Scene("card on plain", card=True, backdrop="plain", turn=-15, zoom=0.85),
)


def all_scenes(size: tuple[int, int], count: int) -> list[Scene]:
    """Each motion with each damage."""
    return [
        replace(motion, name=f"{motion.name}, {damage}", damage=damage, size=size, count=count, seed=i)
        for i, motion in enumerate(MOTIONS) for damage in DAMAGES
    ]  # fmt: skip
