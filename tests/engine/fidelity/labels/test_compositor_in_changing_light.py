"""A region that a person gives, cut through whatever is there, has no border that is seen: light goes on over it."""

from __future__ import annotations

from dataclasses import replace

import cv2
import numpy as np
import pytest

from engine.arrays import FloatArray, UInt8Array
from engine.fidelity.labels.compositor import restore_labels
from engine.fidelity.vision.region import Region
from engine.fidelity.vision.registration import Matrix, transform_points
from tests.support.labelled import MOTIONS, make

COUNT = 7
SCENES = {motion.name: motion for motion in MOTIONS}
WIDER = 1.35  # the region against the label: its border lies in the scenery
INNER, OUTER = 5.0, 2.0  # pixels from the border between which a step would be seen as an edge


def spot(x: FloatArray, y: FloatArray, t: float) -> FloatArray:
    """A lamp that comes in."""
    return np.float32(1) + np.float32(0.45 * t) * np.exp(-((x - 0.15 - 0.5 * t) ** 2 + ((y - 0.4) * 0.56) ** 2) / 0.03)


def shadow(x: FloatArray, y: FloatArray, t: float) -> FloatArray:
    """The edge of a shadow that comes in."""
    return 1 - np.float32(0.35 * t) / (1 + np.exp(-(x - 0.2 - 0.5 * t + 0.17 * y) / 0.02))


def lit(clip: UInt8Array, light: str) -> UInt8Array:
    y, x = np.mgrid[0 : 1 : clip.shape[1] * 1j, 0 : 1 : clip.shape[2] * 1j].astype(np.float32)
    gains = [{"spot": spot, "shadow": shadow}[light](x, y, i / (COUNT - 1)) for i in range(COUNT)]
    return np.clip(clip * np.stack(gains)[..., None], 0, 255).astype(np.uint8)


def steps(mended: UInt8Array, truth: UInt8Array, outline: Matrix) -> FloatArray:
    """By how many levels the picture steps at points along a border, where the undamaged frame does not."""
    error = cv2.GaussianBlur(mended.astype(np.float32) - truth, (0, 0), 1.5)
    middle, found = outline.mean(0), []
    for a, b in zip(outline, np.roll(outline, -1, 0), strict=True):
        places = a + (b - a) * np.linspace(0.03, 0.97, 40)[:, None]
        away = np.array([b[1] - a[1], a[0] - b[0]]) / np.linalg.norm(b - a)
        away *= np.sign((a - middle) @ away)
        sides = [(places + away * by).astype(np.float32)[None] for by in (-INNER, OUTER)]
        inner, outer = (cv2.remap(error, at, None, cv2.INTER_LINEAR)[0] for at in sides)
        found.append(np.abs(inner - outer).mean(-1))
    return np.concatenate(found)


@pytest.mark.parametrize(("light", "damage"), [("spot", "melt"), ("shadow", "swap")])
def test_light_goes_on_over_the_border_of_a_region(light: str, damage: str) -> None:
    film = make(replace(SCENES["turn"], damage=damage, count=COUNT, size=(512, 288), seed=2))
    truth, damaged = lit(film.truth, light), lit(film.damaged, light)
    middle = film.corners.mean(0)
    region = Region((middle + (film.corners - middle) * WIDER).astype(np.float32))
    mended, (track,) = restore_labels(film.photo, [region], damaged)
    assert track.locked == COUNT
    seen = [steps(mended[i], truth[i], transform_points(film.homographies[i], region.outline)) for i in range(3, COUNT)]
    assert np.mean(seen) < 2.7
    assert np.quantile(seen, 0.95) < 9.8
