"""Where things flow, how fast and which way, where no stroke says so: a field for each style word.

`nature` is what flows in a landscape, each part in its own manner: clouds drift and water runs.
"""

from __future__ import annotations

import math

import cv2
import numpy as np

from engine.arrays import FloatArray, UInt8Array
from engine.generators.breeze.noise import generator
from engine.generators.breeze.regions import RULES, Look, attached, sea
from engine.models.spec import NATURE

# Long sides a second at full motion, and the direction (x to the right, y down).
STYLES: dict[str, tuple[float, tuple[float, float]]] = {
    "water": (0.11, (1.0, 0.15)), "clouds": (0.10, (1.0, 0.0)),
    "smoke": (0.10, (0.0, -1.0)), "flame": (0.22, (0.0, -1.0)),
}  # fmt: skip
PARTS = {NATURE: ("clouds", "water")}  # of which a style is made up
WORDS = (*STYLES, *PARTS)
DRIFTING = ("clouds",)  # large and soft: see flow.py
CURL = {"clouds": 0.06, "smoke": 0.35, "flame": 0.45}  # share of the speed that turns aside, in eddies
TURBULENCE = 0.09  # long sides: the size of an eddy
ANISOTROPIC = 0.25  # coherence of the texture from which on its streaks say where water goes
FARTHEST = 0.3  # share of its speed that a flat surface seems to have at its far end
FARTHEST_CLOUDS = 0.5  # the same of clouds, which would lean over if they were sheared by more


def parts_of(pixels: UInt8Array, matte: FloatArray, style: str, shape: tuple[int, int]) -> dict[str, FloatArray]:
    """What flows in a photo (H, W, 3) with a subject's matte, by the words of `STYLES`: where, (h, w) of 0 to 1."""
    look = Look.of(pixels, matte)
    free = 1 - attached(look)
    found = {}
    for word in PARTS.get(style, (style,)):
        rule = sea if word == "water" and style == NATURE else RULES[word]
        flows = (rule(look) * free).astype(np.float32)
        found[word] = cv2.resize(flows, shape[::-1], interpolation=cv2.INTER_LINEAR).astype(np.float32)
    return found


def field_of(pixels: UInt8Array, parts: dict[str, FloatArray], motion: float, seed: int) -> FloatArray:
    """The velocity (h, w, 2) of what flows, in long sides a second; where parts meet, their mean."""
    masks = [mask + np.float32(1e-6) for mask in parts.values()]
    fields = [styled(pixels, mask, word, seed) for word, mask in parts.items()]
    total = np.sum([mask[..., None] * field for mask, field in zip(masks, fields, strict=True)], axis=0)
    return (np.float32(motion) * total / np.sum(masks, axis=0)[..., None]).astype(np.float32)


def styled(pixels: UInt8Array, mask: FloatArray, style: str, seed: int) -> FloatArray:
    """The field of a word of `STYLES` at full motion (h, w, 2); all that flows in a photo has the same wind."""
    rng = generator(seed, 3)
    full, direction = STYLES[style]
    h, w = mask.shape
    towards = np.array(direction, np.float32)
    if style == "water":
        towards = streaks(pixels, mask, towards)
    lies = abs(towards[0]) > abs(towards[1])
    if style in ("water", "clouds") and lies and rng.random() < 0.5:
        towards = towards * np.array([-1, 1], np.float32)
    field = np.broadcast_to(towards / np.linalg.norm(towards), (h, w, 2)).astype(np.float32)
    if style in ("water", "clouds") and lies:
        field = field * nearness(mask, upwards=style == "clouds")[..., None]
    if share := CURL.get(style, 0.0):
        field = field + np.float32(share) * eddies((h, w), rng)
    return (field * np.float32(full)).astype(np.float32)


def streaks(pixels: UInt8Array, mask: FloatArray, otherwise: FloatArray) -> FloatArray:
    """Where water goes (2,): down along its streaks, if it has any that are steep; otherwise as given.

    The structure tensor's weaker direction, over the region.
    """
    grey = cv2.cvtColor(
        cv2.resize(pixels, mask.shape[::-1], interpolation=cv2.INTER_AREA).astype(np.uint8), cv2.COLOR_RGB2GRAY
    ).astype(np.float32)
    gx, gy = cv2.Sobel(grey, cv2.CV_32F, 1, 0), cv2.Sobel(grey, cv2.CV_32F, 0, 1)
    xx, yy, xy = (float((a * mask).sum()) for a in (gx * gx, gy * gy, gx * gy))
    coherence = math.hypot(xx - yy, 2 * xy) / max(xx + yy, 1e-6)
    angle = 0.5 * math.atan2(2 * xy, xx - yy) + math.pi / 2  # across the strongest gradient
    way = np.array([math.cos(angle), math.sin(angle)], np.float32)
    way = way if way[1] >= 0 else -way
    return way if coherence > ANISOTROPIC and way[1] > 0.7 else otherwise


def nearness(mask: FloatArray, upwards: bool = False) -> FloatArray:
    """How fast a surface that lies flat seems to go (h, w): slow at its far end and full at its near one.

    Water is near below, clouds (`upwards`) above.
    """
    rows = np.nonzero((mask > 0.5).any(1))[0]
    h, w = mask.shape
    if not rows.size:
        return np.ones((h, w), np.float32)
    down = np.clip((np.arange(h, dtype=np.float32) - rows[0]) / max(1, rows[-1] - rows[0]), 0, 1)
    near, least = (1 - down, FARTHEST_CLOUDS) if upwards else (down, FARTHEST)
    return np.repeat((least + (1 - least) * near)[:, None], w, 1).astype(np.float32)


def eddies(shape: tuple[int, int], rng: np.random.Generator) -> FloatArray:
    """A divergence-free field (h, w, 2) of about unit speed: the curl of smooth noise."""
    h, w = shape
    reach = TURBULENCE * max(h, w)
    noise = cv2.GaussianBlur(rng.standard_normal((h, w)).astype(np.float32), (0, 0), reach)
    dx, dy = cv2.Sobel(noise, cv2.CV_32F, 1, 0), cv2.Sobel(noise, cv2.CV_32F, 0, 1)
    field = np.stack([dy, -dx], -1)
    return (field / max(float(np.sqrt((field**2).sum(-1).mean())), 1e-9)).astype(np.float32)
