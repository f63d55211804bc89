"""Ground truth for labels that are not flat: a bottle turns in a scene that stays, and its label is spoilt."""

from __future__ import annotations

import math

import cv2
import numpy as np

from engine.arrays import FloatArray, UInt8Array
from tests.support.labelled import DETAIL, WORDS, Labelled, Scene, backdrop, label_of, spoil, swapped

ARC = 42.0  # degrees that half of the label reaches around the bottle


def turning(turn: float, damage: str, size: tuple[int, int] = (512, 288), count: int = 13) -> Labelled:
    """A cylinder of glass, seen from far, turned by so many degrees about its upright axis."""
    scene = Scene("bottle", turn=turn, damage=damage, count=count, size=size, backdrop="books")
    width, height = size[0] * DETAIL, size[1] * DETAIL
    wide, high = round(width * 0.36), round(height * 0.5)
    radius = wide / 2 / math.sin(math.radians(ARC))
    flat = round(2 * radius * math.radians(ARC)), high
    good, bad = (label_of(words, flat, 0) for words in (WORDS[:3], swapped(WORDS[:3], 1)))
    behind = backdrop(scene.backdrop, (width, height), 0)
    photo, _ = bottle(good, behind, 0.0, radius)
    films: tuple[list[UInt8Array], list[UInt8Array], list[FloatArray]] = ([], [], [])
    for i in range(count):
        t = i / (count - 1)
        degrees = turn * t * t * (3 - 2 * t)
        clean, mask = bottle(good, behind, degrees, radius)
        dirty, _ = bottle(spoil(good, bad, scene, t, i), behind, degrees, radius)
        grain = np.random.default_rng(1000 + i).normal(0, 1.5, (*size[::-1], 3))
        for film, picture in zip(films, (clean, dirty), strict=False):
            small = cv2.resize(picture, size, interpolation=cv2.INTER_AREA) + grain
            film.append(np.clip(np.rint(small), 0, 255).astype(np.uint8))
        films[2].append(cv2.resize(mask, size, interpolation=cv2.INTER_AREA))
    left, top = width / 2 - wide / 2, height / 2 - high / 2
    corners = np.array([[left, top], [left + wide, top], [left + wide, top + high], [left, top + high]], np.float32)
    truth, damaged, masks = (np.stack(film) for film in films)
    return Labelled(scene, photo, truth, damaged, masks, corners=corners)


def bottle(label: UInt8Array, behind: UInt8Array, degrees: float, radius: float) -> tuple[UInt8Array, FloatArray]:
    """The scene with the bottle turned, and where its label is: (H, W, 3), (H, W)."""
    y, x = np.mgrid[0 : behind.shape[0], 0 : behind.shape[1]].astype(np.float32)
    across = (x - behind.shape[1] / 2) / radius
    angle = np.degrees(np.arcsin(np.clip(across, -1, 1))) - degrees
    u = ((angle / ARC + 1) / 2 * label.shape[1]).astype(np.float32)
    v = (y - (behind.shape[0] - label.shape[0]) / 2).astype(np.float32)
    dots = (np.sin(np.radians(angle) * 14) * np.sin(y / 23) > 0.7)[..., None] * 25
    glass = np.array([60, 90, 70], np.float32) + dots
    paper = cv2.remap(label, u, v, cv2.INTER_CUBIC, borderMode=cv2.BORDER_REPLICATE)
    on = (u >= 0) & (u < label.shape[1]) & (v >= 0) & (v < label.shape[0]) & (np.abs(across) < 1)
    round_ = 0.55 + 0.45 * np.sqrt(np.clip(1 - across**2, 0, 1))
    surface = np.where(on[..., None], paper, glass) * round_[..., None]
    whole = np.where((np.abs(across) < 1)[..., None], surface, behind)
    return np.clip(whole, 0, 255).astype(np.uint8), on.astype(np.float32)
