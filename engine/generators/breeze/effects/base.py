"""What all effects share: what they know of the photo, what a frame shows where, and how light is added up.

An effect is nothing at the first frame, so that this is the photo, and nothing at the end of a closed clip; between
them everything that repeats does so a whole number of times, so that loops are exact.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from functools import cached_property
from typing import Protocol

import cv2
import numpy as np

from engine.arrays import FloatArray, UInt8Array
from engine.generators.breeze.effects.shape import facing, solid
from engine.generators.breeze.layers import Layers
from engine.generators.breeze.motion import Timing
from engine.generators.breeze.noise import generator
from engine.generators.breeze.regions import Look, bare_hand

GRID = 320  # long side of the grid that light is reckoned on
COARSER = 12  # cells over which light on print is even
UNVEILED = 0.6  # share of a veil of light that is not laid over print
FADE_SECONDS = 0.9  # in which an effect comes, and goes at the end of a closed clip
LONGEST_FADE = 0.3  # share of a clip
FEWEST_FRAMES = 17  # in which light comes or goes, in a short clip too: what is faster flickers
STROKE, STANDS_OUT = 0.022, 0.12  # long sides: what of print is narrower; by how much of white it stands out
DENSE = (0.06, 0.22)  # share of a place that is strokes: below the first it is no print, above the second it is
AROUND = 0.014  # long sides that count as a place
HELD = 0.35  # share of a subject that is left without the hand; where it is less, the skin is the subject's own


@dataclass(frozen=True, eq=False)
class Scene:
    """What effects know of a photo, on a grid (h, w): `photo` (h, w, 3) uint8, the subject's `alpha` and the relative
    `depth` (0 far, 1 near); and, reckoned when first asked for, its `solid` surface and which way that faces."""

    photo: UInt8Array
    alpha: FloatArray
    depth: FloatArray

    @classmethod
    def of(cls, layers: Layers) -> Scene:
        height, width = layers.backdrop.shape[:2]
        scale = GRID / max(height, width)
        size = max(2, round(width * scale)), max(2, round(height * scale))
        photo = cv2.resize(layers.backdrop, size, interpolation=cv2.INTER_AREA)
        alpha = np.zeros(size[::-1], np.float32)
        if layers.subject is not None:
            subject = cv2.resize(layers.subject, size, interpolation=cv2.INTER_AREA)
            alpha = subject[..., 3].astype(np.float32) / 255
            if not layers.transparent:
                behind = photo * (1 - alpha[..., None])
                photo = np.clip(behind + subject[..., :3], 0, 255).astype(np.uint8)
        near, far = (cv2.resize(d, size, interpolation=cv2.INTER_LINEAR) for d in (layers.near, layers.far))
        depth = far + (near - far) * alpha
        return cls(photo.astype(np.uint8, copy=False), alpha, depth.astype(np.float32))

    @cached_property
    def solid(self) -> FloatArray:
        """The subject's own surface (h, w), 0 or 1; a hand that holds it is none of it."""
        whole = solid(self.photo, self.alpha)
        height, width = whole.shape
        skin = cv2.resize(bare_hand(Look.of(self.photo, self.alpha)).astype(np.float32), (width, height))
        held = whole * (1 - grown(skin > 0.5))
        return held if held.sum() > HELD * whole.sum() else whole

    @cached_property
    def print(self) -> FloatArray:
        """Where the subject carries print, or what is as fine and rich in contrast (h, w), 0 to 1."""
        long = max(self.alpha.shape)
        value = cv2.cvtColor(self.photo, cv2.COLOR_RGB2GRAY)
        side = 2 * round(STROKE * long / 2) + 1
        kernel = cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (side, side))
        light, dark = (cv2.morphologyEx(value, way, kernel) for way in (cv2.MORPH_TOPHAT, cv2.MORPH_BLACKHAT))
        strokes = (np.maximum(light, dark) > 255 * STANDS_OUT).astype(np.float32) * self.alpha
        density = cv2.GaussianBlur(strokes, (0, 0), AROUND * long)
        return np.clip((density - DENSE[0]) / (DENSE[1] - DENSE[0]), 0, 1).astype(np.float32)

    @property
    def shaped(self) -> bool:
        """Whether that has been reckoned."""
        return "facing" in vars(self)

    @cached_property
    def facing(self) -> FloatArray:
        return facing(self.solid, self.depth)


def grown(mask: np.ndarray) -> FloatArray:
    """A mask (h, w) that reaches a little further, 0 or 1."""
    return cv2.dilate(mask.astype(np.float32), np.ones((3, 3), np.uint8)).astype(np.float32)


