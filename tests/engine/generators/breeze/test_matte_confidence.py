"""A matte is believed when it is sure of itself, or when its outline lies where the picture changes."""

from __future__ import annotations

import cv2
import numpy as np

from engine.arrays import FloatArray, UInt8Array
from engine.generators.breeze.layers import Layers, split_layers
from engine.generators.breeze.matte_confidence import FLATTEST, HALF, support, trust_in


def ball() -> tuple[UInt8Array, FloatArray]:
    """A red ball before a grey wall, both with some grain, and its matte."""
    rng = np.random.default_rng(0)
    alpha = np.zeros((192, 256), np.float32)
    cv2.circle(alpha, (120, 100), 60, 1, -1, cv2.LINE_AA)
    colours = alpha[..., None] * [190, 40, 40] + (1 - alpha[..., None]) * [120, 122, 118]
    return np.clip(colours + rng.normal(0, 4, colours.shape), 0, 255).astype(np.uint8), alpha


def half_of(alpha: FloatArray) -> FloatArray:
    """Cut straight through."""
    half = alpha.copy()
    half[:, 120:] = 0
    return cv2.GaussianBlur(half, (0, 0), 1).astype(np.float32)


def test_an_outline_on_the_pictures_edges_is_supported_and_one_through_a_thing_is_not() -> None:
    picture, alpha = ball()
    assert support(picture, alpha) > 0.97
    assert support(picture, half_of(alpha)) < 0.75
    assert support(picture, np.zeros_like(alpha)) == 0


def test_a_doubtful_matte_with_a_good_outline_is_trusted_and_one_that_cuts_a_thing_is_not() -> None:
    picture, alpha = ball()
    doubtful = 0.35 + 0.3 * alpha
    assert trust_in(doubtful, picture, alpha) == HALF
    assert trust_in(doubtful, picture, half_of(alpha)) == FLATTEST
    assert trust_in(half_of(alpha), picture, half_of(alpha)) == 1  # sure of itself


def apart(layers: Layers) -> float:
    """How far the nearest of both layers is before the farthest."""
    nearness = (layers.near, layers.far)
    return float(max(map(np.max, nearness)) - min(map(np.min, nearness)))


def test_what_is_not_trusted_is_flat() -> None:
    picture, alpha = ball()
    small = cv2.resize(half_of(alpha), (128, 96), interpolation=cv2.INTER_AREA)
    doubtful = (0.28 + 0.37 * small).astype(np.float32)
    layers = split_layers(picture, 0.2 + 0.5 * small, doubtful)
    sure = split_layers(picture, 0.2 + 0.5 * small, small)
    assert layers.subject is not None
    assert apart(layers) < 0.3 * apart(sure)