@dataclass(frozen=True, eq=False)
class Surface:
    """What an effect knows: the scene, the clip's timing and the seed."""

    scene: Scene
    timing: Timing
    seed: int

    @property
    def photo(self) -> UInt8Array:
        return self.scene.photo

    @property
    def alpha(self) -> FloatArray:
        return self.scene.alpha

    @property
    def depth(self) -> FloatArray:
        return self.scene.depth

    @property
    def shape(self) -> tuple[int, int]:
        return self.alpha.shape[0], self.alpha.shape[1]

    def rng(self, salt: int) -> np.random.Generator:
        """Chance that belongs to the seed, another one for each `salt`."""
        return generator(self.seed, salt)

    def turns(self, seconds: float) -> int:
        """How often something that takes about so long is repeated in the clip: at least once."""
        return max(1, round(self.timing.seconds / seconds))

    def presence(self, t: float, fade: float = FADE_SECONDS, fewest: int = FEWEST_FRAMES) -> float:
        """How much of an effect is there at `t`, 0 to 1; never all of it in a clip that is too short for that."""
        share = max(min(LONGEST_FADE, fade / max(self.timing.seconds, 1e-6)), fewest / self.timing.frames)
        come = smooth_step(t / share)
        return come if self.timing.loop == "none" else come * smooth_step((1 - t) / share)


@dataclass(frozen=True, eq=False)
class Places:
    """Where in the photo the things lie that a frame shows, (h, w, 2) in grid cells: on the subject, and behind it."""

    near: FloatArray
    far: FloatArray

    def on_subject(self, field: FloatArray) -> FloatArray:
        """A field of the photo (h, w) as it lies on the subject in this frame."""
        return seen_at(field, self.near)

    def behind(self, field: FloatArray) -> FloatArray:
        """The same on what is behind the subject."""
        return seen_at(field, self.far)


@dataclass(frozen=True, eq=False)
class Light:
    """What light does on a grid: colours are multiplied by `gain` and then brought nearer to `colour` by `glow`,
    (h, w, 3) and (h, w, 3) of 0 to 1."""

    gain: FloatArray
    glow: FloatArray

    @classmethod
    def none(cls, shape: tuple[int, int]) -> Light:
        return cls(np.ones((*shape, 3), np.float32), np.zeros((*shape, 3), np.float32))

    def and_then(self, other: Light) -> Light:
        """Both, one after the other."""
        return Light(self.gain * other.gain, 1 - (1 - self.glow) * (1 - other.glow))

    def even(self, where: FloatArray) -> Light:
        """Without steps `where` (h, w) says, 0 to 1, and with less of a veil: print stays legible in it."""
        h, w = where.shape
        size = max(1, w // COARSER), max(1, h // COARSER)
        share = where[..., None]
        gain, glow = (
            field + share * (cv2.resize(cv2.resize(field, size, interpolation=cv2.INTER_AREA), (w, h)) - field)
            for field in (self.gain, self.glow)
        )
        return Light(gain.astype(np.float32), (glow * (1 - UNVEILED * share)).astype(np.float32))

    @property
    def is_none(self) -> bool:
        return bool((self.gain == 1).all() and not self.glow.any())


class Effect(Protocol):
    """Light and air over the frames."""

    def light(self, t: float, places: Places) -> tuple[Light, Light] | None:
        """What it does to the subject and to what is behind it at moment `t`; None: nothing."""

    def paint(self, frame: UInt8Array, t: float, alpha: UInt8Array) -> None:
        """Draw small bright things into a frame (H, W, 3), whose subject covers `alpha` (H, W)."""


def both(light: Light) -> tuple[Light, Light]:
    """The same on the subject and behind it."""
    return light, light


def grey(field: FloatArray, tint: tuple[float, float, float] = (1, 1, 1)) -> FloatArray:
    """A field (h, w) as colours (h, w, 3)."""
    return np.asarray(field[..., None] * np.array(tint, np.float32), np.float32)


def seen_at(field: FloatArray, places: FloatArray) -> FloatArray:
    return cv2.remap(field, places, None, cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE).astype(
        np.float32, copy=False
    )


def smooth_step(x: float) -> float:
    x = min(max(x, 0.0), 1.0)
    return x * x * (3 - 2 * x)


def wave(t: float, turns: int, phase: float) -> float:
    """A sine that repeats `turns` times in a clip."""
    return math.sin(2 * math.pi * turns * t + phase)


def glow_into(frame: UInt8Array, centre: tuple[float, float], sprite: FloatArray, colour: tuple[int, int, int]) -> None:
    """Lay a small light (h, w), 0 to 1, over a frame, its middle at `centre` (x, y) in pixels."""
    h, w = sprite.shape
    x0, y0 = round(centre[0] - w / 2), round(centre[1] - h / 2)
    rows = slice(max(0, y0), max(0, min(frame.shape[0], y0 + h)))
    columns = slice(max(0, x0), max(0, min(frame.shape[1], x0 + w)))
    if rows.start >= rows.stop or columns.start >= columns.stop:
        return
    part = sprite[rows.start - y0 : rows.stop - y0, columns.start - x0 : columns.stop - x0, None]
    under = frame[rows, columns].astype(np.float32)
    frame[rows, columns] = np.rint(under + (np.array(colour, np.float32) - under).clip(0) * part).astype(np.uint8)
